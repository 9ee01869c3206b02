import Testing

@testable import SessionState

@Suite("A-33: a fixed point that was missed") struct MissedPointTests {
  static func times(_ meeting: Meeting) -> [String] {
    meeting.session.schedule(meeting.now).entries.map { entry in
      let minutes = { Sample.days[0].sinceMidnight($0) / 60_000 }
      let late = entry.conflict > 0 ? " !\(entry.conflict / 60_000)" : ""
      return "\(entry.id) \(LocalTime(minutes: minutes(entry.start)))"
        + " \((entry.end - entry.start) / 60_000)\(late)"
    }
  }

  private func landing(_ meeting: Meeting, _ end: String) throws -> Landing {
    try #require(meeting.session.landing(end: LocalTime(end)!, meeting.now))
  }

  /// A long item began late, and a prayer stands in the middle of it.
  static func day(_ time: String) throws -> Meeting {
    var meeting = try LandingDay.day(
      [
        LandingDay.item(1, .panel, "14:00", 90),
        LandingDay.item(2, .break, "15:30", 20, fixed: true),
        LandingDay.item(3, .roundtable, "15:50", 60), LandingDay.item(4, .closing, "16:50", 30),
      ], at: "14:00:00")
    try meeting.do("item open A-1")
    meeting.at("14:36:00")
    try meeting.run("session suspend")
    meeting.at("15:12:00")
    try meeting.do("session open")
    meeting.at(time)
    return meeting
  }

  @Test("A-33: as long as some of its time can be held it stays, and what follows keeps its time")
  func stays() throws {
    var meeting = try Self.day("15:20:00")
    try meeting.do("item edit A-1 --minutes 73")
    #expect(
      Self.times(meeting) == ["A-1 14:00 109", "A-2 15:30 20 !19", "A-3 15:50 60", "A-4 16:50 30"])
  }

  @Test("A-33: when nothing of it is left it is expected after what is under way, and pushes")
  func missed() throws {
    for time in ["15:20:00", "15:36:00"] {
      let meeting = try Self.day(time)
      #expect(
        Self.times(meeting) == [
          "A-1 14:00 126", "A-2 16:06 20 !36", "A-3 16:26 60", "A-4 17:26 30",
        ])
      let schedule = meeting.session.schedule(meeting.now)
      #expect(schedule.expectedEnd == LandingDay.wall("17:56"))
      #expect(schedule.nextBreak?.start == LandingDay.wall("16:06"))
      #expect(try landing(meeting, "17:20").expectedEnd == LocalTime("17:56"))
    }
  }

  @Test("A-33: one that has passed with nothing under way is expected now; before the opening not")
  func nothingOpen() throws {
    var meeting = try Self.day("15:50:00")
    try meeting.do("item close")
    #expect(
      Self.times(meeting).dropFirst() == ["A-2 15:50 20 !20", "A-3 16:10 60", "A-4 17:10 30"])
    meeting.at("16:00:00")
    #expect(
      Self.times(meeting).dropFirst() == ["A-2 16:00 20 !30", "A-3 16:20 60", "A-4 17:20 30"])
    var draft = try Meeting()
    draft.at("20:00:00")
    #expect(draft.session.schedule(draft.now)[ItemID(4)]?.start == LandingDay.wall("11:45"))
  }
}
