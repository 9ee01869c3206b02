public import SessionState

extension RecordedEvent {
  /// What happened in one sentence, names as they are in the session afterwards.
  public func sentence(in session: Session) -> String {
    switch event {
    case .amended(let amended): amended.sentence(of: self, in: session)
    case .display(let event): event.sentence
    case .sessionCreated, .sessionOpened, .sessionSuspended, .sessionResumed, .sessionClosed,
      .settingChanged, .attributionChanged, .undone, .redone, .logRepaired,
      .logSalvaged, .unknown:
      sessionSentence(session)
    case .groupAdded, .participantAdded, .presenceChanged, .groupUpdated, .participantUpdated,
      .participantMerged, .rollCalled, .budgetChanged, .leftoversTaken, .requestsBrought:
      rosterSentence(session)
    case .itemUpdated, .itemMoved, .itemSplit, .itemRemoved, .dayLanded: planningSentence(session)
    case .itemCorrected, .floorCorrected, .clockRecovered, .clockGap: correctionSentence(session)
    case .rulingAppealed, .calledToOrder, .replyGranted, .replyRefused, .motionMade,
      .motionSeconded, .motionSpoken, .motionDecided, .roundClosed, .floorLanguageSet:
      orderSentence(session)
    case .itemAdded, .itemOpened, .itemClosed, .itemSuspended, .itemResumed, .itemSkipped,
      .itemReopened:
      agendaSentence(session)
    case .floorRequested, .requestRefused, .requestMoved, .requestDeferred, .requestReclassified,
      .requestWithdrawn, .listClosed, .listReopened, .requestUpdated, .listCloseScheduled:
      listSentence(session)
    case .floorGiven, .floorPaused, .floorResumed, .floorExtended, .floorEnded, .floorReturned,
      .pointRuled:
      floorSentence(session)
    case .recommendationCaptured, .recommendationRevised, .recommendationTranslated,
      .recommendationStateChanged, .recommendationsAdopted, .recommendationClassified,
      .textAgreed, .partyAdded, .partyRemoved, .recommendationsMerged, .recommendationSplit,
      .positionSet, .silenceOpened, .silenceBroken, .recommendationsReordered,
      .recommendationsNumbered:
      recommendationSentence(session)
    case .noteAdded, .noteEdited, .noteRemoved, .markAdded, .markDropped, .actionAdded,
      .actionUpdated, .actionStateChanged, .documentIssued:
      recordSentence(session)
    }
  }

  private func sessionSentence(_ session: Session) -> String {
    switch event {
    case .sessionCreated(let head): "session \(head.code) created"
    case .sessionOpened(let opened): "session opened, day \(opened.day)"
    case .sessionSuspended(let suspended):
      "session suspended" + (suspended.reason.map { ": \($0)" } ?? "")
    case .sessionResumed: "session goes on"
    case .sessionClosed: "session closed"
    case .settingChanged(let change): "\(change.key.rawValue) is now \(change.value)"
    case .attributionChanged(let change):
      "attribution is now \(change.level.badge?.lowercased() ?? "on record")"
        + (change.wholeItem == true ? ", for the whole item" : "")
    case .undone(let undo): "event \(undo.target) taken back"
    case .redone(let redo): "event \(redo.target) holds again"
    case .logRepaired(let repair): "\(repair.droppedBytes) bytes of a torn line cut off"
    case .logSalvaged(let salvage): SalvageWords.sentence(of: salvage)
    case .unknown(let kind): "an event of a newer version (\(kind))"
    default: ""
    }
  }

  private func agendaSentence(_ session: Session) -> String {
    switch event {
    case .itemAdded(let item): "item \(session.name(of: item.id)) added"
    case .itemOpened(let opened): "item \(session.name(of: opened.id)) opened"
    case .itemClosed(let closed): "item \(session.name(of: closed.closing.id)) closed"
    case .itemSuspended(let suspended): "item \(session.name(of: suspended.id)) put aside"
    case .itemResumed(let resumed): "item \(session.name(of: resumed.id)) goes on"
    case .itemSkipped(let skipped): "item \(session.name(of: skipped.id)) skipped"
    case .itemReopened(let reopened): "item \(session.name(of: reopened.id)) taken up again"
    default: ""
    }
  }

  private func listSentence(_ session: Session) -> String {
    func person(_ id: RequestID) -> String {
      session.requests[id].map { session.name(of: $0.participant) } ?? id.description
    }
    switch event {
    case .floorRequested(let asked):
      let place = session.waiting.firstIndex { $0.id == asked.id }
      let number = place.map { ", number \($0 + 1)" } ?? ""
      return "\(session.name(of: asked.participant)) is on the list: \(asked.kind.label)\(number)"
    case .requestRefused(let refused):
      return "\(session.name(of: refused.participant)) not added: \(refused.why.label)"
    case .requestUpdated(let change):
      let note = change.note.map { $0.isEmpty ? "without a note" : "note changed" }
      let language = change.language.map { "speaks " + Label.languageName($0) }
      return "\(person(change.id)): "
        + [note, language].compactMap { $0 }.joined(separator: ", ")
    case .listCloseScheduled(let scheduled):
      let time = TimeText.time(scheduled.closesAt, offset: session.utcOffset)
      return "the list closes at \(time)"
    case .requestMoved(let moved): return "\(person(moved.id)) moved to number \(moved.to)"
    case .requestDeferred(let deferred): return "\(person(deferred.id)) speaks later"
    case .requestReclassified(let change):
      return "\(person(change.id)): \(change.new.label) instead of \(change.old.label)"
    case .requestWithdrawn(let withdrawn): return "\(person(withdrawn.id)) withdrawn"
    case .listClosed(let closed): return "list closed, \(closed.remaining.count) still on it"
    case .listReopened: return "list open again"
    default: return ""
    }
  }

  private func floorSentence(_ session: Session) -> String {
    switch event {
    case .floorGiven(let given): return giving(given, session)
    case .floorPaused(let paused) where paused.cause == .interpretation:
      let clock = paused.charged == true ? "the clock goes on" : "the clock stands"
      return "\(session.speaker(of: paused.intervention)) is interpreted; \(clock)"
    case .floorPaused(let paused):
      return
        "\(session.speaker(of: paused.intervention)) paused at \(TimeText.minutes(paused.speech))"
    case .floorResumed(let resumed): return "\(session.speaker(of: resumed.intervention)) goes on"
    case .floorExtended(let extended):
      let sign = extended.delta < 0 ? "less" : "more"
      return
        "\(TimeText.minutes(abs(extended.delta))) \(sign), now \(TimeText.minutes(extended.allotted))"
    case .floorEnded(let ended):
      let over = ended.overtime >= 1000 ? ", \(TimeText.minutes(ended.overtime)) over" : ""
      return
        "\(session.speaker(of: ended.intervention)) ended after \(TimeText.minutes(ended.speech))\(over)"
    case .floorReturned(let returned):
      let ended = returned.ends.map { "; \(session.speaker(of: $0.intervention)) has ended" } ?? ""
      return "the floor goes back to \(session.speaker(of: returned.intervention))\(ended)"
    case .pointRuled(let ruled):
      return "point of order \(ruled.ruling.rawValue)" + (ruled.text.map { ": \($0)" } ?? "")
    default: return ""
    }
  }

  private func giving(_ given: FloorGiven, _ session: Session) -> String {
    let who = session.name(of: given.participant)
    guard let held = given.interrupts.flatMap({ session.interventions[$0.intervention] }) else {
      let time = given.allotted.map { " for \(TimeText.minutes($0))" } ?? ""
      let order = given.order == .outOfOrder ? ", before others on the list" : ""
      let answers = given.answers.map { ", in answer to \($0.count)" } ?? ""
      let last =
        given.lastBefore.map { ", the last speaker; list closed, \($0.count) not reached" } ?? ""
      return "the floor goes to \(who)\(time)\(order)\(answers)\(last)"
    }
    let kept = held.allotted.map { $0 - held.speech.finished }
    let keeps = kept.map { " keeps \(TimeText.remaining($0))" } ?? " waits"
    return "\(given.kind.label) by \(who); \(session.name(of: held.participant))\(keeps)"
  }
}

extension RequestRefused.Reason {
  /// Why a request was not taken, in words.
  public var label: String {
    switch self {
    case .listClosed: "the list is closed"
    case .limit: "the limit is reached"
    case .absent: "not marked present"
    case .kindOff: "not used in this session"
    case .replyToReply: "a reply to a reply"
    }
  }
}
