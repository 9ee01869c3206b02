import SessionState
import TerminalScreen
import Words

extension Preferences {
  /// The way of writing on a terminal and why: what was asked for, else what was chosen for it, else what it seems to be
  /// (domain D-2).
  func bidiMode(
    _ environment: [String: String]
  ) -> (mode: BidiMode, reason: BidiReason?) {
    if let bidi { return (bidi, nil) }
    let stored = TerminalChoices(environment: environment).bidi(of: TerminalIdentity(environment))
    return BidiMode.detection(environment, stored: stored)
  }

  /// How to find out what the terminal does with Arabic, at the first session with Arabic in it where nobody has chosen
  /// yet; said once (domain D-2).
  func bidiHint(for session: Session, _ environment: [String: String]) -> String? {
    let hasArabic =
      session.created.map { $0.languages.contains("ar") || $0.title["ar"] != nil } ?? false
    guard hasArabic, bidi == nil else { return nil }
    var choices = TerminalChoices(environment: environment)
    guard choices.bidi(of: TerminalIdentity(environment)) == nil, choices.takeHint() else {
      return nil
    }
    return BidiQuestionWords.hint
  }
}
