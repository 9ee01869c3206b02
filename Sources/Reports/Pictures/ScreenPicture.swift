public import TerminalScreen

/// A screen as an SVG drawing: one grid of cells, whatever the fonts of the viewer; no scripts, no links.
///
/// Texts are stretched to their cells, blocks and lines are rectangles, Arabic runs keep their direction. The cursor
/// is not drawn. Cost: linear in the cells; 120×36 takes about 30 kB.
public struct ScreenPicture {
  private let screen: Screen
  private let title: String
  private let description: String
  private var colours: PictureColours

  private static let margin = 14
  private static let fontSize = 20
  private static let baseline = 18
  private static let fonts =
    "DejaVu Sans Mono,Cascadia Mono,Menlo,Consolas,Liberation Mono,monospace"

  /// A picture of a screen in the colours of a theme.
  ///
  /// - Parameters:
  ///   - title: What it shows, for those who do not see it.
  ///   - description: The same in a sentence.
  public init(_ screen: Screen, theme: Theme, title: String, description: String) {
    self.screen = screen
    self.title = title
    self.description = description
    colours = PictureColours(theme)
  }

  /// The drawing, with a line break at its end.
  public func svg() -> String {
    var colours = colours
    let columns = screen.size.columns
    var classes = Classes()
    var fills: [String] = []
    var texts: [String] = []
    for y in 0..<screen.size.rows {
      let runs = ScreenRuns(screen.cells[y * columns..<(y + 1) * columns], &colours)
      let top = Self.margin + y * GlyphShape.cell.height
      fills += runs.fills.map { Self.rectangle($0, top, 24, &classes) }
      fills += runs.underlines.map { Self.rectangle($0, top + 21, 1, &classes) }
      fills += runs.shapes.flatMap { Self.rectangles($0, top, &classes) }
      texts += runs.texts.map { Self.text($0, top + Self.baseline, &classes) }
    }
    let width = columns * GlyphShape.cell.width + 2 * Self.margin
    let height = screen.size.rows * GlyphShape.cell.height + 2 * Self.margin
    let head = [
      "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 \(width) \(height)\" width=\"\(width)\" "
        + "height=\"\(height)\" role=\"img\" aria-labelledby=\"title desc\">",
      "<title id=\"title\">\(Self.clean(title))</title>",
      "<desc id=\"desc\">\(Self.clean(description))</desc>",
      "<style>text{font:\(Self.fontSize)px \(Self.fonts);white-space:pre}.b{font-weight:700}"
        + "\(classes.style)</style>",
      "<rect width=\"\(width)\" height=\"\(height)\" rx=\"10\" fill=\"\(colours.background.hexadecimal)\"/>",
    ]
    let lines =
      head + ["<g shape-rendering=\"crispEdges\">"] + fills + ["</g>", "<g>"] + texts
      + ["</g>", "</svg>"]
    return lines.joined(separator: "\n") + "\n"
  }

  /// Colours by short names, each said once.
  private struct Classes {
    private var names: [RGB: String] = [:]

    mutating func name(_ colour: RGB) -> String {
      if let name = names[colour] { return name }
      let name = "c\(names.count)"
      names[colour] = name
      return name
    }

    var style: String {
      names.sorted { $0.value < $1.value }.map { ".\($0.value){fill:\($0.key.hexadecimal)}" }
        .joined()
    }
  }

  private static func left(_ x: Int) -> Int { margin + x * GlyphShape.cell.width }

  private static func rectangle(
    _ fill: ScreenRuns.Fill, _ y: Int, _ height: Int, _ classes: inout Classes
  ) -> String {
    rectangle(
      left(fill.x), y, fill.columns * GlyphShape.cell.width, height, classes.name(fill.colour))
  }

  private static func rectangles(
    _ shape: ScreenRuns.Shape, _ top: Int, _ classes: inout Classes
  ) -> [String] {
    let name = classes.name(shape.colour)
    let more = (shape.columns - 1) * GlyphShape.cell.width
    return (GlyphShape.parts(of: shape.glyph) ?? []).map { part in
      rectangle(left(shape.x) + part.x, top + part.y, part.width + more, part.height, name)
    }
  }

  private static func rectangle(_ x: Int, _ y: Int, _ width: Int, _ height: Int, _ name: String)
    -> String
  {
    "<rect x=\"\(x)\" y=\"\(y)\" width=\"\(width)\" height=\"\(height)\" class=\"\(name)\"/>"
  }

  private static func text(_ run: ScreenRuns.Text, _ y: Int, _ classes: inout Classes) -> String {
    let name = classes.name(run.look.foreground) + (run.look.bold ? " b" : "")
    let width = run.columns * GlyphShape.cell.width
    // Letters that join are not stretched; what is written from the right begins at the right edge of its cells.
    let place =
      run.isRightToLeft
      ? "x=\"\(left(run.x) + width)\" y=\"\(y)\" direction=\"rtl\" unicode-bidi=\"embed\""
      : "x=\"\(left(run.x))\" y=\"\(y)\" textLength=\"\(width)\" lengthAdjust=\"spacingAndGlyphs\""
    return "<text \(place) class=\"\(name)\">\(clean(run.text))</text>"
  }

  /// A text of anybody's for a drawing: nothing in it is markup, and nothing that XML does not know.
  private static func clean(_ text: String) -> String {
    var known = String.UnicodeScalarView()
    known += TextCleaner.clean(text).unicodeScalars.filter {
      $0.value >= 0x20 && $0.value != 0xFFFE && $0.value != 0xFFFF
    }
    return Escaped.page(String(known))
  }
}
