import TerminalScreen
import Testing

@testable import Consoles

/// The pictures one expects (screens 4.1 to 4.5).
struct ScreenTests {
  @Test func wideScreenHasAgendaFloorListAndRecord() {
    let screen = Workshop().type("")
    let expected = """
       Humanitarian Diplomacy Workshop                                                         Day 1   10:42:07   2 min early
       ▶ 2  Panel: principled engagement                                    39 of 55 min   planned end 11:00   expected 10:58
       ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━──────────────────────────────────
      \("")
       AGENDA  break in 18 min  ends 13:30  │  ▄████▄      ▄████▄  ▄████▄    ████  ██████  █████▄  ▄████▄
                                            │  ▀▀  ██  ██  ▀▀  ██  ▀▀  ██     ██   ██      ██  ██  ██  ▀▀
       ✓  1  10:00  +0  Opening remarks     │    ▄██▀        ███     ███      ██   █████   █████▀  ██
       ▶  2  10:03      Panel: principled…  │  ▄██▀    ██  ▄▄  ██  ▄▄  ██     ██   ██      ██ ██   ██  ▄▄
          3  11:00      Break               │  ██████      ▀████▀  ▀████▀    ████  ██      ██  ██  ▀████▀
       ◆  4  12:20      Prayer and lunch    │
                                            │  OK                            Head of Delegation, IFRC
                                            │  of 3:00                       statement · in English · 1st time
       NOT HEARD YET                4 of 5  │  ━━━━━━━━━━━━──────────────────────────────────────────────────────────────────
                                            │
       ERC      Head of Disaster Managem…   │  SPEAKERS LIST   open · 3 waiting · 3 fit                       advice: arrival
      """
    let lines = expected.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    for (row, line) in lines.prefix(14).enumerated() {
      #expect(screen.trimmedRows[row] == line.trimmedEnd, "row \(row)")
    }
    #expect(
      screen.trimmedRows[16].hasSuffix(
        "│ ▌»   1  statement       6 min 1st   en  ERC      Head of Disaster Management"))
    #expect(screen.trimmedRows[34] == " saved · 22 events")
    #expect(screen.trimmedRows[35].hasPrefix(" s next: ERC   Space pause   + 30 s   e end   a add"))
  }

  @Test func aTallScreenHasTallDigits() {
    let screen = Workshop(columns: 140, rows: 50).type("")
    #expect(screen.trimmedRows[4].contains("▄████████▄"))
    #expect(screen.trimmedRows[8].contains("█████"))
    #expect(screen.trimmedRows[14].contains("OK"))
    #expect(screen.trimmedRows[18].contains("SPEAKERS LIST"))
    #expect(screen.trimmedRows[20].contains("▌»   1  statement"))
  }

  // A-27, A-30
  @Test func rolesFollowTheClock() {
    let workshop = Workshop()
    #expect(workshop.screen.ink(of: "OK") == .ok)
    #expect(workshop.wait(100).ink(of: "1 MIN") == .warn)
    #expect(workshop.wait(30).ink(of: "30 S") == .critical)
    #expect(workshop.wait(30).ink(of: "STOP") == .critical)
    #expect(workshop.wait(20).ink(of: " OVER ") == .over)
  }

  @Test func stackedScreenKeepsTheFloorAndEightRowsOfTheList() {
    let screen = Workshop(columns: 80, rows: 24).type("")
    #expect(
      screen.trimmedRows[0]
        == " 2  Panel: principled engagement                         10:42:07   2 min early")
    #expect(
      screen.trimmedRows[7]
        == " OK  of 3:00                   Head of Delegation, IFRC  statement · 1st")
    #expect(screen.trimmedRows[9].hasPrefix(" SPEAKERS LIST   open · 3 waiting · 3 fit"))
    #expect(
      screen.trimmedRows[10]
        == "▌»   1  statement       6 min 1st   en  ERC      Head of Disaster Management")
    #expect(
      screen.trimmedRows[19]
        == " THEN  11:00  Break (in 18 min)   12:20  Prayer and lunch        day ends 13:30")
    #expect(
      screen.trimmedRows[23]
        == " s ERC   Space pause   + 30 s   e end   a add   p order   r recommend   ? help")
  }

  @Test func compactScreenHasClockAndList() {
    let screen = Workshop(columns: 40, rows: 12).type("")
    #expect(screen.trimmedRows[2] == " ▄▀▀▄ ▄ ▀▀▀▄ ▀▀▀▄  Head of Delegation")
    #expect(screen.trimmedRows[6] == " LIST   open · 3 waiting · 3 fit")
    #expect(screen.trimmedRows[11] == " s ERC   Space pause   + 30 s   ? help")
  }

  @Test(arguments: [
    (60, "2:33 OK  Head of Delegation, IFRC   next » ERC"),
    (40, "2:33 OK  Head of Delegation, IFRC"),
    (24, "2:33 OK  IFRC"), (12, "2:33 IFRC"), (6, "2:33"),
  ])
  func aLineIsEnough(columns: Int, expected: String) {
    #expect(Workshop(columns: columns, rows: 3).type("").trimmedRows[0] == expected)
  }

  // E-6
  @Test func noSizeIsTooSmallOrTooLarge() {
    let workshop = Workshop()
    for (columns, rows) in [
      (0, 0), (1, 1), (20, 5), (39, 11), (59, 17), (60, 18), (99, 29), (100, 30), (500, 200),
    ] {
      let screen = workshop.input(.resized(Size(columns: columns, rows: rows)))
      #expect(screen.size == Size(columns: columns, rows: rows))
      for key in ["a", "<esc>", "r", "<esc>", ":", "<esc>", "?", "<esc>", "2", "3", "1"] {
        workshop.type(key)
      }
    }
  }

  @Test func bigLettersAreKeptForTheGroupAndGiveWayWhenTheNameIsLong() {
    let workshop = Workshop()
    workshop.type("e")
    let screen = workshop.type("p7<enter>")
    #expect(screen.trimmedRows[10].contains("! POINT OF ORDER"))
    #expect(screen.trimmedRows[5].contains("█  █ █▄ █"))
  }
}

extension String {
  var trimmedEnd: String {
    var text = self
    while text.last == " " { text.removeLast() }
    return text
  }
}
