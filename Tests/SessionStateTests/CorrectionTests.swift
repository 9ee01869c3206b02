import Testing

@testable import SessionState

/// Wall-clock times of day 1 of the sample session.
private func wall(_ time: String) -> Milliseconds {
  Sample.days[0].wallTime(LocalTime(minutes: 0)) + (UTCTime.clockTime(time) ?? 0)
}

@Suite("Backdated corrections of when somebody spoke") struct CorrectionTests {
  private let first = InterventionID(1)
  private let second = InterventionID(2)

  @Test("correction: “started 90 s ago” gives the speaker the time that was missed")
  func startedEarlier() throws {
    var meeting = try Meeting.twoTurns()
    var session = meeting.session
    session.budgets[GroupID(4)] = Budget(initial: .minutes(10))
    let left = session.budgetLeft(of: GroupID(4), meeting.now)
    #expect(
      try meeting.do("correct start --at 9:08:30")
        == .floorCorrected(FloorCorrected(intervention: second, start: wall("09:08:30"))))
    #expect(meeting.speech(second) == .seconds(210))
    #expect(meeting.current?.remaining(meeting.now) == .seconds(-30))
    #expect(
      meeting.current?.startedAt
        == Moment(at: wall("09:08:30"), clock: meeting.now.clock - .seconds(210)))
    #expect(meeting.current?.isCorrected == true)
    #expect(meeting.session.interventions[first]?.isCorrected == false)
    #expect(meeting.session.tally(.item, meeting.now)[ParticipantID(5)].speech == .seconds(210))
    #expect(
      meeting.session.voices(by: .group, .session, meeting.now)[.group(GroupID(4))]?.speech
        == .seconds(210))
    session = meeting.session
    session.budgets[GroupID(4)] = Budget(initial: .minutes(10))
    #expect(session.budgetLeft(of: GroupID(4), meeting.now) == left.map { $0 - .seconds(90) })
    #expect(meeting.session.currentItem?.clock.total(meeting.now) == .minutes(12))
  }

  @Test("correction: a later beginning takes away what was not spoken")
  func startedLater() throws {
    var meeting = try Meeting.twoTurns()
    try meeting.do("correct start --ago 20s")
    #expect(meeting.speech(second) == .seconds(20))
    try meeting.do("correct start I-1 --at 9:06")
    #expect(meeting.speech(first) == .minutes(2))
    #expect(
      try meeting.refuses("correct start I-1 --at 9:08") == .correction(.endsBefore(first)))
    #expect(
      try meeting.refuses("correct start I-1 --at 9:06") == .correction(.asRecorded(first)))
    #expect(try meeting.refuses("correct start --at 9:13") == .correction(.inTheFuture))
  }

  @Test("correction: refused where it would overlap another intervention, which is named")
  func overlap() throws {
    var meeting = try Meeting.twoTurns()
    let other = try #require(meeting.session.interventions[first])
    #expect(
      try meeting.refuses("correct start --at 9:07:59")
        == .correction(.overlaps(first, at: other.startedAt)))
    #expect(
      try meeting.refuses("correct start --at 9:04")
        == .correction(.overlaps(first, at: other.startedAt)))
    try meeting.do("correct start --at 9:08")
    let current = try #require(meeting.current)
    #expect(
      try meeting.refuses("correct end I-1 --at 9:08:01")
        == .correction(.overlaps(second, at: current.startedAt)))
    try meeting.do("correct end I-1 --at 9:07")
    try meeting.do("correct start --at 9:07:30")
    #expect(meeting.speech(second) == .seconds(270))
  }

  @Test("correction: nobody spoke before the item was taken up")
  func beforeItem() throws {
    var meeting = try Meeting(in: "A-1")
    meeting.at("09:02:00")
    try meeting.do("floor give 4")
    meeting.at("09:04:00")
    try meeting.do("correct start --at 9:00")
    #expect(meeting.speech(first) == .minutes(4))
    #expect(
      try meeting.refuses("correct start --at 8:59:59")
        == .correction(.outsideItem(first, ItemID(1))))
    try meeting.do("correct opened --at 8:58")
    try meeting.do("correct start --at 8:58")
    #expect(meeting.speech(first) == .minutes(6))
  }

  @Test("correction: “ended 40 s ago” frees the floor as of that time")
  func endedAgo() throws {
    var meeting = try Meeting(in: "A-1")
    try meeting.run("floor request 4\nfloor give next")
    meeting.at("09:03:00")
    try meeting.do("correct end --ago 40s")
    #expect(meeting.session.floor.current == nil)
    #expect(meeting.session.floor.lastEnded == first)
    #expect(meeting.session.requests[RequestID(1)]?.state == .done)
    #expect(meeting.session.interventions[first]?.endedAt?.at == wall("09:02:20"))
    #expect(meeting.speech(first) == .seconds(140))
    meeting.at("09:05:00")
    #expect(meeting.speech(first) == .seconds(140))
    #expect(meeting.session.currentItem?.clock.total(meeting.now) == .minutes(5))
  }

  @Test("correction: another end of a turn that is over takes away or gives")
  func anotherEnd() throws {
    var meeting = try Meeting.twoTurns()
    try meeting.do("correct end I-1 --at 9:07:20")
    #expect(meeting.speech(first) == .seconds(140))
    try meeting.do("correct end I-1 --at 9:09")
    #expect(meeting.speech(first) == .minutes(4))
    #expect(
      try meeting.refuses("correct end I-1 --at 9:05") == .correction(.endsBefore(first)))
    #expect(
      try meeting.refuses("correct end I-1 --at 9:09") == .correction(.asRecorded(first)))
  }

  @Test("correction: an end during a pause leaves the time as it is")
  func endDuringPause() throws {
    var meeting = try Meeting(in: "A-1")
    try meeting.do("floor give 4")
    meeting.at("09:01:00")
    try meeting.do("floor pause")
    meeting.at("09:03:00")
    try meeting.do("floor end")
    try meeting.do("correct end --at 9:02")
    #expect(meeting.speech(first) == .minutes(1))
    meeting.at("09:04:00")
    try meeting.do("correct end --at 9:03")
    #expect(meeting.speech(first) == .minutes(2))
  }

  @Test("correction: a point of order that came earlier stopped the speaker earlier")
  func interruption() throws {
    var meeting = try Meeting(in: "A-1")
    try meeting.do("floor give 4 --minutes 3")
    meeting.at("09:01:00")
    try meeting.do("floor give 5 --kind point_of_order")
    meeting.at("09:02:00")
    try meeting.do("correct start --at 9:00:40")
    #expect(meeting.speech(first) == .seconds(40))
    #expect(meeting.speech(second) == .seconds(80))
    try meeting.do("correct start --at 9:00:50")
    #expect(meeting.speech(first) == .seconds(50))
    #expect(meeting.speech(second) == .seconds(70))
    let held = try #require(meeting.session.interventions[first])
    #expect(
      try meeting.refuses("correct start --at 9:00")
        == .correction(.overlaps(first, at: held.startedAt)))
    let point = try #require(meeting.current)
    #expect(
      try meeting.refuses("correct end I-1 --at 9:01")
        == .correction(.overlaps(second, at: point.startedAt)))
    try meeting.do("correct end --at 9:01:30")
    #expect(meeting.session.floor.current == nil)
    #expect(meeting.session.floor.interrupted == first)
    #expect(meeting.speech(second) == .seconds(40))
    try meeting.do("floor resume")
    #expect(meeting.current?.remaining(meeting.now) == .seconds(130))
  }

  @Test("correction: a technical interruption gives the speaker and the item their time back")
  func technical() throws {
    var meeting = try Meeting(in: "A-1")
    try meeting.do("floor give 4")
    meeting.at("09:01:00")
    try meeting.do("floor give 5 --kind technical")
    meeting.at("09:05:00")
    try meeting.do("floor resume")
    meeting.at("09:06:00")
    try meeting.do("correct end I-2 --at 9:03")
    #expect(meeting.speech(second) == .minutes(2))
    #expect(meeting.speech(first) == .minutes(4))
    #expect(meeting.session.currentItem?.clock.total(meeting.now) == .minutes(4))
    try meeting.do("correct start I-2 --at 9:00:30")
    #expect(meeting.speech(first) == .seconds(210))
    #expect(meeting.session.currentItem?.clock.total(meeting.now) == .seconds(210))
    try meeting.do("correct end I-2 --at 9:03:30")
    #expect(meeting.speech(second) == .minutes(3))
    #expect(meeting.session.currentItem?.clock.total(meeting.now) == .minutes(3))
  }

  @Test("correction: one that ends a technical interruption lets the item's clock run from then")
  func endOfTechnical() throws {
    var meeting = try Meeting(in: "A-1")
    try meeting.do("floor give 5 --kind technical")
    meeting.at("09:05:00")
    try meeting.do("correct end --ago 2m")
    meeting.at("09:06:00")
    #expect(meeting.session.currentItem?.clock.total(meeting.now) == .minutes(3))
  }

  @Test("correction: a question charged to the speaker ends, and the speaker's clock with it")
  func charged() throws {
    var meeting = try Meeting(in: "A-1")
    try meeting.run("set question_charges_speaker on\nfloor give 4")
    meeting.at("09:01:00")
    try meeting.do("floor give 5 --kind interposed")
    meeting.at("09:02:00")
    try meeting.do("correct end --ago 20s")
    #expect(meeting.speech(first) == .seconds(100))
    #expect(meeting.session.floor.interrupted == first)
    meeting.pass(.minutes(1))
    #expect(meeting.speech(first) == .seconds(100))
  }

  @Test("correction: it was a question all along; a point of order stays one")
  func kind() throws {
    var meeting = try Meeting(in: "A-1")
    try meeting.run("set round_size 3\nfloor request 4\nfloor give next")
    try meeting.do("correct kind question")
    #expect(meeting.current?.kind == .question)
    #expect(meeting.current?.allotted == .minutes(3))
    #expect(meeting.session.currentItem?.rounds.map(\.questions) == [[first]])
    try meeting.do("correct kind direct_response")
    #expect(meeting.session.currentItem?.rounds.isEmpty == true)
    #expect(meeting.session.directUsed(by: ParticipantID(4), in: ItemID(1)) == 1)
    #expect(
      try meeting.refuses("correct kind point_of_order")
        == .correction(.kindFixed(first, .pointOfOrder)))
    #expect(
      try meeting.refuses("correct kind direct_response") == .correction(.asRecorded(first)))
  }

  @Test("correction: undone, everything is as it was; corrected again, it follows the last one")
  func undone() throws {
    var meeting = try Meeting.twoTurns()
    for line in [
      "correct start --ago 3m", "correct start --ago 1m", "correct end --ago 10s",
      "correct end I-1 --at 9:07", "correct speaker 6", "correct speaker 6 --ago 30s",
      "correct kind question", "correct opened --at 8:55", "correct opened --at 9:04",
    ] {
      let before = meeting.session.timeless
      try meeting.do(line)
      #expect(meeting.session.timeless != before, "\(line)")
      try meeting.do("undo")
      var after = meeting.session.timeless
      after.ids = before.ids
      #expect(after == before, "\(line)")
      try meeting.do("redo")
      #expect(meeting.readAnew.session == meeting.session, "\(line)")
      try meeting.do("undo")
    }
    try meeting.run("correct start --ago 3m\ncorrect start --ago 1m\ncorrect start --ago 2m")
    #expect(meeting.speech(second) == .minutes(2))
  }

  @Test("correction: with nothing said yet there is nothing to correct")
  func nothing() throws {
    let meeting = try Meeting(in: "A-1")
    #expect(
      try meeting.refuses("correct start --ago 5s") == .correction(.nothingToCorrect))
    #expect(
      try meeting.refuses("correct speaker 5") == .correction(.nothingToCorrect))
  }
}
