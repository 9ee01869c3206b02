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

  public static func noEvent(_ seq: Int, _ range: String) -> String {
    "there is no event \(seq); \(range)"
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
    case .noSuchDay(let number): Refusal.noSuchDay(number).sentence(in: session)
    }
  }
}
