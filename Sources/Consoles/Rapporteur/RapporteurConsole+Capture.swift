import SessionState
import TerminalScreen
import Words

// While a recommendation is captured: language, theme, and the similar one that it may be.
extension RapporteurConsole {
  /// `^S` supports the similar one instead, `^T` a theme, Tab the language; true when the key was one of these.
  func pressInCapture(_ key: Key, _ prompt: TextPrompt) -> Bool {
    if prompt.isWording { return pressInWording(key, prompt) }
    guard prompt.isCapture else { return false }
    switch key {
    case .tab where prompt.purpose == .recommendation:
      var prompt = prompt
      prompt.capture.language = nextLanguage(after: prompt)
      interface.prompt = .text(prompt)
    case .control("s"): supportSimilar(prompt)
    case .control("t") where prompt.purpose == .recommendation: askTheme(prompt)
    default: return false
    }
    return true
  }

  /// `v`: the wording as it is, with why it changes and who proposed that.
  func askWording(_ recommendation: Recommendation) {
    let id = recommendation.id
    let last = recommendation.latest(recommendation.original)?.number ?? 1
    let purpose = TextPrompt.Purpose.record(
      label: Phrase.wording("\(id)", after: last), help: Phrase.wordingHelp)
    let draft = purpose.draft.flatMap { interface.drafts[$0] } ?? recommendation.wording
    interface.prompt = .text(
      TextPrompt(purpose: purpose, field: TextField(draft), isWording: true) { [unowned self] in
        perform(
          .recommendation(
            .revise(
              id, text: $0.field.text, reason: $0.capture.reason?.rawValue,
              by: $0.capture.proposedBy)))
      })
  }

  /// Tab goes through the reasons, `^G` names who proposed the change.
  private func pressInWording(_ key: Key, _ prompt: TextPrompt) -> Bool {
    var prompt = prompt
    switch key {
    case .tab:
      let all = RevisionReason.allCases
      let next = prompt.capture.reason.flatMap { all.firstIndex(of: $0) }.map { $0 + 1 } ?? 0
      prompt.capture.reason = all.indices.contains(next) ? all[next] : nil
      interface.prompt = .text(prompt)
    case .control("g"):
      keepDraft()
      askParty(Phrase.proposedBy) { [unowned self] in
        prompt.capture.proposedBy = $0
        interface.prompt = .text(prompt)
      }
    default: return false
    }
    return true
  }

  /// Tab: the languages of the session one after another, the one told from the letters first.
  private func nextLanguage(after prompt: TextPrompt) -> String? {
    let all = session.created?.languages ?? []
    guard !all.isEmpty else { return nil }
    let now = prompt.capture.language ?? session.language(of: prompt.field.text)
    return all[((all.firstIndex(of: now) ?? -1) + 1) % all.count]
  }

  /// B-8: the speaker's group, or whoever is named, supports the similar one; nothing new is stored.
  private func supportSimilar(_ prompt: TextPrompt) {
    guard let match = similarOnes.first else { return say(Phrase.nothingSimilar, .muted) }
    let id = match.id
    func support(_ party: Party) {
      if perform(.recommendation(.support(id, party, .support))) {
        interface.record.recommendation = id
        if let draft = prompt.purpose.draft { interface.drafts[draft] = nil }
        interface.prompt = nil
        // The moment that was marked is on record with the one it supports.
        if case .fill(let mark, _) = prompt.purpose { perform(.mark(.drop(mark))) }
      } else if interface.prompt == nil {
        interface.prompt = .text(prompt)
      }
    }
    guard let party = session.speakingParty else {
      keepDraft()
      return askParty(Phrase.whoSupports("\(id)"), then: support)
    }
    interface.prompt = nil
    support(party)
  }

  private func askTheme(_ prompt: TextPrompt) {
    keepDraft()
    interface.prompt = .pick(
      PickPrompt(
        label: Phrase.theme("\(RecommendationID(session.ids.nextRecommendation))"),
        rows: session.themeRows,
        takesText: true
      ) { [unowned self] in
        var prompt = prompt
        if case .term(let theme) = $0.first { prompt.capture.theme = theme.isEmpty ? nil : theme }
        interface.prompt = .text(prompt)
      })
  }

  /// `W`: what is to be done; a date at its end is its date, and who does it is asked for next.
  func askActionItem() {
    let from = interface.record.focus == .recommendations ? selectedRecommendation?.id : nil
    askText(Phrase.actionItem, help: Phrase.actionHelp(from?.description)) {
      [unowned self] text in
      let (text, due) = Self.dated(text)
      guard perform(.action(.add(text: text, owner: nil, due: due, from: from))) else {
        return false
      }
      if let id = session.actions.last?.id { askOwner(id) }
      return true
    }
  }

  /// A text and the date at its end, `2026-06-01`.
  static func dated(_ text: String) -> (text: String, due: LocalDate?) {
    let words = text.split(separator: " ")
    guard words.count > 1, let last = words.last,
      let due = LocalDate(SearchFolding.latinDigits(String(last)))
    else { return (text, nil) }
    return (words.dropLast().joined(separator: " "), due)
  }

  private func askOwner(_ id: ActionID) {
    let said = interface.message
    interface.prompt = .pick(
      PickPrompt(label: Phrase.ownerOf("\(id)"), rows: session.partyRows, takesText: true) {
        [unowned self] in
        switch $0.first {
        case .party(let party): own(id, .party(party))
        case .term(let name): own(id, .text(name))
        case .recommendation, nil: break
        }
      })
    interface.message = said
  }

  private func own(_ id: ActionID, _ owner: ActionOwner) {
    perform(.action(.edit(id, ActionChange(owner: .some(owner)))))
  }
}

extension Session {
  /// Whom a support or a change of wording is ascribed to while somebody speaks: the group, else the person.
  var speakingParty: Party? {
    guard let current = currentIntervention else { return nil }
    return speakingGroup(of: current).map { .group($0.id) } ?? .participant(current.participant)
  }

  /// The themes of the session to choose of, and none.
  var themeRows: [PickPrompt.Row] { termRows(settings.themes) }

  /// Terms of a list of the session, with their names in the other language.
  func termRows(_ terms: [TextByLanguage], none: Bool = true) -> [PickPrompt.Row] {
    let rows = terms.map { term in
      let others = term.texts.filter { $0.key != "en" }.values.joined(separator: " ")
      return PickPrompt.Row(
        .term(term.best()), head: "·", text: term.best() + (others.isEmpty ? "" : "  " + others))
    }
    return rows + (none ? [PickPrompt.Row(.term(""), head: "×", text: Phrase.none)] : [])
  }
}
