/// An agenda item: its plan, and what became of it.
public struct AgendaItem: Hashable, Sendable {
  /// Where an item stands (domain F.2).
  public enum State: String, Codable, Hashable, Sendable {
    case planned, open, suspended, closed, skipped
  }

  /// The plan.
  public var plan: PlannedItem
  /// Where it stands.
  public var state: State = .planned
  /// When it was first taken up.
  public var openedAt: Moment?
  /// When it was last put aside.
  public var suspendedAt: Moment?
  /// When it last ended.
  public var closedAt: Moment?
  /// The item's clock.
  public var clock = Segments()
  /// The attribution level of this item, where it has its own (domain A-37).
  public var attribution: Attribution?
  /// When its list was closed; nil while it is open.
  public var listClosedAt: Moment?

  /// `A-3`.
  public var id: ItemID { plan.id }
}
