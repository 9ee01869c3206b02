import Testing

@testable import SessionState

/// What becomes of the time in which the machine slept (session-log fault 32), and clocks that were set.
struct SleepGapTests {
  private let speaker = InterventionID(1)

  /// P-4 speaks since 9:05; the machine slept from 9:06 to 9:13, and it is 9:13:03.
  private func woken() throws -> Meeting {
    var meeting = try Meeting(in: "A-1")
    meeting.at("09:05:00")
    try meeting.run("floor request 4\nfloor give next")
    meeting.at("09:13:03")
    return meeting
  }

  private func gap(_ choice: String) -> String { "clock gap \(choice) 7m --ago 3s" }

  @Test func `fault 32: until it is answered, the real time is shown`() throws {
    let meeting = try woken()
    #expect(meeting.current?.speechTime(meeting.now) == .seconds(483))
    #expect(
      meeting.session.sleepGap(.minutes(7), woke: meeting.stamp)
        == SleepGap(intervention: speaker, length: .minutes(7), woke: meeting.stamp))
  }

  @Test(arguments: [("counted", 493), ("excluded", 73)])
  func `fault 32: counted or not, the speaker speaks on`(choice: String, seconds: Int) throws {
    var meeting = try woken()
    try meeting.do(gap(choice))
    meeting.pass(.seconds(10))
    #expect(meeting.current?.state == .speaking)
    #expect(meeting.current?.speechTime(meeting.now) == .seconds(seconds))
    #expect(meeting.readAnew.session == meeting.session)
    #expect(meeting.session.currentItem?.clock.total(meeting.now) == .seconds(793))
  }

  @Test func `fault 32: ended when the machine fell asleep; undo takes it back`() throws {
    var meeting = try woken()
    try meeting.do(gap("ended"))
    #expect(meeting.current == nil)
    #expect(meeting.session.interventions[speaker]?.speechTime(meeting.now) == .minutes(1))
    try meeting.do("undo")
    #expect(meeting.current?.speechTime(meeting.now) == .seconds(483))
  }

  @Test func `fault 32: the first answer wins, and after undo it can be given again`() throws {
    var meeting = try woken()
    try meeting.do(gap("counted"))
    meeting.pass(.seconds(2))
    #expect(
      try meeting.refuses("clock gap excluded 7m --ago 5s") == .correction(.gapAnswered))
    try meeting.do("undo")
    try meeting.do("clock gap excluded 7m --ago 5s")
    #expect(meeting.current?.speechTime(meeting.now) == .seconds(65))
  }

  @Test func `fault 32: nothing is asked where nobody spoke`() throws {
    var meeting = try Meeting(in: "A-1")
    meeting.pass(.minutes(10))
    #expect(meeting.session.sleepGap(.minutes(7), woke: meeting.stamp) == nil)
    #expect(
      try meeting.refuses("clock gap counted 7m") == .correction(.nobodySpokeInGap))
  }

  @Test func `fault 33: over a new start of the machine, lengths come from at, never below 0`()
    throws
  {
    var meeting = try woken()
    meeting.reboot()
    meeting.pass(.minutes(2))
    #expect(meeting.current?.speechTime(meeting.now) == .seconds(603))
    meeting.setWallClock(by: -.minutes(120))
    #expect(meeting.current?.speechTime(meeting.now) ?? -1 >= 0)
  }

  @Test func `fault 31: a wall clock that goes back an hour changes neither order nor lengths`()
    throws
  {
    var meeting = try woken()
    try meeting.run("floor request 5")
    meeting.setWallClock(by: -.minutes(60))
    try meeting.run("floor request 6")
    #expect(meeting.session.waiting.map(\.participant) == [ParticipantID(5), ParticipantID(6)])
    #expect(meeting.current?.speechTime(meeting.now) == .seconds(483))
  }
}
