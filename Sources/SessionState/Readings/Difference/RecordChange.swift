/// A change of the rest of the record: notes, marks, action items, documents.
public enum RecordChange: Hashable, Sendable {
  case noteAdded(NoteID)
  /// It has another text or kind.
  case noteChanged(NoteID)
  case noteGone(NoteID)
  case markSet(MarkID)
  /// What it became; nil: it is to be written again.
  case markFilled(MarkID, Mark.Filling?)
  case markGone(MarkID)
  case actionAdded(ActionID)
  case actionState(ActionID, from: ActionState, to: ActionState)
  /// It has another text, owner or date.
  case actionChanged(ActionID)
  case actionGone(ActionID)
  /// A document was given out.
  case issued(symbol: String)

  static func all(_ old: Session, _ new: Session) -> [RecordChange] {
    let notes = old.notes.paired(with: new.notes).compactMap { pair -> RecordChange? in
      guard let now = pair.new else { return pair.old.map { .noteGone($0.id) } }
      guard let before = pair.old else { return .noteAdded(now.id) }
      return before.text == now.text && before.kind == now.kind ? nil : .noteChanged(now.id)
    }
    let marks = old.marks.paired(with: new.marks).flatMap { mark($0.old, $0.new) }
    let actions = old.actions.paired(with: new.actions).flatMap { action($0.old, $0.new) }
    let known = Set(old.documents.map(\.seq))
    let documents = new.documents.filter { !known.contains($0.seq) }
      .map { RecordChange.issued(symbol: $0.issue.symbol) }
    return notes + marks + actions + documents
  }

  private static func mark(_ old: Mark?, _ new: Mark?) -> [RecordChange] {
    guard let new else { return old.map { [.markGone($0.id)] } ?? [] }
    var changes: [RecordChange] = old == nil ? [.markSet(new.id)] : []
    if old?.filled != new.filled { changes.append(.markFilled(new.id, new.filled)) }
    return changes
  }

  private static func action(_ old: ActionItem?, _ new: ActionItem?) -> [RecordChange] {
    guard let new else { return old.map { [.actionGone($0.id)] } ?? [] }
    var changes: [RecordChange] = old == nil ? [.actionAdded(new.id)] : []
    let before = old?.state ?? .open
    if before != new.state { changes.append(.actionState(new.id, from: before, to: new.state)) }
    if let old, old.text != new.text || old.owner != new.owner || old.due != new.due {
      changes.append(.actionChanged(new.id))
    }
    return changes
  }
}
