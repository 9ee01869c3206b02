public import SessionState

extension WordDiff {
  /// The text with what went as `{-old-}` and what came as `{+new+}`.
  public var marked: String {
    pieces.map { piece in
      switch piece {
      case .same(let words): words
      case .removed(let words): "{-\(words)-}"
      case .added(let words): "{+\(words)+}"
      }
    }.joined(separator: " ")
  }
}

extension SessionDifference {
  func sentences(_ change: RecommendationChange) -> [String] {
    if change.isGone { return [DifferenceWords.takenBack("\(change.id)")] }
    let details = change.details.map { "\(change.id) " + sentence($0) }
    guard change.isNew, let text = later.recommendations[change.id] else { return details }
    let item = text.item.map { ", " + Label.inItem(later.name(of: $0)) } ?? ""
    return ["\(change.id) captured \(later.clock(text.saidAt))\(item)"] + details
  }

  private func sentence(_ detail: RecommendationChange.Detail) -> String {
    switch detail {
    case .wording(let wording): return sentence(wording)
    case .revised(let wording, let party, let at):
      let how = DifferenceWords.revised(party.map { later.latinName(of: $0) }, at: later.clock(at))
      return sentence(wording, how)
    case .state(let old, let new): return DifferenceWords.change(old.label, new.label)
    case .party(let party, let old, let new):
      let name = later.latinName(of: party)
      return new.map { "\($0.label): \(name)" }
        ?? "not \(old?.label ?? "") any more: \(name)"
    case .position(let party, let old, let new):
      let name = later.latinName(of: party)
      let before = old.map { "; before: \($0.label)" } ?? ""
      return "\(name): \(new?.label ?? "no position")\(before)"
    case .field(let field, let old, let new):
      return "\(field.rawValue): "
        + DifferenceWords.change(
          DifferenceWords.nobody(old.isEmpty ? nil : old),
          DifferenceWords.nobody(new.isEmpty ? nil : new))
    case .agreed(let language, let revision):
      let name = Label.languageName(language)
      return revision.map { "in \(name): revision \($0) agreed" }
        ?? "in \(name): not agreed any more"
    }
  }

  private func sentence(_ wording: RecommendationChange.Wording, _ how: String? = nil) -> String {
    let language = Label.inLanguage(Label.languageName(wording.language))
    switch (wording.from, wording.to) {
    case (nil, _): return "\(language): \(wording.new)"
    case (_, nil): return "\(language): text taken back"
    case (let old?, let new?):
      let how = how.map { ", \($0)" } ?? ""
      return "\(language), \(Label.revisions(old, new))\(how): \(wording.words.marked)"
    }
  }

  func sentence(_ change: RecordChange) -> String {
    switch change {
    case .noteAdded(let id): return noteText(id)
    case .noteChanged(let id):
      let old = earlier.notes[id]?.text ?? ""
      return "\(id) \(DifferenceWords.changed): "
        + WordDiff(old, later.notes[id]?.text ?? "").marked
    case .noteGone(let id): return DifferenceWords.takenBack("\(id)")
    case .markSet(let id):
      let mark = later.marks[id]
      let time = mark.map { " \(later.clock($0.at))" } ?? ""
      return "\(id) marked\(time)" + (mark?.label.map { ": \($0)" } ?? "")
    case .markFilled(let id, let filling): return "\(id) " + filled(filling)
    case .markGone(let id): return DifferenceWords.takenBack("\(id)")
    case .actionAdded(let id): return actionText(id)
    case .actionState(let id, let old, let new):
      return "\(id) " + DifferenceWords.change(old.label, new.label)
    case .actionChanged(let id): return "\(DifferenceWords.changed): \(actionText(id))"
    case .actionGone(let id): return DifferenceWords.takenBack("\(id)")
    case .issued(let symbol): return "\(symbol) given out"
    }
  }

  private func noteText(_ id: NoteID) -> String {
    guard let note = later.notes[id] else { return id.description }
    return "\(id) \(note.kind.label): \(note.text)"
  }

  private func actionText(_ id: ActionID) -> String {
    guard let action = later.actions[id] else { return id.description }
    let owner = action.owner.map { later.name(of: $0) } ?? Label.noOwner
    let due = action.due.map { Label.until($0.description) } ?? Label.noDate
    return "\(id) \(owner), \(due): \(action.text)"
  }

  private func filled(_ filling: Mark.Filling?) -> String {
    switch filling {
    case .recommendation(let id)?: "became \(id)"
    case .note(let id)?: "became \(id)"
    case .dropped?: "needs no text"
    case nil: "is to be written again"
    }
  }

  func sentence(_ change: RosterChange) -> String {
    func group(_ id: GroupID?) -> String {
      DifferenceWords.nobody(id.map { (later.groups[$0] ?? earlier.groups[$0])?.short ?? "\($0)" })
    }
    switch change {
    case .groupAdded(let id): return "group added: \(group(id))"
    case .groupChanged(let id): return "group changed: \(group(id))"
    case .groupGone(let id): return DifferenceWords.takenBack("group \(group(id))")
    case .joined(let id): return "joined: \(person(id))"
    case .gone(let id): return DifferenceWords.takenBack(person(id))
    case .merged(let id, let into): return "\(id) is the same as \(into), \(person(into))"
    case .presence(let id, let isPresent):
      return (isPresent ? "present again: " : "absent: ") + person(id)
    case .renamed(let id, let old, _):
      return "renamed: "
        + DifferenceWords.before(person(id), old.best(earlier.latinLanguage))
    case .group(let id, let old, let new):
      return "\(person(id)): group " + DifferenceWords.change(group(old), group(new))
    case .changed(let id): return "entry changed: \(person(id))"
    }
  }
}
