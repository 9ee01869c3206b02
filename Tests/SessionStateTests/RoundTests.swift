import Testing

@testable import SessionState

/// Rounds of questions to a panel (domain A-14).
@Suite struct RoundTests {
  /// A panel whose two speakers have spoken; four questions wait.
  private func panel() throws -> Meeting {
    var meeting = try Meeting(in: "A-2")
    try meeting.run("floor give next\nfloor give next\nfloor end")
    for person in [4, 5, 6, 7] { try meeting.do("floor request \(person) --kind question") }
    return meeting
  }

  @Test("A-14: after n questions the panel answers, each answer with its questions; the rest waits")
  func round() throws {
    var meeting = try panel()
    for _ in 1...3 { try meeting.do("floor give next") }
    #expect(meeting.session.isRoundFull)
    #expect(meeting.session.next == .answer(ParticipantID(2)))
    #expect(meeting.waiting == ["Q-4"])
    guard case .floorGiven(let answer) = try meeting.do("floor give next") else { return }
    #expect(answer.kind == .panel && answer.order == .listed)
    #expect(answer.answers == [InterventionID(3), InterventionID(4), InterventionID(5)])
    // An answer has the time of a turn in the item, not the planned five minutes again.
    #expect(answer.allotted == .minutes(4))
    try meeting.do("floor give next")
    #expect(meeting.session.round?.answers == [InterventionID(6), InterventionID(7)])
    #expect(meeting.session.next == .request(RequestID(4)))
    try meeting.do("floor give next")
    #expect(meeting.session.round?.number == 2)
    #expect(meeting.session.round?.questions == [InterventionID(8)])
  }

  @Test("A-14: an answer may name its questions, and only questions of the item")
  func named() throws {
    var meeting = try panel()
    try meeting.run("floor give next\nfloor give next")
    #expect(
      try meeting.refuses("floor give 2 --answers I-1") == .order(.noQuestion(InterventionID(1))))
    guard case .floorGiven(let answer) = try meeting.do("floor give 2 --kind panel --answers I-4")
    else { return }
    #expect(answer.answers == [InterventionID(4)])
    guard case .floorGiven(let none) = try meeting.do("floor give 3 --kind panel --answers none")
    else { return }
    #expect(none.answers == nil)
  }

  @Test("A-14: with round_size 0 there are no rounds")
  func off() throws {
    var meeting = try panel()
    try meeting.do("set round_size 0")
    for _ in 1...4 { try meeting.do("floor give next") }
    #expect(meeting.session.round == nil)
    #expect(meeting.session.next == nil)
  }

  @Test("A-14: when nobody else waits, the panel answers a round that is not full")
  func short() throws {
    var meeting = try Meeting(in: "A-2")
    try meeting.run("floor give next\nfloor give next\nfloor end\nfloor request 4 --kind question")
    try meeting.do("floor give next")
    #expect(meeting.session.next == .answer(ParticipantID(2)))
    #expect(!meeting.session.isRoundFull)
  }
}
