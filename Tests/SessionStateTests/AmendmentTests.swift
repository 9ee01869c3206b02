import Testing

@testable import SessionState

@Suite("Amending a closed session") struct AmendmentTests {
  /// P-4 spoke from 9:05 to 9:08, P-5 from 9:10 to 9:12; a note and a mark were taken; closed at 9:13.
  static func closed() throws -> Meeting {
    var meeting = try Meeting.twoTurns()
    try meeting.run("floor end\nnote \"costs\"\nmark\naction add \"send the list\"")
    try meeting.run("rec add \"Agree a protocol.\"", as: .rapporteur)
    try meeting.do("item close")
    meeting.at("09:13:00")
    try meeting.do("session close")
    meeting.at("10:00:00")
    return meeting
  }

  @Test(
    "C-11: after closing, a correction is one event with its reason and its author, and the totals follow"
  )
  func correction() throws {
    var meeting = try Self.closed()
    let before = meeting.session
    let event = try meeting.do(
      "amend \"it was the deputy who spoke\" --actor \"Head of Secretariat\" correct speaker 6 --of I-1",
      as: .staff)
    let change = Event.floorCorrected(
      FloorCorrected(intervention: InterventionID(1), participant: ParticipantID(6)))
    #expect(
      event
        == .amended(
          Amended(
            actor: "Head of Secretariat", reason: "it was the deputy who spoke", change: change)))
    var expected = before
    expected.interventions.change(InterventionID(1)) {
      $0.participant = ParticipantID(6)
      $0.isCorrected = true
    }
    expected.amendments = [
      Amendment(
        seq: meeting.session.seq, at: meeting.session.lastMoment, by: .staff,
        actor: "Head of Secretariat", reason: "it was the deputy who spoke", change: change)
    ]
    #expect(meeting.session.timeless == expected.timeless)
    #expect(meeting.session.state == .closed)
    #expect(meeting.readAnew.session == meeting.session)
  }

  @Test(
    "C-11: what was recorded can be amended",
    arguments: [
      "correct end I-2 --at 9:11", "correct kind question --of I-1",
      "correct closed A-1 --at 9:12:30",
      "rec revise R-1 \"Agree a joint protocol.\"", "rec translate R-1 --lang ar \"نص\"",
      "rec classify R-1 --priority high", "rec support R-1 QRCS",
      "rec position R-1 ICRC reservation",
      "note \"on time\" --during I-1", "note edit N-1 \"the costs\"", "note remove N-1",
      "mark fill M-1 note \"a point\"", "mark fill M-1 rec \"A text.\"", "mark drop M-1",
      "participant edit 4 --name \"Delegate\"", "group edit QRCS --short QRC",
      "action add \"write the report\"", "action edit T-1 --owner QRCS", "action done T-1",
      "action drop T-1",
    ])
  func allowed(line: String) throws {
    var meeting = try Self.closed()
    let before = meeting.session
    try meeting.do("amend \"a slip\" \(line)", as: .staff)
    #expect(meeting.session.amendments.count == 1)
    try meeting.do("undo", as: .staff)
    #expect(meeting.session.amendments.isEmpty)
    var restored = meeting.session.timeless
    restored.ids = before.ids
    #expect(restored == before.timeless)
  }

  @Test(
    "C-11: who has the floor, the list, the agenda and the state of the meeting cannot be amended",
    arguments: [
      "floor give 4", "floor request 4", "list close", "item open A-2", "item next", "session open",
      "session resume", "undo", "redo", "clock recover ended", "rec add \"New.\"", "rec adopt R-1",
      "mark", "set turn_seconds 60", "motion make suspend --by 4", "participant add \"New\"",
      "order call time --who 4",
    ])
  func refused(line: String) throws {
    let meeting = try Self.closed()
    #expect(try meeting.refuses("amend \"a slip\" \(line)") == .amendment(.notAmendable))
  }

  @Test("C-11: before closing, without a reason, or to a looser level, nothing is amended")
  func rules() throws {
    let open = try Meeting.twoTurns()
    #expect(
      try open.refuses("amend \"x\" correct speaker 6 --of I-1") == .amendment(.notClosed))
    var meeting = try Self.closed()
    #expect(
      try meeting.refuses("amend \"  \" correct speaker 6 --of I-1") == .amendment(.noReason))
    try meeting.do("amend \"asked for it\" attribution chatham_house", as: .staff)
    #expect(
      try meeting.refuses("amend \"x\" attribution on_record")
        == .amendment(.notStricter(.onRecord, than: .chathamHouse)))
    #expect(
      try meeting.refuses("amend \"x\" attribution chatham_house")
        == .amendment(.notStricter(.chathamHouse, than: .chathamHouse)))
    // The rules of the command itself, in its own words.
    #expect(
      try meeting.refuses("amend \"x\" correct speaker 4 --of I-1")
        == .correction(.asRecorded(InterventionID(1))))
    #expect(
      try meeting.refuses("correct speaker 6 --of I-1")
        == .session(is: .closed, needs: [.open, .suspended]))
  }

  @Test("C-11, A-37: a stricter level after closing holds for everything that was said")
  func stricter() throws {
    var meeting = try Self.closed()
    try meeting.do("amend \"asked for it\" attribution chatham_house", as: .staff)
    let session = meeting.session
    #expect(session.attribution == .chathamHouse)
    #expect(session.strictestAttribution == .chathamHouse)
    #expect(session.interventions.allSatisfy { $0.attribution == .chathamHouse })
    #expect(session.notes.allSatisfy { $0.attribution == .chathamHouse })
    #expect(session.recommendations.allSatisfy { $0.attribution == .chathamHouse })
  }

  @Test(
    "C-11, A-37: a level that was made stricter after closing is not taken back",
    arguments: ["attribution chatham_house", "attribution chatham_house --item A-1"])
  func staysStricter(line: String) throws {
    var meeting = try Self.closed()
    try meeting.run("amend \"a slip\" note remove N-1\namend \"asked for it\" \(line)", as: .staff)
    #expect(
      try meeting.refuses("undo", as: .staff) == .amendment(.staysStricter(.chathamHouse)))
  }

  @Test("C-11, A-37: an amendment of an item, in a log that somebody wrote, loosens nothing")
  func hostileLevel() throws {
    var meeting = try Meeting.twoTurns()
    try meeting.run(
      "floor end\nattribution chatham_house\nnote \"costs\"\nitem close\nsession close")
    let change = Event.attributionChanged(
      AttributionChanged(level: .notForAttribution, item: ItemID(1)))
    meeting.record(.amended(Amended(reason: "x", change: change)), by: .staff)
    #expect(meeting.session.items[ItemID(1)]?.attribution == .chathamHouse)
    #expect(meeting.session.attribution == .chathamHouse)
  }

  @Test(
    "C-11: the last amendment can be taken back and brought back, what came before closing cannot")
  func undo() throws {
    var meeting = try Self.closed()
    try meeting.do("amend \"a slip\" note remove N-1")
    let amended = meeting.session
    try meeting.do("undo")
    #expect(meeting.session.notes.count == 1)
    #expect(
      try meeting.refuses("undo") == .session(is: .closed, needs: [.open, .suspended]))
    #expect(
      try meeting.refuses("undo", as: .rapporteur)
        == .session(is: .closed, needs: [.open, .suspended]))
    try meeting.do("redo")
    var restored = meeting.session
    restored.amendments[0].at = amended.amendments[0].at
    #expect(restored.timeless == amended.timeless)
  }

  @Test("an amendment of what may not be amended, in a log that somebody wrote, changes nothing")
  func hostile() throws {
    var meeting = try Self.closed()
    let before = meeting.session
    let inner = Amended(reason: "x", change: .noteRemoved(NoteRemoved(id: NoteID(1))))
    for change: Event in [
      .sessionOpened(SessionOpened(day: 1)), .undone(Undone(target: 3)), .amended(inner),
      .itemOpened(ItemOpened(id: ItemID(2))), .unknown(kind: "vote.opened"),
    ] {
      meeting.record(.amended(Amended(reason: "x", change: change)))
    }
    #expect(meeting.session.timeless == before.timeless)
    #expect(meeting.session.amendments.isEmpty)
  }

  @Test("C-13: an amendment of a kind of a newer version counts as unknown")
  func unknown() throws {
    let line = """
      {"seq":3,"id":"a-1","at":"2026-05-13T06:00:00Z","by":"staff","event":"amended",\
      "data":{"reason":"x","change":{"event":"vote.opened","data":[1]}}}
      """
    #expect(try LogLine.read(line).event == .unknown(kind: "amended.vote.opened"))
  }

  @Test("a line of the log")
  func line() throws {
    let recorded = RecordedEvent(
      seq: 9, id: "k-9", stamp: Stamp(at: 1_778_652_000_000), by: .staff,
      event: EventSamples.amended)
    #expect(
      try LogLine.text(recorded) == """
        {"at":"2026-05-13T06:00:00.000Z","by":"staff","data":{"actor":"Head of Secretariat",\
        "change":{"data":{"intervention":"I-1","participant":"P-2"},"event":"floor.corrected"},\
        "reason":"it was the deputy who spoke"},"event":"amended","id":"k-9","seq":9}
        """)
  }

  @Test("what is missing or too much is told at its place; completion goes on inside")
  func text() throws {
    let session = try Self.closed().session
    func problem(_ line: String) -> CommandProblem? {
      do throws(CommandProblem) {
        _ = try Command(line, in: session)
        return nil
      } catch {
        return error
      }
    }
    let usage = CommandForm.amendmentForm.usage
    #expect(
      problem("amend") == CommandProblem(column: 6, kind: .missing(.text, usage: usage)))
    #expect(
      problem("amend \"x\"") == CommandProblem(column: 10, kind: .missing(.command, usage: usage)))
    #expect(
      problem("amend \"x\" amend \"y\" undo")
        == CommandProblem(column: 11, kind: .unexpected("amend", usage: usage)))
    #expect(
      problem("amend \"x\" note edit N-9")
        == CommandProblem(column: 21, kind: .notFound("N-9", .note)))
    #expect(
      CommandCompletion.lines(for: "amend \"x\" note r", in: session)
        == ["amend \"x\" note remove "])
    #expect(
      CommandCompletion.lines(for: "amend \"x\" note remove ", in: session)
        == ["amend \"x\" note remove N-1 "])
    #expect(CommandCompletion.lines(for: "amend \"x\" am", in: session).isEmpty)
  }
}
