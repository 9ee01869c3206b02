public import TOMLFiles

/// What is wrong in a theme file, and where. Facts only; the words stand elsewhere.
public struct ThemeProblem: Error, Hashable, Sendable {
  /// What is wrong.
  public enum Kind: Hashable, Sendable {
    /// The file is no TOML.
    case toml(TOMLProblem.Kind)
    /// The file cannot be read; the system's number of the reason, 0 where it is no ordinary file.
    case unreadable(errno: Int32)
    /// `inherits`, or the name asked for, is no theme there is.
    case unknownTheme(String)
    /// The file inherits from itself, by way of these.
    case circle([String])
    /// A key that means nothing here, and what may have been meant: a warning.
    case unknownKey(String, nearest: String?)
    /// A value that is no colour: neither `#rrggbb`, 0 to 255, `default` nor a name of the palette.
    case notAColour(String)
    /// A key whose value has the wrong type.
    case wrongType(String, expected: Expected)
  }

  /// What a value has to be.
  public enum Expected: Hashable, Sendable {
    /// A text in quotation marks.
    case text
    /// true or false.
    case flag
    /// A table of keys.
    case table
    /// A colour, or a table of colours and attributes.
    case paint
    /// `terminal` or `mono`.
    case standIn
  }

  /// What is wrong.
  public var kind: Kind
  /// The name of the file, as it was given or found.
  public var file: String
  /// The line, from 1; 0 when the problem is in no line.
  public var line: Int
  /// The column in characters, from 1; 0 when the problem is in no column.
  public var column: Int

  /// A problem.
  public init(_ kind: Kind, file: String, line: Int = 0, column: Int = 0) {
    self.kind = kind
    self.file = file
    self.line = line
    self.column = column
  }
}
