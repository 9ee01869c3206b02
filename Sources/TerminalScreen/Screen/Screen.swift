/// A picture of a terminal: a grid of cells and perhaps a cursor. A value; nothing reaches a
/// terminal before a ``TerminalDriver`` shows it. Everything outside the grid is clipped.
public struct Screen: Hashable, Sendable {
  /// Columns and rows; either may be 0.
  public let size: Size
  /// All cells, row by row.
  public private(set) var cells: [Cell]
  /// Where the hardware cursor stands, counted as drawing counts; nil hides it.
  public var cursor: Position?
  /// How text is written on it. Drawing on a page from the right counts columns from the right edge.
  public let writing: Writing
  /// What stands where, for whoever points at it.
  public internal(set) var targets: [Target] = []

  /// A screen of blanks, written on as ``Writing/current`` says.
  public init(_ size: Size, style: Style = .text) {
    self.size = size
    writing = .current
    cells = Array(repeating: .blank(style), count: size.columns * size.rows)
  }

  /// The whole area of the screen.
  public var bounds: Rect { Rect(size) }

  /// The cell of the cursor, counted from the left edge as the terminal does.
  public var cursorCell: Position? {
    cursor.map { writing.isMirrored ? Position(x: size.columns - 1 - $0.x, y: $0.y) : $0 }
  }

  /// The cell at a place, counted from the left edge; nil outside.
  public subscript(position: Position) -> Cell? {
    index(position).map { cells[$0] }
  }

  /// Fills an area with one glyph of one column; another glyph counts as a space.
  public mutating func fill(_ area: Rect, _ style: Style = .text, glyph: Character = " ") {
    let glyph = TextWidth.of(glyph) == 1 ? String(glyph) : " "
    let inside = onPage(area).intersection(bounds)
    guard !inside.isEmpty else { return }
    for y in inside.y..<inside.bottom {
      for x in inside.x..<inside.right {
        put(Cell(glyph, style: style), at: Position(x: x, y: y))
      }
    }
  }

  /// Lays an area on another surface; text and inks stay.
  public mutating func lay(_ area: Rect, on surface: Surface) {
    restyle(area) { $0.surface = surface }
  }

  /// Changes the styles in an area; text stays.
  public mutating func restyle(_ area: Rect, _ change: (inout Style) -> Void) {
    let inside = onPage(area).intersection(bounds)
    guard !inside.isEmpty else { return }
    for y in inside.y..<inside.bottom {
      for x in inside.x..<inside.right {
        change(&cells[y * size.columns + x].style)
      }
    }
  }

  /// An area as it lies on the page: turned where the page is read from the right.
  func onPage(_ area: Rect) -> Rect {
    guard writing.isMirrored else { return area }
    return Rect(x: size.columns - area.right, y: area.y, width: area.width, height: area.height)
  }

  /// Puts a cell and, for a wide one, its right half. A wide glyph that loses a half becomes blank.
  mutating func put(_ cell: Cell, at position: Position) {
    guard let index = index(position) else { return }
    if cell.width == 2 {
      guard position.x + 1 < size.columns else { return put(.blank(cell.style), at: position) }
      release(index)
      release(index + 1)
      cells[index] = cell
      cells[index + 1] = .continuation(cell.style)
    } else {
      release(index)
      cells[index] = cell
    }
  }

  /// Blanks the other half of a wide glyph whose one half is about to be overwritten.
  private mutating func release(_ index: Int) {
    if cells[index].isContinuation {
      cells[index - 1] = .blank(cells[index - 1].style)
    } else if cells[index].width == 2 {
      cells[index + 1] = .blank(cells[index + 1].style)
    }
  }

  private func index(_ position: Position) -> Int? {
    bounds.contains(position) ? position.y * size.columns + position.x : nil
  }
}
