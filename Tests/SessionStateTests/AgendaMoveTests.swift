import Testing

@testable import SessionState

@Suite("agenda: moving items") struct AgendaMoveTests {
  private func starts(_ meeting: Meeting, day: Int = 1) -> [String] {
    meeting.session.agenda(day: day).map { "\($0.id) \($0.start)" }
  }

  private func moved(_ event: Event) throws -> ItemMoved {
    guard case .itemMoved(let moved) = event else { throw Refusal.emptyText }
    return moved
  }

  @Test("agenda: the items between change places with it; the event holds every start that changed")
  func earlier() throws {
    var meeting = try Meeting()
    let event = try meeting.do("item move A-3 --before A-1")
    #expect(
      event
        == .itemMoved(
          ItemMoved(
            id: ItemID(3), day: 1,
            starts: [
              PlannedStart(id: ItemID(3), start: LocalTime("9:00")!),
              PlannedStart(id: ItemID(1), start: LocalTime("10:00")!),
              PlannedStart(id: ItemID(2), start: LocalTime("10:30")!),
            ])))
    #expect(starts(meeting) == ["A-3 09:00", "A-1 10:00", "A-2 10:30", "A-4 11:45"])
    #expect(meeting.session.items[ItemID(2)]?.firstPlan == Sample.items[1])
    try meeting.do("item move A-3 --after A-2")
    #expect(starts(meeting) == ["A-1 09:00", "A-2 09:30", "A-3 10:30", "A-4 11:45"])
    try meeting.run("undo\nundo")
    #expect(meeting.session.items.map(\.firstPlan) == [nil, nil, nil, nil, nil])
    #expect(meeting.session.items.map(\.plan) == Sample.items)
  }

  @Test("agenda: fixed points and what has begun never move")
  func fixedNeverMoves() throws {
    var meeting = try Meeting(in: "A-1")
    #expect(try meeting.refuses("item move A-4 --before A-2") == .planning(.isFixed(ItemID(4))))
    #expect(try meeting.refuses("item move A-1 --after A-2") == .planning(.hasBegun(ItemID(1))))
    try meeting.do("item move A-2 --after A-4")
    #expect(starts(meeting) == ["A-1 09:00", "A-3 09:30", "A-4 11:45", "A-2 12:45"])
    try meeting.do("item move A-2 --before A-4")
    #expect(starts(meeting) == ["A-1 09:00", "A-3 09:30", "A-2 10:30", "A-4 11:45"])
    try meeting.do("item move A-3 --before A-1")
    #expect(starts(meeting).prefix(2) == ["A-3 08:00", "A-1 09:00"])
    #expect(
      try meeting.refuses("item move A-3 --before A-1") == .planning(.nothingChanges(ItemID(3))))
    #expect(
      try meeting.refuses("item move A-3 --after A-3") == .planning(.nothingChanges(ItemID(3))))
  }

  @Test("agenda: to another day, at a time, at its end, or next to one of its items")
  func otherDay() throws {
    var meeting = try Meeting(in: "A-1")
    #expect(try meeting.refuses("item move A-3 --day 3") == .noSuchDay(3))
    try meeting.do("item move A-3 --day 2")
    #expect(starts(meeting, day: 2) == ["A-5 09:00", "A-3 10:00"])
    #expect(
      try meeting.refuses("item move A-3 --day 2") == .planning(.nothingChanges(ItemID(3))))
    try meeting.do("item move A-3 --day 2 --start 14:00")
    try meeting.do("item move A-2 --before A-5")
    #expect(starts(meeting, day: 2) == ["A-2 09:00", "A-5 10:00", "A-3 14:00"])
    try meeting.do("item move A-5 --day 1")
    #expect(starts(meeting) == ["A-1 09:00", "A-4 11:45", "A-5 12:45"])
    try meeting.run("undo\nundo\nundo\nundo")
    #expect(meeting.session.items.map(\.plan) == Sample.items)
  }

  @Test(
    "agenda: no place between two fixed points that begin together, nor after the end of the day")
  func noRoom() throws {
    // Only a plan can have them: the commands refuse the second.
    let together = [6, 7].map { LandingDay.item($0, .panel, "15:00", 30, fixed: true) }
    var meeting = try Meeting(Sample.events + together.map { .itemAdded($0) })
    try meeting.do("item add Late --fixed 29:59")
    try meeting.do("item add Later --minutes 30 --start 13:00")
    #expect(try meeting.refuses("item move A-9 --after A-6") == .planning(.noRoom(ItemID(9))))
    #expect(try meeting.refuses("item move A-3 --after A-8") == .planning(.noRoom(ItemID(3))))
    try meeting.do("item move A-9 --after A-7")
    #expect(meeting.session.agenda(day: 1).map(\.id.number) == [1, 2, 3, 4, 6, 7, 9, 8])
  }

  @Test(
    "agenda: wherever an item is moved, it stands there, and what stays keeps its start",
    arguments: [UInt64](1...150))
  func standsWhereAsked(seed: UInt64) throws {
    var random = RandomCommands(generator: SeededGenerator(seed: seed))
    var items: [PlannedItem] = []
    for number in 1...random.number(2...12) {
      items.append(
        LandingDay.item(
          number, .roundtable, "\(random.number(8...12)):\(random.number(10...12))",
          random.number(1...60), fixed: random.chance(25) ? true : nil, day: random.number(1...2)))
    }
    var meeting = try LandingDay.day(items, at: "08:00:00")
    for _ in 0..<4 {
      _ = try? meeting.do(
        "item \(random.pick(["open", "skip"])) A-\(random.number(1...items.count))")
    }
    var done = 0
    for _ in 0..<12 {
      let id = ItemID(random.number(1...items.count))
      let other = ItemID(random.number(1...items.count))
      let isBefore = random.chance(50)
      let before = meeting.session
      let line = "item move \(id) \(isBefore ? "--before" : "--after") \(other)"
      guard let event = try? moved(meeting.do(line)) else { continue }
      done += 1
      let after = meeting.session
      let day = try #require(after.items[other]).plan.day
      var wanted = before.agenda(day: day).map(\.id).filter { $0 != id }
      let place = try #require(wanted.firstIndex(of: other))
      wanted.insert(id, at: isBefore ? place : place + 1)
      #expect(after.agenda(day: day).map(\.id) == wanted, "\(seed) \(line)")
      let changed = after.items.filter { $0.start != before.items[$0.id]?.start }.map(\.id)
      #expect(Set(changed).isSubset(of: event.starts.map(\.id)))
      for item in before.items where item.plan.isFixed || item.hasBegun {
        #expect(after.items[item.id] == item, "\(seed) \(line)")
      }
      var undone = meeting
      try undone.do("undo")
      #expect(undone.session.items == before.items)
    }
    #expect(done > 0 || items.count < 6 || items.filter { !($0.fixed ?? false) }.count < 3)
  }
}
