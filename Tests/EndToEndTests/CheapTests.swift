import Testing

/// How little is sent (domain E-13, E-14). Counts of bytes, no times.
struct CheapTests {
  @Test("a tick is some digits, a typed key some cells (E-14)")
  func bytes() throws {
    let place = try Workplace()
    try place.createPanel("doha")
    let console = try place.terminal("open", "doha", columns: 80, rows: 24)
    try console.wait(for: "SPEAKERS LIST")
    console.type("r")
    try console.wait(for: "Recommendation")
    // Each key comes with at most one tick, for nothing is waited for but its letter.
    var most = 0
    for letter in "unityofpurpose" {
      let before = console.bytes.count
      console.type(String(letter))
      try console.wait(for: "the letter \(letter)") { _ in console.bytes.count > before }
      most = max(most, console.bytes.count - before)
    }
    #expect(most <= 700)
    #expect(console.screen.clears <= 1)
  }

  @Test("a reader is sent nothing while only time passes (E-13)")
  func reader() throws {
    let place = try Workplace()
    try place.createPanel("doha")
    let console = try place.terminal("open", "doha", "--a11y", columns: 80, rows: 24)
    try console.wait(for: "SPEAKERS LIST")
    let text = String(decoding: console.bytes, as: UTF8.self)
    #expect(!text.unicodeScalars.contains { (0x2500...0x259F).contains($0.value) })
    #expect(console.screen.modes.contains(25))
  }

  @Test("what a slow line could not take is left out, and the last picture is right (E-14)")
  func slowLine() throws {
    let place = try Workplace()
    try place.createPanel("doha")
    let console = try place.terminal("open", "doha")
    try console.wait(for: "SPEAKERS LIST")
    // Nobody reads meanwhile, so the line fills; each key asks for another whole picture.
    for _ in 0..<50 { console.type("?\u{1B}\u{0C}") }
    console.type("s")
    try console.wait(for: "the floor goes to")
    try console.wait(for: "the list again") { $0.picture.contains("SPEAKERS LIST") }
    #expect(console.screen.unknown == [])
  }
}
