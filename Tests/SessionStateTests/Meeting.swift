import Testing

@testable import SessionState

/// A session led by hand: commands as people type them, at times that the test sets.
struct Meeting {
  private(set) var history = History()
  private(set) var stamp = Stamp(at: 0)
  /// How far the wall clock is from the true time, as after somebody set it.
  private var wallError: Milliseconds = 0
  private var boot = "5b1c"

  var session: Session { history.session }
  var now: Moment { session.moment(stamp) }
  var waiting: [String] { session.waiting.map(\.id.description) }
  var current: Intervention? { session.currentIntervention }

  /// The sample session: before it opens, or with an item of day 1 open since 9:00.
  init(in item: String? = nil) throws {
    try self.init(Sample.events)
    guard let item else { return }
    try self.do("session open")
    try self.do("item open \(item)")
  }

  /// A session with these first events, at 9:00 of day 1.
  init(_ events: [Event]) throws {
    at("08:00:00")
    for event in events { record(event, by: .staff) }
    at("09:00:00")
  }

  /// Sets the clocks to a time of day at the place.
  mutating func at(_ time: String, day: Int = 1) {
    let midnight = Sample.days[day - 1].wallTime(LocalTime(minutes: 0))
    set(midnight + (UTCTime.clockTime(time) ?? 0))
  }

  /// Lets time pass.
  mutating func pass(_ length: Milliseconds) {
    set(stamp.at - wallError + length)
  }

  /// Somebody sets the wall clock; true time goes on.
  mutating func setWallClock(by change: Milliseconds) {
    let truth = stamp.at - wallError
    wallError += change
    set(truth)
  }

  /// The machine starts again.
  mutating func reboot() {
    boot = boot == "5b1c" ? "77aa" : "5b1c"
    set(stamp.at - wallError)
  }

  private mutating func set(_ truth: Milliseconds) {
    let origin = Sample.days[0].wallTime(LocalTime(minutes: 0))
    stamp = Stamp(at: truth + wallError, mono: truth - origin + 7_000_000, boot: boot)
  }

  /// Carries out a command line and gives the event that it became.
  @discardableResult
  mutating func `do`(_ line: String, as role: Role = .moderator) throws -> Event {
    let event = try history.decide(try Command(line, in: session), by: role, at: stamp)
    record(event, by: role)
    return event
  }

  /// Carries out one command a line.
  mutating func run(_ lines: String, as role: Role = .moderator) throws {
    for line in lines.split(separator: "\n") { try self.do(String(line), as: role) }
  }

  /// The refusal that a command line meets; nothing has changed.
  func refuses(_ line: String, as role: Role = .moderator) throws -> Refusal {
    let command = try Command(line, in: session)
    let refusal = #expect(throws: Refusal.self) {
      try history.decide(command, by: role, at: stamp)
    }
    return try #require(refusal)
  }

  /// Appends an event as it is, without judging it.
  mutating func record(_ event: Event, by role: Role = .moderator) {
    let seq = (history.events.last?.seq ?? 0) + 1
    history.append(
      RecordedEvent(seq: seq, id: "test-\(seq)", stamp: stamp, by: role, event: event))
  }

  /// The session as the same log gives it when it is read anew.
  var readAnew: History { History(history.events) }
}

extension Meeting {
  /// P-4 spoke from 9:05 to 9:08, P-5 has had the floor since 9:10; it is 9:12.
  static func twoTurns() throws -> Meeting {
    var meeting = try Meeting(in: "A-1")
    meeting.at("09:05:00")
    try meeting.do("floor give 4")
    meeting.at("09:08:00")
    try meeting.do("floor end")
    meeting.at("09:10:00")
    try meeting.do("floor give 5")
    meeting.at("09:12:00")
    return meeting
  }

  /// The speech time of a turn now.
  func speech(_ id: InterventionID) -> Milliseconds? {
    session.interventions[id]?.speechTime(now)
  }
}

extension Session {
  /// The state without the place in the log and the time, for comparing what two pasts gave.
  var timeless: Session {
    var session = self
    session.seq = 0
    session.lastStamp = Stamp(at: 0)
    session.lastMoment = Moment(at: 0, clock: 0)
    session.lastCommand = nil
    return session
  }
}
