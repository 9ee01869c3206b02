/// What a block glyph is part of: it decides its ASCII form, used with `--ascii` and without UTF-8.
public enum GlyphForm: Hashable, Sendable {
  /// A sign, a letter, text: nearly everything.
  case sign
  /// A part of a big letter: as a sign, but never underlined, which would stripe the letter.
  case letter
  /// A part of the display's time rule, `▄` over `▁`.
  case rule
  /// The height of a lane, `▁` to `█`.
  case lane

  /// The ASCII form of one grapheme cluster, one column wide; `?` when it has none.
  public func ascii(_ glyph: String) -> String {
    if glyph.utf8.count == 1 { return glyph }
    guard let character = glyph.first, glyph.count == 1 else { return glyph.isEmpty ? "" : "?" }
    switch self {
    case .sign, .letter: break
    case .rule:
      if let form = GlyphForm.rules[character] { return form }
    case .lane:
      if let form = GlyphForm.lanes[character] { return form }
    }
    return GlyphForm.signs[character] ?? (character.isASCII ? glyph : "?")
  }

  private static let signs: [Character: String] = [
    // Big letters.
    "█": "#", "▀": "\"", "▄": ",",
    // Signs of rows.
    "▶": "*", "»": ">", "↳": "\\", "«": "<", "║": "=", "◆": "#", "·": "-", "○": "o", "✓": "+",
    "×": "x", "≈": "~", "□": "?", "▲": "^", "▽": "v", "△": "^", "▌": "|", "▏": "|",
    // Lines.
    "━": "=", "─": "-", "│": "|", "┃": "#", "┄": ".", "┬": "+",
    // Small signs in text.
    "…": "~", "−": "-", "→": ">", "↑": "^", "↓": "v", "←": "<", "▼": "v", "◇": "^", "●": "@",
    // Punctuation people type; a `?` there would read as a question.
    "‘": "'", "’": "'", "“": "\"", "”": "\"", "–": "-", "—": "-", "\u{A0}": " ",
  ]

  private static let rules: [Character: String] = ["▄": "#", "▁": "_"]

  private static let lanes: [Character: String] = [
    "▁": ".", "▂": ":", "▃": "-", "▄": "=", "▅": "+", "▆": "*", "▇": "#", "█": "@",
  ]
}
