/// Who puts right-to-left text in its order on the screen (domain D-1).
public enum BidiMode: String, CaseIterable, Hashable, Sendable {
  /// The program orders and shapes, and tells the terminal not to.
  case app
  /// The terminal orders; text is sent as it is stored.
  case terminal
  /// The terminal turns single words; the program orders the words (kitty).
  case words
  /// Nobody: text is shown as it is stored.
  case off
}
