import TerminalScreen

/// The banner of a disk in trouble: it takes the row of the item's time rule, the one row that can be done without.
enum BannerPanel {
  /// Draws the longest of the texts that fits, else the shortest, cut.
  static func draw(_ texts: [String], _ screen: inout Screen, row: Int) {
    let width = screen.size.columns
    guard row < screen.size.rows, let shortest = texts.last else { return }
    let text = texts.first { TextWidth.of($0) <= width - 2 } ?? shortest
    let style = Style(.over)
    screen.draw(
      String(repeating: " ", count: width), at: Position(x: 0, y: row), width: width, style: style)
    screen.draw(text, at: Position(x: 1, y: row), width: width - 2, style: style)
  }
}
