/// A session as replay has it: its history, and where on its time line everything happened.
///
/// Any moment of it is a ``ReplayPosition``; the state there is folded from the nearest snapshot (domain C-1).
public struct Recording: Sendable {
  /// The session and its past.
  public private(set) var history: History
  /// Where each event stands on the session's time line, in ms; never descending.
  public private(set) var clocks: [Milliseconds] = []
  /// How many people waited after each event.
  public private(set) var waiting: [UInt16] = []
  /// The day that was under way after each event.
  public private(set) var days: [Int32] = []
  /// The number of the item that was open after each event; 0: none.
  private var openItems: [Int32] = []
  /// After how many events the session has a new beginning: after a night, or any other time without an event.
  private(set) var beginnings: [Int] = []
  /// Where each part but the last ended, on the time line.
  private var endings: [Milliseconds] = []
  private var lastOfMeeting: Milliseconds = 0
  private var places: [Landmark: [Int]] = [:]

  /// Hours without an event after which what follows is another part of the session: a day.
  static let night: Milliseconds = 3 * 3_600_000

  /// A session before its first line.
  public init() {
    history = History()
  }

  /// The recording that these lines give. Costs one fold over all of them.
  public init(_ events: some Sequence<RecordedEvent>) {
    self.init()
    for event in events { append(event) }
  }

  /// Makes a recorded event part of the recording.
  public mutating func append(_ recorded: RecordedEvent) {
    let place = clocks.count
    history.append(recorded)
    let clock = history.session.lastMoment.clock
    if recorded.by != .system {
      // The plan is entered long before; it is no part of the meeting.
      // The program's own lines, a repair before the first line of a morning, are no part of a day either.
      let isFirst = beginnings.isEmpty
      if isFirst || clock - lastOfMeeting >= Self.night {
        if !isFirst { endings.append(lastOfMeeting) }
        beginnings.append(place)
      }
      lastOfMeeting = clock
    }
    clocks.append(clock)
    waiting.append(UInt16(clamping: history.session.waitingOrder.count))
    days.append(Int32(clamping: history.session.dayNumber))
    openItems.append(Int32(clamping: history.session.openItem?.number ?? 0))
    for landmark in Landmark.allCases where recorded.event.is(landmark) {
      places[landmark, default: []].append(place)
    }
  }

  /// Every recorded event, in the order of the log.
  public var events: [RecordedEvent] { history.events }

  /// The places in `events` of the events of a kind, ascending.
  public func places(of landmark: Landmark) -> [Int] { places[landmark] ?? [] }
}

// Moments of the recording.
extension Recording {
  /// The moment before anything of the meeting happened: as it was planned.
  public var start: ReplayPosition {
    guard let first = beginnings.first else { return end }
    return ReplayPosition(count: first, clock: clocks[first])
  }

  /// The moment of the last event.
  public var end: ReplayPosition {
    ReplayPosition(count: clocks.count, clock: clocks.last ?? 0)
  }

  /// The moment just after an event; the nearest there is for a place outside.
  public func position(after place: Int) -> ReplayPosition {
    let place = min(max(place, start.count - 1), clocks.count - 1)
    guard place >= 0, place >= start.count else { return start }
    return ReplayPosition(count: place + 1, clock: clocks[place])
  }

  /// The moment at a point of the time line, within the recording.
  public func position(at clock: Milliseconds) -> ReplayPosition {
    let clock = min(max(clock, start.clock), end.clock)
    let count = max(start.count, clocks.firstPlace { $0 > clock })
    return ReplayPosition(count: count, clock: clock)
  }

  /// The state at a moment. Costs a fold from the nearest snapshot.
  public func session(at position: ReplayPosition) -> Session {
    history.session(after: position.count)
  }

  /// A moment with its wall clock: what was recorded last, and what passed since.
  public func moment(at position: ReplayPosition) -> Moment {
    guard position.count > 0, position.count <= clocks.count else {
      return Moment(at: 0, clock: position.clock)
    }
    let last = position.count - 1
    var at = events[last].stamp.at + position.clock - clocks[last]
    // Before the meeting the wall clock is that of its first event: the plan may be weeks older.
    if position.count == start.count, events.indices.contains(position.count) {
      at = events[position.count].stamp.at
    }
    return Moment(at: at, clock: position.clock)
  }

  /// The moment at a wall-clock time: after every event up to the first that is later, as `--at` means it.
  public func position(wall time: Milliseconds) -> ReplayPosition {
    let first = start.count
    let count = history.count(at: time)
    guard count > first else { return start }
    let last = count - 1
    let latest = count < clocks.count ? clocks[count] : end.clock
    let clock = min(clocks[last] + max(0, time - events[last].stamp.at), latest)
    return ReplayPosition(count: count, clock: clock)
  }

  /// The parts of the time line in which the meeting was, one for each day; at least one.
  public var parts: [ClosedRange<Milliseconds>] {
    guard !beginnings.isEmpty else { return [end.clock...end.clock] }
    return beginnings.indices.map { index in
      let begun = clocks[beginnings[index]]
      return begun...max(begun, index < endings.count ? endings[index] : end.clock)
    }
  }

  /// The moment at so many tenths of the session; nights do not count.
  public func position(tenths: Int) -> ReplayPosition {
    let lengths = parts.map { $0.upperBound - $0.lowerBound }
    var rest = lengths.reduce(0, +) / 10 * tenths
    if tenths == 0 { return start }
    for (part, length) in zip(parts, lengths) {
      if rest <= length { return position(at: part.lowerBound + rest) }
      rest -= length
    }
    return end
  }

  /// The places in `events` that pass a filter, ascending. Costs a walk over all events.
  ///
  /// - Parameters:
  ///   - first: The first place that is looked at.
  ///   - words: What an event says, for a filter by text; called only for one.
  public func places(
    passing filter: ReplayFilter, from first: Int = 0, words: (RecordedEvent) -> String
  ) -> [Int] {
    let session = history.session
    // The plan is no part of the meeting.
    return events.indices.dropFirst(max(first, start.count)).filter { place in
      let event = events[place]
      let item = openItems[place]
      return filter.tells(
        event.event, session, day: Int(days[place]),
        openItem: item > 0 ? ItemID(Int(item)) : nil
      ) { words(event) }
    }
  }

  /// The place of an event in `events` by its number; nil when there is none.
  public func place(ofEvent number: Int) -> Int? { history.index(of: number) }

  /// The next or the previous place of a kind, seen from a moment; nil when there is none.
  public func place(
    of landmark: Landmark, _ direction: Direction, from position: ReplayPosition
  ) -> Int? {
    places(of: landmark).place(direction, from: counted(position, direction))
  }

  /// From how many events on places are looked for: after an event has passed, going back goes to it.
  public func counted(_ position: ReplayPosition, _ direction: Direction) -> Int {
    let last = position.count - 1
    guard direction == .back, clocks.indices.contains(last), position.clock > clocks[last] else {
      return position.count
    }
    return position.count + 1
  }
}

/// Forwards or back.
public enum Direction: Hashable, Sendable {
  case forward, back
}

/// A moment of a recording: after so many events, and a point on the time line between the last of them and the next.
public struct ReplayPosition: Hashable, Sendable {
  /// How many events have happened.
  public var count: Int
  /// The point on the session's time line, in ms.
  public var clock: Milliseconds

  /// A moment.
  public init(count: Int, clock: Milliseconds) {
    self.count = count
    self.clock = clock
  }
}

extension Array where Element == Int {
  /// The first place of which something holds that holds of all places after it; the count when there is none.
  public func firstPlace(where isBehind: (Int) -> Bool) -> Int {
    self[...].firstPlace(where: isBehind)
  }

  /// Of ascending places the next one behind `count` events, or the last one before the event that happened last.
  public func place(_ direction: Direction, from count: Int) -> Int? {
    switch direction {
    case .forward:
      let index = firstPlace { $0 >= count }
      return index < self.count ? self[index] : nil
    case .back:
      let index = firstPlace { $0 >= count - 1 }
      return index > 0 ? self[index - 1] : nil
    }
  }
}
