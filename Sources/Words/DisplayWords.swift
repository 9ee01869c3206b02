public import SessionState

/// What the second screen says, and what is said about it.
public enum DisplayWords {
  /// Before the people who speak next.
  public static let next = "next"
  /// Before the items that come next.
  public static let then = "then"
  /// In place of a name that is not told.
  public static let speaker = "Speaker"
  /// The end of the meeting.
  public static let closed = "The session is closed. Thank you."
  /// Before the beginning.
  public static let notOpen = "The session has not begun."
  /// While no item is open.
  public static let noItem = "Between two items."
  /// Where there is nothing to read.
  public static let noText = "No recommendation yet."
  /// The list is open.
  public static let listOpen = "list open"
  /// The list is closed.
  public static let listClosed = "list closed"
  /// Before a message to the speaker.
  public static let toSpeaker = "to the speaker"
  /// The keys, shown for a moment.
  public static let keys = "f floor   c clock   t text   q leave"
  /// The moderator's sign of a black screen.
  public static let isBlack = (long: "● DISPLAY BLACK", short: "● BLACK")
  /// The moderator's sign of a message that stands.
  public static let hasMessage = (long: "● MESSAGE ON DISPLAY", short: "● MESSAGE")
  /// Under what a message that was begun is kept.
  public static let messageDraft = "message"
  /// What Enter does with a message.
  public static let show = "show"
  /// The prompt for a message.
  public static func message(to audience: MessageAudience) -> String {
    switch audience {
    case .room: "message to the room"
    case .speaker: "message to the speaker"
    }
  }
  /// What the message prompt's keys do.
  public static let messageHelp =
    "Stands on the display until another one; an empty one takes it away."

  /// How many wait: `6 waiting`.
  public static func waiting(_ count: Int) -> String { "\(count) waiting" }
  /// When a break ends: `back at 11:00`.
  public static func back(at time: String) -> String { "back at \(time)" }
  /// What the clock of an item counts: `left of 60 min`, `over 60 min`.
  public static func left(of planned: Int, isOver: Bool) -> String {
    isOver ? "over \(planned) min" : "left of \(planned) min"
  }
  /// Which page of a long text is shown: `page 1 of 2`.
  public static func page(_ number: Int, of count: Int) -> String { "page \(number) of \(count)" }
}

extension DisplayEvent {
  /// What happened, in one sentence.
  var sentence: String {
    switch self {
    case .messageSent(let message):
      switch message.to {
      case .room: "message to the room: \(message.text)"
      case .speaker: "message to the speaker: \(message.text)"
      }
    case .messageCleared: "message taken away"
    case .blackedOut: "the display is black"
    case .lit: "the display shows the meeting again"
    case .textChosen(let chosen):
      chosen.id.map { "the display shows \($0)" }
        ?? "the display shows the recommendation under discussion"
    }
  }
}

extension DisplayRefusal {
  /// Why not, and what to do instead.
  var sentence: String {
    switch self {
    case .noMessage: "no message stands: message \"text\" sends one"
    case .already(black: true): "the display is black already: blackout off lights it"
    case .already(black: false): "the display is not black: blackout on darkens it"
    case .noText: "no recommendation is chosen for the display: display R-3 chooses one"
    case .textAlready(let id): "the display shows \(id) already: display clear lets it go"
    }
  }
}
