import Testing

/// Terminals and locales of every kind.
struct TerminalKindTests {
  @Test(
    "the console works in each kind of terminal (E-4, E-11)",
    arguments: [
      "xterm", "xterm-256color", "screen-256color", "tmux-256color", "rxvt-unicode", "linux",
      "vt100",
    ])
  func theConsoleWorksOn(term: String) throws {
    let place = try Workplace()
    try place.createPanel("doha")
    place.environment["TERM"] = term
    let console = try place.terminal("open", "doha", columns: 80, rows: 24)
    try console.wait(for: "SPEAKERS LIST")
    console.type("s")
    try console.wait(for: "the floor goes to")
    console.type("\u{3}\u{3}")
    #expect(try console.waitForEnd() == .exit(0))
    #expect(console.modes == console.modesBefore)
    #expect(console.screen.modes.isSuperset(of: [7]))
    #expect(console.screen.modes.isDisjoint(with: [1049, 2004, 1002, 1006]))
  }

  @Test("n at the question leaves, and nothing was opened (D-14)")
  func noToASCII() throws {
    let place = try Workplace()
    try place.createPanel("doha")
    place.environment["LANG"] = "C"
    let before = place.bytes(place.log("doha"))
    let console = try place.terminal("open", "doha")
    try console.wait(for: "Go on with ASCII signs?")
    console.type("n\r")
    #expect(try console.waitForEnd() == .exit(0))
    #expect(place.bytes(place.log("doha")) == before)
  }

  @Test("who asked for ASCII is not asked again (D-14, E-16)")
  func asciiAskedFor() throws {
    let place = try Workplace()
    try place.createPanel("doha")
    place.environment["LANG"] = "C"
    let console = try place.terminal("open", "doha", "--ascii")
    try console.wait(for: "SPEAKERS LIST")
    #expect(!console.screen.picture.contains("Go on"))
  }

  @Test("an old terminal is sent no reports of pastes that it might print (E-4)")
  func oldTerminal() throws {
    let place = try Workplace()
    try place.createPanel("doha")
    place.environment["TERM"] = "vt100"
    let console = try place.terminal("open", "doha", columns: 80, rows: 24)
    try console.wait(for: "SPEAKERS LIST")
    let text = String(decoding: console.bytes, as: UTF8.self)
    #expect(!text.contains("2004") && !text.contains("1006"))
  }

  @Test("without UTF-8 everything is ASCII (D-14, E-16)", arguments: ["C", "POSIX", "xx_XX.UTF-8"])
  func withoutUTF8EverythingIsASCII(locale: String) throws {
    let place = try Workplace()
    try place.createPanel("doha")
    place.environment["LANG"] = locale
    let console = try place.terminal("open", "doha")
    try console.wait(for: "Go on with ASCII signs?")
    #expect(console.screen.picture.contains("LC_ALL=C.UTF-8"))
    console.type("\r")
    try console.wait(for: "SPEAKERS LIST")
    console.type("rوحدة Unity\r")
    try console.wait(for: "R-1 captured")
    #expect(!console.bytes.contains { $0 >= 0x80 })
    let list = try place.state(of: "doha")["recommendations"] as? [[String: Any]]
    let texts = list?.first?["text"] as? [String: String]
    #expect(texts?.values.first == "وحدة Unity")
  }

  @Test func noColorMeansNoColour() throws {
    let place = try Workplace()
    try place.createPanel("doha")
    place.environment["NO_COLOR"] = "1"
    let console = try place.terminal("open", "doha")
    try console.wait(for: "SPEAKERS LIST")
    let text = String(decoding: console.bytes, as: UTF8.self)
    #expect(text.firstMatch(of: /\u{1B}\[[0-9;]*(3[0-7]|4[0-7]|38;|48;)[0-9;]*m/) == nil)
  }

  @Test(
    "the window's title is set, and given back on every way out (E-15)",
    arguments: [
      ("xterm-256color", "--no-mouse", true), ("xterm-256color", "--no-title", false),
      ("linux", "--no-mouse", false),
    ])
  func theTitleIsGivenBack(term: String, option: String, hasTitle: Bool) throws {
    let place = try Workplace()
    try place.createPanel("doha")
    place.environment["TERM"] = term
    let console = try place.terminal("open", "doha", option)
    try console.wait(for: "SPEAKERS LIST")
    console.type("\u{3}\u{3}")
    #expect(try console.waitForEnd() == .exit(0))
    let titles = console.screen.titles
    #expect(titles.isEmpty != hasTitle)
    if hasTitle {
      #expect(titles.first??.hasPrefix("roundtable - ") == true)
      #expect(titles.last == .some(nil))
    }
  }

  @Test(
    "the background is asked for once and never waited for, and its answer changes the colours (E-11)"
  )
  func theBackgroundIsAskedFor() throws {
    let place = try Workplace()
    try place.createPanel("doha")
    place.environment["TERM"] = "xterm-256color"
    let console = try place.terminal("open", "doha")
    // The picture stands without an answer, in the terminal's own colours.
    try console.wait(for: "SPEAKERS LIST")
    console.type("?")
    try console.wait(for: "EVERYWHERE")
    #expect(console.screen.backgroundQuestions == 1)
    #expect(!String(decoding: console.bytes, as: UTF8.self).contains("48;5;234"))
    // An answer is no key, not even one that came in two pieces.
    console.type("\u{1B}]11;rgb:1414/1818/1e1e\u{1B}\\")
    try console.wait(for: "a dark background") { _ in
      String(decoding: console.bytes, as: UTF8.self).contains("48;5;234")
    }
    #expect(console.screen.lines.joined().contains("EVERYWHERE"))
  }
}
