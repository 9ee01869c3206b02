public import TerminalScreen

/// A screen as lines of coloured text, for a terminal that nothing else is drawn on.
public struct ScreenLines {
  private let theme: Theme
  private let isExact: Bool

  /// - Parameter isExact: Whether the terminal shows exact colours; otherwise it gets the nearest of 256.
  public init(theme: Theme, isExact: Bool) {
    self.theme = theme
    self.isExact = isExact
  }

  /// Every row with its colours, ended by a line feed; colours end with each row.
  public func lines(of screen: Screen) -> String {
    var text = ""
    for y in 0..<screen.size.rows {
      var shown: Style?
      for cell in screen.cells[y * screen.size.columns..<(y + 1) * screen.size.columns]
      where !cell.isContinuation {
        let style = cell.style.withoutForm
        if style != shown {
          text += SGR.sequence(nearest(theme.paint(for: style)))
          shown = style
        }
        text += TextCleaner.clean(cell.glyph)
      }
      text += "\u{1B}[0m\n"
    }
    return text
  }

  private func nearest(_ paint: Paint) -> Paint {
    guard !isExact else { return paint }
    var paint = paint
    paint.foreground = paint.foreground.map(indexed)
    paint.background = paint.background.map(indexed)
    return paint
  }

  private func indexed(_ colour: Colour) -> Colour {
    guard case .rgb = colour else { return colour }
    return .indexed(UInt8(RGB(colour).nearest(of: 16..<256)))
  }
}
