/// Why a command was not carried out: the rule, and the facts that a person needs to go on.
///
/// The sentences stand in the words' catalogue. A refusal changes nothing.
public enum Refusal: Error, Hashable, Sendable {
  // The session
  /// The session is not in a state that allows this.
  case session(is: Session.State, needs: [Session.State])
  /// There is no such day.
  case noSuchDay(Int)
  /// Somebody has the floor, so the session or item cannot end.
  case floorTaken(InterventionID)

  // The agenda
  /// No agenda item is open.
  case noItemOpen
  /// No planned item of this day is left.
  case noItemLeft(day: Int)
  /// The item is in a state that does not allow this.
  case item(ItemID, is: AgendaItem.State, needs: [AgendaItem.State])
  /// People wait; the moderator chooses what becomes of them.
  case peopleWaiting(ItemID, count: Int)

  // The list
  /// The list is closed; the moderator can confirm.
  case listClosed(ItemID, at: Moment)
  /// The same person waits already for the same kind.
  case alreadyOnList(RequestID, place: Int)
  /// The limit of direct responses and clarifications is reached.
  case directLimit(ParticipantID, limit: Int)
  /// The request does not wait any more.
  case notWaiting(RequestID, Request.State)
  /// A request stays inside its class.
  case outsideClass(RequestID, places: ClosedRange<Int>)
  /// Nothing would change.
  case listAlready(open: Bool)
  /// The request has this kind already.
  case kindAlready(RequestID, RequestKind)

  // The floor
  /// Nobody has the floor.
  case floorFree
  /// Nobody waits.
  case nobodyWaiting
  /// This person has the floor already.
  case hasFloorAlready(ParticipantID)
  /// A point of order or technical interruption comes first.
  case interruptionOpen(InterventionID)
  /// The clock stands already.
  case alreadyPaused(InterventionID)
  /// The clock runs already.
  case alreadySpeaking(InterventionID)
  /// There is no time that could be changed.
  case noAllotment(InterventionID)
  /// Nothing would be left of the allotted time.
  case allotmentTooShort(InterventionID, allotted: Milliseconds)
  /// No point of order has the floor.
  case noPointOfOrder
  /// Nobody has spoken in this item yet.
  case noEarlierSpeaker
  /// An interrupted speaker waits for the floor.
  case interruptedWaits(InterventionID)

  // The record
  /// The recommendation's state does not allow this (B.3).
  case recommendation(
    RecommendationID, is: RecommendationState, wanted: RecommendationState,
    allowed: [RecommendationState])
  /// The wording of a final text cannot change (B-12).
  case wordingFixed(RecommendationID, RecommendationState)
  /// Brackets are open (B-5).
  case openBrackets(RecommendationID, count: Int)
  /// The new wording is the one there is.
  case sameWording(RecommendationID)
  /// A translation cannot be in the language of the original.
  case originalLanguage(RecommendationID, String)
  /// The mark is written already.
  case markFilled(MarkID)
  /// There is nothing to store.
  case emptyText
  /// The text is longer than a log line takes, in bytes or characters.
  case textTooLong(count: Int, limit: Int, inCharacters: Bool)

  // Time
  /// What is entered afterwards goes in order of time: the last event of the meeting was later, ms since 1970.
  case beforeLastEvent(Milliseconds)

  // Anything
  /// It was there when the command was given, and is gone: another console took it back.
  case gone(String)

  // The roster
  /// This number is somebody else's.
  case numberTaken(Int, ParticipantID)
  /// This short name is another group's.
  case shortNameTaken(String, GroupID)

  // Rules of order, agenda, corrections, register, amendments
  case order(OrderRefusal)
  case planning(PlanningRefusal)
  case correction(CorrectionRefusal)
  case roster(RosterRefusal)
  case record(RecordRefusal)
  case amendment(AmendmentRefusal)
  case display(DisplayRefusal)

  // Settings
  /// The value contradicts another setting.
  case settingContradicts(Settings.Key, Settings.Key)
  /// The value is not of the setting's form.
  case badSetting(Settings.Key, String)

  // Undo
  /// This role has nothing to take back.
  case nothingToUndo(Role)
  /// This role has nothing to bring back.
  case nothingToRedo(Role)
  /// A later event builds on the one to take back.
  case builtOn(target: Int, kind: String, by: Int, byKind: String)
}
