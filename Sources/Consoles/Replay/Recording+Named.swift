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
  /// - Parameter session: The state by whose day a time of day is understood.
  /// - Throws: `MomentProblem` for what is no moment of the session.
  public func position(
    named text: String, in session: Session
  ) throws(MomentProblem) -> ReplayPosition {
    let range = MomentWords.range(of: history, for: text, in: session)
    switch Result(catching: { () throws(NamedMoment.Problem) in
      try NamedMoment(text, in: session)
    }) {
    case .failure(let problem):
      throw MomentProblem(
        sentence: MomentWords.noMoment(problem.sentence(in: session), range))
    case .success(.event(let number)):
      guard let place = place(ofEvent: number) else {
        throw MomentProblem(sentence: MomentWords.noEvent(number, range))
      }
      return position(after: place)
    case .success(.time(let time)):
      let first = moment(at: start).at
      let last = max(first, moment(at: end).at)
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
}
