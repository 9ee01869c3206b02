import SessionState
import TerminalScreen
import Testing
import Words

@testable import Consoles

/// What a screen reader is given (domain E-13).
@Suite("Screens for screen readers")
struct ReaderTests {
  private func rapporteur(_ workshop: Workshop) -> RapporteurConsole {
    let console = RapporteurConsole(desk: workshop.desk, terminal: workshop.terminal)
    console.interface.isForReader = true
    return console
  }

  private func moderator(_ workshop: Workshop) -> ModeratorConsole {
    let console = ModeratorConsole(desk: workshop.desk, terminal: workshop.terminal)
    console.interface.isForReader = true
    return console
  }

  private static let sizes = [(120, 36), (80, 24), (40, 12), (39, 5)]

  @Test("over 29 s of ticks not one cell changes, on either console (E-13)", arguments: sizes)
  func nothingTicks(columns: Int, rows: Int) {
    let workshop = Workshop(columns: columns, rows: rows)
    for console in [moderator(workshop), rapporteur(workshop)] as [any Console] {
      let first = console.shown()
      for _ in 0..<29 {
        workshop.desk.clock += 1000
        #expect(console.shown() == first)
      }
      workshop.desk.clock += 1000
      #expect(console.shown() != first)
    }
  }

  @Test("a key does not make the clock run faster (E-13)")
  func keysLeaveTheClock() {
    let workshop = Workshop()
    let console = moderator(workshop)
    #expect(console.shown().text.contains("2:33"))
    workshop.desk.clock += 4000
    workshop.terminal.add(HeadlessTerminal.Step.keys("j") ?? [])
    _ = console.runLoop()
    #expect(console.shown().text.contains("2:33"))
  }

  @Test("going to the other console and back, no time goes back (E-13)")
  func oneTimeInBothConsoles() {
    let workshop = Workshop(columns: 80, rows: 24)
    let (one, other) = (moderator(workshop), rapporteur(workshop))
    #expect(one.shown().text.contains("2:33"))
    workshop.desk.clock += 9000
    other.goOn(after: one)
    #expect(other.shown().text.contains("2:33"))
  }

  @Test(
    "state and allotment are read whole at every size (E-13)", arguments: [(120, 36), (80, 24)])
  func wordsFit(columns: Int, rows: Int) {
    let workshop = Workshop(columns: columns, rows: rows)
    let console = moderator(workshop)
    #expect(console.shown().text.contains("OK  of 3:00") || columns == 120)
    workshop.desk.clock += 1000
    workshop.terminal.add(HeadlessTerminal.Step.keys("p14<enter>") ?? [])
    _ = console.runLoop()
    let text = console.shown().text
    #expect(text.contains("POINT OF ORDER") && text.contains("of 1:00"))
  }

  @Test("no line, no block, no big letter on any screen (E-13)", arguments: sizes)
  func noShapes(columns: Int, rows: Int) {
    let workshop = Workshop(columns: columns, rows: rows)
    for (console, keys) in [
      (
        moderator(workshop),
        ["", "?", "<esc>", "V", "<esc>", "L", "<esc>", "x", "<esc>", "a", "<esc>"]
      ),
      (rapporteur(workshop), ["", "?", "<esc>", "r"]),
    ] as [(any Console, [String])] {
      for key in keys {
        workshop.terminal.add(HeadlessTerminal.Step.keys(key) ?? [])
        _ = console.runLoop()
        let shapes = console.shown().cells.filter { cell in
          cell.glyph.unicodeScalars.contains { (0x2500...0x259F).contains($0.value) }
        }
        #expect(shapes == [], "after \(key)")
        // A prompt replaces the one line of the smallest form.
        if rows >= 12 { #expect(console.shown().text.contains("2:33"), "after \(key)") }
      }
    }
  }

  @Test("over a turn each warning is a sentence (E-13)")
  func aTurn() {
    let workshop = Workshop()
    let console = moderator(workshop)
    var said: [String] = []
    for _ in 0..<200 {
      let screen = console.shown()
      if let text = console.interface.message?.text, text != said.last { said.append(text) }
      if let text = said.last { #expect(screen.text.contains(text)) }
      workshop.desk.clock += 1000
    }
    #expect(said == ["1 minute left", "30 seconds left", "time is over"])
  }

  @Test("what a command did is its own sentence, and a moved selection says its row (E-13)")
  func sentences() {
    let workshop = Workshop()
    let console = moderator(workshop)
    func type(_ keys: String) -> String {
      workshop.terminal.add(HeadlessTerminal.Step.keys(keys) ?? [])
      _ = console.runLoop()
      return console.shown().trimmedRows[34]
    }
    #expect(type("j").hasPrefix(" 2 statement 4 min 1st ar QRCS Secretary-General"))
    let shown = console.shown()
    #expect(shown.cursor.map { shown.row($0.y).contains("QRCS") } == true)
    #expect(type("k").hasPrefix(" next: 1 statement 6 min 1st en ERC"))
    #expect(type("s").contains("the floor goes to"))
  }

  @Test("the words, in both languages (E-13)")
  func words() {
    let news: [ReaderNews] = [
      .floorGiven("JRCS", .minutes(3)), .left(.minutes(2)), .left(.seconds(30)), .timeOver,
      .floorFree,
    ]
    #expect(
      news.map(\.sentence) == [
        "JRCS has the floor, 3 minutes", "2 minutes left", "30 seconds left", "time is over",
        "the floor is free",
      ])
    InterfaceLanguage.$current.withValue(.arabic) {
      #expect(news.map(\.sentence)[1] == "الوقت المتبقي: دقيقتان")
      #expect(news.map(\.sentence)[3] == "انتهى الوقت")
    }
  }

  @Test("the room's screen keeps the same pace and says who has the floor (E-13)")
  func display() {
    let workshop = Workshop(columns: 80, rows: 24)
    let desk = RoomDesk(workshop.desk)
    let display = DisplayConsole(desk: desk, terminal: workshop.terminal, isForReader: true)
    let first = display.screen()
    workshop.desk.clock += 20_000
    #expect(display.screen() == first)
    workshop.type("s")
    #expect(display.screen().text.contains("ERC has the floor, 3 minutes"))
  }
}

/// The session of a desk as the room's screen has it.
private final class RoomDesk: DisplayDesk {
  private let desk: MemoryDesk
  init(_ desk: MemoryDesk) { self.desk = desk }
  var session: Session { desk.history.session }
  func now() -> Stamp { desk.now() }
  func catchUp() {}
  var warning: String? { nil }
  func onNews(_ call: @escaping @Sendable () -> Void) {}
}
