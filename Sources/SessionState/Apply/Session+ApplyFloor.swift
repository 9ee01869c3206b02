extension Session {
  mutating func applyFloor(_ event: Event, _ now: Moment) {
    switch event {
    case .floorGiven(let given): give(given, now)
    case .floorPaused(let paused):
      interventions.change(paused.intervention) {
        $0.state = .paused
        $0.speech.stop(now)
      }
      floor.resumesWithSession = false
    case .floorResumed(let resumed):
      if let ends = resumed.ends { end(ends.intervention, now) }
      speak(resumed.intervention, now)
    case .floorExtended(let extended):
      interventions.change(extended.intervention) { $0.allotted = extended.allotted }
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

  private mutating func give(_ given: FloorGiven, _ now: Moment) {
    if let ends = given.ends { end(ends.intervention, now) }
    if let interrupts = given.interrupts?.intervention {
      // the clock stops at this instant; not one second of what follows is charged.
      interventions.change(interrupts) {
        $0.state = .interrupted
        $0.speech.stop(now)
      }
      floor.interrupted = interrupts
    }
    var speech = Segments()
    speech.start(now)
    interventions.set(
      Intervention(
        id: given.id, participant: given.participant, kind: given.kind, item: given.item,
        request: given.request, order: given.order, allotted: given.allotted, state: .speaking,
        startedAt: now, speech: speech, interrupts: given.interrupts?.intervention))
    floor.current = given.id
    floor.resumesWithSession = false
    if let request = given.request {
      requests.change(request) { $0.state = .speaking }
      dequeue(request)
    }
    holdOrReleaseItemClock(now)
  }

  /// The interrupted or paused speaker goes on with exactly the remaining time.
  private mutating func speak(_ id: InterventionID, _ now: Moment) {
    interventions.change(id) {
      $0.state = .speaking
      $0.speech.start(now)
    }
    floor.current = id
    if floor.interrupted == id { floor.interrupted = nil }
    if floor.lastEnded == id { floor.lastEnded = nil }
    floor.resumesWithSession = false
    holdOrReleaseItemClock(now)
  }

  private mutating func end(_ id: InterventionID, _ now: Moment) {
    guard let ended = interventions[id] else { return }
    interventions.change(id) {
      $0.state = .ended
      $0.speech.stop(now)
      $0.endedAt = now
    }
    if floor.current == id { floor.current = nil }
    if floor.interrupted == id { floor.interrupted = nil }
    if ended.kind.isCounted { floor.lastEnded = id }
    setRequest(of: id, to: .done)
    floor.resumesWithSession = false
    holdOrReleaseItemClock(now)
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
