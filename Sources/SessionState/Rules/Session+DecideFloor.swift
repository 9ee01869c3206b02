extension Session {
  func decide(floor command: FloorCommand, _ now: Moment) throws(Refusal) -> Event {
    try needOpen()
    switch command {
    case .request(let wish): return try decide(request: wish, now)
    case .withdraw(let id):
      return .requestWithdrawn(RequestWithdrawn(id: try waitingRequest(id).id))
    case .later(let id):
      let request = try waitingRequest(id)
      let place = (waiting(in: request.item).firstIndex { $0.id == id } ?? 0) + 1
      guard place < classPlaces(of: request).upperBound else {
        throw .outsideClass(id, places: place...place)
      }
      return .requestDeferred(RequestDeferred(id: id))
    case .move(let id, let place, let reason): return try decide(move: id, to: place, reason)
    case .kind(let id, let kind):
      return try decide(kind: id, kind, now)
    case .edit(let id, let note, let language):
      return try decide(edit: id, note: note, language: language)
    case .give(let giving):
      // The speaker who was interrupted needs no new turn.
      if giving.target == .next, case .interrupted(let id) = next, floor.current == nil {
        return .floorResumed(FloorResumed(intervention: id))
      }
      return try decide(give: giving, now)
    case .last(let giving): return try decide(last: giving, now)
    case .interpret: return try decideInterpretation(now)
    case .language(let code): return try decide(language: code)
    case .pause: return try decidePause(now)
    case .resume: return try decideResume(now)
    case .end: return .floorEnded(try ending(.normal, now))
    case .extend(let delta): return try decide(extend: delta)
    case .yield(let heir): return try decide(yield: heir, now)
    case .back: return try decideBack(now)
    }
  }

  private func decidePause(_ now: Moment) throws(Refusal) -> Event {
    guard let current = currentIntervention else { throw .floorFree }
    guard current.state != .paused else { throw .alreadyPaused(current.id) }
    return .floorPaused(FloorPaused(intervention: current.id, speech: current.speechTime(now)))
  }

  /// The interpreter has the word; the speaker's clock stands, or goes on where the setting says so.
  private func decideInterpretation(_ now: Moment) throws(Refusal) -> Event {
    guard let current = currentIntervention else { throw .floorFree }
    if current.kind.requestClass == 0 { throw .interruptionOpen(current.id) }
    if current.isInterpreted { throw .order(.interpretedAlready(current.id)) }
    return .floorPaused(
      FloorPaused(
        intervention: current.id, speech: current.speechTime(now), cause: .interpretation,
        charged: settings.interpretationCharged && current.state == .speaking ? true : nil))
  }

  private func decide(language code: String) throws(Refusal) -> Event {
    guard let current = currentIntervention ?? interruptedIntervention else { throw .floorFree }
    guard language(of: current) != code else {
      throw .order(.languageAlready(current.id, code))
    }
    return .floorLanguageSet(FloorLanguageSet(intervention: current.id, language: code))
  }

  /// after a pause or an interruption, with exactly the remaining time. A technical interruption
  /// needs no ruling, so the speaker's going on ends it.
  private func decideResume(_ now: Moment) throws(Refusal) -> Event {
    if let current = currentIntervention {
      // A question put to the speaker is over the same way.
      let needsNoRuling = current.kind == .technical || current.kind == .interposed
      if needsNoRuling, let interrupted = floor.interrupted {
        let time = SpeechTime(intervention: current.id, speech: current.speechTime(now))
        return .floorResumed(FloorResumed(intervention: interrupted, ends: time))
      }
      guard current.state == .paused || current.isInterpreted else {
        if current.kind.requestClass == 0 { throw .interruptionOpen(current.id) }
        throw .alreadySpeaking(current.id)
      }
      return .floorResumed(FloorResumed(intervention: current.id))
    }
    guard let interrupted = floor.interrupted else { throw .floorFree }
    return .floorResumed(FloorResumed(intervention: interrupted))
  }

  private func ending(_ cause: FloorEnded.Cause, _ now: Moment) throws(Refusal) -> FloorEnded {
    guard let ending = currentIntervention ?? interruptedIntervention else { throw .floorFree }
    return FloorEnded(
      intervention: ending.id, speech: ending.speechTime(now), overtime: ending.overtime(now),
      cause: cause)
  }

  /// extensions and reductions, each with the new allotment.
  private func decide(extend delta: Milliseconds) throws(Refusal) -> Event {
    guard let current = currentIntervention ?? interruptedIntervention else { throw .floorFree }
    guard let allotted = current.allotted else { throw .noAllotment(current.id) }
    guard allotted + delta > 0 else {
      throw .allotmentTooShort(current.id, allotted: allotted)
    }
    return .floorExtended(
      FloorExtended(intervention: current.id, delta: delta, allotted: allotted + delta))
  }

  private func decide(yield heir: ParticipantID?, _ now: Moment) throws(Refusal) -> Event {
    guard let current = currentIntervention else { throw .floorFree }
    if current.kind.requestClass == 0 { throw .interruptionOpen(current.id) }
    guard let heir else { return .floorEnded(try ending(.yielded, now)) }
    try needThere(heir)
    guard heir != current.participant else { throw .hasFloorAlready(heir) }
    return .floorGiven(
      FloorGiven(
        id: InterventionID(ids.intervention + 1), participant: heir, kind: current.kind,
        item: current.item, order: .unlisted, allotted: current.remaining(now).map { max(0, $0) },
        yielded: true,
        ends: SpeechTime(intervention: current.id, speech: current.speechTime(now))))
  }

  private func decideBack(_ now: Moment) throws(Refusal) -> Event {
    if let current = currentIntervention, current.kind.requestClass == 0 {
      throw .interruptionOpen(current.id)
    }
    if let interrupted = floor.interrupted { throw .interruptedWaits(interrupted) }
    guard let last = floor.lastEnded else { throw .noEarlierSpeaker }
    return .floorReturned(
      FloorReturned(
        intervention: last,
        ends: currentIntervention.map {
          SpeechTime(intervention: $0.id, speech: $0.speechTime(now))
        }))
  }

  /// a ruling ends the point of order; the interrupted speaker waits for the floor.
  func decide(ruling: Ruling, _ text: String?, _ now: Moment) throws(Refusal) -> Event {
    try needOpen()
    guard let current = currentIntervention, current.kind == .pointOfOrder else {
      throw .noPointOfOrder
    }
    return .pointRuled(
      PointRuled(
        intervention: current.id, ruling: ruling, text: try optionalText(text),
        speech: current.speechTime(now)))
  }
}
