import CursesTerminal
import Words

/// Asks before the first screen whether to go on in ASCII, where the locale shows nothing else (domain D-14).
enum LocaleQuestion {
  /// True when the console may draw: the locale is UTF-8, ASCII was asked for, or the person goes on with it.
  ///
  /// Nothing is opened and nothing is made before the answer; the end of the input is a no.
  static func goesOn(_ preferences: Preferences) -> Bool {
    guard !preferences.ascii, !CursesTerminal.hasUTF8Locale else { return true }
    Output.error(LocaleWords.question)
    guard let answer = readLine() else { return false }
    return !["n", "no", "q"].contains(answer.lowercased().filter { $0 != " " })
  }
}
