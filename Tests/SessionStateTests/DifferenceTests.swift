import Testing
import Words

@testable import SessionState

/// What changed between two moments of one session.
struct DifferenceTests {
  /// The item A-1 is open since 9:00; P-4 waits.
  private static func begun() throws -> Meeting {
    var meeting = try Meeting(in: "A-1")
    meeting.at("09:05:00")
    try meeting.do("floor request 4")
    return meeting
  }

  @Test func nothingChangedBetweenAStateAndItself() throws {
    let meeting = try Self.begun()
    let difference = SessionDifference(from: meeting.session, to: meeting.session)
    #expect(difference.isEmpty)
    #expect(difference.sections.isEmpty)
    #expect(!difference.isSwapped)
  }

  @Test func floorListAndTurnsAreTold() throws {
    var meeting = try Self.begun()
    let before = meeting.session
    try meeting.run(
      """
      floor request 5
      floor give 4
      """)
    meeting.pass(.seconds(65))
    let difference = SessionDifference(
      from: before, to: meeting.session, meeting.now)
    #expect(difference.floor?.from.current == nil)
    #expect(difference.floor?.to.current == InterventionID(1))
    #expect(difference.list == [.left(RequestID(1), .speaking), .cameOn(RequestID(2))])
    #expect(
      difference.turns == [
        .held(
          TurnChange.Held(
            id: InterventionID(1), participant: ParticipantID(4), kind: .statement,
            speech: .seconds(65), hasBegun: true, hasEnded: false))
      ])
    #expect(
      difference.sections == [
        DifferenceSection(
          heading: "FLOOR",
          lines: ["Regional Delegate, ICRC speaks, of 3:00; before: nobody has the floor"]),
        DifferenceSection(
          heading: "SPEAKERS LIST",
          lines: [
            "left: Regional Delegate, ICRC, has the floor",
            "came on: Ambassador, KWT, statement",
          ]),
        DifferenceSection(
          heading: "TURNS",
          lines: [
            "1 turn of 1 person, 1:05",
            "Regional Delegate, ICRC: 1:05, I-1 statement, not over",
          ]),
      ])
  }

  @Test func theOrderInWhichTheStatesAreGivenDoesNotMatter() throws {
    var meeting = try Self.begun()
    let before = meeting.session
    try meeting.do("note \"Access\"")
    let forwards = SessionDifference(from: before, to: meeting.session)
    let backwards = SessionDifference(from: meeting.session, to: before)
    #expect(backwards.isSwapped)
    #expect(backwards.sections == forwards.sections)
    #expect(forwards.record == [.noteAdded(NoteID(1))])
  }

  @Test func aWordingIsToldWordByWord() throws {
    var meeting = try Self.begun()
    try meeting.do("rec add \"Respect the principles\"", as: .rapporteur)
    let before = meeting.session
    try meeting.run(
      """
      rec revise R-1 "Respect the humanitarian principles"
      rec translate R-1 --lang ar "احترام المبادئ"
      rec table R-1
      rec support R-1 G-2
      rec position R-1 G-4 reservation "Not all"
      rec classify R-1 --theme "preventive diplomacy"
      """, as: .rapporteur)
    let difference = SessionDifference(from: before, to: meeting.session)
    #expect(
      difference.sections.map(\.lines) == [
        [
          "R-1 in English, revision 1 → 2: Respect the {+humanitarian+} principles",
          "R-1 in Arabic: احترام المبادئ",
          "R-1 captured → tabled",
          "R-1 supporter: IFRC",
          "R-1 KWT: reservation",
          "R-1 theme: none → preventive diplomacy",
        ]
      ])
  }

  @Test func whatWasTakenBackIsGone() throws {
    var meeting = try Self.begun()
    try meeting.do("rec add \"Too early\"", as: .rapporteur)
    try meeting.do("mark", as: .rapporteur)
    let before = meeting.session
    try meeting.do("undo", as: .rapporteur)
    try meeting.do("undo", as: .rapporteur)
    let difference = SessionDifference(from: before, to: meeting.session)
    #expect(
      difference.recommendations == [RecommendationChange(id: RecommendationID(1), isGone: true)])
    #expect(difference.record == [.markGone(MarkID(1))])
    #expect(
      difference.sections.map(\.lines) == [["R-1 taken back"], ["M-1 taken back"]])
  }

  @Test func agendaSettingsAndPeopleAreTold() throws {
    var meeting = try Self.begun()
    let before = meeting.session
    try meeting.run(
      """
      item close --drop
      item edit A-3 --minutes 45
      item add "Press" --minutes 10 --after A-3
      set round_size 4
      participant absent 6
      attribution chatham_house
      """)
    let difference = SessionDifference(from: before, to: meeting.session)
    #expect(difference.session == [.attribution(from: .onRecord, to: .chathamHouse)])
    #expect(difference.agenda.first == .state(ItemID(1), from: .open, to: .closed))
    #expect(difference.agenda.contains(.added(ItemID(6))))
    #expect(
      difference.agenda.contains { if case .times(ItemID(3), _, _) = $0 { true } else { false } })
    #expect(difference.list == [.left(RequestID(1), .notReached)])
    #expect(difference.roster == [.presence(ParticipantID(6), false)])
    #expect(difference.settings == [SettingChange(key: .roundSize, from: "3", to: "4")])
  }

  @Test func aWordingRevisedSinceItWasCapturedIsToldStepByStep() throws {
    var meeting = try Self.begun()
    let before = meeting.session
    try meeting.do("rec add \"Respect the principles\"", as: .rapporteur)
    meeting.at("09:41:00")
    try meeting.do("rec revise R-1 \"Respect all principles\" --by G-2", as: .rapporteur)
    let difference = SessionDifference(from: before, to: meeting.session)
    #expect(
      difference.sections.first { $0.heading == "RECOMMENDATIONS" }?.lines.suffix(2) == [
        "R-1 in English: Respect the principles",
        "R-1 in English, revision 1 → 2, by IFRC at 09:41: Respect {-the-} {+all+} principles",
      ])
  }

  @Test func `C-5: a point of order is told with whom it held, its time, ruling and appeal`() throws
  {
    var meeting = try Self.begun()
    try meeting.do("floor give 4")
    let before = meeting.session
    meeting.pass(.seconds(30))
    try meeting.run("floor request 5 --kind point_of_order")
    try meeting.do("floor give next")
    meeting.pass(.seconds(45))
    try meeting.do("order rule rejected \"Not well taken\"")
    try meeting.do("order appeal overturned --by 4 --for 1 --against 3")
    let turns = SessionDifference(from: before, to: meeting.session).sections
      .first { $0.heading == "TURNS" }?.lines
    #expect(
      turns == [
        "1 turn of 1 person, 0:30",
        "Regional Delegate, ICRC: 0:30, I-1 statement, not over",
        "point of order of Ambassador, KWT, interrupting Regional Delegate, ICRC: lasted 0:45; "
          + "rejected, \"Not well taken\"; appeal by Regional Delegate, ICRC: the ruling is overturned",
      ])
  }

  @Test func whoCameToTheFloorInBetweenHasNotLeft() throws {
    var meeting = try Self.begun()
    let before = meeting.session
    try meeting.do("floor request 5")
    try meeting.do("floor give 5")
    let lines = SessionDifference(from: before, to: meeting.session).sections
      .first { $0.heading == "SPEAKERS LIST" }?.lines
    #expect(lines == ["came on and has the floor: Ambassador, KWT, statement"])
  }

  @Test func aMotionMadeAndDecidedInBetweenIsOneLine() throws {
    var meeting = try Self.begun()
    let before = meeting.session
    try meeting.do("motion make close_debate --by 4")
    try meeting.do("motion second V-1 5")
    try meeting.do("motion decide V-1 rejected --for 2 --against 4")
    let lines = SessionDifference(from: before, to: meeting.session).sections
      .first { $0.heading == "ORDER" }?.lines
    #expect(lines?.count == 1)
    #expect(lines?.first?.hasPrefix("motion V-1, Regional Delegate, ICRC: ") == true)
    #expect(lines?.first?.hasSuffix(", rejected") == true)
  }

  @Test func anyTwoStatesOfRandomSessionsCanBeCompared() throws {
    for seed in 1...6 {
      var random = RandomCommands(generator: SeededGenerator(seed: UInt64(seed)))
      var meeting = try Meeting(in: "A-1")
      var states = [meeting.session]
      for _ in 0..<60 {
        meeting.pass(.seconds(20))
        _ = try? meeting.do(random.line(meeting.session))
        states.append(meeting.session)
      }
      for (old, new) in zip(states, states.dropFirst(7)) {
        let forwards = SessionDifference(from: old, to: new)
        #expect(forwards.isEmpty == forwards.sections.isEmpty)
        #expect(SessionDifference(from: new, to: old).sections == forwards.sections)
      }
    }
  }
}
