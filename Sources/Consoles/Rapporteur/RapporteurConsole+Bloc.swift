import SessionState
import Words

// B-10: several recommendations in one decision.
extension RapporteurConsole {
  /// Which ones; the selected one is marked already.
  func askBloc(_ id: RecommendationID) {
    let tabled = session.recommendations.filter { $0.state == .tabled }
    interface.prompt = .pick(
      PickPrompt(
        label: Phrase.bloc, rows: session.rows(of: tabled), isMulti: true,
        marked: [.recommendation(id)]
      ) { [unowned self] in
        askMethod(Adopting(ids: $0.recommendations.sorted()))
      })
  }

  /// How they are adopted, below it what stands against them; comes back after some were taken out.
  private func askMethod(_ bloc: Adopting) {
    interface.prompt = .choice(methods(of: bloc))
  }

  private func methods(of bloc: Adopting) -> ChoicePrompt {
    let left = bloc.ids.filter { !bloc.separated.contains($0) }
    func adopt(_ key: Character, _ method: AdoptionMethod) -> ChoicePrompt.Answer {
      var adopting = bloc
      adopting.method = method
      return ChoicePrompt.Answer(
        key: key, label: Phrase.adopt(method.label),
        effect: .command(.recommendation(.adopt(adopting))))
    }
    var prompt = ChoicePrompt(
      question: Phrase.adoptBloc(
        left.map(\.description), without: bloc.separated.map(\.description),
        bloc.separatedBy.map { session.latinName(of: $0) }),
      answers: [
        adopt("c", .consensus), adopt("n", .noObjection),
        ChoicePrompt.Answer(
          key: "h", label: Phrase.adopt(AdoptionMethod.showOfHands.label),
          effect: .run { [unowned self] in askHands(bloc) }),
        ChoicePrompt.Answer(
          key: "x", label: Phrase.takeOutOfBloc,
          effect: .run { [unowned self] in askSeparated(bloc) }),
      ], otherwise: .nothing)
    prompt.remark = left.compactMap { session.recommendations[$0] }.flatMap { text in
      text.positions.filter(\.value.isAgainst).map {
        Phrase.standsAgainst("\(text.id)", session.latinName(of: $0.party), $0.value.label)
      }
    }.joined(separator: " · ")
    return prompt
  }

  /// A member may ask to take one out; it stays on the table.
  private func askSeparated(_ bloc: Adopting) {
    let texts = bloc.ids.compactMap { session.recommendations[$0] }
    interface.prompt = .pick(
      PickPrompt(
        label: Phrase.takeOutOfBloc, rows: session.rows(of: texts), isMulti: true,
        marked: bloc.separated.map { .recommendation($0) }, before: .choice(methods(of: bloc))
      ) { [unowned self] in
        var bloc = bloc
        let before = interface.prompt ?? .choice(methods(of: bloc))
        bloc.separated = $0.recommendations.sorted()
        guard bloc.separated.count < bloc.ids.count else {
          askMethod(Adopting(ids: bloc.ids))
          return say(Phrase.nothingLeftInBloc, .warn)
        }
        askParty(Phrase.whoAskedFor, before: before) { [unowned self] in
          bloc.separatedBy = $0
          askMethod(bloc)
        }
      })
  }
}

extension PositionValue {
  /// Whether the chair should know of it before adopting.
  fileprivate var isAgainst: Bool {
    switch self {
    case .reservation, .objection, .dissociate: true
    case .support, .noObjection, .abstain: false
    }
  }
}
