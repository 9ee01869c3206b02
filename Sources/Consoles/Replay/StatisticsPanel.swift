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
      switch block {
      case .heading, .remarks: if !rows.isEmpty { rows.append([]) }
      case .line, .items, .table: break
      }
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
      return labelled(label, width) { Wrap.rows(text, width: $0) }
    case .items("", let items):
      return packed(items.arabicLast, width - 2).map {
        [Piece(x: 2, width: width - 2, text: StyledText($0))]
      }
    case .items(let label, let items): return labelled(label, width) { packed(items, $0) }
    case .remarks(let remarks):
      return remarks.flatMap { Wrap.rows($0, width: width - 2) }.map {
        [Piece(x: 2, width: width - 2, text: StyledText($0, Style(.muted)))]
      }
    case .table(let table): return StatisticsTableLayout(table, width).rows
    }
  }

  private static func labelled(_ label: String, _ width: Int, _ rows: (Int) -> [String])
    -> [[Piece]]
  {
    let x = min(2 + labels, width / 2)
    return rows(width - x).enumerated().map { offset, row in
      (offset == 0 && !label.isEmpty
        ? [Piece(x: 2, width: x - 3, text: StyledText(label, Style(.muted)))] : [])
        + [Piece(x: x, width: width - x, text: StyledText(row))]
    }
  }

  /// As many in a row as fit; one with Arabic letters has a row of its own (domain D-5).
  private static func packed(_ items: [String], _ width: Int) -> [String] {
    var rows: [String] = []
    var isOpen = false
    for item in items {
      let isArabic = item.isRightToLeft
      let joined = (rows.last ?? "") + " · " + item
      if isOpen, !isArabic, TextWidth.of(joined) <= width {
        rows[rows.count - 1] = joined
      } else {
        rows.append(item)
      }
      isOpen = !isArabic
    }
    return rows
  }
}
