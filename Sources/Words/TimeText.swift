public import SessionState

/// Times and lengths as people read them; always with the digits 0-9 (domain D-10).
public enum TimeText {
  /// A length as minutes and seconds, `2:33`, `75:00`; a part of a second is left out.
  public static func minutes(_ length: Milliseconds) -> String {
    let seconds = max(0, length) / 1000
    return "\(seconds / 60):\(twoDigits(seconds % 60))"
  }

  /// A wait in at most five columns: minutes and seconds below 100 minutes, else whole hours.
  public static func wait(_ length: Milliseconds) -> String {
    length < .minutes(100)
      ? minutes(length) : say("\(length / 3_600_000) h", "\(length / 3_600_000) س")
  }

  /// Time left as a clock shows it: `0:01` until the last millisecond is gone, then `+0:01`.
  public static func remaining(_ length: Milliseconds) -> String {
    if length <= -1000 { return "+" + minutes(-length) }
    return minutes(max(0, length + 999))
  }

  /// The time of day at the place, `10:42`.
  public static func hourMinute(_ at: Milliseconds, offset: Int) -> String {
    // Whole seconds: an expected time that stands at a minute does not tremble by the milliseconds of two clocks.
    String(time(at + 500, offset: offset).prefix(5))
  }

  /// The time of day at the place, `10:42:07`.
  public static func time(_ at: Milliseconds, offset: Int) -> String {
    let day = 86_400
    let second = Int((at + offset * 1000) / 1000)
    let inDay = ((second % day) + day) % day
    return "\(twoDigits(inDay / 3600)):\(twoDigits(inDay / 60 % 60)):\(twoDigits(inDay % 60))"
  }

  /// A change to the plan in at most three columns: `4`, `99`, from 100 minutes on whole hours, `5h`.
  public static func change(_ minutes: Int) -> String {
    minutes < 100
      ? "\(minutes)" : minutes < 6000 ? say("\(minutes / 60)h", "\(minutes / 60)س") : "…"
  }

  /// Whole minutes, rounded to the nearest: `4`.
  public static func wholeMinutes(_ length: Milliseconds) -> Int {
    let half = length >= 0 ? 30_000 : -30_000
    return (length + half) / 60_000
  }

  private static func twoDigits(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
}

extension Session {
  /// Seconds east of UTC at the place on the day under way.
  public var utcOffset: Int { day?.offset ?? 0 }
}
