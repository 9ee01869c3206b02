public import SessionState

extension Refusal {
  /// The refusal in words: which rule, and what is allowed instead.
  public func sentence(in session: Session) -> String {
    switch self {
    case .session, .noSuchDay, .floorTaken: sessionSentence(session)
    case .noItemOpen, .noItemLeft, .item, .peopleWaiting: agendaSentence(session)
    case .listClosed, .alreadyOnList, .directLimit, .notWaiting, .outsideClass, .listAlready,
      .kindAlready:
      listSentence(session)
    case .floorFree, .nobodyWaiting, .hasFloorAlready, .interruptionOpen, .alreadyPaused,
      .alreadySpeaking, .noAllotment, .allotmentTooShort, .noPointOfOrder, .noEarlierSpeaker,
      .interruptedWaits:
      floorSentence(session)
    case .recommendation, .wordingFixed, .openBrackets, .sameWording, .originalLanguage,
      .markFilled, .emptyText, .textTooLong:
      recordSentence
    case .beforeLastEvent(let last): Self.beforeLast(last, session)
    case .order(let refusal): refusal.sentence(session)
    case .planning(let refusal): refusal.sentence(session)
    case .correction(let refusal): refusal.sentence(session)
    case .roster(let refusal): refusal.sentence(session)
    case .record(let refusal): refusal.sentence(session)
    case .amendment(let refusal): refusal.sentence
    case .display(let refusal): refusal.sentence
    case .settingContradicts(let key, let other):
      say(
        "\(key.rawValue) contradicts \(other.rawValue): set that one first",
        "\(key.rawValue) يتعارض مع \(other.rawValue)؛ اضبط ذاك أولًا")
    case .gone(let id):
      say(
        "\(id) is not there any more: another console took it back",
        "لم يعد \(id) موجودًا: تراجعت عنه لوحة أخرى")
    case .numberTaken, .shortNameTaken, .badSetting, .nothingToUndo, .nothingToRedo, .builtOn:
      otherSentence(session)
    }
  }

  private static func beforeLast(_ last: Milliseconds, _ session: Session) -> String {
    let time = TimeText.time(last, offset: session.utcOffset)
    return say(
      "that is before the last event (\(time)); entries go in order of time",
      "هذا قبل آخر حدث (\(time))؛ والقيود بترتيب الوقت")
  }

  private func sessionSentence(_ session: Session) -> String {
    switch self {
    case .session(.closed, _):
      return say(
        "the session is closed; nothing can be entered any more: amend \"reason\" … puts right what was recorded",
        "اختُتمت الجلسة ولا يُدخل فيها شيء بعد؛ ولتصويب ما سُجل: amend \"reason\" …")
    case .session(.draft, _):
      return say("the session is not open yet: session open", "لم تُفتتح الجلسة بعد: session open")
    case .session(.suspended, _):
      return say("the session is suspended: session resume", "الجلسة معلقة: session resume")
    case .session(.open, _): return say("the session is open already", "الجلسة مفتوحة أصلًا")
    case .noSuchDay(let day):
      let days = listed(session.days.map { "\($0.number)" })
      return say(
        "there is no day \(day); the session has \(days)",
        "لا يوم رقمه \(day)؛ أيام الجلسة: \(days)")
    case .floorTaken(let id):
      let name = session.speaker(of: id)
      return session.state == .suspended
        ? say(
          "\(name) has the floor: session resume, then floor end",
          "الكلمة لدى \(name): session resume ثم floor end")
        : say("\(name) has the floor: floor end first", "الكلمة لدى \(name)؛ أولًا: floor end")
    default: return ""
    }
  }

  private func agendaSentence(_ session: Session) -> String {
    switch self {
    case .noItemOpen: return say("no agenda item is open: item next", "لا بند مفتوحًا: item next")
    case .noItemLeft(let day):
      return say(
        "no planned item of day \(day) is left: item add \"Title\", item reopen, or session suspend",
        "لم يبق بند مقرر في اليوم \(day): item add \"Title\" أو item reopen أو session suspend")
    case .item(let id, let state, let needs):
      let item = session.name(of: id)
      return say(
        "item \(item) is \(state.label); it would have to be "
          + needs.map(\.label).joined(separator: " or "),
        "البند \(item): \(state.label)؛ والمطلوب: " + needs.map(\.label).joined(separator: " أو "))
    case .peopleWaiting(let id, let count):
      let item = session.name(of: id)
      return say(
        "\(count) still wait in item \(item): --carry takes them along, --drop lets them go",
        "ما زال في البند \(item) من ينتظر: \(ArabicNoun.requests(count))؛ لنقلها --carry ولتركها --drop"
      )
    default: return ""
    }
  }

  private func listSentence(_ session: Session) -> String {
    switch self {
    case .listClosed(_, let at):
      let time = session.clock(at)
      return say(
        "list closed \(time): only points of order, technical and replies, or --override",
        "أُقفلت القائمة \(time): تُقبل نقاط النظام والمسائل التقنية وحق الرد فقط، أو --override")
    case .alreadyOnList(let id, let place):
      let name = person(of: id, session)
      return say(
        "\(name) is already number \(place) on the list", "\(name) في القائمة أصلًا، الرقم \(place)")
    case .directLimit(let id, let limit):
      let name = session.name(of: id)
      return say(
        "\(name) has had \(limit) of \(limit) direct responses in this item; "
          + "add a statement instead",
        "استُنفدت الردود المباشرة \(ArabicParticle.to(name)) في هذا البند (\(limit) من \(limit))؛ أضف مداخلة بدلًا منها"
      )
    case .notWaiting(let id, .carried):
      let name = person(of: id, session)
      return say(
        "\(name) was carried and waits for the next item already",
        "نُقل طلب \(name) وهو في انتظار البند التالي")
    case .notWaiting(let id, let state):
      let name = person(of: id, session)
      return say(
        "\(id) does not wait: \(name) \(state.label)",
        "\(id) ليس في الانتظار: \(name)، \(state.label)")
    case .outsideClass(let id, let places):
      let name = person(of: id, session)
      return places.count == 1
        ? say(
          "\(name) has nobody of the same kind to change places with there",
          "لا أحد هناك من النوع نفسه يتبادل الموضع مع \(name)")
        : say(
          "\(name) can move to number \(places.lowerBound) to \(places.upperBound), among the same kind",
          "يمكن نقل \(name) إلى رقم من \(places.lowerBound) إلى \(places.upperBound)، بين طلبات النوع نفسه"
        )
    case .listAlready(let open):
      return open
        ? say("the list is open already", "القائمة مفتوحة أصلًا")
        : say("the list is closed already", "القائمة مغلقة أصلًا")
    case .kindAlready(let id, let kind):
      return say("\(id) is a \(kind.label) already", "نوع \(id) أصلًا: \(kind.label)")
    default: return ""
    }
  }

  private func floorSentence(_ session: Session) -> String {
    switch self {
    case .floorFree: return say("nobody has the floor: floor give", "الكلمة متاحة: floor give")
    case .nobodyWaiting:
      return say(
        "nobody waits: floor request, or floor give with a name",
        "لا أحد ينتظر: floor request، أو floor give مع اسم")
    case .hasFloorAlready(let id):
      let name = session.name(of: id)
      return say("\(name) has the floor already", "الكلمة لدى \(name) أصلًا")
    case .interruptionOpen(let id): return interruption(id, session)
    case .alreadyPaused(let id):
      let name = session.speaker(of: id)
      return say(
        "the clock of \(name) stands already: floor resume",
        "ساعة \(name) متوقفة أصلًا: floor resume")
    case .alreadySpeaking(let id):
      let name = session.speaker(of: id)
      return say("the clock of \(name) runs already", "ساعة \(name) تعمل أصلًا")
    case .noAllotment(let id):
      let name = session.speaker(of: id)
      return say(
        "\(name) has no time limit that could be changed", "لا حد زمنيًا لكلمة \(name) فيُغيَّر")
    case .allotmentTooShort(_, let allotted):
      let time = TimeText.minutes(allotted)
      return say(
        "\(time) are allotted, and not all of it can be taken away",
        "الوقت المخصص \(time)، ولا يمكن خصمه كله")
    case .noPointOfOrder:
      guard let waiting = session.waiting.first(where: { $0.kind == .pointOfOrder }) else {
        return say("there is no point of order to rule on", "لا نقطة نظام يُبت فيها")
      }
      return say(
        "the point of order has not had the floor yet: floor give \(waiting.id) first",
        "لم تُعط الكلمة لنقطة النظام بعد؛ أولًا: floor give \(waiting.id)")
    case .noEarlierSpeaker:
      return say("nobody has spoken in this item yet", "لم يتكلم أحد في هذا البند بعد")
    case .interruptedWaits(let id):
      let name = session.speaker(of: id)
      return say(
        "\(name) was interrupted and comes first: floor resume",
        "قوطعت كلمة \(name) ولها الأولوية: floor resume")
    default: return ""
    }
  }

  private func interruption(_ id: InterventionID, _ session: Session) -> String {
    switch session.interventions[id]?.kind {
    case .technical:
      say(
        "a technical interruption is open: floor resume goes on with the speaker",
        "مسألة تقنية مطروحة؛ لاستئناف كلمة المتكلم: floor resume")
    case .interposed:
      say(
        "a question to the speaker is open: floor resume goes on with the speaker",
        "سؤال إلى المتكلم مطروح؛ لاستئناف كلمته: floor resume")
    default:
      say(
        "a point of order is before the room: order rule accepted, rejected or noted, or floor end",
        "نقطة نظام مطروحة: order rule مع accepted أو rejected أو noted، أو floor end")
    }
  }

  private func person(of id: RequestID, _ session: Session) -> String {
    session.requests[id].map { session.name(of: $0.participant) } ?? id.description
  }
}
