// What the events of floor, order and record name.
extension Event {
  var floorReferences: [Reference] {
    switch self {
    case .floorGiven(let given):
      [.participant(given.participant), .item(given.item)] + Reference.to(given.request)
        + Reference.to(given.advised) + (given.answers ?? []).map { .intervention($0) }
        + (given.lastBefore ?? []).map { .request($0) } + Reference.to(given.interrupts)
        + Reference.to(given.ends)
    case .floorPaused(let paused): [.intervention(paused.intervention)]
    case .floorResumed(let resumed):
      [.intervention(resumed.intervention)] + Reference.to(resumed.ends)
    case .floorExtended(let extended): [.intervention(extended.intervention)]
    case .floorEnded(let ended): [.intervention(ended.intervention)]
    case .floorReturned(let returned):
      [.intervention(returned.intervention)] + Reference.to(returned.ends)
    case .pointRuled(let ruled): [.intervention(ruled.intervention)]
    case .floorLanguageSet(let change): [.intervention(change.intervention)]
    case .floorCorrected(let corrected):
      [.intervention(corrected.intervention)] + Reference.to(corrected.participant)
        + Reference.to(corrected.request) + Reference.to(corrected.returned)
    case .clockRecovered(let recovered): [.intervention(recovered.intervention)]
    case .clockGap(let gap): [.intervention(gap.intervention)]
    default: []
    }
  }

  var orderReferences: [Reference] {
    switch self {
    case .rulingAppealed(let appeal):
      [.intervention(appeal.intervention)] + Reference.to(appeal.by)
    case .calledToOrder(let call):
      [.participant(call.participant)] + Reference.to(call.intervention) + Reference.to(call.item)
    case .replyGranted(let granted): [.request(granted.request)]
    case .replyRefused(let refused): [.request(refused.request)]
    case .motionMade(let made):
      [.participant(made.mover)] + Reference.to(made.seconder) + Reference.to(made.item)
    case .motionSeconded(let seconded): [.motion(seconded.id), .participant(seconded.seconder)]
    case .motionSpoken(let spoken): [.motion(spoken.id), .participant(spoken.participant)]
    case .motionDecided(let decided): [.motion(decided.id)]
    default: []
    }
  }

  var recommendationReferences: [Reference] {
    switch self {
    case .recommendationCaptured(let captured):
      Reference.to(captured.item) + Reference.to(captured.intervention)
        + captured.proposers.map(\.reference) + Reference.to(captured.mark)
    case .recommendationRevised(let revised):
      [.recommendation(revised.id)] + Reference.to(revised.proposedBy)
    case .recommendationTranslated(let translated): [.recommendation(translated.id)]
    case .recommendationStateChanged(let change): [.recommendation(change.id)]
    case .recommendationsAdopted(let adopted):
      (adopted.ids + (adopted.separated ?? [])).map { .recommendation($0) }
        + (adopted.votes ?? []).map { .group($0.group) } + Reference.to(adopted.separatedBy)
    case .recommendationClassified(let change): [.recommendation(change.id)]
    case .textAgreed(let agreed): [.recommendation(agreed.id)]
    case .partyAdded(let added): [.recommendation(added.id), added.party.reference]
    case .partyRemoved(let removed): [.recommendation(removed.id), removed.party.reference]
    case .recommendationsMerged(let merged):
      merged.sources.map { .recommendation($0) } + Reference.to(merged.item)
    case .recommendationSplit(let split): [.recommendation(split.id)]
    case .positionSet(let position): [.recommendation(position.id), position.party.reference]
    case .silenceOpened(let silence): [.recommendation(silence.id)]
    case .silenceBroken(let silence): [.recommendation(silence.id), silence.party.reference]
    case .recommendationsReordered(let reordered): reordered.order.map { .recommendation($0) }
    case .recommendationsNumbered(let numbered): numbered.order.map { .recommendation($0) }
    default: []
    }
  }

  var recordReferences: [Reference] {
    switch self {
    case .noteAdded(let note):
      Reference.to(note.item) + Reference.to(note.participant) + Reference.to(note.mark)
    case .noteEdited(let note): [.note(note.id)]
    case .noteRemoved(let note): [.note(note.id)]
    case .markAdded(let mark): Reference.to(mark.item) + Reference.to(mark.intervention)
    case .markDropped(let mark): [.mark(mark.id)]
    case .actionAdded(let action):
      Reference.to(action.owner) + Reference.to(action.item) + Reference.to(action.recommendation)
    case .actionUpdated(let action): [.action(action.id)] + Reference.to(action.owner)
    case .actionStateChanged(let action): [.action(action.id)]
    case .documentIssued(let document):
      [.line(document.of)] + document.contents.map { .recommendation($0.id) }
    default: []
    }
  }
}
