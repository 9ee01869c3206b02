import ArgumentParser
import Themes
import Words

/// How a screen looks and what it takes, for one run; what is not said here is the configuration's (domain E-17).
struct ConsoleOptions: ParsableArguments {
  @Option(
    help: "auto, \(Themes.names.joined(separator: ", ")), one of your own, or the path of its file."
  )
  var theme: String?

  @Option(
    help: "Who puts Arabic in its order: auto, app (this program), terminal, words (kitty), off.")
  var bidi: String?

  @OptionGroup var keyFile: KeyOptions

  @Flag(inversion: .prefixedNo, help: "Draw with ASCII signs only.")
  var ascii: Bool?

  @Flag(inversion: .prefixedNo, help: "Clicks and the wheel act, or are left to the terminal.")
  var mouse: Bool?

  @Flag(inversion: .prefixedNo, help: "Colours, or only the terminal's own shades.")
  var color: Bool?

  @Flag(inversion: .prefixedNo, help: "The window's title names the session.")
  var title: Bool?

  @Flag(
    inversion: .prefixedNo,
    help: "For screen readers: words instead of boxes, and a clock that is calm.")
  var a11y: Bool?

  // Every command takes it, so it is read before anything else; here it is for help and completions.
  @Option(help: "The language of the program: en or ar. On every command.")
  var lang: String?

  func validate() throws {
    if let bidi, PreferenceName.bidi.allowed?.contains(bidi) == false {
      throw ValidationError(PreferenceText.wrongFlag(.bidi, bidi))
    }
  }

  /// What was asked for on this command line.
  private var flags: [PreferenceName: String] {
    var flags: [PreferenceName: String] = [:]
    flags[.theme] = theme
    flags[.bidi] = bidi
    flags[.keys] = keyFile.keys
    flags[.ascii] = ascii?.description
    flags[.mouse] = mouse?.description
    flags[.colour] = color?.description
    flags[.title] = title?.description
    flags[.a11y] = a11y?.description
    flags[.language] = LanguageFlag.given?.rawValue
    return flags
  }

  /// The preferences of this run.
  func preferences() -> Preferences { Preferences.load(flags: flags) }
}
