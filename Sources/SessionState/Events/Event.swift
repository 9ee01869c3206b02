/// Something that happened in a session: one line of its log.
///
/// Rules judge commands; an event is a fact and always applies (`Session.apply`).
/// Its kind in the log is `Event.Kind`; the payloads stand in the files beside this one.
public enum Event: Hashable, Sendable {
  case sessionCreated(SessionCreated)
  case sessionOpened(SessionOpened)
  case sessionSuspended(SessionSuspended)
  case sessionResumed(SessionResumed)
  case sessionClosed(SessionClosed)
  case settingChanged(SettingChanged)
  case attributionChanged(AttributionChanged)

  case groupAdded(Group)
  case participantAdded(Participant)
  case presenceChanged(PresenceChanged)

  case itemAdded(PlannedItem)
  case itemOpened(ItemOpened)
  case itemClosed(ItemClosed)
  case itemSuspended(ItemSuspended)
  case itemResumed(ItemResumed)
  case itemSkipped(ItemSkipped)
  case itemReopened(ItemReopened)

  case floorRequested(FloorRequested)
  case requestRefused(RequestRefused)
  case requestMoved(RequestMoved)
  case requestDeferred(RequestDeferred)
  case requestReclassified(RequestReclassified)
  case requestWithdrawn(RequestWithdrawn)
  case listClosed(ListClosed)
  case listReopened(ListReopened)

  case floorGiven(FloorGiven)
  case floorPaused(FloorPaused)
  case floorResumed(FloorResumed)
  case floorExtended(FloorExtended)
  case floorEnded(FloorEnded)
  case floorReturned(FloorReturned)
  case pointRuled(PointRuled)

  case recommendationCaptured(RecommendationCaptured)
  case recommendationRevised(RecommendationRevised)
  case recommendationTranslated(RecommendationTranslated)
  case recommendationStateChanged(RecommendationStateChanged)
  case recommendationsAdopted(RecommendationsAdopted)

  case noteAdded(NoteAdded)
  case markAdded(MarkAdded)

  case undone(Undone)
  case redone(Redone)
  case logRepaired(LogRepaired)

  /// A kind that this version does not know: kept in the log, shown, without effect (session-log 2.8).
  case unknown(kind: String)
}
