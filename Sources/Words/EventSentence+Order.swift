public import SessionState

extension RecordedEvent {
  func orderSentence(_ session: Session) -> String {
    func person(_ id: RequestID) -> String {
      session.requests[id].map { session.name(of: $0.participant) } ?? id.description
    }
    switch event {
    case .rulingAppealed(let appeal):
      let by = appeal.by.map { " by \(session.name(of: $0))" } ?? ""
      return "appeal\(by): the ruling is \(appeal.result.label)" + counts(appeal.counts)
    case .calledToOrder(let call):
      let text = call.text.map { ": \($0)" } ?? ""
      return "\(session.name(of: call.participant)) called to order, \(call.reason.label)\(text)"
    case .replyGranted(let granted):
      return
        "right of reply granted to \(person(granted.request)), \(ordinal(granted.nth)) of the item"
    case .replyRefused(let refused):
      let reason = refused.reason.map { ": \($0)" } ?? ""
      return "right of reply refused to \(person(refused.request))\(reason)"
    case .motionMade(let made):
      let seconder = made.seconder.map { ", seconded by \(session.name(of: $0))" } ?? ""
      return "\(made.id): \(session.name(of: made.mover)) moves to \(made.kind.label)\(seconder)"
    case .motionSeconded(let seconded):
      return "\(seconded.id) seconded by \(session.name(of: seconded.seconder))"
    case .motionSpoken(let spoken):
      return "\(session.name(of: spoken.participant)) spoke \(spoken.side.rawValue) \(spoken.id)"
    case .motionDecided(let decided):
      return "motion \(decided.id) \(decided.result.rawValue)" + counts(decided.counts)
        + (decided.result == .adopted ? (session.motions[decided.id]?.kind.nextStep ?? "") : "")
    case .roundClosed(let round):
      return "round \(round.number) closed: \(round.questions.count) questions, "
        + "\(round.answers.count) answers"
    case .floorLanguageSet(let change):
      return "\(session.speaker(of: change.intervention)) speaks "
        + Label.languageName(change.language)
    default: return ""
    }
  }

  private func counts(_ counts: VoteCounts?) -> String {
    counts.map { ", " + Label.counts($0.for, $0.against, $0.abstain) } ?? ""
  }
}

extension MotionKind {
  /// What the motion asks for, after "to".
  public var label: String {
    switch self {
    case .suspend: "suspend the meeting"
    case .adjournMeeting: "adjourn the meeting"
    case .adjournDebate: "adjourn the debate"
    case .closeDebate: "close the debate"
    case .closeList: "close the list"
    }
  }

  /// What the moderator does about it; the program does not act by itself (domain A-23).
  var nextStep: String {
    switch self {
    case .suspend, .adjournMeeting: "; what is to do now: session suspend"
    case .adjournDebate: "; what is to do now: item suspend"
    case .closeDebate: "; what is to do now: item close"
    case .closeList: "; what is to do now: list close"
    }
  }
}

extension CalledToOrder.Reason {
  /// The reason in words.
  public var label: String {
    switch self {
    case .time: "the time is up"
    case .relevance: "not on the subject"
    case .conduct: "conduct"
    case .principles: "the principles"
    }
  }
}

extension RulingAppealed.Result {
  /// What the room decided, in words.
  public var label: String { rawValue }
}
