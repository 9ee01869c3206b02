import SessionState
import TerminalScreen
import Testing

@testable import Consoles

/// Every screen in ASCII (domain E-16).
@Suite("Screens in ASCII")
struct AsciiTests {
  /// `□` and the key of help are `?` on purpose.
  private func unknown(in screen: Screen) -> [String] {
    let plain = screen.inASCII()
    return zip(screen.cells, plain.cells).filter {
      $1.glyph == "?" && !["?", "□"].contains($0.glyph)
    }
    .map(\.0.glyph)
  }

  private static let sizes = [(120, 36), (80, 24), (40, 12), (200, 60)]

  @Test("no screen of the moderator has a sign without an ASCII form (E-16)", arguments: sizes)
  func moderator(columns: Int, rows: Int) {
    let workshop = Workshop(
      columns: columns, rows: rows,
      before: ["10:41:42 rec add \"One [a/b] text\"", "10:41:43 mark", "10:41:44 rec table R-1"])
    for keys in [
      "", "?", "<esc>", "V", "<esc>", "L", "<esc>", "x", "<esc>", "a", "<esc>", "r", "<esc>", ":",
      "<esc>",
      "2", "3", "1", "E", "<esc>", "P", "<esc>", "S", "<esc>", "p", "<esc>", "M", "<esc>", "t",
      "<esc>",
    ] {
      let screen = workshop.type(keys)
      #expect(unknown(in: screen) == [], "after \(keys)")
      let isPlain = screen.inASCII().text.allSatisfy { $0.isASCII }
      #expect(isPlain)
    }
  }

  @Test("no screen of the rapporteur, the room or a replay either (E-16)", arguments: sizes)
  func others(columns: Int, rows: Int) {
    let workshop = Workshop(
      columns: columns, rows: rows,
      before: ["10:41:42 rec add \"One text\"", "10:41:44 rec table R-1"])
    let session = workshop.session
    let now = session.moment(workshop.desk.now())
    let size = Size(columns: columns, rows: rows)
    for view in DisplayView.allCases {
      #expect(unknown(in: DisplayScreen(session, now, size, view: view).drawn()) == [])
    }
    let console = RapporteurConsole(desk: workshop.desk, terminal: workshop.terminal)
    for keys in ["", "?", "<esc>", "r", "<esc>", "H", "<esc>", "v", "<esc>", "O", "<esc>"] {
      workshop.terminal.add(HeadlessTerminal.Step.keys(keys) ?? [])
      _ = console.runLoop()
      #expect(unknown(in: console.shown()) == [], "after \(keys)")
    }
    let replay = ReplayImage(workshop.desk.history.events, size: size)
    #expect(unknown(in: replay.screen(afterSeq: session.seq, clock: now.clock)) == [])
  }

  @Test("Arabic is told as (ar), and never as a row of question marks (E-16, D-14)")
  func arabic() {
    var screen = Screen(Size(columns: 30, rows: 3))
    screen.draw("R-1  وحدة الحركة 2026", at: Position(x: 0, y: 0))
    screen.draw("ar  لا", at: Position(x: 0, y: 1))
    screen.draw("Genève – Zoë “x” ½", at: Position(x: 0, y: 2))
    #expect(
      screen.inASCII().trimmedRows == ["R-1  (ar)        2026", "ar  ~", "Geneve - Zoe \"x\" ?"])
  }

  @Test("the console of Linux gets the signs that its font has (E-16)")
  func linuxConsole() {
    var screen = Screen(Size(columns: 20, rows: 1))
    screen.draw("▶ ◆ □ ▌» █▀▄ ━─│ é ع", at: Position(x: 0, y: 0))
    #expect(screen.inConsoleSigns().trimmedRows == ["* # ? |» █▀▄ =─│ é ع"])
  }
}
