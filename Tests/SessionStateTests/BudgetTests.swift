import Testing

@testable import SessionState

@Suite("Budgets: time for groups") struct BudgetTests {
  private func left(_ meeting: Meeting) -> [Milliseconds?] {
    (1...4).map { meeting.session.budgetLeft(of: GroupID($0), meeting.now) }
  }

  @Test("Budgets: one group or all, anew each time, and more or less of it")
  func given() throws {
    var meeting = try Meeting(in: "A-3")
    #expect(
      try meeting.do("budget set all 10m")
        == .budgetChanged(
          BudgetChanged(
            changes: (1...4).map {
              BudgetChanged.Change(group: GroupID($0), initial: .minutes(10))
            })))
    try meeting.run("budget add QRCS 2m\nbudget add IFRC -30s")
    #expect(left(meeting) == [.minutes(12), .seconds(570), .minutes(10), .minutes(10)])
    try meeting.do("budget set QRCS 5m")
    #expect(left(meeting).first == .minutes(5))
    #expect(try meeting.refuses("budget set QRCS 5m") == .roster(.nothingChanges))
    meeting.pass(.minutes(1))
    try meeting.do("floor give 1")
    meeting.pass(.seconds(90))
    #expect(left(meeting).first == .seconds(210))
  }

  @Test("Budgets: a length of time up to a day, for a group that has one")
  func bounds() throws {
    var meeting = try Meeting(in: "A-3")
    #expect(try meeting.refuses("budget add QRCS 2m") == .roster(.noBudget(GroupID(1))))
    try meeting.do("budget set QRCS 10m")
    for line in ["budget add QRCS -10m", "budget add QRCS 24h"] {
      #expect(try meeting.refuses(line) == .roster(.badBudget), "\(line)")
    }
    #expect(try meeting.refuses("budget share QRCS") == .roster(.noOverrun(GroupID(1))))
  }

  @Test("Budgets: an overrun is shared in equal whole milliseconds, and no time is made or lost")
  func shared() throws {
    var meeting = try Meeting(in: "A-3")
    try meeting.run("budget set QRCS 1m\nfloor give 1")
    meeting.pass(.seconds(70) + 1)
    #expect(try meeting.refuses("budget share QRCS") == .roster(.noOtherBudget))
    try meeting.run("budget set IFRC 1m\nbudget set ICRC 1m\nbudget set KWT 1m")
    #expect(
      try meeting.do("budget share QRCS")
        == .budgetChanged(
          BudgetChanged(
            changes: [
              BudgetChanged.Change(group: GroupID(1), added: 10_001),
              BudgetChanged.Change(group: GroupID(2), added: -3334),
              BudgetChanged.Change(group: GroupID(3), added: -3334),
              BudgetChanged.Change(group: GroupID(4), added: -3333),
            ], sharedFrom: GroupID(1))))
    #expect(left(meeting) == [0, 56_666, 56_666, 56_667])
    try meeting.do("undo")
    #expect(left(meeting) == [-10_001, 60_000, 60_000, 60_000])
  }

  @Test("Budgets: over an item where the setting says so")
  func scope() throws {
    var meeting = try Meeting(in: "A-2")
    try meeting.run("budget set QRCS 1m\nset budget_scope item\nfloor give 1")
    meeting.pass(.seconds(20))
    #expect(left(meeting).first == .seconds(40))
    try meeting.run("floor end\nitem next")
    #expect(left(meeting).first == .minutes(1))
  }

  @Test("Budgets: without groups there is nobody to give it to")
  func noGroups() throws {
    let meeting = try Meeting([.sessionCreated(Sample.created)])
    #expect(try meeting.refuses("budget set all 10m") == .roster(.noGroups))
  }

  @Test(
    "Budgets: nobody gives more than is left, nor a group without people; the rest stays an overrun"
  )
  func limits() throws {
    var meeting = try Meeting(in: "A-3")
    try meeting.run("group add \"Nobody\" --short NIL\nbudget set all 1m\nbudget set KWT 10s")
    try meeting.do("floor give 6")
    meeting.pass(.minutes(4))
    try meeting.run("floor end\nbudget share QRCS")
    // Three minutes over; IFRC and ICRC give their minute each, Kuwait its ten seconds, the empty group nothing.
    #expect(left(meeting) == [-.seconds(50), 0, 0, 0])
    #expect(meeting.session.budgets[GroupID(5)]?.added == 0)
    #expect(try meeting.refuses("budget share QRCS") == .roster(.noOtherBudget))
    #expect(Session.equalShares(of: 10, among: [100, 2, 100]) == [4, 2, 4])
    #expect(Session.equalShares(of: 0, among: [5]) == [0])
  }
}
