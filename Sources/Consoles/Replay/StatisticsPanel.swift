public import SessionState
public import TerminalScreen
public import Words

/// Statistics in rows of a screen: the overview, or the table by an attribute (domain C-5).
///
/// The rows are laid out once for a width; drawing shows a part of them.
public struct StatisticsPanel {
  /// A text at its place in a row.
  struct Piece {
    var x: Int
    var width: Int
    var text: StyledText
    var isRight = false
  }

  private let rows: [[Piece]]
  private let width: Int

  /// The statistics as the consoles show them, in full; nil as attribute is the overview.
  public init(
    _ statistics: Statistics, _ session: Session, by attribute: StatisticsAttribute?, width: Int
  ) {
    self.init(
      StatisticsPage(statistics, session, .console(session)), by: attribute, width: width)
  }

  /// A page of statistics; nil as attribute is the overview.
  public init(_ page: StatisticsPage, by attribute: StatisticsAttribute?, width: Int) {
    let width = max(20, width)
    self.width = width
    var rows: [[Piece]] = []
    for block in page.blocks(by: attribute) {
      if case .heading = block, !rows.isEmpty { rows.append([]) }
      rows += Self.rows(of: block, width)
    }
    self.rows = rows
  }

  /// The rows of the whole.
  public var height: Int { rows.count }

  /// Draws so many rows from the second column on, the first of them after those scrolled over.
  public func draw(_ screen: inout Screen, top: Int, count: Int, scroll: Int) {
    for (offset, row) in rows.dropFirst(max(0, scroll)).prefix(max(0, count)).enumerated() {
      Self.draw(row, &screen, left: 1, row: top + offset)
    }
  }

  /// The rows as plain text, a line break after each.
  public var text: String {
    var screen = Screen(Size(columns: width, rows: height))
    for (offset, row) in rows.enumerated() { Self.draw(row, &screen, left: 0, row: offset) }
    return screen.trimmedRows.map { $0 + "\n" }.joined()
  }

  private static func draw(_ row: [Piece], _ screen: inout Screen, left: Int, row y: Int) {
    for piece in row {
      screen.draw(
        piece.text, at: Position(x: left + piece.x, y: y), width: piece.width,
        align: piece.isRight ? .trailing : .leading)
    }
  }

  private static let labels = 13

  private static func rows(of block: StatisticsPage.Block, _ width: Int) -> [[Piece]] {
    switch block {
    case .heading(let title, let remark):
      var text = StyledText(title, Style(.title))
      if !remark.isEmpty { text.append("   " + remark, .muted) }
      return [[Piece(x: 0, width: width, text: text)]]
    case .line(let label, let text):
      let x = min(2 + labels, width / 2)
      return Wrap.rows(text, width: width - x).enumerated().map { offset, row in
        (offset == 0 && !label.isEmpty
          ? [Piece(x: 2, width: x - 3, text: StyledText(label, Style(.muted)))] : [])
          + [Piece(x: x, width: width - x, text: StyledText(row))]
      }
    case .names(let names):
      return names.arabicApart.flatMap { Wrap.rows($0, width: width - 2) }.map {
        [Piece(x: 2, width: width - 2, text: StyledText($0))]
      }
    case .table(let table): return StatisticsTableLayout(table, width).rows
    }
  }
}
