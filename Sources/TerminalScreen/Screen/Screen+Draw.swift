/// To which edge of its columns a text is drawn.
public enum Alignment: Hashable, Sendable {
  /// From the first column on.
  case leading
  /// Up to the last column.
  case trailing
}

extension Screen {
  /// Draws one row of text and returns the columns used: the one way in which text comes to a screen.
  ///
  /// The text is cleaned as a one-line field, measured, and cut with `…` at a grapheme cluster when
  /// it is wider than `width` columns (to the right edge of the screen when nil). What lies outside
  /// the screen is clipped. Cost: linear in the text, up to the cut.
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
    let (row, used) = Screen.cut(text, to: room)
    guard (0..<size.rows).contains(position.y) else { return used }
    var x = align == .leading ? position.x : position.x + room - used
    for cell in row {
      put(cell, at: Position(x: x, y: position.y))
      x += cell.width
    }
    return used
  }

  /// Draws rows of text one below the other, and returns the widest row's columns.
  @discardableResult
  public mutating func draw(
    rows: [String], at position: Position, width: Int? = nil, style: Style = .text,
    align: Alignment = .leading
  ) -> Int {
    var widest = 0
    for (offset, row) in rows.enumerated() {
      let place = Position(x: position.x, y: position.y + offset)
      widest = max(widest, draw(row, at: place, width: width, style: style, align: align))
    }
    return widest
  }

  /// The cells of a text, at most `room` columns, the last one `…` when something had to go.
  private static func cut(_ text: StyledText, to room: Int) -> (cells: [Cell], columns: Int) {
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
}
