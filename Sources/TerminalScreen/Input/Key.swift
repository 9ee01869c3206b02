/// A key that was pressed.
public enum Key: Hashable, Sendable {
  /// A letter, digit or sign; one grapheme cluster.
  case character(Character)
  /// Enter or Return.
  case enter
  /// Escape, alone.
  case escape
  /// Tab.
  case tab
  /// Shift and Tab.
  case backTab
  /// Backspace.
  case backspace
  /// Delete.
  case delete
  /// Insert.
  case insert
  /// The arrow to the left.
  case left
  /// The arrow to the right.
  case right
  /// The arrow up.
  case up
  /// The arrow down.
  case down
  /// Home.
  case home
  /// End.
  case end
  /// Page up.
  case pageUp
  /// Page down.
  case pageDown
  /// A function key, from 1.
  case function(Int)
  /// Control and a letter in lower case, or one of `@ [ \ ] ^ _`.
  case control(Character)
  /// Alt (or Escape first) and a character.
  case alt(Character)
}
