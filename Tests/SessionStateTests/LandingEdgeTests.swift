import Testing

@testable import SessionState

@Suite("landing: days that are not as usual") struct LandingEdgeTests {
  private func landing(_ meeting: Meeting, _ end: String) throws -> Landing {
    try #require(meeting.session.landing(end: LocalTime(end)!, meeting.now))
  }

  @Test("landing: a day without items has nothing to find, nor has one of fixed points")
  func emptyAndFixed() throws {
    let empty = try LandingDay.day([], at: "09:00:00")
    #expect(try landing(empty, "9:30").items.isEmpty)
    #expect(
      try empty.refuses("day land 9:30") == .planning(.nothingToFind(end: LocalTime("9:30")!)))
    let fixed = try LandingDay.day(
      [
        LandingDay.item(1, .break, "10:00", 30, fixed: true),
        LandingDay.item(2, .break, "11:00", 30, fixed: true),
      ], at: "09:00:00")
    #expect(
      try fixed.refuses("day land 11:30") == .planning(.nothingToFind(end: LocalTime("11:30")!)))
    for way in LandingWay.allCases {
      #expect(
        try fixed.refuses("day land 11:10 --way \(way.rawValue)")
          == .planning(.cannotLand(way, missing: 20)))
    }
    #expect(try landing(fixed, "11:10").options.map(\.dropped) == [[], [], []])
  }

  @Test("landing: a session over midnight ends at half past midnight, named as clocks show it")
  func midnight() throws {
    var meeting = try LandingDay.day(
      [
        LandingDay.item(1, .panel, "22:00", 120), LandingDay.item(2, .adoption, "24:00", 60),
      ], at: "22:00:00")
    try meeting.do("item next")
    meeting.at("23:00:00")
    let event = try meeting.do("day land 0:30 --way same")
    #expect(
      event
        == .dayLanded(
          DayLanded(
            day: 1, end: LocalTime("24:30")!, way: .same,
            items: [LandingDay.landed(1, "22:00", 100), LandingDay.landed(2, "23:40", 50)],
            dropped: [])))
    meeting.pass(.minutes(80))
    #expect(try landing(meeting, "0:30").expectedEnd == LocalTime("25:10"))
    #expect(
      try meeting.refuses("day land 23:00") == .planning(.endPassed(LocalTime("23:00")!)))
  }

  @Test("landing: each day counts from its own midnight, also when the clocks were changed between")
  func clockChange() throws {
    var head = Sample.created
    head.days[1].offset = 7200
    let items = [
      LandingDay.item(1, .panel, "9:00", 60), LandingDay.item(2, .panel, "9:00", 60, day: 2),
      LandingDay.item(3, .closing, "10:00", 30, day: 2),
    ]
    var meeting = try Meeting([.sessionCreated(head)] + items.map { .itemAdded($0) })
    // 9:10 at the place on day 2, where it is an hour earlier than the test's days have it.
    meeting.at("10:10:00", day: 2)
    try meeting.run("session open\nitem open A-2")
    #expect(try landing(meeting, "10:30").toFind == 10)
    #expect(
      try landing(meeting, "10:30").options[1].parts.map(LandingDay.text)
        == ["09:10 50 -10", "10:00 30"])
    #expect(meeting.session.plannedEnd == head.days[1].wallTime(LocalTime("10:30")!))
  }

  @Test("landing: an item put aside still takes its rest, after the open one, and is cut like it")
  func putAside() throws {
    var meeting = try LandingDay.day(
      [LandingDay.item(1, .panel, "9:00", 60), LandingDay.item(2, .panel, "10:00", 60)],
      at: "09:00:00")
    try meeting.do("item next")
    meeting.at("09:40:00")
    try meeting.run("item suspend\nitem next")
    meeting.at("10:20:00")
    // 20 minutes of the second and 20 of the first are left.
    let schedule = meeting.session.schedule(meeting.now)
    #expect(schedule[ItemID(2)]?.end == LandingDay.wall("10:40"))
    #expect(schedule[ItemID(1)]?.end == LandingDay.wall("11:00"))
    #expect(try landing(meeting, "10:50").expectedEnd == LocalTime("11:00"))
    try meeting.do("day land 10:50")
    #expect(meeting.session.items.map(\.minutes) == [55, 55])
    #expect(meeting.session.schedule(meeting.now).expectedEnd == LandingDay.wall("10:50"))
  }

  @Test("landing: an item over its time cannot give; a fixed point that has passed is held at once")
  func overrun() throws {
    var meeting = try LandingDay.day(
      [
        LandingDay.item(1, .panel, "9:00", 30), LandingDay.item(2, .break, "9:30", 10, fixed: true),
        LandingDay.item(3, .roundtable, "9:40", 40), LandingDay.item(4, .closing, "10:20", 10),
      ], at: "09:00:00")
    try meeting.do("item next")
    meeting.at("09:35:20")
    #expect(
      try landing(meeting, "10:30").options[0].parts.map(LandingDay.text)
        == ["09:00 36", "09:36 10 !6", "09:46 35 -5", "10:21 9 -1"])
  }

  @Test("landing: the fewest items are left out, then breaks, then the shortest that suffice")
  func dropChoice() {
    func dropped(_ need: Int, _ lengths: [Int], _ breaks: Set<Int> = []) -> [Int] {
      DropChoice(need: need, lengths: lengths, isBreak: lengths.indices.map(breaks.contains))
        .dropped
    }
    #expect(dropped(20, [90, 30, 25, 20], [1]) == [1])
    #expect(dropped(20, [90, 30, 25, 20]) == [3])
    #expect(dropped(40, [30, 30, 15, 15, 12], [2, 3]) == [0, 2])
    #expect(dropped(45, [30, 30, 15, 14, 12], [2, 3]) == [0, 2])
    #expect(dropped(46, [30, 30, 15, 14, 12], [2, 3]) == [0, 1])
    #expect(dropped(30, [15, 20, 15, 10], [0, 2]) == [0, 2])
    #expect(dropped(500, [15, 20]) == [0, 1])
    #expect(dropped(70 * 10_080, Array(repeating: 10_080, count: 80)).count == 70)
  }

  @Test("landing: the adoption is left out only where nothing else suffices")
  func ordinaryFirst() throws {
    let items = [
      LandingDay.item(1, .roundtable, "9:00", 60), LandingDay.item(2, .panel, "10:00", 40),
      LandingDay.item(3, .adoption, "10:40", 30), LandingDay.item(4, .closing, "11:10", 10),
    ]
    var meeting = try LandingDay.day(items, at: "9:00")
    try meeting.do("item open A-1")
    func dropped(_ end: String) throws -> [ItemID] {
      try #require(landing(meeting, end).options.first { $0.way == .drop }).dropped
    }
    #expect(try dropped("10:55") == [ItemID(2)])
    #expect(try dropped("10:30") == [ItemID(2), ItemID(4)])
  }

  @Test("landing: a talk keeps five minutes where there is a choice, and one where there is none")
  func shortTalks() throws {
    let meeting = try LandingDay.day(
      [LandingDay.item(1, .panel, "9:00", 40), LandingDay.item(2, .panel, "9:40", 10)],
      at: "09:00:00")
    #expect(
      try landing(meeting, "9:15").options.map { $0.parts.prefix(2).map(\.minutes) }
        == [[12, 3], [10, 5], [0, 10]])
    #expect(try landing(meeting, "9:05").options[1].parts.map(\.minutes) == [4, 1])
  }
}
