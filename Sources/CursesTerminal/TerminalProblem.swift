/// Why there is no terminal to draw on. Facts only; the words stand elsewhere.
public enum TerminalProblem: Error, Hashable, Sendable {
  /// Keys cannot be read: standard input is no terminal.
  case inputIsNoTerminal
  /// Nothing can be shown: standard output is no terminal.
  case outputIsNoTerminal
  /// The variable `TERM` is not set.
  case termIsNotSet
  /// `TERM` names a terminal that nothing is known about.
  case termIsUnknown(String)
  /// `TERM` names a terminal that cannot place its cursor, such as `dumb`.
  case termIsTooSimple(String)
  /// The terminal could not be opened for another reason.
  case cannotOpen
}
