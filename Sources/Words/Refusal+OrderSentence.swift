public import SessionState

extension OrderRefusal {
  func sentence(_ session: Session) -> String {
    switch self {
    case .kindOff, .notPresent, .onceOnly, .replyLimit, .replyToReply, .noReply, .grantedAlready,
      .closingTime:
      listSentence(session)
    case .motionDecided, .cannotSecond, .notDebated, .sideFull, .spokeAlready:
      motionSentence(session)
    case .noRuling: "no point of order has been ruled on: there is nothing to appeal against"
    case .appealedAlready(let id): "the ruling on \(id) was appealed against already"
    case .noRound: "no round of questions is under way"
    case .noQuestion(let id): "\(id) is no question of this item"
    case .nobodyToAsk:
      "nobody speaks whom the question could be put to: floor request --kind question"
    case .interpretedAlready(let id):
      "\(session.speaker(of: id)) is being interpreted already: floor resume goes on"
    case .languageAlready(let id, let code):
      "\(session.speaker(of: id)) speaks \(Label.languageName(code)) already"
    case .votesAgainst(let counts):
      "\(Label.counts(counts.for, counts.against, counts.abstain)): that is not adopted; check the counts"
    case .votesBeyondRoster(let count, let people):
      "\(count) votes are more than the \(people) people on the roster"
    }
  }

  /// The limit alone, for the question whether to add somebody all the same.
  public func reason(in session: Session) -> String {
    switch self {
    case .notPresent(let id): "\(session.name(of: id)) is not marked present"
    case .onceOnly(let id): "\(session.name(of: id)) has had the floor in this item"
    case .replyLimit(_, let limit): "\(limit) of \(limit) replies used"
    case .replyToReply: "a reply to a reply"
    default: sentence(session)
    }
  }

  private func listSentence(_ session: Session) -> String {
    switch self {
    case .kindOff(let kind): "\(kind.label) is not used in this session: set kinds_off"
    case .notPresent(let id):
      "\(session.name(of: id)) is not marked present: participant present, or --override"
    case .onceOnly(let id):
      "\(session.name(of: id)) has had the floor or waits in this item, which is once per person: --override"
    case .replyLimit(let id, let limit):
      "\(limit) of \(limit) used: the delegation of \(session.name(of: id)) has no reply left in this item, "
        + "or --override"
    case .replyToReply(let id):
      "\(id) is a reply itself, and there is no reply to a reply: --to names what is answered"
    case .noReply(let id): "\(id) is no right of reply"
    case .grantedAlready(let id):
      "\(id) was granted already: floor withdraw \(id) takes it off the list"
    case .closingTime: "the list can close up to a day from now, not in the past"
    default: ""
    }
  }

  private func motionSentence(_ session: Session) -> String {
    switch self {
    case .motionDecided(let id, let result): "motion \(id) is \(result.rawValue) already"
    case .cannotSecond(let id, let person):
      session.motions[id]?.mover ?? person == person
        ? "\(session.name(of: person)) moved \(id); somebody else seconds it"
        : "\(id) is seconded already"
    case .notDebated(let id): "\(id) is not debated: motion decide \(id) adopted or rejected"
    case .sideFull(let id, let side):
      "\(Motion.speakersPerSide) have spoken \(side.rawValue) \(id), which is the limit"
    case .spokeAlready(let id, let person):
      "\(session.name(of: person)) has spoken on \(id) already"
    default: ""
    }
  }
}
