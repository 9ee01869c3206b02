/// A time in which the machine slept while somebody spoke (session-log fault 32).
public struct SleepGap: Hashable, Sendable {
  /// The intervention that was under way.
  public var intervention: InterventionID
  /// For how long it slept, in ms.
  public var length: Milliseconds
  /// When it woke, by its clocks.
  public var woke: Stamp
}

extension Session {
  /// What somebody has to decide about after the machine slept and has just woken; nil when nobody was speaking.
  ///
  /// - Parameter length: For how long it slept, in ms.
  public func sleepGap(_ length: Milliseconds, woke: Stamp) -> SleepGap? {
    guard state == .open, let turn = currentIntervention, turn.speech.isRunning else { return nil }
    let now = moment(woke)
    let part = max(0, now.clock - length)..<now.clock
    guard turn.speech.firstRun(in: part, now) != nil else { return nil }
    return SleepGap(intervention: turn.id, length: length, woke: woke)
  }

  func decide(
    gap choice: ClockGap.Choice, _ length: Milliseconds, _ ago: Milliseconds, _ now: Moment
  ) throws(Refusal) -> Event {
    if state == .closed { throw .session(is: .closed, needs: [.open, .suspended]) }
    let to = now.clock - ago
    guard length > 0, to > 0, let turn = currentIntervention,
      turn.speech.firstRun(in: max(0, to - length)..<to, now) != nil
    else { throw .correction(.nobodySpokeInGap) }
    return .clockGap(
      ClockGap(intervention: turn.id, choice: choice, gap: length, ago: ago))
  }
}
