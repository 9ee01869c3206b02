import Testing

@testable import SessionState

@Suite struct AgendaTests {
  @Test("an item added after a very long one has a start that the log can hold")
  func addedItemStaysReadable() throws {
    var meeting = try Meeting()
    try meeting.do("item add \"The night\" --minutes 24h")
    try meeting.do("item add \"The morning after\" --minutes 30")
    let last = try #require(meeting.history.events.last)
    #expect(try LogLine.read(LogLine.text(last)) == last)
  }

  @Test("an item added in between stands where its start puts it")
  func addedItemStandsAtItsTime() throws {
    var meeting = try Meeting()
    try meeting.do("item add \"Prayer\" --minutes 15 --fixed 10:15")
    #expect(
      meeting.session.agenda(day: 1).map(\.id.description) == ["A-1", "A-2", "A-6", "A-3", "A-4"])
    #expect(meeting.session.schedule(meeting.now)[ItemID(6)]?.conflict == 15 * 60_000)
  }

  @Test("item resume without a name takes the item that was put aside last")
  func resumesTheLastPutAside() throws {
    var meeting = try Meeting(in: "A-1")
    try meeting.do("item suspend")
    meeting.at("09:10:00")
    try meeting.run("item open A-2\nitem suspend")
    meeting.at("09:20:00")
    try meeting.run("item resume A-1")
    meeting.at("09:30:00")
    try meeting.do("item suspend")
    #expect(
      try meeting.do("item resume") == .itemResumed(ItemResumed(id: ItemID(1), closing: nil)))
  }
}
