import SessionState

extension SessionDifference {
  /// How many turns, then who spoke how long, the longest first; then points of order and other interruptions, and what
  /// was corrected and taken back.
  var turnSentences: [String] {
    var held: [TurnChange.Held] = []
    var interruptions: [InterventionID] = []
    var lengths: [InterventionID: Milliseconds] = [:]
    var others: [String] = []
    for change in turns {
      switch change {
      case .held(let turn) where turn.kind.isCounted: held.append(turn)
      case .held(let turn):
        // C-5: neither counted among the turns nor speech of whoever interrupts.
        lengths[turn.id] = turn.speech
        interruptions.append(turn.id)
      case .ruled(let id, _), .appealed(let id, _):
        if interruptions.last != id { interruptions.append(id) }
      case .corrected(let id): others.append(DifferenceWords.corrected(turn(id)))
      case .gone(let id): others.append(DifferenceWords.takenBack(turn(id)))
      }
    }
    return spoken(held) + interruptions.map { interruption($0, lengths[$0]) } + others
  }

  /// What it was, whose, whom it interrupted, how long it lasted, and what was ruled and decided in between.
  private func interruption(_ id: InterventionID, _ length: Milliseconds?) -> String {
    guard let turn = later.interventions[id] else { return id.description }
    let held = turn.interrupts.map { later.latinSpeaker(of: $0) }
    let parts = turns.compactMap { change -> String? in
      switch change {
      case .ruled(id, let ruling): DifferenceWords.ruled(ruling, turn.rulingText)
      case .appealed(id, let appeal):
        DifferenceWords.appealed(appeal.by.map(person), appeal.result)
      default: nil
      }
    }
    let lasting = length.map { DifferenceWords.lasted($0, isOver: turn.state == .ended) }
    return DifferenceWords.interruption(
      turn.kind.label, person(turn.participant), of: held, [lasting].compactMap { $0 } + parts)
  }

  private func spoken(_ turns: [TurnChange.Held]) -> [String] {
    guard !turns.isEmpty else { return [] }
    var speakers: [ParticipantID] = []
    var byPerson: [ParticipantID: [TurnChange.Held]] = [:]
    for turn in turns {
      if byPerson[turn.participant] == nil { speakers.append(turn.participant) }
      byPerson[turn.participant, default: []].append(turn)
    }
    let all = speakers.map { id in
      (id: id, turns: byPerson[id] ?? [], speech: speech(byPerson[id] ?? []))
    }
    let summary = DifferenceWords.turnCount(turns.count, speakers.count, speech(turns))
    // Those who spoke equally long stay in the order in which they spoke.
    return [summary]
      + all.enumerated().sorted { ($1.element.speech, $0.offset) < ($0.element.speech, $1.offset) }
      .map {
        DifferenceWords.spoke(person($0.element.id), $0.element.speech, list($0.element.turns))
      }
  }

  private func list(_ turns: [TurnChange.Held]) -> String {
    turns.map { turn in
      let text = "\(turn.id) \(turn.kind.label)"
      let isOver = later.interventions[turn.id]?.state == .ended
      return isOver ? text : DifferenceWords.goesOn(text)
    }.joined(separator: say(", ", "، "))
  }

  /// C-5: a point of order and a technical interruption are no speech, and what is charged to another turn is its.
  private func speech(_ turns: [TurnChange.Held]) -> Milliseconds {
    turns.filter { $0.kind.isSpeech && later.interventions[$0.id]?.isCharged != true }
      .reduce(0) { min($0 + $1.speech, .day * 1000) }
  }

  private func turn(_ id: InterventionID) -> String {
    let state = later.interventions[id] == nil ? earlier : later
    return listed(["\(id)", state.latinSpeaker(of: id)])
  }

  /// A motion made and decided in between is one line.
  var orderSentences: [String] {
    let decided = Set(
      order.compactMap { if case .motionDecided(let id, _) = $0 { id } else { nil } })
    var made: Set<MotionID> = []
    return order.compactMap { change in
      if case .motionMade(let id) = change, decided.contains(id) {
        made.insert(id)
        return nil
      }
      guard case .motionDecided(let id, _) = change, made.contains(id) else {
        return sentence(change)
      }
      return DifferenceWords.motion(sentence(change))
    }
  }

  private func sentence(_ change: OrderChange) -> String {
    func motion(_ id: MotionID) -> String {
      let motion = later.motions[id] ?? earlier.motions[id]
      return motion.map { listed(["\(id)", person($0.mover)]) + ": \($0.kind.label)" }
        ?? id.description
    }
    func time(_ budget: Milliseconds?) -> String {
      DifferenceWords.nobody(budget.map { TimeText.minutes($0) })
    }
    switch change {
    case .motionMade(let id): return DifferenceWords.motion(motion(id))
    case .motionChanged(let id): return listed([motion(id), DifferenceWords.changed])
    case .motionDecided(let id, let result):
      return listed([motion(id), result?.word ?? say("open again", "مفتوح من جديد")])
    case .motionGone(let id): return DifferenceWords.takenBack(motion(id))
    case .calledToOrder(let id, let reason):
      return "\(Label.callsToOrder.lowercased()): \(listed([person(id), reason.label]))"
    case .budget(let group, let old, let new):
      let name = later.name(of: .group(group))
      return say("budget of \(name): ", "رصيد وقت \(name): ")
        + DifferenceWords.change(time(old), time(new))
    case .rollCalled(let present, let total):
      return "\(Label.rollCall.lowercased()): \(Label.present(present, total))"
    }
  }
}
