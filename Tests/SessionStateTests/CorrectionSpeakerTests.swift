import Testing

@testable import SessionState

@Suite("Backdated corrections of who spoke") struct CorrectionSpeakerTests {
  private let first = InterventionID(1)
  private let rest = InterventionID(2)
  private let wrong = ParticipantID(4)
  private let right = ParticipantID(5)

  @Test("correction: the wrong person waits again in their place, the right one's request is used")
  func requests() throws {
    var meeting = try Meeting(in: "A-1")
    try meeting.run("floor request 4\nfloor request 6\nfloor request 5\nfloor give next")
    meeting.pass(.minutes(1))
    #expect(
      try meeting.do("correct speaker 5")
        == .floorCorrected(
          FloorCorrected(
            intervention: first, participant: right, request: RequestID(3),
            returned: RequestID(1))))
    #expect(meeting.waiting == ["Q-1", "Q-2"])
    #expect(meeting.session.requests[RequestID(3)]?.state == .speaking)
    #expect(meeting.current?.request == RequestID(3))
    #expect(meeting.current?.order == .outOfOrder)
    let tally = meeting.session.tally(.item, meeting.now)
    #expect(tally[wrong] == Tally.Entry())
    #expect(tally[right] == Tally.Entry(turns: 1, speech: .minutes(1)))
    try meeting.do("floor end")
    #expect(meeting.session.requests[RequestID(3)]?.state == .done)
    #expect(try meeting.refuses("correct speaker 5") == .correction(.asRecorded(first)))
    try meeting.do("correct speaker 4")
    #expect(meeting.waiting == ["Q-2", "Q-3"])
    #expect(meeting.session.requests[RequestID(1)]?.state == .done)
  }

  @Test("correction: where the item is over, who did not speak was not reached")
  func itemOver() throws {
    var meeting = try Meeting(in: "A-1")
    try meeting.run("floor request 4\nfloor give next\nfloor end\nitem next")
    try meeting.do("correct speaker 5 --of I-1")
    #expect(meeting.session.requests[RequestID(1)]?.state == .notReached)
    #expect(meeting.session.interventions[first]?.request == nil)
    #expect(meeting.session.interventions[first]?.order == .unlisted)
  }

  @Test("correction: who asked again since waits once")
  func askedAgain() throws {
    var meeting = try Meeting(in: "A-1")
    try meeting.run("floor request 4\nfloor give next\nfloor request 4")
    try meeting.do("correct speaker 5")
    #expect(meeting.waiting == ["Q-2"])
    #expect(meeting.session.requests[RequestID(1)]?.state == .withdrawn)
  }

  @Test("correction: “it was the other delegate since 10:41” splits the turn, to the millisecond")
  func since() throws {
    var meeting = try Meeting(in: "A-1")
    try meeting.do("floor request 4")
    meeting.at("09:02:00")
    try meeting.do("floor give next --minutes 5")
    meeting.at("09:06:00.250")
    let whole = meeting.current?.speechTime(meeting.now)
    let at = Sample.days[0].wallTime(LocalTime("9:04")!)
    #expect(
      try meeting.do("correct speaker 5 --at 9:04")
        == .floorCorrected(
          FloorCorrected(
            intervention: first, participant: right, since: at, continuation: rest)))
    let before = try #require(meeting.session.interventions[first])
    let after = try #require(meeting.current)
    #expect(before.state == .ended)
    #expect(before.endedAt?.at == at)
    #expect(before.speechTime(meeting.now) == .minutes(2))
    #expect(after.id == rest)
    #expect(after.participant == right)
    #expect(after.order == .unlisted)
    // Whoever really spoke has a whole turn.
    #expect(after.allotted == before.allotted)
    #expect(after.speech.isRunning)
    #expect(before.speechTime(meeting.now) + after.speechTime(meeting.now) == whole)
    #expect(before.isCorrected && after.isCorrected)
    #expect(meeting.session.requests[RequestID(1)]?.state == .done)
    #expect(meeting.session.ids.intervention == 2)
    meeting.pass(.seconds(10))
    #expect(meeting.session.tally(.item, meeting.now)[right].speech == 130_250)
    try meeting.do("floor end")
    #expect(meeting.session.floor.lastEnded == rest)
    #expect(
      try meeting.refuses("correct speaker 6 --of I-1 --at 9:02")
        == .correction(.notWithin(first)))
    #expect(
      try meeting.refuses("correct speaker 6 --of I-1 --at 9:04")
        == .correction(.notWithin(first)))
    try meeting.do("correct speaker 6 --of I-1 --at 9:03")
    #expect(meeting.session.interventions[InterventionID(3)]?.speech.finished == .minutes(1))
    #expect(meeting.session.floor.lastEnded == rest)
  }

  @Test("correction: what was put down to the wrong speaker goes to the right one")
  func record() throws {
    var meeting = try Meeting(in: "A-1")
    try meeting.do("floor give 4")
    try meeting.run("note early\nrec add one", as: .rapporteur)
    meeting.at("09:02:00")
    try meeting.run("note late\nrec add two\nrec add three --by P-7", as: .rapporteur)
    try meeting.do("correct speaker 5 --at 9:01")
    let session = meeting.session
    #expect(session.notes.map(\.participant) == [wrong, right])
    #expect(session.recommendations.map(\.intervention) == [first, rest, rest])
    #expect(
      session.recommendations.map(\.proposers)
        == [[.group(GroupID(3))], [.group(GroupID(4))], [.participant(ParticipantID(7))]])
  }

  @Test("correction: nobody interrupts themselves")
  func interruption() throws {
    var meeting = try Meeting(in: "A-1")
    try meeting.run("floor give 4\nfloor give 5 --kind point_of_order")
    #expect(try meeting.refuses("correct speaker 4") == .hasFloorAlready(wrong))
    #expect(try meeting.refuses("correct speaker 5 --of I-1") == .hasFloorAlready(right))
    try meeting.do("correct speaker 6")
    #expect(meeting.current?.participant == ParticipantID(6))
  }
}
