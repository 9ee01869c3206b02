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
    return GlyphForm.signs[character] ?? GlyphForm.letters[character]
      ?? (character.isASCII ? glyph : "?")
  }

  /// The sign that stands for a glyph on the console of Linux; nil where its font has the glyph, or it is a letter.
  public func console(_ glyph: String) -> String? {
    guard let character = glyph.first, GlyphForm.isOfInterface(character),
      !GlyphForm.consoleHas.contains(character)
    else { return nil }
    return ascii(glyph)
  }

  /// Whether a glyph is a sign of the interface and no letter that people type.
  private static func isOfInterface(_ character: Character) -> Bool {
    signs[character] != nil || lanes[character] != nil
  }

  /// What every console font of Linux has, as it is needed for the code page 437 and for Latin letters.
  private static let consoleHas: Set<Character> = [
    "█", "▀", "▄", "─", "│", "«", "»", "·", "×", "\u{A0}",
  ]

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

  /// Latin letters without their marks.
  private static let letters: [Character: String] = marked.reduce(into: [:]) { forms, row in
    for letter in row.1 { forms[letter] = row.0 }
  }

  private static let marked: [(String, String)] = [
    ("A", "ÀÁÂÃÄÅÆĀĂĄ"),
    ("C", "ÇĆĈĊČ"),
    ("D", "ÐĎĐ"),
    ("E", "ÈÉÊËĒĔĖĘĚ"),
    ("G", "ĜĞĠĢ"),
    ("H", "ĤĦ"),
    ("I", "ÌÍÎÏĨĪĬĮİ"),
    ("J", "Ĵ"),
    ("K", "Ķ"),
    ("L", "ĹĻĽŁ"),
    ("N", "ÑŃŅŇ"),
    ("O", "ÒÓÔÕÖØŌŎŐŒ"),
    ("R", "ŔŖŘ"),
    ("S", "ŚŜŞŠ"),
    ("T", "ÞŢŤ"),
    ("U", "ÙÚÛÜŨŪŬŮŰŲ"),
    ("W", "Ŵ"),
    ("Y", "ÝŶŸ"),
    ("Z", "ŹŻŽ"),
    ("a", "àáâãäåæāăą"),
    ("c", "çćĉċč"),
    ("d", "ðďđ"),
    ("e", "èéêëēĕėęě"),
    ("g", "ĝğġģ"),
    ("h", "ĥħ"),
    ("i", "ìíîïĩīĭįı"),
    ("j", "ĵ"),
    ("k", "ķ"),
    ("l", "ĺļľł"),
    ("n", "ñńņň"),
    ("o", "òóôõöøōŏőœ"),
    ("r", "ŕŗř"),
    ("s", "ßśŝşš"),
    ("t", "þţť"),
    ("u", "ùúûüũūŭůűų"),
    ("w", "ŵ"),
    ("y", "ýÿŷ"),
    ("z", "źżž"),
  ]
}
