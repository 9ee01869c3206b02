extension Event {
  /// The line that an undo or a redo is about; nil for every other event.
  public var undoneOrRedone: Int? {
    switch self {
    case .undone(let undo): undo.target
    case .redone(let redo): redo.target
    default: nil
    }
  }

  /// The ids that the event gave, or of what it changed, as text; empty where it names nothing.
  public var ids: [String] {
    switch self {
    case .sessionCreated, .sessionOpened, .sessionSuspended, .sessionResumed, .sessionClosed,
      .settingChanged, .logRepaired, .logSalvaged, .unknown:
      []
    case .attributionChanged(let change): change.item.map { [$0.description] } ?? []
    case .groupAdded(let group): [group.id.description]
    case .participantAdded(let participant): [participant.id.description]
    case .presenceChanged(let change): [change.id.description]
    case .groupUpdated(let change): [change.id.description]
    case .participantUpdated(let change): [change.id.description]
    case .participantMerged(let merge): [merge.id.description, merge.into.description]
    case .rollCalled: []
    case .budgetChanged(let budget): budget.changes.map(\.group.description)
    case .leftoversTaken(let taken): taken.requests.map(\.description)
    case .requestsBrought(let brought): brought.requests.map(\.id.description)
    case .itemAdded(let item): [item.id.description]
    case .itemOpened(let opened): [opened.id.description]
    case .itemClosed(let closed): [closed.closing.id.description]
    case .itemSuspended(let suspended): [suspended.id.description]
    case .itemResumed(let resumed): [resumed.id.description]
    case .itemSkipped(let skipped): [skipped.id.description]
    case .itemReopened(let reopened): [reopened.id.description]
    case .itemUpdated(let change): [change.id.description]
    case .itemMoved(let moved): [moved.id.description]
    case .itemSplit(let split): [split.id.description, split.rest.id.description]
    case .itemRemoved(let removed): [removed.id.description]
    case .itemCorrected(let corrected): [corrected.id.description]
    case .dayLanded(let landed): landed.items.map(\.id.description)
    case .floorRequested(let asked): [asked.id.description]
    case .requestRefused(let refused): [refused.participant.description]
    case .requestMoved(let moved): [moved.id.description]
    case .requestDeferred(let deferred): [deferred.id.description]
    case .requestReclassified(let change): [change.id.description]
    case .requestWithdrawn(let withdrawn): [withdrawn.id.description]
    case .listClosed(let closed): [closed.item.description]
    case .listReopened(let reopened): [reopened.item.description]
    case .requestUpdated(let change): [change.id.description]
    case .listCloseScheduled(let scheduled): [scheduled.item.description]
    case .roundClosed(let round): [round.item.description]
    case .floorGiven(let given): [given.id.description]
    case .floorPaused(let paused): [paused.intervention.description]
    case .floorResumed(let resumed): [resumed.intervention.description]
    case .floorExtended(let extended): [extended.intervention.description]
    case .floorEnded(let ended): [ended.intervention.description]
    case .floorReturned(let returned): [returned.intervention.description]
    case .pointRuled(let ruled): [ruled.intervention.description]
    case .floorLanguageSet(let change): [change.intervention.description]
    case .floorCorrected(let corrected):
      [corrected.intervention.description] + (corrected.continuation.map { [$0.description] } ?? [])
    case .clockRecovered(let recovered): [recovered.intervention.description]
    case .clockGap(let gap): [gap.intervention.description]
    case .rulingAppealed(let appeal): [appeal.intervention.description]
    case .calledToOrder(let call): [call.participant.description]
    case .replyGranted(let granted): [granted.request.description]
    case .replyRefused(let refused): [refused.request.description]
    case .motionMade(let motion): [motion.id.description]
    case .motionSeconded(let seconded): [seconded.id.description]
    case .motionSpoken(let spoken): [spoken.id.description]
    case .motionDecided(let decided): [decided.id.description]
    case .recommendationCaptured(let captured): [captured.id.description]
    case .recommendationRevised(let revised): [revised.id.description]
    case .recommendationTranslated(let translated): [translated.id.description]
    case .recommendationStateChanged(let change): [change.id.description]
    case .recommendationsAdopted(let adopted): adopted.ids.map(\.description)
    case .recommendationClassified(let change): [change.id.description]
    case .textAgreed(let agreed): [agreed.id.description]
    case .partyAdded(let added): [added.id.description]
    case .partyRemoved(let removed): [removed.id.description]
    case .recommendationsMerged(let merged): ([merged.id] + merged.sources).map(\.description)
    case .recommendationSplit(let split): ([split.id] + split.parts.map(\.id)).map(\.description)
    case .positionSet(let position): [position.id.description]
    case .silenceOpened(let silence): [silence.id.description]
    case .silenceBroken(let silence): [silence.id.description]
    case .recommendationsReordered: []
    case .recommendationsNumbered(let numbered): numbered.order.map(\.description)
    case .noteAdded(let note): [note.id.description]
    case .noteEdited(let note): [note.id.description]
    case .noteRemoved(let note): [note.id.description]
    case .markAdded(let mark): [mark.id.description]
    case .markDropped(let mark): [mark.id.description]
    case .actionAdded(let action): [action.id.description]
    case .actionUpdated(let action): [action.id.description]
    case .actionStateChanged(let action): [action.id.description]
    case .documentIssued(let document): [document.symbol]
    case .display(let event): event.recommendation.map { [$0.description] } ?? []
    case .amended(let amended): amended.change.ids
    case .undone(let undo): ["\(undo.target)"]
    case .redone(let redo): ["\(redo.target)"]
    }
  }
}
