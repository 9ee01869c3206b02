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

  @Test func ctrlCTwiceLeaves() throws {
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
    shell.type("\r")
    try shell.wait(for: "Recommendation  kept while stopped")
    #expect(shell.screen.modes.isSuperset(of: [1049, 2004, 1000, 1006]))
    shell.type("\r")
    try shell.wait(for: "R-1 captured")
    shell.type("\u{03}\u{03}")
    try shell.wait(for: "ended with 0")
    Self.expectGivenBack(shell)
  }

  private static func console() throws -> (Workplace, Pseudoterminal) {
    let place = try Workplace()
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
}
