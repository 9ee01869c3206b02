// Rules of order: replies, appeals, calls to order, rounds of questions.
extension Session {
  func decide(order command: OrderCommand, _ now: Moment) throws(Refusal) -> Event {
    try needOpen()
    switch command {
    case .grant(let id):
      let request = try openReply(id)
      return .replyGranted(ReplyGranted(request: id, nth: nthGranted(request)))
    case .refuse(let id, let reason):
      let request = try openReply(id)
      return .replyRefused(
        ReplyRefused(request: id, nth: nthGranted(request), reason: try optionalText(reason)))
    case .appeal(let result, let by, let counts):
      return try decide(appeal: result, by, counts)
    case .call(let reason, let who, let text): return try decide(call: reason, who, text)
    case .closeRound: return try decideRoundClose()
    }
  }

  /// a right of reply that waits and was not granted yet.
  private func openReply(_ id: RequestID) throws(Refusal) -> Request {
    let request = try waitingRequest(id)
    guard request.kind == .rightOfReply else { throw .order(.noReply(id)) }
    if request.granted != nil { throw .order(.grantedAlready(id)) }
    return request
  }

  /// Which reply of its delegation in the item a waiting one would be: after those it had and those it was granted.
  private func nthGranted(_ request: Request) -> Int {
    let group = participants[request.participant]?.group
    let granted = waiting(in: request.item).count {
      guard $0.granted != nil, $0.kind == .rightOfReply else { return false }
      return $0.participant == request.participant
        || (group != nil && participants[$0.participant]?.group == group)
    }
    return nthReply(of: request.participant, in: request.item) + granted
  }

  /// the room decides on the last ruling of the item.
  private func decide(
    appeal result: RulingAppealed.Result, _ by: ParticipantID?, _ counts: VoteCounts?
  ) throws(Refusal) -> Event {
    guard let openItem else { throw .noItemOpen }
    let ruled = interventions.last { $0.item == openItem && $0.ruling != nil }
    guard let ruled else { throw .order(.noRuling) }
    if ruled.appeal != nil { throw .order(.appealedAlready(ruled.id)) }
    if let by { try needThere(by) }
    try needVotes(counts)
    return .rulingAppealed(
      RulingAppealed(intervention: ruled.id, by: by, result: result, counts: counts))
  }

  /// whoever has the floor, or was interrupted, unless somebody else is named.
  private func decide(
    call reason: CalledToOrder.Reason, _ who: ParticipantID?, _ text: String?
  ) throws(Refusal) -> Event {
    if let who { try needThere(who) }
    let turns = [currentIntervention, interruptedIntervention].compactMap { $0 }
    let turn = turns.first { who == nil || $0.participant == who }
    guard let person = who ?? turn?.participant else { throw .floorFree }
    return .calledToOrder(
      CalledToOrder(
        participant: person, intervention: turn?.id, item: openItem, reason: reason,
        text: try optionalText(text)))
  }

  /// what is asked from now on belongs to the next round.
  private func decideRoundClose() throws(Refusal) -> Event {
    guard let openItem else { throw .noItemOpen }
    guard let round else { throw .order(.noRound) }
    return .roundClosed(
      RoundClosed(
        item: openItem, number: round.number, questions: round.questions, answers: round.answers))
  }

  /// What is adopted by hands had more for it than against.
  func needMajority(_ counts: VoteCounts?) throws(Refusal) {
    if let counts, counts.for <= counts.against { throw .order(.votesAgainst(counts)) }
  }

  /// Nobody votes who is not on the roster; without a roster there is nothing to compare with.
  func needVotes(_ counts: VoteCounts?) throws(Refusal) {
    guard let counts, !participants.isEmpty else { return }
    // Bounded, so that no sum overflows whatever was typed.
    let votes = [counts.for, counts.against, counts.abstain].map { min(max(0, $0), 1 << 40) }
    let count = votes.reduce(0, +)
    guard count <= participants.count else {
      throw .order(.votesBeyondRoster(count: count, people: participants.count))
    }
  }
}
