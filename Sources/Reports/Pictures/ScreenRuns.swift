import TerminalScreen

/// A row of a screen as the pieces that a picture draws, each with its place.
struct ScreenRuns {
  /// Text of one look that is drawn as one.
  struct Text: Hashable {
    var x: Int
    var columns: Int
    var text: String
    var look: PictureColours.Look
    /// Whether it is written from right to left; it fills its cells from the right then.
    var isRightToLeft = false
  }

  /// Cells of one colour.
  struct Fill: Hashable {
    var x: Int
    var columns: Int
    var colour: RGB
  }

  /// A block or a line, as often as it stands in a row.
  struct Shape: Hashable {
    var x: Int
    var columns: Int
    var glyph: String
    var colour: RGB
  }

  /// What lies behind, where it is not the background.
  private(set) var fills: [Fill] = []
  /// Lines below cells.
  private(set) var underlines: [Fill] = []
  private(set) var shapes: [Shape] = []
  private(set) var texts: [Text] = []

  /// The pieces of one row.
  init(_ cells: ArraySlice<Cell>, _ colours: inout PictureColours) {
    let background = colours.background
    for (x, place) in VisualRow.places(cells).enumerated() {
      let cell = place.cell
      let look = colours.look(cell.style)
      if look.background != background { Self.add(look.background, x, to: &fills) }
      if look.underline { Self.add(look.foreground, x, to: &underlines) }
      guard !cell.isContinuation, cell.glyph != " " else { continue }
      if GlyphShape.parts(of: cell.glyph) != nil {
        add(shape: cell.glyph, look.foreground, x)
      } else {
        add(cell, look, x, place.isRightToLeft)
      }
    }
  }

  private static func add(_ colour: RGB, _ x: Int, to fills: inout [Fill]) {
    if let last = fills.last, last.colour == colour, last.x + last.columns == x {
      fills[fills.count - 1].columns += 1
    } else {
      fills.append(Fill(x: x, columns: 1, colour: colour))
    }
  }

  private mutating func add(shape glyph: String, _ colour: RGB, _ x: Int) {
    let isFull = GlyphShape.parts(of: glyph)?.allSatisfy(\.isFullWidth) ?? false
    if let last = shapes.last, isFull, last.glyph == glyph, last.colour == colour,
      last.x + last.columns == x
    {
      shapes[shapes.count - 1].columns += 1
    } else {
      shapes.append(Shape(x: x, columns: 1, glyph: glyph, colour: colour))
    }
  }

  /// A glyph goes on with the text before it over one space, so that columns stay where they are.
  private mutating func add(
    _ cell: Cell, _ look: PictureColours.Look, _ x: Int, _ isRightToLeft: Bool
  ) {
    var look = look
    // What lies behind and below is drawn by itself.
    (look.background, look.underline) = (look.foreground, false)
    let gap = texts.last.map { x - $0.x - $0.columns } ?? .max
    guard let last = texts.last, last.look == look, gap <= 1, last.isRightToLeft == isRightToLeft
    else {
      return texts.append(
        Text(
          x: x, columns: cell.width, text: cell.glyph, look: look, isRightToLeft: isRightToLeft))
    }
    let space = String(repeating: " ", count: gap)
    // The last letter of a text from the right stands first.
    texts[texts.count - 1].text =
      isRightToLeft ? cell.glyph + space + last.text : last.text + space + cell.glyph
    texts[texts.count - 1].columns = x + cell.width - last.x
  }
}
