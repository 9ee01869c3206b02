// Notes, marks, action items and documents (domain B-16, B-17, B-19).
extension Session {
  mutating func applyRecord(_ recorded: RecordedEvent, _ now: Moment) {
    switch recorded.event {
    case .noteAdded(let added):
      notes.set(
        Note(
          id: added.id, kind: added.kind, text: added.text, item: added.item,
          participant: added.participant, attribution: added.attribution,
          at: added.mark.flatMap { marks[$0]?.at } ?? now, by: recorded.by))
      fill(added.mark, .note(added.id))
    case .noteEdited(let edited):
      notes.change(edited.id) {
        if let text = edited.text { $0.text = text }
        if let kind = edited.kind { $0.kind = kind }
      }
    case .noteRemoved(let removed): notes.remove(removed.id)
    case .markAdded(let added):
      marks.set(
        Mark(
          id: added.id, label: added.label, item: added.item, intervention: added.intervention,
          attribution: added.attribution, at: now))
    case .markDropped(let dropped): fill(dropped.id, .dropped)
    case .actionAdded(let added):
      actions.set(
        ActionItem(
          id: added.id, text: added.text, owner: added.owner, due: added.due, item: added.item,
          recommendation: added.recommendation, attribution: added.attribution, at: now))
    case .actionUpdated(let change):
      actions.change(change.id) {
        if let text = change.text { $0.text = text }
        if let owner = change.owner { $0.owner = owner }
        if change.withoutOwner == true { $0.owner = nil }
        if let due = change.due { $0.due = due }
        if change.withoutDue == true { $0.due = nil }
      }
    case .actionStateChanged(let change): actions.change(change.id) { $0.state = change.to }
    case .documentIssued(let issue):
      documents.append(IssuedDocument(seq: recorded.seq, at: now, issue: issue))
    default: break
    }
  }

  mutating func fill(_ mark: MarkID?, _ filling: Mark.Filling) {
    if let mark { marks.change(mark) { $0.filled = filling } }
  }
}
