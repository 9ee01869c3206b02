import Testing

@testable import SessionState
@testable import Words

@Suite("agenda: what cannot be planned is refused with what to do")
struct AgendaPlanningRefusalTests {
  private func words(_ meeting: Meeting, _ line: String) throws -> String {
    try meeting.refuses(line).sentence(in: meeting.session)
  }

  /// Two prayers, a talk before, between and after.
  private func day() throws -> Meeting {
    try LandingDay.day(
      [
        LandingDay.item(1, .panel, "11:00", 60),
        LandingDay.item(2, .break, "12:00", 20, fixed: true),
        LandingDay.item(3, .panel, "12:20", 190),
        LandingDay.item(4, .break, "15:30", 20, fixed: true),
        LandingDay.item(5, .panel, "15:50", 60),
      ], at: "11:00:00")
  }

  @Test("agenda: two fixed points do not overlap")
  func fixedPointsOverlap() throws {
    var meeting = try day()
    for line in [
      "item add Tea --minutes 10 --fixed 15:35", "item add Tea --minutes 10 --fixed 15:25",
      "item add Tea --minutes 60 --fixed 15:00", "item edit A-2 --start 15:49",
      "item edit A-3 --minutes 200 --fixed", "item edit A-5 --start 15:49 --fixed",
    ] {
      #expect(try meeting.refuses(line) == .planning(.overlapsFixed(ItemID(4))), "\(line)")
    }
    #expect(
      try words(meeting, "item edit A-5 --start 15:40 --fixed")
        == "item 4 break is fixed from 15:30 to 15:50: name a time before or after it, "
        + "or item edit A-4 --free first")
    #expect(
      try meeting.refuses("item edit A-2 --minutes 211") == .planning(.overlapsFixed(ItemID(4))))
    // Right before and right after, what is not fixed, and what is left out.
    try meeting.run(
      """
      item add Tea --minutes 10 --fixed 15:20
      item edit A-5 --fixed
      item add Talk --minutes 10 --start 15:35
      item skip A-4
      item add Coffee --minutes 10 --fixed 15:35
      """)
  }

  @Test("agenda: two that overlap already can be freed, renamed and made shorter")
  func overlapAlready() throws {
    var meeting = try LandingDay.day(
      [
        LandingDay.item(1, .break, "12:00", 60, fixed: true),
        LandingDay.item(2, .break, "12:30", 60, fixed: true),
      ], at: "11:00:00")
    try meeting.run("item edit A-1 Lunch\nitem edit A-1 --minutes 50\nitem edit A-1 --free")
  }

  @Test("agenda: a break has no planned speakers")
  func speakersOfBreak() throws {
    var meeting = try day()
    #expect(
      try meeting.refuses("item edit A-4 --speakers 3:5")
        == .planning(.breakHasNoSpeakers(ItemID(4)))
    )
    #expect(
      try meeting.refuses("item edit A-5 --kind break --speakers 3:5")
        == .planning(.breakHasNoSpeakers(ItemID(5))))
    #expect(
      try words(meeting, "item edit A-4 --speakers 3:5")
        == "a break has no planned speakers: item edit A-4 with another --kind, or --speakers none")
    try meeting.do("item edit A-4 --kind panel --speakers 3:5")
    #expect(
      try meeting.refuses("item edit A-4 --kind break")
        == .planning(.breakHasNoSpeakers(ItemID(4))))
    try meeting.do("item edit A-4 --kind break --speakers none")
  }

  @Test("agenda: an item whose time is used up says so when it is to be split, and what to do")
  func splitUsedUp() throws {
    var meeting = try day()
    try meeting.run("item open A-1\nitem add Note --minutes 1")
    meeting.at("11:59:30")
    #expect(
      try meeting.refuses("item split A-1 --minutes 59")
        == .planning(.splitUsedUp(ItemID(1), minutes: 60)))
    meeting.at("12:10:00")
    #expect(
      try words(meeting, "item split A-1 --minutes 30")
        == "the 60 minutes of item 1 panel are used up: give it more first, "
        + "item edit A-1 --minutes 90, or item close")
    #expect(
      try words(meeting, "item split A-6 --minutes 1") == "item 6 Note is too short to split")
  }

  @Test("agenda: what has begun stays on record, and the refusal to take it out says so")
  func removeBegun() throws {
    var meeting = try day()
    try meeting.do("item open A-1")
    #expect(
      try words(meeting, "item remove A-1")
        == "item 1 panel has begun, and what has begun stays on record: item close ends it, "
        + "item skip leaves out one that has not begun")
    try meeting.do("item suspend")
    #expect(
      try words(meeting, "item remove A-1")
        == "item 1 panel has begun, and what has begun stays on record: item resume A-1 and "
        + "item close end it, item skip leaves out one that has not begun")
    try meeting.run("item resume\nitem close")
    #expect(
      try words(meeting, "item remove A-1")
        == "item 1 panel was held, and what was held stays on record: "
        + "item skip leaves out one that has not begun")
  }
}
