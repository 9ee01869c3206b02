/// To which edge of its columns a text is drawn.
public enum Alignment: Hashable, Sendable {
  /// From the first column on.
  case leading
  /// Up to the last column.
  case trailing
  /// To the edge at which paragraphs of its direction begin (domain D-6).
  case own
}

extension Screen {
  /// Draws one row of text and returns the columns used: the one way in which text comes to a screen.
  ///
  /// The text is cleaned as a one-line field, measured, put in order as ``writing`` says, and cut with `…` at a
  /// grapheme cluster when it is wider than `width` columns (to the far edge of the screen when nil). What lies
  /// outside the screen is clipped. Cost: linear in the text, up to the cut where it is all Latin.
  @discardableResult
  public mutating func draw(
    _ text: String, at position: Position, width: Int? = nil, style: Style = .text,
    align: Alignment = .leading
  ) -> Int {
    draw(StyledText(text, style), at: position, width: width, align: align)
  }

  /// Draws one row of text in several styles, with one cut at the end; else as the other form.
  @discardableResult
  public mutating func draw(
    _ text: StyledText, at position: Position, width: Int? = nil, align: Alignment = .leading
  ) -> Int {
    let room = max(width ?? size.columns - position.x, 0)
    var text = text
    if align == .own, writing.isMirrored, text.surroundings?.base == nil,
      let base = TextDirection.of(text.text)
    {
      text.surroundings = Surroundings(
        before: text.surroundings?.before ?? "", after: text.surroundings?.after ?? "", base: base)
    }
    let row =
      needsOrder(text)
      ? BidiRow(text, room: room, writing: writing).cut : Screen.cut(text, to: room, closesUp: true)
    guard (0..<size.rows).contains(position.y) else { return row.columns }
    let isTrailing: Bool
    switch align {
    case .leading: isTrailing = false
    case .trailing: isTrailing = true
    case .own:
      let base = text.surroundings?.base
      isTrailing = base.map { $0 != writing.page } ?? writing.isSetApart(text.text)
    }
    let x = isTrailing ? position.x + room - row.columns : position.x
    put(row.cells, x: x, columns: row.columns, y: position.y)
    return row.columns
  }

  private func needsOrder(_ text: StyledText) -> Bool {
    if writing.isMirrored { return true }
    guard writing.orders else { return false }
    return text.surroundings != nil || TextDirection.isNeeded(for: text.text)
  }

  /// Draws a picture made of glyphs, row by row, as it is: nothing in it is text that runs to either side.
  ///
  /// - Returns: the widest row's columns.
  @discardableResult
  public mutating func draw(
    rows: [String], at position: Position, width: Int? = nil, style: Style = .text
  ) -> Int {
    let room = max(width ?? size.columns - position.x, 0)
    let cuts = rows.map { Screen.cut(StyledText($0, style), to: room) }
    let widest = cuts.map(\.columns).max() ?? 0
    for (offset, row) in cuts.enumerated() where (0..<size.rows).contains(position.y + offset) {
      put(row.cells, x: position.x, columns: widest, y: position.y + offset)
    }
    return widest
  }

  /// Puts cells side by side into the columns from `x` on.
  private mutating func put(_ cells: [Cell], x: Int, columns: Int, y: Int) {
    var x = writing.isMirrored ? size.columns - x - columns : x
    for cell in cells {
      put(cell, at: Position(x: x, y: y))
      x += cell.width
    }
  }

  /// What never stands before the `…` of a cut: it belongs to the word that went.
  static let loose: Set<Character> = [" ", ",", ":", ";", "·", "،", "؛"]

  /// The cells of a text, at most `room` columns, the last one `…` when something had to go.
  ///
  /// - Parameter closesUp: Whether the `…` stands at the last letter; glyphs of a picture stay where they are.
  private static func cut(_ text: StyledText, to room: Int, closesUp: Bool = false) -> (
    cells: [Cell], columns: Int
  ) {
    guard room > 0 else { return ([], 0) }
    var row: [Cell] = []
    var used = 0
    // What stays when a cut turns out to be needed: all that leaves a column for the `…`, which
    // takes the style of the first glyph that goes.
    var kept = (cells: 0, columns: 0)
    var styleOfCut: Style?
    for run in text.runs {
      for character in TextCleaner.clean(run.text) {
        let width = TextWidth.of(character)
        guard width > 0 else { continue }
        if used + width < room {
          kept = (row.count + 1, used + width)
        } else {
          styleOfCut = styleOfCut ?? run.style
        }
        if used + width > room {
          if closesUp, row.prefix(kept.cells).contains(where: { !isLoose($0) }) {
            while isLoose(row[kept.cells - 1]) {
              kept = (kept.cells - 1, kept.columns - row[kept.cells - 1].width)
            }
          }
          row.removeSubrange(kept.cells...)
          row.append(Cell("…", style: styleOfCut ?? run.style))
          return (row, kept.columns + 1)
        }
        row.append(Cell(String(character), style: run.style, width: width))
        used += width
      }
    }
    return (row, used)
  }

  private static func isLoose(_ cell: Cell) -> Bool {
    cell.glyph.count == 1 && cell.glyph.first.map { loose.contains($0) } == true
  }
}
