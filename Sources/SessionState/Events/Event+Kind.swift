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
    case itemAdded = "agenda.item_added"
    case itemOpened = "agenda.item_opened"
    case itemClosed = "agenda.item_closed"
    case itemSuspended = "agenda.item_suspended"
    case itemResumed = "agenda.item_resumed"
    case itemSkipped = "agenda.item_skipped"
    case itemReopened = "agenda.item_reopened"
    case floorRequested = "floor.requested"
    case requestRefused = "floor.request_refused"
    case requestMoved = "floor.moved"
    case requestDeferred = "floor.deferred"
    case requestReclassified = "floor.reclassified"
    case requestWithdrawn = "floor.withdrawn"
    case listClosed = "floor.list_closed"
    case listReopened = "floor.list_reopened"
    case floorGiven = "floor.given"
    case floorPaused = "floor.paused"
    case floorResumed = "floor.resumed"
    case floorExtended = "floor.extended"
    case floorEnded = "floor.ended"
    case floorReturned = "floor.returned"
    case pointRuled = "order.point_ruled"
    case recommendationCaptured = "recommendation.captured"
    case recommendationRevised = "recommendation.revised"
    case recommendationTranslated = "recommendation.translated"
    case recommendationStateChanged = "recommendation.state_changed"
    case recommendationsAdopted = "recommendation.adopted"
    case noteAdded = "note.added"
    case markAdded = "marker.added"
    case undone = "undo"
    case redone = "redo"
    case logRepaired = "log.repaired"
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
    case .itemAdded: Kind.itemAdded.rawValue
    case .itemOpened: Kind.itemOpened.rawValue
    case .itemClosed: Kind.itemClosed.rawValue
    case .itemSuspended: Kind.itemSuspended.rawValue
    case .itemResumed: Kind.itemResumed.rawValue
    case .itemSkipped: Kind.itemSkipped.rawValue
    case .itemReopened: Kind.itemReopened.rawValue
    case .floorRequested: Kind.floorRequested.rawValue
    case .requestRefused: Kind.requestRefused.rawValue
    case .requestMoved: Kind.requestMoved.rawValue
    case .requestDeferred: Kind.requestDeferred.rawValue
    case .requestReclassified: Kind.requestReclassified.rawValue
    case .requestWithdrawn: Kind.requestWithdrawn.rawValue
    case .listClosed: Kind.listClosed.rawValue
    case .listReopened: Kind.listReopened.rawValue
    case .floorGiven: Kind.floorGiven.rawValue
    case .floorPaused: Kind.floorPaused.rawValue
    case .floorResumed: Kind.floorResumed.rawValue
    case .floorExtended: Kind.floorExtended.rawValue
    case .floorEnded: Kind.floorEnded.rawValue
    case .floorReturned: Kind.floorReturned.rawValue
    case .pointRuled: Kind.pointRuled.rawValue
    case .recommendationCaptured: Kind.recommendationCaptured.rawValue
    case .recommendationRevised: Kind.recommendationRevised.rawValue
    case .recommendationTranslated: Kind.recommendationTranslated.rawValue
    case .recommendationStateChanged: Kind.recommendationStateChanged.rawValue
    case .recommendationsAdopted: Kind.recommendationsAdopted.rawValue
    case .noteAdded: Kind.noteAdded.rawValue
    case .markAdded: Kind.markAdded.rawValue
    case .undone: Kind.undone.rawValue
    case .redone: Kind.redone.rawValue
    case .logRepaired: Kind.logRepaired.rawValue
    case .unknown(let kind): kind
    }
  }
}
