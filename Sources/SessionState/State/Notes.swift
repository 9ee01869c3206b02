/// Something the rapporteur wrote down (domain B-16).
public struct Note: Hashable, Sendable {
  /// `N-30`.
  public var id: NoteID
  /// What it is.
  public var kind: NoteKind
  /// The text.
  public var text: String
  /// The item it was taken in.
  public var item: ItemID?
  /// Who had the floor.
  public var participant: ParticipantID?
  /// The attribution level at that time.
  public var attribution: Attribution
  /// When it was said: of a mark, the mark's moment.
  public var at: Moment
  /// Who took it.
  public var by = Role.rapporteur
}

/// A moment to be written later.
public struct Mark: Hashable, Sendable {
  /// `M-6`.
  public var id: MarkID
  /// A word on it.
  public var label: String?
  /// The item it was set in.
  public var item: ItemID?
  /// The intervention under way.
  public var intervention: InterventionID?
  /// The attribution level at that time.
  public var attribution: Attribution
  /// When.
  public var at: Moment
  /// What it became; nil while it is to write.
  public var filled: Filling?

  /// What a mark became.
  public enum Filling: Hashable, Sendable {
    /// A recommendation.
    case recommendation(RecommendationID)
    /// A note.
    case note(NoteID)
    /// Nothing: it needs no text.
    case dropped
  }
}
