import SessionState

extension RecordedEvent {
  func recommendationSentence(_ session: Session) -> String {
    switch event {
    case .recommendationCaptured(let captured):
      let by = listed(captured.proposers.map { session.name(of: $0) })
      return say(
        "\(captured.id) captured" + (by.isEmpty ? "" : ", by \(by)"),
        "تسجيل \(captured.id)" + (by.isEmpty ? "" : "، من \(by)"))
    case .recommendationRevised(let revised):
      let by = revised.proposedBy.map { session.name(of: $0) }
      let silence = session.recommendations[revised.id]?.silences.last
      let isEnded = silence?.ended == session.lastMoment && silence?.brokenBy == nil
      return say(
        "\(revised.id) has revision \(revised.revision)" + (by.map { ", proposed by \($0)" } ?? "")
          + (isEnded ? "; its silence is over" : ""),
        "\(revised.id): الصيغة \(revised.revision)" + (by.map { "، من \($0)" } ?? "")
          + (isEnded ? "؛ انتهى إجراء الصمت بشأنها" : ""))
    case .recommendationTranslated(let translated):
      let language = Label.languageName(translated.language)
      return say(
        "\(translated.id) has a text in \(language)", "\(translated.id): نص باللغة \(language)")
    case .recommendationStateChanged(let change):
      return say("\(change.id) is \(change.to.label)", "\(change.id) \(change.to.label)")
        + (change.reason.map { ": \($0)" } ?? "")
    case .recommendationsAdopted(let adopted): return adoption(adopted, session)
    case .recommendationClassified(let change): return classification(change)
    case .textAgreed(let agreed):
      let language = Label.languageName(agreed.language)
      return say(
        "\(agreed.id): the text in \(language) is agreed",
        "\(agreed.id): الاتفاق على النص باللغة \(language)")
    case .partyAdded(let added):
      let party = session.name(of: added.party)
      return say(
        "\(party) is \(added.role.label) of \(added.id)",
        "\(added.id): \(party)، \(added.role.label)")
    case .partyRemoved(let removed):
      let party = session.name(of: removed.party)
      return say(
        "\(party) does not stand behind \(removed.id) any more",
        "لم يعد \(removed.id) باسم \(party)")
    case .recommendationsMerged(let merged):
      let sources = list(merged.sources)
      return say("\(sources) became \(merged.id)", "دمج \(sources) في \(merged.id)")
    case .recommendationSplit(let split):
      let parts = list(split.parts.map(\.id))
      return say("\(split.id) became \(parts)", "تقسيم \(split.id) إلى \(parts)")
    case .positionSet(let set): return position(set, session)
    case .silenceOpened, .silenceBroken: return silenceSentence(session)
    case .recommendationsReordered:
      return say("recommendations put in another order", "ترتيب جديد للتوصيات")
    case .recommendationsNumbered(let numbered):
      let count = numbered.order.count
      return say(
        Counted.english(count, "recommendation numbered", "recommendations numbered"),
        "ترقيم \(ArabicNoun.recommendations.after(count))")
    default: return ""
    }
  }

  private func silenceSentence(_ session: Session) -> String {
    switch event {
    case .silenceOpened(let silence):
      let deadline = session.dateAndTime(silence.deadline)
      return say(
        "\(silence.id) is in silence until \(deadline)",
        "\(silence.id) قيد إجراء الصمت حتى \(deadline)")
    case .silenceBroken(let broken):
      let party = session.name(of: broken.party)
      return say(
        "\(party) breaks the silence on \(broken.id)", "كسر الصمت بشأن \(broken.id) من \(party)")
        + (broken.text.map { ": \($0)" } ?? "")
    default: return ""
    }
  }

  private func position(_ set: PositionSet, _ session: Session) -> String {
    let party = session.name(of: set.party)
    guard let value = set.value else {
      return say("\(party) takes no position on \(set.id)", "\(party): لا موقف من \(set.id)")
    }
    return say("\(party) on \(set.id): \(value.label)", "\(party) بشأن \(set.id): \(value.label)")
      + (set.text.map { ": \($0)" } ?? "")
  }

  private func adoption(_ adopted: RecommendationsAdopted, _ session: Session) -> String {
    let counts =
      adopted.counts.map { say(", ", "، ") + Label.counts($0.for, $0.against, $0.abstain) } ?? ""
    let apart = adopted.separated.map { separated in
      let party = adopted.separatedBy.map { session.name(of: $0) }
      return say(
        "; \(list(separated)) taken out" + (party.map { " for \($0)" } ?? ""),
        "؛ فصل \(list(separated))" + (party.map { " بطلب \($0)" } ?? ""))
    }
    let texts = list(adopted.ids)
    return say(
      "\(texts) adopted, \(adopted.method.label)", "اعتماد \(texts) \(adopted.method.label)")
      + counts + (apart ?? "")
  }

  private func classification(_ change: RecommendationClassified) -> String {
    var parts: [String] = []
    if let theme = change.theme {
      parts.append(
        theme.isEmpty ? say("no theme", "دون موضوع") : say("theme \(theme)", "الموضوع \(theme)"))
    }
    if let addressees = change.addressees.map(listed) {
      parts.append(
        addressees.isEmpty
          ? say("asks nobody", "غير موجهة إلى أحد")
          : say("asks \(addressees)", "موجهة إلى \(addressees)"))
    }
    if let principles = change.principles {
      let names = listed(principles.map { $0.label(InterfaceLanguage.current.rawValue) })
      parts.append(
        names.isEmpty
          ? say("cites no principle", "دون مبادئ") : say("cites \(names)", "المبادئ: \(names)"))
    }
    if let verb = change.verb {
      parts.append(verb.isEmpty ? say("no verb", "دون فعل") : say("verb \(verb)", "الفعل \(verb)"))
    }
    if let priority = change.priority {
      parts.append(say("priority \(priority.label)", "الأولوية \(priority.label)"))
    }
    if let part = change.part { parts.append(part.label) }
    return "\(change.id): " + listedApart(parts)
  }

  private func list(_ ids: [RecommendationID]) -> String { listed(ids.map(\.description)) }
}
