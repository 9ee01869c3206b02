extension Event {
  /// Everything that the event names and that must have been there before it (domain C-12).
  ///
  /// Not what it gives (`given`). What is named twice stands twice.
  public var references: [Reference] {
    switch self {
    case .sessionCreated, .sessionOpened, .sessionSuspended, .sessionResumed, .sessionClosed,
      .settingChanged, .logRepaired, .logSalvaged, .unknown:
      []
    case .attributionChanged(let change): Reference.to(change.item)
    case .display(let event): event.recommendation.map { [.recommendation($0)] } ?? []
    case .amended(let amended): amended.change.references
    case .undone(let undo): [.line(undo.target)]
    case .redone(let redo): [.line(redo.target)]
    case .groupAdded, .participantAdded, .presenceChanged, .groupUpdated, .participantUpdated,
      .participantMerged, .rollCalled, .budgetChanged, .leftoversTaken, .requestsBrought:
      rosterReferences
    case .itemAdded, .itemOpened, .itemClosed, .itemSuspended, .itemResumed, .itemSkipped,
      .itemReopened, .itemUpdated, .itemMoved, .itemSplit, .itemRemoved, .itemCorrected, .dayLanded:
      agendaReferences
    case .floorRequested, .requestRefused, .requestMoved, .requestDeferred, .requestReclassified,
      .requestWithdrawn, .listClosed, .listReopened, .requestUpdated, .listCloseScheduled,
      .roundClosed:
      listReferences
    case .floorGiven, .floorPaused, .floorResumed, .floorExtended, .floorEnded, .floorReturned,
      .pointRuled, .floorLanguageSet, .floorCorrected, .clockRecovered, .clockGap:
      floorReferences
    case .rulingAppealed, .calledToOrder, .replyGranted, .replyRefused, .motionMade,
      .motionSeconded, .motionSpoken, .motionDecided:
      orderReferences
    case .recommendationCaptured, .recommendationRevised, .recommendationTranslated,
      .recommendationStateChanged, .recommendationsAdopted, .recommendationClassified,
      .textAgreed, .partyAdded, .partyRemoved, .recommendationsMerged, .recommendationSplit,
      .positionSet, .silenceOpened, .silenceBroken, .recommendationsReordered,
      .recommendationsNumbered:
      recommendationReferences
    case .noteAdded, .noteEdited, .noteRemoved, .markAdded, .markDropped, .actionAdded,
      .actionUpdated, .actionStateChanged, .documentIssued:
      recordReferences
    }
  }

  /// What the event gives an id to: things that are there from this line on, even where it is taken back.
  public var given: [Reference] {
    switch self {
    case .groupAdded(let group): [.group(group.id)]
    case .participantAdded(let participant): [.participant(participant.id)]
    case .requestsBrought(let brought): brought.requests.map { .request($0.id) }
    case .itemAdded(let item): [.item(item.id)]
    case .itemSplit(let split): [.item(split.rest.id)]
    case .floorRequested(let asked): [.request(asked.id)]
    case .floorGiven(let given): [.intervention(given.id)]
    case .floorCorrected(let corrected): Reference.to(corrected.continuation)
    case .motionMade(let made): [.motion(made.id)]
    case .recommendationCaptured(let captured): [.recommendation(captured.id)]
    case .recommendationsMerged(let merged): [.recommendation(merged.id)]
    case .recommendationSplit(let split): split.parts.map { .recommendation($0.id) }
    case .noteAdded(let note): [.note(note.id)]
    case .markAdded(let mark): [.mark(mark.id)]
    case .actionAdded(let action): [.action(action.id)]
    case .amended(let amended): amended.change.given
    case .sessionCreated, .sessionOpened, .sessionSuspended, .sessionResumed, .sessionClosed,
      .settingChanged, .attributionChanged, .presenceChanged, .groupUpdated, .participantUpdated,
      .participantMerged, .rollCalled, .budgetChanged, .leftoversTaken, .itemOpened, .itemClosed,
      .itemSuspended, .itemResumed, .itemSkipped, .itemReopened, .itemUpdated, .itemMoved,
      .itemRemoved, .itemCorrected, .dayLanded, .requestRefused, .requestMoved, .requestDeferred,
      .requestReclassified, .requestWithdrawn, .listClosed, .listReopened, .requestUpdated,
      .listCloseScheduled, .roundClosed, .floorPaused, .floorResumed, .floorExtended, .floorEnded,
      .floorReturned, .pointRuled, .floorLanguageSet, .clockRecovered, .clockGap, .rulingAppealed,
      .calledToOrder, .replyGranted, .replyRefused, .motionSeconded, .motionSpoken, .motionDecided,
      .recommendationRevised, .recommendationTranslated, .recommendationStateChanged,
      .recommendationsAdopted, .recommendationClassified, .textAgreed, .partyAdded, .partyRemoved,
      .positionSet, .silenceOpened, .silenceBroken, .recommendationsReordered,
      .recommendationsNumbered, .noteEdited, .noteRemoved, .markDropped, .actionUpdated,
      .actionStateChanged, .documentIssued, .display, .undone, .redone, .logRepaired,
      .logSalvaged, .unknown:
      []
    }
  }
}

extension Event {
  var rosterReferences: [Reference] {
    switch self {
    case .participantAdded(let participant): Reference.to(participant.group)
    case .presenceChanged(let change): [.participant(change.id)]
    case .groupUpdated(let change): [.group(change.id)]
    case .participantUpdated(let change):
      [.participant(change.id)] + Reference.to(change.group)
    case .participantMerged(let merge): [.participant(merge.id), .participant(merge.into)]
    case .rollCalled(let roll): roll.present.map { .participant($0) }
    case .budgetChanged(let budget):
      budget.changes.map { .group($0.group) } + Reference.to(budget.sharedFrom)
    case .leftoversTaken(let taken): taken.requests.map { .request($0) }
    case .requestsBrought(let brought): brought.requests.map { .participant($0.participant) }
    default: []
    }
  }

  var agendaReferences: [Reference] {
    switch self {
    case .itemAdded(let item): Reference.to(item.slots)
    case .itemOpened(let opened): [.item(opened.id)] + Reference.to(opened.closing)
    case .itemClosed(let closed): Reference.to(closed.closing)
    case .itemSuspended(let suspended): [.item(suspended.id)]
    case .itemResumed(let resumed): [.item(resumed.id)] + Reference.to(resumed.closing)
    case .itemSkipped(let skipped): [.item(skipped.id)]
    case .itemReopened(let reopened): [.item(reopened.id)] + Reference.to(reopened.closing)
    case .itemUpdated(let change): [.item(change.id)] + Reference.to(change.slots)
    case .itemMoved(let moved): [.item(moved.id)] + moved.starts.map { .item($0.id) }
    case .itemSplit(let split):
      [.item(split.id)] + Reference.to(split.slots) + Reference.to(split.rest.slots)
    case .itemRemoved(let removed): [.item(removed.id)]
    case .itemCorrected(let corrected): [.item(corrected.id)] + Reference.to(corrected.before)
    case .dayLanded(let landed):
      landed.items.map { .item($0.id) } + landed.dropped.map { .item($0) }
    default: []
    }
  }

  var listReferences: [Reference] {
    switch self {
    case .floorRequested(let asked):
      [.participant(asked.participant), .item(asked.item)] + Reference.to(asked.onBehalfOf)
        + Reference.to(asked.target)
    case .requestRefused(let refused): [.participant(refused.participant), .item(refused.item)]
    case .requestMoved(let moved): [.request(moved.id)]
    case .requestDeferred(let deferred): [.request(deferred.id)]
    case .requestReclassified(let change): [.request(change.id)]
    case .requestWithdrawn(let withdrawn): [.request(withdrawn.id)]
    case .listClosed(let closed): [.item(closed.item)] + closed.remaining.map { .request($0) }
    case .listReopened(let reopened): [.item(reopened.item)]
    case .requestUpdated(let change): [.request(change.id)]
    case .listCloseScheduled(let scheduled): [.item(scheduled.item)]
    case .roundClosed(let round):
      [.item(round.item)] + (round.questions + round.answers).map { .intervention($0) }
    default: []
    }
  }
}
