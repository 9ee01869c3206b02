import SessionState
import Words

/// Times as people give them on the command line, read at the place of the session.
enum TimeArgument {
  /// Reads `10:41`, `10:41:07`, `2/10:41` (day 2), `2026-05-14 10:41` or RFC 3339; ms since 1970.
  ///
  /// - Throws: `Failure` with what is expected.
  static func parse(_ text: String, in session: Session) throws -> Milliseconds {
    do {
      return try NamedMoment.time(text, in: session)
    } catch {
      throw Failure(error.sentence(in: session))
    }
  }
}
