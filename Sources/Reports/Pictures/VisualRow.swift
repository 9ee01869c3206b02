import TerminalScreen
import Words

/// A row of cells in the order in which they are seen: what is written from right to left is turned round.
///
/// A terminal that knows both directions does the same; a picture has nobody to do it.
enum VisualRow {
  /// A cell, and whether it is part of a text from right to left.
  struct Place {
    var cell: Cell
    var isRightToLeft: Bool
  }

  /// The cells as they are seen.
  static func places(_ cells: ArraySlice<Cell>) -> [Place] {
    let cells = Array(cells)
    guard cells.contains(where: { $0.glyph.isRightToLeft }) else {
      return cells.map { Place(cell: $0, isRightToLeft: false) }
    }
    var places: [Place] = []
    var x = 0
    while x < cells.count {
      let end = end(of: x, in: cells)
      if end > x {
        places += cells[x..<end].reversed().map { Place(cell: $0, isRightToLeft: true) }
        x = end
      } else {
        places.append(Place(cell: cells[x], isRightToLeft: false))
        x += 1
      }
    }
    return places
  }

  /// The end of the text from right to left that begins at a place; the place itself where none does.
  ///
  /// It goes over single spaces and over digits; a bracket or a quotation mark at its edge belongs to it.
  private static func end(of start: Int, in cells: [Cell]) -> Int {
    var first = start
    while first < cells.count, isMark(cells[first]) { first += 1 }
    guard first < cells.count, cells[first].glyph.isRightToLeft else { return start }
    var end = first + 1
    var x = end
    while x < cells.count, cells[x].width == 1 {
      let isSpace = cells[x].glyph == " "
      if isSpace, cells[x - 1].glyph == " " { break }
      guard isSpace || !isLatin(cells[x]) else { break }
      if cells[x].glyph.isRightToLeft || isMark(cells[x]) && cells[x - 1].glyph != " " {
        end = x + 1
      }
      x += 1
    }
    return end
  }

  private static func isLatin(_ cell: Cell) -> Bool {
    !cell.glyph.isRightToLeft
      && cell.glyph.unicodeScalars.contains(where: \.properties.isAlphabetic)
  }

  /// Punctuation, and no line or block.
  private static func isMark(_ cell: Cell) -> Bool {
    guard cell.width == 1, cell.glyph != " ", GlyphShape.parts(of: cell.glyph) == nil else {
      return false
    }
    return cell.glyph.first?.isPunctuation ?? false
  }
}
