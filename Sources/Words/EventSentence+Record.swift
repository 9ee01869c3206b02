import SessionState

extension RecordedEvent {
  func recommendationSentence(_ session: Session) -> String {
    switch event {
    case .recommendationCaptured(let captured):
      let by = captured.proposers.map { session.name(of: $0) }.joined(separator: ", ")
      return "\(captured.id) captured" + (by.isEmpty ? "" : ", by \(by)")
    case .recommendationRevised(let revised):
      let by = revised.proposedBy.map { ", proposed by \(session.name(of: $0))" } ?? ""
      let silence = session.recommendations[revised.id]?.silences.last
      let isEnded = silence?.ended == session.lastMoment && silence?.brokenBy == nil
      return "\(revised.id) has revision \(revised.revision)\(by)"
        + (isEnded ? "; its silence is over" : "")
    case .recommendationTranslated(let translated):
      return "\(translated.id) has a text in \(Label.languageName(translated.language))"
    case .recommendationStateChanged(let change):
      return "\(change.id) is \(change.to.label)" + (change.reason.map { ": \($0)" } ?? "")
    case .recommendationsAdopted(let adopted): return adoption(adopted, session)
    case .recommendationClassified(let change): return classification(change)
    case .textAgreed(let agreed):
      return "\(agreed.id): the text in \(Label.languageName(agreed.language)) is agreed"
    case .partyAdded(let added):
      return "\(session.name(of: added.party)) is \(added.role.label) of \(added.id)"
    case .partyRemoved(let removed):
      return "\(session.name(of: removed.party)) does not stand behind \(removed.id) any more"
    case .recommendationsMerged(let merged):
      return list(merged.sources) + " became \(merged.id)"
    case .recommendationSplit(let split): return "\(split.id) became " + list(split.parts.map(\.id))
    case .positionSet(let set):
      let party = session.name(of: set.party)
      guard let value = set.value else { return "\(party) takes no position on \(set.id)" }
      return "\(party) on \(set.id): \(value.label)" + (set.text.map { ": \($0)" } ?? "")
    case .silenceOpened(let silence):
      return "\(silence.id) is in silence until \(session.dateAndTime(silence.deadline))"
    case .silenceBroken(let broken):
      return "\(session.name(of: broken.party)) breaks the silence on \(broken.id)"
        + (broken.text.map { ": \($0)" } ?? "")
    case .recommendationsReordered: return "recommendations put in another order"
    case .recommendationsNumbered(let numbered):
      return numbered.order.count == 1
        ? "1 recommendation numbered" : "\(numbered.order.count) recommendations numbered"
    default: return ""
    }
  }

  private func adoption(_ adopted: RecommendationsAdopted, _ session: Session) -> String {
    let counts = adopted.counts.map { ", " + Label.counts($0.for, $0.against, $0.abstain) } ?? ""
    let apart = adopted.separated.map { separated in
      "; \(list(separated)) taken out"
        + (adopted.separatedBy.map { " for \(session.name(of: $0))" } ?? "")
    }
    return list(adopted.ids) + " adopted, \(adopted.method.label)\(counts)" + (apart ?? "")
  }

  private func classification(_ change: RecommendationClassified) -> String {
    var parts: [String] = []
    if let theme = change.theme { parts.append(theme.isEmpty ? "no theme" : "theme \(theme)") }
    if let addressees = change.addressees {
      parts.append(
        addressees.isEmpty ? "asks nobody" : "asks " + addressees.joined(separator: ", "))
    }
    if let principles = change.principles {
      let names = principles.map { $0.label() }.joined(separator: ", ")
      parts.append(principles.isEmpty ? "cites no principle" : "cites \(names)")
    }
    if let verb = change.verb { parts.append(verb.isEmpty ? "no verb" : "verb \(verb)") }
    if let priority = change.priority { parts.append("priority \(priority.label)") }
    if let part = change.part { parts.append(part.label) }
    return "\(change.id): " + parts.joined(separator: "; ")
  }

  private func list(_ ids: [RecommendationID]) -> String {
    ids.map(\.description).joined(separator: ", ")
  }

  func recordSentence(_ session: Session) -> String {
    switch event {
    case .noteAdded(let note): "\(note.id) stored as a \(note.kind.label)"
    case .noteEdited(let note):
      "\(note.id) " + (note.text == nil ? "" : "has another text")
        + (note.text != nil && note.kind != nil ? ", " : "")
        + (note.kind.map { "is a \($0.label)" } ?? "")
    case .noteRemoved(let note): "\(note.id) taken out"
    case .markAdded(let mark): "\(mark.id) marked, to be written"
    case .markDropped(let mark): "\(mark.id) needs no text"
    case .actionAdded(let action):
      "\(action.id) to be done" + (action.owner.map { " by \(session.name(of: $0))" } ?? "")
        + (action.due.map { " until \($0)" } ?? "")
    case .actionUpdated(let action): "\(action.id) changed"
    case .actionStateChanged(let change): "\(change.id) is \(change.to.label)"
    case .documentIssued(let document):
      "\(document.symbol) given out, the state of event \(document.of)"
    default: ""
    }
  }
}
