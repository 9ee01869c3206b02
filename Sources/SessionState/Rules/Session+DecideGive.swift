extension Session {
  /// the floor may go to anyone at any time; a class-0 turn interrupts, any other ends the one before.
  func decide(
    give target: FloorTarget, _ kind: RequestKind?, _ allotted: Milliseconds?, _ now: Moment
  ) throws(Refusal) -> Event {
    guard let item = currentItem else { throw .noItemOpen }
    switch target {
    case .next: return try giveNext(allotted, in: item.id, now)
    case .request(let id):
      let request = try waitingRequest(id)
      return try give(
        to: request.participant, request.kind, request: request, allotted, in: item.id, now)
    case .participant(let id):
      try needThere(id)
      let own = waiting.first { $0.participant == id && (kind == nil || $0.kind == kind) }
      if let own { return try give(to: id, own.kind, request: own, allotted, in: item.id, now) }
      let isPlanned = plannedSpeakers.contains { $0.participant == id }
      return try give(
        to: id, kind ?? (isPlanned ? .panel : .statement), request: nil, allotted, in: item.id, now)
    }
  }

  private func giveNext(_ allotted: Milliseconds?, in item: ItemID, _ now: Moment) throws(Refusal)
    -> Event
  {
    switch next {
    case nil: throw .nobodyWaiting
    case .interrupted(let id):
      if let current = floor.current { throw .interruptionOpen(current) }
      return .floorResumed(FloorResumed(intervention: id))
    case .planned(let id):
      return try give(to: id, .panel, request: nil, allotted, in: item, now)
    case .request(let id):
      let request = try waitingRequest(id)
      return try give(
        to: request.participant, request.kind, request: request, allotted, in: item, now)
    }
  }

  private func give(
    to participant: ParticipantID, _ kind: RequestKind, request: Request?,
    _ explicit: Milliseconds?, in item: ItemID, _ now: Moment
  ) throws(Refusal) -> Event {
    let current = currentIntervention
    if let current, current.kind.requestClass == 0 { throw .interruptionOpen(current.id) }
    let isUrgent = kind.requestClass == 0
    let before = current ?? interruptedIntervention
    if let before, before.participant == participant, isUrgent || before.state == .speaking {
      throw .hasFloorAlready(participant)
    }
    let time = before.map { SpeechTime(intervention: $0.id, speech: $0.speechTime(now)) }
    return .floorGiven(
      FloorGiven(
        id: InterventionID(ids.intervention + 1), participant: participant, kind: kind,
        item: item, request: request?.id, order: order(of: participant, request),
        allotted: explicit ?? allotment(for: kind, participant: participant, in: item),
        interrupts: isUrgent ? time : nil, ends: isUrgent ? nil : time))
  }

  /// how the turn came about, for the record.
  private func order(of participant: ParticipantID, _ request: Request?) -> SpeakingOrder {
    switch next {
    case .request(let id) where id == request?.id: .listed
    case .planned(participant) where request == nil: .listed
    default: request == nil ? .unlisted : .outOfOrder
    }
  }
}
