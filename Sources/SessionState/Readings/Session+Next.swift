/// Whom the floor goes to when nobody is named.
public enum NextSpeaker: Hashable, Sendable {
  /// A request of the list.
  case request(RequestID)
  /// The speaker who was interrupted goes on.
  case interrupted(InterventionID)
  /// The next planned speaker of the item.
  case planned(ParticipantID)
  /// A planned speaker who answers the questions of the round (domain A-14).
  case answer(ParticipantID)
}

extension Session {
  /// Whom `floor give next` calls, in the open item.
  ///
  /// Class 0 first, then the speaker who was interrupted, then direct responses, then the planned speakers of the
  /// item, then the panel's answers to a full round, then the list as the helper order in use advises, then the
  /// rights of reply (A.3, A-6, A-14, A-18, A-20).
  public var next: NextSpeaker? {
    // Who has left the room keeps the place on the list, and is passed over.
    // So is who has the floor and waits for another turn.
    let speaker = currentIntervention?.participant
    let held = interruptedIntervention?.participant
    let first = waiting.first {
      $0.participant != speaker && $0.participant != held
        && participants[$0.participant]?.isPresent == true
    }
    if let first, first.kind.requestClass == 0 { return .request(first.id) }
    // While a point of order has the floor, too: after the ruling the interrupted speaker comes first.
    let isFree = currentIntervention.map { $0.kind.requestClass == 0 } ?? true
    if isFree, let interrupted = floor.interrupted { return .interrupted(interrupted) }
    if let first, first.kind.requestClass == 1 { return .request(first.id) }
    if let planned = plannedSpeakers.first { return .planned(planned.participant) }
    if let answer = nextAnswer(isListEmpty: first == nil) { return .answer(answer) }
    if let first, first.kind.requestClass == 2, let advised = advice().order.first {
      return .request(advised)
    }
    return first.map { .request($0.id) }
  }

  /// The planned speakers of the open item who are present and have not had their turn, in planned order.
  public var plannedSpeakers: [Slot] {
    guard let openItem, let slots = items[openItem]?.plan.slots else { return [] }
    let heard = Set(
      interventions.lazy.filter { $0.item == openItem && $0.kind == .panel }.map(\.participant))
    return slots.filter {
      !heard.contains($0.participant) && participants[$0.participant]?.isPresent == true
    }
  }

  /// The planned speakers of the open item who have not had their turn and are not marked present.
  public var absentPlannedSpeakers: [Slot] {
    guard let openItem, let slots = items[openItem]?.plan.slots else { return [] }
    return slots.filter { slot in
      participants[slot.participant]?.isPresent == false
        && !interventions.contains {
          $0.item == openItem && $0.kind == .panel && $0.participant == slot.participant
        }
    }
  }

  /// The round of questions under way in the open item; nil without one (domain A-14).
  public var round: QuestionRound? {
    guard settings.roundSize > 0, let last = currentItem?.rounds.last, !last.isClosed else {
      return nil
    }
    return last
  }

  /// Whether the round under way has its questions, so that the panel answers (domain A-14).
  public var isRoundFull: Bool { (round?.questions.count ?? 0) >= max(1, settings.roundSize) }

  /// The planned speaker of the item who answers next, in planned order; nil while questions are being taken.
  private func nextAnswer(isListEmpty: Bool) -> ParticipantID? {
    guard let round, !round.questions.isEmpty, let slots = currentItem?.plan.slots else {
      return nil
    }
    guard isRoundFull || isListEmpty || !round.answers.isEmpty else { return nil }
    let speaker = currentIntervention?.participant
    let answered = Set(round.answers.compactMap { interventions[$0]?.participant })
    return slots.first {
      !answered.contains($0.participant) && $0.participant != speaker
        && participants[$0.participant]?.isPresent == true
    }?.participant
  }

  /// The time a turn is given when no time is named, in ms; nil for none (domain A-26).
  public func allotment(
    for kind: RequestKind, participant: ParticipantID, in item: ItemID
  ) -> Milliseconds? {
    // slot of the item, kind, item, session; an explicit value came before.
    let times = settings.times
    let ofItem = items[item]?.plan.turnSeconds.map { Milliseconds.seconds($0) }
    switch kind {
    case .technical: return nil
    case .panel:
      let isHeard = interventions.contains {
        $0.item == item && $0.kind == .panel && $0.participant == participant
      }
      if !isHeard, let minutes = slot(of: participant, in: item)?.minutes {
        return .minutes(minutes)
      }
      return ofItem ?? settings.turn
    case .rightOfReply:
      return nthReply(of: participant, in: item) == 1 ? times.firstReply : times.laterReply
    // What the plan says of an item is meant for its ordinary turns, so there it comes before the kind's time.
    case .statement: return ofItem ?? times.statement
    case .groupStatement: return times.groupStatement
    case .question: return times.question
    case .directResponse, .clarification: return times.direct
    case .interposed: return times.interposed
    case .pointOfOrder: return times.pointOfOrder
    }
  }
}
