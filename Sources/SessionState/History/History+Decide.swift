extension History {
  /// Judges a command of a role at a reading of the clocks: the one event that it becomes.
  ///
  /// - Throws: `Refusal`; nothing has changed. Costs a few microseconds, undo a scan of what came later.
  public func decide(_ command: Command, by role: Role, at stamp: Stamp) throws(Refusal) -> Event {
    switch command {
    case .undo: return .undone(Undone(target: try targetOfUndo(by: role)))
    case .redo: return .redone(Redone(target: try targetOfRedo(by: role)))
    default: return try session.decide(command, at: session.moment(stamp))
    }
  }

  /// The state as it was just after a line, with everything undone up to then left out.
  public func session(afterSeq seq: Int) -> Session {
    History(events.prefix { $0.seq <= seq }).session
  }

  /// The state as it was at a wall-clock time.
  public func session(at time: Milliseconds) -> Session {
    History(events.prefix { $0.stamp.at <= time }).session
  }

  private func targetOfUndo(by role: Role) throws(Refusal) -> Int {
    if session.state == .closed { throw .session(is: .closed, needs: [.open, .suspended]) }
    guard let target = lastDone(by: role), let index = index(of: target) else {
      throw .nothingToUndo(role)
    }
    try needUntouched(events[index], by: events[(index + 1)...])
    return target
  }

  private func targetOfRedo(by role: Role) throws(Refusal) -> Int {
    if session.state == .closed { throw .session(is: .closed, needs: [.open, .suspended]) }
    guard let target = lastUndone(by: role), let index = index(of: target) else {
      throw .nothingToRedo(role)
    }
    let undoing = events.lastIndex { $0.event == .undone(Undone(target: target)) } ?? index
    try needUntouched(events[index], by: events[(undoing + 1)...])
    return target
  }

  /// Refuses when a later event that holds builds on this one, and names it.
  private func needUntouched(_ target: RecordedEvent, by later: ArraySlice<RecordedEvent>)
    throws(Refusal)
  {
    let changed = target.event.changes(in: session)
    for event in later where !undone.contains(event.seq) {
      let touched = event.event.changes(in: session).union(event.event.uses(in: session))
      guard touched.isDisjoint(with: changed) else {
        throw .builtOn(
          target: target.seq, kind: target.event.kindName, by: event.seq,
          byKind: event.event.kindName)
      }
    }
  }
}
