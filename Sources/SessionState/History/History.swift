/// A session with its past: every recorded event, what of it was undone, and the state they give.
///
/// State = fold of the events that are not undone (domain F.4). Snapshots keep every fold short: any moment
/// and every undo cost some milliseconds, however long the log.
public struct History: Sendable {
  /// The state now.
  public private(set) var session = Session()
  /// Every recorded event, in the order of the log.
  public private(set) var events: [RecordedEvent] = []
  /// The lines that have no effect because they were undone.
  public private(set) var undone: Set<Int> = []

  /// How many of the events are part of the state; all of them, but while many are taken in at once.
  private var count = 0
  /// The places in `events` of what was undone.
  private var undonePlaces: Set<Int> = []
  private var snapshots = Snapshots()
  private var stacks: [Role: UndoStack] = [:]
  private(set) var stamps = StampOrder()

  /// The commands of one role that can be taken back, and those that can be brought back, latest last.
  private struct UndoStack: Sendable {
    var done: [Int] = []
    var undone: [Int] = []
  }

  /// A session before its first line.
  public init() {}

  /// A session before its first line that keeps snapshots at another distance than usual.
  init(snapshotsEvery interval: Int) { snapshots = Snapshots(every: interval) }

  /// The history that these lines give.
  public init(_ events: some Sequence<RecordedEvent>) {
    append(contentsOf: Array(events))
  }

  /// Makes a recorded event part of the history. Every event applies.
  public mutating func append(_ recorded: RecordedEvent) {
    events.append(recorded)
    foldNext()
  }

  /// Makes recorded events part of the history, in their order.
  ///
  /// - Parameter progress: Is told after every thousand events how many of them are folded.
  /// - Complexity: About a second for a million.
  public mutating func append(
    contentsOf new: consuming [RecordedEvent], progress: ((_ folded: Int) -> Void)? = nil
  ) {
    let known = count
    if events.isEmpty { events = new } else { events += new }
    while count < events.count {
      foldNext()
      if (count - known) % 1024 == 0 { progress?(count - known) }
    }
  }

  /// The state after so many of the events, with everything undone up to then left out.
  ///
  /// - Parameter count: From 0 to the number of events; what lies beyond is taken for the nearer of them.
  /// - Complexity: Folds at most some two thousand events, however long the log: a few milliseconds.
  public func session(after count: Int) -> Session {
    guard count < events.count else { return session }
    guard count > 0 else { return Session() }
    let start = snapshots.last(for: count)
    var session = start?.session ?? Session()
    let first = start?.count ?? 0
    let undone = undone(in: first..<count)
    for place in first..<count {
      if undone.contains(place) {
        session.pass(events[place])
      } else {
        session.apply(events[place])
      }
    }
    return session
  }

  /// The places of what was undone in a stretch that no undo in it reaches beyond, as of its end.
  private func undone(in stretch: Range<Int>) -> Set<Int> {
    var places: Set<Int> = []
    for place in stretch {
      switch events[place].event {
      case .undone(let undo): index(of: undo.target, before: place).map { _ = places.insert($0) }
      case .redone(let redo): index(of: redo.target, before: place).map { _ = places.remove($0) }
      default: break
      }
    }
    return places
  }

  private mutating func foldNext() {
    let place = count
    count += 1
    stamps.add(events[place])
    switch events[place].event {
    case .undone(let undo): take(back: undo.target, place)
    case .redone(let redo): bring(back: redo.target, place)
    default:
      session.apply(events[place])
      if events[place].event.isUndoable, events[place].by != .system {
        stacks[events[place].by, default: UndoStack()].done.append(events[place].seq)
        stacks[events[place].by]?.undone = []
      }
    }
    snapshots.keep(session, after: count)
  }

  private mutating func take(back target: Int, _ place: Int) {
    guard let index = index(of: target, before: place) else { return session.apply(events[place]) }
    undone.insert(target)
    undonePlaces.insert(index)
    stacks[events[place].by, default: UndoStack()].done.remove(target)
    stacks[events[place].by]?.undone.append(target)
    refold(from: index, at: place)
  }

  private mutating func bring(back target: Int, _ place: Int) {
    guard let index = index(of: target, before: place) else { return session.apply(events[place]) }
    undone.remove(target)
    undonePlaces.remove(index)
    stacks[events[place].by, default: UndoStack()].undone.remove(target)
    stacks[events[place].by]?.done.append(target)
    refold(from: index, at: place)
  }

  /// Computes the state again from the last snapshot before a line that another one turned.
  private mutating func refold(from index: Int, at turning: Int) {
    snapshots.turn(index, at: turning)
    let start = snapshots.last
    session = start?.session ?? Session()
    for place in (start?.count ?? 0)..<count {
      if undonePlaces.contains(place) {
        session.pass(events[place])
      } else {
        session.apply(events[place])
      }
      if place + 1 < count { snapshots.keepNear(session, after: place + 1, endingAt: count) }
    }
  }

  /// After how many events there is a snapshot, ascending.
  var snapshotCounts: [Int] { snapshots.counts }

  /// The place of a line in `events`; a damaged line leaves a gap in the numbers.
  func index(of seq: Int) -> Int? { index(of: seq, before: count) }

  private func index(of seq: Int, before end: Int) -> Int? {
    guard seq > 0 else { return nil }
    let guess = seq - 1
    if guess < end, events[guess].seq == seq { return guess }
    return events[..<end].place(of: seq, isAscending: stamps.isInOrder)
  }

  /// The last command that a role can take back; nil when there is none.
  func lastDone(by role: Role) -> Int? { stacks[role]?.done.last }

  /// The last command that a role has taken back and can bring back; nil when there is none.
  func lastUndone(by role: Role) -> Int? { stacks[role]?.undone.last }
}

extension [Int] {
  /// Takes a line out, most often the last.
  fileprivate mutating func remove(_ line: Int) {
    if last == line { removeLast() } else { removeAll { $0 == line } }
  }
}
