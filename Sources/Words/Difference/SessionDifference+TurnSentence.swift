import SessionState

extension SessionDifference {
  /// How many turns, then who spoke how long, the longest first; then what was corrected, ruled and taken back.
  var turnSentences: [String] {
    var held: [TurnChange.Held] = []
    var others: [String] = []
    for change in turns {
      switch change {
      case .held(let turn): held.append(turn)
      case .corrected(let id): others.append(DifferenceWords.corrected(turn(id)))
      case .gone(let id): others.append(DifferenceWords.takenBack(turn(id)))
      case .ruled(let id, let ruling):
        others.append(DifferenceWords.ruled(later.latinSpeaker(of: id), ruling))
      }
    }
    return spoken(held) + others
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
    }.joined(separator: ", ")
  }

  /// C-5: a point of order and a technical interruption are no speech, and what is charged to another turn is its.
  private func speech(_ turns: [TurnChange.Held]) -> Milliseconds {
    turns.filter { $0.kind.isSpeech && later.interventions[$0.id]?.isCharged != true }
      .reduce(0) { min($0 + $1.speech, .day * 1000) }
  }

  private func turn(_ id: InterventionID) -> String {
    let state = later.interventions[id] == nil ? earlier : later
    return "\(id), \(state.latinSpeaker(of: id))"
  }

  func sentence(_ change: OrderChange) -> String {
    func motion(_ id: MotionID) -> String {
      let motion = later.motions[id] ?? earlier.motions[id]
      return motion.map { "\(id), \(person($0.mover)): \($0.kind.label)" } ?? id.description
    }
    func time(_ budget: Milliseconds?) -> String {
      DifferenceWords.nobody(budget.map { TimeText.minutes($0) })
    }
    switch change {
    case .motionMade(let id): return "motion \(motion(id))"
    case .motionChanged(let id): return "\(motion(id)), \(DifferenceWords.changed)"
    case .motionDecided(let id, let result):
      return "\(motion(id)), \(result?.rawValue ?? "open again")"
    case .motionGone(let id): return DifferenceWords.takenBack(motion(id))
    case .calledToOrder(let id, let reason):
      return "\(Label.callsToOrder.lowercased()): \(person(id)), \(reason.label)"
    case .budget(let group, let old, let new):
      let name = later.name(of: .group(group))
      return "budget of \(name): " + DifferenceWords.change(time(old), time(new))
    case .rollCalled(let present, let total):
      return "\(Label.rollCall.lowercased()): \(Label.present(present, total))"
    }
  }
}
