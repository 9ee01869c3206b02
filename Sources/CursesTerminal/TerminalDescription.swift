import Glibc

/// What the environment tells of the terminal beside its description (domain E-11, E-15).
struct TerminalDescription {
  private let term: String
  private let hasExactColours: Bool

  init(environment: [String: String]) {
    term = environment["TERM"] ?? ""
    hasExactColours = ["truecolor", "24bit"].contains(environment["COLORTERM"] ?? "")
  }

  /// The descriptions with 2²⁴ colours that fit the terminal, the likeliest first; none where it does not say that it
  /// has so many. Where none is installed, the nearest of 256 colours stand in.
  var exactColourNames: [String] {
    guard hasExactColours else { return [] }
    // `screen` passes exact colours on in no version that says so.
    let bare = term.split(separator: "-").first.map(String.init) ?? ""
    if bare.hasPrefix("vt") { return [] }
    switch bare {
    case "", "screen", "linux", "dumb", "ansi": return []
    case "xterm":
      let own = term.hasPrefix("xterm-") ? String(term.dropFirst(6)) : ""
      let named = ["", "256color", "direct"].contains(own) ? [] : ["\(own)-direct"]
      return named + ["xterm-direct"]
    default: return ["\(bare)-direct"]
    }
  }

  /// Whether the terminal stands in a window whose title can be set, and given back.
  var hasWindowTitle: Bool {
    let known = [
      "xterm", "tmux", "screen", "rxvt", "alacritty", "foot", "kitty", "vte", "gnome", "konsole",
      "wezterm", "st", "contour", "mintty", "iterm", "iterm2", "ghostty", "putty", "mlterm",
      "terminator",
    ]
    return known.contains(term.split(separator: "-").first.map(String.init) ?? "")
  }

  /// Whether the terminal can be asked for the colour of its background: it is known to answer, or to be silent.
  var knowsBackground: Bool { hasWindowTitle && !term.hasPrefix("putty") }
}

/// The environment of the process.
enum ProcessEnvironment {
  /// The variables that say what the terminal is.
  static var variables: [String: String] {
    var variables: [String: String] = [:]
    for name in ["TERM", "COLORTERM"] {
      if let value = getenv(name) { variables[name] = String(cString: value) }
    }
    return variables
  }
}
