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
