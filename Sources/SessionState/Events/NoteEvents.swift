/// A note got another text or kind.
public struct NoteEdited: Codable, Hashable, Sendable {
  /// The note.
  public var id: NoteID
  /// The whole new text; nil: as it was.
  public var text: String?
  /// What it is now; nil: as it was.
  public var kind: NoteKind?
}

/// A note was taken out of the record; the log keeps it.
public struct NoteRemoved: Codable, Hashable, Sendable {
  /// The note.
  public var id: NoteID
}

/// A mark needs no text: nothing is to be written for it.
public struct MarkDropped: Codable, Hashable, Sendable {
  /// The mark.
  public var id: MarkID
}

/// Something is to be done after the meeting (domain B-17).
public struct ActionAdded: Codable, Hashable, Sendable {
  /// The action item.
  public var id: ActionID
  /// What is to be done.
  public var text: String
  /// By whom, if it was said.
  public var owner: ActionOwner?
  /// Until when, if it was said.
  public var due: LocalDate?
  /// The open item, if one was.
  public var item: ItemID?
  /// The recommendation it follows from, if it does.
  public var recommendation: RecommendationID?
  /// The attribution level at that time.
  public var attribution: Attribution
}

/// An action item was changed; nil leaves a field as it was.
public struct ActionUpdated: Codable, Hashable, Sendable {
  /// The action item.
  public var id: ActionID
  /// What is to be done.
  public var text: String?
  /// By whom.
  public var owner: ActionOwner?
  /// Nobody is named any more.
  public var withoutOwner: Bool?
  /// Until when.
  public var due: LocalDate?
  /// No date is set any more.
  public var withoutDue: Bool?

  enum CodingKeys: String, CodingKey {
    case id, text, owner, due
    case withoutOwner = "without_owner"
    case withoutDue = "without_due"
  }
}

/// An action item was done, dropped or opened again.
public struct ActionStateChanged: Codable, Hashable, Sendable {
  /// The action item.
  public var id: ActionID
  /// The state it had.
  public var from: ActionState
  /// The state it has now.
  public var to: ActionState
}
