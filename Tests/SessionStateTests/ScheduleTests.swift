import Testing

@testable import SessionState

@Suite("A-33: the schedule of the day") struct ScheduleTests {
  private func clock(_ at: Milliseconds?) -> String? {
    at.map { LocalTime(minutes: Sample.days[0].sinceMidnight($0) / 60_000).description }
  }

  private func starts(_ meeting: Meeting) -> [String?] {
    meeting.session.schedule(meeting.now).entries.map { clock($0.start) }
  }

  @Test("before the session opens everything is expected as planned")
  func draft() throws {
    var meeting = try Meeting()
    meeting.at("11:00:00")
    let schedule = meeting.session.schedule(meeting.now)
    #expect(starts(meeting) == ["09:00", "09:30", "10:30", "11:45"])
    #expect(schedule.offset == 0)
    #expect(clock(schedule.expectedEnd) == "12:45")
  }

  @Test("an overrun pushes later items; a gap of the plan takes it up")
  func overrun() throws {
    var meeting = try Meeting(in: "A-1")
    meeting.at("09:40:00")
    #expect(starts(meeting) == ["09:00", "09:40", "10:40", "11:45"])
    #expect(meeting.session.schedule(meeting.now).offset == .minutes(10))
    #expect(meeting.session.schedule(meeting.now)[ItemID(4)]?.conflict == 0)
  }

  @Test("a fixed item never moves; what runs into it is a conflict")
  func fixed() throws {
    var meeting = try Meeting(in: "A-1")
    meeting.at("10:00:00")
    let schedule = meeting.session.schedule(meeting.now)
    #expect(starts(meeting) == ["09:00", "10:00", "11:00", "11:45"])
    #expect(schedule[ItemID(4)]?.conflict == .minutes(15))
    #expect(clock(schedule.expectedEnd) == "12:45")
  }

  @Test("an item that began late and ran short has its real times; the day is ahead")
  func real() throws {
    var meeting = try Meeting(in: "A-1")
    meeting.at("09:20:00")
    try meeting.do("item next")
    meeting.at("09:25:00")
    let schedule = meeting.session.schedule(meeting.now)
    #expect(starts(meeting) == ["09:00", "09:20", "10:30", "11:45"])
    #expect(clock(schedule[ItemID(1)]?.end) == "09:20")
    #expect(clock(schedule[ItemID(2)]?.end) == "10:20")
    #expect(schedule.offset == .minutes(-10))
  }

  @Test("an item's suspension pushes its end, a skipped item is left out")
  func suspendedAndSkipped() throws {
    var meeting = try Meeting(in: "A-1")
    try meeting.do("item skip A-3")
    meeting.at("09:20:00")
    try meeting.do("session suspend")
    meeting.at("09:40:00")
    let schedule = meeting.session.schedule(meeting.now)
    #expect(schedule.entries.map(\.id.description) == ["A-1", "A-2", "A-4"])
    #expect(clock(schedule[ItemID(1)]?.end) == "09:50")
    #expect(schedule.offset == .minutes(20))
  }

  @Test("between items the day is late by what the next one is")
  func betweenItems() throws {
    var meeting = try Meeting(in: "A-1")
    meeting.at("09:20:00")
    try meeting.do("item close")
    #expect(meeting.session.schedule(meeting.now).offset == 0)
    meeting.at("09:36:00")
    #expect(meeting.session.schedule(meeting.now).offset == .minutes(6))
  }

  @Test("so many waiting people fit before the item's expected end, each with their time")
  func fitting() throws {
    var meeting = try Meeting(in: "A-1")
    for person in 4...8 { try meeting.do("floor request \(person)") }
    #expect(meeting.session.fitting(meeting.now) == 5)
    meeting.at("09:19:00")
    #expect(meeting.session.fitting(meeting.now) == 3)
    try meeting.do("floor give 2 --minutes 5")
    #expect(meeting.session.fitting(meeting.now) == 2)
    try meeting.do("floor give 3 --kind point_of_order")
    #expect(meeting.session.fitting(meeting.now) == 1)
    meeting.at("09:35:00")
    #expect(meeting.session.fitting(meeting.now) == 0)
  }

  @Test("a session without days or items has an empty schedule")
  func empty() throws {
    var bare = Sample.created
    bare.days = []
    var meeting = try Meeting([.sessionCreated(bare)])
    let nothing = Schedule(entries: [], offset: 0, expectedEnd: nil)
    #expect(meeting.session.schedule(meeting.now) == nothing)
    #expect(try meeting.do("session open") == .sessionOpened(SessionOpened(day: 1)))
    #expect(try meeting.refuses("item next") == .noItemLeft(day: 1))
    try meeting.run("item add Talk\nitem next")
    #expect(meeting.session.schedule(meeting.now) == nothing)
    #expect(meeting.session.fitting(meeting.now) == 0)
    #expect(Session().schedule(Moment(at: 0, clock: 0)) == nothing)
  }
}

@Suite("A-33: the schedule of a day that was changed") struct ChangedScheduleTests {
  private func starts(_ meeting: Meeting) -> [String] {
    meeting.session.schedule(meeting.now).entries.map {
      "\($0.id) \(LocalTime(minutes: Sample.days[0].sinceMidnight($0.start) / 60_000))"
    }
  }

  @Test("A-33: edited, moved, split and removed items are expected by the plan as it is now")
  func changed() throws {
    var meeting = try Meeting(in: "A-1")
    try meeting.run("item edit A-2 --minutes 70\nitem split A-3 --minutes 20")
    // Nothing is pushed in the plan; what is longer pushes what comes later.
    #expect(
      starts(meeting) == ["A-1 09:00", "A-2 09:30", "A-3 10:40", "A-6 11:00", "A-4 11:45"])
    try meeting.do("item move A-6 --before A-3")
    #expect(
      starts(meeting) == ["A-1 09:00", "A-2 09:30", "A-6 10:40", "A-3 11:20", "A-4 11:45"])
    try meeting.do("item remove A-6")
    #expect(starts(meeting) == ["A-1 09:00", "A-2 09:30", "A-3 11:10", "A-4 11:45"])
  }

  @Test("A-33: what is planned waits for the item that was taken up before it")
  func outOfOrder() throws {
    var meeting = try Meeting(in: "A-3")
    meeting.at("09:30:00")
    #expect(starts(meeting) == ["A-1 10:00", "A-2 10:30", "A-3 09:00", "A-4 11:45"])
    let schedule = meeting.session.schedule(meeting.now)
    #expect(schedule[ItemID(4)]?.conflict == 0)
    #expect(schedule.nextBreak?.id == ItemID(4))
  }

  @Test("A-33: an item of the day before that is still open holds the room")
  func overNight() throws {
    var meeting = try Meeting(in: "A-3")
    try meeting.do("session suspend")
    meeting.at("09:00:00", day: 2)
    try meeting.run("session open\nitem edit A-3 --minutes 90\nfloor request 4")
    let day = Sample.days[1]
    let schedule = meeting.session.schedule(meeting.now)
    #expect(schedule[ItemID(5)]?.start == day.wallTime(LocalTime("10:30")!))
    #expect(meeting.session.fitting(meeting.now) == 1)
    let landing = try #require(meeting.session.landing(end: LocalTime("11:00")!, meeting.now))
    #expect(landing.options[0].parts.map(LandingDay.text) == ["10:30 30 -30"])
    #expect(landing.options.map(\.fitting) == [1, 1, 1])
  }

  @Test(
    "A-33: the next break that has not begun, and the planned end of the day and of the session")
  func nextBreak() throws {
    var meeting = try Meeting(in: "A-1")
    try meeting.do("item add Coffee --minutes 10 --kind break --start 10:30")
    meeting.at("09:40:00")
    let schedule = meeting.session.schedule(meeting.now)
    #expect(schedule.nextBreak?.id == ItemID(6))
    #expect(schedule.nextBreak?.start == LandingDay.wall("11:40"))
    #expect(schedule.plannedEnd == LandingDay.wall("12:45"))
    try meeting.do("item open A-6")
    #expect(meeting.session.schedule(meeting.now).nextBreak?.id == ItemID(4))
    try meeting.do("item skip A-4")
    #expect(meeting.session.schedule(meeting.now).nextBreak == nil)
    #expect(
      meeting.session.plannedEnd == Sample.days[1].wallTime(LocalTime("10:00")!))
    try meeting.do("item remove A-5")
    #expect(meeting.session.plannedEnd == nil)
  }
}
