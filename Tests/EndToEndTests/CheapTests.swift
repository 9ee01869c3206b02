import Foundation
import Testing

/// How little is sent (domain E-14). Counts of bytes, no times.
///
/// A tick is at least one digit of five rows, whose signs take three bytes each, and the time of day; every ten seconds
/// it is two digits. So what holds for every tick is more than what holds for most.
struct CheapTests {
  private static let sizes = [(80, 24), (120, 36)]

  /// A panel whose list has waited for five minutes, as lists mostly have; somebody speaks since 20 seconds.
  private func panel() throws -> Workplace {
    let place = try Workplace()
    try place.createSession("doha")
    let format = ISO8601DateFormatter()
    let early = format.string(from: Date(timeIntervalSinceNow: -300))
    let late = format.string(from: Date(timeIntervalSinceNow: -20))
    let lines = [
      "session open", "item open A-3", "floor request 1", "floor request 2", "floor request 3",
    ]
    try place.succeed(
      "do", "doha",
      input: lines.map { "@\(early) \($0)\n" }.joined() + "@\(late) floor give next\n")
    return place
  }

  /// The bytes of each of the next ticks that the screen shows.
  private func ticks(_ count: Int, of console: Pseudoterminal, rows: Range<Int>) throws -> [Int] {
    var sent: [Int] = []
    func clock() -> [String] { Array(console.screen.lines[rows]) }
    var last = clock()
    var before = console.bytes.count
    while sent.count < count + 2 {
      try console.wait(for: "a tick") { _ in clock() != last }
      last = clock()
      sent.append(console.bytes.count - before)
      before = console.bytes.count
    }
    // What came first may be the rest of the first picture, or what was said on it.
    return sent.suffix(count).sorted()
  }

  @Test("most ticks send a hundred bytes, none more than a few digits (E-14)", arguments: sizes)
  func moderator(columns: Int, rows: Int) throws {
    let place = try panel()
    let console = try place.terminal("open", "doha", columns: columns, rows: rows)
    try console.wait(for: "SPEAKERS LIST")
    try console.wait(for: "saved ·")
    let sent = try ticks(11, of: console, rows: 0..<9)
    #expect(sent[5] <= (columns == 80 ? 110 : 130), "\(sent)")
    #expect(sent[10] <= 180, "\(sent)")
    #expect(console.screen.clears <= 1)
    #expect(console.screen.unknown == [])
    // The title of the window was set once.
    #expect(console.screen.titles.count == 1)
  }

  @Test("a tick at the rapporteur's is a hundred bytes (E-14)", arguments: sizes)
  func rapporteur(columns: Int, rows: Int) throws {
    let place = try panel()
    let console = try place.terminal(
      "open", "doha", "--console", "rapporteur", columns: columns, rows: rows)
    try console.wait(for: "saved ·")
    let sent = try ticks(11, of: console, rows: 0..<9)
    #expect(sent[5] <= 100, "\(sent)")
    #expect(sent[10] <= 130, "\(sent)")
  }

  @Test("a tick of the room's screen is the cells of its digits (E-14)", arguments: sizes)
  func display(columns: Int, rows: Int) throws {
    let place = try panel()
    let console = try place.terminal("display", "doha", columns: columns, rows: rows)
    try console.wait(for: "waiting")
    let sent = try ticks(11, of: console, rows: 0..<rows)
    // Digits three times as high have nine times the cells; runs of them cost as much as one.
    #expect(sent[5] <= (columns == 80 ? 300 : 500), "\(sent)")
    #expect(sent[10] <= 700, "\(sent)")
  }

  @Test(
    "a typed key sends its cells: at most 200 bytes with the tick that may come (E-14)",
    arguments: sizes)
  func key(columns: Int, rows: Int) throws {
    let place = try panel()
    let console = try place.terminal(
      "open", "doha", "--console", "rapporteur", columns: columns, rows: rows)
    try console.wait(for: "saved ·")
    console.type("r")
    try console.wait(for: "Recommendation")
    var sent: [Int] = []
    var typed = ""
    for letter in "unity of purpose" {
      let before = console.bytes.count
      console.type(String(letter))
      typed.append(letter)
      try console.wait(for: "the letter \(letter)") {
        $0.picture.contains("Recommendation  " + typed.trimmed) && console.bytes.count > before
      }
      sent.append(console.bytes.count - before)
    }
    sent.sort()
    #expect(sent[8] <= 60, "\(sent)")
    #expect(sent[15] <= 200, "\(sent)")
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
    try console.wait(for: "the list again") { $0.picture.contains("NOT HEARD YET") }
    #expect(console.screen.unknown == [])
  }
}

extension String {
  /// Without the spaces at its end, which a row of a screen has not either.
  fileprivate var trimmed: String {
    var text = self
    while text.last == " " { text.removeLast() }
    return text
  }
}
