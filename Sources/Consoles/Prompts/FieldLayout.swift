import TerminalScreen

/// A field's text broken into rows at spaces, with the place of the caret (domain D-7, D-8).
struct FieldLayout {
  /// At which character each row begins; at least one row.
  private(set) var starts = [0]
  /// The row of the caret.
  private(set) var caretRow = 0
  /// The column of the caret in its row; −1 left of a row that runs from the right.
  private(set) var caretColumn = 0
  /// Where each character stands.
  let laid: LaidText
  private let characters: [Character]
  private let caret: Int

  /// - Parameter width: columns of a row; the last one stays free for the caret.
  init(_ field: TextField, width: Int) {
    characters = field.characters
    caret = field.caret
    laid = LaidText(characters)
    let widths = laid.widths
    var column = 0
    var lastSpace: Int?
    for (index, character) in characters.enumerated() {
      if column + widths[index] > max(1, width - 1), index > (starts.last ?? 0) {
        // Break after the last space of the row, or in a word longer than the row.
        let start = lastSpace.map { $0 + 1 } ?? index
        starts.append(start)
        column = widths[start..<index].reduce(0, +)
        lastSpace = nil
      }
      if character == " " { lastSpace = index }
      column += widths[index]
    }
    caretRow = starts.lastIndex { $0 <= field.caret } ?? 0
    caretColumn = laid.column(of: field.caret, in: range(of: caretRow))
  }

  /// The rows; at least one.
  var rows: [String] { starts.indices.map { String(characters[range(of: $0)]) } }

  /// The characters of a row.
  func range(of row: Int) -> Range<Int> {
    starts[row]..<(row + 1 < starts.count ? starts[row + 1] : characters.count)
  }

  /// A row as it is drawn: it knows the paragraph that it is part of.
  func text(of row: Int, _ style: Style) -> StyledText {
    let range = range(of: row)
    var text = StyledText(String(characters[range]), style)
    if starts.count > 1 || laid.direction == .rightToLeft {
      text.surroundings = Surroundings(
        before: String(characters[max(0, range.lowerBound - 200)..<range.lowerBound]),
        after: String(characters[range.upperBound..<min(characters.count, range.upperBound + 200)]),
        base: laid.direction)
    }
    return text
  }

  /// The columns of a row.
  func columns(of row: Int) -> Int { laid.columns(of: range(of: row)) }

  /// The place of the caret in a row that is nearest to a column.
  func place(in row: Int, column: Int) -> Int {
    let range = range(of: row)
    let isLast = row + 1 == starts.count
    let places = laid.places(in: range, isLast: isLast)
    // The first place whose cell reaches the column, or the outermost one.
    return places.last { laid.column(of: $0, in: range) <= column } ?? places.first
      ?? range.lowerBound
  }

  /// The place one cell to the left or right of the caret, in the row before or after at the edges; nil at both ends.
  func neighbour(towardsRight: Bool) -> Int? {
    let places = places(of: caretRow)
    guard let index = places.firstIndex(of: caret) else { return nil }
    let next = index + (towardsRight ? 1 : -1)
    if places.indices.contains(next) { return places[next] }
    let goesForward = towardsRight != laid.goesLeft
    let row = caretRow + (goesForward ? 1 : -1)
    guard starts.indices.contains(row) else { return nil }
    return towardsRight ? self.places(of: row).first : self.places(of: row).last
  }

  private func places(of row: Int) -> [Int] {
    laid.places(in: range(of: row), isLast: row + 1 == starts.count)
  }
}
