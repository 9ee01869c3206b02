/// One cell of a screen: one grapheme cluster, or the right half of a wide one.
public struct Cell: Hashable, Sendable {
  /// The grapheme cluster; empty in the right half of a wide one.
  public var glyph: String
  /// How it is to look.
  public var style: Style
  /// Columns it takes: 1, or 2 for a wide glyph; 0 for the right half of one.
  public var width: Int

  /// A cell; the glyph must be one cluster of the width given.
  public init(_ glyph: String, style: Style = .text, width: Int = 1) {
    self.glyph = glyph
    self.style = style
    self.width = width
  }

  /// A space.
  public static func blank(_ style: Style = .text) -> Cell { Cell(" ", style: style) }

  /// True in the right half of a wide glyph.
  public var isContinuation: Bool { width == 0 }

  static func continuation(_ style: Style) -> Cell { Cell("", style: style, width: 0) }
}
