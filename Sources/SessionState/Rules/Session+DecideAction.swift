// Notes that are there, action items, documents (domain B-16, B-17, B-19).
extension Session {
  func decide(notes command: NoteCommand) throws(Refusal) -> Event {
    switch command {
    case .edit(let id, let text, let kind):
      guard let note = notes[id] else { throw .gone(id.description) }
      let text = try text.map { (text) throws(Refusal) in try self.text(text) }
      let event = NoteEdited(
        id: id, text: text == note.text ? nil : text, kind: kind == note.kind ? nil : kind)
      guard event.text != nil || event.kind != nil else { throw .record(.nothingChanges) }
      return .noteEdited(event)
    case .remove(let id):
      guard notes[id] != nil else { throw .gone(id.description) }
      return .noteRemoved(NoteRemoved(id: id))
    }
  }

  func decide(action command: ActionCommand, _ now: Moment) throws(Refusal) -> Event {
    switch command {
    case .add(let text, let owner, let due, let source):
      if let due { try needAhead(due, now) }
      if let source { _ = try recommendation(source) }
      return .actionAdded(
        ActionAdded(
          id: ActionID(ids.action + 1), text: try self.text(text), owner: try clean(owner),
          due: due, item: openItem, recommendation: source, attribution: attribution))
    case .edit(let id, let change): return try edit(id, change, now)
    case .done(let id): return try change(id, to: .done)
    case .drop(let id): return try change(id, to: .dropped)
    case .open(let id): return try change(id, to: .open)
    }
  }

  private func edit(_ id: ActionID, _ change: ActionChange, _ now: Moment) throws(Refusal) -> Event
  {
    guard let action = actions[id] else { throw .gone(id.description) }
    var event = ActionUpdated(id: id)
    if let text = change.text {
      let text = try self.text(text)
      if text != action.text { event.text = text }
    }
    if let owner = change.owner {
      let owner = try clean(owner)
      if owner == nil, action.owner != nil { event.withoutOwner = true }
      if let owner, owner != action.owner { event.owner = owner }
    }
    if let due = change.due {
      if let due { try needAhead(due, now) }
      if due == nil, action.due != nil { event.withoutDue = true }
      if let due, due != action.due { event.due = due }
    }
    guard event != ActionUpdated(id: id) else { throw .record(.nothingChanges) }
    return .actionUpdated(event)
  }

  private func change(_ id: ActionID, to state: ActionState) throws(Refusal) -> Event {
    guard let action = actions[id] else { throw .gone(id.description) }
    guard action.state != state else { throw .record(.actionAlready(id, state)) }
    return .actionStateChanged(ActionStateChanged(id: id, from: action.state, to: state))
  }

  private func clean(_ owner: ActionOwner?) throws(Refusal) -> ActionOwner? {
    guard case .text(let text) = owner else { return owner }
    return .text(try self.text(text))
  }

  private func needAhead(_ date: LocalDate, _ now: Moment) throws(Refusal) {
    let today = today(now)
    guard date >= today else { throw .record(.datePast(date, today: today)) }
  }

  func decide(document command: DocumentCommand) throws(Refusal) -> Event {
    switch command {
    case .issue(let issuing):
      guard issuing.of == seq else { throw .record(.stateMovedOn(of: issuing.of, now: seq)) }
      guard issuing.head.isHex(count: 32), issuing.hash.isHex(count: 64) else {
        throw .record(.badHash)
      }
      if issuing.isFinal { try needFinal() }
      let held = outcome.flatMap(\.recommendations)
        .filter { $0.isPrinted(isFinal: issuing.isFinal) }
      return .documentIssued(
        DocumentIssued(
          symbol: nextSymbol(issuing.kind, isFinal: issuing.isFinal), kind: issuing.kind,
          level: issuing.level, of: issuing.of, head: issuing.head,
          contents: held.map { recommendation in
            DocumentIssued.Content(
              id: recommendation.id,
              revisions: Dictionary(
                recommendation.languages.compactMap { language in
                  recommendation.latest(language).map { (language, $0.number) }
                }, uniquingKeysWith: { first, _ in first }))
          }, hash: issuing.hash))
    }
  }

  /// A final document has final numbers and clean texts (B-2, B-5, B-19).
  private func needFinal() throws(Refusal) {
    let adopted = recommendations.filter { $0.state == .adopted }
    let operative = adopted.filter { $0.part == .operative }
    guard !operative.isEmpty else { throw .record(.nothingAdopted) }
    guard operative.allSatisfy({ $0.finalNumber != nil }) else { throw .record(.notNumbered) }
    // With a text adopted since, or in another place.
    let numbers = outcome.filter { $0.part == .operative }.flatMap(\.recommendations)
      .compactMap(\.finalNumber)
    guard numbers == Array(1...operative.count) else { throw .record(.notNumbered) }
    if let open = adopted.first(where: { $0.openBrackets > 0 && $0.adoption?.withBrackets != true })
    {
      throw .record(.finalWithBrackets(open.id))
    }
  }
}

extension String {
  fileprivate func isHex(count: Int) -> Bool {
    utf8.count == count
      && utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
  }
}
