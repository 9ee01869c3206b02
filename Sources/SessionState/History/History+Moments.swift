// Which of the events were there at a moment.
extension History {
  /// The state as it was just after a line, with everything undone up to then left out.
  ///
  /// - Complexity: As ``session(after:)``.
  public func session(afterSeq seq: Int) -> Session { session(after: count(throughSeq: seq)) }

  /// The state as it was at a wall-clock time.
  ///
  /// The plan counts as there from the first, whenever it was entered.
  /// - Complexity: As ``session(after:)``.
  public func session(at time: Milliseconds) -> Session { session(after: count(at: time)) }

  /// How many of the events there were just after a line.
  public func count(throughSeq seq: Int) -> Int {
    guard stamps.isInOrder else { return events.firstIndex { $0.seq > seq } ?? events.count }
    return events[...].firstPlace { $0.seq > seq }
  }

  /// How many of the events there were at a wall-clock time: all before the first that is later.
  ///
  /// The plan counts as there from the first, whenever it was entered.
  public func count(at time: Milliseconds) -> Int {
    stamps.latest[...].firstPlace { $0 > time }
  }

  /// When the meeting began, by its first event after the plan; nil before there is one.
  public var beginning: Milliseconds? { events.first { $0.by != .system }?.stamp.at }
}

/// What of the order of lines and times makes a moment quick to find.
struct StampOrder: Sendable {
  /// Whether each line has a higher number than the one before.
  private(set) var isInOrder = true
  /// Of each event the latest wall-clock time up to it, in ms; the plan is of no time.
  private(set) var latest: [Milliseconds] = []
  private var isPlan = true
  private var lastSeq = Int.min
  /// Where the wall clock did not go as the time did.
  private(set) var jumps = ClockJumpFinder()

  /// Takes note of the next event.
  mutating func add(_ recorded: RecordedEvent) {
    if recorded.seq <= lastSeq { isInOrder = false }
    lastSeq = recorded.seq
    jumps.add(recorded)
    if recorded.by != .system { isPlan = false }
    latest.append(isPlan ? .min : max(latest.last ?? .min, recorded.stamp.at))
  }
}

extension ArraySlice {
  /// The first place of which something holds that holds of all places after it; the end where there is none.
  func firstPlace(where isBeyond: (Element) -> Bool) -> Int {
    var low = startIndex
    var high = endIndex
    while low < high {
      let middle = (low + high) / 2
      if isBeyond(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

extension ArraySlice<RecordedEvent> {
  /// The first place of a line.
  func place(of seq: Int, isAscending: Bool) -> Int? {
    guard isAscending else { return firstIndex { $0.seq == seq } }
    let place = firstPlace { $0.seq >= seq }
    return place < endIndex && self[place].seq == seq ? place : nil
  }
}
