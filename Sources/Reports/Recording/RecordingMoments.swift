public import SessionState

/// The moments of a session that a recording shows, one after the other: each event, and each second in which
/// somebody speaks, as far apart as the speed allows.
///
/// Walks the events once; nothing is kept of what it passed.
public struct RecordingMoments: Sequence, IteratorProtocol {
  /// The state shown, at its moment.
  public struct Shown {
    /// The state.
    public let session: Session
    /// Its moment.
    public let now: Moment
  }

  private var history = History()
  private var events: ArraySlice<RecordedEvent>
  private let end: (seq: Int, moment: Moment)
  private let step: Milliseconds
  /// The moment shown last; nil before the first.
  private var last: Moment?
  private let beginning: (seq: Int, clock: Milliseconds)

  /// Frames closer together than this cannot be told apart, in ms of the recording.
  private static let shortestFrame = 100.0

  /// The moments of a session.
  ///
  /// - Parameters:
  ///   - events: Every event.
  ///   - from: The first state shown, by its last event, and its moment.
  ///   - to: The same for the last one.
  ///   - speed: How much faster than the session the recording goes.
  public init(
    _ events: [RecordedEvent], from: (seq: Int, moment: Moment), to: (seq: Int, moment: Moment),
    speed: Double
  ) {
    self.events = events[...]
    end = to
    beginning = (from.seq, from.moment.clock)
    let shortest = Int(Self.shortestFrame * Swift.min(Swift.max(speed, 0.01), 1e6))
    step = Swift.max(1000, (shortest + 999) / 1000 * 1000)
    while let next = self.events.first, next.seq <= from.seq {
      history.append(next)
      self.events = self.events.dropFirst()
    }
  }

  public mutating func next() -> Shown? {
    guard let last else { return show(clock: beginning.clock) }
    let upcoming = events.first.flatMap { $0.seq <= end.seq ? $0 : nil }
    let limit = upcoming.map { history.session.moment($0.stamp).clock } ?? end.moment.clock
    if isSpeaking, last.clock + step < limit { return show(clock: last.clock + step) }
    guard let upcoming else {
      // What was not shown of the end.
      return last.clock < limit ? show(clock: limit) : nil
    }
    history.append(upcoming)
    events = events.dropFirst()
    return show(clock: Swift.max(last.clock, history.session.lastMoment.clock))
  }

  private var isSpeaking: Bool {
    history.session.currentIntervention?.speech.isRunning ?? false
  }

  private mutating func show(clock: Milliseconds) -> Shown {
    let session = history.session
    let ahead = Swift.max(0, clock - session.lastMoment.clock)
    let moment = Moment(at: session.lastMoment.at + ahead, clock: session.lastMoment.clock + ahead)
    last = Moment(at: moment.at, clock: Swift.max(clock, moment.clock))
    return Shown(session: session, now: moment)
  }
}
