import Testing

@testable import SessionState

@Suite("landing: with fixed points that were missed") struct MissedLandingTests {
  private func landing(_ meeting: Meeting, _ end: String) throws -> Landing {
    try #require(meeting.session.landing(end: LocalTime(end)!, meeting.now))
  }

  @Test("landing: a missed fixed point is held whole, in its place, and gets that time")
  func landed() throws {
    var meeting = try MissedPointTests.day("15:36:00")
    let options = try landing(meeting, "17:20").options
    #expect(
      options[1].parts.map(LandingDay.text)
        == ["14:00 68 -22", "15:44 20 !14", "16:04 46 -14", "16:50 30"])
    #expect(options[1].lands)
    try meeting.do("day land 17:20 --way talk")
    #expect(
      MissedPointTests.times(meeting) == [
        "A-1 14:00 104", "A-2 15:44 20", "A-3 16:04 46", "A-4 16:50 30",
      ])
    #expect(meeting.session.items[ItemID(2)]?.plan.start == LocalTime("15:30"))
    try meeting.do("undo")
    #expect(meeting.session.items[ItemID(2)]?.start == LocalTime("15:30"))
  }

  @Test("landing: what would run into a fixed point that can be kept does not land")
  func keeps() throws {
    let meeting = try LandingDay.day(
      [
        LandingDay.item(1, .break, "10:00", 30, fixed: true),
        LandingDay.item(2, .break, "10:20", 30, fixed: true),
        LandingDay.item(3, .panel, "10:50", 60),
      ], at: "09:30:00")
    let landing = try landing(meeting, "11:20")
    #expect(landing.options.map(\.missing) == [10, 10, 10])
    #expect(landing.options[0].parts.map(\.conflict) == [0, 10, 0])
  }
}
