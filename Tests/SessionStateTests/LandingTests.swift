import Testing

@testable import SessionState

@Suite("landing: a day that ends in time") struct LandingTests {
  @Test("landing: three ways side by side, as the example of the screens shows them")
  func example() throws {
    let meeting = try LandingDay.example()
    let landing = try #require(meeting.session.landing(end: LocalTime("16:30")!, meeting.now))
    #expect(landing.toFind == 20)
    #expect(landing.expectedEnd == LocalTime("16:50"))
    #expect(
      landing.items.map { LandingDay.text($0.plan) }
        == ["13:30 90", "15:00 20", "15:20 15", "15:35 45", "16:20 10"])
    #expect(
      landing.items.map { LandingDay.text($0.expected) }
        == ["13:50 90", "15:20 20", "15:40 15 !20", "15:55 45", "16:40 10"])
    #expect(landing.items.map(\.isFixed) == [false, false, true, false, false])
    #expect(
      landing.options.map { $0.parts.map(LandingDay.text) } == [
        ["13:50 74 -16", "15:04 16 -4", "15:20 15", "15:35 45", "16:20 10"],
        ["13:50 70 -20", "15:00 20", "15:20 15", "15:35 45", "16:20 10"],
        ["13:50 90", "×", "15:20 15", "15:35 45", "16:20 10"],
      ])
    #expect(landing.options.map(\.percent) == [18, 22, 0])
    #expect(landing.options.map(\.dropped) == [[], [], [ItemID(2)]])
    #expect(landing.options.map(\.missing) == [0, 0, 0])
    #expect(landing.options.map(\.end.description) == ["16:30", "16:30", "16:30"])
  }

  @Test("landing: so many of the waiting requests fit under each way")
  func fitting() throws {
    var meeting = try LandingDay.example()
    for person in 1...8 {
      try meeting.run("floor request \(person)\nfloor request \(person) --kind question")
    }
    try meeting.run("set time_statement 240\nset time_question 240")
    let landing = try #require(meeting.session.landing(end: LocalTime("16:30")!, meeting.now))
    #expect(landing.waiting == meeting.waiting.count)
    #expect(landing.fitting == meeting.session.fitting(meeting.now))
    // 77:50, 61:50, 57:50 and 77:50 are left, at 4:00 each.
    #expect(landing.fitting == 16)
    #expect(landing.options.map(\.fitting) == [15, 14, 16])
  }

  @Test("landing: one command applies it, one undo takes all of it back; plans stay on record")
  func applyAndUndo() throws {
    var meeting = try LandingDay.example()
    let before = meeting.session
    let event = try meeting.do("day land 16:30 --way drop")
    #expect(
      event
        == .dayLanded(
          DayLanded(
            day: 1, end: LocalTime("16:30")!, way: .drop,
            items: [
              LandingDay.landed(1, "13:30", 90), LandingDay.landed(3, "15:20", 15),
              LandingDay.landed(4, "15:35", 45), LandingDay.landed(5, "16:20", 10),
            ],
            dropped: [ItemID(2)])))
    let after = meeting.session
    #expect(after.items.map(\.plan) == before.items.map(\.plan))
    #expect(after.items.map(\.firstPlan) == before.items.map(\.firstPlan))
    #expect(after.items.map(\.state) == [.open, .skipped, .planned, .planned, .planned])
    try meeting.do("undo")
    #expect(meeting.session.timeless.items == before.timeless.items)
    try meeting.do("redo")
    #expect(meeting.session.items == after.items)
  }

  @Test(
    "landing: later items begin before their planned start where the end is earlier than planned")
  func earlierThanPlanned() throws {
    var meeting = try LandingDay.example()
    try meeting.do("day land 16:10 --way same")
    let items = meeting.session.items
    #expect(items.map(\.minutes) == [74, 16, 15, 29, 6])
    #expect(items.map(\.start.description) == ["13:30", "15:04", "15:20", "15:35", "16:04"])
    let schedule = meeting.session.schedule(meeting.now)
    #expect(schedule.expectedEnd == LandingDay.wall("16:10"))
    #expect(schedule[ItemID(3)]?.conflict == 0)
    #expect(schedule[ItemID(5)]?.plannedStart == LandingDay.wall("16:20"))
    #expect(schedule[ItemID(5)]?.start == LandingDay.wall("16:04"))
  }

  @Test("landing: landing again works from the times in force, not from the plan")
  func again() throws {
    var meeting = try LandingDay.example()
    try meeting.do("day land 16:30 --way same")
    #expect(
      try meeting.refuses("day land 16:30") == .planning(.nothingToFind(end: LocalTime("16:30")!)))
    meeting.at("15:10:00")
    let landing = try #require(meeting.session.landing(end: LocalTime("16:30")!, meeting.now))
    #expect(
      landing.items.map { LandingDay.text($0.expected) }
        == ["13:50 80", "15:10 16", "15:26 15 !6", "15:41 45", "16:26 10"])
    try meeting.do("day land 16:30 --way talk --items A-2")
    #expect(meeting.session.items.map(\.minutes) == [80, 10, 15, 45, 10])
    try meeting.do("undo")
    #expect(meeting.session.items.map(\.minutes) == [74, 16, 15, 45, 10])
    try meeting.do("undo")
    #expect(meeting.session.items.map(\.minutes) == [90, 20, 15, 45, 10])
  }

  @Test("landing: items may be named, to cut or to leave out")
  func named() throws {
    var meeting = try LandingDay.example()
    try meeting.do("day land 16:30 --way talk --items A-1,A-2")
    #expect(meeting.session.items.map(\.minutes) == [74, 16, 15, 45, 10])
    try meeting.run("undo\nitem skip A-5")
    for id in [3, 5] {
      #expect(
        try meeting.refuses("day land 16:30 --way drop --items A-\(id)")
          == .planning(.notElastic(ItemID(id))))
    }
    #expect(
      try meeting.refuses("day land 16:30 --way drop --items A-1")
        == .planning(.notElastic(ItemID(1))))
    #expect(
      try meeting.refuses("day land 16:30 --way drop --items A-4")
        == .planning(.cannotLand(.drop, missing: 20)))
  }

  @Test("landing: what has passed, needs nothing, or cannot be done is refused with the facts")
  func refusals() throws {
    var meeting = try LandingDay.example()
    func refusal(_ line: String) throws -> Refusal { try meeting.refuses("day land \(line)") }
    #expect(try refusal("14:02") == .planning(.endPassed(LocalTime("14:02")!)))
    // Closing cannot be cut to less than a minute, the prayer not at all.
    #expect(try refusal("15:36 --way same") == .planning(.cannotLand(.same, missing: 1)))
    #expect(try refusal("15:30 --way drop") == .planning(.cannotLand(.drop, missing: 5)))
    #expect(
      try refusal("16:00 --way talk") == .planning(.cannotLand(.talk, missing: 30)))
    try meeting.run("item close\nsession close")
    #expect(try refusal("16:30") == .session(is: .closed, needs: [.open, .suspended]))
    let draft = try Meeting()
    #expect(try draft.refuses("day land 16:30") == .planning(.noDayUnderWay))
  }

  @Test(
    "landing: a fixed point that would be run into is something to find, though the day ends in time"
  )
  func onlyConflict() throws {
    let meeting = try LandingDay.example()
    let landing = try #require(meeting.session.landing(end: LocalTime("18:00")!, meeting.now))
    #expect(landing.toFind == 20)
    #expect(landing.options[1].parts.map(LandingDay.text)[0] == "13:50 70 -20")
    #expect(landing.options[1].end == LocalTime("16:30"))
  }
}

/// Days for the landing planner.
enum LandingDay {
  /// The day of the screens: First reading began 20 minutes late, it is 14:02.
  static func example() throws -> Meeting {
    let items = [
      item(1, .roundtable, "13:30", 90), item(2, .break, "15:00", 20),
      item(3, .break, "15:20", 15, fixed: true), item(4, .adoption, "15:35", 45),
      item(5, .closing, "16:20", 10),
    ]
    var meeting = try day(items, at: "13:50:00")
    try meeting.do("item open A-1")
    meeting.at("14:02:10")
    return meeting
  }

  /// The sample's people with another agenda, the session open.
  static func day(_ items: [PlannedItem], at time: String) throws -> Meeting {
    let head = Sample.events.filter { if case .itemAdded = $0 { false } else { true } }
    var meeting = try Meeting(head + items.map { .itemAdded($0) })
    meeting.at(time)
    try meeting.do("session open --day 1")
    return meeting
  }

  static func item(
    _ number: Int, _ kind: ItemKind, _ start: String, _ minutes: Int, fixed: Bool? = nil,
    day: Int = 1
  ) -> PlannedItem {
    PlannedItem(
      id: ItemID(number), number: "\(number)", day: day, kind: kind, title: ["en": "\(kind)"],
      start: LocalTime(start)!, minutes: minutes, fixed: fixed)
  }

  static func landed(_ number: Int, _ start: String, _ minutes: Int) -> DayLanded.Landed {
    DayLanded.Landed(id: ItemID(number), start: LocalTime(start)!, minutes: minutes)
  }

  static func wall(_ time: String) -> Milliseconds { Sample.days[0].wallTime(LocalTime(time)!) }

  static func text(_ part: Landing.Part) -> String {
    if part.isDropped { return "×" }
    return "\(part.start) \(part.minutes)" + (part.delta == 0 ? "" : " \(part.delta)")
      + (part.conflict == 0 ? "" : " !\(part.conflict)")
  }
}
