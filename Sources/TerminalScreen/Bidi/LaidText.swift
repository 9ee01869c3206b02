/// A text being edited: where the cell of each character stands, and which place comes next to the left or right.
///
/// The caret is an index into the characters and stands on the cell of the character it is before (domain D-8).
/// Laid out as ``Writing/current`` says.
public struct LaidText {
  private let paragraph: Paragraph
  private let mode: BidiMode
  private let count: Int

  /// - Parameter characters: The characters of the field, cleaned as fields clean them. Cost: linear.
  public init(_ characters: [Character]) {
    let writing = Writing.current
    mode = writing.mode
    count = characters.count
    let clusters = characters.map { Paragraph.Cluster(character: $0, style: .text) }
    // A field takes its direction from what is typed, also on a page from the right.
    let base = Letters(clusters).direction ?? writing.page
    paragraph = Paragraph(
      clusters, base: writing.orders ? base : .leftToRight,
      writing: writing.orders ? writing : Writing())
    direction = base
  }

  /// The direction of the paragraph.
  public let direction: TextDirection

  /// The columns of each character; of lam and alef in one the lam has them.
  public var widths: [Int] {
    var widths = Array(repeating: 0, count: count)
    for glyph in paragraph.glyphs { widths[glyph.clusters.lowerBound] = glyph.width }
    return widths
  }

  /// The columns of some of the characters.
  public func columns(of row: Range<Int>) -> Int {
    glyphs(of: row).reduce(0) { $0 + $1.width }
  }

  /// The column of the caret in a row, from the row's left edge; −1 left of a row that runs from the right.
  ///
  /// - Parameters:
  ///   - caret: Before which character; the row's upper bound means behind its last one.
  ///   - row: The characters of the row.
  public func column(of caret: Int, in row: Range<Int>) -> Int {
    let seen = paragraph.visual(glyphs(of: row))
    guard caret < row.upperBound else {
      return endsLeft ? -1 : seen.reduce(0) { $0 + $1.width }
    }
    var column = 0
    for glyph in seen {
      if glyph.clusters.contains(caret) { return column }
      column += glyph.width
    }
    return column
  }

  /// The places of the caret in a row, from left to right.
  ///
  /// - Parameter isLast: Whether the caret can also stand behind the row.
  public func places(in row: Range<Int>, isLast: Bool) -> [Int] {
    let end = isLast ? [row.upperBound] : []
    guard mode != .terminal, mode != .off else {
      // Nobody knows the cells, so left is forwards in a text from the right, and that is all.
      let places = Array(row) + end
      return isReversed ? places.reversed() : places
    }
    let row = glyphs(of: row)
    let seen = Paragraph.order(row, paragraph.base).flatMap { index -> [Int] in
      let places = Array(row[index].clusters)
      return row[index].level % 2 == 1 ? places.reversed() : places
    }
    return endsLeft ? end + seen : seen + end
  }

  /// Whether going on in the text is going to the left.
  public var goesLeft: Bool { isReversed || endsLeft }

  private var isReversed: Bool { mode == .terminal && direction == .rightToLeft }

  private var endsLeft: Bool { paragraph.base == .rightToLeft }

  private func glyphs(of row: Range<Int>) -> [Glyph] {
    paragraph.glyphs.filter { row.contains($0.clusters.lowerBound) }
  }
}
