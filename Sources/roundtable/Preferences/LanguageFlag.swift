import Words

/// `--lang en|ar` on every command: taken out of the command line before anything else is read.
enum LanguageFlag {
  /// What the flag of this run asked for; nil: it was not given.
  @TaskLocal static var given: InterfaceLanguage?

  /// The command line without the flag, and what it asked for.
  ///
  /// The words after `do NAME` are a command of the session, so there the flag is only looked for before `do`; and
  /// nothing after a `--` is taken.
  static func take(_ arguments: [String]) -> (rest: [String], language: String?) {
    var rest: [String] = []
    var language: String?
    var index = 0
    while index < arguments.count {
      let word = arguments[index]
      if word == "--" || (word == "do" && rest.allSatisfy { $0.hasPrefix("-") }) {
        rest += arguments[index...]
        break
      }
      if word == "--lang" {
        // Without its value the parser says so.
        guard index + 1 < arguments.count else { return (rest, "") }
        language = arguments[index + 1]
        index += 2
        continue
      }
      if word.hasPrefix("--lang=") {
        language = String(word.dropFirst("--lang=".count))
      } else {
        rest.append(word)
      }
      index += 1
    }
    return (rest, language)
  }
}
