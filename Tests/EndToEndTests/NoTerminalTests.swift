import Foundation
import Testing

/// Where no console can be drawn, one sentence says so and nothing else happens.
struct NoTerminalTests {
  @Test(
    "every screen without a terminal says so, names the way in plain text and exits 2 (E-18)",
    arguments: [
      "open doha", "open doha --console rapporteur", "display doha", "replay doha", "demo", "start",
      "",
    ])
  func everyScreen(command: String) throws {
    let place = try Workplace()
    try place.createSession("doha")
    let before = try place.files()
    let words = command.split(separator: " ").map(String.init)
    let outcome = try place.start(words).finish()
    #expect(outcome.ending == .exit(2))
    #expect(outcome.output == "")
    #expect(outcome.errors.contains("terminal") && outcome.errors.contains("roundtable "))
    #expect(outcome.errors.split(separator: "\n").count == 1, "\(outcome.errors)")
    #expect(!outcome.errors.utf8.contains(0x1B))
    #expect(try place.files() == before)
  }

  @Test("the console without a terminal says so (E-18)", arguments: ["open doha", "demo"])
  func withoutATerminalOneSentenceSaysSo(command: String) throws {
    let place = try Workplace()
    try place.createSession("doha")
    let before = try place.files()
    let words = command.split(separator: " ").map(String.init)
    let outcome = try place.start(words).finish()
    #expect(outcome.ending == .exit(2))
    #expect(outcome.output == "")
    #expect(outcome.errors.hasPrefix("the console needs a terminal for its keys; roundtable show"))
    #expect(outcome.errors.split(separator: "\n").count == 1)
    #expect(!outcome.errors.utf8.contains(0x1B))
    #expect(try place.files() == before)
  }

  @Test(arguments: ["open doha", "demo"], ["</dev/null", ">/dev/null", "<plan.toml"])
  func withHalfATerminalOneSentenceSaysSo(command: String, redirection: String) throws {
    let place = try Workplace()
    try place.createSession("doha")
    let before = try place.files()
    let shell = try place.shell(
      "cd '\(place.folder)'; \"$0\" \(command) \(redirection); echo \"ended with $?\"")
    try shell.wait(for: "ended with 2")
    #expect(shell.screen.picture.contains("the console needs a terminal"))
    #expect(!shell.bytes.contains(0x1B))
    #expect(try place.files() == before)
  }

  @Test(arguments: ["open doha", "demo"], ["dumb", "nonsense", "", nil])
  func anUnusableTermIsNamed(command: String, term: String?) throws {
    let place = try Workplace()
    try place.createSession("doha")
    let before = try place.files()
    place.environment["TERM"] = term
    let shell = try place.shell("\"$0\" \(command); echo \"ended with $?\"")
    try shell.wait(for: "ended with 2")
    let sentence = (term ?? "").isEmpty ? "TERM is not set" : "the terminal \(term ?? "")"
    #expect(shell.screen.lines[0].hasPrefix(sentence))
    #expect(!shell.bytes.contains(0x1B))
    #expect(shell.modes == shell.modesBefore)
    #expect(try place.files() == before)
  }
}
