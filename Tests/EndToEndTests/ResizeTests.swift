import Testing

/// The window gets another size at any moment.
struct ResizeTests {
  @Test("a prompt keeps its text (E-6)") func aPromptKeepsItsTextThroughEverySize() throws {
    let place = try Workplace()
    try place.createPanel("doha")
    let console = try place.terminal("open", "doha")
    try console.wait(for: "saved ·")
    console.type("rkept in every size")
    try console.wait(for: "kept in every size")
    for (columns, rows) in [(80, 24), (40, 12), (1, 1), (120, 36)] {
      let before = console.screen.clears
      console.resize(columns: columns, rows: rows)
      try console.wait(for: "a picture of \(columns)×\(rows)") { screen in
        let isThere = rows == 1 || screen.picture.contains("Recommendation  kept in every size")
        return screen.clears > before && isThere
      }
    }
    #expect(console.screen.unknown == [])
    console.type("\r")
    try console.wait(for: "R-1 captured")
    let list = try place.state(of: "doha")["recommendations"] as? [[String: Any]]
    #expect((list?.first?["text"] as? [String: String]) == ["en": "kept in every size"])
  }

  @Test("a hundred sizes in a row (E-6)") func manySizesInARowEndInTheRightPicture() throws {
    let place = try Workplace()
    try place.createPanel("doha")
    let console = try place.terminal("open", "doha")
    try console.wait(for: "the whole picture") { $0.lines[35].hasSuffix("? help") }
    // The agenda and the people not heard yet: what no clock changes.
    func rail(_ screen: ScreenReader) -> [String] {
      screen.lines[13...24].map { String($0.prefix(37)) }
    }
    let before = console.screen
    for number in 0..<100 {
      console.resize(columns: number % 2 == 0 ? 3 + number : 200, rows: 1 + number % 50)
    }
    console.resize(columns: 120, rows: 36)
    try console.wait(for: "the picture as before") { screen in
      rail(screen) == rail(before) && screen.lines[35] == before.lines[35]
    }
    console.type("s")
    try console.wait(for: "the floor goes to")
  }

  @Test(
    "after a storm of sizes the picture is that of a fresh start (E-6)",
    arguments: [(120, 36), (80, 24)])
  func storm(columns: Int, rows: Int) throws {
    let place = try Workplace()
    try place.createPanel("doha")
    // A replay has no clock that goes on.
    let fresh = try place.terminal("replay", "doha", columns: columns, rows: rows)
    try fresh.wait(for: "the whole picture") { $0.lines[rows - 1].contains("help") }
    let console = try place.terminal("replay", "doha", columns: 50, rows: 14)
    try console.wait(for: "a picture") { $0.lines[13].contains("help") || !$0.picture.isEmpty }
    for number in 0..<100 {
      console.resize(columns: 1 + number * 37 % 200, rows: 1 + number * 13 % 60)
      if number % 10 == 0 { console.type("?\u{1B}") }
    }
    console.resize(columns: columns, rows: rows)
    try console.wait(for: "the picture of a fresh start") { $0.picture == fresh.screen.picture }
    #expect(console.screen.unknown == [])
  }
}
