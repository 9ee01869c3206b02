/// A moment as people name it: a time of day, a time of a certain day, or an event.
public enum NamedMoment: Hashable, Sendable {
  /// A wall-clock time, ms since 1970.
  case time(Milliseconds)
  /// The moment just after an event, by its number.
  case event(Int)

  /// Reads `10:41`, `10:41:07`, `2/10:41` (day 2), `2026-05-14 10:41`, RFC 3339, or `#412`; nil for anything else.
  ///
  /// Digits may be Arabic. A time of day is one of the day under way in the session given.
  public init?(_ text: String, in session: Session) {
    let text = SearchFolding.latinDigits(text).trimmed
    if text.hasPrefix("#") {
      guard let number = Int(text.dropFirst()), number > 0 else { return nil }
      self = .event(number)
      return
    }
    guard let time = Self.time(text, session) else { return nil }
    self = .time(time)
  }

  private static func time(_ text: String, _ session: Session) -> Milliseconds? {
    if let time = UTCTime.parse(text) { return time }
    if let clock = UTCTime.clockTime(text) { return session.day.map { wall(clock, $0, session) } }
    if let slash = text.firstIndex(of: "/"), let number = Int(text[..<slash]),
      let clock = UTCTime.clockTime(text[text.index(after: slash)...])
    {
      return session.days.first { $0.number == number }.map { wall(clock, $0, session) }
    }
    let parts = text.split(whereSeparator: { $0 == " " || $0 == "T" })
    guard parts.count == 2, let date = LocalDate(parts[0]), let clock = UTCTime.clockTime(parts[1])
    else { return nil }
    let day = session.days.first { $0.date == date } ?? session.day
    return wall(clock, Day(number: 0, date: date, offset: day?.offset ?? 0), session)
  }

  private static func wall(_ clock: Milliseconds, _ day: Day, _ session: Session) -> Milliseconds {
    session.wallTime(LocalTime(minutes: 0), on: day) + clock
  }
}
