import Foundation
import Testing

/// What is said of a log that is not as it was written, by whatever reads it without a console.
struct OddLogTests {
  /// A session with a panel, its log changed line by line.
  private static func odd(_ change: (inout [String]) -> Void) throws -> Workplace {
    let place = try Workplace()
    try place.createPanel("doha")
    var lines = String(decoding: place.bytes(place.log("doha")) ?? Data(), as: UTF8.self)
      .split(separator: "\n").map(String.init)
    try #require(lines.count > 28)
    change(&lines)
    let text = lines.joined(separator: "\n") + "\n"
    try Data(text.utf8).write(to: URL(fileURLWithPath: place.log("doha")))
    return place
  }

  private static let damage = "line 27 is damaged and left out"

  @Test(arguments: [
    ["show", "doha"], ["stats", "doha"], ["export", "doha", "--as", "speakers"],
    ["export", "doha", "--as", "log"], ["do", "doha", "note Seen"],
    ["redact", "doha", "--level", "chatham_house", "-o", "shared"],
  ])
  func `session-log 2.5: a damaged line is told once, on stderr`(_ arguments: [String]) throws {
    let place = try Self.odd { $0[26] = "{\"nothing\":1}" }
    let outcome = try place.start(arguments).finish()
    #expect(outcome.ending == .exit(0))
    let told = outcome.errors.split(separator: "\n").filter { $0.contains(Self.damage) }
    #expect(told.count == 1, "\(outcome.errors)")
    #expect(told.first?.hasPrefix("doha.jsonl: ") == true)
    #expect(!outcome.output.contains(Self.damage))
  }

  @Test func `session-log 2.4: an incomplete last line and altered lines are told`() throws {
    let place = try Self.odd { $0[25] = $0[25].replacing("\"by\":", with: "\"by\": ") }
    let file = try #require(FileHandle(forWritingAtPath: place.log("doha")))
    try file.seekToEnd()
    try file.write(contentsOf: Data("{\"seq\":".utf8))
    let outcome = try place.run("show", "doha")
    #expect(outcome.ending == .exit(0))
    #expect(outcome.errors.contains("altered after writing"), "\(outcome.errors)")
    #expect(outcome.errors.contains("the last line is incomplete (7 bytes) and left out"))
    #expect(outcome.errors.split(separator: "\n").count == 1)
  }

  @Test func `session-log 2.8: a log of a newer version is told where it is read`() throws {
    let place = try Self.odd { $0[0] = $0[0].replacing("\"version\":1", with: "\"version\":7") }
    let outcome = try place.run("show", "doha")
    #expect(outcome.ending == .exit(0))
    #expect(outcome.errors.contains("made by a newer version (log format 7)"), "\(outcome.errors)")
  }

  @Test func `a sound log is read without a word`() throws {
    let place = try Self.odd { _ in }
    let outcome = try place.run("show", "doha")
    #expect(outcome.ending == .exit(0) && outcome.errors.isEmpty)
  }

  @Test func `fault 31: a clock that was set is told, and is no fault`() throws {
    let place = try Workplace()
    try place.createSession("doha")
    try place.succeed(
      "do", "doha",
      input: """
        @2020-05-14T06:00:00Z session open
        @2020-05-14T06:01:00Z item open A-1
        @2020-07-14T06:01:00Z floor request 1
        """)
    let sentence = "its time is 61 d 0 h after that of the line before"
    let verified = try place.run("verify", "doha")
    #expect(verified.ending == .exit(0) && verified.output.contains(sentence))
    for command in [["stats", "doha"], ["export", "doha", "--as", "report"]] {
      let outcome = try place.start(command).finish()
      #expect(outcome.ending == .exit(0))
      #expect(outcome.errors.contains(sentence) && !outcome.output.contains(sentence))
    }
  }

  @Test func `a head is taken as documents print it, with the ellipsis`() throws {
    let place = try Workplace()
    try place.createPanel("doha")
    let line = try #require(try place.succeed("verify", "doha").last)
    let head = try #require(line.split(separator: " ").last)
    for text in ["\(head.prefix(12))…", "\(head.prefix(12))...", " \(head) "] {
      let lines = try place.succeed("verify", "doha", "--head", text)
      #expect(lines.first?.hasPrefix("unchanged up to line ") == true)
    }
    #expect(try place.run("verify", "doha", "--head", "…").ending == .exit(2))
  }

  @Test func `C-2: a moment that is on another day, and an event beyond all numbers, are said`()
    throws
  {
    let place = try Workplace()
    try place.run("demo", "--create")
    let past = try place.run("show", "demonstration", "--at", "15:59")
    let other = try place.run("show", "demonstration", "--diff", "99999999999999999999", "1")
    #expect(other.ending == .exit(1))
    #expect(other.errors.contains("there is no event 99999999999999999999;"), "\(other.errors)")
    #expect(past.errors.isEmpty || past.errors.contains("1/15:59 is on day 1"), "\(past.errors)")
  }
}
