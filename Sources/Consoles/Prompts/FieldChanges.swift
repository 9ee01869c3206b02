/// What was changed in a field, for undo inside it; a run of typing is one step.
struct FieldChanges: Hashable {
  /// One piece of text for another.
  struct Change: Hashable {
    /// Where, in characters.
    var at: Int
    /// What stood there.
    var old: [Character]
    /// What stands there now.
    var new: [Character]
    /// Where the caret was.
    var caret: Int
  }

  /// What kind of edit a change was.
  enum Kind: Hashable {
    case typing, deleting, other
  }

  private struct Step: Hashable {
    var kind: Kind
    var changes: [Change]

    var size: Int { changes.reduce(0) { $0 + $1.old.count + $1.new.count } }
  }

  /// How many characters are kept of what was; some ten changes of the longest text, thousands of words typed.
  private static let limit = 200_000
  /// A run of typing this long ends with its word.
  private static let longRun = 30

  private var done: [Step] = []
  private var undone: [Step] = []
  private var isOpen = false
  private var kept = 0

  /// Remembers a change; typing goes on with the step before it.
  mutating func add(_ change: Change, _ kind: Kind) {
    kept -= undone.reduce(0) { $0 + $1.size }
    undone = []
    kept += change.old.count + change.new.count
    if isOpen, kind != .other, let last = done.last, last.kind == kind,
      !(last.changes.count >= Self.longRun && Self.beginsWord(change))
    {
      done[done.count - 1].changes.append(change)
    } else {
      done.append(Step(kind: kind, changes: [change]))
    }
    while kept > Self.limit, done.count > 1 {
      kept -= done.removeFirst().size
    }
    isOpen = true
  }

  /// The caret was moved: what is typed now is a step of its own.
  mutating func close() { isOpen = false }

  /// The changes of the last step, the last one first; empty when there is none.
  mutating func undo() -> [Change] {
    close()
    guard let step = done.popLast() else { return [] }
    undone.append(step)
    return step.changes.reversed()
  }

  /// The changes of the step that was undone last, in their order; empty when there is none.
  mutating func redo() -> [Change] {
    close()
    guard let step = undone.popLast() else { return [] }
    done.append(step)
    return step.changes
  }

  private static func beginsWord(_ change: Change) -> Bool {
    change.old.first?.isWhitespace ?? true
  }
}
