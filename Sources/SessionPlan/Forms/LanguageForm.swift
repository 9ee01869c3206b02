/// Languages, by code or by name.
enum LanguageForm {
  private static let names: [String: String] = [
    "english": "en", "arabic": "ar", "french": "fr", "spanish": "es", "russian": "ru",
    "chinese": "zh", "german": "de", "italian": "it", "portuguese": "pt", "turkish": "tr",
    "persian": "fa", "farsi": "fa", "dari": "prs", "urdu": "ur", "pashto": "ps", "hindi": "hi",
    "bengali": "bn", "bangla": "bn", "somali": "so", "swahili": "sw", "kurdish": "ku",
    "amharic": "am", "indonesian": "id", "malay": "ms", "japanese": "ja", "korean": "ko",
    "ukrainian": "uk", "hebrew": "he",
    "العربيه": "ar", "عربي": "ar", "عربيه": "ar", "الانجليزيه": "en", "انجليزي": "en",
    "الفرنسيه": "fr", "فرنسي": "fr", "francais": "fr", "espanol": "es",
  ]

  private static let codes: Set<String> = Set(names.values).union([
    "nl", "sv", "no", "nb", "da", "fi", "pl", "cs", "sk", "hu", "ro", "bg", "el", "sr", "hr", "bs",
    "sq", "mk", "sl", "et", "lv", "lt", "ka", "hy", "az", "kk", "ky", "uz", "tg", "tk", "mn", "th",
    "vi", "my", "km", "lo", "ne", "si", "ta", "te", "ml", "mr", "pa", "gu", "ti", "om", "ha", "yo",
    "ig", "zu", "xh", "af", "mg", "rw", "ckb", "tl", "ca", "eu", "ga", "is", "mt", "cy", "be",
  ])

  private static let arabicScript: Set<String> = ["ar", "fa", "prs", "ur", "ps", "ckb"]

  /// The code: `en` for `EN`, `English` or `en-GB`.
  static func code(_ word: String) -> String? {
    let folded = Folding.fold(word)
    if codes.contains(folded) { return folded }
    if let code = names[folded] { return code }
    let parts = folded.split(separator: " ")
    guard parts.count == 2, parts[1].count == 2, codes.contains(String(parts[0])) else {
      return nil
    }
    return String(parts[0])
  }

  /// The codes in a cell of several: `en/ar`, `English, Arabic`; nil with the first word that is none.
  static func list(_ text: String) -> Result<[String], UnknownLanguage> {
    let separators: Set<Character> = ["/", ",", ";", "،", "؛", "+", "&", "|"]
    var codes: [String] = []
    for part in text.split(whereSeparator: separators.contains) {
      let word = InputText.trimmed(String(part))
      if word.isEmpty { continue }
      guard let code = code(word) else { return .failure(UnknownLanguage(word: word)) }
      if !codes.contains(code) { codes.append(code) }
    }
    return .success(codes)
  }

  struct UnknownLanguage: Error { let word: String }

  /// The language that a text without one is in: by its script, as far as the session has such a language.
  static func guess(_ text: String, listed: [String]) -> String {
    let letters = text.unicodeScalars.filter { $0.properties.isAlphabetic }
    let arabic = letters.count { (0x600...0x6FF).contains($0.value) }
    let isArabic = arabic * 2 > letters.count
    let fitting = listed.first { arabicScript.contains($0) == isArabic }
    return fitting ?? (isArabic ? "ar" : "en")
  }
}
