import Testing

@testable import SessionState

@Suite("agenda: editing, splitting and taking out items") struct AgendaEditTests {
  private func item(_ meeting: Meeting, _ number: Int) throws -> AgendaItem {
    try #require(meeting.session.items[ItemID(number)])
  }

  @Test("agenda: an edit holds what differs; the first plan stays on record")
  func edit() throws {
    var meeting = try Meeting(in: "A-1")
    var update = ItemUpdated(id: ItemID(2))
    update.minutes = 40
    update.start = LocalTime("9:40")
    update.slots = [Slot(participant: ParticipantID(4), minutes: 8)]
    let event = try meeting.do(
      "item edit A-2 \"Principled engagement\" --minutes 40 --start 9:40 --kind panel --free "
        + "--turn 4m --speakers 4:8")
    #expect(event == .itemUpdated(update))
    try meeting.do("item edit A-2 --minutes 45")
    let changed = try item(meeting, 2)
    #expect(changed.firstPlan == Sample.items[1])
    #expect(changed.plan.minutes == 45)
    #expect(changed.plan.start == LocalTime("9:40"))
    #expect(changed.plan.slots == update.slots)
    try meeting.run("undo\nundo")
    #expect(try item(meeting, 2) == AgendaItem(plan: Sample.items[1]))
  }

  @Test("agenda: a title's language is told from its letters; the other languages stay")
  func title() throws {
    var meeting = try Meeting()
    try meeting.run("item edit A-3 \"مناقشة عامة\"\nitem edit A-3 \"General debate\"")
    #expect(try item(meeting, 3).plan.title == ["en": "General debate", "ar": "مناقشة عامة"])
    try meeting.do("item add \"صلاة العصر\" --minutes 15")
    #expect(try item(meeting, 6).plan.title == ["ar": "صلاة العصر"])
  }

  @Test("agenda: what has begun keeps its start, what is over keeps all but its title")
  func states() throws {
    var meeting = try Meeting(in: "A-1")
    try meeting.do("item edit A-1 \"Welcome\" --minutes 20 --kind presentation")
    for change in ["--start 9:10", "--fixed"] {
      #expect(
        try meeting.refuses("item edit A-1 \(change)") == .planning(.hasBegun(ItemID(1))))
    }
    try meeting.run("item suspend\nitem edit A-1 --minutes 25\nitem resume\nitem close")
    let needs: [AgendaItem.State] = [.planned, .open, .suspended]
    #expect(
      try meeting.refuses("item edit A-1 --minutes 30")
        == .item(ItemID(1), is: .closed, needs: needs))
    try meeting.do("item edit A-1 \"Opening remarks\"")
    for same in ["\"Roundtable\"", "--minutes 60 --start 10:30", "--kind roundtable --free"] {
      #expect(
        try meeting.refuses("item edit A-3 \(same)") == .planning(.nothingChanges(ItemID(3))))
    }
    #expect(try meeting.refuses("item edit A-3") == .planning(.nothingChanges(ItemID(3))))
  }

  @Test(
    "agenda: a note taken meanwhile does not build on an item's minutes, so the edit can be undone")
  func undoAcrossRoles() throws {
    var meeting = try Meeting(in: "A-1")
    try meeting.do("item edit A-1 --minutes 20")
    try meeting.do("note heard", as: .rapporteur)
    try meeting.do("undo")
    #expect(try item(meeting, 1).minutes == 30)
  }

  @Test("agenda: the second part of a split gets the rest of the time and the later speakers")
  func split() throws {
    var meeting = try Meeting()
    let event = try meeting.do("item split A-2 --minutes 8 \"Principles, continued\"")
    var rest = Sample.items[1]
    rest.id = ItemID(6)
    rest.number = "2b"
    rest.title = ["en": "Principles, continued"]
    rest.start = LocalTime("9:38")!
    rest.minutes = 52
    rest.slots = [Slot(participant: ParticipantID(3), minutes: nil)]
    let first = [Slot(participant: ParticipantID(2), minutes: 5)]
    #expect(
      event == .itemSplit(ItemSplit(id: ItemID(2), minutes: 8, slots: first, rest: rest)))
    #expect(try item(meeting, 2).plan.slots == first)
    #expect(try item(meeting, 2).firstPlan == Sample.items[1])
    #expect(
      meeting.session.agenda(day: 1).map(\.id.description) == ["A-1", "A-2", "A-6", "A-3", "A-4"])
    // Later items keep their plan.
    #expect(meeting.session.agenda(day: 1).map(\.start.description).last == "11:45")
    try meeting.run("item split A-6 --minutes 10\nitem split A-2 --minutes 4")
    #expect(meeting.session.items.suffix(2).map(\.plan.number) == ["2c", "2d"])
    #expect(try item(meeting, 2).plan.slots == nil)
    try meeting.run("undo\nundo\nundo")
    #expect(meeting.session.items.count == 5)
    #expect(try item(meeting, 2) == AgendaItem(plan: Sample.items[1]))
  }

  @Test(
    "agenda: an open item is split after what has passed; who has spoken stays in the first part")
  func splitOpen() throws {
    var meeting = try Meeting(in: "A-2")
    try meeting.do("attribution chatham_house --item A-2")
    try meeting.do("floor give 3")
    meeting.at("09:05:30")
    try meeting.do("floor end")
    meeting.at("09:10:01")
    #expect(
      try meeting.refuses("item split A-2 --minutes 10")
        == .planning(.splitOutside(ItemID(2), least: 11, most: 59)))
    try meeting.do("item split A-2 --minutes 11")
    #expect(
      try item(meeting, 2).plan.slots == [Slot(participant: ParticipantID(3), minutes: nil)])
    #expect(try item(meeting, 6).plan.slots == [Slot(participant: ParticipantID(2), minutes: 5)])
    #expect(try item(meeting, 6).attribution == .chathamHouse)
    try meeting.do("item open A-6")
    #expect(meeting.session.plannedSpeakers.map(\.participant) == [ParticipantID(2)])
    #expect(
      try meeting.refuses("item split A-2 --minutes 5")
        == .item(ItemID(2), is: .closed, needs: [.planned, .open]))
    #expect(
      try meeting.refuses("item split A-3 --minutes 60")
        == .planning(.splitOutside(ItemID(3), least: 1, most: 59)))
  }

  @Test("agenda: an item that never began is taken out; its plan stays on record")
  func remove() throws {
    var meeting = try Meeting(in: "A-1")
    #expect(try meeting.refuses("item remove A-1") == .planning(.staysOnRecord(ItemID(1))))
    try meeting.run("item skip A-3\nitem remove A-3\nitem remove A-4")
    #expect(meeting.session.agenda(day: 1).map(\.id) == [ItemID(1), ItemID(2)])
    #expect(try item(meeting, 4).plan == Sample.items[3])
    #expect(meeting.session.schedule(meeting.now).entries.count == 2)
    let needs: [AgendaItem.State] = [.planned, .open, .suspended, .closed, .skipped]
    for line in ["item remove A-4", "item edit A-4 --minutes 5", "item move A-4 --before A-2"] {
      #expect(try meeting.refuses(line) == .item(ItemID(4), is: .removed, needs: needs))
    }
    try meeting.run("undo\nundo")
    #expect(try item(meeting, 3).state == .skipped)
    #expect(try item(meeting, 4).state == .planned)
  }

  @Test(
    "agenda: an item added after another stands right after it, before those that begin then too")
  func addAfter() throws {
    var meeting = try Meeting(in: "A-1")
    try meeting.run(
      "item add First --minutes 10 --after A-2\nitem add Second --minutes 10 --after A-2")
    #expect(
      meeting.session.agenda(day: 1).map(\.id.description)
        == ["A-1", "A-2", "A-7", "A-6", "A-3", "A-4"])
    #expect(try item(meeting, 7).plan.start == LocalTime("10:30"))
    try meeting.do("item add Tomorrow --minutes 10 --after A-5")
    #expect(try item(meeting, 8).plan.day == 2)
    #expect(try item(meeting, 8).plan.start == LocalTime("10:00"))
  }
}
