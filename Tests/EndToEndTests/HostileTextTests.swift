import Foundation
import Testing

/// Text from outside never acts on the terminal.
struct HostileTextTests {
  private static let marks = String(repeating: "\u{301}", count: 200)
  private static let poison =
    "Ad\u{1B}[31m\u{1B}]52;c;aGVsbG8=\u{7}vi\u{8}\r\u{202E}s\u{9B}2Jer\(marks) end"

  @Test("no control of a text reaches the terminal (D-3, D-4)")
  func noControlOfATextReachesTheTerminal() throws {
    let (place, console) = try Self.console()
    console.type("s")
    try console.wait(for: "the floor goes to")
    try place.succeed("do", "doha", input: "note \"other\"\nrec add \"\(Self.poison)\"\n")
    console.type("r\(String(repeating: "y", count: 30))\r")
    try console.wait(for: "R-2 captured")
    Self.expectHarmless(console.bytes)
    #expect(console.screen.unknown == [])
    #expect(console.screen.picture.contains("R-1"))
  }

  @Test func theColumnsOfTheListStayAligned() throws {
    let (_, console) = try Self.console()
    let heads = try #require(console.screen.lines.firstIndex { $0.contains("turn  in  group") })
    func column(of text: String, in row: Int) -> Int? {
      let cells = console.screen.row(row)
      let letters = text.map(String.init)
      return cells.indices.first { cells[$0...].starts(with: letters) }
    }
    let group = try #require(column(of: "group", in: heads))
    for (row, short) in zip(heads + 1..<heads + 4, ["QRCS", "IFRC", "ICRC"]) {
      #expect(column(of: short, in: row) == group, "\(console.screen.lines[row])")
    }
  }

  @Test func plainTextIsHarmlessToo() throws {
    let (place, _) = try Self.console()
    try place.succeed("do", "doha", input: "rec add \"\(Self.poison)\"\nnote \"\(Self.poison)\"\n")
    let shown = try place.run("show", "doha")
    Self.expectHarmless(Array(shown.output.utf8))
    #expect(!shown.output.utf8.contains(0x1B))
    let refused = try place.run("do", "doha", input: "\(Self.poison)\n")
    #expect(refused.ending == .exit(1))
    Self.expectHarmless(Array(refused.errors.utf8))
    #expect(!refused.errors.utf8.contains(0x1B))
    let json = try place.run("show", "doha", "--json")
    #expect(!json.output.utf8.contains { $0 < 0x20 && $0 != 0x0A })
    #expect(!json.output.unicodeScalars.contains("\u{202E}"))
  }

  @Test("a paste is text and no keys (E-9)") func aPasteIsTextAndNoKeys() throws {
    let (place, console) = try Self.console()
    console.type("\u{1B}[200~sss\r:session close\r\u{1B}[201~")
    try console.wait(for: "pasted text was not used")
    console.type("i\u{1B}[200~two\rlines\u{7}\u{1B}[201~\r")
    try console.wait(for: "N-1 stored as a note")
    let notes = try place.state(of: "doha")["notes"] as? [[String: Any]]
    #expect(notes?.first?["text"] as? String == "two lines")
  }

  @Test func aHugePasteIsCutAndNeverActs() throws {
    let (place, console) = try Self.console()
    console.type("r")
    try console.wait(for: "takes with it")
    let paste = String(repeating: "ssue\r\u{3}:q\r", count: 6000)
    console.type("\u{1B}[200~\(paste)\u{1B}[201~\r")
    try console.wait(for: "R-1 captured")
    let state = try place.state(of: "doha")
    let list = state["recommendations"] as? [[String: Any]]
    let text = try #require((list?.first?["text"] as? [String: String])?["en"])
    #expect(text.utf8.count <= 16_384)
    #expect(text.hasPrefix("ssue :q ssue"))
    #expect((state["interventions"] as? [Any])?.isEmpty == true)
  }

  @Test func keysActInTheArabicLayout() throws {
    let (_, console) = try Self.console()
    console.type("س")
    try console.wait(for: "the floor goes to")
    console.type("ش5\r")
    try console.wait(for: "President, UN is on the list")
    console.type("ث")
    try console.wait(for: "ended after")
  }

  /// A panel where the first of three who wait has a name made to do harm.
  private static func console() throws -> (Workplace, Pseudoterminal) {
    let place = try Workplace()
    let name = poison.unicodeScalars.map { scalar in
      let hex = String(scalar.value, radix: 16)
      return "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
    }.joined()
    let text = SmallPlan.text.replacing("name = \"Secretary-General\"", with: "name = \"\(name)\"")
    let plan = try place.write(text, to: "plan.toml")
    try place.succeed("new", "doha", "--plan", plan)
    try place.succeed(
      "do", "doha",
      input: "session open\nitem open A-3\nfloor request 1\nfloor request 2\nfloor request 3\n")
    let console = try place.terminal("open", "doha", "--no-title")
    try console.wait(for: "saved ·")
    return (place, console)
  }

  private static func expectHarmless(_ bytes: [UInt8]) {
    func contains(_ text: String) -> Bool { bytes.firstRange(of: Array(text.utf8)) != nil }
    // The one thing that the terminal is asked itself: its background.
    let own = Array("\u{1B}]11;?".utf8)
    let commands = bytes.indices.filter { bytes[$0...].starts(with: "\u{1B}]".utf8) }
    #expect(commands.allSatisfy { bytes[$0...].starts(with: own) })
    #expect(!contains("\u{7}"))
    #expect(!contains("\u{202E}"))
    #expect(!contains("\u{9B}"))
    #expect(!contains(String(repeating: "\u{301}", count: 5)))
    #expect(contains("Ad"))
  }
}
