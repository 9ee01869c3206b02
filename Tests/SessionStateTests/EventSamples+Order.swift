@testable import SessionState

// The kinds of the rules of order, of corrections, of the agenda and of the register.
extension EventSamples {
  static let roster: [Event] = [
    .groupUpdated(
      GroupUpdated(id: GroupID(1), short: "QRCS", name: ["en": "Qatar"], type: .nationalSociety)),
    .participantUpdated(
      ParticipantUpdated(
        id: ParticipantID(1), name: ["ar": "اسم"], group: GroupID(1), withoutGroup: true,
        role: .observer, number: 7, languages: ["ar", "en"], precedence: 2)),
    .participantMerged(ParticipantMerged(id: ParticipantID(2), into: ParticipantID(1))),
    .rollCalled(RollCalled(present: [ParticipantID(1)], total: 2, counted: 1, needed: 1)),
    .budgetChanged(
      BudgetChanged(
        changes: [BudgetChanged.Change(group: GroupID(1), initial: 600_000, added: -1000)],
        sharedFrom: GroupID(2))),
    .leftoversTaken(LeftoversTaken(requests: [RequestID(1)])),
    .requestsBrought(
      RequestsBrought(
        session: "HDW",
        requests: [
          RequestsBrought.Brought(
            id: RequestID(1), participant: ParticipantID(1), kind: .question, note: "x")
        ])),
  ]

  private static let ranked = {
    var item = Sample.items[0]
    item.rank = -1
    return item
  }()

  static let planning: [Event] = [
    .itemUpdated(
      ItemUpdated(
        id: ItemID(1), number: "3b", kind: .panel, title: ["en": "x"],
        start: LocalTime(hour: 9, minute: 5), minutes: 20, fixed: false,
        slots: [Slot(participant: ParticipantID(1), minutes: 5)], turnSeconds: 90)),
    .itemMoved(
      ItemMoved(
        id: ItemID(1), day: 2,
        starts: [PlannedStart(id: ItemID(1), start: LocalTime(hour: 9, minute: 5))])),
    .itemSplit(
      ItemSplit(
        id: ItemID(1), minutes: 10, slots: [Slot(participant: ParticipantID(1), minutes: nil)],
        rest: ranked)),
    .itemRemoved(ItemRemoved(id: ItemID(1))),
    .itemCorrected(
      ItemCorrected(
        id: ItemID(1), opened: 1, closed: 2, before: ItemID(2), reason: "late")),
    .dayLanded(
      DayLanded(
        day: 1, end: LocalTime(hour: 16, minute: 30), way: .drop,
        items: [
          DayLanded.Landed(id: ItemID(1), start: LocalTime(hour: 9, minute: 5), minutes: 20)
        ],
        dropped: [ItemID(2)])),
  ]

  static let correction: [Event] = [
    .floorLanguageSet(FloorLanguageSet(intervention: InterventionID(1), language: "ar")),
    .floorCorrected(
      FloorCorrected(
        intervention: InterventionID(1), start: 1, end: 2, participant: ParticipantID(2),
        since: 1, continuation: InterventionID(2), request: RequestID(2),
        returned: RequestID(1), kind: .question, reason: "late")),
    .clockRecovered(
      ClockRecovered(intervention: InterventionID(1), choice: .paused, gap: 90_000)),
    .clockGap(
      ClockGap(intervention: InterventionID(1), choice: .excluded, gap: 420_000, ago: 3000)),
  ]

  static let order: [Event] = [
    .rulingAppealed(
      RulingAppealed(
        intervention: InterventionID(1), by: ParticipantID(1), result: .overturned,
        counts: VoteCounts(for: 1, against: 2, abstain: 3))),
    .calledToOrder(
      CalledToOrder(
        participant: ParticipantID(1), intervention: InterventionID(1), item: ItemID(1),
        reason: .principles, text: "x")),
    .replyGranted(ReplyGranted(request: RequestID(1), nth: 2)),
    .replyRefused(ReplyRefused(request: RequestID(1), nth: 2, reason: "x")),
    .motionMade(
      MotionMade(
        id: MotionID(1), kind: .adjournDebate, mover: ParticipantID(1),
        seconder: ParticipantID(2), item: ItemID(1))),
    .motionSeconded(MotionSeconded(id: MotionID(1), seconder: ParticipantID(2))),
    .motionSpoken(MotionSpoken(id: MotionID(1), participant: ParticipantID(2), side: .against)),
    .motionDecided(
      MotionDecided(
        id: MotionID(1), result: .adopted, counts: VoteCounts(for: 1, against: 2, abstain: 3))),
  ]
}
