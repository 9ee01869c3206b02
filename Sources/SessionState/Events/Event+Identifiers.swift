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
      .settingChanged, .logRepaired, .unknown:
      []
    case .attributionChanged(let change): change.item.map { [$0.description] } ?? []
    case .groupAdded(let group): [group.id.description]
    case .participantAdded(let participant): [participant.id.description]
    case .presenceChanged(let change): [change.id.description]
    case .itemAdded(let item): [item.id.description]
    case .itemOpened(let opened): [opened.id.description]
    case .itemClosed(let closed): [closed.closing.id.description]
    case .itemSuspended(let suspended): [suspended.id.description]
    case .itemResumed(let resumed): [resumed.id.description]
    case .itemSkipped(let skipped): [skipped.id.description]
    case .itemReopened(let reopened): [reopened.id.description]
    case .floorRequested(let asked): [asked.id.description]
    case .requestRefused(let refused): [refused.participant.description]
    case .requestMoved(let moved): [moved.id.description]
    case .requestDeferred(let deferred): [deferred.id.description]
    case .requestReclassified(let change): [change.id.description]
    case .requestWithdrawn(let withdrawn): [withdrawn.id.description]
    case .listClosed(let closed): [closed.item.description]
    case .listReopened(let reopened): [reopened.item.description]
    case .floorGiven(let given): [given.id.description]
    case .floorPaused(let paused): [paused.intervention.description]
    case .floorResumed(let resumed): [resumed.intervention.description]
    case .floorExtended(let extended): [extended.intervention.description]
    case .floorEnded(let ended): [ended.intervention.description]
    case .floorReturned(let returned): [returned.intervention.description]
    case .pointRuled(let ruled): [ruled.intervention.description]
    case .recommendationCaptured(let captured): [captured.id.description]
    case .recommendationRevised(let revised): [revised.id.description]
    case .recommendationTranslated(let translated): [translated.id.description]
    case .recommendationStateChanged(let change): [change.id.description]
    case .recommendationsAdopted(let adopted): adopted.ids.map(\.description)
    case .noteAdded(let note): [note.id.description]
    case .markAdded(let mark): [mark.id.description]
    case .undone(let undo): ["\(undo.target)"]
    case .redone(let redo): ["\(redo.target)"]
    }
  }
}
