public import SessionState

extension RecordedEvent {
  func orderSentence(_ session: Session) -> String {
    func person(_ id: RequestID) -> String {
      session.requests[id].map { session.name(of: $0.participant) } ?? id.description
    }
    switch event {
    case .rulingAppealed(let appeal):
      let by = appeal.by.map { session.name(of: $0) }.map { say(" by \($0)", " من \($0)") } ?? ""
      return say(
        "appeal\(by): the ruling is \(appeal.result.label)",
        "طعن\(by): القرار \(appeal.result.label)"
      )
        + counts(appeal.counts)
    case .calledToOrder(let call):
      let text = call.text.map { ": \($0)" } ?? ""
      let name = session.name(of: call.participant)
      return say(
        "\(name) called to order, \(call.reason.label)\(text)",
        "تنبيه إلى النظام: \(name)، \(call.reason.label)\(text)")
    case .replyGranted(let granted):
      let name = person(granted.request)
      return say(
        "right of reply granted to \(name), \(ordinal(granted.nth)) of the item",
        "منح حق الرد: \(name)، المرة \(granted.nth) في البند")
    case .replyRefused(let refused):
      let reason = refused.reason.map { ": \($0)" } ?? ""
      let name = person(refused.request)
      return say("right of reply refused to \(name)\(reason)", "رفض حق الرد: \(name)\(reason)")
    case .motionMade(let made): return motion(made, session)
    case .motionSeconded(let seconded):
      let name = session.name(of: seconded.seconder)
      return say("\(seconded.id) seconded by \(name)", "تثنية \(seconded.id) من \(name)")
    case .motionSpoken(let spoken):
      let name = session.name(of: spoken.participant)
      return say(
        "\(name) spoke \(spoken.side.word) \(spoken.id)",
        "كلمة \(spoken.side.word) للاقتراح \(spoken.id): \(name)")
    case .motionDecided(let decided):
      return say(
        "motion \(decided.id) \(decided.result.word)",
        "الاقتراح \(decided.id): \(decided.result.word)")
        + counts(decided.counts)
        + (decided.result == .adopted ? (session.motions[decided.id]?.kind.nextStep ?? "") : "")
    case .roundClosed(let round): return closing(round)
    case .floorLanguageSet(let change):
      let name = session.speaker(of: change.intervention)
      let language = Label.languageName(change.language)
      return say("\(name) speaks \(language)", "لغة \(name) الآن: \(language)")
    default: return ""
    }
  }

  private func motion(_ made: MotionMade, _ session: Session) -> String {
    let mover = session.name(of: made.mover)
    let seconder = made.seconder.map { session.name(of: $0) }
    return say(
      "\(made.id): \(mover) moves to \(made.kind.label)"
        + (seconder.map { ", seconded by \($0)" } ?? ""),
      "\(made.id): اقتراح \(made.kind.label) من \(mover)"
        + (seconder.map { "، بتثنية \($0)" } ?? ""))
  }

  private func closing(_ round: RoundClosed) -> String {
    let (questions, answers) = (round.questions.count, round.answers.count)
    return say(
      "round \(round.number) closed: \(questions) questions, \(answers) answers",
      "إقفال الجولة \(round.number): \(ArabicNoun.questions(questions))، \(ArabicNoun.answers(answers))"
    )
  }

  private func counts(_ counts: VoteCounts?) -> String {
    counts.map { say(", ", "، ") + Label.counts($0.for, $0.against, $0.abstain) } ?? ""
  }
}

extension MotionKind {
  /// What the motion asks for, after "to".
  public var label: String {
    switch self {
    case .suspend: say("suspend the meeting", "تعليق الجلسة")
    case .adjournMeeting: say("adjourn the meeting", "رفع الجلسة")
    case .adjournDebate: say("adjourn the debate", "تأجيل المناقشة")
    case .closeDebate: say("close the debate", "إقفال باب المناقشة")
    case .closeList: say("close the list", "إقفال القائمة")
    }
  }

  /// What the moderator does about it; the program does not act by itself (domain A-23).
  var nextStep: String {
    let command =
      switch self {
      case .suspend, .adjournMeeting: "session suspend"
      case .adjournDebate: "item suspend"
      case .closeDebate: "item close"
      case .closeList: "list close"
      }
    return say("; what is to do now: \(command)", "؛ المطلوب الآن: \(command)")
  }
}

extension CalledToOrder.Reason {
  /// The reason in words.
  public var label: String {
    switch self {
    case .time: say("the time is up", "انتهى الوقت")
    case .relevance: say("not on the subject", "خروج عن الموضوع")
    case .conduct: say("conduct", "السلوك")
    case .principles: say("the principles", "المبادئ")
    }
  }
}

extension CalledToOrder.Reason {
  /// The reason in one word, where the question says the rest.
  public var word: String { say(rawValue, label) }
}

extension RulingAppealed.Result {
  /// What the room decided, in words.
  public var label: String { say(rawValue, self == .upheld ? "قائم" : "ملغى") }
}
