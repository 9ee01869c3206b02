/// A session with its past: every recorded event, what of it was undone, and the state they give.
///
/// State = fold of the events that are not undone (domain F.4). Snapshots keep a fold from an earlier
/// point short: undoing folds at most twice as many events as came after the undone one, and `interval`
/// more. A snapshot holds copies of what changed after it, so older ones stand farther apart.
public struct History: Sendable {
  /// The state now.
  public private(set) var session = Session()
  /// Every recorded event, in the order of the log.
  public private(set) var events: [RecordedEvent] = []
  /// The lines that have no effect because they were undone.
  public private(set) var undone: Set<Int> = []

  private var snapshots: [Snapshot] = []
  private var stacks: [Role: UndoStack] = [:]

  private static let interval = 256

  private struct Snapshot: Sendable {
    var count: Int
    var session: Session
  }

  /// The commands of one role that can be taken back, and those that can be brought back, latest last.
  private struct UndoStack: Sendable {
    var done: [Int] = []
    var undone: [Int] = []
  }

  /// A session before its first line.
  public init() {}

  /// The history that these lines give.
  public init(_ events: some Sequence<RecordedEvent>) {
    for event in events { append(event) }
  }

  /// Makes a recorded event part of the history. Every event applies.
  public mutating func append(_ recorded: RecordedEvent) {
    events.append(recorded)
    switch recorded.event {
    case .undone(let undo): take(back: undo.target, recorded)
    case .redone(let redo): bring(back: redo.target, recorded)
    default:
      session.apply(recorded)
      if recorded.event.isUndoable, recorded.by != .system {
        stacks[recorded.by, default: UndoStack()].done.append(recorded.seq)
        stacks[recorded.by]?.undone = []
      }
    }
    keepSnapshot(events.count)
  }

  private mutating func take(back target: Int, _ recorded: RecordedEvent) {
    guard let index = index(of: target) else { return session.apply(recorded) }
    undone.insert(target)
    stacks[recorded.by, default: UndoStack()].done.removeAll { $0 == target }
    stacks[recorded.by]?.undone.append(target)
    refold(from: index)
  }

  private mutating func bring(back target: Int, _ recorded: RecordedEvent) {
    guard let index = index(of: target) else { return session.apply(recorded) }
    undone.remove(target)
    stacks[recorded.by, default: UndoStack()].undone.removeAll { $0 == target }
    stacks[recorded.by]?.done.append(target)
    refold(from: index)
  }

  /// Computes the state again from the last snapshot before a line; later snapshots are out of date.
  private mutating func refold(from index: Int) {
    snapshots.removeAll { $0.count > index }
    session = snapshots.last?.session ?? Session()
    for (place, recorded) in events.enumerated().dropFirst(snapshots.last?.count ?? 0) {
      keepSnapshot(place)
      if undone.contains(recorded.seq) {
        session.pass(recorded)
      } else {
        session.apply(recorded)
      }
    }
  }

  /// Keeps the state after so many events, where its place has come; of the older ones, every one without which
  /// the distance to the one before would be longer than its age.
  private mutating func keepSnapshot(_ count: Int) {
    guard count % Self.interval == 0, count > (snapshots.last?.count ?? 0) else { return }
    var kept = [Snapshot(count: count, session: session)]
    for (index, snapshot) in snapshots.enumerated().reversed() {
      let newer = kept[kept.count - 1].count
      let older = index > 0 ? snapshots[index - 1].count : 0
      if newer - older > count - newer { kept.append(snapshot) }
    }
    snapshots = kept.reversed()
  }

  /// After how many events there is a snapshot, ascending.
  var snapshotCounts: [Int] { snapshots.map(\.count) }

  /// The place of a line in `events`; a damaged line leaves a gap in the numbers.
  func index(of seq: Int) -> Int? {
    guard seq > 0 else { return nil }
    let guess = seq - 1
    if events.indices.contains(guess), events[guess].seq == seq { return guess }
    return events.firstIndex { $0.seq == seq }
  }

  /// The last command that a role can take back; nil when there is none.
  func lastDone(by role: Role) -> Int? { stacks[role]?.done.last }

  /// The last command that a role has taken back and can bring back; nil when there is none.
  func lastUndone(by role: Role) -> Int? { stacks[role]?.undone.last }
}
