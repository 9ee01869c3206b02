import TerminalScreen
import Words

/// A table of statistics laid out for a width: numbers to the right, a bar, the name last (domain D-5).
///
/// Where there is not room for all, columns go from the right, then the bar; names are cut.
struct StatisticsTableLayout {
  private typealias Piece = StatisticsPanel.Piece

  private static let indent = 2
  private static let gap = 2
  private static let leastBar = 8
  private static let mostBar = 40
  private static let leastName = 24

  private let table: StatisticsPage.Table
  private let width: Int
  /// The widths of the columns that are shown.
  private var columns: [Int]
  /// 0: no bar.
  private let bar: Int
  /// The share, in per mille, that a whole bar stands for.
  private let scale: Int

  init(_ table: StatisticsPage.Table, _ width: Int) {
    self.table = table
    self.width = width
    let natural = table.rows.map { TextWidth.of($0.name) }.max() ?? 0
    let name = min(max(natural, TextWidth.of(table.nameHead)), Self.leastName)
    var columns = table.heads.indices.map { index in
      ([table.heads[index]]
        + table.rows.map { $0.cells.indices.contains(index) ? $0.cells[index] : "" })
        .map { TextWidth.of($0) }.max() ?? 0
    }
    func room() -> Int { width - Self.indent - columns.reduce(0) { $0 + $1 + Self.gap } }
    let wanted = name + (table.hasBars ? Self.gap + Self.leastBar : 0)
    while room() < wanted, columns.count > table.kept { columns.removeLast() }
    while room() < min(name, 8), columns.count > 1 { columns.removeLast() }
    let free = room()
    bar =
      table.hasBars && free >= name + Self.gap + Self.leastBar
      ? min(Self.mostBar, max(Self.leastBar, free - Self.gap - natural)) : 0
    self.columns = columns
    scale = max(1, table.rows.flatMap { [$0.time ?? 0, $0.seats ?? 0] }.max() ?? 1)
  }

  var rows: [[StatisticsPanel.Piece]] {
    [row(table.heads, Style(.muted), bar: nil, name: table.nameHead, Style(.muted))]
      + table.rows.map { line in
        row(
          line.cells, Style(line.isTotal ? .title : .text), bar: self.bar(of: line),
          name: line.name, Style(line.isTotal ? .title : .text))
      }
  }

  private func row(
    _ cells: [String], _ style: Style, bar text: StyledText?, name: String, _ nameStyle: Style
  ) -> [StatisticsPanel.Piece] {
    var x = Self.indent
    var pieces: [Piece] = []
    for (cell, column) in zip(cells, columns) {
      pieces.append(Piece(x: x, width: column, text: StyledText(cell, style), isRight: true))
      x += column + Self.gap
    }
    if bar > 0 {
      if let text { pieces.append(Piece(x: x, width: bar, text: text)) }
      x += bar + Self.gap
    }
    pieces.append(Piece(x: x, width: max(0, width - x), text: StyledText(name, nameStyle)))
    return pieces
  }

  /// The share of time as a heavy line, the share of the seats as a stroke in it or beyond it, as the voices have them.
  private func bar(of line: StatisticsPage.Row) -> StyledText? {
    guard bar > 0, let time = line.time else { return nil }
    func cells(_ share: Int) -> Int { (share * (bar - 1) + scale / 2) / scale }
    let filled = time > 0 ? max(1, cells(time)) : 0
    let seat = line.seats.flatMap { $0 > 0 ? cells($0) : nil }
    var text = StyledText()
    for place in 0..<bar {
      if place == seat {
        text.append(place < filled ? "┃" : "│", .title)
      } else {
        text.append(place < filled ? "━" : " ", .ok)
      }
    }
    return text
  }
}
