import SessionState
import Words

// What a recommendation is about and whom it asks.
extension RapporteurConsole {
  /// `H`: one field of what it is about and whom it asks (domain B-13 to B-15).
  ///
  /// One sets two or three of them in a row, so the question comes back until Esc.
  func askClassification(_ recommendation: Recommendation) {
    interface.prompt = .choice(fields(of: recommendation))
  }

  private func fields(of recommendation: Recommendation) -> ChoicePrompt {
    let id = recommendation.id
    func field(_ key: Character, _ label: String, _ body: @escaping () -> Void)
      -> ChoicePrompt.Answer
    {
      ChoicePrompt.Answer(key: key, label: label, effect: .run(body))
    }
    func set(_ key: Character, _ label: String, _ value: Classification) -> ChoicePrompt.Answer {
      ChoicePrompt.Answer(
        key: key, label: label, effect: .run { [unowned self] in classify(id, value) })
    }
    var answers = [
      field("t", Phrase.themeField) { [unowned self] in
        pickTerm(Phrase.theme("\(id)"), session.themeRows) {
          Classification(theme: $0)
        } of: {
          id
        }
      },
      field("a", Phrase.addresseesField) { [unowned self] in askAddressees(id) },
      field("p", Phrase.principlesField) { [unowned self] in askPrinciples(id) },
      field("v", Phrase.verbField) { [unowned self] in
        let verbs = session.settings.verbsEnglish + session.settings.verbsArabic
        let rows =
          verbs.map { PickPrompt.Row(.term($0), head: "·", text: $0) } + [
            PickPrompt.Row(.term(""), head: "×", text: Phrase.none)
          ]
        pickTerm(Phrase.verb("\(id)"), rows) {
          Classification(verb: $0)
        } of: {
          id
        }
      },
    ]
    for (key, priority) in [("h", Priority.high), ("n", .normal), ("l", .low)]
      as [(Character, Priority)]
    where priority != recommendation.priority {
      answers.append(
        set(key, Phrase.priority(priority.label), Classification(priority: priority)))
    }
    let part = recommendation.part == .operative ? OutcomePart.preamble : .operative
    answers.append(set("m", Phrase.makePart(part.label), Classification(part: part)))
    var prompt = ChoicePrompt(
      question: Phrase.classify("\(id)"), answers: answers, otherwise: .nothing)
    prompt.isExact = true
    return prompt
  }

  /// Stores one field and asks for the next.
  private func classify(_ id: RecommendationID, _ value: Classification) {
    perform(.recommendation(.classify(id, value)))
    guard interface.prompt == nil, let recommendation = session.recommendations[id] else { return }
    askClassification(recommendation)
  }

  /// Where Esc leads from a list of one field.
  private func fields(_ id: RecommendationID) -> Prompt? {
    session.recommendations[id].map { .choice(fields(of: $0)) }
  }

  private func pickTerm(
    _ label: String, _ rows: [PickPrompt.Row], _ value: @escaping (String) -> Classification,
    of id: @escaping () -> RecommendationID
  ) {
    interface.prompt = .pick(
      PickPrompt(label: label, rows: rows, takesText: true, before: fields(id())) {
        [unowned self] in
        guard case .term(let term) = $0.first else { return }
        classify(id(), value(term))
      })
  }

  private func askAddressees(_ id: RecommendationID) {
    let present = session.recommendations[id]?.addressees ?? []
    let listed = session.settings.addressees.map { $0.best() }
    let more = present.filter { !listed.contains($0) }
      .map { PickPrompt.Row(.term($0), head: "·", text: $0) }
    interface.prompt = .pick(
      PickPrompt(
        label: Phrase.addressees("\(id)"),
        rows: more + session.termRows(session.settings.addressees), isMulti: true, takesText: true,
        marked: present.map { .term($0) }, before: fields(id)
      ) { [unowned self] in
        classify(id, Classification(addressees: Self.terms($0)))
      })
  }

  private func askPrinciples(_ id: RecommendationID) {
    let present = session.recommendations[id]?.principles ?? []
    let rows = Principle.allCases.map {
      PickPrompt.Row(.term($0.rawValue), head: "·", text: "\($0.label("en"))  \($0.label("ar"))")
    }
    interface.prompt = .pick(
      PickPrompt(
        label: Phrase.principles("\(id)"),
        rows: rows + [PickPrompt.Row(.term(""), head: "×", text: Phrase.none)], isMulti: true,
        marked: present.map { .term($0.rawValue) }, before: fields(id)
      ) { [unowned self] in
        let principles = Self.terms($0).compactMap { Principle(rawValue: $0) }
        classify(id, Classification(principles: principles))
      })
  }

  /// What was picked, without the row that means none; that row alone takes everything away.
  private static func terms(_ ids: [PickPrompt.ID]) -> [String] {
    ids.compactMap { if case .term(let term) = $0, !term.isEmpty { term } else { nil } }
  }
}
