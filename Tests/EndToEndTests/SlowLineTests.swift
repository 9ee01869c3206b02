import Testing

/// A line so slow that a picture takes seconds: the reader takes some bytes at a time (domain E-14).
struct SlowLineTests {
  /// A replay, which stands still, with its picture and that of its help.
  private func replay(columns: Int, rows: Int) throws -> (
    console: Pseudoterminal, page: [String], help: [String]
  ) {
    let place = try Workplace()
    try place.createPanel("doha")
    let console = try place.terminal("replay", "doha", columns: columns, rows: rows)
    try console.wait(for: "the whole picture") { $0.lines[rows - 1].contains("help") }
    let page = console.screen.lines
    console.type("?")
    try console.wait(for: "EVERYWHERE")
    try console.wait(for: "the whole help") { $0.lines[rows - 1] != page[rows - 1] }
    let help = console.screen.lines
    console.type("\u{1B}")
    try console.wait(for: "the picture again") { $0.lines == page }
    return (console, page, help)
  }

  @Test(
    "a picture grows from the top, each row whole before the next (E-14)",
    arguments: [(80, 24, 30), (120, 36, 30), (80, 24, 1)])
  func noTearing(columns: Int, rows: Int, bytes: Int) throws {
    let (console, page, help) = try replay(columns: columns, rows: rows)
    for (key, old, new) in [("?", page, help), ("\u{1B}", help, page)] {
      console.type(key)
      while console.screen.lines != new {
        try console.readSlowly(bytes)
        let now = console.screen.lines
        let whole = zip(now, new).prefix { $0 == $1 }.count
        // The row after those is under way; all below are as they were.
        #expect(Array(now.dropFirst(whole + 1)) == Array(old.dropFirst(whole + 1)))
        guard Array(now.dropFirst(whole + 1)) == Array(old.dropFirst(whole + 1)) else { return }
      }
    }
  }

  @Test("pictures are left out and keys are taken while the line is slow (E-14)")
  func skipping() throws {
    let (console, page, help) = try replay(columns: 120, rows: 36)
    console.type("?")
    let before = console.bytes.count
    try console.wait(for: "the help") { $0.lines == help }
    let one = console.bytes.count - before
    console.type("\u{1B}")
    try console.wait(for: "the page") { $0.lines == page }
    let start = console.bytes.count
    // Ctrl-C closes it again; Escape and ? at once would be Alt with ?.
    for _ in 0..<100 { console.type("?\u{3}") }
    console.type("?")
    while console.screen.lines != help { try console.readSlowly(30) }
    // Far less than the two hundred pictures that were asked for.
    #expect(console.bytes.count - start < 40 * one)
    console.type("\u{1B}")
    while console.screen.lines != page { try console.readSlowly(30) }
    #expect(console.screen.unknown == [])
  }
}
