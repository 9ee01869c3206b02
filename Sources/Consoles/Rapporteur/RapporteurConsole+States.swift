import SessionState
import TerminalScreen
import Words

// What becomes of a recommendation: exactly the steps that are allowed from where it stands (domain B.3).
extension RapporteurConsole {
  /// `f`: the next states of the selected one.
  func askNextState(_ recommendation: Recommendation) {
    let id = recommendation.id
    var answers: [ChoicePrompt.Answer] = []
    func add(_ key: Character, _ label: String, _ command: RecommendationCommand) {
      answers.append(
        ChoicePrompt.Answer(key: key, label: label, effect: .command(.recommendation(command))))
    }
    func run(_ key: Character, _ label: String, _ body: @escaping () -> Void) {
      answers.append(ChoicePrompt.Answer(key: key, label: label, effect: .run(body)))
    }
    for state in recommendation.state.following {
      switch (recommendation.state, state) {
      case (.adopted, .tabled), (.notAdopted, .tabled):
        run("o", Phrase.reopen) { [unowned self] in askReopening(id) }
      case (.inSilence, .tabled):
        run("k", Phrase.silenceBroken) { [unowned self] in askBreaker(id) }
      case (.inSilence, .adopted):
        add("a", Phrase.confirmSilence, .adopt(Adopting(ids: [id], method: .silence)))
      case (_, .tabled): add("t", Phrase.table, .table(id))
      case (_, .adopted): addAdoptions(id, &answers)
      case (_, .deferred): add("d", Phrase.deferIt, .defer(id))
      case (_, .notAdopted): add("j", Phrase.notAdopt, .reject(id))
      case (_, .withdrawn): add("w", Phrase.withdrawIt, .withdraw(id))
      case (_, .inSilence): run("s", Phrase.openSilence) { [unowned self] in askSilence(id) }
      case (_, .merged), (_, .split), (_, .captured): break
      }
    }
    guard !answers.isEmpty else {
      return say(Phrase.finalState("\(id)", recommendation.state.label), .muted)
    }
    ask(Phrase.nextState("\(id)", recommendation.state.label), answers)
  }

  /// B-10: the ways of adopting, for one or for several together.
  private func addAdoptions(_ id: RecommendationID, _ answers: inout [ChoicePrompt.Answer]) {
    func method(_ key: Character, _ method: AdoptionMethod) {
      answers.append(
        ChoicePrompt.Answer(
          key: key, label: Phrase.adopt(method.label),
          effect: .command(.recommendation(.adopt(Adopting(ids: [id], method: method))))))
    }
    func run(_ key: Character, _ label: String, _ body: @escaping () -> Void) {
      answers.append(ChoicePrompt.Answer(key: key, label: label, effect: .run(body)))
    }
    method("c", .consensus)
    method("n", .noObjection)
    run("h", Phrase.adopt(AdoptionMethod.showOfHands.label)) { [unowned self] in
      askHands(Adopting(ids: [id]))
    }
    run("r", Phrase.adopt(AdoptionMethod.rollCall.label)) { [unowned self] in
      askVote(RollCalling([id], session.groups.map(\.id)))
    }
    method("p", .chairRuling)
    let others = session.recommendations.filter { $0.state == .tabled }
    if others.count > 1 {
      run("e", Phrase.enBloc) { [unowned self] in askBloc(id) }
    }
  }

  func askHands(_ adopting: Adopting) {
    let ids = adopting.ids.filter { !adopting.separated.contains($0) }
    askText(Phrase.hands(ids.map(\.description)), help: Phrase.countsHelp) { [unowned self] in
      guard let counts = VoteCounts(typed: $0) else {
        say(Phrase.noCounts($0), .warn)
        return false
      }
      var adopting = adopting
      adopting.method = .showOfHands
      adopting.counts = counts
      return perform(.recommendation(.adopt(adopting)))
    }
  }

  private func askReopening(_ id: RecommendationID) {
    askText(Phrase.reopenBecause("\(id)")) { [unowned self] in
      perform(.recommendation(.reopen(id, reason: $0)))
    }
  }

  private func askBreaker(_ id: RecommendationID) {
    askParty(Phrase.whoBreaks("\(id)")) { [unowned self] party in
      askText(Phrase.objectionOf("\(id)", session.latinName(of: party))) { [unowned self] in
        perform(
          .recommendation(.breakSilence(id, party, text: $0.isEmpty ? nil : $0)))
      }
    }
  }

  /// B-11: the text as it stands is circulated until a deadline.
  private func askSilence(_ id: RecommendationID) {
    askText(Phrase.silenceUntil("\(id)"), help: Phrase.deadlineForm) { [unowned self] text in
      // What a deadline is says the command line; only its option is chosen here.
      let typed = SearchFolding.latinDigits(text).filter { $0 != "\"" && $0 != "\\" }
      let option = typed.contains(":") ? "--until" : "--in"
      guard let command = try? Command("rec silence \(id) \(option) \"\(typed)\"", in: session)
      else {
        say(Phrase.noDeadline(text), .warn)
        return false
      }
      return perform(command)
    }
  }

  /// The groups one by one; who does not answer has no vote (domain B-10). Esc goes back to the group before.
  func askVote(_ call: RollCalling, before: Prompt? = nil) {
    guard let group = call.left.first else {
      guard !call.votes.isEmpty else { return say(Phrase.nobodyVoted, .muted) }
      guard call.count(.for) > call.count(.against) else { return askLost(call, before) }
      let adopting = Adopting(ids: call.ids, method: .rollCall, votes: call.votes)
      if !perform(.recommendation(.adopt(adopting))) { goBack(to: before) }
      return
    }
    var question = ChoicePrompt(
      question: "", answers: [],
      otherwise: .run { [unowned self] in askVote(call, before: before) }, before: before)
    func vote(_ key: Character, _ label: String, _ vote: Vote?) -> ChoicePrompt.Answer {
      ChoicePrompt.Answer(
        key: key, label: label,
        effect: .run { [unowned self] in
          var next = call
          next.left.removeFirst()
          if let vote { next.votes.append(GroupVote(group: group, vote: vote)) }
          askVote(next, before: .choice(question))
        })
    }
    let name = session.groups[group]?.short ?? "\(group)"
    question.question = Phrase.votes(name, call.total - call.left.count + 1, call.total)
    question.answers = [
      vote("f", Vote.for.label, .for), vote("g", Vote.against.label, .against),
      vote("a", Vote.abstain.label, .abstain), vote("x", Phrase.noVote, nil),
    ]
    interface.prompt = .choice(question)
  }
}

extension RapporteurConsole {
  /// The roll gave no majority, so nothing is adopted; a person says what becomes of the text.
  private func askLost(_ call: RollCalling, _ before: Prompt?) {
    let counts = Label.counts(call.count(.for), call.count(.against), call.count(.abstain))
    var answers: [ChoicePrompt.Answer] = []
    if let id = call.ids.first, call.ids.count == 1 {
      answers.append(
        ChoicePrompt.Answer(
          key: "j", label: Phrase.notAdopt, effect: .command(.recommendation(.reject(id)))))
    }
    answers.append(
      ChoicePrompt.Answer(
        key: "r", label: Phrase.callAgain,
        effect: .run { [unowned self] in
          askVote(RollCalling(call.ids, session.groups.map(\.id)))
        }))
    interface.prompt = .choice(
      ChoicePrompt(
        question: Phrase.lost(counts), answers: answers,
        otherwise: .run { [unowned self] in askLost(call, before) }, before: before))
  }
}

/// A roll call under way: nothing of it is on record before the last group has answered.
struct RollCalling {
  /// What is put to the vote.
  var ids: [RecommendationID]
  /// The groups still to be called.
  var left: [GroupID]
  /// What the others said.
  var votes: [GroupVote] = []
  /// How many groups are called in all.
  let total: Int

  init(_ ids: [RecommendationID], _ groups: [GroupID]) {
    self.ids = ids
    left = groups
    total = groups.count
  }

  func count(_ vote: Vote) -> Int { votes.count { $0.vote == vote } }
}

extension VoteCounts {
  /// Up to three numbers, for, against, abstained, in Latin or Arabic digits; nil when it is anything else.
  init?(typed text: String) {
    let words = SearchFolding.latinDigits(text).split { !$0.isNumber && !$0.isLetter }
    let numbers = words.compactMap { Int($0) }
    guard (1...3).contains(numbers.count), numbers.count == words.count else { return nil }
    self.init(
      for: numbers[0], against: numbers.count > 1 ? numbers[1] : 0,
      abstain: numbers.count > 2 ? numbers[2] : 0)
  }
}
