/// What is wrong in a theme file, and where. Facts only; the words stand elsewhere.
public struct ThemeProblem: Error, Hashable, Sendable {
  /// What is wrong.
  public enum Kind: Hashable, Sendable {
    /// The file is no TOML; the parser's own words.
    case syntax(String)
    /// `inherits`, or the name asked for, is no theme of the program.
    case unknownTheme(String)
    /// A key that means nothing here: a warning.
    case unknownKey(String)
    /// A value that is no colour: neither `#rrggbb`, 0 to 255, `default` nor a name of the palette.
    case notAColour(String)
    /// A key whose value has the wrong type.
    case wrongType(String)
  }

  /// What is wrong.
  public var kind: Kind
  /// The name of the file, as it was given.
  public var file: String
  /// The line, from 1; 0 when the problem is in no line.
  public var line: Int
  /// The column in bytes, from 1; 0 when the problem is in no column.
  public var column: Int

  /// A problem.
  public init(_ kind: Kind, file: String, line: Int = 0, column: Int = 0) {
    self.kind = kind
    self.file = file
    self.line = line
    self.column = column
  }
}
