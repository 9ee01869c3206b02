/// A change made after the session was closed (domain C-11).
public struct Amendment: Hashable, Sendable {
  /// The line that recorded it.
  public var seq: Int
  /// When.
  public var at: Moment
  /// On whose command.
  public var by: Role
  /// Who asked for it, where it was somebody else.
  public var actor: String?
  /// Why.
  public var reason: String
  /// What was changed.
  public var change: Event
}
