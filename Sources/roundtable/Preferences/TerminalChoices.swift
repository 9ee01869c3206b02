import Foundation
import TerminalScreen

/// What somebody chose for each terminal they work in (domain D-2): `$XDG_STATE_HOME/roundtable/terminals.json`.
struct TerminalChoices {
  private struct Content: Codable {
    /// The way of writing by the terminal's identity.
    var bidi: [String: String] = [:]
    /// Whether the hint about Arabic was given.
    var hinted: Bool?
  }

  private let file: StateFile?
  private var content: Content

  init(environment: [String: String]) {
    file = StateFile("terminals.json", environment: environment)
    content =
      file?.read().flatMap { try? JSONDecoder().decode(Content.self, from: $0) } ?? Content()
  }

  /// The way of writing chosen for a terminal; nil: none was.
  func bidi(of terminal: TerminalIdentity) -> BidiMode? {
    content.bidi[terminal.name].flatMap { BidiMode(rawValue: $0) }
  }

  /// Keeps a choice; false where it could not be kept.
  mutating func set(_ mode: BidiMode, for terminal: TerminalIdentity) -> Bool {
    content.bidi[terminal.name] = mode.rawValue
    return save()
  }

  /// Whether the hint how to choose is due; it is given once.
  mutating func takeHint() -> Bool {
    guard content.hinted != true else { return false }
    content.hinted = true
    // Where it cannot be kept it would come at every start, and is left out.
    return save()
  }

  private func save() -> Bool {
    guard let file, let data = try? JSONEncoder().encode(content) else { return false }
    return file.write(data)
  }
}
