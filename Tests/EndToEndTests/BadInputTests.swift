import Foundation
import Glibc
import Testing

/// Whatever is wrong, a sentence says so, and the exit code is right.
struct BadInputTests {
  @Test(arguments: [
    ("floor gvie", "is no command; nearest: floor give"),
    ("floor request P-99", "nobody is called \"P-99\"; expected a person"),
    ("floor withdraw Q-77", "nothing is called \"Q-77\"; expected a request"),
    ("item open A-42", "nothing is called \"A-42\"; expected an agenda item"),
    ("rec revise R-9 \"x\"", "nothing is called \"R-9\"; expected a recommendation"),
    ("order rule accepted", "point of order"),
    ("item reopen A-1 \"why\"", "item 1 Opening remarks is not begun"),
    ("floor extend banana", "expected a length of time"),
    ("rec add \"never closed", "the quotation mark at column 9 is never closed"),
    ("floor give next --minutes", "--minutes needs a value"),
    ("floor pause --now", "--now is no option here"),
    ("session open", "the session is open"),
  ])
  func aCommandThatCannotBeIsRefused(command: String, sentence: String) throws {
    let place = try Workplace()
    try place.createPanel("doha")
    let before = place.bytes(place.log("doha"))
    let outcome = try place.run("do", "doha", input: command + "\n")
    #expect(outcome.ending == .exit(1))
    #expect(outcome.errors.contains(sentence), "\(outcome.errors)")
    #expect(outcome.errors.hasPrefix("line 1: "))
    #expect(outcome.output == "")
    #expect(place.bytes(place.log("doha")) == before)
  }

  /// What may stand where a log is expected.
  enum Thing: String, CaseIterable {
    case garbage, empty, missing, folder, pipe, link, zeros, otherJSON, device

    /// What is said of it.
    var words: String {
      switch self {
      case .garbage, .empty, .zeros, .otherJSON: "There is no session in "
      case .missing: "There is no session at "
      case .folder: "is a folder, not a session"
      case .pipe: "is a pipe, not a session"
      case .link: "is a link to "
      case .device: "is a device, not a session"
      }
    }
  }

  @Test(arguments: Thing.allCases, ["do", "show", "verify"])
  func whatIsNoLogIsRefused(thing: Thing, command: String) throws {
    let place = try Workplace()
    let path = try Self.make(thing, in: place)
    let before = try place.files()
    let content = thing == .pipe ? nil : place.bytes(path)
    let arguments = command == "do" ? [command, path, "floor", "pause"] : [command, path]
    let outcome = try place.start(arguments).finish()
    #expect(outcome.ending == .exit(1))
    #expect(outcome.output == "")
    #expect(outcome.errors.contains(thing.words), "\(outcome.errors)")
    #expect(outcome.errors.split(separator: "\n").count == 1)
    #expect(thing == .pipe || place.bytes(path) == content)
    #expect(try place.files() == before)
  }

  @Test(arguments: Thing.allCases)
  func aConsoleOnNoLogGivesTheTerminalBack(thing: Thing) throws {
    let place = try Workplace()
    let console = try place.terminal("open", try Self.make(thing, in: place))
    #expect(try console.waitForEnd() == .exit(1))
    #expect(console.screen.picture.replacing("\n", with: "").contains(thing.words))
    #expect(console.screen.modes == ScreenReader.startModes)
    #expect(console.modes == console.modesBefore)
  }

  @Test(arguments: [
    ["open", "doha", "--nonsense"], ["new"], ["nonsense"], ["show", "doha", "--seq", "x"],
    ["do", "doha", "--by", "nobody", "floor", "pause"],
    ["show", "doha", "--seq", "3", "--at", "9:00"],
  ])
  func wrongUsageIsTwo(arguments: [String]) throws {
    let place = try Workplace()
    try place.createSession("doha")
    let outcome = try place.start(arguments).finish()
    #expect(outcome.ending == .exit(2), "\(arguments): \(outcome)")
    #expect(outcome.output == "")
    #expect(!outcome.errors.isEmpty)
  }

  @Test func newNeverOverwrites() throws {
    let place = try Workplace()
    try place.createPanel("doha")
    let before = place.bytes(place.log("doha"))
    let outcome = try place.run("new", "doha")
    #expect(outcome.ending == .exit(1))
    #expect(outcome.errors.contains("already exists"))
    #expect(place.bytes(place.log("doha")) == before)
  }

  @Test func aPlanWithErrorsCreatesNothing() throws {
    let place = try Workplace()
    let text = SmallPlan.text
      .replacing("start = \"9:15\"", with: "start = \"25:99\"")
      .replacing("kind = \"panel\"", with: "kind = \"circus\"")
      .replacing("minutes = 20", with: "minutes = \"soon\"")
    let plan = try place.write(text, to: "bad.toml")
    let outcome = try place.run("new", "doha", "--plan", plan)
    #expect(outcome.ending == .exit(1))
    for line in [21, 26, 36] { #expect(outcome.errors.contains("bad.toml:\(line):")) }
    #expect(outcome.errors.contains("3 problems to mend; nothing was created"))
    #expect(place.bytes(place.log("doha")) == nil)
  }

  @Test func doStopsAtTheFirstRefusalOrGoesOn() throws {
    let place = try Workplace()
    try place.createPanel("doha")
    let script = "# a remark\n\nnote \"one\"\nfloor resume\nnote \"two\"\n"
    var outcome = try place.run("do", "doha", input: script)
    #expect(outcome.ending == .exit(1))
    #expect(outcome.lines == ["30 note.added N-1"])
    #expect(outcome.errors.hasPrefix("line 4: "))
    outcome = try place.run("do", "doha", "--keep-going", input: script)
    #expect(outcome.ending == .exit(1))
    #expect(outcome.lines == ["31 note.added N-2", "32 note.added N-3"])
    #expect(outcome.errors.hasPrefix("line 4: "))
  }

  @Test func whatHappenedEarlierGoesInOrder() throws {
    let place = try Workplace()
    try place.createPanel("doha")
    let before = place.bytes(place.log("doha"))
    var outcome = try place.run("do", "doha", "--at", "2020-01-01 10:00", "floor", "pause")
    #expect(outcome.ending == .exit(1))
    #expect(outcome.errors.contains("is before the last event"))
    outcome = try place.run("do", "doha", "--at", "2099-01-01 10:00", "floor", "pause")
    #expect(outcome.ending == .exit(1))
    #expect(outcome.errors.contains("is in the future"))
    outcome = try place.run("do", "doha", "--at", "quarter past", "floor", "pause")
    #expect(outcome.ending == .exit(1))
    #expect(outcome.errors.contains("is no time; write 10:41"))
    #expect(place.bytes(place.log("doha")) == before)
  }

  @Test(arguments: [0.1, 0.3, 0.5, 0.7, 0.9])
  func aFlippedBitIsFound(place part: Double) throws {
    let place = try Workplace()
    try place.createPanel("doha")
    var bytes = try #require(place.bytes(place.log("doha")))
    let index = Int(Double(bytes.count) * part)
    let line = bytes[..<index].count { $0 == 0x0A } + 1
    bytes[index] ^= 0x04
    let flipped = try place.write(bytes, to: "flipped.jsonl")
    let outcome = try place.run("verify", flipped)
    #expect(outcome.ending == .exit(1))
    #expect(outcome.output == "")
    #expect(outcome.errors.contains("line \(line), offset"))
    #expect(try place.run("show", flipped).ending == .exit(0))
  }

  private static func make(_ thing: Thing, in place: Workplace) throws -> String {
    let path = place.path("thing.jsonl")
    switch thing {
    case .garbage:
      try place.write(
        Data((0..<5000).map { UInt8(truncatingIfNeeded: $0 * 7919 >> 3) }), to: "thing.jsonl")
    case .empty: try place.write("", to: "thing.jsonl")
    case .missing: break
    case .folder:
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    case .pipe: mkfifo(path, 0o600)
    case .link:
      try place.createSession("doha")
      symlink(place.log("doha"), path)
    case .zeros: try place.write(Data(count: 4096), to: "thing.jsonl")
    case .otherJSON: try place.write("[1, 2]\n{\"seq\":\"x\"}\nnull\n", to: "thing.jsonl")
    case .device: return "/dev/null"
    }
    return path
  }
}
