/// One thing that an event names: a person, an item, a turn … or a line of the log.
public enum Reference: Hashable, Sendable {
  case participant(ParticipantID)
  case group(GroupID)
  case item(ItemID)
  case request(RequestID)
  case intervention(InterventionID)
  case recommendation(RecommendationID)
  case note(NoteID)
  case mark(MarkID)
  case action(ActionID)
  case motion(MotionID)
  /// A line by its number.
  case line(Int)
}

extension Reference: CustomStringConvertible {
  /// The id as people know it, `P-12`; a line by its number.
  public var description: String {
    switch self {
    case .participant(let id): id.description
    case .group(let id): id.description
    case .item(let id): id.description
    case .request(let id): id.description
    case .intervention(let id): id.description
    case .recommendation(let id): id.description
    case .note(let id): id.description
    case .mark(let id): id.description
    case .action(let id): id.description
    case .motion(let id): id.description
    case .line(let seq): "line \(seq)"
    }
  }
}

extension Party {
  /// The person or the group.
  public var reference: Reference {
    switch self {
    case .participant(let id): .participant(id)
    case .group(let id): .group(id)
    }
  }
}

// What may be absent names nothing.
extension Reference {
  static func to(_ id: ParticipantID?) -> [Reference] { id.map { [.participant($0)] } ?? [] }
  static func to(_ id: GroupID?) -> [Reference] { id.map { [.group($0)] } ?? [] }
  static func to(_ id: ItemID?) -> [Reference] { id.map { [.item($0)] } ?? [] }
  static func to(_ id: RequestID?) -> [Reference] { id.map { [.request($0)] } ?? [] }
  static func to(_ id: InterventionID?) -> [Reference] { id.map { [.intervention($0)] } ?? [] }
  static func to(_ id: RecommendationID?) -> [Reference] { id.map { [.recommendation($0)] } ?? [] }
  static func to(_ id: MarkID?) -> [Reference] { id.map { [.mark($0)] } ?? [] }
  static func to(_ party: Party?) -> [Reference] { party.map { [$0.reference] } ?? [] }

  static func to(_ slots: [Slot]?) -> [Reference] {
    (slots ?? []).map { .participant($0.participant) }
  }

  static func to(_ owner: ActionOwner?) -> [Reference] {
    guard case .party(let party) = owner else { return [] }
    return [party.reference]
  }

  static func to(_ time: SpeechTime?) -> [Reference] { to(time?.intervention) }

  static func to(_ closing: ItemClosing?) -> [Reference] {
    guard let closing else { return [] }
    return [.item(closing.id)] + closing.leftover.map { .request($0) }
  }
}
