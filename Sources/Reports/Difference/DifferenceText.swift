public import SessionState
import TerminalScreen
import Words

/// What changed between two moments as plain text, for `show --diff`.
public enum DifferenceText {
  /// The text; every value from the session is cleaned, so that nothing in it can act on a terminal.
  public static func text(_ difference: SessionDifference) -> String {
    var lines = [difference.later.title, difference.span]
    if difference.isSwapped { lines.append(DifferenceWords.swapped) }
    if difference.isEmpty { lines += ["", DifferenceWords.nothing] }
    for section in difference.sections {
      lines += ["", section.heading] + section.lines.map { "  " + $0 }
    }
    return lines.map { TextCleaner.clean($0) }.joined(separator: "\n") + "\n"
  }
}
