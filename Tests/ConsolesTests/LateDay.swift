import SessionState

@testable import Consoles

/// The afternoon of the screens: First reading began 20 minutes late, it is 14:02:10 and two people wait.
enum LateDay {
  static func late(columns: Int = 120, rows: Int = 36) -> Workshop {
    Workshop(
      columns: columns, rows: rows, items: items,
      lines: [
        "13:50:00 session open --day 1", "13:50:00 item open 7", "14:00:00 floor request 14",
        "14:01:00 floor request 12",
      ], at: "14:02:10")
  }

  /// First reading was given until 16:06 without the break, and goes on in the time of the prayer and beyond it.
  static func missed(columns: Int = 120, rows: Int = 36) -> Workshop {
    Workshop(
      columns: columns, rows: rows, items: items,
      lines: [
        "13:50:00 session open --day 1", "13:50:00 item open 7",
        "15:00:00 item edit 7 --minutes 136", "15:00:00 item skip 8",
      ], at: "15:36:00")
  }

  /// The same before the session is opened.
  static func draft() -> Workshop {
    Workshop(columns: 120, rows: 36, items: items, lines: [], at: "13:20:00")
  }

  private static let items = [
    item(1, "7", "First reading", .roundtable, "13:30", 90),
    item(2, "8", "Break", .break, "15:00", 20),
    item(3, "9", "Asr prayer", .break, "15:20", 15, fixed: true),
    item(4, "10", "Adoption", .adoption, "15:35", 45),
    item(5, "11", "Closing remarks", .closing, "16:20", 10),
  ]

  private static func item(
    _ id: Int, _ number: String, _ title: String, _ kind: ItemKind, _ start: String,
    _ minutes: Int, fixed: Bool? = nil
  ) -> PlannedItem {
    PlannedItem(
      id: ItemID(id), number: number, day: 1, kind: kind, title: ["en": title],
      start: LocalTime(start)!, minutes: minutes, fixed: fixed)
  }
}
