import TerminalScreen

/// A field's text broken into rows at spaces, with the place of the caret.
struct FieldLayout {
  /// The rows; at least one.
  private(set) var rows: [String] = []
  /// The row of the caret.
  private(set) var caretRow = 0
  /// The column of the caret in its row.
  private(set) var caretColumn = 0

  /// - Parameter width: columns of a row; the last one stays free for the caret.
  init(_ field: TextField, width: Int) {
    let characters = Array(field.text)
    var starts = [0]
    var column = 0
    var lastSpace: Int?
    for (index, character) in characters.enumerated() {
      let columns = TextWidth.of(character)
      if column + columns > max(1, width - 1), index > (starts.last ?? 0) {
        // Break after the last space of the row, or in a word longer than the row.
        let start = lastSpace.map { $0 + 1 } ?? index
        starts.append(start)
        column = TextWidth.of(String(characters[start..<index]))
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
        caretColumn = TextWidth.of(String(characters[start..<min(field.caret, end)]))
      }
    }
  }
}
