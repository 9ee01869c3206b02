@testable import SessionState

/// One event of each kind, with every field filled, and the same kinds with as little as they allow.
enum EventSamples {
  static let closing = ItemClosing(
    id: ItemID(1), leftover: [RequestID(2), RequestID(1)], fate: .carry, itemTime: 61_000)
  static let turn = SpeechTime(intervention: InterventionID(1), speech: 12_345)

  static let amended = Event.amended(
    Amended(
      actor: "Head of Secretariat", reason: "it was the deputy who spoke",
      change: .floorCorrected(
        FloorCorrected(intervention: InterventionID(1), participant: ParticipantID(2)))))

  static let full: [Event] =
    [
      .sessionCreated(Sample.created), .sessionOpened(SessionOpened(day: 2)),
      .sessionSuspended(SessionSuspended(reason: "lunch")),
      .sessionResumed(SessionResumed(day: 2)), .sessionClosed(SessionClosed()),
      .settingChanged(SettingChanged(key: .directLimit, value: "3")),
      .attributionChanged(
        AttributionChanged(level: .chathamHouse, item: ItemID(2), wholeItem: true)),
      .groupAdded(Sample.groups[0]), .participantAdded(Sample.participants[0]),
      .presenceChanged(PresenceChanged(id: ParticipantID(3), present: false)),
    ] + roster + [
      .itemAdded(Sample.items[1]),
      .itemOpened(ItemOpened(id: ItemID(2), closing: closing, listClosed: true)),
      .itemClosed(ItemClosed(closing: closing)), .itemSuspended(ItemSuspended(id: ItemID(1))),
      .itemResumed(ItemResumed(id: ItemID(1), closing: closing)),
      .itemSkipped(ItemSkipped(id: ItemID(3))),
      .itemReopened(ItemReopened(id: ItemID(1), reason: "again", closing: closing)),
    ] + planning + [
      .floorRequested(
        FloorRequested(
          id: RequestID(9), participant: ParticipantID(4), kind: .question, item: ItemID(1),
          note: "ملاحظة \"نص\" \\", onBehalfOf: GroupID(2), override: true, language: "ar",
          target: InterventionID(2))),
      .requestRefused(
        RequestRefused(
          participant: ParticipantID(4), kind: .statement, item: ItemID(1), why: .listClosed)),
      .requestMoved(RequestMoved(id: RequestID(1), from: 3, to: 1, reason: "leaves")),
      .requestDeferred(RequestDeferred(id: RequestID(1))),
      .requestReclassified(
        RequestReclassified(id: RequestID(1), old: .directResponse, new: .statement)),
      .requestWithdrawn(RequestWithdrawn(id: RequestID(1))),
      .listClosed(ListClosed(item: ItemID(1), remaining: [RequestID(1)])),
      .listReopened(ListReopened(item: ItemID(1))),
      .requestUpdated(
        RequestUpdated(id: RequestID(1), note: "x", language: "fr", losesPlace: true)),
      .listCloseScheduled(ListCloseScheduled(item: ItemID(1), closesAt: 1_778_652_000_000)),
      .roundClosed(
        RoundClosed(
          item: ItemID(1), number: 2, questions: [InterventionID(1)],
          answers: [InterventionID(2)])),
      .floorGiven(
        FloorGiven(
          id: InterventionID(4), participant: ParticipantID(2), kind: .pointOfOrder,
          item: ItemID(1), request: RequestID(3), order: .outOfOrder, allotted: 60_000,
          language: "ar", advised: RequestID(4), rule: "first_time_first",
          answers: [InterventionID(1)], lastBefore: [RequestID(2)], charged: true, yielded: true,
          interrupts: turn, ends: turn)),
      .floorPaused(
        FloorPaused(
          intervention: InterventionID(1), speech: 1, cause: .interpretation, charged: true)),
      .floorResumed(FloorResumed(intervention: InterventionID(1))),
      .floorExtended(
        FloorExtended(intervention: InterventionID(1), delta: -30_000, allotted: 90_000)),
      .floorEnded(
        FloorEnded(intervention: InterventionID(1), speech: 9, overtime: 1, cause: .yielded)),
      .floorReturned(FloorReturned(intervention: InterventionID(1), ends: turn)),
      .pointRuled(
        PointRuled(intervention: InterventionID(2), ruling: .accepted, text: "yes", speech: 7)),
    ] + correction + order + [
      .recommendationCaptured(
        RecommendationCaptured(
          id: RecommendationID(1), language: "ar", text: "نص", item: ItemID(1),
          intervention: InterventionID(1),
          proposers: [.group(GroupID(1)), .participant(ParticipantID(2))],
          attribution: .notForAttribution, mark: MarkID(1))),
      .recommendationRevised(
        RecommendationRevised(
          id: RecommendationID(1), revision: 2, language: "ar", text: "نص آخر", basedOn: 1,
          reason: "oral", proposedBy: .group(GroupID(1)), attribution: .chathamHouse)),
      .recommendationTranslated(
        RecommendationTranslated(
          id: RecommendationID(1), revision: 3, language: "en", text: "text", basedOn: 2)),
      .recommendationStateChanged(
        RecommendationStateChanged(
          id: RecommendationID(1), from: .captured, to: .tabled, reason: "ready")),
      .recommendationsAdopted(
        RecommendationsAdopted(
          ids: [RecommendationID(1)], revisions: [3], method: .showOfHands,
          counts: VoteCounts(for: 5, against: 1, abstain: 2), withBrackets: true,
          votes: [GroupVote(group: GroupID(1), vote: .abstain)], separated: [RecommendationID(2)],
          separatedBy: .group(GroupID(2)))),
    ] + record + display + [
      amended, .undone(Undone(target: 4)), .redone(Redone(target: 4)),
      .logRepaired(LogRepaired(offset: 9_000_000_000, droppedBytes: 17)),
      .logSalvaged(
        LogSalvaged(
          source: String(repeating: "a9", count: 32), head: String(repeating: "5f", count: 16),
          kept: 410, leftOut: [41, 97])),
    ]

  static let sparse: [Event] = [
    .sessionSuspended(SessionSuspended()),
    .itemClosed(
      ItemClosed(closing: ItemClosing(id: ItemID(1), leftover: [], fate: nil, itemTime: 0))),
    .attributionChanged(AttributionChanged(level: .onRecord, item: nil)),
    .participantAdded(
      Participant(
        id: ParticipantID(9), number: 9, name: [:], group: nil, role: .observer, languages: [])),
    .itemAdded(Sample.items[0]), .itemOpened(ItemOpened(id: ItemID(2))),
    .itemResumed(ItemResumed(id: ItemID(1))),
    .itemReopened(ItemReopened(id: ItemID(1), reason: "")),
    .floorRequested(
      FloorRequested(
        id: RequestID(9), participant: ParticipantID(4), kind: .panel, item: ItemID(1))),
    .requestMoved(RequestMoved(id: RequestID(1), from: 3, to: 1)),
    .floorGiven(
      FloorGiven(
        id: InterventionID(4), participant: ParticipantID(2), kind: .technical, item: ItemID(1),
        order: .unlisted)),
    .floorReturned(FloorReturned(intervention: InterventionID(1))),
    .pointRuled(PointRuled(intervention: InterventionID(2), ruling: .noted, speech: 0)),
    .recommendationCaptured(
      RecommendationCaptured(
        id: RecommendationID(1), language: "en", text: "x", proposers: [],
        attribution: .onRecord)),
    .recommendationRevised(
      RecommendationRevised(
        id: RecommendationID(1), revision: 2, language: "en", text: "y", basedOn: 1)),
    .recommendationStateChanged(
      RecommendationStateChanged(id: RecommendationID(1), from: .tabled, to: .deferred)),
    .recommendationsAdopted(
      RecommendationsAdopted(ids: [], revisions: [], method: .consensus)),
    .noteAdded(NoteAdded(id: NoteID(1), kind: .note, text: "x", attribution: .onRecord)),
    .markAdded(MarkAdded(id: MarkID(1), attribution: .onRecord)),
    .recommendationClassified(RecommendationClassified(id: RecommendationID(1))),
    .positionSet(
      PositionSet(id: RecommendationID(1), revision: 1, party: .group(GroupID(1)))),
    .silenceOpened(SilenceOpened(id: RecommendationID(1), revision: 1, deadline: 0)),
    .silenceBroken(SilenceBroken(id: RecommendationID(1), party: .group(GroupID(1)))),
    .recommendationSplit(
      RecommendationSplit(id: RecommendationID(1), language: "en", parts: [])),
    .recommendationsReordered(RecommendationsReordered(order: [])),
    .noteEdited(NoteEdited(id: NoteID(1))),
    .actionAdded(ActionAdded(id: ActionID(1), text: "x", attribution: .onRecord)),
    .actionUpdated(ActionUpdated(id: ActionID(1))),
    .amended(
      Amended(reason: "x", change: .noteRemoved(NoteRemoved(id: NoteID(1))))),
  ]
}
