extension Screen {
  /// The text of every row, padded with spaces to the full width.
  public var rows: [String] {
    (0..<size.rows).map { row($0) }
  }

  /// The text of every row without the spaces at its end.
  public var trimmedRows: [String] {
    rows.map { String($0.reversed().drop { $0 == " " }.reversed()) }
  }

  /// The trimmed rows in one string, a newline between them.
  public var text: String { trimmedRows.joined(separator: "\n") }

  /// The text of one row, padded; empty outside the screen.
  public func row(_ y: Int) -> String {
    rowCells(y).reduce(into: "") { $0 += $1.glyph }
  }

  /// The style at a place; nil outside.
  public func style(at position: Position) -> Style? { self[position]?.style }

  /// The ink at a place; nil outside.
  public func ink(at position: Position) -> Ink? { self[position]?.style.ink }

  /// One row as pieces of one style each, from left to right.
  public func runs(row y: Int) -> [StyledRun] {
    rowCells(y).reduce(into: []) { runs, cell in
      if let last = runs.last, last.style == cell.style {
        runs[runs.count - 1].text += cell.glyph
      } else {
        runs.append(StyledRun(cell.glyph, cell.style))
      }
    }
  }

  /// Where a text first stands, all in one row; nil when it is not on the screen.
  public func position(of text: String) -> Position? {
    let wanted = text.map(String.init)
    guard !wanted.isEmpty else { return nil }
    for y in 0..<size.rows {
      let row = rowCells(y).enumerated().filter { !$0.element.isContinuation }
      guard row.count >= wanted.count else { continue }
      for start in 0...(row.count - wanted.count)
      where row[start..<start + wanted.count].elementsEqual(wanted, by: { $0.element.glyph == $1 })
      {
        return Position(x: row[start].offset, y: y)
      }
    }
    return nil
  }

  /// The style of the first cell of a text where it first stands; nil when it is not there.
  public func style(of text: String) -> Style? {
    position(of: text).flatMap { style(at: $0) }
  }

  /// The ink of the first cell of a text where it first stands; nil when it is not there.
  public func ink(of text: String) -> Ink? { style(of: text)?.ink }

  private func rowCells(_ y: Int) -> ArraySlice<Cell> {
    guard (0..<size.rows).contains(y) else { return [] }
    return cells[y * size.columns..<(y + 1) * size.columns]
  }
}
