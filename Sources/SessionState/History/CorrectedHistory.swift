/// A session's past as one knows it at the end of its log: "as corrected", beside "as recorded" (domain C-11).
///
/// What was undone never was; what was put right later was so from the first. Make it once for a log and ask it often.
public struct CorrectedHistory: Sendable {
  /// The places in `events` of what makes the two differ, ascending: corrections, and lines that are undone at the end.
  public let corrections: [Int]
  /// The places of the corrections that hold, ascending.
  private let later: [Int]
  private let events: [RecordedEvent]
  /// The same lines; those that were taken back do nothing from the first.
  private let cleared: History

  /// The corrected past of a session. Costs one fold over all lines where something was undone, else a walk.
  public init(_ history: History) {
    events = history.events
    let (later, gone, turns) = history.turned
    self.later = later
    corrections = (later + gone).sorted()
    guard turns else {
      cleared = history
      return
    }
    // A line that turns nothing keeps its place and its time.
    let gonePlaces = Set(gone)
    cleared = History(
      history.events.enumerated().lazy.map { place, recorded in
        guard gonePlaces.contains(place) || recorded.event.undoneOrRedone != nil else {
          return recorded
        }
        var nothing = recorded
        nothing.event = .redone(Redone(target: 0))
        return nothing
      })
  }

  /// The state after so many of the events, as it really was.
  ///
  /// A time that a correction gives counts once it has come; one that lies later is left out, so that a turn whose end
  /// was corrected still has the floor before it. A turn that really began earlier is there from then on.
  /// - Parameter now: The moment at which it is looked at; nil: that of the last of these events.
  /// - Complexity: As ``History/session(after:)``, and the corrections that come later.
  public func session(after count: Int, at now: Moment? = nil) -> Session {
    var session = cleared.session(after: count)
    guard count > 0 else { return session }
    let now = now ?? session.lastMoment
    for place in later[later.firstPlace { $0 >= count }...] {
      if case .floorCorrected(let corrected) = events[place].event.effect,
        let start = corrected.start,
        start <= now.at, !session.holds(.intervention(corrected.intervention)),
        let giving = self.giving(corrected.intervention, in: count..<place)
      {
        session.begin(giving, at: start)
      }
      session.correct(by: events[place], now)
    }
    return session
  }

  /// The line that gave the floor to a turn.
  private func giving(_ id: InterventionID, in places: Range<Int>) -> RecordedEvent? {
    places.lazy.map { events[$0] }.first {
      if case .floorGiven(let given) = $0.event { given.id == id } else { false }
    }
  }
}

extension History {
  /// The state after so many of the events as one knows it at the end of the log.
  ///
  /// - Complexity: That of making a ``CorrectedHistory``; whoever asks often keeps one.
  public func correctedSession(after count: Int) -> Session {
    CorrectedHistory(self).session(after: count)
  }

  /// The places in `events` of corrections, and of lines that are undone at the end, ascending. Costs a walk over all.
  public var corrections: [Int] {
    let (later, gone, _) = turned
    return (later + gone).sorted()
  }

  /// The places of corrections that hold and of lines undone at the end, and whether any line was turned.
  fileprivate var turned: (later: [Int], gone: [Int], turns: Bool) {
    var later: [Int] = []
    var gone: [Int] = []
    var turns = false
    for (place, recorded) in events.enumerated() {
      if recorded.event.undoneOrRedone != nil {
        turns = true
      } else if undone.contains(recorded.seq) {
        gone.append(place)
      } else if recorded.event.isCorrection {
        later.append(place)
      }
    }
    return (later, gone, turns)
  }
}

extension Event {
  /// Whether it says how something before it really was, rather than that something came about.
  var isCorrection: Bool {
    switch self {
    case .floorCorrected, .itemCorrected, .participantMerged: true
    case .participantUpdated(let change): change.name != nil
    case .groupUpdated(let change): change.name != nil || change.short != nil
    case .amended(let amended): amended.change.correctsWhenAmended
    default: false
    }
  }

  /// What is done after the meeting is no correction of it: an action item, a mark written out, a new note.
  private var correctsWhenAmended: Bool {
    switch self {
    case .recommendationRevised, .recommendationTranslated, .recommendationClassified, .textAgreed,
      .partyAdded, .partyRemoved, .positionSet, .noteEdited, .noteRemoved, .attributionChanged:
      true
    default: isAmendable && isCorrection
    }
  }
}
