import TerminalScreen

/// One lane of the timeline: a glyph and an ink for each column.
struct TimelineLane: Hashable {
  /// What stands in a column.
  struct Cell: Hashable {
    var glyph: Character
    /// nil: that of its time, past or to come.
    var ink: Ink?
  }

  /// What stands before the lane.
  var label: String
  /// Whether single signs stand in it, rather than lines and heights.
  let hasSigns: Bool
  private(set) var cells: [Cell?]

  init(_ label: String, columns: Int, hasSigns: Bool = false) {
    self.label = label
    self.hasSigns = hasSigns
    cells = Array(repeating: nil, count: columns)
  }

  /// Whether nothing stands in it.
  var isEmpty: Bool { cells.allSatisfy { $0 == nil } }

  subscript(column column: Int) -> Character? {
    cells.indices.contains(column) ? cells[column]?.glyph : nil
  }

  mutating func put(_ glyph: Character, at column: Int?, _ ink: Ink? = nil) {
    guard let column, cells.indices.contains(column) else { return }
    cells[column] = Cell(glyph: glyph, ink: ink)
  }

  /// Writes a short text as far as it fits before a column.
  mutating func write(_ text: String, at column: Int, before end: Int, _ ink: Ink? = nil) {
    for (offset, letter) in text.enumerated() where column + offset < end {
      put(letter, at: column + offset, ink)
    }
  }

  /// A height of 0 to 8 eighths.
  mutating func put(eighths: Int, at column: Int, _ ink: Ink? = nil) {
    guard eighths > 0 else { return }
    put(Self.heights[min(eighths, 8) - 1], at: column, ink)
  }

  static let heights: [Character] = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]
}
