import SessionState
import TerminalScreen
import Testing
import Words

@testable import Consoles

/// The badge of the attribution rule on every screen.
struct BadgeTests {
  private static let levels = Attribution.allCases.filter { $0 != .onRecord }

  private func workshop(_ level: Attribution, _ columns: Int, _ rows: Int) -> Workshop {
    Workshop(
      columns: columns, rows: rows, before: ["10:41:50 attribution \(level.rawValue)"])
  }

  private func hasBadge(_ screen: Screen, _ level: Attribution) -> Bool {
    let badges = [level.badge, level.shortBadge, level.tinyBadge].compactMap { $0 }
    return screen.trimmedRows.contains { row in badges.contains { row.contains($0) } }
  }

  @Test(
    "A-37: whatever is open, in every form, the badge stands while it is not on the record",
    arguments: levels, [(120, 36), (100, 30), (80, 24), (60, 18), (40, 12)])
  func everywhere(level: Attribution, size: (columns: Int, rows: Int)) {
    let keys = KeyTable.moderator.bindings.filter { $0.action != .undo && $0.action != .leave }
      .compactMap(\.keys.first)
    for key in keys {
      let workshop = workshop(level, size.columns, size.rows)
      let screen = workshop.input(.key(key))
      #expect(
        hasBadge(screen, level),
        "\(size) \(level) after \(key.notation): \(screen.trimmedRows)")
    }
  }

  @Test(
    "A-37: and so it does on the rapporteur's console", arguments: levels,
    [(120, 36), (80, 24), (60, 18), (40, 12)])
  func rapporteur(level: Attribution, size: (columns: Int, rows: Int)) {
    let keys = KeyTable.rapporteur.bindings.filter { $0.action != .undo && $0.action != .leave }
      .compactMap(\.keys.first)
    for key in keys {
      let desk = RapporteursDesk(
        columns: size.columns, rows: size.rows,
        before: RapporteursDesk.record + ["attribution \(level.rawValue)"])
      let screen = desk.input(.key(key))
      #expect(
        hasBadge(screen, level),
        "\(size) \(level) after \(key.notation): \(screen.trimmedRows)")
    }
  }

  @Test("A-37: one line has the badge, too, before the name where there is no room for both")
  func oneLine() {
    func line(_ columns: Int, _ level: Attribution) -> String {
      workshop(level, columns, 3).type("").trimmedRows[0]
    }
    #expect(
      line(60, .chathamHouse) == "2:33 OK  Head of Delegation, IFRC   next » ERC          CHR")
    #expect(line(40, .closed) == "2:33 OK  Head of Delegation, IFRC   CLO")
    #expect(line(24, .notForAttribution) == "2:33 OK  IFRC  NO NAMES")
    #expect(line(12, .chathamHouse) == "2:33    CHR")
    #expect(line(6, .chathamHouse) == "2:33")
    #expect(line(60, .onRecord) == "2:33 OK  Head of Delegation, IFRC   next » ERC")
  }

  @Test("A-37: an item's own level shows while it is open")
  func ofItem() {
    let own = "10:41:50 attribution chatham_house --item 2"
    let during = Workshop(before: [own])
    #expect(hasBadge(during.screen, .chathamHouse))
    let after = Workshop(before: [own, "10:41:55 floor end", "10:41:57 item next --carry"])
    #expect(after.session.openItem == ItemID(3))
    #expect(!hasBadge(after.screen, .chathamHouse))
  }
}
