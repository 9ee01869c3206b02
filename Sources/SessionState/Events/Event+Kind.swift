extension Event {
  /// The name of each kind of event in the log (domain F.4).
  public enum Kind: String, CaseIterable, Sendable {
    case sessionCreated = "session.created"
    case sessionOpened = "session.opened"
    case sessionSuspended = "session.suspended"
    case sessionResumed = "session.resumed"
    case sessionClosed = "session.closed"
    case settingChanged = "session.settings_changed"
    case attributionChanged = "session.attribution_changed"
    case groupAdded = "group.added"
    case participantAdded = "participant.added"
    case presenceChanged = "participant.presence_changed"
    case groupUpdated = "group.updated"
    case participantUpdated = "participant.updated"
    case participantMerged = "participant.merged"
    case rollCalled = "participant.roll_called"
    case budgetChanged = "group.budget_changed"
    case leftoversTaken = "session.leftovers_taken"
    case requestsBrought = "session.requests_brought"
    case itemAdded = "agenda.item_added"
    case itemOpened = "agenda.item_opened"
    case itemClosed = "agenda.item_closed"
    case itemSuspended = "agenda.item_suspended"
    case itemResumed = "agenda.item_resumed"
    case itemSkipped = "agenda.item_skipped"
    case itemReopened = "agenda.item_reopened"
    case itemUpdated = "agenda.item_updated"
    case itemMoved = "agenda.item_moved"
    case itemSplit = "agenda.item_split"
    case itemRemoved = "agenda.item_removed"
    case itemCorrected = "agenda.item_corrected"
    case dayLanded = "agenda.day_landed"
    case floorRequested = "floor.requested"
    case requestRefused = "floor.request_refused"
    case requestMoved = "floor.moved"
    case requestDeferred = "floor.deferred"
    case requestReclassified = "floor.reclassified"
    case requestWithdrawn = "floor.withdrawn"
    case listClosed = "floor.list_closed"
    case listReopened = "floor.list_reopened"
    case requestUpdated = "floor.request_updated"
    case listCloseScheduled = "floor.list_close_scheduled"
    case roundClosed = "round.closed"
    case floorGiven = "floor.given"
    case floorPaused = "floor.paused"
    case floorResumed = "floor.resumed"
    case floorExtended = "floor.extended"
    case floorEnded = "floor.ended"
    case floorReturned = "floor.returned"
    case pointRuled = "order.point_ruled"
    case floorLanguageSet = "floor.language_set"
    case floorCorrected = "floor.corrected"
    case clockRecovered = "clock.recovered"
    case clockGap = "clock.gap"
    case rulingAppealed = "order.appealed"
    case calledToOrder = "order.called"
    case replyGranted = "order.reply_granted"
    case replyRefused = "order.reply_refused"
    case motionMade = "motion.made"
    case motionSeconded = "motion.seconded"
    case motionSpoken = "motion.spoken"
    case motionDecided = "motion.decided"
    case recommendationCaptured = "recommendation.captured"
    case recommendationRevised = "recommendation.revised"
    case recommendationTranslated = "recommendation.translated"
    case recommendationStateChanged = "recommendation.state_changed"
    case recommendationsAdopted = "recommendation.adopted"
    case recommendationClassified = "recommendation.classified"
    case textAgreed = "recommendation.text_agreed"
    case partyAdded = "recommendation.party_added"
    case partyRemoved = "recommendation.party_removed"
    case recommendationsMerged = "recommendation.merged"
    case recommendationSplit = "recommendation.split"
    case positionSet = "recommendation.position_set"
    case silenceOpened = "recommendation.silence_opened"
    case silenceBroken = "recommendation.silence_broken"
    case recommendationsReordered = "recommendation.reordered"
    case recommendationsNumbered = "recommendation.numbered"
    case noteAdded = "note.added"
    case noteEdited = "note.edited"
    case noteRemoved = "note.removed"
    case markAdded = "marker.added"
    case markDropped = "marker.dropped"
    case actionAdded = "action.added"
    case actionUpdated = "action.updated"
    case actionStateChanged = "action.state_changed"
    case documentIssued = "document.issued"
    case messageSent = "display.message_sent"
    case messageCleared = "display.message_cleared"
    case blackedOut = "display.blacked_out"
    case lit = "display.lit"
    case textChosen = "display.text_chosen"
    case amended
    case undone = "undo"
    case redone = "redo"
    case logRepaired = "log.repaired"
    case logSalvaged = "log.salvaged"
  }

  /// The name of this event in the log.
  public var kindName: String {
    switch self {
    case .sessionCreated: Kind.sessionCreated.rawValue
    case .sessionOpened: Kind.sessionOpened.rawValue
    case .sessionSuspended: Kind.sessionSuspended.rawValue
    case .sessionResumed: Kind.sessionResumed.rawValue
    case .sessionClosed: Kind.sessionClosed.rawValue
    case .settingChanged: Kind.settingChanged.rawValue
    case .attributionChanged: Kind.attributionChanged.rawValue
    case .groupAdded: Kind.groupAdded.rawValue
    case .participantAdded: Kind.participantAdded.rawValue
    case .presenceChanged: Kind.presenceChanged.rawValue
    case .groupUpdated: Kind.groupUpdated.rawValue
    case .participantUpdated: Kind.participantUpdated.rawValue
    case .participantMerged: Kind.participantMerged.rawValue
    case .rollCalled: Kind.rollCalled.rawValue
    case .budgetChanged: Kind.budgetChanged.rawValue
    case .leftoversTaken: Kind.leftoversTaken.rawValue
    case .requestsBrought: Kind.requestsBrought.rawValue
    case .itemAdded: Kind.itemAdded.rawValue
    case .itemOpened: Kind.itemOpened.rawValue
    case .itemClosed: Kind.itemClosed.rawValue
    case .itemSuspended: Kind.itemSuspended.rawValue
    case .itemResumed: Kind.itemResumed.rawValue
    case .itemSkipped: Kind.itemSkipped.rawValue
    case .itemReopened: Kind.itemReopened.rawValue
    case .itemUpdated: Kind.itemUpdated.rawValue
    case .itemMoved: Kind.itemMoved.rawValue
    case .itemSplit: Kind.itemSplit.rawValue
    case .itemRemoved: Kind.itemRemoved.rawValue
    case .itemCorrected: Kind.itemCorrected.rawValue
    case .dayLanded: Kind.dayLanded.rawValue
    case .floorRequested: Kind.floorRequested.rawValue
    case .requestRefused: Kind.requestRefused.rawValue
    case .requestMoved: Kind.requestMoved.rawValue
    case .requestDeferred: Kind.requestDeferred.rawValue
    case .requestReclassified: Kind.requestReclassified.rawValue
    case .requestWithdrawn: Kind.requestWithdrawn.rawValue
    case .listClosed: Kind.listClosed.rawValue
    case .listReopened: Kind.listReopened.rawValue
    case .requestUpdated: Kind.requestUpdated.rawValue
    case .listCloseScheduled: Kind.listCloseScheduled.rawValue
    case .roundClosed: Kind.roundClosed.rawValue
    case .floorGiven: Kind.floorGiven.rawValue
    case .floorPaused: Kind.floorPaused.rawValue
    case .floorResumed: Kind.floorResumed.rawValue
    case .floorExtended: Kind.floorExtended.rawValue
    case .floorEnded: Kind.floorEnded.rawValue
    case .floorReturned: Kind.floorReturned.rawValue
    case .pointRuled: Kind.pointRuled.rawValue
    case .floorLanguageSet: Kind.floorLanguageSet.rawValue
    case .floorCorrected: Kind.floorCorrected.rawValue
    case .clockRecovered: Kind.clockRecovered.rawValue
    case .clockGap: Kind.clockGap.rawValue
    case .rulingAppealed: Kind.rulingAppealed.rawValue
    case .calledToOrder: Kind.calledToOrder.rawValue
    case .replyGranted: Kind.replyGranted.rawValue
    case .replyRefused: Kind.replyRefused.rawValue
    case .motionMade: Kind.motionMade.rawValue
    case .motionSeconded: Kind.motionSeconded.rawValue
    case .motionSpoken: Kind.motionSpoken.rawValue
    case .motionDecided: Kind.motionDecided.rawValue
    case .recommendationCaptured: Kind.recommendationCaptured.rawValue
    case .recommendationRevised: Kind.recommendationRevised.rawValue
    case .recommendationTranslated: Kind.recommendationTranslated.rawValue
    case .recommendationStateChanged: Kind.recommendationStateChanged.rawValue
    case .recommendationsAdopted: Kind.recommendationsAdopted.rawValue
    case .recommendationClassified: Kind.recommendationClassified.rawValue
    case .textAgreed: Kind.textAgreed.rawValue
    case .partyAdded: Kind.partyAdded.rawValue
    case .partyRemoved: Kind.partyRemoved.rawValue
    case .recommendationsMerged: Kind.recommendationsMerged.rawValue
    case .recommendationSplit: Kind.recommendationSplit.rawValue
    case .positionSet: Kind.positionSet.rawValue
    case .silenceOpened: Kind.silenceOpened.rawValue
    case .silenceBroken: Kind.silenceBroken.rawValue
    case .recommendationsReordered: Kind.recommendationsReordered.rawValue
    case .recommendationsNumbered: Kind.recommendationsNumbered.rawValue
    case .noteAdded: Kind.noteAdded.rawValue
    case .noteEdited: Kind.noteEdited.rawValue
    case .noteRemoved: Kind.noteRemoved.rawValue
    case .markAdded: Kind.markAdded.rawValue
    case .markDropped: Kind.markDropped.rawValue
    case .actionAdded: Kind.actionAdded.rawValue
    case .actionUpdated: Kind.actionUpdated.rawValue
    case .actionStateChanged: Kind.actionStateChanged.rawValue
    case .documentIssued: Kind.documentIssued.rawValue
    case .display(let event): event.kind.rawValue
    case .amended: Kind.amended.rawValue
    case .undone: Kind.undone.rawValue
    case .redone: Kind.redone.rawValue
    case .logRepaired: Kind.logRepaired.rawValue
    case .logSalvaged: Kind.logSalvaged.rawValue
    case .unknown(let kind): kind
    }
  }
}
