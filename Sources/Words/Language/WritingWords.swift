/// What is said of text that runs from right to left (domain D-1, D-6, D-8).
extension Label {
  /// Where the caret is in a text whose cells only the terminal knows: `pos 12/40`.
  public static func caretPlace(_ place: Int, of count: Int) -> String {
    say("pos \(place)/\(count)", "موضع \(place)/\(count)")
  }
}

extension Phrase {
  /// Who puts text in order from now on, named as the setting names it.
  public static func bidiMode(_ mode: String) -> String {
    switch mode {
    case "app": say("app: the program orders Arabic text", "app: البرنامج يرتب النص العربي")
    case "terminal":
      say("terminal: the terminal orders Arabic text", "terminal: الطرفية ترتب النص العربي")
    case "words":
      say(
        "words: the program orders the words, the terminal their letters",
        "words: البرنامج يرتب الكلمات والطرفية ترتب حروفها")
    default: say("off: Arabic text as it is stored", "off: النص العربي كما هو مخزون")
    }
  }
}
