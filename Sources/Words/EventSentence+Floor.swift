import SessionState

extension RecordedEvent {
  func listSentence(_ session: Session) -> String {
    func person(_ id: RequestID) -> String {
      session.requests[id].map { session.name(of: $0.participant) } ?? id.description
    }
    switch event {
    case .floorRequested(let asked):
      let place = session.waiting.firstIndex { $0.id == asked.id }
      let number = place.map { say(", number \($0 + 1)", "، الرقم \($0 + 1)") } ?? ""
      let name = session.name(of: asked.participant)
      return say(
        "\(name) is on the list: \(asked.kind.label)\(number)",
        "\(name) في القائمة: \(asked.kind.label)\(number)")
    case .requestRefused(let refused):
      let name = session.name(of: refused.participant)
      return say(
        "\(name) not added: \(refused.why.label)", "عدم إضافة \(name): \(refused.why.label)")
    case .requestUpdated(let change):
      let note = change.note.map {
        $0.isEmpty ? say("without a note", "دون ملاحظة") : say("note changed", "تعديل الملاحظة")
      }
      let language = change.language.map { Label.languageName($0) }
        .map { say("speaks \($0)", "لغة الكلام \($0)") }
      return "\(person(change.id)): " + listed([note, language].compactMap { $0 })
    case .listCloseScheduled(let scheduled):
      let time = TimeText.time(scheduled.closesAt, offset: session.utcOffset)
      return say("the list closes at \(time)", "تُقفل القائمة في \(time)")
    case .requestMoved(let moved):
      let name = person(moved.id)
      return say("\(name) moved to number \(moved.to)", "نقل \(name) إلى الرقم \(moved.to)")
    case .requestDeferred(let deferred):
      let name = person(deferred.id)
      return say("\(name) speaks later", "تأجيل كلمة \(name)")
    case .requestReclassified(let change):
      let name = person(change.id)
      return say(
        "\(name): \(change.new.label) instead of \(change.old.label)",
        "\(name): \(change.new.label) بدلًا من \(change.old.label)")
    case .requestWithdrawn(let withdrawn):
      let name = person(withdrawn.id)
      return say("\(name) withdrawn", "سحب طلب \(name)")
    case .listClosed(let closed):
      let count = closed.remaining.count
      return say(
        "list closed, \(count) still on it",
        "إقفال القائمة، وفيها \(ArabicNoun.requests(count))")
    case .listReopened: return say("list open again", "إعادة فتح القائمة")
    default: return ""
    }
  }

  func floorSentence(_ session: Session) -> String {
    switch event {
    case .floorGiven(let given): return giving(given, session)
    case .floorPaused(let paused): return pause(paused, session)
    case .floorResumed(let resumed):
      let name = session.speaker(of: resumed.intervention)
      return say("\(name) goes on", "استئناف كلمة \(name)")
    case .floorExtended(let extended):
      let (change, now) = (
        TimeText.minutes(abs(extended.delta)), TimeText.minutes(extended.allotted)
      )
      return extended.delta < 0
        ? say("\(change) less, now \(now)", "خفض الوقت \(change)، وهو الآن \(now)")
        : say("\(change) more, now \(now)", "زيادة الوقت \(change)، وهو الآن \(now)")
    case .floorEnded(let ended):
      let name = session.speaker(of: ended.intervention)
      let spoke = TimeText.minutes(ended.speech)
      let over = TimeText.minutes(ended.overtime)
      let isOver = ended.overtime >= 1000
      return say(
        "\(name) ended after \(spoke)" + (isOver ? ", \(over) over" : ""),
        "انتهاء كلمة \(name) بعد \(spoke)" + (isOver ? "، تجاوز \(over)" : ""))
    case .floorReturned(let returned):
      let name = session.speaker(of: returned.intervention)
      let ended = returned.ends.map { session.speaker(of: $0.intervention) }
      return say(
        "the floor goes back to \(name)" + (ended.map { "; \($0) has ended" } ?? ""),
        "عودة الكلمة إلى \(name)" + (ended.map { "؛ انتهاء كلمة \($0)" } ?? ""))
    case .pointRuled(let ruled):
      return say("point of order \(ruled.ruling.word)", "نقطة النظام: \(ruled.ruling.word)")
        + (ruled.text.map { ": \($0)" } ?? "")
    default: return ""
    }
  }

  private func pause(_ paused: FloorPaused, _ session: Session) -> String {
    let name = session.speaker(of: paused.intervention)
    guard paused.cause == .interpretation else {
      let spoke = TimeText.minutes(paused.speech)
      return say("\(name) paused at \(spoke)", "إيقاف ساعة \(name) عند \(spoke)")
    }
    return paused.charged == true
      ? say("\(name) is interpreted; the clock goes on", "ترجمة كلمة \(name)؛ الساعة مستمرة")
      : say("\(name) is interpreted; the clock stands", "ترجمة كلمة \(name)؛ الساعة متوقفة")
  }

  private func giving(_ given: FloorGiven, _ session: Session) -> String {
    let who = session.name(of: given.participant)
    guard let held = given.interrupts.flatMap({ session.interventions[$0.intervention] }) else {
      let time = given.allotted.map { TimeText.minutes($0) }
        .map { say(" for \($0)", "، \($0)") }
      let order = given.order == .outOfOrder
      let answers = given.answers?.count
      let last = given.lastBefore?.count
      let parts = [
        time, order ? say(", before others on the list", "، قبل غيره في القائمة") : nil,
        answers.map {
          say(", in answer to \($0)", "، ردًا على \(ArabicNoun.questions.after($0))")
        },
        last.map {
          say(
            ", the last speaker; list closed, \($0) not reached",
            "، آخر المتكلمين؛ القائمة مغلقة ولم يصل الدور إلى \(ArabicNoun.people.after($0))")
        },
      ]
      return say("the floor goes to \(who)", "الكلمة إلى \(who)") + parts.compactMap { $0 }.joined()
    }
    let kept = held.allotted.map { TimeText.remaining($0 - held.speech.finished) }
    let other = session.name(of: held.participant)
    return say(
      "\(given.kind.label) by \(who); \(other)" + (kept.map { " keeps \($0)" } ?? " waits"),
      "\(given.kind.label) من \(who)؛ "
        + (kept.map { "يبقى \($0) لكلمة \(other)" } ?? "كلمة \(other) في الانتظار"))
  }
}
