import Testing

@testable import SessionState

@Suite struct FloorTests {
  private func given(
    _ number: Int, to person: Int, _ kind: RequestKind = .statement, in item: Int = 1,
    request: Int? = nil, order: SpeakingOrder, allotted: Milliseconds? = .minutes(3),
    yielded: Bool? = nil, interrupts: SpeechTime? = nil, ends: SpeechTime? = nil
  ) -> Event {
    .floorGiven(
      FloorGiven(
        id: InterventionID(number), participant: ParticipantID(person), kind: kind,
        item: ItemID(item), request: request.map { RequestID($0) }, order: order,
        allotted: allotted, yielded: yielded, interrupts: interrupts, ends: ends))
  }

  private func speech(_ number: Int, _ seconds: Int) -> SpeechTime {
    SpeechTime(intervention: InterventionID(number), speech: .seconds(seconds))
  }

  @Test("A-2: anyone may get the floor in any order, and the event says in which")
  func anyOrder() throws {
    var meeting = try Meeting(in: "A-1")
    try meeting.run("floor request 4\nfloor request 5\nfloor request 6")
    #expect(try meeting.do("floor give next") == given(1, to: 4, request: 1, order: .listed))
    meeting.pass(.seconds(20))
    #expect(
      try meeting.do("floor give Q-3")
        == given(2, to: 6, request: 3, order: .outOfOrder, ends: speech(1, 20)))
    meeting.pass(.seconds(5))
    #expect(try meeting.do("floor give 7") == given(3, to: 7, order: .unlisted, ends: speech(2, 5)))
    #expect(
      try meeting.do("floor give 5")
        == given(4, to: 5, request: 2, order: .listed, ends: speech(3, 0)))
    #expect(meeting.waiting == [])
    #expect(meeting.session.requests.map(\.state) == [.done, .speaking, .done])
  }

  @Test("A-35: only one speaks; giving the floor to the speaker is refused")
  func oneSpeaker() throws {
    var meeting = try Meeting(in: "A-1")
    try meeting.run("floor give 4\nfloor request 4 --kind question")
    #expect(try meeting.refuses("floor give 4") == .hasFloorAlready(ParticipantID(4)))
    try meeting.do("floor give 5")
    #expect(
      meeting.session.interventions.map(\.state) == [.ended, .speaking])
  }

  @Test("planned speakers of an item are called in their order, before the list")
  func plannedSpeakers() throws {
    var meeting = try Meeting(in: "A-2")
    try meeting.run("floor request 5\nfloor request 6 --kind direct_response")
    #expect(
      try meeting.do("floor give next")
        == given(
          1, to: 6, .directResponse, in: 2, request: 2, order: .listed, allotted: .seconds(60)))
    #expect(
      try meeting.do("floor give")
        == given(2, to: 2, .panel, in: 2, order: .listed, allotted: .minutes(5), ends: speech(1, 0))
    )
    try meeting.do("participant absent 3")
    #expect(
      try meeting.do("floor give next")
        == given(
          3, to: 5, in: 2, request: 1, order: .listed, allotted: .seconds(240), ends: speech(2, 0)))
    #expect(try meeting.refuses("floor give next") == .nobodyWaiting)
  }

  @Test("A-26: explicit value, slot of the item, kind, item, session: the first that there is")
  func allotment() throws {
    var meeting = try Meeting(in: "A-2")
    func allotted(_ line: String) throws -> Milliseconds? {
      var meeting = meeting
      try meeting.do(line)
      return meeting.current?.allotted
    }
    #expect(try allotted("floor give 2 --minutes 7") == .minutes(7))
    #expect(try allotted("floor give 2 --time 1m30s") == .seconds(90))
    #expect(try allotted("floor give 2") == .minutes(5))
    #expect(try allotted("floor give 2 --kind question") == .seconds(90))
    // What the plan says of an item is meant for its ordinary turns.
    #expect(try allotted("floor give 2 --kind statement") == .seconds(240))
    #expect(try allotted("floor give 3") == .seconds(240))
    #expect(try allotted("floor give 5 --kind group_statement") == .minutes(5))
    #expect(try allotted("floor give 5 --kind technical") == nil)
    try meeting.run("item next\nset turn_seconds 75")
    #expect(try allotted("floor give 2 --kind panel") == .seconds(75))
    #expect(try allotted("floor give 2") == .minutes(3))
  }

  @Test("A-26: a changed default touches later turns only")
  func changedDefault() throws {
    var meeting = try Meeting(in: "A-1")
    try meeting.run("floor give 4 --kind panel\nset turn_seconds 600")
    #expect(meeting.current?.allotted == .minutes(3))
    try meeting.do("floor give 5 --kind panel")
    #expect(meeting.current?.allotted == .minutes(10))
  }

  @Test("right of reply: three minutes, the second one of a group a minute")
  func rightOfReply() throws {
    var meeting = try Meeting(in: "A-1")
    try meeting.run("floor give 4 --kind right_of_reply\nfloor end")
    #expect(meeting.session.interventions.last?.allotted == .minutes(3))
    try meeting.run("floor give 7 --kind right_of_reply\nfloor end")
    #expect(meeting.session.interventions.last?.allotted == .minutes(1))
    try meeting.do("floor give 5 --kind right_of_reply")
    #expect(meeting.current?.allotted == .minutes(3))
  }

  @Test("A-29: extensions and reductions are events with the new allotment")
  func extend() throws {
    var meeting = try Meeting(in: "A-1")
    try meeting.do("floor give 4 --minutes 2")
    let id = InterventionID(1)
    #expect(
      try meeting.do("floor extend +30")
        == .floorExtended(FloorExtended(intervention: id, delta: 30_000, allotted: 150_000)))
    #expect(
      try meeting.do("floor extend -1m")
        == .floorExtended(FloorExtended(intervention: id, delta: -60_000, allotted: 90_000)))
    #expect(
      try meeting.refuses("floor extend -90s") == .allotmentTooShort(id, allotted: 90_000))
    try meeting.do("floor give 5 --kind technical")
    #expect(try meeting.refuses("floor extend 60s") == .noAllotment(InterventionID(2)))
  }

  @Test("yield: the heir speaks for what was left, or the rest is given up")
  func yield() throws {
    var meeting = try Meeting(in: "A-1")
    #expect(try meeting.refuses("floor yield 5") == .floorFree)
    try meeting.do("floor give 4 --minutes 3")
    meeting.pass(.seconds(50))
    #expect(try meeting.refuses("floor yield 4") == .hasFloorAlready(ParticipantID(4)))
    #expect(
      try meeting.do("floor yield 5")
        == given(
          2, to: 5, order: .unlisted, allotted: .seconds(130), yielded: true, ends: speech(1, 50)))
    meeting.pass(.seconds(140))
    #expect(
      try meeting.do("floor yield")
        == .floorEnded(
          FloorEnded(
            intervention: InterventionID(2), speech: .seconds(140), overtime: .seconds(10),
            cause: .yielded)))
  }

  @Test("back: the last speaker goes on with the time that was left")
  func back() throws {
    var meeting = try Meeting(in: "A-1")
    #expect(try meeting.refuses("floor back") == .noEarlierSpeaker)
    try meeting.run("floor request 4\nfloor give next")
    meeting.pass(.seconds(50))
    try meeting.do("floor give 5")
    meeting.pass(.seconds(10))
    #expect(
      try meeting.do("floor back")
        == .floorReturned(FloorReturned(intervention: InterventionID(1), ends: speech(2, 10))))
    #expect(meeting.current?.remaining(meeting.now) == .seconds(130))
    #expect(meeting.session.requests.map(\.state) == [.speaking])
    try meeting.run("floor end\nitem next")
    #expect(try meeting.refuses("floor back") == .noEarlierSpeaker)
  }

  @Test("back: who has the floor already is not given it back")
  func backTwice() throws {
    var meeting = try Meeting(in: "A-1")
    try meeting.run("floor give 4\nfloor end\nfloor back")
    #expect(try meeting.refuses("floor back") == .noEarlierSpeaker)
  }

  @Test("A-7: turns are those that count, the one under way among them")
  func turns() throws {
    var meeting = try Meeting(in: "A-1")
    try meeting.run("floor give 4\nfloor give 5 --kind point_of_order\norder rule noted\nfloor end")
    try meeting.run("floor give 4 --kind question")
    let tally = meeting.session.tally(.item)
    #expect(tally[ParticipantID(4)].turns == 2)
    #expect(tally[ParticipantID(5)].turns == 0)
  }

  @Test("the floor needs an open session and an open item")
  func needsItem() throws {
    var meeting = try Meeting()
    #expect(try meeting.refuses("floor give 4") == .session(is: .draft, needs: [.open]))
    try meeting.do("session open")
    #expect(try meeting.refuses("floor give 4") == .noItemOpen)
    #expect(try meeting.refuses("floor request 4") == .noItemOpen)
    #expect(try meeting.refuses("floor end") == .floorFree)
    #expect(try meeting.refuses("floor resume") == .floorFree)
    #expect(try meeting.refuses("floor pause") == .floorFree)
  }
}
