import Glibc
import Testing

/// What the program changes of the line it runs on, and what it tells without a screen.
struct LineModeTests {
  @Test("Ctrl-S and Ctrl-Q hold nothing up, and come as keys (E-10)")
  func flowControl() throws {
    let place = try Workplace()
    try place.createPanel("doha")
    let console = try place.terminal("open", "doha")
    try console.wait(for: "SPEAKERS LIST")
    let modes = try #require(console.modes)
    #expect(modes.flags[0] & tcflag_t(IXON | IXOFF) == 0)
    #expect(modes.flags[3] & tcflag_t(ICANON | ECHO | ISIG) == 0)
    // Output that was held up would never come.
    console.type("\u{13}r")
    try console.wait(for: "Recommendation")
  }

  @Test("Esc alone acts at once: nothing more has to come (E-10)")
  func escape() throws {
    let place = try Workplace()
    try place.createPanel("doha")
    let console = try place.terminal("open", "doha")
    try console.wait(for: "SPEAKERS LIST")
    for _ in 0..<5 {
      console.type("?")
      try console.wait(for: "EVERYWHERE")
      console.type("\u{1B}")
      try console.wait(for: "the list again") { $0.picture.contains("NOT HEARD YET") }
    }
    // Escape and a letter together are Alt with that letter: a word back in a field.
    console.type("rone two")
    try console.wait(for: "Recommendation  one two")
    console.type("\u{1B}bX")
    try console.wait(for: "one Xtwo")
  }

  @Test(
    "a key that the terminal's description lacks is never typed as text (E-2, E-10)",
    arguments: ["xterm-256color", "screen-256color", "vt100"])
  func unknownKeys(term: String) throws {
    let place = try Workplace()
    try place.createPanel("doha")
    place.environment["TERM"] = term
    let console = try place.terminal("open", "doha")
    try console.wait(for: "NOT HEARD YET")
    console.type("rone two")
    try console.wait(for: "Recommendation  one two")
    for sequence in ["[1;5D", "[1;2D", "[3;5~", "[200;7u", "[1;5C"] {
      console.type("\u{1B}" + sequence)
    }
    console.type("!")
    try console.wait(for: "!") { $0.picture.contains("one to!") }
  }

  @Test("log and exports hold letters in the order of reading, without forms and controls (D-13)")
  func logicalOrder() throws {
    let place = try Workplace()
    try place.createPanel("doha")
    // As copied from a screen: presentation forms, with marks that turn the text.
    try place.succeed(
      "do", "doha",
      input:
        "rec add \"\u{202B}\u{FEE3}\u{FEA4}\u{FEE4}\u{FEAA} \u{FEFB}\u{202C} IFRC\" --by QRCS\n")
    let log = String(decoding: place.bytes(place.log("doha")) ?? .init(), as: UTF8.self)
    #expect(log.contains("محمد لا IFRC"))
    for kind in ["outcome", "recommendations"] {
      let text = try place.succeed("export", "doha", "--as", kind, "--format", "md")
        .joined(separator: "\n")
      #expect(text.contains("محمد لا IFRC"), "\(kind)")
      let forms = (log + text).unicodeScalars.filter {
        (0xFB50...0xFDFF).contains($0.value) || (0xFE70...0xFEFE).contains($0.value)
          || (0x202A...0x202E).contains($0.value) || (0x2066...0x2069).contains($0.value)
      }
      #expect(Array(forms) == [])
    }
  }

  @Test(
    "what follow tells can be read aloud: a line an event, without signs (E-13)",
    arguments: ["en", "ar"])
  func follow(language: String) throws {
    let place = try Workplace()
    try place.succeed("demo", "--create")
    // It ends when its reader has gone.
    let shell = try place.shell(
      "\"$0\" follow demonstration --from start --lang \(language) | head -n 320 >\(place.path("told")); echo told all"
    )
    try shell.wait(for: "told all")
    let text = String(decoding: place.bytes(place.path("told")) ?? .init(), as: UTF8.self)
    let lines = text.split(separator: "\n")
    #expect(lines.count == 320)
    for line in lines {
      #expect(!line.contains { "·»«│▌•…→✓○□▶◆┄━─|".contains($0) }, "\(line)")
      #expect(line.firstMatch(of: /^\d\d:\d\d:\d\d  \d+  [^ ].*  .+$/) != nil, "\(line)")
    }
  }
}
