/// After the session was closed, something in it was put right (domain C-11, F.2).
///
/// It holds the event that the command would have become before, and has the same effect.
public struct Amended: Hashable, Sendable {
  /// Who asked for it, where it was somebody else than the one at the console.
  public var actor: String?
  /// Why.
  public var reason: String
  /// What is changed.
  public var change: Event

  /// A change with its reason.
  public init(actor: String? = nil, reason: String, change: Event) {
    self.actor = actor
    self.reason = reason
    self.change = change
  }
}

extension Amended: Codable {
  private enum CodingKeys: String, CodingKey { case actor, reason, change }

  /// Reads `{actor, reason, change: {event, data}}`; a change of a kind that this version does not know is kept as such.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    actor = try container.decodeIfPresent(String.self, forKey: .actor)
    reason = try container.decode(String.self, forKey: .reason)
    change = try Event(
      from: try container.nestedContainer(keyedBy: LineCodingKeys.self, forKey: .change))
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encodeIfPresent(actor, forKey: .actor)
    try container.encode(reason, forKey: .reason)
    var inner = container.nestedContainer(keyedBy: LineCodingKeys.self, forKey: .change)
    try inner.encode(change.kindName, forKey: .event)
    try inner.encode(change.payload, forKey: .data)
  }
}

extension Event {
  /// What the event does to the state: an amendment does what it holds, where that may be amended.
  public var effect: Event {
    guard case .amended(let amended) = self, amended.change.isAmendable else { return self }
    return amended.change
  }

  /// Whether it can be amended after closing: what was recorded, and never who has the floor or where the meeting is
  /// in its agenda (domain F.2).
  public var isAmendable: Bool {
    switch self {
    case .floorCorrected, .itemCorrected, .recommendationRevised, .recommendationTranslated,
      .recommendationClassified, .textAgreed, .partyAdded, .partyRemoved, .positionSet, .noteAdded,
      .noteEdited, .noteRemoved, .markDropped, .actionAdded, .actionUpdated, .actionStateChanged,
      .groupUpdated, .participantUpdated, .attributionChanged:
      true
    // What was marked during the meeting is written after it.
    case .recommendationCaptured(let captured): captured.mark != nil
    default: false
    }
  }
}
