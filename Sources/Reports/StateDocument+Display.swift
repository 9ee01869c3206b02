import SessionState

/// What the second screen was told to show.
struct DisplayPart: Encodable, Sendable {
  let black: Bool
  let text: RecommendationID?
  let message: MessagePart?

  init(_ state: Session) {
    black = state.display.isBlack
    text = state.display.text
    message = state.display.message.map(MessagePart.init)
  }
}

/// A message that stands on the second screen.
struct MessagePart: Encodable, Sendable {
  let text: String
  let to: MessageAudience
  let blinks: Bool
  let since: String

  init(_ message: RoomDisplay.Message) {
    text = message.text
    to = message.audience
    blinks = message.blinks
    since = UTCTime.text(message.since.at)
  }
}
