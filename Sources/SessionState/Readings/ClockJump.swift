/// A place in a log where the wall clock did not go as the time did (session-log fault 31).
///
/// Order and lengths of time do not suffer from it; times of day stand as they were recorded.
public struct ClockJump: Hashable, Sendable {
  /// The number of the first event after it.
  public var seq: Int
  /// How far the clock went beyond the time that passed, in ms; below 0 when it went back.
  public var by: Milliseconds
  /// Whether the machine's other clock tells the time that passed; else all that is known is the times entered.
  public var isMeasured: Bool

  /// A jump.
  public init(seq: Int, by: Milliseconds, isMeasured: Bool) {
    self.seq = seq
    self.by = by
    self.isMeasured = isMeasured
  }
}

extension History {
  /// Where the wall clock was set, in the order of the log. Costs nothing: it is found while the events come.
  public var clockJumps: [ClockJump] { stamps.jumps.found }
}

/// Finds clock jumps in events that come one after the other.
///
/// What was entered after the fact has no `mono`: its times may go back behind what was recorded meanwhile without any
/// clock having been set, so it is compared only with others of its own.
public struct ClockJumpFinder: Sendable {
  /// What was found.
  public private(set) var found: [ClockJump] = []
  private var measured: Stamp?
  private var previous: (stamp: Stamp, isPlan: Bool)?
  private var isPlan = true

  /// No event yet.
  public init() {}

  /// Clocks that the machine corrects little by little differ by less.
  static let tolerance: Milliseconds = .minutes(1)
  /// Times entered by hand or written on another boot go back by less.
  static let backwards: Milliseconds = .seconds(1)
  /// Days of a session lie nearer together.
  static let forwards: Milliseconds = 30 * .day

  /// Takes the next event of the log.
  public mutating func add(_ recorded: RecordedEvent) {
    let stamp = recorded.stamp
    if recorded.by != .system { isPlan = false }
    if let mono = stamp.mono, let measured, let before = measured.mono, measured.boot == stamp.boot
    {
      let jump = (stamp.at - measured.at) - (mono - before)
      if abs(jump) > Self.tolerance {
        found.append(ClockJump(seq: recorded.seq, by: jump, isMeasured: true))
      }
    } else if let previous, !previous.isPlan, stamp.mono != nil || previous.stamp.mono == nil {
      // The plan may be entered long before the meeting, and a meeting of the past long after it.
      let step = stamp.at - previous.stamp.at
      if step < -Self.backwards || step > Self.forwards {
        found.append(ClockJump(seq: recorded.seq, by: step, isMeasured: false))
      }
    }
    if stamp.mono != nil { measured = stamp }
    previous = (stamp, isPlan)
  }
}
