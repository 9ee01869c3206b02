import CNcurses
import TerminalScreen

/// Paint as ncurses takes it, with the terminal's numbers of its colours; -1 is the terminal's own.
struct CursesPaint: Equatable {
  var attributes: UInt32
  var pair: Int32
  var foreground: Int32 = -1
  var background: Int32 = -1

  /// As the terminal writes by itself.
  static let plain = CursesPaint(attributes: 0, pair: 0)
  /// What does not show where nothing is written.
  static let boldOrDim = UInt32(TERMINAL_BOLD) | UInt32(TERMINAL_DIM)
}

/// Turns the colours of a theme into what the terminal has.
struct Palette {
  let colours: Int
  private let hasDefaults: Bool
  private var pairs: [Pair: Int32] = [:]

  private struct Pair: Hashable {
    var foreground: Int32
    var background: Int32
  }

  /// Asks ncurses for the colours of the open terminal.
  init() {
    guard has_colors(), start_color() != ERR else {
      colours = 0
      hasDefaults = false
      return
    }
    hasDefaults = use_default_colors() != ERR
    colours = Int(terminal_colours())
  }

  mutating func curses(_ paint: Paint) -> CursesPaint {
    var attributes: UInt32 = 0
    if paint.bold { attributes |= UInt32(TERMINAL_BOLD) }
    if paint.dim { attributes |= UInt32(TERMINAL_DIM) }
    if paint.underline { attributes |= UInt32(TERMINAL_UNDERLINE) }
    if paint.reverse { attributes |= UInt32(TERMINAL_REVERSE) }
    guard colours >= 8 else {
      // Where a theme tells a surface apart by its background, nothing else would be left of it.
      return CursesPaint(attributes: attributes, pair: 0)
    }
    // Eight colours have their bright half through bold.
    if colours < 16, case .indexed(8...15)? = paint.foreground {
      attributes |= UInt32(TERMINAL_BOLD)
    }
    let pair = Pair(
      foreground: number(paint.foreground) ?? (hasDefaults ? -1 : 7),
      background: number(paint.background) ?? (hasDefaults ? -1 : 0))
    return CursesPaint(
      attributes: attributes, pair: number(of: pair), foreground: pair.foreground,
      background: pair.background)
  }

  private mutating func number(of pair: Pair) -> Int32 {
    if pair == Pair(foreground: -1, background: -1) { return 0 }
    if let known = pairs[pair] { return known }
    let next = Int32(pairs.count + 1)
    guard next < terminal_pairs(),
      init_extended_pair(next, pair.foreground, pair.background) != ERR
    else { return 0 }
    pairs[pair] = next
    return next
  }

  /// The terminal's number of a colour.
  private func number(_ colour: Colour?) -> Int32? {
    guard let colour else { return nil }
    if colours >= 1 << 24 {
      if case .indexed(let index) = colour, index < 8 { return Int32(index) }
      // The first eight numbers are the terminal's own colours, so the darkest blues move up.
      return Int32(max(RGB(colour).value, 8))
    }
    switch colour {
    case .indexed(let index):
      if index < colours { return Int32(index) }
      return index < 16 ? Int32(index) - 8 : Int32(RGB(colour).nearest(of: 0..<min(colours, 16)))
    case .rgb:
      let range = colours >= 256 ? 16..<256 : 0..<min(colours, 16)
      return Int32(RGB(colour).nearest(of: range))
    }
  }
}
