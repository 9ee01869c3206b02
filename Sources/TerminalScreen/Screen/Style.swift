/// What a piece of text means. Colours come in only in the terminal driver, through a ``Theme``.
public enum Ink: String, Hashable, Sendable, CaseIterable {
  /// Body text.
  case text
  /// Labels, units, things that are over.
  case muted
  /// In focus, current, selected; bold.
  case title
  /// The one accent: `▶`, `»`, `1st`, the selection bar.
  case accent
  /// The name of a key: the accent, bold.
  case key
  /// Lines that separate, and unused time; never text.
  case border
  /// The clock is OK; done, adopted.
  case ok
  /// Two minutes left, late, a mark to write, contested words.
  case warn
  /// The last 30 seconds, time is up, a fixed point is hit; bold.
  case critical
  /// The state word of a clock that is over time.
  case over
  /// Paused or interrupted.
  case paused
  /// A point of order, technical; bold.
  case pointOfOrder
  /// A wording behind its original.
  case stale
  /// Words that came in; underlined.
  case added
  /// Words that went.
  case removed
  /// The badge of the attribution rule, and REPLAY.
  case banner
}

/// What a cell lies on.
public enum Surface: String, Hashable, Sendable, CaseIterable {
  /// The background of the screen.
  case plain
  /// The selected row of the panel in focus.
  case selection
  /// The line of a prompt.
  case capture
}

/// How a cell is to look, by meaning.
public struct Style: Hashable, Sendable {
  /// What the text means.
  public var ink: Ink
  /// What it lies on.
  public var surface: Surface
  /// Bold in addition to what the ink brings.
  public var bold: Bool
  /// Underlined in addition to what the ink brings.
  public var underline: Bool
  /// Which ASCII form the glyph has; it matters only where `▄ ▁ █` are not parts of letters.
  public var form: GlyphForm

  /// A style; everything but the ink has the plain value.
  public init(
    _ ink: Ink = .text, on surface: Surface = .plain, bold: Bool = false, underline: Bool = false,
    form: GlyphForm = .sign
  ) {
    self.ink = ink
    self.surface = surface
    self.bold = bold
    self.underline = underline
    self.form = form
  }

  /// The same style on another surface.
  public func on(_ surface: Surface) -> Style {
    var style = self
    style.surface = surface
    return style
  }

  /// Body text on the screen's background.
  public static let text = Style(.text)
}

extension Style {
  /// The style that stands for it where looks are kept: the ASCII form does not change colours, but big letters are
  /// not underlined.
  public var withoutForm: Style {
    guard form != .letter else { return self }
    var style = self
    style.form = .sign
    return style
  }
}
