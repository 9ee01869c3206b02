public import SessionState
import Words

/// Why a text names no moment of a recording, in one sentence with the range of the session.
public struct MomentProblem: Error, Hashable, Sendable {
  /// What is wrong, and from when to when the session runs.
  public let sentence: String
}

extension Recording {
  /// The moment that a person names: a time, `2/10:41` on day 2, an event `#412`.
  ///
  /// - Parameter day: The day that a time of day is of; nil: the last one.
  /// - Throws: `MomentProblem` for what is no moment of the session.
  public func position(
    named text: String, day: Int?
  ) throws(MomentProblem) -> ReplayPosition {
    if let place = place(ofNamed: text) { return position(after: place) }
    let range = MomentWords.range(of: history, for: text, in: history.session)
    switch Result(catching: { () throws(NamedMoment.Problem) in
      try NamedMoment(text, in: history.session, day: day)
    }) {
    case .failure(let problem):
      throw MomentProblem(
        sentence: MomentWords.noMoment(problem.sentence(in: history.session), range))
    case .success(.event(let number)):
      guard let place = place(ofEvent: number) else {
        throw MomentProblem(sentence: MomentWords.noEvent(number, range))
      }
      return position(after: place)
    case .success(.time(let time)):
      let first = moment(at: start).at
      // Where the clock was set back, the last event is not the latest.
      let last = max(first, events.lazy.map(\.stamp.at).max() ?? first)
      // The minutes in which it began and ended are in it.
      if time < first - 60_000 {
        throw MomentProblem(sentence: MomentWords.tooEarly(text, range))
      }
      if time >= last + 60_000 {
        throw MomentProblem(sentence: MomentWords.tooLate(text, range))
      }
      return position(wall: time)
    }
  }

  /// The place of the event with which `R-3`, `I-41`, `A-3`, `M-6`, `N-2`, `T-4`, `Q-5` or `V-1` began.
  private func place(ofNamed text: String) -> Int? {
    let id = SearchFolding.latinDigits(text).uppercased()
    let item = ItemID(id)
    let named: [Reference?] = [
      RecommendationID(id).map { .recommendation($0) },
      InterventionID(id).map { .intervention($0) },
      MarkID(id).map { .mark($0) }, NoteID(id).map { .note($0) }, ActionID(id).map { .action($0) },
      RequestID(id).map { .request($0) }, MotionID(id).map { .motion($0) },
    ]
    let wanted = Set(named.compactMap { $0 })
    return events.indices.dropFirst(start.count).first { place in
      let event = events[place].event
      // An item is planned long before; it begins when it is opened.
      if let item, case .itemOpened(let opened) = event { return opened.id == item }
      return !wanted.isEmpty && !wanted.isDisjoint(with: event.given)
    }
  }
}
