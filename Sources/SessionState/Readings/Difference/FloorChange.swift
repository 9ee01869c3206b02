/// Who had the floor, and who has it.
public struct FloorChange: Hashable, Sendable {
  /// The floor before.
  public var from: Floor
  /// The floor after.
  public var to: Floor

  /// Who has the floor at a moment.
  public struct Floor: Hashable, Sendable {
    /// The intervention that has it; nil: nobody's.
    public var current: InterventionID?
    /// Whether it speaks or stands.
    public var state: Intervention.State?
    /// What it was given, in ms.
    public var allotted: Milliseconds?
    /// The intervention that waits for it to come back.
    public var interrupted: InterventionID?

    init(_ session: Session) {
      current = session.floor.current
      state = session.currentIntervention?.state
      allotted = session.currentIntervention?.allotted
      interrupted = session.floor.interrupted
    }
  }

  /// Nil where the floor is the same.
  init?(_ old: Session, _ new: Session) {
    from = Floor(old)
    to = Floor(new)
    if from == to { return nil }
  }
}

/// A change of the turns taken.
public enum TurnChange: Hashable, Sendable {
  /// Somebody spoke.
  case held(Held)
  /// What was recorded of a turn was corrected.
  case corrected(InterventionID)
  /// A turn was taken back.
  case gone(InterventionID)
  /// A point of order was ruled on.
  case ruled(InterventionID, Ruling)
  /// The room decided on the ruling.
  case appealed(InterventionID, Appeal)

  /// A turn, or the part of one, that was held in between.
  public struct Held: Hashable, Sendable {
    /// The turn.
    public var id: InterventionID
    /// Who spoke.
    public var participant: ParticipantID
    /// What it was.
    public var kind: RequestKind
    /// Speech in between, in ms.
    public var speech: Milliseconds
    /// Whether it began in between.
    public var hasBegun: Bool
    /// Whether it ended in between.
    public var hasEnded: Bool
  }

  /// The turn.
  public var id: InterventionID {
    switch self {
    case .held(let turn): turn.id
    case .corrected(let id), .gone(let id), .ruled(let id, _), .appealed(let id, _): id
    }
  }

  static func all(_ old: Session, _ before: Moment, _ new: Session, _ after: Moment)
    -> [TurnChange]
  {
    old.interventions.paired(with: new.interventions).flatMap { pair -> [TurnChange] in
      guard let turn = pair.new else { return pair.old.map { [.gone($0.id)] } ?? [] }
      var changes: [TurnChange] = []
      let isRepaired = pair.old.map { isCorrected($0, turn) } ?? false
      let speech = turn.speechTime(after) - (pair.old?.speechTime(before) ?? 0)
      let hasEnded = turn.state == .ended && pair.old?.state != .ended
      if pair.old == nil || hasEnded || speech > 0 && !isRepaired {
        changes.append(
          .held(
            Held(
              id: turn.id, participant: turn.participant, kind: turn.kind,
              speech: max(0, speech), hasBegun: pair.old == nil, hasEnded: hasEnded)))
      }
      if isRepaired { changes.append(.corrected(turn.id)) }
      if let ruling = turn.ruling, pair.old?.ruling != ruling {
        changes.append(.ruled(turn.id, ruling))
      }
      if let appeal = turn.appeal, pair.old?.appeal != appeal {
        changes.append(.appealed(turn.id, appeal))
      }
      return changes
    }
  }

  /// Whether another speaker, kind, item or time was recorded afterwards.
  private static func isCorrected(_ old: Intervention, _ new: Intervention) -> Bool {
    guard old.isCorrected || new.isCorrected else { return false }
    let isOther =
      old.participant != new.participant || old.kind != new.kind || old.item != new.item
      || old.startedAt != new.startedAt
    let areBothOver = old.state == .ended && new.state == .ended
    return isOther || areBothOver && (old.endedAt != new.endedAt || old.speech != new.speech)
  }
}
