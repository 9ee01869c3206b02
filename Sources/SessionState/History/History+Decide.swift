extension History {
  /// Judges a command of a role at a reading of the clocks: the one event that it becomes.
  ///
  /// - Throws: `Refusal`; nothing has changed. Costs a few microseconds, undo a scan of what came later.
  public func decide(_ command: Command, by role: Role, at stamp: Stamp) throws(Refusal) -> Event {
    try needOrder(stamp)
    switch command {
    case .undo: return .undone(Undone(target: try targetOfUndo(by: role)))
    case .redo: return .redone(Redone(target: try targetOfRedo(by: role)))
    case .recover(let choice, let since):
      return try session.decide(recovery: choice, since: since, at: stamp)
    case .sleep(_, let length, let ago):
      try needOpenGap(length, ago ?? 0, stamp)
      return try session.decide(command, at: session.moment(stamp))
    default: return try session.decide(command, at: session.moment(stamp))
    }
  }

  /// What is entered after the fact has no `mono`; it goes in order of time, the plan left aside.
  private func needOrder(_ stamp: Stamp) throws(Refusal) {
    guard stamp.mono == nil, let last = events.last(where: { $0.by != .system })?.stamp.at,
      stamp.at < last
    else { return }
    throw .beforeLastEvent(last)
  }

  /// Two consoles ask; the first answer wins (session-log fault 32).
  private func needOpenGap(
    _ length: Milliseconds, _ ago: Milliseconds, _ stamp: Stamp
  ) throws(Refusal) {
    var turned: [Int: Bool] = [:]
    for recorded in events.reversed() {
      let since = stamp.since(recorded.stamp)
      if since > ago { return }
      // The last undo or redo of a line decides whether it holds.
      if let target = recorded.event.undoneOrRedone, turned[target] == nil {
        if case .undone = recorded.event { turned[target] = true } else { turned[target] = false }
      }
      guard case .clockGap(let gap) = recorded.event, turned[recorded.seq] != true else { continue }
      let apart = since + gap.ago.boundedLength - ago
      if abs(apart) < max(length, gap.gap.boundedLength) { throw .correction(.gapAnswered) }
    }
  }

  private func targetOfUndo(by role: Role) throws(Refusal) -> Int {
    try needAmendment(lastDone(by: role))
    guard let target = lastDone(by: role), let index = index(of: target) else {
      throw .nothingToUndo(role)
    }
    try needLoosensNothing(events[index].event)
    try needUntouched(events[index], in: [], by: events[(index + 1)...])
    return target
  }

  private func targetOfRedo(by role: Role) throws(Refusal) -> Int {
    try needAmendment(lastUndone(by: role))
    guard let target = lastUndone(by: role), let index = index(of: target) else {
      throw .nothingToRedo(role)
    }
    let undoing = events.lastIndex { $0.event == .undone(Undone(target: target)) } ?? index
    let later = events[(undoing + 1)...]
    try needUntouched(events[index], in: events[index].event.standsOn(in: session), by: later)
    try needGroundOf(events[index], after: later)
    return target
  }

  /// C-11: once the session is closed, only what was amended since can be taken back and brought back.
  private func needAmendment(_ target: Int?) throws(Refusal) {
    guard session.state == .closed else { return }
    if let index = target.flatMap({ index(of: $0) }), case .amended = events[index].event { return }
    throw .session(is: .closed, needs: [.open, .suspended])
  }

  /// C-11, A-37: a level that was made stricter after closing is not loosened again.
  private func needLoosensNothing(_ event: Event) throws(Refusal) {
    guard case .amended(let amended) = event, case .attributionChanged(let change) = amended.change
    else { return }
    throw .amendment(.staysStricter(change.level))
  }

  /// Refuses when a later event that holds builds on what this one changes, or changed what it stands on.
  private func needUntouched(
    _ target: RecordedEvent, in ground: Set<Subject>, by later: ArraySlice<RecordedEvent>
  ) throws(Refusal) {
    let changed = target.event.changes(in: session)
    for event in later where !undone.contains(event.seq) {
      let changes = event.event.changes(in: session)
      let touched = changes.union(event.event.uses(in: session))
      guard touched.isDisjoint(with: changed), changes.isDisjoint(with: ground) else {
        throw builtOn(target, by: event)
      }
    }
  }

  /// Refuses when something from before was taken back or brought back since, on which this event builds.
  private func needGroundOf(_ target: RecordedEvent, after later: ArraySlice<RecordedEvent>)
    throws(Refusal)
  {
    let ground = target.event.changes(in: session).union(target.event.uses(in: session))
    var turned: [Int: RecordedEvent] = [:]
    for event in later {
      guard let other = event.event.undoTarget, other < later[later.startIndex].seq else {
        continue
      }
      if turned.removeValue(forKey: other) == nil { turned[other] = event }
    }
    for (other, event) in turned.sorted(by: { $0.key < $1.key }) {
      guard let index = index(of: other) else { continue }
      let changes = events[index].event.changes(in: session)
      guard changes.isDisjoint(with: ground) else { throw builtOn(target, by: event) }
    }
  }

  private func builtOn(_ target: RecordedEvent, by other: RecordedEvent) -> Refusal {
    .builtOn(
      target: target.seq, kind: target.event.kindName, by: other.seq,
      byKind: other.event.kindName)
  }
}

extension Event {
  /// The line that an undo or redo turns.
  fileprivate var undoTarget: Int? {
    switch self {
    case .undone(let undo): undo.target
    case .redone(let redo): redo.target
    default: nil
    }
  }
}
