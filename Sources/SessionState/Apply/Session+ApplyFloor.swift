extension Session {
  mutating func applyFloor(_ event: Event, _ now: Moment) {
    switch event {
    case .floorGiven(let given): give(given, now)
    case .floorPaused(let paused):
      pause(paused, now)
    case .floorLanguageSet(let change):
      interventions.change(change.intervention) { $0.language = change.language }
    case .floorResumed(let resumed):
      if let ends = resumed.ends { end(ends.intervention, now) }
      speak(resumed.intervention, now)
    case .floorExtended(let extended):
      interventions.change(extended.intervention) { $0.allotted = extended.allotted.boundedLength }
    case .floorEnded(let ended): end(ended.intervention, now)
    case .floorReturned(let returned):
      if let ends = returned.ends { end(ends.intervention, now) }
      interventions.change(returned.intervention) { $0.endedAt = nil }
      setRequest(of: returned.intervention, to: .speaking)
      speak(returned.intervention, now)
    case .pointRuled(let ruled):
      interventions.change(ruled.intervention) {
        $0.ruling = ruled.ruling
        $0.rulingText = ruled.text
      }
      end(ruled.intervention, now)
    default: break
    }
  }

  private mutating func pause(_ paused: FloorPaused, _ now: Moment) {
    interventions.change(paused.intervention) {
      if paused.charged != true {
        $0.state = .paused
        $0.speech.stop(now)
      }
      $0.interpretation.stop(now)
      $0.isInterpreted = paused.cause == .interpretation
      if $0.isInterpreted { $0.interpretation.start(now) }
    }
    if paused.charged != true { chargeHeld(for: paused.intervention) { $0.stop(now) } }
    floor.resumesWithSession = false
  }

  private mutating func give(_ given: FloorGiven, _ now: Moment) {
    if let ends = given.ends { end(ends.intervention, now) }
    if let interrupts = given.interrupts?.intervention {
      // the clock stops at this instant; not one second of what follows is charged.
      interventions.change(interrupts) {
        $0.state = .interrupted
        // a question may be put on the speaker's own time.
        if given.charged != true { $0.speech.stop(now) }
        $0.interpretation.stop(now)
        $0.isInterpreted = false
      }
      floor.interrupted = interrupts
    }
    var speech = Segments()
    speech.start(now)
    interventions.set(
      Intervention(
        id: given.id, participant: given.participant, kind: given.kind, item: given.item,
        request: given.request, order: given.order, attribution: attribution,
        language: given.language, advised: given.advised, answers: given.answers ?? [],
        allotted: given.allotted?.boundedLength, state: .speaking, startedAt: now, speech: speech,
        interrupts: given.interrupts?.intervention, isCharged: given.charged == true))
    floor.current = given.id
    floor.resumesWithSession = false
    if let request = given.request {
      requests.change(request) { $0.state = .speaking }
      dequeue(request)
    }
    count(given.id, given.kind, in: given.item)
    count(answer: given)
    if let dropped = given.lastBefore {
      for id in dropped {
        requests.change(id) { $0.state = .notReached }
        dequeue(id)
      }
      items.change(given.item) {
        if $0.listClosedAt == nil { $0.listClosedAt = now }
        $0.listClosesAt = nil
      }
    }
    holdOrReleaseItemClock(now)
  }

  /// a question belongs to the round under way or begins the next.
  mutating func count(_ id: InterventionID, _ kind: RequestKind, in item: ItemID) {
    let size = settings.roundSize
    guard kind == .question, size > 0 else { return }
    items.change(item) {
      let isOver = $0.rounds.last.map {
        $0.isClosed || !$0.answers.isEmpty || $0.questions.count >= size
      }
      if isOver ?? true { $0.rounds.append(QuestionRound(number: $0.rounds.count + 1)) }
      $0.rounds[$0.rounds.count - 1].questions.append(id)
    }
  }

  /// an answer belongs to its questions' round.
  private mutating func count(answer given: FloorGiven) {
    guard let first = given.answers?.first else { return }
    items.change(given.item) {
      let round = $0.rounds.lastIndex { $0.questions.contains(first) }
      if let round { $0.rounds[round].answers.append(given.id) }
    }
  }

  /// The interrupted or paused speaker goes on with exactly the remaining time.
  private mutating func speak(_ id: InterventionID, _ now: Moment) {
    interventions.change(id) {
      $0.state = .speaking
      $0.speech.start(now)
      $0.interpretation.stop(now)
      $0.isInterpreted = false
    }
    floor.current = id
    if floor.interrupted == id { floor.interrupted = nil }
    chargeHeld(for: id) { $0.start(now) }
    if floor.lastEnded == id { floor.lastEnded = nil }
    floor.resumesWithSession = false
    holdOrReleaseItemClock(now)
  }

  /// - Parameter release: From when on the item's clock runs that it may have held; nil: from its end.
  mutating func end(_ id: InterventionID, _ now: Moment, releasing release: Moment? = nil) {
    guard let ended = interventions[id] else { return }
    interventions.change(id) {
      $0.state = .ended
      $0.speech.stop(now)
      $0.interpretation.stop(now)
      $0.isInterpreted = false
      $0.endedAt = now
    }
    chargeHeld(for: id) { $0.stop(now) }
    if floor.current == id { floor.current = nil }
    if floor.interrupted == id { floor.interrupted = nil }
    if ended.kind.isCounted { floor.lastEnded = id }
    setRequest(of: id, to: .done)
    floor.resumesWithSession = false
    holdOrReleaseItemClock(release ?? now)
  }

  /// the clock of the speaker on whom a question is charged goes with the question's.
  private mutating func chargeHeld(
    for question: InterventionID, _ change: (inout Segments) -> Void
  ) {
    guard interventions[question]?.isCharged == true, let held = floor.interrupted else { return }
    interventions.change(held) { change(&$0.speech) }
  }

  private mutating func setRequest(of intervention: InterventionID, to state: Request.State) {
    if let request = interventions[intervention]?.request {
      requests.change(request) { $0.state = state }
    }
  }

  /// a technical interruption also stops the item's clock, where the setting says so.
  private mutating func holdOrReleaseItemClock(_ now: Moment) {
    guard let openItem, state == .open else { return }
    let held = itemClockIsHeld
    items.change(openItem) { held ? $0.clock.stop(now) : $0.clock.start(now) }
  }
}
