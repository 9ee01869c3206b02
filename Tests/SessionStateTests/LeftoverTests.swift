import Testing

@testable import SessionState

@Suite("Leftovers: what was not reached") struct LeftoverTests {
  /// Item 1 ended after 10 of its 30 minutes with three people not reached; item 2 is skipped.
  private func meeting() throws -> Meeting {
    var meeting = try Meeting(in: "A-1")
    try meeting.run(
      """
      floor request 4
      floor request 5 --kind question
      floor request 6
      floor request 7 --kind direct_response
      """)
    meeting.pass(.minutes(10))
    try meeting.run("item close --drop\nitem skip A-2")
    return meeting
  }

  @Test("Leftovers: they wait again, in the order in which they asked, in the next item")
  func taken() throws {
    var meeting = try meeting()
    #expect(
      try meeting.do("session leftovers")
        == .leftoversTaken(
          LeftoversTaken(requests: [RequestID(1), RequestID(2), RequestID(3)])))
    #expect(
      meeting.session.requests.map(\.state) == [.carried, .carried, .carried, .notReached])
    #expect(try meeting.refuses("session leftovers") == .roster(.noLeftovers))
    try meeting.do("item open A-3")
    #expect(meeting.waiting == ["Q-1", "Q-2", "Q-3"])
  }

  @Test("Leftovers: only those named, and nobody who was called since or waits again")
  func some() throws {
    var meeting = try meeting()
    try meeting.run("item open A-3\nfloor give 4\nfloor request 6\nfloor end")
    #expect(try meeting.refuses("session leftovers Q-1") == .roster(.notLeftOver(RequestID(1))))
    #expect(try meeting.refuses("session leftovers Q-3") == .roster(.notLeftOver(RequestID(3))))
    #expect(try meeting.refuses("session leftovers Q-4") == .roster(.notLeftOver(RequestID(4))))
    #expect(
      try meeting.do("session leftovers Q-2")
        == .leftoversTaken(LeftoversTaken(requests: [RequestID(2)])))
    #expect(meeting.waiting == ["Q-5"])
    try meeting.run("item close --carry\nsession suspend\nsession open --day 2\nitem next")
    #expect(meeting.waiting == ["Q-5", "Q-2"])
    try meeting.do("undo")
    #expect(meeting.session.requests[RequestID(2)]?.state == .carried)
  }

  @Test("Leftovers: what a day leaves, with the time that its items did not use")
  func value() throws {
    var meeting = try meeting()
    try meeting.run(
      """
      item open A-3
      floor request 8
      mark "later"
      rec add "one"
      rec add "two"
      rec add "three"
      rec table R-2
      rec withdraw R-3
      """)
    let leftovers = meeting.session.leftovers(meeting.now)
    #expect(leftovers.requests == [1, 2, 3, 5].map { RequestID($0) })
    #expect(leftovers.recommendations == [RecommendationID(1), RecommendationID(2)])
    #expect(leftovers.marks == [MarkID(1)])
    // 20 of item 1, and the hour of item 2.
    #expect(leftovers.unused == [Leftovers.Unused(day: 1, minutes: 80)])
    #expect(leftovers.unusedMinutes == 80)
  }

  @Test("Leftovers: what ran late takes from what ended early, and never below nothing")
  func late() throws {
    var meeting = try Meeting(in: "A-1")
    meeting.pass(.minutes(50))
    try meeting.do("item next")
    meeting.pass(.minutes(45))
    try meeting.do("item close")
    #expect(meeting.session.leftovers(meeting.now).unused.isEmpty)
    try meeting.do("session close")
    #expect(meeting.session.leftovers(meeting.now).isEmpty)
  }

  @Test("Leftovers: who was brought from another session waits in the first item")
  func brought() throws {
    var meeting = try Meeting()
    let wish = RequestsBrought.Brought(
      id: RequestID(1), participant: ParticipantID(4), kind: .question, note: "x")
    let unknown = RequestsBrought.Brought(
      id: RequestID(2), participant: ParticipantID(99), kind: .question)
    meeting.record(
      .requestsBrought(RequestsBrought(session: "A", requests: [wish, wish, unknown])),
      by: .system)
    try meeting.run("session open\nitem next")
    #expect(meeting.waiting == ["Q-1"])
    #expect(meeting.session.waiting.first?.note == "x")
    try meeting.do("floor request 5")
    #expect(meeting.waiting == ["Q-1", "Q-3"])
  }
}
