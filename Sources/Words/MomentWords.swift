public import SessionState

/// Sentences about the moments of a session that a person can ask for.
public enum MomentWords {
  /// From when to when a session runs, and the numbers of its events.
  public static func range(of history: History) -> String {
    let session = history.session
    guard let first = history.events.first?.seq, let last = history.events.last?.seq else {
      return say("the session has no events yet", "لا أحداث في الجلسة بعد")
    }
    let events =
      first == last
      ? say("its only event is \(first)", "حدثها الوحيد \(first)")
      : say("its events are \(first) to \(last)", "أحداثها من \(first) إلى \(last)")
    guard let beginning = history.beginning else {
      return say("the session has not begun; \(events)", "لم تبدأ الجلسة؛ \(events)")
    }
    let from = session.dateAndTime(beginning)
    let to = session.dateAndTime(session.lastStamp.at)
    return say(
      "the session runs from \(from) to \(to); \(events)",
      "الجلسة من \(from) إلى \(to)؛ \(events)")
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
      ([range]
      + others.map { day in
        say(
          "\(day.number)/\(text) is on \(Label.day(day.number).lowercased())",
          "\(day.number)/\(text) في \(Label.day(day.number))")
      }).joined(separator: say("; ", "؛ "))
  }

  /// - Parameter event: A number, which may be larger than any that a log can have.
  public static func noEvent(_ event: some CustomStringConvertible, _ range: String) -> String {
    say("there is no event \(event); \(range)", "لا يوجد الحدث \(event)؛ \(range)")
  }
  public static func tooEarly(_ text: String, _ range: String) -> String {
    say(
      "\(text) is before the first event of the session; \(range)",
      "\(text) قبل أول حدث في الجلسة؛ \(range)")
  }
  public static func inTheFuture(_ text: String, _ range: String) -> String {
    say("\(text) is in the future; \(range)", "\(text) في المستقبل؛ \(range)")
  }
  public static func noMoment(_ problem: String, _ range: String) -> String {
    say("\(problem); \(range)", "\(problem)؛ \(range)")
  }

  public static func tooLate(_ text: String, _ range: String) -> String {
    say(
      "\(text) is after the last event of the session; \(range)",
      "\(text) بعد آخر حدث في الجلسة؛ \(range)")
  }

  /// `--diff` takes two moments.
  public static var needsTwo: String {
    say(
      "--diff takes two moments after the session's name: times, event numbers or now, as in "
        + "roundtable show NAME --diff 10:00 412",
      "يحتاج --diff إلى لحظتين بعد اسم الجلسة: أوقات أو أرقام أحداث أو now، مثل "
        + "roundtable show NAME --diff 10:00 412")
  }
  /// `--diff` and the moment of a state exclude each other.
  public static var diffAlone: String {
    say(
      "--diff has moments of its own; leave --at and --seq out",
      "لحظات --diff خاصة به؛ احذف --at و --seq")
  }
}

extension NamedMoment.Problem {
  /// What is wrong, and what can be written.
  public func sentence(in session: Session) -> String {
    switch self {
    case .noForm(let text):
      say(
        "\"\(text)\" is no time; write 10:41, 10:41:07, 2/10:41 for day 2, or 2026-05-14 10:41",
        "«\(text)» ليس وقتًا؛ اكتب 10:41 أو 10:41:07 أو 2/10:41 لليوم 2 أو 2026-05-14 10:41")
    case .noSuchEvent(let number): say("there is no event \(number)", "لا يوجد الحدث \(number)")
    case .noSuchDay(let number): Refusal.noSuchDay(number).sentence(in: session)
    }
  }
}
