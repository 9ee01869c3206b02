import SessionState
import Words

/// Times as people give them on the command line, read at the place of the session.
enum TimeArgument {
  /// Reads `10:41`, `10:41:07`, `2/10:41` (day 2), `2026-05-14 10:41` or RFC 3339; ms since 1970.
  ///
  /// - Throws: `Failure` with what is expected.
  static func parse(_ text: String, in session: Session) throws -> Milliseconds {
    if let time = UTCTime.parse(text) { return time }
    if let clock = UTCTime.clockTime(text), let day = session.day {
      return wall(clock, on: day, session)
    }
    if let slash = text.firstIndex(of: "/"), let number = Int(text[..<slash]),
      let clock = UTCTime.clockTime(text[text.index(after: slash)...])
    {
      guard let day = session.days.first(where: { $0.number == number }) else {
        throw Failure(Refusal.noSuchDay(number).sentence(in: session))
      }
      return wall(clock, on: day, session)
    }
    let parts = text.split(whereSeparator: { $0 == " " || $0 == "T" })
    if parts.count == 2, let date = LocalDate(parts[0]), let clock = UTCTime.clockTime(parts[1]) {
      let day = session.days.first { $0.date == date } ?? session.day
      let offset = day?.offset ?? 0
      return wall(clock, on: Day(number: 0, date: date, offset: offset), session)
    }
    throw Failure(
      "\"\(text)\" is no time; write 10:41, 10:41:07, 2/10:41 for day 2, or 2026-05-14 10:41")
  }

  private static func wall(_ clock: Milliseconds, on day: Day, _ session: Session) -> Milliseconds {
    session.wallTime(LocalTime(minutes: 0), on: day) + clock
  }
}
