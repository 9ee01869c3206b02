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
}
