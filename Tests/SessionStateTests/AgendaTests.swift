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

  @Test("A-12: an item with people waiting closes only with a choice; the list is in the event")
  func leftover() throws {
    var meeting = try Meeting(in: "A-1")
    try meeting.run("floor request 4\nfloor request 5 --kind question\nfloor move Q-2 --to 1")
    meeting.at("09:20:00")
    for line in ["item close", "item next", "item open A-3"] {
      #expect(try meeting.refuses(line) == .peopleWaiting(ItemID(1), count: 2))
    }
    func closing(_ fate: LeftoverFate) -> ItemClosing {
      ItemClosing(
        id: ItemID(1), leftover: [RequestID(2), RequestID(1)], fate: fate,
        itemTime: .minutes(20))
    }
    var dropping = meeting
    #expect(
      try dropping.do("item close --drop") == .itemClosed(ItemClosed(closing: closing(.drop))))
    #expect(dropping.session.requests.map(\.state) == [.notReached, .notReached])
    #expect(
      try meeting.do("item open A-3 --carry")
        == .itemOpened(ItemOpened(id: ItemID(3), closing: closing(.carry))))
    #expect(meeting.waiting == ["Q-2", "Q-1"])
    #expect(meeting.session.requests.map(\.item) == [ItemID(3), ItemID(3)])
  }

  @Test("A-12: people carried while no item is open wait for the next one")
  func carriedOverABreak() throws {
    var meeting = try Meeting(in: "A-1")
    try meeting.run("floor request 4\nitem close --carry")
    #expect(meeting.session.requests.map(\.state) == [.carried])
    #expect(meeting.waiting == [])
    #expect(try meeting.refuses("floor give Q-1") == .noItemOpen)
    try meeting.do("item next")
    #expect(meeting.waiting == ["Q-1"])
  }

  @Test("an item does not end while somebody has the floor, or waits to have it again")
  func floorTaken() throws {
    var meeting = try Meeting(in: "A-1")
    try meeting.do("floor give 4")
    for line in ["item close", "item next", "item suspend", "session close"] {
      #expect(try meeting.refuses(line) == .floorTaken(InterventionID(1)))
    }
    try meeting.run("floor give 5 --kind point_of_order\norder rule noted")
    #expect(try meeting.refuses("item close") == .floorTaken(InterventionID(1)))
  }

  @Test("F.2: an item goes from each state only where it may")
  func transitions() throws {
    var meeting = try Meeting(in: "A-1")
    try meeting.do("item skip A-3")
    func refusal(_ item: Int, _ state: AgendaItem.State, _ needs: [AgendaItem.State]) -> Refusal {
      .item(ItemID(item), is: state, needs: needs)
    }
    #expect(try meeting.refuses("item open A-1") == refusal(1, .open, [.planned, .skipped]))
    #expect(try meeting.refuses("item skip A-1") == refusal(1, .open, [.planned]))
    #expect(try meeting.refuses("item reopen A-2 why") == refusal(2, .planned, [.closed]))
    #expect(try meeting.refuses("item resume A-2") == refusal(2, .planned, [.suspended]))
    try meeting.do("item suspend")
    #expect(try meeting.refuses("item open A-1") == refusal(1, .suspended, [.planned, .skipped]))
    #expect(try meeting.refuses("item close") == .noItemOpen)
    #expect(try meeting.refuses("item suspend") == .noItemOpen)
    try meeting.run("item open A-3\nitem resume A-1")
    #expect(
      meeting.session.items.prefix(3).map(\.state) == [.open, .planned, .closed])
  }

  @Test("an item put aside keeps its clock, its list and its people")
  func suspendAndResume() throws {
    var meeting = try Meeting(in: "A-1")
    try meeting.run("floor request 4\nlist close")
    meeting.at("09:10:00")
    #expect(try meeting.do("item suspend") == .itemSuspended(ItemSuspended(id: ItemID(1))))
    meeting.at("09:30:00")
    #expect(meeting.session.items[ItemID(1)]?.clock.total(meeting.now) == .minutes(10))
    try meeting.run("item open A-2\nitem resume")
    meeting.at("09:35:00")
    #expect(meeting.session.currentItem?.clock.total(meeting.now) == .minutes(15))
    #expect(meeting.waiting == ["Q-1"])
    #expect(!meeting.session.isListOpen(meeting.now))
  }

  @Test("a closed item is reopened with a reason; its clock goes on and its list is open")
  func reopen() throws {
    var meeting = try Meeting(in: "A-1")
    meeting.at("09:10:00")
    try meeting.run("list close\nitem next")
    meeting.at("09:20:00")
    #expect(
      try meeting.do("item reopen A-1 a question was left")
        == .itemReopened(
          ItemReopened(
            id: ItemID(1), reason: "a question was left",
            closing: ItemClosing(
              id: ItemID(2), leftover: [], fate: nil, itemTime: .minutes(10)))))
    meeting.at("09:25:00")
    #expect(meeting.session.currentItem?.clock.total(meeting.now) == .minutes(15))
    #expect(meeting.session.isListOpen(meeting.now))
    #expect(meeting.session.currentItem?.closedAt == nil)
  }

  @Test("A-37: an item's own level holds while it is open; a change holds for what comes after")
  func attribution() throws {
    var meeting = try Meeting(in: "A-1")
    try meeting.run("attribution closed --item Principled\nnote before")
    #expect(meeting.session.attribution == .onRecord)
    #expect(
      try meeting.do("attribution not-for-attribution")
        == .attributionChanged(AttributionChanged(level: .notForAttribution, item: nil)))
    try meeting.run("note after\nitem next\nnote inside\nattribution on_record\nnote still")
    #expect(
      meeting.session.notes.map(\.attribution)
        == [.onRecord, .notForAttribution, .closed, .closed])
  }
}
