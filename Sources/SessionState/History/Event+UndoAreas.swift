// What the events of each area change.
extension Event {
  var agendaChanges: Set<Subject> {
    switch self {
    case .itemAdded(let item): [.item(item.id)]
    case .itemOpened(let opened): subjects(of: closing).union([.item(opened.id), .agenda])
    case .itemClosed: subjects(of: closing).union([.agenda])
    case .itemSuspended(let suspended): [.item(suspended.id), .agenda]
    case .itemResumed(let resumed): subjects(of: closing).union([.item(resumed.id), .agenda])
    case .itemSkipped(let skipped): [.item(skipped.id)]
    case .itemReopened(let reopened): subjects(of: closing).union([.item(reopened.id), .agenda])
    default: []
    }
  }

  /// The end of an item that the event holds.
  var closing: ItemClosing? {
    switch self {
    case .itemOpened(let opened): opened.closing
    case .itemClosed(let closed): closed.closing
    case .itemResumed(let resumed): resumed.closing
    case .itemReopened(let reopened): reopened.closing
    default: nil
    }
  }

  func subjects(of closing: ItemClosing?) -> Set<Subject> {
    guard let closing else { return [] }
    return Set([.item(closing.id)] + closing.leftover.map { .request($0) })
  }

  var listChanges: Set<Subject> {
    switch self {
    case .floorRequested(let asked): [.request(asked.id)]
    case .requestMoved(let moved): [.request(moved.id)]
    case .requestDeferred(let deferred): [.request(deferred.id)]
    case .requestReclassified(let change): [.request(change.id)]
    case .requestWithdrawn(let withdrawn): [.request(withdrawn.id)]
    case .listClosed(let closed): [.list(closed.item)]
    case .listReopened(let reopened): [.list(reopened.item)]
    case .listCloseScheduled(let scheduled): [.list(scheduled.item)]
    case .requestUpdated(let change): [.request(change.id)]
    default: []
    }
  }

  func rosterChanges(in session: Session) -> Set<Subject> {
    switch self {
    case .groupUpdated(let change):
      Set(
        [.group(change.id)]
          + (change.short.map { [.shortName(SearchFolding.fold($0)), .shortNames] } ?? []))
    case .participantUpdated(let change):
      Set([.participant(change.id)] + (change.number.map { [.number($0), .numbers] } ?? []))
    case .participantMerged(let merge):
      [.participant(merge.id), .participant(merge.into), .numbers]
    case .budgetChanged(let budget): Set(budget.changes.map { .budget($0.group) })
    case .leftoversTaken(let taken): Set(taken.requests.map { .request($0) })
    case .requestsBrought(let brought): Set(brought.requests.map { .request($0.id) })
    default: []
    }
  }

  var planningChanges: Set<Subject> {
    switch self {
    // A note taken in an item does not build on its minutes: plan and item are two subjects.
    case .itemUpdated(let change): [.plan(change.id)]
    case .itemMoved(let moved): Set(moved.starts.map { .plan($0.id) } + [.plan(moved.id)])
    case .itemSplit(let split): [.plan(split.id), .item(split.rest.id), .plan(split.rest.id)]
    case .itemRemoved(let removed): [.item(removed.id)]
    case .itemCorrected(let corrected):
      // Which item was under way when, on which every other beginning and end builds.
      Set(
        [.item(corrected.id), .times(corrected.id), .agenda]
          + (corrected.before.map { [.item($0), .times($0)] } ?? []))
    case .dayLanded(let landed):
      Set(landed.dropped.map { .item($0) } + [.day(landed.day)])
    default: []
    }
  }

  /// Start and length of an item build on how its day was cut.
  func times(_ change: ItemUpdated, in session: Session) -> Set<Subject> {
    guard change.start != nil || change.minutes != nil, let item = session.items[change.id] else {
      return []
    }
    return [.day(item.plan.day)]
  }

  func orderChanges(in session: Session) -> Set<Subject> {
    switch self {
    case .rulingAppealed(let appeal): [.intervention(appeal.intervention)]
    case .replyGranted(let granted): [.request(granted.request)]
    case .replyRefused(let refused): [.request(refused.request)]
    case .motionMade(let made): [.motion(made.id)]
    case .motionSeconded(let seconded): [.motion(seconded.id)]
    case .motionSpoken(let spoken): [.motion(spoken.id)]
    case .motionDecided(let decided): [.motion(decided.id)]
    case .roundClosed(let round): [.rounds(round.item)]
    case .floorLanguageSet(let change): [.intervention(change.intervention)]
    case .floorCorrected(let corrected): changes(of: corrected, in: session)
    case .clockRecovered(let recovered): floorChanges(of: recovered.intervention, in: session)
    case .clockGap(let gap): floorChanges(of: gap.intervention, in: session)
    default: []
    }
  }

  /// A turn that had the floor, and the request that it came from.
  private func floorChanges(of turn: InterventionID, in session: Session) -> Set<Subject> {
    Set(
      [.floor, .intervention(turn)]
        + (session.interventions[turn]?.request.map { [.request($0)] } ?? []))
  }

  /// What was recorded of one turn can hold another one, a request and the item's clock.
  func changes(of corrected: FloorCorrected, in session: Session) -> Set<Subject> {
    let turn = session.interventions[corrected.intervention]
    let turns = [corrected.intervention, corrected.continuation, turn?.interrupts]
    let requests = [turn?.request, corrected.request, corrected.returned]
    return Set(
      [.floor] + turns.compactMap { $0.map { .intervention($0) } }
        + requests.compactMap { $0.map { .request($0) } })
  }

  /// What was written down during a turn builds on the turn, not on its clock, which the floor stands for.
  func floorChanges(in session: Session) -> Set<Subject> {
    func floor(_ ids: InterventionID?...) -> Set<Subject> {
      let requests = ids.compactMap { $0.flatMap { session.interventions[$0]?.request } }
      return Set([.floor] + requests.map { .request($0) })
    }
    switch self {
    case .floorGiven(let given):
      let request: Set<Subject> = given.request.map { [.request($0)] } ?? []
      // A question or an answer belongs to a round, which may be closed.
      let isOfRound = given.kind == .question || given.answers != nil
      return floor(given.id, given.ends?.intervention, given.interrupts?.intervention)
        .union(request).union(isOfRound ? [.rounds(given.item)] : [])
        .union([.intervention(given.id)])
    case .floorPaused(let paused): return floor(paused.intervention)
    case .floorResumed(let resumed): return floor(resumed.intervention, resumed.ends?.intervention)
    case .floorExtended(let extended): return floor(extended.intervention)
    case .floorEnded(let ended): return floor(ended.intervention)
    case .floorReturned(let returned):
      return floor(returned.intervention, returned.ends?.intervention)
    case .pointRuled(let ruled):
      // On a ruling an appeal builds.
      return floor(ruled.intervention).union([.intervention(ruled.intervention)])
    default: return []
    }
  }

  var recommendationChanges: Set<Subject> {
    switch self {
    case .recommendationCaptured(let captured):
      Set([.recommendation(captured.id)] + [captured.mark.map { .mark($0) }].compactMap { $0 })
    case .recommendationRevised(let revised): [.recommendation(revised.id)]
    case .recommendationTranslated(let translated): [.recommendation(translated.id)]
    case .recommendationStateChanged(let change):
      Set([.recommendation(change.id)] + (change.from == .adopted ? [.finalNumbers] : []))
    case .recommendationsAdopted(let adopted): Set(adopted.ids.map { .recommendation($0) })
    case .recommendationClassified(let change): [.recommendation(change.id)]
    case .textAgreed(let agreed): [.recommendation(agreed.id)]
    case .partyAdded(let added): [.recommendation(added.id)]
    case .partyRemoved(let removed): [.recommendation(removed.id)]
    case .recommendationsMerged(let merged):
      Set(([merged.id] + merged.sources).map { .recommendation($0) })
    case .recommendationSplit(let split):
      Set(([split.id] + split.parts.map(\.id)).map { .recommendation($0) })
    case .positionSet(let position): [.recommendation(position.id)]
    case .silenceOpened(let silence): [.recommendation(silence.id)]
    case .silenceBroken(let silence): [.recommendation(silence.id)]
    case .recommendationsReordered: [.handOrder]
    case .recommendationsNumbered: [.finalNumbers]
    default: []
    }
  }

  var recordChanges: Set<Subject> {
    switch self {
    case .noteAdded(let note):
      Set([.note(note.id)] + [note.mark.map { .mark($0) }].compactMap { $0 })
    case .noteEdited(let note): [.note(note.id)]
    case .noteRemoved(let note): [.note(note.id)]
    case .markAdded(let mark): [.mark(mark.id)]
    case .markDropped(let mark): [.mark(mark.id)]
    case .actionAdded(let action): [.action(action.id)]
    case .actionUpdated(let action): [.action(action.id)]
    case .actionStateChanged(let action): [.action(action.id)]
    default: []
    }
  }
}
