/// States of a session at even distance, kept for ever, so that any moment is a short fold away.
///
/// A snapshot is the state as it was then. It gives the states after it until an undo or redo reaches back
/// before it; right after such a line another one is kept. Beside these, a few near the end, nearer to each
/// other, keep undo short.
struct Snapshots: Sendable {
  /// The state after so many events.
  struct Snapshot: Sendable {
    /// How many events it holds.
    let count: Int
    /// The state.
    let session: Session
    /// The highest number of events of which it is the beginning.
    fileprivate(set) var isValidUpTo = Int.max
  }

  /// A seek folds at most this many events; 2,048 are some two milliseconds.
  private let interval: Int
  /// So many events lie at least between those near the end.
  private let nearInterval: Int
  private static let nearCount = 16

  /// None so far.
  ///
  /// - Parameter interval: At most so many events lie between two.
  init(every interval: Int = 2048) {
    self.interval = interval
    nearInterval = max(1, interval / Self.nearCount)
  }

  /// Ascending.
  private var kept: [Snapshot] = []
  /// Ascending; all are valid now.
  private var near: [Snapshot] = []
  /// The place of the last kept one that is valid now.
  private var lastValid: Int?
  /// How many events lay between kept ones and those they follow on.
  private var distances = 0

  /// Keeps the state after so many events where its place has come.
  mutating func keep(_ session: Session, after count: Int) {
    let distance = count - (lastValid.map { kept[$0].count } ?? 0)
    // What a log of undos without end may cost in memory: a few times what all else does.
    let limit = 16 * interval + 4 * count
    if distance >= interval, distances + distance <= limit {
      distances += distance
      lastValid = kept.count
      kept.append(Snapshot(count: count, session: session))
    }
    keepNear(session, after: count)
  }

  /// Keeps the state after so many events in a fold that ends after `end`, if undo may soon need it.
  mutating func keepNear(_ session: Session, after count: Int, endingAt end: Int? = nil) {
    let last = max(near.last?.count ?? 0, lastValid.map { kept[$0].count } ?? 0)
    guard count - last >= nearInterval,
      count >= (end ?? count) - nearInterval * Self.nearCount
    else { return }
    if near.count == Self.nearCount { near.removeFirst() }
    near.append(Snapshot(count: count, session: session))
  }

  /// Takes note that the event at a place turns one at an earlier place: what lies between is no beginning any more.
  mutating func turn(_ target: Int, at place: Int) {
    while let last = near.last, last.count > target { near.removeLast() }
    while let last = lastValid, kept[last].count > target {
      kept[last].isValidUpTo = place
      lastValid = kept[..<last].lastIndex { $0.isValidUpTo == .max }
    }
  }

  /// The last state from which those that end now can be folded; nil: from the first event.
  var last: Snapshot? {
    let far = lastValid.map { kept[$0] }
    guard let close = near.last, close.count > far?.count ?? 0 else { return far }
    return close
  }

  /// The last state from which the one after so many events can be folded; nil: from the first event.
  func last(for count: Int) -> Snapshot? {
    var low = 0
    var high = kept.count
    while low < high {
      let middle = (low + high) / 2
      if kept[middle].count <= count { low = middle + 1 } else { high = middle }
    }
    return kept[..<low].last { $0.isValidUpTo >= count }
  }

  /// After how many events there is one, ascending.
  var counts: [Int] { kept.map(\.count) }
}
