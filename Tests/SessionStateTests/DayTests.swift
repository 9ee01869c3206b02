import Testing

@testable import SessionState

@Suite struct DayTests {
  @Test("F.2: the session goes from each state only where it may")
  func transitions() throws {
    var meeting = try Meeting()
    #expect(try meeting.refuses("session suspend") == .session(is: .draft, needs: [.open]))
    #expect(try meeting.refuses("session resume") == .session(is: .draft, needs: [.suspended]))
    #expect(
      try meeting.refuses("session close") == .session(is: .draft, needs: [.open, .suspended]))
    #expect(try meeting.refuses("session open --day 3") == .noSuchDay(3))
    try meeting.do("session open")
    #expect(
      try meeting.refuses("session open") == .session(is: .open, needs: [.draft, .suspended]))
    #expect(try meeting.refuses("session resume") == .session(is: .open, needs: [.suspended]))
    try meeting.do("session close")
    let closed = Refusal.session(is: .closed, needs: [.open, .suspended])
    for line in ["session open", "note late", "floor give 4", "undo", "redo", "set direct_limit 3"]
    {
      #expect(try meeting.refuses(line) == closed)
    }
  }

  @Test("a session opens with the day whose date it is, else with the first")
  func opensToday() throws {
    var meeting = try Meeting()
    #expect(try meeting.do("session open") == .sessionOpened(SessionOpened(day: 1)))
    var late = try Meeting()
    late.at("09:00:00", day: 2)
    #expect(try late.do("session open") == .sessionOpened(SessionOpened(day: 2)))
    var early = try Meeting()
    early.pass(-.minutes(24 * 60))
    #expect(try early.do("session open") == .sessionOpened(SessionOpened(day: 1)))
  }

  @Test("the day turns at midnight of the place, not of UTC")
  func placeMidnight() throws {
    var meeting = try Meeting()
    meeting.at("23:59:59")
    #expect(try meeting.do("session open") == .sessionOpened(SessionOpened(day: 1)))
    try meeting.do("session suspend")
    meeting.pass(.seconds(1))
    #expect(try meeting.do("session open") == .sessionOpened(SessionOpened(day: 2)))
  }

  @Test("a session goes on over the night: items, people and texts of day 1 are still there")
  func twoDays() throws {
    var meeting = try Meeting(in: "A-3")
    try meeting.run("floor request 4\nfloor request 5\nrec add one\nfloor give next")
    meeting.at("17:00:00")
    try meeting.run("floor end\nsession suspend \"until tomorrow\"")
    meeting.at("09:00:00", day: 2)
    try meeting.do("session open")
    #expect(meeting.session.day?.number == 2)
    #expect(meeting.session.currentItem?.clock.total(meeting.now) == .minutes(8 * 60))
    #expect(
      try meeting.do("item next --carry")
        == .itemOpened(
          ItemOpened(
            id: ItemID(5),
            closing: ItemClosing(
              id: ItemID(3), leftover: [RequestID(2)], fate: .carry,
              itemTime: .minutes(8 * 60)))))
    #expect(meeting.waiting == ["Q-2"])
    #expect(meeting.session.recommendations.count == 1)
    #expect(
      meeting.session.schedule(meeting.now).entries.map(\.id) == [ItemID(5)])
  }

  @Test("opening without a name of a day takes the next one when the date is another")
  func nextDay() throws {
    var meeting = try Meeting()
    try meeting.run("session open\nsession suspend")
    meeting.at("09:00:00", day: 2)
    meeting.pass(.minutes(48 * 60))
    #expect(try meeting.do("session open") == .sessionOpened(SessionOpened(day: 2)))
    try meeting.do("session suspend")
    #expect(try meeting.do("session resume") == .sessionResumed(SessionResumed(day: 2)))
  }
}
