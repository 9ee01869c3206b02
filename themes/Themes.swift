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

  /// The name of the theme that fits a terminal, for the choice `auto`.
  ///
  /// - Parameters:
  ///   - environment: the environment variables; `NO_COLOR` and `COLORFGBG` count.
  ///   - colours: how many colours the terminal has.
  public static func automatic(environment: [String: String], colours: Int) -> String {
    if let value = environment["NO_COLOR"], !value.isEmpty { return "mono" }
    guard colours >= 256 else { return "terminal" }
    // "15;0", or "15;default;0": the last number is the background.
    guard let last = environment["COLORFGBG"]?.split(separator: ";").last, let colour = Int(last)
    else { return "terminal" }
    switch colour {
    case 0...6, 8: return "dark"
    case 7, 9...15: return "light"
    default: return "terminal"
    }
  }

  private static func shipped(_ name: String) -> [UInt8]? {
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
