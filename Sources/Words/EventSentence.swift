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
    case .sessionCreated(let head):
      return say("session \(head.code) created", "إنشاء الجلسة \(head.code)")
    case .sessionOpened(let opened):
      return say("session opened, day \(opened.day)", "افتتاح الجلسة، اليوم \(opened.day)")
    case .sessionSuspended(let suspended):
      return say("session suspended", "تعليق الجلسة") + (suspended.reason.map { ": \($0)" } ?? "")
    case .sessionResumed: return say("session goes on", "استئناف الجلسة")
    case .sessionClosed: return say("session closed", "اختتام الجلسة")
    case .settingChanged(let change):
      return say(
        "\(change.key.rawValue) is now \(change.value)",
        "قيمة \(change.key.rawValue) الآن \(change.value)")
    case .attributionChanged(let change):
      let level = say(
        change.level.badge?.lowercased() ?? "on record", change.level.badge ?? "منسوب")
      return say("attribution is now \(level)", "إسناد الأقوال الآن: \(level)")
        + (change.wholeItem == true ? say(", for the whole item", "، للبند كله") : "")
    case .undone(let undo):
      return say("event \(undo.target) taken back", "التراجع عن الحدث \(undo.target)")
    case .redone(let redo):
      return say("event \(redo.target) holds again", "إعادة الحدث \(redo.target)")
    case .logRepaired(let repair):
      return say(
        "\(repair.droppedBytes) bytes of a torn line cut off",
        "قطع \(repair.droppedBytes) بايت من سطر مبتور")
    case .logSalvaged(let salvage): return SalvageWords.sentence(of: salvage)
    case .unknown(let kind):
      return say("an event of a newer version (\(kind))", "حدث من إصدار أحدث (\(kind))")
    default: return ""
    }
  }

  private func agendaSentence(_ session: Session) -> String {
    switch event {
    case .itemAdded(let item):
      let name = session.name(of: item.id)
      return say("item \(name) added", "إضافة البند \(name)")
    case .itemOpened(let opened):
      let name = session.name(of: opened.id)
      return say("item \(name) opened", "فتح البند \(name)")
    case .itemClosed(let closed):
      let name = session.name(of: closed.closing.id)
      return say("item \(name) closed", "إقفال البند \(name)")
    case .itemSuspended(let suspended):
      let name = session.name(of: suspended.id)
      return say("item \(name) put aside", "إرجاء البند \(name)")
    case .itemResumed(let resumed):
      let name = session.name(of: resumed.id)
      return say("item \(name) goes on", "استئناف البند \(name)")
    case .itemSkipped(let skipped):
      let name = session.name(of: skipped.id)
      return say("item \(name) skipped", "تجاوز البند \(name)")
    case .itemReopened(let reopened):
      let name = session.name(of: reopened.id)
      return say("item \(name) taken up again", "إعادة فتح البند \(name)")
    default: return ""
    }
  }
}

extension RequestRefused.Reason {
  /// Why a request was not taken, in words.
  public var label: String {
    switch self {
    case .listClosed: say("the list is closed", "القائمة مغلقة")
    case .limit: say("the limit is reached", "بلوغ الحد الأقصى")
    case .absent: say("not marked present", "الحضور غير مسجَّل")
    case .kindOff: say("not used in this session", "غير مستعمل في هذه الجلسة")
    case .replyToReply: say("a reply to a reply", "رد على رد")
    }
  }
}
