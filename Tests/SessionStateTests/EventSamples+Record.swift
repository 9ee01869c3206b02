@testable import SessionState

// The kinds of the record beside its first ones.
extension EventSamples {
  private static let id = RecommendationID(1)

  static let record: [Event] = [
    .recommendationClassified(
      RecommendationClassified(
        id: id, theme: "role of the media", principles: [.humanity, .voluntaryService],
        addressees: ["IFRC", "donors"], verb: "urges", priority: .high, part: .preamble)),
    .textAgreed(TextAgreed(id: id, language: "ar", revision: 3)),
    .partyAdded(
      PartyAdded(
        id: id, party: .participant(ParticipantID(2)), role: .coSponsor, attribution: .chathamHouse)
    ),
    .partyRemoved(PartyRemoved(id: id, party: .group(GroupID(1)))),
    .recommendationsMerged(
      RecommendationsMerged(
        id: RecommendationID(3), sources: [id, RecommendationID(2)], language: "en",
        text: "both", item: ItemID(1), attribution: .chathamHouse)),
    .recommendationSplit(
      RecommendationSplit(
        id: id, language: "en",
        parts: [
          RecommendationSplit.Part(id: RecommendationID(4), text: "one"),
          RecommendationSplit.Part(id: RecommendationID(5), text: "two"),
        ])),
    .positionSet(
      PositionSet(
        id: id, revision: 2, party: .group(GroupID(1)), value: .reservation, text: "on costs",
        attribution: .closed)),
    .silenceOpened(
      SilenceOpened(
        id: id, revision: 2, deadline: 1_778_652_000_000, circulatedTo: "all delegations")),
    .silenceBroken(SilenceBroken(id: id, party: .group(GroupID(1)), text: "too early")),
    .recommendationsReordered(RecommendationsReordered(order: [RecommendationID(2), id])),
    .recommendationsNumbered(RecommendationsNumbered(order: [RecommendationID(2), id])),
    .noteAdded(
      NoteAdded(
        id: NoteID(1), kind: .parkingLot, text: "later", item: ItemID(1),
        participant: ParticipantID(1), attribution: .closed, mark: MarkID(2))),
    .noteEdited(NoteEdited(id: NoteID(1), text: "better", kind: .decision)),
    .noteRemoved(NoteRemoved(id: NoteID(1))),
    .markAdded(
      MarkAdded(
        id: MarkID(1), label: "here", item: ItemID(1), intervention: InterventionID(1),
        attribution: .onRecord)),
    .markDropped(MarkDropped(id: MarkID(1))),
    .actionAdded(
      ActionAdded(
        id: ActionID(1), text: "merge the lists", owner: .party(.group(GroupID(1))),
        due: LocalDate("2026-06-01"), item: ItemID(1), recommendation: id,
        attribution: .onRecord)),
    .actionUpdated(
      ActionUpdated(
        id: ActionID(1), text: "x", owner: .text("the host"), withoutOwner: true,
        due: LocalDate("2026-06-02"), withoutDue: true)),
    .actionStateChanged(ActionStateChanged(id: ActionID(1), from: .open, to: .done)),
    .documentIssued(
      DocumentIssued(
        symbol: "HDW/L.1/Rev.2", kind: .outcome, level: .chathamHouse, of: 412,
        head: String(repeating: "9f", count: 16),
        contents: [DocumentIssued.Content(id: id, revisions: ["ar": 3, "en": 2])],
        hash: String(repeating: "0a", count: 32))),
  ]
}
