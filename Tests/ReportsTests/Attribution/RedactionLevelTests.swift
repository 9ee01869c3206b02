import Testing

@testable import Reports
@testable import SessionState

/// At which level each line of a log is redacted.
struct RedactionLevelTests {
  private var history = History()

  init() {
    add(
      .sessionCreated(
        SessionCreated(
          session: "s", code: "RT", title: ["en": "T"], place: "", timezone: "UTC",
          languages: ["en", "pt-BR"], attribution: .onRecord, prefix: "RT",
          days: [Day(number: 1, date: LocalDate(dayNumber: 20_000), offset: 0)])))
    add(.groupAdded(Group(id: GroupID(1), short: "QRCS", name: [:], type: .nationalSociety)))
    for number in 1...8 {
      add(
        .participantAdded(
          Participant(
            id: ParticipantID(number), number: 40 + number, name: ["en": "Amal Quist \(number)"],
            group: GroupID(1), role: number == 1 ? .moderator : .panellist, languages: ["pt-BR"])))
    }
    add(
      .itemAdded(
        PlannedItem(
          id: ItemID(1), number: "1", day: 1, kind: .panel, title: ["en": "Talk"],
          start: LocalTime(hour: 9, minute: 0), minutes: 60)))
  }

  private mutating func add(_ event: Event, _ role: Role = .system) {
    history.record(event, by: role, at: 0)
  }

  private mutating func run(_ lines: String...) throws {
    for line in lines {
      let command = try Command(line, in: history.session)
      let role = Role.moderator
      add(try history.decide(command, by: role, at: Stamp(at: 0)), role)
    }
  }

  private func redacted(_ level: Attribution, source: String = "aa") -> Redaction {
    Redaction(of: history.events, at: level, source: source, session: "new")
  }

  private func session(_ level: Attribution = .notForAttribution) -> Session {
    History(redacted(level).events).session
  }

  private func events(_ level: Attribution = .notForAttribution) -> [Event] {
    redacted(level).events.map(\.event)
  }

  @Test("C-7: a loosened level that was taken back loosens nothing")
  mutating func undone() throws {
    try run("session open", "attribution closed", "attribution on_record")
    try run("undo", "session suspend \"why we stop\"")
    guard case .sessionSuspended(let data) = events().last else { return #expect(Bool(false)) }
    #expect(data.reason == nil)
  }

  @Test("C-11: a level put on a closed session holds for what was written with no item open, too")
  mutating func amendedLevel() throws {
    try run(
      "session open", "note \"before the first item\"", "session close",
      "amend \"asked for it\" attribution closed")
    let session = self.session(.onRecord)
    #expect(session.notes.map(\.text) == [""])
  }

  @Test("C-9: of who asked for an amendment nothing is left, not an empty name")
  mutating func actor() throws {
    try run(
      "session open", "session close", "amend \"a slip\" --actor \"Head\" note \"late\"")
    guard case .amended(let amended) = events().last else { return #expect(Bool(false)) }
    #expect(amended.actor == nil)
    #expect(redacted(.notForAttribution).events.count == history.events.count)
  }

  @Test("C-6: once the Chatham House Rule was in force the roster follows it")
  mutating func roster() throws {
    try run("session open", "attribution chatham_house", "attribution on_record")
    let session = self.session()
    #expect(session.groups.allSatisfy { $0.type == .other })
    #expect(session.participants.allSatisfy { $0.languages.isEmpty })
    #expect(
      session.participants.map(\.role) == [.moderator] + Array(repeating: .delegate, count: 7))
  }

  @Test("C-7: badge numbers are in another order, the same for the same source")
  mutating func numbers() {
    let numbers = self.session().participants.map(\.number)
    #expect(numbers.sorted() == Array(1...8))
    #expect(numbers != Array(1...8))
    #expect(numbers == self.session().participants.map(\.number))
    let other = History(redacted(.closed, source: "other").events).session.participants
    #expect(numbers != other.map(\.number))
  }

  @Test("A-37: a level put on a whole item holds for every text of it")
  mutating func wholeItem() throws {
    try run(
      "session open", "item next", "floor request P-2 --note QRCS --language pt-BR",
      "floor give next",
      "floor request P-3 --kind point_of_order", "floor give P-3", "order rule noted QRCS",
      "order call time QRCS --who P-2", "rec add QRCS", "rec table R-1", "rec reject R-1",
      "rec reopen R-1 QRCS", "rec add \"QRCS and QRCS\"", "rec split R-2 QRCS QRCS",
      "rec silence R-1 --in 72h --to QRCS", "attribution chatham_house --whole")
    let told = redacted(.notForAttribution)
    // At the level asked for the kind of group would be told.
    #expect(told.changes.count >= 7)
    for recorded in told.events.dropFirst(2) {
      let text = "\(recorded.event)"
      #expect(!text.contains("QRCS") && !text.contains("[National Society]"), "\(text)")
    }
  }

  @Test("B-6: a text that was adopted and taken up again is not adopted")
  mutating func reopened() throws {
    try run(
      "session open", "item next", "rec add \"One voice\"", "rec table R-1",
      "rec adopt R-1 --method consensus")
    #expect(session(.closed).recommendations.first?.wording == "One voice")
    try run("rec reopen R-1 why")
    #expect(session(.closed).recommendations.first?.wording == "")
  }

  @Test("C-7: an owner who is no party is a name; a document issued is not told by its hash")
  mutating func owner() throws {
    try run("session open", "item next", "action add Ask --owner \"Zebulon Hollow\"")
    add(
      .documentIssued(
        DocumentIssued(
          symbol: "RT/1", kind: .outcome, level: .onRecord, of: 3,
          head: String(repeating: "a", count: 32), contents: [],
          hash: String(repeating: "b", count: 64))))
    let session = self.session()
    #expect(session.actions.first?.owner == .text("[name]"))
    guard case .documentIssued(let issued) = events().last else { return #expect(Bool(false)) }
    #expect(issued.head == String(repeating: "0", count: 32))
    #expect(issued.hash == String(repeating: "0", count: 64))
  }

  @Test("C-7: a name is no code of a language")
  mutating func languages() throws {
    for language in ["Amal", "amal", "en-Quist", "pt-BR", "fr"] {
      add(
        .recommendationCaptured(
          RecommendationCaptured(
            id: RecommendationID(history.session.recommendations.count + 1), language: language,
            text: "x", proposers: [], attribution: .onRecord)))
    }
    let told = self.session().recommendations.map(\.original)
    #expect(told == ["und", "und", "und", "pt-BR", "fr"])
  }
}
