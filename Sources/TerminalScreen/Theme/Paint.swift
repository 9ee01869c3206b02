/// A colour of a terminal.
public enum Colour: Hashable, Sendable {
  /// One of the terminal's own colours: 0 to 15, whose tint belongs to the person, 16 to 255 fixed.
  case indexed(UInt8)
  /// An exact colour; terminals that cannot show it take the nearest they have.
  case rgb(red: UInt8, green: UInt8, blue: UInt8)
}

/// Colours and attributes, as a terminal knows them.
public struct Paint: Hashable, Sendable {
  /// Colour of the text; nil is the terminal's own.
  public var foreground: Colour?
  /// Colour behind the text; nil is what lies below: the surface, the theme's background, the
  /// terminal's own.
  public var background: Colour?
  /// Bold.
  public var bold: Bool
  /// Dim.
  public var dim: Bool
  /// Underlined.
  public var underline: Bool
  /// Text and background exchanged.
  public var reverse: Bool

  /// Paint; everything left out is the terminal's own, without attributes.
  public init(
    foreground: Colour? = nil, background: Colour? = nil, bold: Bool = false, dim: Bool = false,
    underline: Bool = false, reverse: Bool = false
  ) {
    self.foreground = foreground
    self.background = background
    self.bold = bold
    self.dim = dim
    self.underline = underline
    self.reverse = reverse
  }

  /// This paint laid over another: own colours first, attributes of both.
  public func over(_ below: Paint) -> Paint {
    Paint(
      foreground: foreground ?? below.foreground, background: background ?? below.background,
      bold: bold || below.bold, dim: dim || below.dim, underline: underline || below.underline,
      reverse: reverse != below.reverse)
  }
}
