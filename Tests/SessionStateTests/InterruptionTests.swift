import Testing

@testable import SessionState

@Suite struct InterruptionTests {
  private let speaker = InterventionID(1)
  private let point = InterventionID(2)

  /// P-4 has had the floor for 60 of 180 seconds, then P-5 raises something.
  private func interrupted(by kind: String) throws -> Meeting {
    var meeting = try Meeting(in: "A-1")
    try meeting.do("floor give 4 --minutes 3")
    meeting.pass(.seconds(60))
    try meeting.run("floor request 5 --kind \(kind)")
    try meeting.do("floor give next")
    return meeting
  }

  @Test("A-17: a point of order stops the speaker's clock and has the floor with its own")
  func interrupts() throws {
    let meeting = try interrupted(by: "point_of_order")
    #expect(
      meeting.history.events.last?.event
        == .floorGiven(
          FloorGiven(
            id: point, participant: ParticipantID(5), kind: .pointOfOrder, item: ItemID(1),
            request: RequestID(1), order: .listed, allotted: .seconds(60),
            interrupts: SpeechTime(intervention: speaker, speech: .seconds(60)))))
    #expect(meeting.session.floor.current == point)
    #expect(meeting.session.interruptedIntervention?.state == .interrupted)
  }

  @Test("A-17: a point of order keeps the speaker's exact remaining time")
  func keepsTheRemainingTime() throws {
    var meeting = try interrupted(by: "point_of_order")
    meeting.pass(45_678)
    #expect(
      try meeting.do("order rule rejected \"Not well taken\"")
        == .pointRuled(
          PointRuled(
            intervention: point, ruling: .rejected, text: "Not well taken", speech: 45_678)))
    meeting.pass(.seconds(15))
    #expect(meeting.session.next == .interrupted(speaker))
    #expect(try meeting.do("floor resume") == .floorResumed(FloorResumed(intervention: speaker)))
    #expect(meeting.current?.remaining(meeting.now) == .seconds(120))
    meeting.pass(.seconds(10))
    #expect(meeting.current?.remaining(meeting.now) == .seconds(110))
    #expect(meeting.session.interventions[point]?.ruling == .rejected)
    #expect(meeting.session.interventions[point]?.rulingText == "Not well taken")
  }

  @Test("A-17: the item's clock keeps running during a point of order")
  func itemClockRuns() throws {
    var meeting = try interrupted(by: "point_of_order")
    meeting.pass(.seconds(30))
    try meeting.run("order rule noted\nfloor resume")
    meeting.pass(.seconds(10))
    #expect(meeting.session.currentItem?.clock.total(meeting.now) == .seconds(100))
  }

  @Test("A-17: after the ruling the interrupted turn may end instead")
  func endInstead() throws {
    var meeting = try interrupted(by: "point_of_order")
    try meeting.do("order rule accepted")
    #expect(
      try meeting.do("floor end")
        == .floorEnded(
          FloorEnded(intervention: speaker, speech: .seconds(60), overtime: 0, cause: .normal)))
    #expect(meeting.session.floor.interrupted == nil)
  }

  @Test("A-17: a paused speaker who is interrupted has the same time left")
  func interruptsPaused() throws {
    var meeting = try Meeting(in: "A-1")
    try meeting.do("floor give 4 --minutes 3")
    meeting.pass(.seconds(60))
    try meeting.do("floor pause")
    meeting.pass(.seconds(30))
    try meeting.do("floor give 5 --kind point_of_order")
    meeting.pass(.seconds(30))
    try meeting.run("order rule noted\nfloor give next")
    #expect(meeting.current?.remaining(meeting.now) == .seconds(120))
  }

  @Test("A-18: a second point of order waits for the ruling, then comes before the speaker")
  func secondPoint() throws {
    var meeting = try interrupted(by: "point_of_order")
    try meeting.do("floor request 7 --kind point_of_order")
    #expect(try meeting.refuses("floor give next") == .interruptionOpen(point))
    #expect(try meeting.refuses("floor give 6") == .interruptionOpen(point))
    #expect(try meeting.refuses("floor resume") == .interruptionOpen(point))
    #expect(try meeting.refuses("floor back") == .interruptionOpen(point))
    #expect(try meeting.refuses("floor yield 6") == .interruptionOpen(point))
    try meeting.do("order rule noted")
    #expect(meeting.session.next == .request(RequestID(2)))
    try meeting.do("floor give next")
    #expect(meeting.session.floor.current == InterventionID(3))
    #expect(meeting.session.floor.interrupted == speaker)
    meeting.pass(.seconds(20))
    try meeting.run("order rule noted\nfloor give next")
    #expect(meeting.session.floor.current == speaker)
    #expect(meeting.current?.remaining(meeting.now) == .seconds(120))
  }

  @Test("A-18: a point of order of the held speaker does not stand between them and the floor")
  func pointOfTheHeldSpeaker() throws {
    var meeting = try interrupted(by: "point_of_order")
    let held = try #require(meeting.session.interventions[speaker]).participant
    try meeting.do("floor request \(held) --kind point_of_order")
    try meeting.do("order rule noted")
    #expect(meeting.session.next == .interrupted(speaker))
    try meeting.do("floor give next")
    #expect(meeting.session.floor.current == speaker)
    // Their own point does not come before a turn that is over.
    try meeting.do("floor end")
    #expect(meeting.session.next == .request(RequestID(2)))
  }

  @Test("A-17: whoever has the floor cannot raise a point of order against themselves")
  func ownPoint() throws {
    var meeting = try Meeting(in: "A-1")
    try meeting.do("floor give 4")
    let refusal = Refusal.hasFloorAlready(ParticipantID(4))
    #expect(try meeting.refuses("floor request 4 --kind point_of_order") == refusal)
    #expect(try meeting.refuses("floor give 4 --kind point_of_order") == refusal)
  }

  @Test("A-17: without a speaker a point of order interrupts nobody")
  func pointWithoutSpeaker() throws {
    var meeting = try Meeting(in: "A-1")
    try meeting.do("floor give 5 --kind point_of_order")
    #expect(meeting.current?.interrupts == nil)
    try meeting.do("order rule noted")
    #expect(try meeting.refuses("floor resume") == .floorFree)
  }

  @Test("A-19: a technical interruption has no ruling and no limit, and holds the item's clock")
  func technical() throws {
    var meeting = try interrupted(by: "technical")
    #expect(meeting.current?.allotted == nil)
    #expect(try meeting.refuses("order rule noted") == .noPointOfOrder)
    meeting.pass(.minutes(7))
    #expect(meeting.session.currentItem?.clock.total(meeting.now) == .seconds(60))
    try meeting.do("floor end")
    meeting.pass(.seconds(5))
    #expect(meeting.session.currentItem?.clock.total(meeting.now) == .seconds(65))
    try meeting.do("floor resume")
    #expect(meeting.current?.remaining(meeting.now) == .seconds(120))
    #expect(meeting.session.currentItem?.clock.isRunning == true)
  }

  @Test("A-19: the setting lets the item's clock run on")
  func technicalWithoutHold() throws {
    var meeting = try Meeting(in: "A-1")
    try meeting.run("set technical_stops_item off\nfloor give 5 --kind technical")
    meeting.pass(.minutes(1))
    #expect(meeting.session.currentItem?.clock.total(meeting.now) == .minutes(1))
  }

  @Test("A-19, A-32: a suspended session does not start an item's clock that is held")
  func technicalAcrossSuspension() throws {
    var meeting = try interrupted(by: "technical")
    try meeting.do("session suspend")
    meeting.pass(.minutes(10))
    try meeting.do("session resume")
    meeting.pass(.minutes(1))
    #expect(meeting.session.currentItem?.clock.total(meeting.now) == .seconds(60))
    #expect(meeting.current?.speechTime(meeting.now) == .minutes(1))
  }

  @Test("A-20: direct responses never interrupt; they come next, in their order")
  func directResponse() throws {
    var meeting = try Meeting(in: "A-1")
    try meeting.run("floor request 6\nfloor give 4")
    try meeting.run("floor request 5 --kind direct_response\nfloor request 7 --kind clarification")
    #expect(meeting.waiting == ["Q-2", "Q-3", "Q-1"])
    try meeting.do("floor give next")
    #expect(meeting.session.floor.interrupted == nil)
    #expect(meeting.current?.participant == ParticipantID(5))
  }

  @Test("A-20: two direct responses a person and item; one that is not direct goes to the end")
  func directLimit() throws {
    var meeting = try Meeting(in: "A-1")
    try meeting.run("floor request 6\nfloor request 5 --kind direct_response")
    try meeting.run("floor request 5 --kind clarification")
    let refusal = Refusal.directLimit(ParticipantID(5), limit: 2)
    try meeting.do("floor give Q-2")
    #expect(try meeting.refuses("floor request 5 --kind direct_response") == refusal)
    #expect(
      try meeting.do("floor kind Q-3 statement")
        == .requestReclassified(
          RequestReclassified(id: RequestID(3), old: .clarification, new: .statement)))
    #expect(meeting.waiting == ["Q-1", "Q-3"])
    try meeting.do("floor request 5 --kind direct_response")
    try meeting.run("floor end\nitem next --drop")
    try meeting.do("floor request 5 --kind direct_response")
    #expect(meeting.session.directUsed(by: ParticipantID(5), in: ItemID(2)) == 1)
  }
}
