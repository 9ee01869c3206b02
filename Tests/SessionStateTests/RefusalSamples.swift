@testable import SessionState

/// One refusal of each kind.
enum RefusalSamples {
  private static let text = RecommendationID(3)
  private static let item = ItemID(2)
  private static let person = ParticipantID(5)
  private static let turn = InterventionID(4)
  private static let request = RequestID(7)
  private static let motion = MotionID(1)
  private static let moment = Moment(at: 1_778_652_000_000, clock: 0)
  private static let party = Party.group(GroupID(4))

  static let all: [Refusal] =
    general + order.map { .order($0) } + planning.map { .planning($0) }
    + correction.map { .correction($0) } + roster.map { .roster($0) } + record.map { .record($0) }
    + amendment.map { .amendment($0) } + display.map { .display($0) }

  private static let general: [Refusal] = [
    .session(is: .closed, needs: [.open]), .session(is: .draft, needs: [.open]),
    .session(is: .suspended, needs: [.open]), .session(is: .open, needs: [.draft]), .noSuchDay(9),
    .floorTaken(turn), .noItemOpen, .noItemLeft(day: 1), .item(item, is: .open, needs: [.closed]),
    .peopleWaiting(item, count: 3), .listClosed(item, at: moment),
    .alreadyOnList(request, place: 2), .directLimit(person, limit: 2),
    .notWaiting(request, .carried), .notWaiting(request, .withdrawn),
    .outsideClass(request, places: 1...1), .outsideClass(request, places: 1...4),
    .listAlready(open: true), .listAlready(open: false), .kindAlready(request, .question),
    .floorFree, .nobodyWaiting, .hasFloorAlready(person), .interruptionOpen(turn),
    .alreadyPaused(turn), .alreadySpeaking(turn), .noAllotment(turn),
    .allotmentTooShort(turn, allotted: 60_000), .noPointOfOrder, .noEarlierSpeaker,
    .interruptedWaits(turn),
    .recommendation(text, is: .tabled, wanted: .tabled, allowed: [.adopted, .deferred]),
    .recommendation(text, is: .withdrawn, wanted: .adopted, allowed: []),
    .wordingFixed(text, .adopted), .wordingFixed(text, .merged), .openBrackets(text, count: 2),
    .sameWording(text), .originalLanguage(text, "en"), .markFilled(MarkID(1)), .emptyText,
    .textTooLong(count: 20_000, limit: 16_384, inCharacters: true),
    .textTooLong(count: 20_000, limit: 16_384, inCharacters: false),
    .beforeLastEvent(1_778_652_000_000), .gone("R-3"), .numberTaken(5, person),
    .shortNameTaken("KWT", GroupID(4)), .settingContradicts(.quorum, .quorumOf),
    .badSetting(.directLimit, "x"), .nothingToUndo(.moderator), .nothingToRedo(.rapporteur),
    .builtOn(target: 4, kind: "floor.given", by: 9, byKind: "floor.ended"),
  ]

  private static let order: [OrderRefusal] = [
    .kindOff(.question), .notPresent(person), .onceOnly(person), .replyLimit(person, limit: 2),
    .replyToReply(turn), .noReply(request), .grantedAlready(request), .noRuling,
    .appealedAlready(turn), .motionDecided(motion, .adopted), .cannotSecond(motion, person),
    .notDebated(motion), .sideFull(motion, .for), .sideFull(motion, .against),
    .spokeAlready(motion, person), .noRound, .noQuestion(turn), .nobodyToAsk,
    .interpretedAlready(turn), .languageAlready(turn, "ar"), .closingTime,
    .votesBeyondRoster(count: 40, people: 8),
    .votesAgainst(VoteCounts(for: 1, against: 5, abstain: 2)),
  ]

  private static let planning: [PlanningRefusal] = [
    .nothingChanges(item), .hasBegun(item), .isFixed(item),
    .splitOutside(item, least: 5, most: 55), .splitOutside(item, least: 5, most: 1),
    .splitUsedUp(item, minutes: 60), .staysOnRecord(item), .endPassed(LocalTime(minutes: 600)),
    .nothingToFind(end: LocalTime(minutes: 1000)), .cannotLand(.talk, missing: 12),
    .notElastic(item), .noDayUnderWay, .noRoom(item), .overlapsFixed(item),
    .breakHasNoSpeakers(item),
  ]

  private static let correction: [CorrectionRefusal] = [
    .nothingToCorrect, .inTheFuture, .asRecorded(turn), .overlaps(turn, at: moment),
    .endsBefore(turn), .notWithin(turn), .outsideItem(turn, item), .itemNot(item, begun: true),
    .itemNot(item, begun: false), .itemOverlaps(item), .itemEndsBefore(item), .leavesOut(turn),
    .kindFixed(turn, .panel), .nothingToRecover, .nobodySpokeInGap, .gapAnswered,
  ]

  private static let roster: [RosterRefusal] = [
    .nothingChanges, .sameEntry, .differentGroups(person, ParticipantID(4)),
    .quorumBeyond(60, total: 8), .bothActive(person, ParticipantID(4)), .badNumber(0),
    .noBudget(GroupID(4)), .noOtherBudget, .noOverrun(GroupID(4)), .badBudget, .noLeftovers,
    .notLeftOver(request), .noGroups,
  ]

  private static let record: [RecordRefusal] = [
    .nothingChanges, .saidUnder(.chathamHouse), .saidUnder(.onRecord), .notLive(text, .withdrawn),
    .partyAlready(text, party, .coSponsor), .noParty(text, party), .mergeNeedsTwo,
    .mergedAlready(text, into: RecommendationID(9)),
    .splitAlready(text, into: [RecommendationID(8), RecommendationID(9)]), .splitNeedsTwo,
    .noText(text, "ar"), .agreedAlready(text, "ar"), .behind(text, "fr"),
    .positionAlready(text, party, .reservation), .noPosition(text, party),
    .objectionStands(text, party), .votesOf(.consensus), .rollCallNeedsVotes,
    .votedTwice(GroupID(4)), .countsFromVotes, .notInBloc(text), .blocEmpty,
    .deadlinePast(1_778_652_000_000), .silenceLasts(text, until: 1_778_652_000_000),
    .silenceOver(text, since: 1_778_652_000_000), .notInSilence(text),
    .inSilence(text, until: 1_778_652_000_000), .noSuchPlace(count: 4), .noSuchPlace(count: 1),
    .nothingAdopted,
    .datePast(LocalDate(dayNumber: 20_000), today: LocalDate(dayNumber: 20_100)),
    .actionAlready(ActionID(4), .done), .stateMovedOn(of: 4, now: 9), .badHash, .notNumbered,
    .finalWithBrackets(text),
  ]

  private static let amendment: [AmendmentRefusal] = [
    .notClosed, .noReason, .notAmendable, .notStricter(.onRecord, than: .closed),
    .staysStricter(.closed),
  ]

  private static let display: [DisplayRefusal] = [
    .noMessage, .already(black: true), .already(black: false), .noText, .textAlready(text),
  ]
}
