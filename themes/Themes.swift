public import TerminalScreen

/// The themes that come with the program, and reading of theme files.
public enum Themes {
  /// The names of the themes that come with the program, in the order people are offered them.
  public static let names = ["dark", "light", "terminal", "mono", "high-contrast", "okabe-ito"]

  /// A theme of the program, by name. Cost: it is parsed anew, about a fifth of a millisecond.
  public static func load(_ name: String) throws(ThemeProblem) -> Theme {
    guard let bytes = shipped(name) else {
      throw ThemeProblem(.unknownTheme(name), file: name)
    }
    return try parse(String(decoding: bytes, as: UTF8.self), file: "\(name).toml").theme
  }

  /// Reads a theme file that inherits from the program's themes only.
  ///
  /// Roles stand in `[roles]`: a colour, or a table of `foreground`, `background`, `bold`, `dim`,
  /// `underline`, `reverse`. `[palette]` gives names to colours. With `inherits`, only what is named
  /// changes. Unknown keys are warnings. Cost: about a fifth of a millisecond.
  ///
  /// - Parameters:
  ///   - text: the file's text.
  ///   - file: its name, for problems; without `.toml` it is the name of the theme.
  public static func parse(
    _ text: String, file: String
  ) throws(ThemeProblem) -> (theme: Theme, warnings: [ThemeProblem]) {
    try parse(Array(text.utf8), file: file)
  }

  /// The same for bytes that need be no text.
  public static func parse(
    _ bytes: [UInt8], file: String
  ) throws(ThemeProblem) -> (theme: Theme, warnings: [ThemeProblem]) {
    var reader = try ThemeReader(bytes, file: file)
    let base = file.split(separator: "/").last.map(String.init) ?? file
    var parent: Theme?
    if let name = try reader.parent() {
      guard names.contains(name) else { throw reader.problem(.unknownTheme(name), ["inherits"]) }
      parent = try load(name)
    }
    let name = base.hasSuffix(".toml") ? String(base.dropLast(5)) : base
    return (try reader.theme(named: name, from: parent), reader.warnings)
  }

  /// The name of the theme that fits a terminal, for the choice `auto`.
  ///
  /// - Parameters:
  ///   - environment: the environment variables; `NO_COLOR` and `COLORFGBG` count.
  ///   - colours: how many colours the terminal has.
  public static func automatic(environment: [String: String], colours: Int) -> String {
    if isColourless(environment) || colours < 8 { return "mono" }
    guard colours >= 256 else { return "terminal" }
    switch isDark(environment) {
    case true?: return "dark"
    case false?: return "light"
    case nil: return "terminal"
    }
  }

  /// Whether `NO_COLOR` asks for no colour: it is set, and not empty.
  public static func isColourless(_ environment: [String: String]) -> Bool {
    !(environment["NO_COLOR"] ?? "").isEmpty
  }

  /// Whether `COLORFGBG` says that the background is dark; nil where it says nothing that can be relied on.
  public static func isDark(_ environment: [String: String]) -> Bool? {
    // "15;0", or "15;default;0": the last number is the background.
    switch environment["COLORFGBG"]?.split(separator: ";").last.flatMap({ Int($0) }) {
    case (0...6)?, 8?: true
    case 7?, (9...15)?: false
    default: nil
    }
  }

  /// The theme a terminal is given: a fixed one needs 256 colours, every one needs 8.
  ///
  /// The nearest of 16 colours belong to the person and may be anything, so a theme that names exact ones would be
  /// guesswork there; what stands in for it has the terminal's own colours, or attributes only.
  public static func fitting(_ theme: Theme, colours: Int) -> Theme {
    if colours >= 256 { return theme }
    let isExact = !theme.usesOnlyTheSixteen
    guard colours < 8 || isExact else { return theme }
    let standIn = colours < 8 ? Theme.StandIn.mono : theme.standIn
    var fitted = (try? load(standIn.rawValue)) ?? Theme(name: theme.name)
    fitted.name = theme.name
    fitted.description = theme.description
    return fitted
  }

  static func shipped(_ name: String) -> [UInt8]? {
    switch name {
    case "dark": PackageResources.dark_toml
    case "light": PackageResources.light_toml
    case "terminal": PackageResources.terminal_toml
    case "mono": PackageResources.mono_toml
    case "high-contrast": PackageResources.high_contrast_toml
    case "okabe-ito": PackageResources.okabe_ito_toml
    default: nil
    }
  }
}
