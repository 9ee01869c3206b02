/// The glyphs of big letters: rows of half-cell pixels, drawn with `█`, `▀` and `▄`.
public struct LetterFont: Sendable {
  /// Rows of a glyph.
  public let height: Int
  /// Columns between two glyphs.
  public let gap: Int
  /// Columns between a colon and its neighbours.
  public let gapBesideColon: Int
  /// The rows of each glyph, all of one width.
  let glyphs: [Character: [String]]

  init(height: Int, gap: Int, gapBesideColon: Int, glyphs: [Character: [String]]) {
    self.height = height
    self.gap = gap
    self.gapBesideColon = gapBesideColon
    self.glyphs = glyphs
  }

  /// The rows of a character; nil when the font does not have it. `−` is drawn as `-`.
  func glyph(_ character: Character) -> [String]? {
    switch character {
    case "−", "–", "—": glyphs["-"]
    case "‘", "’": glyphs["'"]
    default: glyphs[character]
    }
  }

  /// Columns between two characters that stand side by side.
  func gap(between left: Character, and right: Character) -> Int {
    left == ":" || right == ":" ? gapBesideColon : gap
  }
}
