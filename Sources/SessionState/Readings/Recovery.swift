/// Somebody was speaking when the power went (domain A-34).
public struct Recovery: Hashable, Sendable {
  /// The intervention that was under way.
  public var intervention: InterventionID
  /// From the last recorded moment, or from the last sign of life after it, to now, in ms.
  public var gap: Milliseconds
  /// The last sign of life, ms since 1970, where the gap begins with it; nil: with the last recorded moment.
  public var sign: Milliseconds?
}

/// When and by which clocks something was recorded.
public struct Recorded: Hashable, Sendable {
  /// The clocks.
  public var stamp: Stamp
  /// The place on the session's time line.
  public var moment: Moment
}

extension Session {
  /// What somebody has to decide about after the machine started again: who was speaking, and for how long nothing
  /// was recorded. nil when nothing is to decide.
  ///
  /// Lines that the program writes by itself as it opens the log (a repair) leave the question open; any command
  /// answers it, because whoever gives one saw what the clock shows.
  ///
  /// - Parameters:
  ///   - stamp: Now.
  ///   - sign: When a console last showed a sign of life, ms since 1970, if none is there now. One that is a minute old
  ///     leaves the question, too, where it fell into the turn: a console was there and then it was not (session-log
  ///     2.13).
  public func recovery(at stamp: Stamp, lastSign sign: Milliseconds? = nil) -> Recovery? {
    guard state == .open, let last = lastCommand, let turn = currentIntervention,
      turn.speech.isRunning
    else { return nil }
    let known = sign.map { min($0, stamp.at) }.flatMap { $0 > last.stamp.at ? $0 : nil }
    var hasRestarted = false
    if let before = last.stamp.boot, let boot = stamp.boot { hasRestarted = boot != before }
    let wasLeft =
      (sign ?? 0) >= turn.startedAt.at && stamp.at - (known ?? last.stamp.at) > .seconds(60)
    guard hasRestarted || sign != nil && wasLeft else { return nil }
    let gap = max(0, moment(stamp).clock - last.moment.clock)
    guard let known else { return Recovery(intervention: turn.id, gap: gap) }
    return Recovery(intervention: turn.id, gap: min(gap, stamp.at - known), sign: known)
  }

  func decide(
    recovery choice: ClockRecovered.Choice, since: CorrectedTime?, at stamp: Stamp
  ) throws(Refusal) -> Event {
    if state == .closed { throw .session(is: .closed, needs: [.open, .suspended]) }
    let asked: Recovery?
    if let since {
      asked = try recovery(since: since, at: stamp)
    } else {
      asked = recovery(at: stamp)
    }
    guard let recovery = asked else { throw .correction(.nothingToRecover) }
    return .clockRecovered(
      ClockRecovered(intervention: recovery.intervention, choice: choice, gap: recovery.gap))
  }

  /// What is decided about from a time on that a person names: not before the last record, not in the future.
  private func recovery(since time: CorrectedTime, at stamp: Stamp) throws(Refusal) -> Recovery? {
    guard state == .open, let last = lastCommand, let turn = currentIntervention,
      turn.speech.isRunning
    else { return nil }
    let now = moment(stamp)
    let at = try wallTime(of: time, in: turn.item, near: [now], now)
    // Whole seconds are said; the last record may lie within the one that is meant.
    guard at > last.stamp.at - 1000, at <= stamp.at else { throw .correction(.notWithin(turn.id)) }
    let known = max(at, last.stamp.at)
    return Recovery(intervention: turn.id, gap: max(0, stamp.at - known), sign: known)
  }
}
