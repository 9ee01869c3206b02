import SessionState
import Words

/// When a screen reader is told another time: a screen that changed each second would be read aloud without end.
///
/// The moment that is shown stands until something happens, a warning is reached, or 30 s have passed (domain E-13).
struct ReaderPace {
  /// How long a time stands on the screen, in ms.
  static let stand: Milliseconds = .seconds(30)

  /// The moment that is shown; nil before the first.
  private(set) var moment: Moment?
  /// Whether a key was pressed since the selected row was last looked at.
  var tellsSelection = false
  /// The row that was selected then.
  var selection: String?
  private var seq = 0
  private var floor = ReaderFloor()

  /// Takes in how things stand now; what is to be told of the floor, oldest first.
  mutating func take(_ session: Session, _ now: Moment) -> [ReaderNews] {
    let before = floor
    floor = ReaderFloor(session, now)
    let isFirst = moment == nil
    // An event may lie after the moment shown, and a picture of the time before it would be wrong.
    let isDue =
      isFirst || session.seq != seq || floor != before
      || abs(now.clock - (moment?.clock ?? 0)) >= Self.stand
    if isDue { moment = now }
    seq = session.seq
    return isFirst ? [] : floor.news(since: before, in: session)
  }
}

/// Who has the floor, and the last warning that the clock passed.
private struct ReaderFloor: Equatable {
  var turn: InterventionID?
  var state = ""
  /// The remaining time of the warning that was passed last; 0: the time is over.
  var passed: Milliseconds?

  init() {}

  init(_ session: Session, _ now: Moment) {
    guard let turn = session.currentIntervention else { return }
    self.turn = turn.id
    state = turn.state.rawValue
    guard let left = turn.remaining(now) else { return }
    passed =
      left <= 0
      ? 0 : Warnings.thresholds(of: turn, session.settings).last { $0 > 0 && left <= $0 }
  }

  func news(since before: ReaderFloor, in session: Session) -> [ReaderNews] {
    guard let turn, let now = session.interventions[turn] else {
      return before.turn == nil ? [] : [.floorFree]
    }
    if turn != before.turn {
      let name =
        session.hidesNamesFromRoom
        ? DisplayWords.speaker : session.shortName(of: now.participant)
      return [.floorGiven(name, now.allotted)]
    }
    guard passed != before.passed, let passed else { return [] }
    return [passed == 0 ? .timeOver : .left(passed)]
  }
}
