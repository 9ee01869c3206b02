import Testing

@testable import SessionState

@Suite struct ReplyTests {
  @Test("A-22: a right of reply is granted once, as which reply of its delegation it will be")
  func granted() throws {
    var meeting = try Meeting(in: "A-3")
    try meeting.run(
      """
      floor give 7
      floor request 2 --kind right_of_reply
      floor request 6 --kind right_of_reply
      """)
    #expect(
      try meeting.do("order grant Q-1")
        == .replyGranted(ReplyGranted(request: RequestID(1), nth: 1)))
    #expect(
      try meeting.do("order grant Q-2")
        == .replyGranted(ReplyGranted(request: RequestID(2), nth: 2)))
    #expect(meeting.session.requests.map(\.granted) == [1, 2])
    #expect(try meeting.refuses("order grant Q-1") == .order(.grantedAlready(RequestID(1))))
    #expect(
      try meeting.refuses("floor request 1 --kind right_of_reply")
        == .order(.replyLimit(ParticipantID(1), limit: 2)))
    try meeting.run("floor give Q-1\nfloor end\nundo\nundo")
    #expect(meeting.waiting == ["Q-1", "Q-2"])
  }

  @Test("A-13, A-22: a refused reply leaves the list and stays in the log")
  func refused() throws {
    var meeting = try Meeting(in: "A-3")
    try meeting.run("floor give 7\nfloor request 2 --kind right_of_reply\nfloor request 6")
    #expect(
      try meeting.do("order refuse Q-1 \"nothing was said of them\"")
        == .replyRefused(
          ReplyRefused(request: RequestID(1), nth: 1, reason: "nothing was said of them")))
    #expect(meeting.session.requests[RequestID(1)]?.state == .refused)
    #expect(meeting.waiting == ["Q-2"])
    #expect(try meeting.refuses("order refuse Q-1") == .notWaiting(RequestID(1), .refused))
    #expect(try meeting.refuses("order refuse Q-2") == .order(.noReply(RequestID(2))))
    try meeting.run("floor end\nitem close --drop", as: .rapporteur)
    #expect(throws: Refusal.self) { try meeting.do("undo") }
    #expect(meeting.readAnew.session == meeting.session)
  }

  @Test("A-22: what was granted as a reply is not granted as anything else")
  func reclassified() throws {
    var meeting = try Meeting(in: "A-3")
    try meeting.run(
      "floor request 2 --kind right_of_reply\norder grant Q-1\nfloor kind Q-1 statement")
    #expect(meeting.session.requests[RequestID(1)]?.granted == nil)
  }
}

@Suite struct RulingTests {
  @Test("A-17: the room decides once on the last ruling of the item")
  func appeal() throws {
    var meeting = try Meeting(in: "A-3")
    #expect(try meeting.refuses("order appeal upheld") == .order(.noRuling))
    try meeting.run(
      """
      floor give 4
      floor give 5 --kind point_of_order
      order rule rejected
      floor give 6 --kind point_of_order
      order rule accepted
      """)
    #expect(
      try meeting.do("order appeal overturned --by 5 --for 2 --against 3 --abstain 1")
        == .rulingAppealed(
          RulingAppealed(
            intervention: InterventionID(3), by: ParticipantID(5), result: .overturned,
            counts: VoteCounts(for: 2, against: 3, abstain: 1))))
    #expect(
      meeting.session.interventions[InterventionID(3)]?.appeal
        == Appeal(
          by: ParticipantID(5), result: .overturned,
          counts: VoteCounts(for: 2, against: 3, abstain: 1)))
    #expect(
      try meeting.refuses("order appeal upheld") == .order(.appealedAlready(InterventionID(3))))
    try meeting.run("floor resume\nfloor end\nitem next")
    #expect(try meeting.refuses("order appeal upheld") == .order(.noRuling))
  }

  @Test("A-17, A-23, B-10: no more votes than people on the roster")
  func votes() throws {
    var meeting = try Meeting(in: "A-3")
    try meeting.run(
      """
      floor give 5 --kind point_of_order
      order rule rejected
      rec add "x"
      rec table R-1
      motion make suspend --by 4
      """)
    let refusal = Refusal.order(.votesBeyondRoster(count: 9, people: 8))
    for line in ["order appeal upheld", "motion decide V-1 adopted", "rec adopt R-1"] {
      #expect(try meeting.refuses("\(line) --for 5 --against 3 --abstain 1") == refusal)
      try meeting.do("\(line) --for 5 --against 2 --abstain 1")
    }
    #expect(
      try meeting.refuses("order appeal upheld --for 1000000")
        == .order(.appealedAlready(InterventionID(1))))
  }

  @Test("A-24: a call to order marks the speaker, and nothing else changes")
  func calledToOrder() throws {
    var meeting = try Meeting(in: "A-3")
    #expect(try meeting.refuses("order call time") == .floorFree)
    try meeting.do("floor give 4")
    let before = meeting.session.timeless
    #expect(
      try meeting.do("order call principles \"political\"")
        == .calledToOrder(
          CalledToOrder(
            participant: ParticipantID(4), intervention: InterventionID(1), item: ItemID(3),
            reason: .principles, text: "political")))
    var expected = before
    expected.callsToOrder = meeting.session.callsToOrder
    #expect(meeting.session.timeless == expected)
    #expect(meeting.session.callsToOrder.map(\.participant) == [ParticipantID(4)])
  }

  @Test("A-24: somebody without the floor, and the speaker whom a point of order holds")
  func calledByName() throws {
    var meeting = try Meeting(in: "A-3")
    try meeting.run("order call conduct --who 6\nfloor give 4\nfloor give 5 --kind point_of_order")
    try meeting.run("order call relevance --who 4\norder call time")
    #expect(
      meeting.session.callsToOrder.map(\.participant)
        == [ParticipantID(6), ParticipantID(4), ParticipantID(5)])
    #expect(
      meeting.session.callsToOrder.map(\.intervention)
        == [nil, InterventionID(1), InterventionID(2)])
  }
}

@Suite struct RoundCloseTests {
  @Test("A-14: a closed round keeps its questions, and the next question begins the next round")
  func closed() throws {
    var meeting = try Meeting(in: "A-2")
    #expect(try meeting.refuses("round close") == .order(.noRound))
    try meeting.run(
      """
      floor give 4 --kind question
      floor give 5 --kind question
      floor give 2 --kind panel --answers I-1,I-2
      """)
    #expect(
      try meeting.do("round close")
        == .roundClosed(
          RoundClosed(
            item: ItemID(2), number: 1, questions: [InterventionID(1), InterventionID(2)],
            answers: [InterventionID(3)])))
    #expect(try meeting.refuses("round close") == .order(.noRound))
    try meeting.do("floor give 6 --kind question", as: .rapporteur)
    #expect(meeting.session.round?.number == 2)
    #expect(
      try meeting.refuses("undo")
        == .builtOn(
          target: meeting.session.seq - 1, kind: "round.closed", by: meeting.session.seq,
          byKind: "floor.given"))
    try meeting.do("undo", as: .rapporteur)
    try meeting.do("undo")
    #expect(meeting.session.round?.number == 1)
  }
}
