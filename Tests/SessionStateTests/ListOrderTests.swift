import Testing

@testable import SessionState

@Suite struct ListOrderTests {
  @Test("A-12: people carried into the next item keep the order that the moderator gave the list")
  func carryKeepsTheOrder() throws {
    var meeting = try Meeting(in: "A-1")
    try meeting.run(
      "floor request 4\nfloor request 5\nfloor request 6 --kind clarification\nfloor move Q-2 --to 2"
    )
    #expect(meeting.waiting == ["Q-3", "Q-2", "Q-1"])
    try meeting.run("item close --carry\nitem next")
    #expect(meeting.waiting == ["Q-3", "Q-2", "Q-1"])
  }

  @Test("A-1: a move stays inside its class when the list before it was taken back")
  func moveStaysInsideItsClass() throws {
    var meeting = try Meeting(in: "A-1")
    try meeting.run("floor request 4 --kind clarification", as: .staff)
    try meeting.run("floor request 5\nfloor request 6\nfloor request 7 --kind right_of_reply")
    try meeting.run("floor move Q-2 --to 3")
    try meeting.do("undo", as: .staff)
    #expect(meeting.waiting == ["Q-3", "Q-2", "Q-4"])
  }

  @Test("A-1: a list keeps the order of its classes beside the list of an item put aside")
  func listsOfTwoItemsStayApart() throws {
    var meeting = try Meeting(in: "A-1")
    try meeting.run("floor request 4\nitem suspend\nitem open A-2")
    try meeting.run("floor request 5 --kind clarification\nfloor request 6 --kind clarification")
    try meeting.run("floor request 7\nfloor move Q-2 --to 2\nitem suspend\nitem resume A-1")
    try meeting.run("floor request 8 --kind clarification")
    #expect(meeting.waiting == ["Q-5", "Q-1"])
  }

  @Test(
    "A-1: somebody who waits again in the item where they were not reached stands in their class")
  func takenUpAgain() throws {
    var meeting = try Meeting(in: "A-1")
    try meeting.run("floor request 4\nfloor request 8\nitem close --drop")
    try meeting.run("item reopen A-1 again\nfloor request 5 --kind right_of_reply")
    try meeting.run("floor request 6 --kind clarification\nitem suspend\nsession leftovers")
    try meeting.do("item resume")
    #expect(meeting.waiting == ["Q-4", "Q-1", "Q-2", "Q-3"])
  }
}
