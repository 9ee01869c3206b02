/// What is said where no screen can say it: before the first one, and after the last.
public enum LocaleWords {
  /// What is asked where the locale cannot show more than ASCII (domain D-14); the answer is a line.
  ///
  /// It is asked in ASCII, and so in English, in every language: nothing else could be read there.
  public static var question: String { asked.joined(separator: "\n") }

  /// The rows of the question.
  public static let asked = [
    "The locale of this terminal is not UTF-8, so lines, signs and Arabic cannot be shown.",
    "To have them, leave and start again with LC_ALL=C.UTF-8 before the command.",
    "Go on with ASCII signs? Enter: yes, n: leave",
  ]

  /// What a crash leaves on stderr (domain E-5).
  public static func crashed(_ path: String) -> String {
    say(
      "The program broke down. What was recorded is in \(path): roundtable open \(path) goes on with it.",
      "توقف البرنامج بسبب عطل. ما سُجّل محفوظ في \(path): الأمر roundtable open \(path) يتابعه.")
  }
}
