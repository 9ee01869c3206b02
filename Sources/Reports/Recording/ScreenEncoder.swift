public import TerminalScreen

/// Screens as the bytes that make a terminal show them: the whole first one, of the others what changed.
///
/// For recordings, where ncurses cannot be asked. Only cursor addressing and colours are used; colours are exact, no
/// sequence depends on a terminal's description. A screen of another size is drawn whole.
public struct ScreenEncoder {
  private let theme: Theme
  private var shown: Screen?
  private var sequences: [Style: String] = [:]
  private var bytes = ""
  /// What the terminal draws with; nil when it is not known.
  private var sequence: String?
  /// Where the terminal's cursor stands; nil when that depends on how wide it thinks a glyph is.
  private var place: Position?

  /// Unchanged cells up to so many are sent again, because that is shorter than an address.
  private static let shortGap = 5

  /// An encoder for a theme; nothing was shown yet.
  public init(theme: Theme) {
    self.theme = theme
  }

  /// What a terminal is sent so that it shows this screen after the one before; empty when it is the same.
  public mutating func encode(_ screen: Screen) -> String {
    bytes = ""
    let old = shown?.size == screen.size ? shown : nil
    if old == nil {
      // No cursor, no wrapping at the last column, a blank screen.
      bytes = "\u{1B}[?25l\u{1B}[?7l\u{1B}[0m\u{1B}[2J"
      (sequence, place) = ("", nil)
    }
    for y in 0..<screen.size.rows { encodeRow(y, screen, old) }
    shown = screen
    return bytes
  }

  private mutating func encodeRow(_ y: Int, _ screen: Screen, _ old: Screen?) {
    let start = y * screen.size.columns
    var x = 0
    while x < screen.size.columns {
      let cell = screen.cells[start + x]
      if cell.isContinuation || old?.cells[start + x] == cell {
        x += 1
        continue
      }
      move(to: Position(x: x, y: y), screen)
      put(cell, at: Position(x: x, y: y))
      x += max(1, cell.width)
    }
  }

  private mutating func move(to target: Position, _ screen: Screen) {
    if place == target { return }
    if let place, place.y == target.y, place.x < target.x, target.x - place.x <= Self.shortGap {
      let gap = (place.x..<target.x).compactMap { screen[Position(x: $0, y: target.y)] }
      if gap.allSatisfy({ $0.glyph.utf8.count == 1 && sequence == sequences[$0.style.withoutForm] })
      {
        for cell in gap { bytes += Self.plain(cell.glyph) }
        return
      }
    }
    bytes += "\u{1B}[\(target.y + 1);\(target.x + 1)H"
  }

  private mutating func put(_ cell: Cell, at target: Position) {
    let wanted = sequence(of: cell.style)
    if wanted != sequence {
      bytes += wanted
      sequence = wanted
    }
    let glyph = Self.plain(cell.glyph)
    bytes += glyph
    // Terminals agree about the width of single characters only.
    let isCertain = cell.width == 1 && glyph.unicodeScalars.count == 1
    place = isCertain ? Position(x: target.x + 1, y: target.y) : nil
  }

  /// No control characters, which would be commands to the terminal; neither format characters nor variation
  /// selectors: terminals disagree about them.
  private static func plain(_ glyph: String) -> String {
    if glyph.utf8.count == 1, let byte = glyph.utf8.first {
      return (0x20..<0x7F).contains(byte) ? glyph : " "
    }
    var scalars = String.UnicodeScalarView()
    scalars += glyph.unicodeScalars.filter {
      !(0xFE00...0xFE0F).contains($0.value) && !(0xE0100...0xE01EF).contains($0.value)
        && $0.properties.generalCategory != .format && $0.properties.generalCategory != .control
    }
    return scalars.isEmpty ? " " : String(scalars)
  }

  private mutating func sequence(of style: Style) -> String {
    let key = style.withoutForm
    if let known = sequences[key] { return known }
    let sequence = SGR.sequence(theme.paint(for: key))
    sequences[key] = sequence
    return sequence
  }
}
