/// What the second screen was told to show.
public struct RoomDisplay: Hashable, Sendable {
  /// A message that stands.
  public struct Message: Hashable, Sendable {
    /// What it says.
    public var text: String
    /// Whom it is for.
    public var audience: MessageAudience
    /// Whether it inverts once a second at first (domain E-12).
    public var blinks: Bool
    /// Since when it stands.
    public var since: Moment
  }

  /// The message that stands; nil when none does.
  public internal(set) var message: Message?
  /// Whether the screen is black.
  public internal(set) var isBlack = false
  /// The recommendation chosen for the text view; nil: the one under discussion.
  public internal(set) var text: RecommendationID?

  mutating func apply(_ event: DisplayEvent, _ now: Moment) {
    switch event {
    case .messageSent(let sent):
      message = Message(
        text: sent.text, audience: sent.to, blinks: sent.blinks == true, since: now)
    case .messageCleared: message = nil
    case .blackedOut: isBlack = true
    case .lit: isBlack = false
    case .textChosen(let chosen): text = chosen.id
    }
  }
}

extension Session {
  /// The recommendation that the room reads: the chosen one, else the last tabled one that still is, else the one whose
  /// wording was captured or changed last; nil while there is none.
  public var recommendationForRoom: Recommendation? {
    if let chosen = display.text.flatMap({ recommendations[$0] }) { return chosen }
    let tabled = recommendations.filter { $0.state == .tabled }
    let at = { (text: Recommendation) in text.changes.last?.at.clock ?? text.saidAt.clock }
    if let last = tabled.max(by: { at($0) < at($1) }) { return last }
    return recommendations.filter(\.isLive).max {
      ($0.revisions.last?.at.clock ?? 0) < ($1.revisions.last?.at.clock ?? 0)
    }
  }
}
