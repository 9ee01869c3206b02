import SessionState
import TerminalScreen
import Testing

@testable import Consoles

/// Every screen with everything that can be open on it, in every size, with keys pressed at random (domain E-6).
@Suite("Everything open, in every size")
struct EverySizeTests {
  private static let sizes: [Size] = [
    (1, 1), (1, 60), (2, 2), (200, 1), (12, 3), (24, 11), (39, 11), (39, 60), (40, 11), (40, 12),
    (59, 17), (60, 17), (60, 18), (61, 23), (79, 24), (80, 24), (99, 30), (100, 29), (100, 30),
    (120, 36), (140, 48), (200, 12), (200, 60),
  ].map { Size(columns: $0.0, rows: $0.1) }

  /// What opens the overlays and prompts of the consoles, one at a time.
  private static let openers = [
    "", "?", "V", "L", "x", "a", "A", "d", "p", "T", "y", "c", "E", "t", "P", "R", "r", "i", "M",
    ":", "/", "f", "%", "w", "q", "X", "v", ":floor <tab>", "?/list",
  ]

  private func check(_ screen: Screen, _ size: Size, _ what: String) {
    #expect(screen.size == size, "\(what)")
    #expect(screen.cells.count == size.columns * size.rows, "\(what)")
    if let cursor = screen.cursorCell {
      #expect(Rect(size).contains(cursor), "the cursor is outside: \(what) at \(size)")
    }
    for (index, cell) in screen.cells.enumerated() where cell.width == 2 {
      let x = index % size.columns
      #expect(x + 1 < size.columns && screen.cells[index + 1].isContinuation, "\(what)")
    }
  }

  /// The clock and who speaks, in letters or in big ones.
  private func hasFloor(_ screen: Screen) -> Bool {
    let text = screen.text
    let speaker = ["IFRC", "Head of Delegation", "▄▄▀", "██▀", "█▀"].contains { text.contains($0) }
    return speaker && (text.contains("2:33") || text.contains("▀▄") || text.contains("██"))
  }

  @Test("the moderator's (E-6)", arguments: openers)
  func moderator(opener: String) {
    var random = Seeded(state: UInt64(opener.utf8.reduce(7) { $0 &* 31 &+ Int($1) } & 0xFFFF))
    let workshop = Workshop()
    workshop.type(opener)
    for size in Self.sizes {
      let screen = workshop.input(.resized(size))
      check(screen, size, opener)
      if size.columns >= 40, size.rows >= 12 {
        #expect(hasFloor(screen), "\(opener) at \(size)\n\(screen.text)")
      }
    }
    for _ in 0..<60 {
      let size = Self.sizes[Int(random.next() % UInt64(Self.sizes.count))]
      workshop.terminal.add([.input(.key(Self.key(&random))), .input(.resized(size))])
      check(workshop.type(""), size, "random keys after \(opener)")
    }
  }

  @Test("the rapporteur's (E-6)", arguments: openers + ["U", "H", "C", "m", "S", "#", "o", "s"])
  func rapporteur(opener: String) {
    var random = Seeded(state: UInt64(opener.utf8.reduce(9) { $0 &* 31 &+ Int($1) } & 0xFFFF))
    let desk = RapporteursDesk()
    desk.type(opener)
    for size in Self.sizes {
      let screen = desk.input(.resized(size))
      check(screen, size, opener)
      if size.columns >= 40, size.rows >= 12 {
        #expect(hasFloor(screen), "\(opener) at \(size)\n\(screen.text)")
      }
    }
    for _ in 0..<60 {
      let size = Self.sizes[Int(random.next() % UInt64(Self.sizes.count))]
      desk.workshop.terminal.add([.input(.key(Self.key(&random))), .input(.resized(size))])
      check(desk.type(""), size, "random keys after \(opener)")
    }
  }

  @Test("a replay (E-6)", arguments: ["", "?", "l", "L", "=", "t", "/", "V", "x", "E", "%", "C"])
  func replay(opener: String) {
    var random = Seeded(state: UInt64(opener.utf8.reduce(3) { $0 &* 31 &+ Int($1) } & 0xFFFF))
    let replay = Rerun.morning()
    replay.type(opener)
    for _ in 0..<3 {
      for size in Self.sizes {
        replay.terminal.add([.input(.resized(size))])
        replay.type("")
        check(replay.screen, size, opener)
      }
      replay.terminal.add((0..<10).map { _ in .input(.key(Self.key(&random))) })
      replay.type("")
    }
  }

  @Test("the start screen (E-6)", arguments: ["", "n", "?", "/", "o", "nX<tab>Y", "d"])
  func start(opener: String) {
    let steps = Self.sizes.map { HeadlessTerminal.Step.input(.resized($0)) }
    let terminal = HeadlessTerminal(
      size: Size(columns: 80, rows: 24),
      steps: (HeadlessTerminal.Step.keys(opener) ?? [])
        + steps.flatMap { [$0, .wait(10)] }, keepsScreens: true)
    _ = StartConsole(desk: StartDeskInMemory(), terminal: terminal).run()
    for screen in terminal.screens { check(screen, screen.size, opener) }
    if opener != "d" { #expect(Set(terminal.screens.map(\.size)).isSuperset(of: Self.sizes)) }
  }

  @Test(
    "below 40×12 one line tells what fits, as in the design (E-6)",
    arguments: [
      (59, 11, "2:33 OK  Head of Delegation, IFRC"), (40, 11, "2:33 OK  Head of Delegation, IFRC"),
      (39, 60, "2:33 OK  IFRC"), (24, 3, "2:33 OK  IFRC"), (23, 3, "2:33 IFRC"),
      (12, 2, "2:33 IFRC"), (11, 2, "2:33"), (4, 1, "2:33"),
    ])
  func oneLine(columns: Int, rows: Int, text: String) {
    let workshop = Workshop(columns: columns, rows: rows)
    #expect(workshop.screen.trimmedRows[0] == text)
  }

  @Test("from 60 columns on the one line ends with who is next (E-6)")
  func oneLineNext() {
    let row = Workshop(columns: 70, rows: 11).screen.trimmedRows[0]
    #expect(row.hasPrefix("2:33 OK  Head of Delegation, IFRC"))
    #expect(row.hasSuffix("next » ERC"))
  }

  @Test("at 80×24 each part of the floor has its rows (E-7)")
  func rows() {
    let workshop = Workshop(columns: 80, rows: 24)
    let rows = workshop.screen.trimmedRows
    #expect(rows[0].contains("10:42:07") && rows[0].contains("Panel: principled engagement"))
    #expect(rows[2...6].allSatisfy { $0.contains("█") })
    #expect(rows[7].contains("OK") && rows[7].contains("Head of Delegation, IFRC"))
    #expect(rows[9].contains("SPEAKERS LIST"))
    #expect(rows[10...12].allSatisfy { !$0.isEmpty })
    #expect(rows[22].contains("saved ·"))
    #expect(rows[23].contains("? help"))
    // The prompt stands above message and keys, and leaves clock and list.
    let prompt = workshop.type("r").trimmedRows
    #expect(prompt[2...6] == rows[2...6])
    #expect(prompt[9] == rows[9])
    #expect(prompt[17...21].contains { $0.contains("Recommendation") })
  }

  @Test(
    "withdrawing, dropping who waits and closing the session ask, and n leaves all as it was (E-20)"
  )
  func destructive() {
    let workshop = Workshop()
    let before = workshop.session
    #expect(workshop.type("<down>w").text.contains("withdraw"))
    #expect(workshop.screen.text.contains("y"))
    workshop.type("n")
    #expect(workshop.session == before)
    workshop.type("wy")
    #expect(workshop.session.waiting.count == before.waiting.count - 1)
    workshop.type("u")
    #expect(workshop.session.waiting.count == before.waiting.count)
    // The list with the item: what becomes of those who wait is asked.
    workshop.type("e:item close<enter>")
    #expect(workshop.screen.text.contains("3 still wait. What becomes of them?"))
    workshop.type("<esc>")
    #expect(workshop.session.waiting.count == 3)
    workshop.type(":item close<enter>d:session close<enter>")
    #expect(workshop.screen.text.contains("close the session for good?"))
    workshop.type("n")
    #expect(workshop.session.state != .closed)
  }

  @Test("over 29 s of ticks a reader is sent no other screen, in a replay neither (E-13)")
  func readersReplay() {
    let replay = Rerun.morning(columns: 80, rows: 24)
    replay.console.interface.isForReader = true
    let first = replay.screen
    for _ in 0..<29 {
      replay.wait(1000)
      #expect(replay.screen == first)
    }
    let shapes = replay.screen.cells.filter { cell in
      cell.glyph.unicodeScalars.contains { (0x2500...0x259F).contains($0.value) }
    }
    #expect(shapes == [])
  }

  private static func key(_ random: inout Seeded) -> Key {
    let special: [Key] = [
      .enter, .escape, .tab, .backTab, .up, .down, .left, .right, .home, .end, .pageUp, .pageDown,
      .backspace, .delete, .escape,
    ]
    let letters = Array("aAdpTyceLxrivu:?/VEtPRMwf123hjklgG+- %ضشس")
    if random.next() % 3 == 0 { return special[Int(random.next() % UInt64(special.count))] }
    return .character(letters[Int(random.next() % UInt64(letters.count))])
  }
}
