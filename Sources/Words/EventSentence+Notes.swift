import SessionState

extension RecordedEvent {
  func recordSentence(_ session: Session) -> String {
    switch event {
    case .noteAdded(let note):
      return say("\(note.id) stored as a \(note.kind.label)", "حفظ \(note.id): \(note.kind.label)")
    case .noteEdited(let note): return edit(note)
    case .noteRemoved(let note): return say("\(note.id) taken out", "حذف \(note.id)")
    case .markAdded(let mark):
      return say("\(mark.id) marked, to be written", "وضع \(mark.id)، للكتابة لاحقًا")
    case .markDropped(let mark):
      return say("\(mark.id) needs no text", "\(mark.id): لا حاجة إلى نص")
    case .actionAdded(let action):
      let owner = action.owner.map { session.name(of: $0) }
      return say(
        "\(action.id) to be done" + (owner.map { " by \($0)" } ?? "")
          + (action.due.map { " until \($0)" } ?? ""),
        "\(action.id): إجراء متابعة" + (owner.map { " على \($0)" } ?? "")
          + (action.due.map { " حتى \($0)" } ?? ""))
    case .actionUpdated(let action): return say("\(action.id) changed", "تعديل \(action.id)")
    case .actionStateChanged(let change):
      return say("\(change.id) is \(change.to.label)", "\(change.id): \(change.to.label)")
    case .documentIssued(let document):
      return say(
        "\(document.symbol) given out, the state of event \(document.of)",
        "إصدار \(document.symbol)، بحالة الحدث \(document.of)")
    default: return ""
    }
  }

  private func edit(_ note: NoteEdited) -> String {
    let text = note.text == nil ? nil : say("has another text", "نص جديد")
    let kind = note.kind.map { say("is a \($0.label)", "النوع \($0.label)") }
    return say("\(note.id) ", "\(note.id): ") + listed([text, kind].compactMap { $0 })
  }
}
