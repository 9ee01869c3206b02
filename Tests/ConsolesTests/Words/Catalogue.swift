import Foundation
import Words

/// What counts as an entry of the catalogue that lacks a language.
enum Catalogue {
  /// The calls that take the English and the Arabic of an entry.
  static let bilingual: Set = ["say", "KeyLabel"]

  /// The calls whose words are a part of an entry in one language.
  private static let oneLanguage: Set = ["english", "arabic"]

  /// Files that speak the language of a document, whatever the program speaks.
  static let ofDocuments: Set = [
    "AttributionWords.swift", "DocumentTerm.swift", "DocumentWords.swift",
    "DocumentWords+Labels.swift", "DocumentWords+Statistics.swift",
  ]

  /// Files with lists of words by which texts of people are recognised.
  static let ofWords: Set = ["TitleWords.swift"]

  /// Literals that are no words, by file: names of commands, values as a plan writes them, badges of three letters,
  /// endings of English numbers, what a language calls itself, months that are paired by their place.
  static let codes: [String: Set<String>] = [
    "BidiQuestionWords.swift": ["IFRC: الدورة 3 (القاهرة) مُعتمَدة — adopted 14 May"],
    // Asked where only ASCII can be read.
    "LocaleWords.swift": Set(LocaleWords.asked),
    "EventSentence+Order.swift": [
      "session suspend", "item suspend", "item close", "list close",
    ],
    "Labels.swift": [
      "NFA", "CHR", "CLO", "st", "nd", "rd", "th", "rec reopen", "rec table",
      "rec adopt --method silence", "rec defer", "rec adopt", "rec reject", "rec withdraw",
      "rec merge", "rec split", "rec silence",
    ],
    "Language/InterfaceLanguage.swift": ["English"],
    "PlanField+Words.swift": [
      "\"QRCS\"", "\"Secretary-General\"", "\"QRCS Secretary-General\"", "\"Opening remarks\"",
      "\"HDW-DOHA\"", "\"Asia/Qatar\"", "\"en\"", "[\"en\", \"ar\"]", "true",
    ],
    "PreferenceWords.swift": [
      "auto", "app", "terminal", "words", "off", "true", "false", "--theme", "--bidi", "--lang",
      "--keys", "--no-mouse", "--ascii", "--no-color", "--no-title", "--a11y", "ROUNDTABLE_THEME",
      "ROUNDTABLE_BIDI", "ROUNDTABLE_LANG", "NO_COLOR", "latin", "arabic", "--digits",
      "ROUNDTABLE_DIGITS",
    ],
    "StartWords.swift": [
      "January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October", "November", "December",
    ],
  ]

  /// The entries that have to be read where no Arabic can be shown.
  static let inASCII: [String: String] = [
    "LocaleWords.swift": "The locale of this terminal is not UTF-8"
  ]

  static func isExempt(_ file: String) -> Bool {
    ofWords.contains(file) || ofDocuments.contains(file)
  }

  /// Whether a literal is words in one language alone.
  static func isMissing(_ literal: SwiftLiteral, in file: String) -> Bool {
    literal.text.unicodeScalars.count(where: isLatin) > 1
      && bilingual.union(oneLanguage).isDisjoint(with: literal.calls)
      && !isPattern(literal) && codes[file]?.contains(literal.text) != true
      && inASCII[file].map { literal.text.contains($0) } != true
  }

  /// Whether an entry has English first and Arabic second, as far as it has letters.
  static func isBilingual(_ call: SwiftCall) -> Bool {
    guard call.arguments.count == 2 else { return isDeclaration(call) }
    let english = call.arguments[0].unicodeScalars
    let arabic = call.arguments[1].unicodeScalars
    // A sentence about a key may quote its letter.
    return english.count(where: isArabic) <= english.count(where: isLatin)
      && (arabic.contains(where: isArabic) || !arabic.contains(where: isLatin))
  }

  /// A value that is compared or stored rather than read by people.
  private static func isPattern(_ literal: SwiftLiteral) -> Bool {
    let before = literal.before.trimmingCharacters(in: .whitespaces)
    return ["en", "ar"].contains(literal.text) || before.hasSuffix("==") || before.hasSuffix("!=")
      || before.hasSuffix("case")
      || before.hasPrefix("case ") && before.hasSuffix("=")
  }

  /// `say` and `KeyLabel` themselves have no literals.
  private static func isDeclaration(_ call: SwiftCall) -> Bool {
    call.arguments.allSatisfy(\.isEmpty)
  }

  private static func isLatin(_ scalar: Unicode.Scalar) -> Bool {
    ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar)
  }

  private static func isArabic(_ scalar: Unicode.Scalar) -> Bool {
    (0x0600...0x06FF).contains(scalar.value)
  }
}
