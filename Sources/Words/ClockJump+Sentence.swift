public import SessionState

extension ClockJump {
  /// What the clock did, with the line: `line 201: the clock was set back by 2 h 0 min`.
  public var sentence: String {
    let length = Self.length(by)
    return switch (by < 0, isMeasured) {
    case (true, true): "line \(seq): the clock was set back by \(length)"
    case (false, true): "line \(seq): the clock was set forward by \(length)"
    case (true, false): "line \(seq): its time is \(length) before that of the line before"
    case (false, false): "line \(seq): its time is \(length) after that of the line before"
    }
  }

  private static func length(_ jump: Milliseconds) -> String {
    let seconds = abs(jump) / 1000
    if seconds >= 86_400 { return "\(seconds / 86_400) d \(seconds / 3600 % 24) h" }
    if seconds >= 3600 { return "\(seconds / 3600) h \(seconds / 60 % 60) min" }
    return seconds >= 60 ? "\(seconds / 60) min \(seconds % 60) s" : "\(seconds) s"
  }
}

extension Sentence {
  /// What times of day mean in a log whose clock was set; nil where it was not (session-log fault 31).
  public static func clockJumps(_ jumps: [ClockJump]) -> String? {
    guard !jumps.isEmpty else { return nil }
    let shown = jumps.prefix(3).map(\.sentence).joined(separator: "; ")
    let rest = jumps.count > 3 ? "; and \(jumps.count - 3) more, see roundtable verify" : ""
    return "\(shown)\(rest) · lengths are right, times of day stand as they were recorded"
  }
}
