import Testing

@testable import SessionState

@Suite("Backdated corrections and clocks that were set") struct CorrectionClockTests {
  private let first = InterventionID(1)
  private let second = InterventionID(2)

  @Test("correction: “started 90 s ago” is counted from now, whatever the wall clock did")
  func startedAgo() throws {
    for change in [0, 60_000, -60_000, 7_200_000, -7_200_000] {
      var meeting = try Meeting(in: "A-1")
      meeting.at("09:05:00")
      try meeting.do("floor give 4")
      meeting.setWallClock(by: change)
      meeting.pass(.seconds(30))
      try meeting.do("correct start --ago 90s")
      #expect(meeting.speech(first) == .seconds(90), "\(change)")
      #expect(meeting.readAnew.session == meeting.session)
    }
  }

  @Test("correction: after midnight, a time of day is the one nearest to what was recorded")
  func midnight() throws {
    var meeting = try Meeting(in: "A-1")
    meeting.at("00:01:00", day: 2)
    try meeting.do("floor give 4")
    meeting.at("00:05:00", day: 2)
    try meeting.do("correct start --at 23:59")
    #expect(meeting.speech(first) == .minutes(6))
    try meeting.do("correct start --at 0:02")
    #expect(meeting.speech(first) == .minutes(3))
  }

  @Test(
    "correction: a time of day is that of the day's own offset, as when summer time began overnight"
  )
  func summerTime() throws {
    var head = Sample.created
    head.days[1].offset = 14_400
    var meeting = try Meeting([.sessionCreated(head)] + Sample.events.dropFirst())
    // 9:00 by day 1 is 10:00 by day 2.
    meeting.at("09:00:00", day: 2)
    try meeting.run("session open --day 2\nitem open A-5")
    meeting.at("09:05:00", day: 2)
    try meeting.do("floor give 4")
    meeting.at("09:07:00", day: 2)
    try meeting.do("correct start --at 10:03")
    #expect(meeting.speech(first) == .minutes(4))
  }

  @Test("correction: what was recorded before the wall clock was set is understood by its own time")
  func wallClockSet() throws {
    var meeting = try Meeting.twoTurns()
    meeting.setWallClock(by: .minutes(-180))
    meeting.pass(.minutes(1))
    try meeting.do("correct end I-1 --at 9:07")
    #expect(meeting.speech(first) == .minutes(2))
    try meeting.do("correct start I-2 --at 9:09")
    #expect(meeting.speech(second) == .minutes(4))
    #expect(meeting.readAnew.session == meeting.session)
  }
}
