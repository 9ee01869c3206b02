import Testing

@testable import SessionState

@Suite("A-36: undo and redo") struct UndoTests {
  @Test("giving the floor undone: the request returns to its place, its time is gone")
  func undoneFloor() throws {
    var meeting = try Meeting(in: "A-1")
    try meeting.run("floor request 4\nfloor request 5\nfloor request 6\nfloor move Q-3 --to 2")
    let before = meeting.session.timeless
    try meeting.do("floor give Q-3")
    let given = meeting.session.seq
    meeting.pass(.seconds(40))
    #expect(try meeting.do("undo") == .undone(Undone(target: given)))
    var expected = before
    expected.ids.intervention = 1
    #expect(meeting.session.timeless == expected)
    #expect(meeting.waiting == ["Q-1", "Q-3", "Q-2"])
    #expect(
      try meeting.do("floor give Q-3")
        == .floorGiven(
          FloorGiven(
            id: InterventionID(2), participant: ParticipantID(6), kind: .statement,
            item: ItemID(1), request: RequestID(3), order: .outOfOrder, allotted: .minutes(3))))
  }

  @Test("an undone pause: the clock ran all the time")
  func undonePause() throws {
    var meeting = try Meeting(in: "A-1")
    try meeting.do("floor give 4")
    meeting.pass(.seconds(10))
    try meeting.do("floor pause")
    meeting.pass(.seconds(20))
    try meeting.do("undo")
    meeting.pass(.seconds(5))
    #expect(meeting.current?.speechTime(meeting.now) == .seconds(35))
  }

  @Test("a role takes back its own commands, one after the other, to the beginning")
  func againAndAgain() throws {
    var meeting = try Meeting(in: "A-1")
    try meeting.do("floor request 4")
    try meeting.do("note one", as: .rapporteur)
    try meeting.do("floor request 5")
    try meeting.do("undo")
    #expect(meeting.waiting == ["Q-1"])
    try meeting.do("undo", as: .rapporteur)
    #expect(meeting.session.notes.isEmpty)
    #expect(try meeting.refuses("undo", as: .rapporteur) == .nothingToUndo(.rapporteur))
    try meeting.run("undo\nundo\nundo")
    #expect(meeting.session.state == .draft)
    #expect(try meeting.refuses("undo") == .nothingToUndo(.moderator))
    try meeting.run("redo\nredo\nredo\nredo")
    #expect(meeting.waiting == ["Q-1", "Q-2"])
    #expect(try meeting.refuses("redo") == .nothingToRedo(.moderator))
  }

  @Test("a new command of a role ends its redo, not another role's")
  func newCommandEndsRedo() throws {
    var meeting = try Meeting(in: "A-1")
    try meeting.run("floor request 4\nundo")
    try meeting.run("note one\nundo", as: .rapporteur)
    try meeting.do("floor request 5")
    #expect(try meeting.refuses("redo") == .nothingToRedo(.moderator))
    try meeting.do("redo", as: .rapporteur)
    #expect(meeting.session.notes.count == 1)
  }

  @Test("refused where a later event builds on it, which is named")
  func builtOn() throws {
    var meeting = try Meeting(in: "A-1")
    try meeting.do("rec add one", as: .rapporteur)
    let captured = meeting.session.seq
    try meeting.run("floor request 4\nrec table R-1")
    #expect(
      try meeting.refuses("undo", as: .rapporteur)
        == .builtOn(
          target: captured, kind: "recommendation.captured", by: captured + 2,
          byKind: "recommendation.state_changed"))
    try meeting.do("undo")
    try meeting.do("undo", as: .rapporteur)
    #expect(meeting.session.recommendations.isEmpty)
    #expect(meeting.waiting == ["Q-1"])
  }

  @Test("the same is possible after the log was read anew")
  func afterReadingAnew() throws {
    var meeting = try Meeting(in: "A-1")
    try meeting.run("floor request 4\nfloor give next\nundo\nfloor request 5\nundo")
    let anew = meeting.readAnew
    #expect(anew.session == meeting.session)
    for role in [Role.moderator, .rapporteur, .staff] {
      for command in [Command.undo, .redo] {
        let live = try? meeting.history.decide(command, by: role, at: meeting.stamp)
        #expect(live == (try? anew.decide(command, by: role, at: meeting.stamp)))
      }
    }
  }

  @Test("what cannot be taken back: the refusal on record and the repair of a log")
  func notUndoable() throws {
    var meeting = try Meeting(in: "A-1")
    try meeting.do("floor request 4")
    let asked = meeting.session.seq
    meeting.record(
      .requestRefused(
        RequestRefused(
          participant: ParticipantID(5), kind: .statement, item: ItemID(1), why: .listClosed)))
    meeting.record(.logRepaired(LogRepaired(offset: 10, droppedBytes: 4)), by: .system)
    meeting.record(.unknown(kind: "vote.opened"))
    #expect(try meeting.do("undo") == .undone(Undone(target: asked)))
    #expect(meeting.session.unknownEvents == 1)
  }

  @Test("the state at a line or a time leaves out what was undone up to then")
  func past() throws {
    var meeting = try Meeting(in: "A-1")
    let opened = meeting.session.seq
    meeting.at("09:10:00")
    try meeting.do("floor request 4")
    meeting.at("09:20:00")
    try meeting.do("undo")
    let history = meeting.history
    #expect(history.session(afterSeq: opened + 1).waiting.count == 1)
    #expect(history.session(afterSeq: opened + 2) == meeting.session)
    #expect(history.session(at: Sample.days[0].wallTime(LocalTime("9:15")!)).waiting.count == 1)
    #expect(history.session(afterSeq: 0) == Session())
  }
}
