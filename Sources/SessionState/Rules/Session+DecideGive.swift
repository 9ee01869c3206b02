extension Session {
  /// the floor may go to anyone at any time; a class-0 turn interrupts, any other ends the one before.
  func decide(give giving: Giving, _ now: Moment) throws(Refusal) -> Event {
    .floorGiven(try give(giving, now))
  }

  /// the last speaker. Whoever else waits for the ordinary list is not reached, and the list is closed.
  func decide(last giving: Giving, _ now: Moment) throws(Refusal) -> Event {
    var given = try give(giving, now)
    given.lastBefore = waiting.filter {
      [1, 2].contains($0.kind.requestClass) && $0.id != given.request
    }.map(\.id)
    return .floorGiven(given)
  }

  private func give(_ giving: Giving, _ now: Moment) throws(Refusal) -> FloorGiven {
    guard let item = currentItem else { throw .noItemOpen }
    switch giving.target {
    case .next:
      switch next {
      case nil: throw .nobodyWaiting
      case .interrupted(let id):
        throw floor.current.map { .interruptionOpen($0) } ?? .interruptedWaits(id)
      case .planned(let id), .answer(let id):
        return try give(to: id, .panel, request: nil, giving, in: item, now)
      case .request(let id): return try give(to: try waitingRequest(id), giving, in: item, now)
      }
    case .request(let id): return try give(to: try waitingRequest(id), giving, in: item, now)
    case .participant(let id):
      try needThere(id)
      let own = waiting.first {
        $0.participant == id && (giving.kind == nil || $0.kind == giving.kind)
      }
      if let own { return try give(to: own, giving, in: item, now) }
      let isPlanned = plannedSpeakers.contains { $0.participant == id } || answersNow(id)
      let kind = giving.kind ?? (isPlanned ? .panel : .statement)
      return try give(to: id, kind, request: nil, giving, in: item, now)
    }
  }

  /// Whether somebody of the panel would answer a question now.
  private func answersNow(_ id: ParticipantID) -> Bool {
    round?.questions.isEmpty == false && currentItem.flatMap { slot(of: id, in: $0.id) } != nil
  }

  private func give(to request: Request, _ giving: Giving, in item: AgendaItem, _ now: Moment)
    throws(Refusal) -> FloorGiven
  {
    try give(to: request.participant, request.kind, request: request, giving, in: item, now)
  }

  private func give(
    to participant: ParticipantID, _ kind: RequestKind, request: Request?, _ giving: Giving,
    in item: AgendaItem, _ now: Moment
  ) throws(Refusal) -> FloorGiven {
    let (interrupts, ends) = try turnBefore(participant, kind, now)
    let isOrdinary = kind.requestClass == 2 && kind != .panel
    let advised = isOrdinary ? adviceInForce : nil
    // While the speaker's clock stands there is nothing to charge the question to.
    let isCharged =
      kind == .interposed && settings.questionChargesSpeaker
      && currentIntervention?.speech.isRunning == true
    return FloorGiven(
      id: InterventionID(ids.intervention + 1), participant: participant, kind: kind,
      item: item.id, request: request?.id, order: order(of: participant, request),
      allotted: giving.allotted ?? allotment(for: kind, participant: participant, in: item.id),
      language: try language(of: giving, request, participant),
      advised: advised, rule: advised.map { _ in settings.advice.rawValue },
      answers: try answers(of: giving, kind, participant, in: item),
      charged: isCharged ? true : nil,
      interrupts: interrupts, ends: ends)
  }

  /// What happens to whoever has the floor: interrupted, or ended; with the speech time so far.
  private func turnBefore(_ participant: ParticipantID, _ kind: RequestKind, _ now: Moment)
    throws(Refusal) -> (interrupts: SpeechTime?, ends: SpeechTime?)
  {
    let current = currentIntervention
    func time(_ turn: Intervention?) -> SpeechTime? {
      turn.map { SpeechTime(intervention: $0.id, speech: $0.speechTime(now)) }
    }
    if let current, current.kind.requestClass == 0 {
      // A point of order does not wait for a question put to the speaker: it ends it, and the speaker stays held.
      guard current.kind == .interposed, kind == .pointOfOrder || kind == .technical else {
        throw .interruptionOpen(current.id)
      }
      if interruptedIntervention?.participant == participant {
        throw .hasFloorAlready(participant)
      }
      return (nil, time(current))
    }
    let isUrgent = kind.requestClass == 0
    let before = current ?? interruptedIntervention
    if kind == .interposed, current == nil { throw .order(.nobodyToAsk) }
    if let before, before.participant == participant, isUrgent || before.state == .speaking {
      throw .hasFloorAlready(participant)
    }
    return isUrgent ? (time(before), nil) : (nil, time(before))
  }

  /// Whom the helper order in use would call now; nil where it has nothing to say.
  private var adviceInForce: RequestID? {
    guard settings.advice != .arrival, case .request(let id) = next,
      requests[id]?.kind.requestClass == 2
    else { return nil }
    return id
  }

  /// how the turn came about, for the record.
  private func order(of participant: ParticipantID, _ request: Request?) -> SpeakingOrder {
    switch next {
    case .request(let id) where id == request?.id: .listed
    case .planned(participant) where request == nil: .listed
    case .answer(participant) where request == nil: .listed
    default: request == nil ? .unlisted : .outOfOrder
    }
  }

  private func language(of giving: Giving, _ request: Request?, _ participant: ParticipantID)
    throws(Refusal) -> String?
  {
    let said = giving.language ?? request?.language
    return said == participants[participant]?.languages.first ? nil : said
  }

  /// the questions that a turn answers: those that were named, else those of the round for one of the panel.
  private func answers(
    of giving: Giving, _ kind: RequestKind, _ participant: ParticipantID, in item: AgendaItem
  ) throws(Refusal) -> [InterventionID]? {
    if let named = giving.answers {
      for id in named {
        guard let turn = interventions[id], turn.kind == .question, turn.item == item.id else {
          throw .order(.noQuestion(id))
        }
      }
      return named.isEmpty ? nil : named
    }
    let isPlanned = plannedSpeakers.contains { $0.participant == participant }
    // A planned turn that is still to come is an answer only once the questions are there.
    guard kind == .panel, !isPlanned || isRoundFull, let round, !round.questions.isEmpty else {
      return nil
    }
    return round.questions
  }
}
