import SessionState
import TerminalScreen
import Testing

@testable import Consoles

/// A console on a small workshop, driven by keys in their notation, with its screens to look at.
final class Workshop {
  let desk: MemoryDesk
  let terminal: HeadlessTerminal
  private let console: ModeratorConsole

  /// 10:42:07 at the place.
  static let start = UTCMoment.of("10:42:07")

  init(
    columns: Int = 120, rows: Int = 36, languages: [String] = ["en", "ar"],
    before lines: [String] = [], keys: KeyTables = .standard
  ) {
    let plan = Self.plan(Self.items, languages: languages)
    desk = MemoryDesk(History(plan), clock: UTCMoment.of("10:00:00"))
    for line in Self.opening + lines { Self.run(line, on: desk) }
    desk.clock = Self.start
    terminal = HeadlessTerminal(size: Size(columns: columns, rows: rows))
    console = ModeratorConsole(desk: desk, terminal: terminal, keys: keys)
  }

  /// The same people with another agenda, at another time of day.
  init(columns: Int, rows: Int, items: [PlannedItem], lines: [String], at time: String) {
    desk = MemoryDesk(History(Self.plan(items)), clock: UTCMoment.of("09:00:00"))
    for line in lines { Self.run(line, on: desk) }
    desk.clock = UTCMoment.of(time)
    terminal = HeadlessTerminal(size: Size(columns: columns, rows: rows))
    console = ModeratorConsole(desk: desk, terminal: terminal)
  }

  /// Types keys one after another and returns the last screen.
  @discardableResult
  func type(_ keys: String) -> Screen {
    terminal.add(HeadlessTerminal.Step.keys(keys) ?? [])
    _ = console.run()
    return screen
  }

  /// Lets an input happen, such as a resize or a paste.
  @discardableResult
  func input(_ input: Input) -> Screen {
    terminal.add([.input(input)])
    _ = console.run()
    return screen
  }

  /// Lets time pass and the clock tick.
  @discardableResult
  func wait(_ seconds: Int) -> Screen {
    desk.clock += .seconds(seconds)
    terminal.add([.wait(seconds * 1000)])
    return type("")
  }

  var interface: Interface { console.interface }
  var model: ConsoleModel { console.model }
  var session: Session { desk.history.session }
  var screen: Screen { Writing.$current.withValue(terminal.writing) { console.shown() } }

  private static func run(_ line: String, on desk: MemoryDesk) {
    var line = line
    if let space = line.firstIndex(of: " "), let at = UTCTime.clockTime(line[..<space]) {
      desk.clock = UTCMoment.midnight + at
      line = String(line[line.index(after: space)...])
    }
    do {
      try desk.perform(Command(line, in: desk.history.session), by: .moderator)
    } catch {
      Issue.record("\(line): \(error)")
    }
  }
}

/// Times of the workshop's day, in UTC, which is its local time too.
enum UTCMoment {
  static let midnight = UTCTime.parse("2026-05-14T00:00:00Z") ?? 0

  static func of(_ text: String) -> Milliseconds { midnight + (UTCTime.clockTime(text) ?? 0) }
}

extension Workshop {
  /// Three people wait, IFRC speaks since 27 seconds.
  private static let opening = [
    "09:58:00 session open --day 1",
    "10:00:00 item open 1",
    "10:03:00 item next",
    "10:36:00 floor request 14",
    "10:38:02 floor request 12",
    "10:38:36 floor request 7 --kind question",
    "10:41:40 floor give 10",
  ]

  private static func plan(
    _ items: [PlannedItem], languages: [String] = ["en", "ar"]
  ) -> [RecordedEvent] {
    var head = head
    head.languages = languages
    let events: [Event] =
      [.sessionCreated(head)] + groups.map { .groupAdded($0) }
      + people.map { .participantAdded($0) } + items.map { .itemAdded($0) }
    return events.enumerated().map { index, event in
      RecordedEvent(
        seq: index + 1, id: "plan-\(index)", stamp: Stamp(at: UTCMoment.of("09:00:00")),
        by: .system, event: event)
    }
  }

  private static let head = SessionCreated(
    session: "test", code: "TEST",
    title: ["en": "Humanitarian Diplomacy Workshop", "ar": "ورشة عمل الدبلوماسية الإنسانية"],
    place: "Doha", timezone: "UTC", languages: ["en", "ar"], attribution: .onRecord,
    prefix: "T",
    days: [
      Day(number: 1, date: LocalDate("2026-05-14")!, offset: 0),
      Day(number: 2, date: LocalDate("2026-05-15")!, offset: 0),
    ])

  private static let groups = [
    ("IFRC", GroupType.ifrc), ("ERC", .nationalSociety), ("QRCS", .nationalSociety),
    ("UN OCHA", .un),
  ]
  .enumerated().map { index, group in
    Group(id: GroupID(index + 1), short: group.0, name: ["en": group.0], type: group.1)
  }

  private static let people = [
    person(1, 10, "Head of Delegation", "رئيس الوفد", 1),
    person(2, 14, "Head of Disaster Management", "رئيس إدارة الكوارث", 2),
    person(3, 12, "Secretary-General", "الأمين العام", 3, "ar"),
    person(4, 7, "Head of Country Office", nil, 4),
    person(5, 21, "Second Secretary", "سكرتير ثان", 2),
  ]

  private static func person(
    _ id: Int, _ number: Int, _ name: String, _ arabic: String?, _ group: Int,
    _ language: String = "en"
  ) -> Participant {
    var names = ["en": name]
    names["ar"] = arabic
    return Participant(
      id: ParticipantID(id), number: number, name: TextByLanguage(names), group: GroupID(group),
      role: .delegate, languages: [language])
  }

  private static let items = [
    item(1, "Opening remarks", .opening, "10:00", 5),
    item(2, "Panel: principled engagement", .panel, "10:05", 55),
    item(3, "Break", .break, "11:00", 20),
    item(4, "Prayer and lunch", .break, "12:20", 70, fixed: true),
    item(5, "Adoption", .adoption, "09:00", 60, day: 2),
  ]

  private static func item(
    _ number: Int, _ title: String, _ kind: ItemKind, _ start: String, _ minutes: Int,
    fixed: Bool = false, day: Int = 1
  ) -> PlannedItem {
    PlannedItem(
      id: ItemID(number), number: "\(number)", day: day, kind: kind, title: ["en": title],
      start: LocalTime(start)!, minutes: minutes, fixed: fixed ? true : nil)
  }
}
