/// Somebody's wish to speak, and what became of it.
public struct Request: Hashable, Sendable {
  /// What became of a request (domain F.2).
  public enum State: String, Codable, Hashable, Sendable {
    /// On the list.
    case waiting
    /// Has the floor.
    case speaking
    /// Had the floor.
    case done
    /// Taken back.
    case withdrawn
    /// The item closed before.
    case notReached = "not_reached"
    /// Refused by the moderator (domain A-22).
    case refused
    /// The item closed; waits in the item taken up next.
    case carried
  }

  /// `Q-57`.
  public var id: RequestID
  /// Who asked.
  public var participant: ParticipantID
  /// What for.
  public var kind: RequestKind
  /// The item in which it waits.
  public var item: ItemID
  /// What they want to talk about.
  public var note: String?
  /// The group they speak for, when not their own.
  public var onBehalfOf: GroupID?
  /// The language they will speak, where it is not their usual one.
  public var language: String?
  /// The intervention that a reply answers (domain A-22).
  public var target: InterventionID?
  /// Which reply it is, once it was granted (domain A-22).
  public var granted: Int?
  /// Added although the list was closed.
  public var override: Bool
  /// When they first asked; waiting time counts from here.
  public var requestedAt: Moment
  /// What became of it.
  public var state: State
}
