import Testing

@testable import SessionState

@Suite("A-23: procedural motions") struct MotionTests {
  @Test("A-23: mover, seconder, two speakers a side, result")
  func course() throws {
    var meeting = try Meeting(in: "A-3")
    #expect(
      try meeting.do("motion make close_debate --by 4")
        == .motionMade(
          MotionMade(id: MotionID(1), kind: .closeDebate, mover: ParticipantID(4), item: ItemID(3)))
    )
    #expect(
      try meeting.refuses("motion second V-1 4")
        == .order(.cannotSecond(MotionID(1), ParticipantID(4))))
    try meeting.do("motion second V-1 5")
    #expect(
      try meeting.refuses("motion second V-1 6")
        == .order(.cannotSecond(MotionID(1), ParticipantID(6))))
    try meeting.run("motion speak V-1 6 for\nmotion speak V-1 7 for\nmotion speak V-1 2 against")
    #expect(
      try meeting.refuses("motion speak V-1 8 for") == .order(.sideFull(MotionID(1), .for)))
    #expect(
      try meeting.refuses("motion speak V-1 6 against")
        == .order(.spokeAlready(MotionID(1), ParticipantID(6))))
    try meeting.do("motion decide V-1 rejected --for 2 --against 4")
    let motion = try #require(meeting.session.motions[MotionID(1)])
    #expect(motion.seconder == ParticipantID(5))
    #expect(motion.speakersFor == [ParticipantID(6), ParticipantID(7)])
    #expect(motion.speakersAgainst == [ParticipantID(2)])
    #expect(motion.result == .rejected)
    #expect(motion.counts == VoteCounts(for: 2, against: 4, abstain: 0))
    for line in ["second V-1 6", "speak V-1 8 against", "decide V-1 adopted"] {
      #expect(
        try meeting.refuses("motion \(line)") == .order(.motionDecided(MotionID(1), .rejected)))
    }
  }

  @Test("A-23: nobody seconds their own motion, and suspension is not debated")
  func limits() throws {
    var meeting = try Meeting(in: "A-3")
    #expect(
      try meeting.refuses("motion make suspend --by 4 --second 4")
        == .order(.cannotSecond(MotionID(1), ParticipantID(4))))
    try meeting.do("motion make suspend --by 4 --second 5")
    #expect(try meeting.refuses("motion speak V-1 6 for") == .order(.notDebated(MotionID(1))))
    try meeting.do("motion decide V-1 adopted")
    #expect(meeting.session.state == .open)
  }

  @Test("A-23, A.1: open motions stand in their order of precedence, then of age")
  func precedence() throws {
    var meeting = try Meeting(in: "A-3")
    try meeting.run(
      """
      motion make close_list --by 4
      motion make close_debate --by 5
      motion make adjourn_debate --by 6
      motion make suspend --by 7
      motion make close_debate --by 2
      motion make adjourn_meeting --by 3
      motion decide V-3 withdrawn
      """)
    #expect(
      meeting.session.openMotions.map(\.id.description) == ["V-4", "V-6", "V-2", "V-5", "V-1"])
  }

  @Test("A-23, A-36: a motion that was seconded since is not taken back alone")
  func undone() throws {
    var meeting = try Meeting(in: "A-3")
    try meeting.do("motion make close_list --by 4")
    try meeting.do("motion second V-1 5", as: .rapporteur)
    #expect(throws: Refusal.self) { try meeting.do("undo") }
    try meeting.do("undo", as: .rapporteur)
    try meeting.do("undo")
    #expect(meeting.session.motions.isEmpty)
    try meeting.do("motion make suspend --by 5")
    #expect(meeting.session.motions.map(\.id) == [MotionID(2)])
  }
}
