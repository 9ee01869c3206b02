/// What is sent to the second screen; it goes through the log, since a display has no other way to hear of it.
public enum DisplayEvent: Hashable, Sendable {
  /// The parts of the second screen that change apart from each other.
  public enum Part: Hashable, Sendable {
    case message, light, text
  }

  case messageSent(MessageSent)
  case messageCleared(MessageCleared)
  case blackedOut(BlackedOut)
  case lit(Lit)
  case textChosen(TextChosen)

  /// Which part of the screen it changes.
  public var part: Part {
    switch self {
    case .messageSent, .messageCleared: .message
    case .blackedOut, .lit: .light
    case .textChosen: .text
    }
  }

  /// The message that was sent, in an event that sends one.
  public var message: MessageSent? {
    if case .messageSent(let message) = self { message } else { nil }
  }

  /// The recommendation that the event names.
  public var recommendation: RecommendationID? {
    if case .textChosen(let chosen) = self { chosen.id } else { nil }
  }

  var kind: Event.Kind {
    switch self {
    case .messageSent: .messageSent
    case .messageCleared: .messageCleared
    case .blackedOut: .blackedOut
    case .lit: .lit
    case .textChosen: .textChosen
    }
  }

  var payload: any Encodable {
    switch self {
    case .messageSent(let data): data
    case .messageCleared(let data): data
    case .blackedOut(let data): data
    case .lit(let data): data
    case .textChosen(let data): data
    }
  }
}

/// Whom a message is for.
public enum MessageAudience: String, Codable, Hashable, Sendable, CaseIterable {
  case room, speaker
}

/// A message stands on the second screen.
public struct MessageSent: Codable, Hashable, Sendable {
  /// What it says.
  public var text: String
  /// Whom it is for.
  public var to: MessageAudience
  /// Whether it inverts once a second at first; nil means no.
  public var blinks: Bool?

  /// A message for somebody.
  public init(text: String, to: MessageAudience = .room, blinks: Bool? = nil) {
    self.text = text
    self.to = to
    self.blinks = blinks
  }
}

/// The message was taken away.
public struct MessageCleared: Codable, Hashable, Sendable {}

/// The second screen went black.
public struct BlackedOut: Codable, Hashable, Sendable {}

/// The second screen shows the meeting again.
public struct Lit: Codable, Hashable, Sendable {}

/// Which recommendation the second screen's text view shows.
public struct TextChosen: Codable, Hashable, Sendable {
  /// The recommendation; nil: the one under discussion, whichever that is.
  public var id: RecommendationID?

  /// A recommendation, or none in particular.
  public init(id: RecommendationID? = nil) {
    self.id = id
  }
}
