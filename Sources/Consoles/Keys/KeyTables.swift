import Words

/// The active key tables of the consoles: the standard ones, or what a key file made of them (domain E-1).
public struct KeyTables: Equatable, Sendable {
  /// The moderator's keys.
  public var moderator: KeyTable
  /// The rapporteur's keys.
  public var rapporteur: KeyTable
  /// The replay's keys.
  public var replay: KeyTable

  /// The tables that the program comes with.
  public static let standard = KeyTables(
    moderator: .moderator, rapporteur: .rapporteur, replay: .replay)

  /// The tables as a key file, which read back changes nothing.
  public var toml: String {
    let tables = [("moderator", moderator), ("rapporteur", rapporteur), ("replay", replay)]
    var lines = KeyFileWords.head.split(separator: "\n").map { "# \($0)" }
    for (name, table) in tables {
      lines += ["", "[\(name)]"]
      for binding in table.bindings {
        let keys = binding.names.map(Self.quoted).joined(separator: ", ")
        lines.append("\(binding.action.rawValue) = [\(keys)]  # \(binding.words)")
      }
    }
    lines += ["", "[layout]"]
    lines += moderator.layout.letters.sorted { ($0.value, $0.key) < ($1.value, $1.key) }.map {
      "\(Self.quoted(String($0.key))) = \(Self.quoted(String($0.value)))"
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func quoted(_ text: String) -> String {
    "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }
}
