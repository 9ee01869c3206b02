import Testing
import Words

@testable import SessionState

@Suite("Leftovers: what another session leaves goes on") struct CarriedOverTests {
  /// Ten minutes of sixty used; two of QRCS not reached, one still waits; one text open, one decided.
  private func old() throws -> Session {
    var history = History()
    var at = 0
    func record(_ event: Event) {
      at += 1000
      let seq = history.session.seq + 1
      history.append(
        RecordedEvent(
          seq: seq, id: "c-\(seq)", stamp: Stamp(at: at), by: .moderator, event: event))
    }
    for event in Self.plan { record(event) }
    for line in [
      "session open", "item next", "floor request 1", "floor request 2 --note why",
      "item close --drop", "item next", "floor request 3 --kind question",
      "rec add \"one voice\" --by 3,QRCS", "rec translate R-1 --lang ar \"صوت واحد\"",
      "rec revise R-1 \"with one voice\"", "rec add two", "rec withdraw R-2",
    ] {
      record(
        try history.decide(
          try Command(line, in: history.session), by: .moderator, at: Stamp(at: at + 1000)))
    }
    return history.session
  }

  private static let groups = [
    Group(id: GroupID(1), short: "QRCS", name: [:], type: .nationalSociety)
  ]

  private static func people(_ names: [String], from first: Int = 1) -> [Participant] {
    names.enumerated().map { place, name in
      Participant(
        id: ParticipantID(place + 1), number: place + first, name: ["en": name],
        group: GroupID(1), role: .delegate, languages: ["en"])
    }
  }

  private static let plan: [Event] =
    [
      .sessionCreated(
        SessionCreated(
          session: "x", code: "ONE", title: ["en": "One"], place: "", timezone: "Asia/Qatar",
          languages: ["en"], attribution: .onRecord, prefix: "ONE",
          days: [Day(number: 1, date: LocalDate(dayNumber: 0), offset: 0)])),
      .groupAdded(groups[0]),
    ] + people(["Chair", "Delegate", "Adviser"]).map { .participantAdded($0) }
    + (1...2).map {
      .itemAdded(
        PlannedItem(
          id: ItemID($0), number: "\($0)", day: 1, kind: .roundtable, title: ["en": "Talk"],
          start: LocalTime(hour: 8 + $0, minute: 0), minutes: 60))
    }

  @Test("Leftovers: a plan without people takes over groups and participants")
  func roster() throws {
    let old = try old()
    let carried = CarriedOver(from: old, groups: [], participants: [])
    #expect(carried.groups == Array(old.groups))
    #expect(carried.participants == Array(old.participants))
    #expect(
      carried.events == [
        .requestsBrought(
          RequestsBrought(
            session: "ONE",
            requests: [
              .init(id: RequestID(1), participant: ParticipantID(1), kind: .statement),
              .init(
                id: RequestID(2), participant: ParticipantID(2), kind: .statement, note: "why"),
              .init(id: RequestID(3), participant: ParticipantID(3), kind: .question),
            ])),
        .recommendationCaptured(
          RecommendationCaptured(
            id: RecommendationID(1), language: "en", text: "with one voice",
            proposers: [.participant(ParticipantID(3)), .group(GroupID(1))],
            attribution: .onRecord)),
        .recommendationTranslated(
          RecommendationTranslated(
            id: RecommendationID(1), revision: 2, language: "ar", text: "صوت واحد", basedOn: 0)),
      ])
    #expect(
      carried.sentences(from: old) == [
        "from ONE: 3 people wait again, 1 recommendation brought; it had 59 minutes of its time left"
      ])
    let history = History(
      (Self.plan + carried.events).enumerated().map {
        RecordedEvent(
          seq: $0.offset + 1, id: "y", stamp: Stamp(at: 0), by: .system, event: $0.element)
      })
    #expect(history.session.leftovers(history.session.lastMoment).requests.count == 3)
    #expect(history.session.recommendations.first?.isBehind("ar") == true)
  }

  @Test("Leftovers: people are found by number and name together, whatever the letters' case")
  func matched() throws {
    let old = try old()
    let carried = CarriedOver(
      from: old, groups: Self.groups, participants: Self.people(["chair", "Somebody else"]))
    #expect(carried.participants == Self.people(["chair", "Somebody else"]))
    #expect(carried.requests == 1)
    #expect(carried.missing == [ParticipantID(2), ParticipantID(3)])
    #expect(
      carried.sentences(from: old).last
        == "not found by number and name, so left out: 2 Delegate; 3 Adviser")
    let others = CarriedOver(
      from: old, groups: Self.groups, participants: Self.people(["Chair"], from: 2))
    #expect(others.requests == 0 && others.missing.count == 3)
    #expect(others.events.count == 2)
  }

  @Test("Leftovers: what a text is about, who stands behind it, and open action items come along")
  func classification() throws {
    var history = History()
    var at = 0
    func record(_ event: Event) {
      at += 1000
      let seq = history.session.seq + 1
      history.append(
        RecordedEvent(
          seq: seq, id: "c-\(seq)", stamp: Stamp(at: at), by: .moderator, event: event))
    }
    for event in Self.plan { record(event) }
    for line in [
      "rec add two", "rec withdraw R-1", "rec add \"one voice\" --by QRCS",
      "rec classify R-2 --theme media --to donors --principles unity --priority high",
      "rec support R-2 3", "action add Ask --owner 2 --from R-2 --due 1970-02-01",
      "action add Done", "action done T-2",
    ] {
      record(
        try history.decide(
          try Command(line, in: history.session), by: .moderator, at: Stamp(at: at + 1000)))
    }
    let carried = CarriedOver(from: history.session, groups: Self.groups, participants: [])
    let id = RecommendationID(1)
    #expect(
      carried.events == [
        .recommendationCaptured(
          RecommendationCaptured(
            id: id, language: "en", text: "one voice", proposers: [.group(GroupID(1))],
            attribution: .onRecord)),
        .partyAdded(PartyAdded(id: id, party: .participant(ParticipantID(3)), role: .support)),
        .recommendationClassified(
          RecommendationClassified(
            id: id, theme: "role of the media", principles: [.unity], addressees: ["donors"],
            priority: .high)),
        .actionAdded(
          ActionAdded(
            id: ActionID(1), text: "Ask", owner: .party(.participant(ParticipantID(2))),
            due: LocalDate("1970-02-01"), recommendation: id, attribution: .onRecord)),
      ])
    #expect(carried.actions == 1)
    let strangers = CarriedOver(
      from: history.session, groups: Self.groups, participants: Self.people(["Chair"]))
    #expect(strangers.events.last?.payload as? ActionAdded != nil)
    if case .actionAdded(let action) = strangers.events.last {
      #expect(action.owner == .text("Delegate"))
    }
    // C-8: kept apart, nobody's name comes into a log.
    let apart = CarriedOver(
      from: history.session, groups: Self.groups, participants: Self.people(["Chair"]),
      roster: .separate)
    if case .actionAdded(let action) = apart.events.last { #expect(action.owner == nil) }
  }
}
