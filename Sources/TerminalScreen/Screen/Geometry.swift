/// The size of a terminal or of an area, in cells. Never negative.
public struct Size: Hashable, Sendable {
  /// Cells in a row.
  public var columns: Int
  /// Rows.
  public var rows: Int

  /// A size; negative numbers become zero.
  public init(columns: Int, rows: Int) {
    self.columns = max(columns, 0)
    self.rows = max(rows, 0)
  }
}

/// The place of a cell: column `x` and row `y`, both from 0 at the top left.
public struct Position: Hashable, Sendable {
  /// The column, from 0.
  public var x: Int
  /// The row, from 0.
  public var y: Int

  /// A place; it may lie outside a screen, drawing there is clipped.
  public init(x: Int, y: Int) {
    self.x = x
    self.y = y
  }
}

/// An area of cells. Width and height are never negative; the area may reach outside a screen.
public struct Rect: Hashable, Sendable {
  /// The first column.
  public var x: Int
  /// The first row.
  public var y: Int
  /// Columns.
  public var width: Int
  /// Rows.
  public var height: Int

  /// An area; a negative width or height becomes zero.
  public init(x: Int, y: Int, width: Int, height: Int) {
    self.x = x
    self.y = y
    self.width = max(width, 0)
    self.height = max(height, 0)
  }

  /// The whole area of a size.
  public init(_ size: Size) {
    self.init(x: 0, y: 0, width: size.columns, height: size.rows)
  }

  /// The top left cell.
  public var origin: Position { Position(x: x, y: y) }

  /// Width and height.
  public var size: Size { Size(columns: width, rows: height) }

  /// The column after the last one.
  public var right: Int { x + width }

  /// The row after the last one.
  public var bottom: Int { y + height }

  /// True when there is no cell in it.
  public var isEmpty: Bool { width == 0 || height == 0 }

  /// True when the cell at a place lies inside.
  public func contains(_ position: Position) -> Bool {
    (x..<right).contains(position.x) && (y..<bottom).contains(position.y)
  }

  /// The area without a margin of `columns` left and right and `rows` above and below.
  public func inset(columns: Int = 0, rows: Int = 0) -> Rect {
    let left = min(max(columns, 0), width)
    let top = min(max(rows, 0), height)
    return Rect(x: x + left, y: y + top, width: width - 2 * left, height: height - 2 * top)
  }

  /// One row of the area, counted from its top; empty outside.
  public func row(_ index: Int) -> Rect {
    let inside = (0..<height).contains(index)
    return Rect(x: x, y: y + index, width: width, height: inside ? 1 : 0)
  }

  /// The first `count` rows, and the rest below them.
  public func splitRows(_ count: Int) -> (top: Rect, rest: Rect) {
    let cut = min(max(count, 0), height)
    return (
      Rect(x: x, y: y, width: width, height: cut),
      Rect(x: x, y: y + cut, width: width, height: height - cut)
    )
  }

  /// The first `count` columns, and the rest to their right.
  public func splitColumns(_ count: Int) -> (left: Rect, rest: Rect) {
    let cut = min(max(count, 0), width)
    return (
      Rect(x: x, y: y, width: cut, height: height),
      Rect(x: x + cut, y: y, width: width - cut, height: height)
    )
  }

  /// The part that lies in both areas; empty when there is none.
  public func intersection(_ other: Rect) -> Rect {
    let left = max(x, other.x)
    let top = max(y, other.y)
    return Rect(
      x: left, y: top,
      width: min(right, other.right) - left, height: min(bottom, other.bottom) - top)
  }
}
