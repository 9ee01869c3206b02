/// Draws text in big letters.
public enum BigLetters {
  /// The rows of a text, all of one width, from top to bottom; nil when the font lacks a character.
  ///
  /// - Parameters:
  ///   - text: digits, signs, capitals; nothing is turned into capitals here.
  ///   - font: the letters.
  ///   - scale: how often each pixel is repeated both ways, from 1.
  ///
  /// For a screen reader no text has big letters: what they draw cannot be read aloud (domain E-13).
  public static func render(_ text: String, font: LetterFont, scale: Int = 1) -> [String]? {
    guard scale >= 1, !ReaderMode.isOn else { return nil }
    var rows = Array(repeating: "", count: font.height)
    var previous: Character?
    for character in text {
      guard let glyph = font.glyph(character) else { return nil }
      let gap = previous.map { font.gap(between: $0, and: character) } ?? 0
      for row in rows.indices {
        rows[row] += String(repeating: " ", count: gap) + glyph[row]
      }
      previous = character
    }
    return scale == 1 ? rows : enlarge(rows, scale)
  }

  /// The columns a text takes in a font; nil when the font lacks a character.
  public static func width(of text: String, font: LetterFont, scale: Int = 1) -> Int? {
    guard !ReaderMode.isOn else { return nil }
    var width = 0
    var previous: Character?
    for character in text {
      guard let glyph = font.glyph(character) else { return nil }
      width += (glyph.first?.count ?? 0)
      width += previous.map { font.gap(between: $0, and: character) } ?? 0
      previous = character
    }
    return width * scale
  }

  /// Repeats each pixel; a cell holds an upper and a lower one.
  private static func enlarge(_ rows: [String], _ scale: Int) -> [String] {
    var lines: [[Bool]] = []
    for row in rows {
      let upper = row.map { $0 == "█" || $0 == "▀" }
      let lower = row.map { $0 == "█" || $0 == "▄" }
      for line in [upper, lower] {
        let wide = line.flatMap { Array(repeating: $0, count: scale) }
        lines += Array(repeating: wide, count: scale)
      }
    }
    return stride(from: 0, to: lines.count, by: 2).map { index in
      String(zip(lines[index], lines[index + 1]).map(cell))
    }
  }

  private static func cell(_ upper: Bool, _ lower: Bool) -> Character {
    switch (upper, lower) {
    case (true, true): "█"
    case (true, false): "▀"
    case (false, true): "▄"
    case (false, false): " "
    }
  }
}
