import Testing

@testable import SessionState

/// A plan used on another date than its own, and the hour before the first item.
struct RehearsalTests {
  @Test(
    "a session opened on another date keeps the hours of its plan", arguments: [-3, -1, 1, 200])
  func anotherDate(days: Int) throws {
    var meeting = try Meeting()
    meeting.setWallClock(by: days * .day)
    try meeting.do("session open --day 1")
    let schedule = meeting.session.schedule(meeting.now)
    #expect(schedule.entries.first.map { $0.start - meeting.now.at } == 0)
    #expect(schedule.offset == 0)
    #expect(meeting.session.dayShift == days * .day)
  }

  @Test(
    "C-5: a day of a rehearsal keeps its slips when the next one is opened",
    arguments: [-3, 1, 200]
  )
  func dayThatIsOver(days: Int) throws {
    var meeting = try Meeting()
    meeting.setWallClock(by: days * .day)
    try meeting.run("session open --day 1\nitem open A-1")
    meeting.pass(.minutes(30))
    try meeting.do("item close")
    let first = try #require(meeting.session.days.first)
    func times() -> DayTimes { meeting.session.times(of: first, meeting.now) }
    let (began, slips) = (times().startSlip, times().over.map(\.slip))
    #expect(began.map { abs($0) < .day } == true)
    try meeting.do("session suspend")
    meeting.at("09:00:00", day: 2)
    try meeting.do("session open --day 2")
    #expect(times().startSlip == began)
    #expect(times().over.map(\.slip) == slips)
    #expect(meeting.session.dayShifts == [1: days * .day, 2: days * .day])
    #expect(
      meeting.session.wallTime(LocalTime(minutes: 0), on: first)
        == first.wallTime(LocalTime(minutes: 0)) + days * .day)
  }

  @Test("a day that is opened again after midnight goes on; on a later date it begins anew")
  func afterMidnight() throws {
    var meeting = try Meeting(in: "A-3")
    meeting.at("23:50:00")
    try meeting.do("session suspend")
    meeting.pass(.minutes(30))
    try meeting.do("session open --day 1")
    #expect(meeting.session.dayShift == 0)
    try meeting.do("session suspend")
    meeting.pass(.minutes(9 * 60))
    try meeting.do("session open --day 1")
    #expect(meeting.session.dayShift == .day)
  }

  @Test("A-33: nobody is expected before now, and what waits moves with the clock")
  func beforeTheFirstItem() throws {
    var meeting = try Meeting()
    try meeting.do("session open --day 1")
    let planned = meeting.session.schedule(meeting.now).entries[0].plannedStart
    meeting.pass(.minutes(83))
    let schedule = meeting.session.schedule(meeting.now)
    #expect(schedule.entries[0].start == meeting.now.at)
    #expect(schedule.offset == meeting.now.at - planned)
  }

  @Test("A-12: nobody is carried into a break")
  func overABreak() throws {
    var meeting = try Meeting(in: "A-1")
    try meeting.do("floor request P-1")
    try meeting.run("item add \"Coffee\" --minutes 10 --kind break\nitem add \"Talk\" --minutes 10")
    let items = meeting.session.items.suffix(2).map(\.id)
    try meeting.do("item open \(items[0]) --carry")
    #expect(meeting.waiting == [])
    try meeting.do("item open \(items[1])")
    #expect(meeting.waiting == ["Q-1"])
  }
}
