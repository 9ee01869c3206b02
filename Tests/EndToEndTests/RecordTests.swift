import Foundation
import Testing

/// A record written by keys in a real terminal, against the same steps as commands.
struct RecordTests {
  private static let steps: [(keys: String, shows: String)] = [
    ("rSpeak with one voice in diplomatic forums\r", "R-1 captured"),
    ("rOne voice in forums", "SIMILAR  R-1"),
    ("\u{13}un\r", "UN"),
    ("!", "M-1"),
    ("Mتعزيز الحوار\r", "R-2 captured"),
    ("le", "R-2 in English, of revision 1"),
    // A word too many is taken back inside the field.
    ("Strengthen [the/any] dialogue", "dialogue"), ("\u{1B}[D\u{1B}[C more\u{1F}", "dialogue"),
    ("\r", "en  draft"),
    ("ft", "tabled"),
    ("VICRC\rRnot in this form\r", "reservation"),
    ("iQuotes are checked\r", "N-1"),
    ("WSend the text 2031-06-01\rQRCS\r", "QRCS"),
  ]

  private static let commands = """
    rec add "Speak with one voice in diplomatic forums"
    rec support R-1 UN
    mark
    mark fill M-1 rec "تعزيز الحوار"
    rec translate R-2 --lang en "Strengthen [the/any] dialogue"
    rec table R-2
    rec position R-2 ICRC reservation "not in this form"
    note "Quotes are checked"
    action add "Send the text" --due 2031-06-01
    action edit T-1 --owner QRCS
    """

  @Test func aRecordByKeysIsTheSameAsByCommands() throws {
    let place = try Workplace()
    for name in ["keys", "commands"] {
      try place.createSession(name)
      try place.succeed("do", name, input: "session open\nitem open 3")
    }
    let console = try place.terminal("open", "keys", "--console", "rapporteur")
    try console.wait(for: "TO WRITE")
    for step in Self.steps {
      console.type(step.keys)
      try console.wait(for: step.shows)
    }
    #expect(console.screen.unknown == [])
    console.type("F")
    try console.wait(for: "SPEAKERS LIST")
    console.type("F")
    try console.wait(for: "TO WRITE")
    console.type("q")
    #expect(try console.waitForEnd() == .exit(0))

    _ = try place.succeed("do", "commands", "--by", "rapporteur", input: Self.commands)
    let byKeys = try place.state(of: "keys")
    let byCommands = try place.state(of: "commands")
    #expect(byKeys["seq"] as? Int == byCommands["seq"] as? Int)
    #expect(Self.words(byKeys) == Self.words(byCommands))
    #expect(try place.run("verify", "keys").ending == .exit(0))
  }

  /// What was recorded, without its times.
  private static func words(_ state: [String: Any]) -> [String] {
    ["recommendations", "notes", "actions"].flatMap { key in
      (state[key] as? [[String: Any]] ?? []).map { record in
        ["id", "state", "text", "owner", "due", "kind", "positions", "supporters"].map {
          "\($0)=\(record[$0].map(text) ?? "")"
        }.joined(separator: " ")
      }
    }
  }

  private static func text(_ value: Any) -> String {
    if let map = value as? [String: Any] {
      return map.filter { $0.key != "at" }.map { "\($0.key):\(text($0.value))" }.sorted().joined()
    }
    if let list = value as? [Any] { return list.map(text).joined(separator: ",") }
    return "\(value)"
  }
}
