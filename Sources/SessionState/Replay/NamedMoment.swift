/// A moment as people name it: a time of day, a time of a certain day, or an event.
public enum NamedMoment: Hashable, Sendable {
  /// A wall-clock time, ms since 1970.
  case time(Milliseconds)
  /// The moment just after an event, by its number.
  case event(Int)

  /// Why a text names no moment.
  public enum Problem: Error, Hashable, Sendable {
    /// It has no form of a time or an event.
    case noForm(String)
    /// The session has no such day.
    case noSuchDay(Int)
    /// No log can have an event with this number; its digits.
    case noSuchEvent(String)
  }

  /// Reads a time as ``time(_:in:)`` does, or an event, `#412` or `412`.
  ///
  /// - Throws: `Problem`.
  public init(_ text: String, in session: Session, day: Int? = nil) throws(Problem) {
    let plain = SearchFolding.latinDigits(text).trimmed
    let number = plain.hasPrefix("#") ? plain.dropFirst() : plain[...]
    // A time always has a colon, so a number alone is never one.
    if let event = Int(number), event >= 0 {
      self = .event(event)
    } else if !number.isEmpty, number.utf8.allSatisfy({ (0x30...0x39).contains($0) }) {
      throw .noSuchEvent(String(number))
    } else {
      self = .time(try Self.time(text, in: session, day: day))
    }
  }

  /// Reads `10:41`, `10:41:07`, `2/10:41` (day 2), `2026-05-14 10:41` or RFC 3339; ms since 1970.
  ///
  /// Digits may be Arabic.
  /// - Parameters:
  ///   - session: The state that knows on which dates the days were held.
  ///   - number: The day that a time of day is of; nil: the one under way.
  /// - Throws: `Problem`.
  public static func time(
    _ text: String, in session: Session, day number: Int? = nil
  ) throws(Problem) -> Milliseconds {
    let plain = SearchFolding.latinDigits(text).trimmed
    if let time = UTCTime.parse(plain) { return time }
    if let clock = UTCTime.clockTime(plain),
      let day = number.flatMap({ number in session.days.first { $0.number == number } })
        ?? session.day
    {
      return wall(clock, day, session)
    }
    if let slash = plain.firstIndex(of: "/"), let number = Int(plain[..<slash]),
      let clock = UTCTime.clockTime(plain[plain.index(after: slash)...])
    {
      guard let day = session.days.first(where: { $0.number == number }) else {
        throw .noSuchDay(number)
      }
      return wall(clock, day, session)
    }
    let parts = plain.split(whereSeparator: { $0 == " " || $0 == "T" })
    guard parts.count == 2, let date = LocalDate(parts[0]), let clock = UTCTime.clockTime(parts[1])
    else { throw .noForm(text) }
    let day = session.days.first { $0.date == date } ?? session.day
    return wall(clock, Day(number: 0, date: date, offset: day?.offset ?? 0), session)
  }

  private static func wall(_ clock: Milliseconds, _ day: Day, _ session: Session) -> Milliseconds {
    session.wallTime(LocalTime(minutes: 0), on: day) + clock
  }
}
