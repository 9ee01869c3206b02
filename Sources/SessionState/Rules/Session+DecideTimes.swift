// When interventions really began and ended.
extension Session {
  func decide(start turn: Intervention, _ time: CorrectedTime, _ now: Moment) throws(Refusal)
    -> Event
  {
    let at = try wallTime(of: time, in: turn.item, near: turn.recorded, now)
    let new = moment(wall: at, near: turn.recorded, now).clock
    let old = turn.startedAt.clock
    guard new != old else { throw .correction(.asRecorded(turn.id)) }
    guard new < (turn.endedAt ?? now).clock else { throw .correction(.endsBefore(turn.id)) }
    let runsAfter = turn.speech.isRunning || turn.speech.stretches.contains { $0.to > new }
    guard runsAfter else { throw .correction(.notWithin(turn.id)) }
    if let other = interventions.first(where: {
      $0.interrupts == turn.id && $0.startedAt.clock < new
    }) {
      throw .correction(.overlaps(other.id, at: other.startedAt))
    }
    var moving: InterventionID?
    if let held = turn.interrupts.flatMap({ interventions[$0] }) {
      let before = held.speech.stretch(endedAt: old)
      guard new > before?.from ?? held.startedAt.clock else {
        throw .correction(.overlaps(held.id, at: held.startedAt))
      }
      guard new <= held.endedAt?.clock ?? new else { throw .correction(.notWithin(held.id)) }
      // Its speaker stopped as the interruption began, so the two move together.
      if before != nil { moving = held.id }
    }
    try needFree(new, turn, besides: moving, now)
    if new < old { try needFree(new..<old, turn, besides: moving, now) }
    return .floorCorrected(FloorCorrected(intervention: turn.id, start: at))
  }

  func decide(end turn: Intervention, _ time: CorrectedTime, _ now: Moment) throws(Refusal)
    -> Event
  {
    let near = [turn.endedAt ?? now, turn.startedAt]
    let at = try wallTime(of: time, in: turn.item, near: near, now)
    let new = moment(wall: at, near: turn.recorded, now).clock
    let old = (turn.endedAt ?? now).clock
    guard new > turn.startedAt.clock else { throw .correction(.endsBefore(turn.id)) }
    guard new != old || turn.endedAt == nil else { throw .correction(.asRecorded(turn.id)) }
    // A speaker does not end before those who interrupted are done.
    for other in interventions where other.interrupts == turn.id {
      guard let ended = other.endedAt, ended.clock <= new else {
        throw .correction(.overlaps(other.id, at: other.startedAt))
      }
    }
    var moving: InterventionID?
    if let held = turn.interrupts.flatMap({ interventions[$0] }),
      let after = held.speech.stretch(begunAt: old, now)
    {
      guard new < after.to || held.speech.runningSince == old else {
        throw .correction(.overlaps(held.id, at: held.startedAt))
      }
      // Its speaker went on as the interruption ended, so the two move together.
      moving = held.id
    }
    if turn.isCharged, let held = turn.interrupts.flatMap({ interventions[$0] }),
      let ended = held.endedAt, ended.clock < new
    {
      throw .correction(.notWithin(held.id))
    }
    try needFree(new, turn, besides: moving, now)
    if new > old { try needFree(old..<new, turn, besides: moving, now) }
    return .floorCorrected(FloorCorrected(intervention: turn.id, end: at))
  }

  /// Refuses a beginning or an end while somebody else spoke.
  private func needFree(
    _ clock: Milliseconds, _ turn: Intervention, besides moving: InterventionID?, _ now: Moment
  ) throws(Refusal) {
    for other in others(than: turn, besides: moving) {
      if other.speech.all(now).contains(where: { $0.from < clock && clock < $0.to }) {
        throw .correction(.overlaps(other.id, at: other.startedAt))
      }
    }
  }

  /// Refuses more time where somebody else spoke, or where the item was not under way.
  private func needFree(
    _ part: Range<Milliseconds>, _ turn: Intervention, besides moving: InterventionID?,
    _ now: Moment
  ) throws(Refusal) {
    for other in others(than: turn, besides: moving)
    where other.speech.firstRun(in: part, now) != nil {
      throw .correction(.overlaps(other.id, at: other.startedAt))
    }
    guard let item = items[turn.item], item.clock.ran(throughout: part, now) else {
      throw .correction(.outsideItem(turn.id, turn.item))
    }
  }

  /// Those who cannot have spoken at the same time: all but the one whose time a question is charged to.
  private func others(than turn: Intervention, besides moving: InterventionID?) -> [Intervention] {
    interventions.filter { other in
      other.id != turn.id && other.id != moving && !turn.shares(other) && !other.shares(turn)
    }
  }
}

extension Intervention {
  /// Whether its time is also that of the other one (domain A-21).
  func shares(_ other: Intervention) -> Bool { isCharged && interrupts == other.id }
}
