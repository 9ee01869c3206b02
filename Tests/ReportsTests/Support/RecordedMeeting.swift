import Foundation
import Reports
import Testing

@testable import SessionState

/// A small meeting in Doha, recorded by commands: two items, three people of two groups.
struct RecordedMeeting {
  private(set) var history = History()
  private(set) var at: Milliseconds

  static let day = Day(number: 1, date: LocalDate(dayNumber: 20_587), offset: 3 * 3600)

  var session: Session { history.session }
  var now: Moment { session.moment(stamp) }
  private var stamp: Stamp { Stamp(at: at, mono: at, boot: "0001") }

  init(_ commands: String = "", attribution: Attribution = .onRecord) throws {
    at = Self.day.wallTime(LocalTime(hour: 9, minute: 0))
    for event in Self.plan(attribution) { record(event) }
    try run("session open\nitem open A-1")
    try run(commands)
  }

  private static func plan(_ attribution: Attribution) -> [Event] {
    let groups: [(String, GroupType)] = [("QRCS", .nationalSociety), ("ICRC", .icrc)]
    let people: [(String, String, Int)] = [
      ("Secretary-General", "الأمين العام", 1), ("Legal Adviser", "المستشار القانوني", 2),
      ("Rapporteur", "المقرر", 1),
    ]
    var events: [Event] = [
      .sessionCreated(
        SessionCreated(
          session: "s", code: "HDW", title: ["en": "Workshop, Doha", "ar": "ورشة عمل، الدوحة"],
          place: "Doha", timezone: "Asia/Qatar", languages: ["en", "ar"], attribution: attribution,
          prefix: "HDW", days: [day]))
    ]
    for (index, group) in groups.enumerated() {
      events.append(
        .groupAdded(
          Group(id: GroupID(index + 1), short: group.0, name: [:], type: group.1)))
    }
    for (index, person) in people.enumerated() {
      events.append(
        .participantAdded(
          Participant(
            id: ParticipantID(index + 1), number: index + 1,
            name: ["en": person.0, "ar": person.1], group: GroupID(person.2),
            role: index == 2 ? .rapporteur : .delegate, languages: ["en"])))
    }
    for number in 1...2 {
      events.append(
        .itemAdded(
          PlannedItem(
            id: ItemID(number), number: "\(number)", day: 1, kind: .roundtable,
            title: ["en": number == 1 ? "Principles" : "Adoption", "ar": "بند \(number)"],
            start: LocalTime(hour: 8 + number, minute: 0), minutes: 60)))
    }
    return events
  }

  private mutating func record(_ event: Event) {
    let seq = session.seq + 1
    history.append(
      RecordedEvent(seq: seq, id: "r-\(seq)", stamp: stamp, by: .rapporteur, event: event))
  }

  /// Carries out one command a line, a minute apart.
  mutating func run(_ commands: String) throws {
    for line in commands.split(separator: "\n") { try perform(Command(String(line), in: session)) }
  }

  /// Carries out a command, a minute after the last.
  mutating func perform(_ command: Command) throws {
    at += .minutes(1)
    record(try history.decide(command, by: .rapporteur, at: stamp))
  }

  /// A document as its built-in template writes it.
  func text(
    _ kind: DocumentKind, _ format: DocumentFormat, _ level: Attribution = .onRecord,
    language: DocumentLanguage = .both, isFinal: Bool = false, digits: ExportDigits = .latin
  ) throws -> String {
    let bytes = try #require(DocumentTemplate.builtIn(kind, format))
    let template = try DocumentTemplate(bytes, file: "built in", for: format)
    return try document(kind, level, language: language, isFinal: isFinal).text(
      template, format, digits: digits)
  }

  func document(
    _ kind: DocumentKind, _ level: Attribution = .onRecord, language: DocumentLanguage = .both,
    isFinal: Bool = false
  ) -> Document {
    let scope = DocumentScope(
      session, now: now, head: String(repeating: "9f2c", count: 8), atLeast: level,
      language: language)
    return Document(kind, scope, isFinal: isFinal)
  }

  /// The document as its JSON form says it.
  func json(_ kind: DocumentKind, _ level: Attribution = .onRecord, isFinal: Bool = false) throws
    -> [String: Any]
  {
    let text = try document(kind, level, isFinal: isFinal).json()
    let object = try JSONSerialization.jsonObject(with: Data(text.utf8))
    return try #require(object as? [String: Any])
  }
}
