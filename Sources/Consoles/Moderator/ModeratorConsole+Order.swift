import SessionState
import TerminalScreen
import Words

// The rules of order by keys: each asks by letters, the likeliest first.
extension ModeratorConsole {
  func keepOrder(_ action: Action) {
    switch action {
    case .ruling: askRuling()
    case .motion: askMotion()
    case .callToOrder: askCallToOrder()
    case .rightOfReply: askReply()
    case .closeOrOpenList: askClosing()
    case .lastSpeaker: askLast()
    default: break
    }
  }

  private func answer(_ key: Character, _ label: String, _ command: Command)
    -> ChoicePrompt.Answer
  {
    ChoicePrompt.Answer(key: key, label: label, effect: .command(command))
  }

  private func askRuling() {
    guard session.currentIntervention?.kind == .pointOfOrder else { return askAppeal() }
    let short = Ruling.allCases.map { ruling in
      ChoicePrompt.Answer(
        key: ruling.rawValue.first ?? "?", label: ruling.word,
        effect: .command(.rule(ruling, text: nil)))
    }
    let withWords = Ruling.allCases.map { ruling in
      let text = TextPrompt(purpose: .ruling(ruling), field: TextField())
      return ChoicePrompt.Answer(
        key: Character((ruling.rawValue.first ?? "?").uppercased()),
        label: ruling.word + Phrase.comma + Phrase.withWords, effect: .prompt(.text(text)))
    }
    let answers = short + withWords
    interface.prompt = .choice(
      ChoicePrompt(question: Phrase.ruling, answers: answers, otherwise: .nothing))
  }

  /// A-17: the ruling that was made last can be appealed against.
  private func askAppeal() {
    guard let ruled = session.freshRuling else {
      return say(Refusal.noPointOfOrder.consoleSentence(in: session), .warn)
    }
    ask(
      Phrase.appeal(session.speaker(of: ruled.id)),
      [
        answer("s", Phrase.upheld, .order(.appeal(.upheld, by: nil, counts: nil))),
        answer("f", Phrase.overturned, .order(.appeal(.overturned, by: nil, counts: nil))),
      ])
  }

  /// A-24: one key and the reason; a capital takes words with it.
  private func askCallToOrder() {
    guard session.currentIntervention ?? session.interruptedIntervention != nil else {
      return say(Refusal.floorFree.consoleSentence(in: session), .warn)
    }
    let reasons = CalledToOrder.Reason.allCases
    func letter(_ reason: CalledToOrder.Reason) -> Character { reason.rawValue.first ?? "?" }
    let short = reasons.map {
      answer(letter($0), $0.label, .order(.call($0, who: nil, text: nil)))
    }
    let withWords = reasons.map { reason in
      ChoicePrompt.Answer(
        key: Character(letter(reason).uppercased()),
        label: reason.word + Phrase.comma + Phrase.withWords,
        effect: .prompt(
          .text(TextPrompt(purpose: .callToOrder(reason), field: TextField()))))
    }
    ask(Phrase.callToOrder, short + withWords)
  }

  /// A-23: what is done with the motion that is put first, or a new one.
  private func askMotion() {
    guard let motion = session.openMotions.first else { return askNewMotion() }
    let id = motion.id
    func decide(_ key: Character, _ result: MotionResult) -> ChoicePrompt.Answer {
      answer(key, result.word, .motion(.decide(id, result, counts: nil)))
    }
    func person(_ key: Character, _ label: String, _ purpose: PersonPicker.Picked)
      -> ChoicePrompt.Answer
    {
      ChoicePrompt.Answer(
        key: key, label: label,
        effect: .prompt(.person(PersonPicker(.command(purpose), .statement))))
    }
    func counted(_ key: Character, _ result: MotionResult) -> ChoicePrompt.Answer {
      ChoicePrompt.Answer(
        key: key, label: result.word + Phrase.comma + Phrase.withCounts,
        effect: .prompt(.text(TextPrompt(purpose: .counts(id, result), field: TextField()))))
    }
    var answers = [
      decide("a", .adopted), decide("r", .rejected), decide("w", .withdrawn),
      counted("A", .adopted), counted("R", .rejected),
    ]
    if motion.seconder == nil { answers.append(person("s", Phrase.secondedBy, .second(id))) }
    if motion.kind.isDebated {
      answers.append(person("f", Phrase.spokeFor, .speaker(id, .for)))
      answers.append(person("g", Phrase.spokeAgainst, .speaker(id, .against)))
    }
    answers.append(
      ChoicePrompt.Answer(key: "n", label: Phrase.anotherMotion, effect: .prompt(newMotion)))
    ask(Phrase.motion("\(id)", motion.kind.label), answers)
  }

  /// The counts of a show of hands, up to three numbers; anything else stays in its field.
  func count(_ prompt: TextPrompt, _ id: MotionID, _ result: MotionResult) {
    guard let counts = VoteCounts(typed: prompt.field.text) else {
      say(Phrase.noCounts(prompt.field.text), .warn)
      return interface.prompt = .text(prompt)
    }
    if !perform(.motion(.decide(id, result, counts: counts))) { interface.prompt = .text(prompt) }
  }

  private func askNewMotion() { interface.prompt = newMotion }

  private var newMotion: Prompt {
    let letters: [MotionKind: Character] = [
      .suspend: "s", .adjournMeeting: "a", .adjournDebate: "d", .closeDebate: "c", .closeList: "l",
    ]
    let answers = MotionKind.allCases.map { kind in
      ChoicePrompt.Answer(
        key: letters[kind] ?? "?", label: kind.label,
        effect: .prompt(.person(PersonPicker(.command(.mover(kind)), .statement))))
    }
    return .choice(
      ChoicePrompt(question: Phrase.whichMotion, answers: answers, otherwise: .nothing))
  }

  /// A-22: on a selected right of reply, grant or refuse it; else somebody asks for one.
  private func askReply() {
    guard interface.focus == .list,
      case .request(let id) = interface.selectedRow(in: model.list),
      let request = session.requests[id], request.kind == .rightOfReply, request.granted == nil
    else { return pick(.rightOfReply) }
    let nth = session.nthReply(of: request.participant, in: request.item)
    ask(
      Phrase.grantReply(
        session.name(of: request.participant), nth, session.settings.replyLimit),
      [
        answer("y", Phrase.grant, .order(.grant(id))),
        answer("n", Phrase.refuse, .order(.refuse(id, reason: nil))),
        ChoicePrompt.Answer(
          key: "a", label: Phrase.anotherReply,
          effect: .prompt(.person(PersonPicker(.request, .rightOfReply)))),
      ])
  }

  /// A-22: `s` comes to a reply that was asked for and not granted.
  func askReply(_ request: Request, yes command: Command) {
    let nth = session.nthReply(of: request.participant, in: request.item)
    ask(
      Phrase.grantReply(
        session.name(of: request.participant), nth, session.settings.replyLimit),
      [
        answer("y", Phrase.grantAndGive, command),
        answer("n", Phrase.refuse, .order(.refuse(request.id, reason: nil))),
      ])
  }

  /// A-8, A-9: who is still on the list is read out before it closes, now or later.
  private func askClosing() {
    if session.openItem == nil, !session.notReached.isEmpty { return showLeftovers() }
    guard session.isListOpen(now) else {
      perform(.list(.open))
      return
    }
    let names = session.waiting.filter { $0.kind.needsOpenList }
      .map { session.group(of: $0)?.short ?? session.shortName(of: $0.participant) }
    let isScheduled = session.currentItem?.listClosesAt != nil
    var answers = [answer("c", Phrase.closeNow, .list(.close))]
    if isScheduled {
      answers.append(answer("o", Phrase.keepOpen, .list(.open)))
    }
    for (key, minutes) in [("2", 2), ("5", 5), ("0", 10)] as [(Character, Int)] {
      answers.append(answer(key, Phrase.closeIn(minutes), .list(.closeIn(.minutes(minutes)))))
    }
    interface.prompt = .choice(
      ChoicePrompt(
        question: Phrase.closeList(names), answers: answers, otherwise: .command(.list(.close))))
  }

  /// A-11: the selected request, else the next one, has the last word.
  private func askLast() {
    guard session.openItem != nil else {
      return say(Refusal.noItemOpen.consoleSentence(in: session), .warn)
    }
    // The command names who is asked about, whoever comes first when it is answered.
    var giving = Giving(session.next.map(target) ?? .next)
    var name = session.participant(of: session.next).map { session.name(of: $0) }
    if interface.focus == .list, let row = interface.selectedRow,
      case .request(let id) = row, let request = session.requests[id]
    {
      giving = Giving(.request(id))
      name = session.name(of: request.participant)
    }
    guard let name else { return say(Refusal.nobodyWaiting.consoleSentence(in: session), .warn) }
    var last: RequestID?
    if case .request(let id) = giving.target { last = id }
    if giving.target == .next, case .request(let id) = session.next { last = id }
    let others = session.waiting.filter {
      [1, 2].contains($0.kind.requestClass) && $0.id != last
    }.map { session.group(of: $0)?.short ?? session.shortName(of: $0.participant) }
    interface.prompt = .choice(
      ChoicePrompt(Phrase.last(name, others), yes: .command(.floor(.last(giving)))))
  }
}
