import Testing

@testable import SessionState

@Suite("As corrected") struct CorrectedHistoryTests {
  /// The place just after the n-th giving of the floor.
  private func after(giving number: Int, in meeting: Meeting) -> Int {
    let places = meeting.history.events.indices.filter {
      if case .floorGiven = meeting.history.events[$0].event { true } else { false }
    }
    return places[number - 1] + 1
  }

  @Test("without corrections and undo it is as recorded, at every moment")
  func same() throws {
    let meeting = try AmendmentTests.closed()
    let corrected = CorrectedHistory(meeting.history)
    #expect(corrected.corrections.isEmpty)
    for count in 0...meeting.history.events.count {
      #expect(corrected.session(after: count) == meeting.history.session(after: count))
    }
  }

  @Test("whoever really spoke is there from the first, also where it was put right after closing")
  func speaker() throws {
    var meeting = try AmendmentTests.closed()
    let count = after(giving: 1, in: meeting)
    try meeting.do("amend \"the deputy\" correct speaker 6 --of I-1", as: .staff)
    var expected = meeting.history.session(after: count)
    #expect(expected.interventions[InterventionID(1)]?.participant == ParticipantID(4))
    expected.interventions.change(InterventionID(1)) {
      $0.participant = ParticipantID(6)
      $0.isCorrected = true
    }
    let corrected = CorrectedHistory(meeting.history)
    #expect(corrected.session(after: count) == expected)
    #expect(corrected.session(after: count) == meeting.history.correctedSession(after: count))
    #expect(corrected.corrections == [meeting.history.events.count - 1])
    // Before the turn there is nothing to put right.
    #expect(
      corrected.session(after: count - 1) == meeting.history.session(after: count - 1))
    // At the end both are the same.
    #expect(corrected.session(after: meeting.history.events.count) == meeting.session)
  }

  @Test("an end that lies after the moment is left out; once it has come the floor is free")
  func end() throws {
    var meeting = try Meeting.twoTurns()
    try meeting.do("mark")
    let marked = meeting.history.events.count
    meeting.at("09:14:00")
    try meeting.do("note \"x\"")
    let noted = meeting.history.events.count
    meeting.at("09:20:00")
    try meeting.do("floor end")
    try meeting.do("correct end I-2 --at 09:13")
    let corrected = CorrectedHistory(meeting.history)
    let before = corrected.session(after: marked)
    #expect(before == meeting.history.session(after: marked))
    #expect(before.floor.current == InterventionID(2))
    let after = corrected.session(after: noted)
    #expect(meeting.history.session(after: noted).floor.current == InterventionID(2))
    #expect(after.floor.current == nil)
    #expect(after.interventions[InterventionID(2)]?.state == .ended)
    #expect(
      after.interventions[InterventionID(2)]?.speechTime(after.lastMoment) == .minutes(3))
  }

  @Test("somebody else since a moment: before it as recorded, after it corrected")
  func since() throws {
    var meeting = try Meeting.twoTurns()
    try meeting.do("mark")
    let marked = meeting.history.events.count
    meeting.at("09:14:00")
    try meeting.do("note \"x\"")
    let noted = meeting.history.events.count
    meeting.at("09:20:00")
    try meeting.do("correct speaker 6 --of I-2 --at 09:13")
    let corrected = CorrectedHistory(meeting.history)
    #expect(corrected.session(after: marked) == meeting.history.session(after: marked))
    let session = corrected.session(after: noted)
    #expect(session.currentIntervention?.participant == ParticipantID(6))
    #expect(session.interventions.count == 3)
  }

  @Test("what was undone at the end never was; what was brought back always was")
  func undone() throws {
    var meeting = try Meeting.twoTurns()
    try meeting.run("note \"one\"")
    let one = meeting.history.events.count
    try meeting.do("note \"two\"")
    let two = meeting.history.events.count
    try meeting.run("undo\nundo\nredo")
    let corrected = CorrectedHistory(meeting.history)
    #expect(corrected.session(after: one).notes.map(\.text) == ["one"])
    #expect(corrected.session(after: two).notes.map(\.text) == ["one"])
    #expect(meeting.history.session(after: two).notes.map(\.text) == ["one", "two"])
    #expect(corrected.corrections == [two - 1])
  }

  @Test("a name that was wrong is right from the first")
  func names() throws {
    var meeting = try AmendmentTests.closed()
    let count = after(giving: 1, in: meeting)
    try meeting.run(
      "amend \"spelling\" participant edit 4 --name \"Senior Delegate\" --role observer", as: .staff
    )
    let person = meeting.history.correctedSession(after: count).participants[ParticipantID(4)]
    #expect(person?.name["en"] == "Senior Delegate")
    // What they are now they need not have been then.
    #expect(person?.role == .delegate)
  }

  @Test("a wording that was put right stands where the one it was made of does")
  func wording() throws {
    var meeting = try AmendmentTests.closed()
    let end = meeting.history.events.count
    try meeting.do("amend \"a slip\" rec revise R-1 \"Agree a joint protocol.\"", as: .staff)
    try meeting.do("amend \"a slip\" note edit N-1 \"the costs\"", as: .staff)
    let session = meeting.history.correctedSession(after: end)
    #expect(session.recommendations[RecommendationID(1)]?.wording == "Agree a joint protocol.")
    #expect(session.notes[NoteID(1)]?.text == "the costs")
    #expect(session.amendments.isEmpty)
  }

  @Test(
    "whatever two people do, every moment can be seen as corrected, and the last one is the state")
  func random() throws {
    for seed in UInt64(1)...60 {
      var commands = RandomCommands(generator: SeededGenerator(seed: seed))
      var meeting = try Meeting(in: "A-1")
      for _ in 0..<200 {
        meeting.pass(commands.number(0...60_000))
        if commands.chance(2) { meeting.reboot() }
        _ = try? meeting.do(
          commands.line(meeting.session), as: commands.chance(70) ? .moderator : .rapporteur)
      }
      let corrected = CorrectedHistory(meeting.history)
      for count in 0..<meeting.history.events.count {
        let session = corrected.session(after: count)
        if count > 0 { #expect(session.seq == meeting.history.events[count - 1].seq) }
      }
      var end = corrected.session(after: meeting.history.events.count)
      end.ids = meeting.session.ids
      #expect(end.timeless == meeting.session.timeless, "seed \(seed)")
    }
  }
}

@Suite("As corrected, at a moment between two lines") struct CorrectedMomentTests {
  @Test("a turn that really began earlier is there from then on, and not before")
  func begun() throws {
    var meeting = try Meeting.twoTurns()
    meeting.at("09:30:00")
    try meeting.do("floor end")
    let count = meeting.history.events.count
    meeting.at("09:40:00")
    try meeting.do("floor give P-4")
    let turn = try #require(meeting.session.floor.current)
    meeting.at("09:41:00")
    try meeting.do("correct start \(turn) --at 09:36")
    let corrected = CorrectedHistory(meeting.history)
    func state(_ time: String) -> Session {
      let plain = meeting.history.session(after: count)
      let midnight = Sample.days[0].wallTime(LocalTime(minutes: 0))
      let at = midnight + (UTCTime.clockTime(time) ?? 0)
      return corrected.session(after: count, at: plain.moment(Stamp(at: at)))
    }
    #expect(state("09:35:00").floor.current == nil)
    #expect(state("09:37:00").floor.current == turn)
    #expect(state("09:37:00").seq == meeting.history.session(after: count).seq)
  }
}
