/// Something that came in from the terminal or from outside.
public enum Input: Hashable, Sendable {
  /// A key was pressed.
  case key(Key)
  /// Several keys came in one read, a word among them: pasted without the marks of a paste, or typed while the program
  /// was busy. The keys stand in their order.
  case burst([Key])
  /// Text was pasted: text only, never keys. Line breaks are `\n`; other controls are gone.
  case paste(String)
  /// The mouse was used.
  case mouse(MouseEvent)
  /// The terminal has a new size.
  case resized(Size)
  /// Another thread has news.
  case woken
  /// The program goes on after a stop; the screen has to be shown again.
  case continued
  /// A signal asks the program to leave: SIGTERM, SIGHUP or SIGINT, by number.
  case ended(signal: Int32)
}

/// A use of the mouse.
public struct MouseEvent: Hashable, Sendable {
  /// What was done.
  public enum Kind: Hashable, Sendable {
    /// The first button went down.
    case press
    /// The first button went down again at the same place within 0.4 seconds.
    case doubleClick
    /// The pointer moved to another cell with the first button down.
    case drag
    /// The first button was let go.
    case release
    /// The wheel turned away from the person.
    case wheelUp
    /// The wheel turned towards the person.
    case wheelDown
  }

  /// The cell under the pointer.
  public var position: Position
  /// What was done.
  public var kind: Kind

  /// A use of the mouse.
  public init(_ kind: Kind, at position: Position) {
    self.kind = kind
    self.position = position
  }
}
