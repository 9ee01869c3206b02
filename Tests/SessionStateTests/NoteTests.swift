import Testing

@testable import SessionState

/// Notes, action items and issued documents.
struct NoteTests {
  @Test("B-16: notes belong to item and speaker, change and go, and undo brings them back")
  func notes() throws {
    var meeting = try Meeting.twoTurns()
    try meeting.do("attribution chatham_house")
    try meeting.do("note \"Access is a matter of trust\" --kind quote", as: .rapporteur)
    let note = try #require(meeting.session.notes.first)
    #expect(note.item == ItemID(1))
    #expect(note.participant == ParticipantID(5))
    #expect(note.attribution == .chathamHouse)
    #expect(note.by == .rapporteur)
    try meeting.do("note edit N-1 \"Access needs trust\" --kind note", as: .rapporteur)
    #expect(meeting.session.notes.first?.text == "Access needs trust")
    #expect(meeting.session.notes.first?.kind == .note)
    #expect(try meeting.refuses("note edit N-1 --kind note") == .record(.nothingChanges))
    try meeting.do("note remove N-1", as: .rapporteur)
    #expect(meeting.session.notes.isEmpty)
    try meeting.do("undo", as: .rapporteur)
    #expect(meeting.session.notes.first?.text == "Access needs trust")
  }

  @Test("B-17: an action item has text, owner, date, source and state")
  func actions() throws {
    var meeting = try Meeting(in: "A-1")
    try meeting.do("rec add one")
    try meeting.do("action add \"Merge the lists\" --owner QRCS --due 2026-06-01 --from R-1")
    let id = ActionID(1)
    #expect(
      meeting.session.actions[id]
        == ActionItem(
          id: id, text: "Merge the lists", owner: .party(.group(GroupID(1))),
          due: LocalDate("2026-06-01"), item: ItemID(1), recommendation: RecommendationID(1),
          attribution: .onRecord, at: meeting.now))
    try meeting.do("action done T-1")
    #expect(meeting.session.actions[id]?.state == .done)
    #expect(try meeting.refuses("action done T-1") == .record(.actionAlready(id, .done)))
    try meeting.run("action open T-1\naction edit T-1 --owner \"the host\" --due none")
    #expect(meeting.session.actions[id]?.owner == .text("the host"))
    #expect(meeting.session.actions[id]?.due == nil)
    #expect(meeting.session.outcomeCheck(meeting.now).contains(.noDate(id)))
  }

  @Test("B-17: a date that is over is refused; today is not over")
  func dates() throws {
    var meeting = try Meeting(in: "A-1")
    #expect(
      try meeting.refuses("action add Ask --due 2026-05-12")
        == .record(.datePast(LocalDate("2026-05-12")!, today: LocalDate("2026-05-13")!)))
    try meeting.do("action add Ask --due 2026-05-13")
  }

  @Test(
    "B-19: drafts are L.1, L.1/Rev.1 …, the final document 1, and what they held stands in the log")
  func documents() throws {
    var meeting = try Meeting(in: "A-1")
    try meeting.run(
      "rec add one\nrec translate 1 --lang ar \"نص\"\nrec add two\nrec withdraw 2\n"
        + "rec add three\nrec table 3\nrec defer 3")
    let head = String(repeating: "9f", count: 16)
    let hash = String(repeating: "0a", count: 32)
    func issue(_ more: String = "") -> String {
      "document issue outcome --level on_record --of \(meeting.session.seq) --head \(head) --hash \(hash) \(more)"
    }
    let of = meeting.session.seq
    #expect(
      try meeting.do(issue())
        == .documentIssued(
          DocumentIssued(
            symbol: "HDW/L.1", kind: .outcome, level: .onRecord, of: of, head: head,
            contents: [
              DocumentIssued.Content(id: RecommendationID(1), revisions: ["en": 1, "ar": 2])
            ], hash: hash)))
    try meeting.do(issue())
    try meeting.do(issue())
    #expect(
      meeting.session.documents.map(\.issue.symbol)
        == ["HDW/L.1", "HDW/L.1/Rev.1", "HDW/L.1/Rev.2"])
    #expect(try meeting.refuses(issue("--final")) == .record(.nothingAdopted))
    try meeting.run("rec table 1\nrec adopt 1")
    #expect(try meeting.refuses(issue("--final")) == .record(.notNumbered))
    try meeting.do("rec number")
    try meeting.run("item close\nsession close")
    try meeting.do(issue("--final"))
    try meeting.do(issue())
    #expect(meeting.session.documents.suffix(2).map(\.issue.symbol) == ["HDW/1", "HDW/L.2"])
    try meeting.do(issue("--final"))
    #expect(meeting.session.documents.last?.issue.symbol == "HDW/1/Rev.1")
    #expect(
      try meeting.refuses(
        "document issue outcome --level on_record --of 3 --head \(head) --hash \(hash)")
        == .record(.stateMovedOn(of: 3, now: meeting.session.seq)))
    #expect(try meeting.refuses(issue().replacing("0a0a", with: "xxxx")) == .record(.badHash))
  }
}
