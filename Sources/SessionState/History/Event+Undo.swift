/// A part of the session that an event can change or build on.
enum Subject: Hashable, Sendable {
  case session, floor, attribution
  /// A part of what the second screen shows.
  case display(DisplayEvent.Part)
  /// Which item is open.
  case agenda
  case setting(Settings.Key)
  case list(ItemID)
  case item(ItemID)
  /// What is planned of an item.
  case plan(ItemID)
  case group(GroupID)
  case participant(ParticipantID)
  case request(RequestID)
  case intervention(InterventionID)
  case recommendation(RecommendationID)
  case note(NoteID)
  case mark(MarkID)
  case motion(MotionID)
  case action(ActionID)
  /// The order of the recommendations by hand, and their final numbers.
  case handOrder, finalNumbers
  /// The times and lengths of a day's items.
  case day(Int)
  case budget(GroupID)
  /// When an item began and ended.
  case times(ItemID)
  /// The rounds of questions of an item.
  case rounds(ItemID)
  /// A badge number that was given, and the numbers as a whole, which come free when they change.
  case number(Int), numbers
  /// The same for the short names of groups, folded.
  case shortName(String), shortNames
}

extension Event {
  /// Whether a role can take it back (domain F.4).
  var isUndoable: Bool {
    switch self {
    case .sessionCreated, .sessionClosed, .requestRefused, .documentIssued, .undone, .redone,
      .logRepaired, .logSalvaged, .unknown:
      false
    default: true
    }
  }

  /// What the event changes: an event that touches one of these later builds on it.
  func changes(in session: Session) -> Set<Subject> {
    switch self {
    case .sessionCreated, .sessionOpened, .sessionSuspended, .sessionResumed, .sessionClosed:
      [.session]
    case .settingChanged(let change): [.setting(change.key)]
    case .attributionChanged(let change): change.item.map { [.item($0)] } ?? [.attribution]
    case .groupUpdated, .participantUpdated, .participantMerged, .rollCalled, .budgetChanged,
      .leftoversTaken, .requestsBrought:
      rosterChanges(in: session)
    case .itemUpdated, .itemMoved, .itemSplit, .itemRemoved, .dayLanded, .itemCorrected:
      planningChanges
    case .rulingAppealed, .calledToOrder, .replyGranted, .replyRefused, .motionMade,
      .motionSeconded, .motionSpoken, .motionDecided, .roundClosed, .floorLanguageSet,
      .floorCorrected, .clockRecovered, .clockGap:
      orderChanges(in: session)
    case .groupAdded(let group):
      [.group(group.id), .shortName(SearchFolding.fold(group.short))]
    case .participantAdded(let participant):
      [.participant(participant.id), .number(participant.number)]
    case .presenceChanged(let change): [.participant(change.id)]
    case .itemAdded, .itemOpened, .itemClosed, .itemSuspended, .itemResumed, .itemSkipped,
      .itemReopened:
      agendaChanges
    case .floorRequested, .requestMoved, .requestDeferred, .requestReclassified,
      .requestWithdrawn, .listClosed, .listReopened, .requestUpdated, .listCloseScheduled:
      listChanges
    case .floorGiven, .floorPaused, .floorResumed, .floorExtended, .floorEnded, .floorReturned,
      .pointRuled:
      floorChanges(in: session)
    case .recommendationCaptured, .recommendationRevised, .recommendationTranslated,
      .recommendationStateChanged, .recommendationsAdopted, .recommendationClassified,
      .textAgreed, .partyAdded, .partyRemoved, .recommendationsMerged, .recommendationSplit,
      .positionSet, .silenceOpened, .silenceBroken, .recommendationsReordered,
      .recommendationsNumbered:
      recommendationChanges
    case .noteAdded, .noteEdited, .noteRemoved, .markAdded, .markDropped, .actionAdded,
      .actionUpdated, .actionStateChanged, .documentIssued:
      recordChanges
    case .display(let event): [.display(event.part)]
    case .amended(let amended): amended.change.changes(in: session)
    case .requestRefused, .undone, .redone, .logRepaired, .logSalvaged, .unknown: []
    }
  }

  /// What the event builds on without changing it.
  func uses(in session: Session) -> Set<Subject> {
    switch self {
    case .settingChanged(let change):
      // Two that must not both be on.
      switch change.key {
      case .oncePerPerson: [.setting(.allowDuplicates)]
      case .allowDuplicates: [.setting(.oncePerPerson)]
      default: []
      }
    case .groupAdded: [.shortNames]
    case .participantAdded(let participant):
      Set([.numbers] + (participant.group.map { [.group($0)] } ?? []))
    case .itemOpened, .itemClosed, .itemSuspended, .itemResumed, .itemReopened:
      withdrawn(before: closing, in: session).union([.session, .floor])
    case .itemSkipped: [.session]
    case .floorRequested(let asked): uses(of: asked)
    case .floorGiven(let given):
      // What is said is said under the level in force (domain A-37).
      Set(
        [.participant(given.participant), .item(given.item), .session]
          + (session.items[given.item]?.attribution == nil ? [.attribution] : []))
    case .floorPaused, .floorResumed, .floorEnded, .floorReturned, .pointRuled, .floorExtended:
      [.session]
    case .participantUpdated(let change): Set(change.group.map { [.group($0)] } ?? [])
    case .budgetChanged(let budget): Set(budget.changes.map { .group($0.group) })
    case .itemUpdated(let change):
      times(change, in: session).union(change.slots?.map { .participant($0.participant) } ?? [])
        .union([.item(change.id)])
    case .itemMoved(let moved):
      Set(moved.starts.map { .item($0.id) } + [.item(moved.id), .day(moved.day)])
    case .itemSplit(let split): [.item(split.id), .day(split.rest.day)]
    case .itemRemoved(let removed): [.plan(removed.id)]
    case .calledToOrder(let call):
      record(call.item, call.intervention).union([.participant(call.participant)])
    case .motionMade(let made):
      record(made.item, nil).union(
        [made.mover, made.seconder].compactMap { $0.map { .participant($0) } })
    case .motionSeconded(let seconded): [.participant(seconded.seconder)]
    case .motionSpoken(let spoken): [.participant(spoken.participant)]
    case .rulingAppealed(let appeal): Set(appeal.by.map { [.participant($0)] } ?? [])
    case .requestUpdated(let change): [.request(change.id)]
    case .listCloseScheduled(let scheduled): [.item(scheduled.item)]
    case .roundClosed(let round):
      Set([.item(round.item)] + (round.questions + round.answers).map { .intervention($0) })
    case .requestsBrought(let brought): Set(brought.requests.map { .participant($0.participant) })
    case .dayLanded(let landed):
      Set(landed.items.flatMap { [.item($0.id), .plan($0.id)] } + landed.dropped.map { .plan($0) })
    case .floorCorrected(let corrected):
      Set(
        [.session] + (corrected.participant.map { [.participant($0)] } ?? [])
          + (session.interventions[corrected.intervention].map { [.item($0.item)] } ?? []))
    case .itemCorrected(let corrected):
      // Turns that were moved into its time; others can still be taken back.
      Set(
        [.session]
          + session.interventions.filter {
            $0.isCorrected && ($0.item == corrected.id || $0.item == corrected.before)
          }.map { .intervention($0.id) })
    case .clockRecovered, .clockGap: [.session]
    case .listClosed(let closed): [.item(closed.item)]
    case .listReopened(let reopened): [.item(reopened.item)]
    case .recommendationCaptured(let captured):
      record(captured.item, captured.intervention).union(captured.proposers.map(\.subject))
    case .noteAdded(let note):
      record(note.item, nil).union(note.participant.map { [.participant($0)] } ?? [])
    case .recommendationRevised(let revised): parties(revised.proposedBy)
    case .partyAdded(let added): parties(added.party)
    case .partyRemoved(let removed): parties(removed.party)
    case .positionSet(let position): parties(position.party)
    case .silenceBroken(let broken): parties(broken.party)
    case .recommendationsMerged(let merged): record(merged.item, nil)
    case .recommendationsAdopted(let adopted):
      Set(
        (adopted.separated ?? []).map { .recommendation($0) }
          + (adopted.votes ?? []).map { .group($0.group) }
      )
      .union(parties(adopted.separatedBy))
    case .recommendationsNumbered(let numbered):
      // By theme and hand, and adopted.
      Set([.handOrder, .setting(.themes)] + numbered.order.map { .recommendation($0) })
    case .actionAdded(let action):
      record(action.item, nil).union(owner(action.owner))
        .union(action.recommendation.map { [.recommendation($0)] } ?? [])
    case .actionUpdated(let action): owner(action.owner)
    case .requestRefused(let refused): [.participant(refused.participant)]
    case .markAdded(let mark): record(mark.item, mark.intervention)
    case .display(let event): Set(event.recommendation.map { [.recommendation($0)] } ?? [])
    case .amended(let amended): amended.change.uses(in: session)
    default: []
    }
  }

  /// What must be as it was for the event to be brought back, beside what it changes.
  func standsOn(in session: Session) -> Set<Subject> {
    func item(of turn: InterventionID) -> Set<Subject> {
      Set(session.interventions[turn].map { [.times($0.item)] } ?? [])
    }
    // A turn lies within the time of its item.
    return switch self {
    case .settingChanged: uses(in: session)
    case .recommendationsNumbered: uses(in: session)
    case .floorRequested(let asked): [.item(asked.item), .list(asked.item)]
    case .floorGiven(let given): [.times(given.item)]
    case .floorResumed(let resumed): item(of: resumed.intervention)
    case .floorReturned(let returned): item(of: returned.intervention)
    case .floorCorrected(let corrected): item(of: corrected.intervention)
    case .amended(let amended): amended.change.standsOn(in: session)
    default: []
    }
  }

  /// Requests that were not there to be carried or dropped when an item closed.
  private func withdrawn(before closing: ItemClosing?, in session: Session) -> Set<Subject> {
    guard let closing else { return [] }
    return Set(
      session.requests.lazy.filter {
        $0.item == closing.id && ($0.state == .withdrawn || $0.state == .refused)
      }
      .map { .request($0.id) })
  }

  private func uses(of asked: FloorRequested) -> Set<Subject> {
    let isOnList = asked.kind.needsOpenList && asked.override != true
    return Set(
      [.participant(asked.participant), .item(asked.item)] + (isOnList ? [.list(asked.item)] : [])
        + (asked.onBehalfOf.map { [.group($0)] } ?? [])
        + (asked.target.map { [.intervention($0)] } ?? []))
  }

  private func parties(_ party: Party?) -> Set<Subject> { Set(party.map { [$0.subject] } ?? []) }

  private func owner(_ owner: ActionOwner?) -> Set<Subject> {
    guard case .party(let party) = owner else { return [] }
    return [party.subject]
  }

  private func record(_ item: ItemID?, _ intervention: InterventionID?) -> Set<Subject> {
    Set([item.map { .item($0) }, intervention.map { .intervention($0) }].compactMap { $0 })
  }
}

extension Party {
  var subject: Subject {
    switch self {
    case .participant(let id): .participant(id)
    case .group(let id): .group(id)
    }
  }
}
