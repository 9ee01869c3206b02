/// Why a line is no command: what was found, where, and what would be one.
public struct CommandProblem: Error, Hashable, Sendable {
  /// Where in the line, in characters from 1.
  public var column: Int
  /// What is wrong.
  public var kind: Kind

  /// What is wrong with a line.
  public enum Kind: Hashable, Sendable {
    /// There is no such command; the nearest ones.
    case unknownCommand(String, nearest: [String])
    /// The command does not know this option; those it knows.
    case unknownOption(String, known: [String])
    /// An option stands without its value.
    case missingValue(option: String)
    /// Something is missing at the end of the line.
    case missing(ArgumentKind, usage: String)
    /// Something stands where nothing is expected.
    case unexpected(String, usage: String)
    /// A value is not of its form.
    case badValue(String, ArgumentKind)
    /// Nothing in the session has this name.
    case notFound(String, ArgumentKind)
    /// Several things have this name.
    case ambiguous(String, ArgumentKind, candidates: [String])
    /// A quotation mark is never closed.
    case openQuote
  }
}

/// What stands in one place of a command; completion and messages follow it.
public enum ArgumentKind: Hashable, Sendable {
  case item, participant, group, request, recommendation, mark, party
  case text, duration, count, minutes, time, language, floorTarget, settingValue
  case intervention, motion, items, slots, languages
  case note, action, date, dateTime, votes, theme, addressees, principles, verb
  /// Another command.
  case command
  /// The value of one setting.
  case valueOf(Settings.Key)
  /// One of some words.
  case choice([String])
}
