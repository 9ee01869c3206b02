import SessionState
import TerminalScreen
import Words

// While a recommendation is captured: language, theme, and the similar one that it may be.
extension RapporteurConsole {
  /// `^S` supports the similar one instead, `^T` a theme, Tab the language; true when the key was one of these.
  func pressInCapture(_ key: Key, _ prompt: TextPrompt) -> Bool {
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
      let role = session.recommendations[id]?.role(of: party)
      if let role {
        // Who proposes it already is not made less than that.
        supported(id, prompt)
        say(Phrase.standsBehindAlready(session.latinName(of: party), role, "\(id)"))
      } else if perform(.recommendation(.support(id, party, .support))) {
        supported(id, prompt)
      } else if interface.prompt == nil {
        interface.prompt = .text(prompt)
      }
    }
    guard let party = session.speakingParty else {
      return askParty(Phrase.whoSupports("\(id)"), before: .text(prompt), then: support)
    }
    interface.prompt = nil
    support(party)
  }

  /// The text that was begun is not needed; the moment that was marked is on record with the one it supports.
  private func supported(_ id: RecommendationID, _ prompt: TextPrompt) {
    interface.record.recommendation = id
    if let draft = prompt.purpose.draft { interface.drafts[draft] = nil }
    interface.prompt = nil
    if case .fill(let mark, _) = prompt.purpose { perform(.mark(.drop(mark))) }
  }

  private func askTheme(_ prompt: TextPrompt) {
    interface.prompt = .pick(
      PickPrompt(
        label: Phrase.theme("\(RecommendationID(session.ids.nextRecommendation))"),
        rows: session.themeRows,
        takesText: true,
        before: .text(prompt)
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
      let best = term.best()
      let others = term.texts.sorted { $0.key < $1.key }.map(\.value).filter { $0 != best }
      return PickPrompt.Row(
        .term(best), head: "·", text: ([best] + others).arabicLast.joined(separator: "  "))
    }
    return rows + (none ? [PickPrompt.Row(.term(""), head: "×", text: Phrase.none)] : [])
  }
}
