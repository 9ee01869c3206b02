/// Blocks and lines as rectangles of a cell, so that they meet without gaps whatever the font.
enum GlyphShape {
  /// The size of a cell in units of the drawing; its eighths are whole numbers.
  static let cell = (width: 12, height: 24)

  /// A part of a cell.
  struct Part: Hashable {
    var x: Int
    var y: Int
    var width: Int
    var height: Int

    /// Whether it goes on in the next cell of the same glyph.
    var isFullWidth: Bool { x == 0 && width == cell.width }
  }

  /// The parts of a glyph; nil where it is a letter or a sign of the font.
  static func parts(of glyph: String) -> [Part]? { shapes[glyph] }

  private static let shapes: [String: [Part]] = {
    func lower(_ eighths: Int) -> [Part] {
      [Part(x: 0, y: 24 - 3 * eighths, width: 12, height: 3 * eighths)]
    }
    func across(_ y: Int, _ height: Int) -> Part { Part(x: 0, y: y, width: 12, height: height) }
    func down(_ x: Int, _ width: Int) -> Part { Part(x: x, y: 0, width: width, height: 24) }
    return [
      "█": lower(8), "▇": lower(7), "▆": lower(6), "▅": lower(5), "▄": lower(4), "▃": lower(3),
      "▂": lower(2), "▁": lower(1), "▀": [across(0, 12)], "▌": [down(0, 6)], "▐": [down(6, 6)],
      "▏": [down(0, 2)],
      "─": [across(11, 2)], "━": [across(10, 4)], "│": [down(5, 2)], "┃": [down(4, 4)],
      "║": [down(3, 2), down(7, 2)],
      "┄": [Part(x: 1, y: 11, width: 4, height: 2), Part(x: 7, y: 11, width: 4, height: 2)],
      "┬": [across(11, 2), Part(x: 5, y: 13, width: 2, height: 11)],
      "┴": [across(11, 2), Part(x: 5, y: 0, width: 2, height: 11)],
      "┼": [across(11, 2), down(5, 2)],
      "├": [down(5, 2), Part(x: 7, y: 11, width: 5, height: 2)],
      "┤": [down(5, 2), Part(x: 0, y: 11, width: 5, height: 2)],
    ]
  }()
}
