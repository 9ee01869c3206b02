@testable import SessionState

/// A small workshop in Doha: eight people of four groups, five items on two days.
enum Sample {
  static let days = [
    Day(number: 1, date: LocalDate(year: 2026, month: 5, day: 13)!, offset: 10_800),
    Day(number: 2, date: LocalDate(year: 2026, month: 5, day: 14)!, offset: 10_800),
  ]

  static let created = SessionCreated(
    session: "4f2a9c0d", code: "HDW", title: ["en": "Workshop", "ar": "ورشة عمل"],
    place: "Doha", timezone: "Asia/Qatar", languages: ["en", "ar"], attribution: .onRecord,
    prefix: "HDW", days: days)

  static let groups = [
    group(1, "QRCS", "Qatar Red Crescent Society", "الهلال الأحمر القطري", .nationalSociety),
    group(2, "IFRC", "International Federation", "الاتحاد الدولي", .ifrc),
    group(3, "ICRC", "International Committee", "اللجنة الدولية", .icrc),
    group(4, "KWT", "Embassy of Kuwait", "سفارة الكويت", .state),
  ]

  static let participants = [
    person(1, "Chair", "رئيسة الجلسة", 1, .moderator),
    person(2, "Secretary-General", "الأمين العام", 1, .panellist),
    person(3, "Head of Delegation", "رئيس البعثة", 2, .panellist),
    person(4, "Regional Delegate", "المندوب الإقليمي", 3),
    person(5, "Ambassador", "السفير", 4),
    person(6, "Programme Officer", "مسؤولة البرامج", 1),
    person(7, "Legal Adviser", "المستشار القانوني", 3),
    Participant(
      id: ParticipantID(8), number: 8, name: ["ar": "مديرة الإعلام"], group: nil,
      role: .observer, languages: ["ar"]),
  ]

  static let items = [
    item(1, day: 1, .opening, "Opening", "الافتتاح", "9:00", 30),
    PlannedItem(
      id: ItemID(2), number: "2", day: 1, kind: .panel,
      title: ["en": "Principled engagement", "ar": "العمل المبدئي"], start: LocalTime("9:30")!,
      minutes: 60,
      slots: [
        Slot(participant: ParticipantID(2), minutes: 5),
        Slot(participant: ParticipantID(3), minutes: nil),
      ],
      turnSeconds: 240),
    item(3, day: 1, .roundtable, "Roundtable", "مائدة مستديرة", "10:30", 60),
    item(4, day: 1, .break, "Lunch and prayer", "غداء وصلاة", "11:45", 60, fixed: true),
    item(5, day: 2, .adoption, "Recommendations", "التوصيات", "9:00", 60),
  ]

  static let events: [Event] =
    [.sessionCreated(created)] + groups.map { .groupAdded($0) }
    + participants.map { .participantAdded($0) } + items.map { .itemAdded($0) }

  private static func group(
    _ number: Int, _ short: String, _ english: String, _ arabic: String, _ type: GroupType
  ) -> Group {
    Group(id: GroupID(number), short: short, name: ["en": english, "ar": arabic], type: type)
  }

  private static func person(
    _ number: Int, _ english: String, _ arabic: String, _ group: Int,
    _ role: ParticipantRole = .delegate
  ) -> Participant {
    Participant(
      id: ParticipantID(number), number: number, name: ["en": english, "ar": arabic],
      group: GroupID(group), role: role, languages: ["en"])
  }

  private static func item(
    _ number: Int, day: Int, _ kind: ItemKind, _ english: String, _ arabic: String,
    _ start: String, _ minutes: Int, fixed: Bool? = nil
  ) -> PlannedItem {
    PlannedItem(
      id: ItemID(number), number: String(number), day: day, kind: kind,
      title: ["en": english, "ar": arabic], start: LocalTime(start)!, minutes: minutes,
      fixed: fixed)
  }
}
