import Testing

@testable import SessionState

/// Questions put to the speaker, and consecutive interpretation (domain A-21).
@Suite struct HeldSpeakerTests {
  private func speaking() throws -> Meeting {
    var meeting = try Meeting(in: "A-3")
    try meeting.do("floor give 4")
    meeting.pass(.seconds(60))
    return meeting
  }

  @Test("A-21: a question put to the speaker holds the speaker's clock; Space goes on")
  func interposed() throws {
    var meeting = try speaking()
    try meeting.do("floor give 5 --kind interposed")
    #expect(meeting.current?.allotted == .seconds(30))
    #expect(meeting.session.interruptedIntervention?.id == InterventionID(1))
    meeting.pass(.seconds(40))
    try meeting.do("floor resume")
    #expect(meeting.current?.id == InterventionID(1))
    #expect(meeting.current?.speechTime(meeting.now) == .seconds(60))
    #expect(meeting.session.interventions[InterventionID(2)]?.speech.finished == .seconds(40))
  }

  @Test("A-21: with question_charges_speaker the question is on the speaker's time, and replays so")
  func charged() throws {
    var meeting = try speaking()
    try meeting.run("set question_charges_speaker on\nfloor give 5 --kind interposed")
    meeting.pass(.seconds(40))
    #expect(meeting.session.interruptedIntervention?.speechTime(meeting.now) == .seconds(100))
    try meeting.do("floor resume")
    meeting.pass(.seconds(10))
    #expect(meeting.current?.speechTime(meeting.now) == .seconds(110))
    // The time is the speaker's alone.
    #expect(meeting.session.tally(.item, meeting.now)[ParticipantID(5)].speech == 0)
    #expect(meeting.session.tally(.item, meeting.now)[ParticipantID(4)].speech == .seconds(110))
    #expect(meeting.readAnew.session == meeting.session)
  }

  @Test("A-21: ended without going on, a charged question stops the speaker's time")
  func endedCharged() throws {
    var meeting = try speaking()
    try meeting.run("set question_charges_speaker on\nfloor give 5 --kind interposed")
    meeting.pass(.seconds(20))
    try meeting.do("floor end")
    meeting.pass(.seconds(500))
    #expect(meeting.session.interruptedIntervention?.speechTime(meeting.now) == .seconds(80))
    try meeting.run("session suspend lunch")
    meeting.pass(.seconds(500))
    try meeting.run("session resume\nfloor resume")
    #expect(meeting.current?.speechTime(meeting.now) == .seconds(80))
  }

  @Test("A-21: a charged question that is paused by hand charges nobody until the speaker goes on")
  func pausedCharged() throws {
    var meeting = try speaking()
    try meeting.run("set question_charges_speaker on\nfloor give 5 --kind interposed")
    meeting.pass(.seconds(20))
    try meeting.do("floor pause")
    meeting.pass(.seconds(500))
    #expect(meeting.session.interruptedIntervention?.speechTime(meeting.now) == .seconds(80))
    try meeting.run("session suspend lunch")
    meeting.pass(.seconds(500))
    try meeting.run("session resume")
    meeting.pass(.seconds(500))
    #expect(meeting.session.interruptedIntervention?.speechTime(meeting.now) == .seconds(80))
    try meeting.do("floor resume")
    meeting.pass(.seconds(5))
    #expect(meeting.current?.speechTime(meeting.now) == .seconds(85))
    // As a log may hold it: the question itself goes on.
    try meeting.run("floor give 5 --kind interposed\nfloor pause")
    meeting.record(.floorResumed(FloorResumed(intervention: InterventionID(3))))
    meeting.pass(.seconds(5))
    #expect(meeting.session.interruptedIntervention?.speechTime(meeting.now) == .seconds(90))
  }

  @Test("A-21: a question put while the speaker's clock stands is the time of whoever asks")
  func chargedWhilePaused() throws {
    var meeting = try speaking()
    try meeting.run(
      "set question_charges_speaker on\nfloor pause\nfloor give 5 --kind interposed")
    meeting.pass(.seconds(40))
    try meeting.do("floor resume")
    #expect(meeting.current?.speechTime(meeting.now) == .seconds(60))
    #expect(meeting.session.tally(.item, meeting.now)[ParticipantID(5)].speech == .seconds(40))
  }

  @Test(
    "A-21: nobody can be asked while nobody speaks; a point of order does not wait for a question")
  func edges() throws {
    var meeting = try Meeting(in: "A-3")
    #expect(try meeting.refuses("floor give 5 --kind interposed") == .order(.nobodyToAsk))
    try meeting.run("floor give 4\nfloor give 5 --kind interposed")
    #expect(
      try meeting.refuses("floor give 6 --kind interposed") == .interruptionOpen(InterventionID(2)))
    #expect(
      try meeting.refuses("floor give 4 --kind point_of_order")
        == .hasFloorAlready(ParticipantID(4)))
    try meeting.do("floor give 6 --kind point_of_order")
    #expect(meeting.session.interventions[InterventionID(2)]?.state == .ended)
    #expect(meeting.session.floor.interrupted == InterventionID(1))
    try meeting.run("order rule noted\nfloor resume")
    #expect(meeting.current?.id == InterventionID(1))
  }

  @Test("interpretation is not the speaker's time, unless the setting says so")
  func interpretation() throws {
    var meeting = try speaking()
    try meeting.do("floor interpret")
    meeting.pass(.seconds(45))
    #expect(meeting.current?.isInterpreted == true)
    #expect(meeting.current?.speechTime(meeting.now) == .seconds(60))
    #expect(
      try meeting.refuses("floor interpret") == .order(.interpretedAlready(InterventionID(1))))
    try meeting.do("floor resume")
    #expect(meeting.current?.interpretation.finished == .seconds(45))
    try meeting.run("set interpretation_charged on\nfloor interpret")
    meeting.pass(.seconds(45))
    #expect(meeting.current?.state == .speaking)
    #expect(meeting.current?.speechTime(meeting.now) == .seconds(105))
    try meeting.do("floor resume")
    #expect(meeting.current?.isInterpreted == false)
    #expect(meeting.current?.interpretation.finished == .seconds(90))
    try meeting.do("floor end")
    #expect(meeting.session.interventions.last?.speech.finished == .seconds(105))
  }

  @Test("A-37: a change for the whole item is one of the item's own level, where it has one")
  func wholeItemOfItsOwn() throws {
    var meeting = try speaking()
    try meeting.do("attribution not_for_attribution --item A-3 --whole")
    try meeting.do("attribution chatham_house --whole")
    #expect(meeting.session.attribution == .chathamHouse)
    #expect(meeting.session.interventions.map(\.attribution) == [.chathamHouse])
    #expect(meeting.session.sessionAttribution == .onRecord)
    try meeting.do("attribution on_record")
    #expect(meeting.session.attribution == .chathamHouse)
    #expect(meeting.session.interventions.map(\.attribution) == [.chathamHouse])
  }

  @Test("A-37: what was said under a rule is not opened afterwards")
  func notLooser() throws {
    var meeting = try speaking()
    try meeting.do("attribution chatham_house --item A-3 --whole")
    #expect(
      try meeting.refuses("attribution on_record --item A-3 --whole")
        == .record(.saidUnder(.chathamHouse)))
    try meeting.do("attribution on_record --item A-3")
    #expect(meeting.session.interventions.map(\.attribution) == [.chathamHouse])
  }

  @Test("A-37: each intervention has the level of its time; a change may hold for the whole item")
  func attribution() throws {
    var meeting = try speaking()
    try meeting.run("attribution chatham_house\nfloor give 5")
    #expect(meeting.session.interventions.map(\.attribution) == [.onRecord, .chathamHouse])
    try meeting.do("attribution closed --item A-3 --whole")
    #expect(meeting.session.interventions.map(\.attribution) == [.closed, .closed])
    #expect(meeting.session.attribution == .closed)
  }
}
