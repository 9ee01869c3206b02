/// Something to be done after the meeting (domain B-17).
public struct ActionItem: Hashable, Sendable {
  /// `T-4`.
  public var id: ActionID
  /// What is to be done.
  public var text: String
  /// By whom; nil: nobody was named.
  public var owner: ActionOwner?
  /// Until when; nil: no date was set.
  public var due: LocalDate?
  /// Where it stands.
  public var state = ActionState.open
  /// The item it was entered in.
  public var item: ItemID?
  /// The recommendation it follows from.
  public var recommendation: RecommendationID?
  /// The attribution level at that time.
  public var attribution: Attribution
  /// When it was entered.
  public var at: Moment
}

/// A document that was given out (domain B-19).
public struct IssuedDocument: Hashable, Sendable {
  /// The line that recorded it.
  public var seq: Int
  /// When it was given out.
  public var at: Moment
  /// What was recorded of it.
  public var issue: DocumentIssued
}
