public import SessionState

extension ClockJump {
  /// What the clock did, with the line: `line 201: the clock was set back by 2 h 0 min`.
  public var sentence: String {
    let length = Self.length(by)
    return switch (by < 0, isMeasured) {
    case (true, true):
      say(
        "line \(seq): the clock was set back by \(length)", "السطر \(seq): أُخرت الساعة \(length)")
    case (false, true):
      say(
        "line \(seq): the clock was set forward by \(length)", "السطر \(seq): قُدمت الساعة \(length)"
      )
    case (true, false):
      say(
        "line \(seq): its time is \(length) before that of the line before",
        "السطر \(seq): وقته قبل وقت سابقه، بفارق \(length)")
    case (false, false):
      say(
        "line \(seq): its time is \(length) after that of the line before",
        "السطر \(seq): وقته بعد وقت سابقه، بفارق \(length)")
    }
  }

  private static func length(_ jump: Milliseconds) -> String {
    let seconds = abs(jump) / 1000
    let (minutes, hours) = (seconds / 60, seconds / 3600)
    if seconds >= 86_400 {
      return say("\(hours / 24) d \(hours % 24) h", "\(hours / 24) ي \(hours % 24) س")
    }
    if seconds >= 3600 {
      return say("\(hours) h \(minutes % 60) min", "\(hours) س \(minutes % 60) د")
    }
    return seconds >= 60
      ? say("\(minutes) min \(seconds % 60) s", "\(minutes) د \(seconds % 60) ث")
      : say("\(seconds) s", "\(seconds) ث")
  }
}

extension Sentence {
  /// What times of day mean in a log whose clock was set; nil where it was not (session-log fault 31).
  public static func clockJumps(_ jumps: [ClockJump]) -> String? {
    guard !jumps.isEmpty else { return nil }
    let shown = listedApart(jumps.prefix(3).map(\.sentence))
    let more = jumps.count - 3
    let rest =
      more > 0
      ? say(
        "; and \(more) more, see roundtable verify",
        "؛ ومواضع أخرى عددها \(more)، انظر roundtable verify")
      : ""
    return shown + rest
      + say(
        " · lengths are right, times of day stand as they were recorded",
        " · المدد صحيحة، والأوقات كما سُجلت")
  }
}
