import TerminalScreen

/// A field's text broken into rows at spaces, with the place of the caret.
struct FieldLayout {
  /// At which character each row begins; at least one row.
  private(set) var starts = [0]
  /// The rows; at least one.
  private(set) var rows: [String] = []
  /// The row of the caret.
  private(set) var caretRow = 0
  /// The column of the caret in its row.
  private(set) var caretColumn = 0

  /// - Parameter width: columns of a row; the last one stays free for the caret.
  init(_ field: TextField, width: Int) {
    let characters = field.characters
    var column = 0
    var lastSpace: Int?
    for (index, character) in characters.enumerated() {
      let columns = TextWidth.of(character)
      if column + columns > max(1, width - 1), index > (starts.last ?? 0) {
        // Break after the last space of the row, or in a word longer than the row.
        let start = lastSpace.map { $0 + 1 } ?? index
        starts.append(start)
        column = Self.width(of: characters[start..<index])
        lastSpace = nil
      }
      if character == " " { lastSpace = index }
      column += columns
    }
    for (row, start) in starts.enumerated() {
      let end = row + 1 < starts.count ? starts[row + 1] : characters.count
      rows.append(String(characters[start..<end]))
      if field.caret >= start, field.caret < end || row + 1 == starts.count {
        caretRow = row
        caretColumn = Self.width(of: characters[start..<min(field.caret, end)])
      }
    }
  }

  /// The place of the caret in a row that is nearest to a column.
  func place(in row: Int, column: Int, of characters: [Character]) -> Int {
    let end = row + 1 < starts.count ? starts[row + 1] - 1 : characters.count
    var place = starts[row]
    var reached = 0
    while place < end {
      reached += TextWidth.of(characters[place])
      if reached > column { break }
      place += 1
    }
    return place
  }

  private static func width(of characters: ArraySlice<Character>) -> Int {
    characters.reduce(0) { $0 + TextWidth.of($1) }
  }
}
