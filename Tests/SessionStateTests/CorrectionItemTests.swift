import Testing

@testable import SessionState

@Suite("Backdated corrections of when an item was under way") struct CorrectionItemTests {
  private let opening = ItemID(1)
  private let panel = ItemID(2)

  private func wall(_ time: String) -> Milliseconds {
    Sample.days[0].wallTime(LocalTime(time)!)
  }

  private func total(_ meeting: Meeting, _ id: ItemID) -> Milliseconds? {
    meeting.session.items[id]?.clock.total(meeting.now)
  }

  /// A-1 since 9:00 with one turn from 9:05 to 9:20, A-2 since 9:40; it is 9:45.
  private func underway() throws -> Meeting {
    var meeting = try Meeting(in: "A-1")
    meeting.at("09:05:00")
    try meeting.do("floor give 4")
    meeting.at("09:20:00")
    try meeting.do("floor end")
    meeting.at("09:40:00")
    try meeting.do("item next")
    meeting.at("09:45:00")
    return meeting
  }

  @Test("correction: “it began at 9:30” moves the end of the item before as well")
  func opened() throws {
    var meeting = try underway()
    #expect(
      try meeting.do("correct opened --at 9:30")
        == .itemCorrected(ItemCorrected(id: panel, opened: wall("9:30"), before: opening)))
    #expect(total(meeting, opening) == .minutes(30))
    #expect(total(meeting, panel) == .minutes(15))
    let schedule = meeting.session.schedule(meeting.now)
    #expect(schedule[opening]?.end == wall("9:30"))
    #expect(schedule[panel]?.start == wall("9:30"))
    #expect(schedule.offset == 0)
    #expect(meeting.session.items.prefix(2).map(\.isCorrected) == [true, true])
    try meeting.do("correct opened --at 9:42")
    #expect(total(meeting, opening) == .minutes(42))
    #expect(total(meeting, panel) == .minutes(3))
    #expect(meeting.session.schedule(meeting.now).offset == .minutes(12))
    #expect(
      try meeting.refuses("correct opened --at 9:42") == .planning(.nothingChanges(panel)))
  }

  @Test("correction: an intervention that would be left outside its item is named")
  func leavesOut() throws {
    var meeting = try underway()
    let turn = InterventionID(1)
    #expect(try meeting.refuses("correct opened --at 9:19") == .correction(.leavesOut(turn)))
    #expect(
      try meeting.refuses("correct opened A-1 --at 9:06") == .correction(.leavesOut(turn)))
    #expect(
      try meeting.refuses("correct closed A-1 --at 9:19") == .correction(.leavesOut(turn)))
    try meeting.do("floor give 5")
    meeting.at("09:50:00")
    #expect(
      try meeting.refuses("correct opened --at 9:46")
        == .correction(.leavesOut(InterventionID(2))))
    try meeting.do("correct opened A-1 --at 9:05")
    #expect(total(meeting, opening) == .minutes(35))
  }

  @Test("correction: items do not overlap; the other one is named")
  func overlap() throws {
    var meeting = try underway()
    #expect(
      try meeting.refuses("correct closed A-1 --at 9:41") == .correction(.itemOverlaps(panel)))
    try meeting.do("correct closed A-1 --at 9:25")
    #expect(total(meeting, opening) == .minutes(25))
    #expect(total(meeting, panel) == .minutes(5))
    #expect(
      try meeting.refuses("correct opened --at 9:24") == .correction(.itemOverlaps(opening)))
    try meeting.do("correct opened --at 9:25")
    #expect(meeting.session.items[opening]?.closedAt?.at == wall("9:25"))
    #expect(
      try meeting.refuses("correct opened A-1 --at 9:25")
        == .correction(.itemEndsBefore(opening)))
    #expect(
      try meeting.refuses("correct closed A-2 --at 9:44")
        == .correction(.itemNot(panel, begun: false)))
    #expect(
      try meeting.refuses("correct opened A-3 --at 9:44")
        == .correction(.itemNot(ItemID(3), begun: true)))
  }

  @Test("correction: the time in which the session was suspended stays out")
  func suspended() throws {
    var meeting = try Meeting(in: "A-1")
    meeting.at("09:10:00")
    try meeting.do("session suspend")
    meeting.at("09:20:00")
    try meeting.do("session resume")
    meeting.at("09:30:00")
    try meeting.do("item next")
    meeting.at("09:40:00")
    try meeting.do("correct opened --at 9:05")
    #expect(total(meeting, opening) == .minutes(5))
    #expect(total(meeting, panel) == .minutes(25))
    try meeting.do("correct opened --at 9:25")
    #expect(total(meeting, opening) == .minutes(15))
    #expect(total(meeting, panel) == .minutes(15))
  }

  @Test("correction: another role does not pull the agenda away from under it")
  func undo() throws {
    var meeting = try underway()
    try meeting.do("correct opened --at 9:30", as: .rapporteur)
    guard case .builtOn = try meeting.refuses("undo") else {
      Issue.record("the opening was undone under its correction")
      return
    }
    try meeting.do("undo", as: .rapporteur)
    try meeting.do("undo")
    #expect(meeting.session.openItem == opening)
    #expect(meeting.session.items[opening]?.isCorrected == false)
  }

  @Test("correction: a turn that was taken back does not come back outside the time of its item")
  func redoOutside() throws {
    var meeting = try Meeting(in: "A-1")
    meeting.at("09:10:00")
    try meeting.do("floor give 4", as: .rapporteur)
    meeting.at("09:12:00")
    try meeting.do("undo", as: .rapporteur)
    meeting.at("09:20:00")
    try meeting.do("correct opened --at 9:15")
    guard case .builtOn = try meeting.refuses("redo", as: .rapporteur) else {
      Issue.record("a turn came back before its item began")
      return
    }
    try meeting.run("undo")
    try meeting.do("redo", as: .rapporteur)
    #expect(meeting.current?.startedAt.at == meeting.session.interventions.first?.startedAt.at)
  }
}
