import SessionState
import TerminalScreen

extension BigLetters {
  /// A text as the fonts have it: capitals without accents, plain quotes and dashes, one space between two words.
  ///
  /// Letters that no font has stay as they are, so that ``render(_:font:scale:)`` says so.
  static func capitals(_ text: String) -> String {
    TextCleaner.clean(text, as: .oneLine).uppercased().map(plain).joined()
      .split(separator: " ").joined(separator: " ")
  }

  private static func plain(_ character: Character) -> String {
    if let form = forms[character] { return form }
    if character.isASCII { return String(character) }
    let folded = SearchFolding.fold(String(character))
    return !folded.isEmpty && folded.utf8.allSatisfy { $0 < 0x80 }
      ? folded.uppercased() : String(character)
  }

  /// What has no mark that could be left out.
  private static let forms: [Character: String] = [
    "−": "-", "–": "-", "—": "-", "‑": "-", "‘": "'", "’": "'", "“": "\"", "”": "\"", "„": "\"",
    "«": "\"", "»": "\"", "Æ": "AE", "Œ": "OE", "Ø": "O", "Ł": "L", "Đ": "D", "Ð": "D", "Þ": "TH",
    "ẞ": "SS", "ı": "I", "\u{A0}": " ",
  ]
}

/// One size of big letters.
struct Lettering {
  let font: LetterFont
  let scale: Int

  init(_ font: LetterFont, times scale: Int = 1) {
    self.font = font
    self.scale = scale
  }

  /// Rows of a line.
  var height: Int { font.height * scale }

  /// The rows of a text that is in capitals already; nil where the font lacks a letter or they take more columns.
  func rows(_ text: String, within columns: Int) -> [String]? {
    guard let width = BigLetters.width(of: text, font: font, scale: scale), width <= columns
    else { return nil }
    return BigLetters.render(text, font: font, scale: scale)
  }
}
