/// Colours and attributes for every ink and surface.
public struct Theme: Hashable, Sendable {
  /// A theme that every terminal with 8 colours, or with none, can show.
  public enum StandIn: String, Hashable, Sendable {
    /// The terminal's own colours.
    case terminal
    /// Attributes only.
    case mono
  }

  /// The name people choose it by.
  public var name: String
  /// What its file says of it, cleaned; empty where it says nothing.
  public var description = ""
  /// What stands in for it on a terminal with fewer than 256 colours.
  public var standIn = StandIn.terminal
  /// The background of the whole screen; nil is the terminal's own.
  public var background: Colour?
  /// True when a selected row has one paint, and the inks of its texts do not show.
  public var selectionTakesWholeRow: Bool
  /// Paint by ink. An ink without paint looks like body text; ``Ink/key`` like the accent, bold.
  public var inks: [Ink: Paint]
  /// Paint by surface. Its foreground is that of body text on the surface.
  public var surfaces: [Surface: Paint]

  /// A theme; without inks and surfaces everything is the terminal's own.
  public init(
    name: String, background: Colour? = nil, selectionTakesWholeRow: Bool = false,
    inks: [Ink: Paint] = [:], surfaces: [Surface: Paint] = [:]
  ) {
    self.name = name
    self.background = background
    self.selectionTakesWholeRow = selectionTakesWholeRow
    self.inks = inks
    self.surfaces = surfaces
  }

  /// Whether it names none but the sixteen colours that belong to the person.
  public var usesOnlyTheSixteen: Bool {
    let paints = Array(inks.values) + Array(surfaces.values)
    let colours = paints.flatMap { [$0.foreground, $0.background] } + [background]
    return colours.allSatisfy { colour in
      switch colour {
      case nil, .indexed(0..<16)?: true
      default: false
      }
    }
  }

  /// What a style looks like: the ink over its surface over the background. Cost: two look-ups.
  public func paint(for style: Style) -> Paint {
    let surface = surfaces[style.surface] ?? Paint()
    var paint: Paint
    if style.surface == .selection && selectionTakesWholeRow {
      paint = surface
    } else {
      // Body text takes the foreground of its surface; other inks keep theirs.
      let ink =
        style.ink == .text && surface.foreground != nil ? Paint() : self.paint(of: style.ink)
      paint = ink.over(surface)
      // An ink that is reversed itself still stands out on a reversed surface.
      if ink.reverse { paint.reverse = true }
    }
    paint.background = paint.background ?? background
    paint.foreground = paint.foreground ?? inks[.text]?.foreground
    paint.bold = paint.bold || style.bold
    // Lines below the rows of a big letter would cut it into stripes.
    paint.underline = (paint.underline || style.underline) && style.form != .letter
    // Terminals draw dim and bold together each in their own way.
    if paint.bold { paint.dim = false }
    return paint
  }

  private func paint(of ink: Ink) -> Paint {
    if let paint = inks[ink] { return paint }
    guard ink == .key else { return Paint() }
    var paint = inks[.accent] ?? Paint()
    paint.bold = true
    return paint
  }
}
