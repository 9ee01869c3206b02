import Glibc
import Testing

/// Every way out gives the terminal back as it was.
struct LeavingTests {
  @Test(
    "a signal gives the terminal back, and a crash says how to go on (E-5)",
    arguments: [
      (SIGTERM, Ending.exit(143)), (SIGHUP, .exit(129)), (SIGABRT, .signal(SIGABRT)),
      (SIGSEGV, .signal(SIGSEGV)), (SIGTRAP, .signal(SIGTRAP)), (SIGILL, .signal(SIGILL)),
    ])
  func aSignalGivesTheTerminalBack(signal: Int32, ending: Ending) throws {
    let (_, console) = try Self.console()
    console.type("rhalf a sentence")
    try console.wait(for: "half a sentence")
    #expect(console.screen.modes.isSuperset(of: [1049, 2004, 1000, 1006]))
    #expect(console.modes != console.modesBefore)
    console.child.signal(signal)
    #expect(try console.waitForEnd() == ending)
    Self.expectGivenBack(console)
    let isCrash = if case .signal = ending { true } else { false }
    let words = console.screen.picture.replacing("\n", with: "")
    #expect(words.contains("The program broke down") == isCrash)
    #expect(words.contains("doha.jsonl"))
  }

  @Test(
    "the terminal is told who orders text before it is drawn on, and told back on every way out (D-1, E-4, E-5, E-15)",
    arguments: [nil, SIGTERM, SIGHUP, SIGABRT, SIGSEGV])
  func orderIsToldAndGivenBack(signal: Int32?) throws {
    let (_, console) = try Self.console(bidi: "app")
    let start = String(decoding: console.bytes, as: UTF8.self)
    let told = try #require(start.firstRange(of: "\u{1B}[8l"))
    let drawn = try #require(start.firstRange(of: "SPEAKERS"))
    #expect(told.upperBound < drawn.lowerBound)
    // Ctrl-L: told again before everything is drawn anew, because terminals keep the mode with each paragraph.
    let before = console.bytes.count
    let clears = console.screen.clears
    console.type("\u{0C}")
    try console.wait(for: "a new picture") {
      $0.clears > clears && $0.picture.contains("SPEAKERS LIST")
    }
    let again = String(decoding: console.bytes.dropFirst(before), as: UTF8.self)
    let toldAgain = try #require(again.firstRange(of: "\u{1B}[8l"))
    let cleared = try #require(again.firstRange(of: "\u{1B}[2J"))
    #expect(toldAgain.upperBound <= cleared.lowerBound)
    if let signal { console.child.signal(signal) } else { console.type("\u{03}\u{03}") }
    _ = try console.waitForEnd()
    Self.expectAllToldBack(console)
  }

  @Test("Ctrl-C twice leaves, and nothing is lost (E-3)") func ctrlCTwiceLeaves() throws {
    let (_, console) = try Self.console()
    console.type("\u{03}")
    try console.wait(for: "Ctrl-C again or :q to leave")
    console.type("\u{03}")
    #expect(try console.waitForEnd() == .exit(0))
    Self.expectGivenBack(console)
  }

  @Test func qLeavesWhenNobodySpeaks() throws {
    let (place, console) = try Self.console()
    console.type("e")
    try console.wait(for: "ended after")
    console.type("q")
    #expect(try console.waitForEnd() == .exit(0))
    Self.expectGivenBack(console)
    #expect(console.screen.picture.contains("30 events"))
    #expect(try place.run("verify", "doha").ending == .exit(0))
  }

  @Test func aClosedWindowEndsTheConsole() throws {
    let (_, console) = try Self.console()
    console.closeWindow()
    #expect(try console.waitForEnd() == .exit(129))
  }

  @Test("Ctrl-Z gives the terminal back, fg takes it again (E-4)")
  func ctrlZStopsAndTheShellContinues() throws {
    let place = try Workplace()
    place.environment["ROUNDTABLE_BIDI"] = "app"
    try place.createPanel("doha")
    let shell = try place.shell(
      """
      set -m
      "$0" open doha
      echo "stopped with $?"
      read line
      fg
      echo "ended with $?"
      """)
    try shell.wait(for: "saved ·")
    shell.type("rkept while stopped\u{1A}")
    try shell.wait(for: "stopped with 148")
    Self.expectGivenBack(shell)
    Self.expectAllToldBack(shell)
    let stopped = shell.bytes.count
    shell.type("\r")
    try shell.wait(for: "Recommendation  kept while stopped")
    // Before it is drawn on again, the terminal is told again.
    let after = String(decoding: shell.bytes.dropFirst(stopped), as: UTF8.self)
    let told = try #require(after.firstRange(of: "\u{1B}[8l"))
    let drawn = try #require(after.firstRange(of: "kept while"))
    #expect(told.upperBound < drawn.lowerBound)
    #expect(shell.screen.modes.isSuperset(of: [1049, 2004, 1000, 1006]))
    shell.type("\r")
    try shell.wait(for: "R-1 captured")
    shell.type("\u{03}\u{03}")
    try shell.wait(for: "ended with 0")
    Self.expectGivenBack(shell)
  }

  private static func console(bidi: String? = nil) throws -> (Workplace, Pseudoterminal) {
    let place = try Workplace()
    if let bidi { place.environment["ROUNDTABLE_BIDI"] = bidi }
    try place.createPanel("doha")
    let console = try place.terminal("open", "doha")
    try console.wait(for: "saved · 29 events")
    return (place, console)
  }

  /// Line editing and echo as before, main screen, cursor shown, no reports of mouse or paste.
  private static func expectGivenBack(_ console: Pseudoterminal) {
    #expect(console.screen.modes == ScreenReader.startModes)
    #expect(console.modes == console.modesBefore)
  }

  /// Who orders text, mouse, pastes and the title: each is told back after it was told last.
  private static func expectAllToldBack(_ console: Pseudoterminal) {
    let text = String(decoding: console.bytes, as: UTF8.self)
    for (on, off) in [
      ("[8l", "[8h"), ("[?2004h", "[?2004l"), ("[?1002h", "[?1002l"), ("[?1006h", "[?1006l"),
      ("]2;", "[23;2t"),
    ] {
      let last = text.ranges(of: "\u{1B}" + on).last
      let back = text.ranges(of: "\u{1B}" + off).last
      #expect(last != nil && back != nil, "\(on)")
      if let last, let back { #expect(last.upperBound <= back.lowerBound, "\(on)") }
    }
    #expect(console.screen.titles.last == .some(nil))
  }
}
