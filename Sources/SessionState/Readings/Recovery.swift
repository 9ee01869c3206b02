/// Somebody was speaking when the power went (domain A-34).
public struct Recovery: Hashable, Sendable {
  /// The intervention that was under way.
  public var intervention: InterventionID
  /// From the last recorded moment to now, in ms.
  public var gap: Milliseconds
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
  public func recovery(at stamp: Stamp) -> Recovery? {
    guard state == .open, let last = lastCommand, let before = last.stamp.boot,
      let boot = stamp.boot, boot != before,
      let turn = currentIntervention, turn.speech.isRunning
    else { return nil }
    return Recovery(
      intervention: turn.id, gap: max(0, moment(stamp).clock - last.moment.clock))
  }

  func decide(recovery choice: ClockRecovered.Choice, at stamp: Stamp) throws(Refusal) -> Event {
    if state == .closed { throw .session(is: .closed, needs: [.open, .suspended]) }
    guard let recovery = recovery(at: stamp) else { throw .correction(.nothingToRecover) }
    return .clockRecovered(
      ClockRecovered(intervention: recovery.intervention, choice: choice, gap: recovery.gap))
  }
}
