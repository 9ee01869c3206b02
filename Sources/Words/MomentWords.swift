public import SessionState

/// Sentences about the moments of a session that a person can ask for.
public enum MomentWords {
  /// From when to when a session runs, and the numbers of its events.
  public static func range(of history: History) -> String {
    let session = history.session
    guard let first = history.events.first?.seq, let last = history.events.last?.seq else {
      return "the session has no events yet"
    }
    let events = first == last ? "its only event is \(first)" : "its events are \(first) to \(last)"
    guard let beginning = history.beginning else { return "the session has not begun; \(events)" }
    let from = session.dateAndTime(beginning)
    return
      "the session runs from \(from) to \(session.dateAndTime(session.lastStamp.at)); \(events)"
  }

  /// The range, and where a time of day is of another day than the one meant, on which day the session had it.
  ///
  /// - Parameter session: The state by whose day a time of day is understood.
  public static func range(of history: History, for text: String, in session: Session) -> String {
    let range = range(of: history)
    guard let beginning = history.beginning, session.days.count > 1 else { return range }
    let last = history.session.lastStamp.at
    let others = session.days.filter { day in
      guard day.number != session.day?.number,
        let time = try? NamedMoment.time("\(day.number)/\(text)", in: session)
      else { return false }
      // The minutes in which it began and ended are in it.
      return time > beginning - 60_000 && time < last + 60_000
    }
    return
      ([range] + others.map { "\($0.number)/\(text) is on \(Label.day($0.number).lowercased())" })
      .joined(separator: "; ")
  }

  /// - Parameter event: A number, which may be larger than any that a log can have.
  public static func noEvent(_ event: some CustomStringConvertible, _ range: String) -> String {
    "there is no event \(event); \(range)"
  }
  public static func tooEarly(_ text: String, _ range: String) -> String {
    "\(text) is before the first event of the session; \(range)"
  }
  public static func inTheFuture(_ text: String, _ range: String) -> String {
    "\(text) is in the future; \(range)"
  }
  public static func noMoment(_ problem: String, _ range: String) -> String {
    "\(problem); \(range)"
  }

  public static func tooLate(_ text: String, _ range: String) -> String {
    "\(text) is after the last event of the session; \(range)"
  }

  /// `--diff` takes two moments.
  public static let needsTwo =
    "--diff takes two moments after the session's name: times, event numbers or now, as in "
    + "roundtable show NAME --diff 10:00 412"
  /// `--diff` and the moment of a state exclude each other.
  public static let diffAlone = "--diff has moments of its own; leave --at and --seq out"
}

extension NamedMoment.Problem {
  /// What is wrong, and what can be written.
  public func sentence(in session: Session) -> String {
    switch self {
    case .noForm(let text):
      "\"\(text)\" is no time; write 10:41, 10:41:07, 2/10:41 for day 2, or 2026-05-14 10:41"
    case .noSuchEvent(let number): "there is no event \(number)"
    case .noSuchDay(let number): Refusal.noSuchDay(number).sentence(in: session)
    }
  }
}
