public import SessionState

/// Short words of the rapporteur's console.
extension Label {
  public static func consoleOf(_ role: Role) -> String { "The \(role.label)'s console" }
  public static let toWrite = "TO WRITE"
  public static let notesTitle = "NOTES"
  public static let actionsTitle = "ACTION ITEMS"
  public static let similar = "SIMILAR"
  public static let changed = "CHANGED"
  public static let positions = "POSITIONS"
  public static let outcomeCheck = "OUTCOME CHECK"
  public static let nothingToWrite = "nothing to write"
  public static let noNotes = "no notes yet"
  public static let noActions = "none yet"
  public static func marks(_ count: Int) -> String { count == 1 ? "1 mark" : "\(count) marks" }
  public static func marksToWrite(_ count: Int) -> String { marks(count) + " to write" }
  public static func openOf(_ open: Int, _ count: Int) -> String { "\(open) open of \(count)" }
  /// The language of a text that has no place in its row.
  public static func languageTag(_ code: String) -> String { "(\(code))" }
  public static func words(_ count: Int) -> String { count == 1 ? "1 word" : "\(count) words" }
  public static func revision(_ number: Int) -> String { "revision \(number)" }
  public static func revisions(_ old: Int, _ new: Int) -> String { "revision \(old) → \(new)" }
  public static func changedIn(_ revision: Int, _ who: String?) -> String {
    "changed in revision \(revision)" + (who.map { " by \($0)" } ?? "")
  }
  public static func firstWording(_ language: String) -> String {
    "the first text in \(languageName(language))"
  }
  public static func withSponsors(_ names: String) -> String { "with \(names)" }
  public static func supportedBy(_ names: String) -> String { "supported by \(names)" }
  public static func itemAndTime(_ number: String, _ time: String) -> String {
    "item \(number), \(time)"
  }
  public static func mergedFrom(_ ids: [String]) -> String {
    "made of " + ids.joined(separator: ", ")
  }
  public static func mergedInto(_ id: String) -> String { "merged into \(id)" }
  public static func splitFrom(_ id: String) -> String { "cut out of \(id)" }
  public static func splitInto(_ ids: [String]) -> String {
    "split into " + ids.joined(separator: ", ")
  }
  public static func asks(_ whom: String) -> String { "asks \(whom)" }
  public static func silenceUntil(_ time: String) -> String { "in silence until \(time)" }
  public static func silenceBroken(_ time: String?, _ name: String, _ reason: String?) -> String {
    "silence broken" + (time.map { " \($0)" } ?? "") + " by \(name)"
      + (reason.map { ": \($0)" } ?? "")
  }
  public static func stateChange(_ from: String, _ to: String) -> String { "\(from) → \(to)" }
  public static func moreBelow(_ count: Int) -> String { "↓ \(count) more" }
  public static func moreAbove(_ count: Int) -> String { "↑ \(count) more" }
  public static let adoptedOne = "adopted"
  public static func whileSpoke(_ name: String) -> String { "while \(name) spoke" }
  public static let enterReadsAll = "… Enter reads all of it"
  public static func gaps(_ count: Int) -> String {
    count == 0
      ? "nothing is missing" : count == 1 ? "1 thing to look at" : "\(count) things to look at"
  }
}
