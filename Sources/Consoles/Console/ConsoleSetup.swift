/// What a person wants of the consoles, whatever session they show.
public struct ConsoleSetup {
  /// What the keys mean.
  public var keys: KeyTables
  /// Which themes can be chosen.
  public var themes: ThemeChoice
  /// Whether the screen is read aloud or in braille (domain E-13).
  public var isForReader: Bool
  /// Lines entered at the command prompt before, oldest first.
  public var history: [String]
  /// What is said before the first key; nil: nothing.
  public var notice: String?

  /// The program as it comes, where nothing else is said.
  public init(
    keys: KeyTables = .standard, themes: ThemeChoice = .builtIn, isForReader: Bool = false,
    history: [String] = [], notice: String? = nil
  ) {
    self.keys = keys
    self.themes = themes
    self.isForReader = isForReader
    self.history = history
    self.notice = notice
  }
}
