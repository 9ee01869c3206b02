import SessionState
import TerminalScreen
import Words

// Who stands behind a recommendation, what it is about, and how its texts hang together.
extension RapporteurConsole {
  /// `l`: the text in another language, or that a text is agreed (domain B-3).
  func askLanguage(_ recommendation: Recommendation) {
    let id = recommendation.id
    let listed = session.created?.languages ?? []
    let others =
      (listed + recommendation.languages.filter { !listed.contains($0) })
      .filter { $0 != recommendation.original }
    let letters = Self.letters(for: [recommendation.original] + others)
    var answers: [ChoicePrompt.Answer] = []
    for language in others {
      guard let key = letters[language] else { continue }
      let state = recommendation.textState(language).label
      answers.append(
        ChoicePrompt.Answer(
          key: key, label: "\(Label.languageName(language)), \(state)",
          effect: .run { [unowned self] in translate(id, language) }))
    }
    for language in recommendation.languages where recommendation.textState(language) == .draft {
      guard let key = letters[language]?.uppercased().first else { continue }
      answers.append(
        ChoicePrompt.Answer(
          key: key, label: Phrase.agreeOn(Label.languageName(language)),
          effect: .command(.recommendation(.agree(id, language: language)))))
    }
    if others.count == 1, answers.count == 1 { return translate(id, others[0]) }
    guard !answers.isEmpty else { return say(Phrase.allAgreed("\(id)"), .muted) }
    ask(Phrase.whichLanguage("\(id)"), answers)
  }

  /// A letter for each language, of its code or its name where it is free; its capital agrees on the text.
  private static func letters(for languages: [String]) -> [String: Character] {
    var letters: [String: Character] = [:]
    for language in languages {
      let wanted =
        language + Label.languageName(language).lowercased() + "abcdefghijklmnopqrstuvwxyz"
      letters[language] = wanted.first {
        $0.isASCII && $0.isLetter && !letters.values.contains($0)
      }
    }
    return letters
  }

  /// The translation as it is, or empty, under the original text.
  private func translate(_ id: RecommendationID, _ language: String) {
    guard let recommendation = session.recommendations[id] else { return }
    let text = recommendation.latest(language)?.text ?? ""
    askText(
      Phrase.translation(
        "\(id)", Label.languageName(language),
        from: recommendation.latest(recommendation.original)?.number ?? 1), text,
      help: "\(recommendation.original)  \(recommendation.wording)"
    ) { [unowned self] in
      perform(.recommendation(.translate(id, language: language, text: $0)))
    }
  }

  /// `V`: a party, then its position, in words where a capital is pressed (domain B-9).
  func askPosition(_ recommendation: Recommendation) {
    let id = recommendation.id
    askParty(Phrase.positionOf("\(id)")) { [unowned self] party in
      let name = session.latinName(of: party)
      var answers: [ChoicePrompt.Answer] = []
      for value in PositionValue.allCases {
        answers.append(
          ChoicePrompt.Answer(
            key: value.letter, label: value.label,
            effect: .command(.recommendation(.position(id, party, value, text: nil)))))
      }
      for value in [PositionValue.reservation, .objection, .dissociate, .support] {
        answers.append(
          ChoicePrompt.Answer(
            key: Character(value.letter.uppercased()),
            label: value.label + Phrase.comma + Phrase.withWords,
            effect: .run { [unowned self] in
              askText(Phrase.positionText("\(id)", name, value.label)) { [unowned self] in
                perform(.recommendation(.position(id, party, value, text: $0)))
              }
            }))
      }
      if recommendation.positions.contains(where: { $0.party == party }) {
        answers.append(
          ChoicePrompt.Answer(
            key: "x", label: Phrase.none,
            effect: .command(.recommendation(.position(id, party, nil, text: nil)))))
      }
      ask(Phrase.positionFor("\(id)", name), answers)
    }
  }

  /// `U`: who proposes, co-sponsors, supports (domain B-9).
  func askStanding(_ recommendation: Recommendation) {
    let id = recommendation.id
    askParty(Phrase.standsBehind("\(id)")) { [unowned self] party in
      let roles: [(Character, PartyRole)] = [
        ("s", .support), ("c", .coSponsor), ("p", .proposer),
      ]
      let now = recommendation.role(of: party)
      var answers = roles.filter { $0.1 != now }.map { key, role in
        ChoicePrompt.Answer(
          key: key, label: Phrase.standAs(role),
          effect: .command(.recommendation(.support(id, party, role))))
      }
      if now != nil {
        answers.append(
          ChoicePrompt.Answer(
            key: "x", label: Phrase.standsNoMore,
            effect: .command(.recommendation(.unsupport(id, party)))))
      }
      ask(Phrase.standsFor("\(id)", session.latinName(of: party), now), answers)
    }
  }

  /// `Y`: with which others, then the text of them all (domain B-6).
  func askMerge(_ recommendation: Recommendation) {
    let id = recommendation.id
    let others = session.recommendations.filter {
      $0.id != id && $0.state.following.contains(.merged)
    }
    guard recommendation.state.following.contains(.merged) else {
      return say(Phrase.cannotMerge("\(id)", recommendation.state.label), .warn)
    }
    guard !others.isEmpty else { return say(Phrase.nothingToMerge, .muted) }
    interface.prompt = .pick(
      PickPrompt(
        label: Phrase.mergeWith("\(id)"), rows: session.rows(of: others), isMulti: true
      ) { [unowned self] in
        let ids = [id] + $0.recommendations
        let text = ids.compactMap { session.recommendations[$0]?.wording }.joined(separator: " ")
        askText(Phrase.mergedText(ids.map(\.description)), text, help: Phrase.mergeHelp) {
          [unowned self] in
          perform(.recommendation(.merge(ids, text: $0, language: nil)))
        }
      })
  }

  /// `<` `>`: before or after its neighbour of the same theme (domain B-2).
  func move(_ recommendation: Recommendation, by step: Int) {
    let id = recommendation.id
    let siblings = session.siblings(of: id)
    guard let place = siblings.firstIndex(of: id) else {
      return say(Phrase.inNoDocument("\(id)", recommendation.state.label), .muted)
    }
    guard siblings.indices.contains(place + step) else {
      return say(step < 0 ? Phrase.firstOfTheme : Phrase.lastOfTheme, .muted)
    }
    guard perform(.recommendation(.order(id, to: place + step + 1))), let said = interface.message
    else { return }
    say(said.text + " · " + Phrase.placeInTheme("\(id)", place + step + 1, siblings.count))
  }
}

extension [PickPrompt.ID] {
  /// The recommendations among them.
  var recommendations: [RecommendationID] {
    compactMap { if case .recommendation(let id) = $0 { id } else { nil } }
  }
}

extension PositionValue {
  /// The letter that chooses it.
  var letter: Character {
    switch self {
    case .support: "s"
    case .noObjection: "n"
    case .reservation: "r"
    case .objection: "o"
    case .abstain: "a"
    case .dissociate: "d"
    }
  }
}
