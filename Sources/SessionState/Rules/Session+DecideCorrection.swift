extension Session {
  func decide(correction command: CorrectionCommand, _ now: Moment) throws(Refusal) -> Event {
    switch command {
    case .start(let id, let time): return try decide(start: try turn(id), time, now)
    case .end(let id, let time): return try decide(end: try turn(id), time, now)
    case .speaker(let id, let person, let since):
      return try decide(speaker: person, of: try turn(id), since, now)
    case .kind(let id, let kind): return try decide(kind: kind, of: try turn(id))
    case .itemStart(let id, let time): return try decide(itemStart: id, time, now)
    case .itemEnd(let id, let time): return try decide(itemEnd: id, time, now)
    }
  }

  /// The intervention meant: the one named, else the one that has the floor, else the last one.
  private func turn(_ id: InterventionID?) throws(Refusal) -> Intervention {
    if let id {
      guard let turn = interventions[id] else { throw .gone(id.description) }
      return turn
    }
    let last = interventions.max {
      ($0.startedAt.clock, $0.id) < ($1.startedAt.clock, $1.id)
    }
    guard let turn = currentIntervention ?? interruptedIntervention ?? last else {
      throw .correction(.nothingToCorrect)
    }
    return turn
  }

  /// Somebody else spoke, all the time or from a time on. Their request, if they waited for a turn of the kind,
  /// becomes the intervention's; the request of whoever did not speak goes back to the list.
  private func decide(
    speaker person: ParticipantID, of turn: Intervention, _ since: CorrectedTime?, _ now: Moment
  ) throws(Refusal) -> Event {
    try needThere(person)
    guard person != turn.participant else { throw .correction(.asRecorded(turn.id)) }
    try needOther(person, around: turn)
    var corrected = FloorCorrected(intervention: turn.id, participant: person)
    let own = waiting(in: turn.item).first { $0.participant == person && $0.kind == turn.kind }
    if let since {
      let at = try wallTime(of: since, in: turn.item, near: turn.recorded, now)
      let clock = moment(wall: at, near: turn.recorded, now).clock
      guard turn.startedAt.clock < clock, clock < (turn.endedAt ?? now).clock else {
        throw .correction(.notWithin(turn.id))
      }
      for other in interventions where other.interrupts == turn.id {
        if other.startedAt.clock < clock, clock < (other.endedAt ?? now).clock {
          throw .correction(.overlaps(other.id, at: other.startedAt))
        }
      }
      corrected.since = at
      corrected.continuation = InterventionID(ids.intervention + 1)
      corrected.request = own?.id
    } else if turn.request.flatMap({ requests[$0] })?.participant != person {
      corrected.request = own?.id
      corrected.returned = turn.request
    }
    return .floorCorrected(corrected)
  }

  /// Nobody interrupts themselves.
  private func needOther(_ person: ParticipantID, around turn: Intervention) throws(Refusal) {
    let others = interventions.filter { $0.interrupts == turn.id || $0.id == turn.interrupts }
    if others.contains(where: { $0.participant == person }) { throw .hasFloorAlready(person) }
  }

  /// A turn that held another one is another thing than one that did not.
  private func decide(kind: RequestKind, of turn: Intervention) throws(Refusal) -> Event {
    guard kind != turn.kind else { throw .correction(.asRecorded(turn.id)) }
    guard turn.kind.isCounted, kind.isCounted else {
      throw .correction(.kindFixed(turn.id, kind))
    }
    if settings.kindsOff.contains(kind) { throw .order(.kindOff(kind)) }
    return .floorCorrected(FloorCorrected(intervention: turn.id, kind: kind))
  }
}
