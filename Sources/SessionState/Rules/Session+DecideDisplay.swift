/// Why the second screen was not changed.
public enum DisplayRefusal: Hashable, Sendable {
  /// No message stands.
  case noMessage
  /// The screen is black, or lit, already.
  case already(black: Bool)
  /// No recommendation is chosen.
  case noText
  /// This one is shown already.
  case textAlready(RecommendationID)
}

extension Session {
  /// The longest message to the room, in characters: more cannot be read from afar.
  static let messageLimit = 200

  func decide(display command: RoomCommand) throws(Refusal) -> Event {
    switch command {
    case .message(let text, let audience, let blinks):
      let clean = try self.text(text)
      guard clean.count <= Self.messageLimit else {
        throw .textTooLong(count: clean.count, limit: Self.messageLimit, inCharacters: true)
      }
      return .display(
        .messageSent(MessageSent(text: clean, to: audience, blinks: blinks ? true : nil)))
    case .clearMessage:
      guard display.message != nil else { throw .display(.noMessage) }
      return .display(.messageCleared(MessageCleared()))
    case .blackout(let on):
      guard display.isBlack != on else { throw .display(.already(black: on)) }
      return .display(on ? .blackedOut(BlackedOut()) : .lit(Lit()))
    case .text(let id?):
      _ = try recommendation(id)
      guard display.text != id else { throw .display(.textAlready(id)) }
      return .display(.textChosen(TextChosen(id: id)))
    case .text(nil):
      guard display.text != nil else { throw .display(.noText) }
      return .display(.textChosen(TextChosen()))
    }
  }
}
