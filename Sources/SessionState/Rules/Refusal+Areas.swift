/// Why a command on the rules of order was not carried out.
public enum OrderRefusal: Hashable, Sendable {
  /// The kind is not used in this session.
  case kindOff(RequestKind)
  /// Only people marked present may ask for the floor.
  case notPresent(ParticipantID)
  /// This person has had the floor in the item, which is once per person.
  case onceOnly(ParticipantID)
  /// The limit of replies is reached.
  case replyLimit(ParticipantID, limit: Int)
  /// A reply to a reply.
  case replyToReply(InterventionID)
  /// The request is no right of reply.
  case noReply(RequestID)
  /// It was granted before.
  case grantedAlready(RequestID)
  /// There is no ruling to appeal against.
  case noRuling
  /// It was appealed against before.
  case appealedAlready(InterventionID)
  /// The motion is decided.
  case motionDecided(MotionID, MotionResult)
  /// The mover or a seconder cannot second it.
  case cannotSecond(MotionID, ParticipantID)
  /// It is not debated (A.1).
  case notDebated(MotionID)
  /// So many have spoken on that side, or this person has spoken on it.
  case sideFull(MotionID, MotionSide)
  case spokeAlready(MotionID, ParticipantID)
  /// No round of questions is under way.
  case noRound
  /// That is no question of this item.
  case noQuestion(InterventionID)
  /// A question can only be put to somebody who speaks.
  case nobodyToAsk
  /// The speaker is being interpreted already.
  case interpretedAlready(InterventionID)
  /// The speech is held in this language already.
  case languageAlready(InterventionID, String)
  /// The list would close in the past, or more than a day from now.
  case closingTime
  /// More votes than there are people on the roster.
  case votesBeyondRoster(count: Int, people: Int)
  /// As many or more hands against as for what is to be adopted.
  case votesAgainst(VoteCounts)
}

/// Why a command on the agenda was not carried out.
public enum PlanningRefusal: Hashable, Sendable {
  /// Nothing would change.
  case nothingChanges(ItemID)
  /// An item that has begun keeps its place and its start.
  case hasBegun(ItemID)
  /// A fixed point moves only when it is set free, or given another start.
  case isFixed(ItemID)
  /// The first part must be shorter than the whole, and longer than what has passed.
  case splitOutside(ItemID, least: Int, most: Int)
  /// All of its minutes have passed: nothing is left for a second part.
  case splitUsedUp(ItemID, minutes: Int)
  /// What has begun stays on record: it is not taken out.
  case staysOnRecord(ItemID)
  /// The end asked for has passed.
  case endPassed(LocalTime)
  /// The day ends in time as it is.
  case nothingToFind(end: LocalTime)
  /// It cannot be done this way: so many minutes are missing.
  case cannotLand(LandingWay, missing: Int)
  /// The item cannot be cut or left out.
  case notElastic(ItemID)
  /// No day is under way.
  case noDayUnderWay
  /// Items that do not move, or the end of the day, leave no start at which it would stand there.
  case noRoom(ItemID)
  /// It would be a fixed point in the time of this one.
  case overlapsFixed(ItemID)
  /// Nobody is planned to speak in a break.
  case breakHasNoSpeakers(ItemID)
}

/// Why a correction was not made.
public enum CorrectionRefusal: Hashable, Sendable {
  /// No intervention was meant.
  case nothingToCorrect
  /// The time is later than now.
  case inTheFuture
  /// It is what was recorded.
  case asRecorded(InterventionID)
  /// It would overlap another intervention.
  case overlaps(InterventionID, at: Moment)
  /// The beginning would be after the end.
  case endsBefore(InterventionID)
  /// The time is not within the intervention.
  case notWithin(InterventionID)
  /// The item was not under way then.
  case outsideItem(InterventionID, ItemID)
  /// The item has not begun, or not ended.
  case itemNot(ItemID, begun: Bool)
  /// It would overlap another item.
  case itemOverlaps(ItemID)
  /// The item would end before it began.
  case itemEndsBefore(ItemID)
  /// An intervention would be left outside its item.
  case leavesOut(InterventionID)
  /// A turn of this kind cannot become one of that kind.
  case kindFixed(InterventionID, RequestKind)
  /// Nobody was speaking when the power went.
  case nothingToRecover
  /// Nobody was speaking in the time that the machine slept.
  case nobodySpokeInGap
  /// What becomes of that time has been said already.
  case gapAnswered
}

/// Why a command on the register was not carried out.
public enum RosterRefusal: Hashable, Sendable {
  /// Nothing would change.
  case nothingChanges
  /// Somebody cannot be merged with themselves.
  case sameEntry
  /// Two entries of different groups are two people.
  case differentGroups(ParticipantID, ParticipantID)
  /// More than there are people or groups.
  case quorumBeyond(Int, total: Int)
  /// Both have the floor or wait for the same thing.
  case bothActive(ParticipantID, ParticipantID)
  /// The number is none.
  case badNumber(Int)
  /// The group has no budget.
  case noBudget(GroupID)
  /// No group has one, or there is no other one.
  case noOtherBudget
  /// The group has not used more than it has.
  case noOverrun(GroupID)
  /// A budget must be a length of time, at most a day.
  case badBudget
  /// Nobody is left over.
  case noLeftovers
  /// The request is not among those left over.
  case notLeftOver(RequestID)
  /// There are no groups.
  case noGroups
}
