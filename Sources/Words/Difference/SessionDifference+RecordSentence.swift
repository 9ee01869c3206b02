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
    let item = text.item.map { say(", ", "، ") + Label.inItem(later.name(of: $0)) } ?? ""
    let time = later.clock(text.saidAt)
    return [
      say("\(change.id) captured \(time)\(item)", "تسجيل \(change.id) في \(time)\(item)")
    ] + details
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
        ?? say("not \(old?.label ?? "") any more: \(name)", "لم يعد \(old?.label ?? ""): \(name)")
    case .position(let party, let old, let new):
      let name = later.latinName(of: party)
      let now = "\(name): \(new?.label ?? say("no position", "بلا موقف"))"
      return old.map { DifferenceWords.before(now, $0.label) } ?? now
    case .field(let field, let old, let new):
      return "\(field.word): "
        + DifferenceWords.change(
          DifferenceWords.nobody(old.isEmpty ? nil : old),
          DifferenceWords.nobody(new.isEmpty ? nil : new))
    case .agreed(let language, let revision):
      let name = Label.languageName(language)
      return revision.map {
        say("in \(name): revision \($0) agreed", "باللغة \(name): اتُّفق على الصيغة \($0)")
      } ?? say("in \(name): not agreed any more", "باللغة \(name): لم يعد متفقًا عليه")
    }
  }

  private func sentence(_ wording: RecommendationChange.Wording, _ how: String? = nil) -> String {
    let language = Label.inLanguage(Label.languageName(wording.language))
    switch (wording.from, wording.to) {
    case (nil, _): return "\(language): \(wording.new)"
    case (_, nil): return say("\(language): text taken back", "\(language): تراجع عن النص")
    case (let old?, let new?):
      let parts = [language, Label.revisions(old, new), how].compactMap { $0 }
      return "\(listed(parts)): \(wording.words.marked)"
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
      return say("\(id) marked\(time)", "وُضعت \(id)\(time)")
        + (mark?.label.map { ": \($0)" } ?? "")
    case .markFilled(let id, let filling): return "\(id) " + filled(filling)
    case .markGone(let id): return DifferenceWords.takenBack("\(id)")
    case .actionAdded(let id): return actionText(id)
    case .actionState(let id, let old, let new):
      return "\(id) " + DifferenceWords.change(old.label, new.label)
    case .actionChanged(let id): return "\(DifferenceWords.changed): \(actionText(id))"
    case .actionGone(let id): return DifferenceWords.takenBack("\(id)")
    case .issued(let symbol): return say("\(symbol) given out", "صدر \(symbol)")
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
    return "\(id) \(listed([owner, due])): \(action.text)"
  }

  private func filled(_ filling: Mark.Filling?) -> String {
    switch filling {
    case .recommendation(let id)?: say("became \(id)", "أصبحت \(id)")
    case .note(let id)?: say("became \(id)", "أصبحت \(id)")
    case .dropped?: say("needs no text", "لا حاجة إلى نص")
    case nil: say("is to be written again", "للكتابة من جديد")
    }
  }

  func sentence(_ change: RosterChange) -> String {
    func group(_ id: GroupID?) -> String {
      DifferenceWords.nobody(id.map { (later.groups[$0] ?? earlier.groups[$0])?.short ?? "\($0)" })
    }
    switch change {
    case .groupAdded(let id): return say("group added: ", "وفد جديد: ") + group(id)
    case .groupChanged(let id): return say("group changed: ", "تغير وفد: ") + group(id)
    case .groupGone(let id):
      return DifferenceWords.takenBack(say("group \(group(id))", "الوفد \(group(id))"))
    case .joined(let id): return say("joined: ", "انضمام: ") + person(id)
    case .gone(let id): return DifferenceWords.takenBack(person(id))
    case .merged(let id, let into):
      return say("\(id) is the same as \(into), ", "دمج \(id) في \(into)، ") + person(into)
    case .presence(let id, let isPresent):
      return (isPresent ? say("present again: ", "حضور من جديد: ") : say("absent: ", "غياب: "))
        + person(id)
    case .renamed(let id, let old, _):
      return say("renamed: ", "تغير الاسم: ")
        + DifferenceWords.before(person(id), old.best(earlier.shownLanguage))
    case .group(let id, let old, let new):
      return say("\(person(id)): group ", "\(person(id)): الوفد ")
        + DifferenceWords.change(group(old), group(new))
    case .changed(let id): return say("entry changed: ", "تغير القيد: ") + person(id)
    }
  }
}
