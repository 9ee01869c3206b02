import TerminalScreen

extension Screen {
  /// Draws a text up to a last column, right-aligned.
  mutating func drawEnding(at last: Int, row: Int, _ text: StyledText) {
    let width = text.width
    draw(text, at: Position(x: last - width + 1, y: row), width: width, align: .trailing)
  }

  /// A plain separating line.
  mutating func separator(row: Int, from x: Int, columns: Int) {
    let area = Rect(x: x, y: row, width: columns, height: 1)
    fill(area, Style(.border), glyph: "─")
  }

  /// A line whose heavy part is the time used (screens 1, rules are time).
  mutating func timeRule(row: Int, from x: Int, columns: Int, used: Double, ink: Ink) {
    separator(row: row, from: x, columns: columns)
    let filled = min(columns, max(0, Int((used * Double(columns)).rounded())))
    fill(Rect(x: x, y: row, width: filled, height: 1), Style(ink), glyph: "━")
  }

  /// The time rule of screens that the room sees: `▄` over `▁`.
  mutating func roomRule(row: Int, from x: Int, columns: Int, used: Double, ink: Ink) {
    let columns = max(0, columns)
    fill(
      Rect(x: x, y: row, width: columns, height: 1), Style(.border, form: .rule), glyph: "▁")
    let filled = min(columns, max(0, Int((used * Double(columns)).rounded())))
    fill(Rect(x: x, y: row, width: filled, height: 1), Style(ink, form: .rule), glyph: "▄")
  }

  /// Big letters in rows one below the other.
  mutating func letters(_ rows: [String], at position: Position, style: Style) {
    var style = style
    style.form = .letter
    draw(rows: rows, at: position, style: style)
  }
}
