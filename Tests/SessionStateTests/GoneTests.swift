import Testing

@testable import SessionState

/// What another console took back meanwhile, and what a change of kind must not slip past.
struct GoneTests {
  @Test("a command about something that is gone says so")
  func gone() throws {
    let session = try Meeting(in: "A-1").history.session
    let now = session.lastMoment
    let commands: [(Command, String)] = [
      (.item(.skip(ItemID(99))), "A-99"), (.floor(.withdraw(RequestID(99))), "Q-99"),
      (.recommendation(.table(RecommendationID(99))), "R-99"),
      (.floor(.request(FloorWish(participant: ParticipantID(99)))), "P-99"),
      (.floor(.give(Giving(.participant(ParticipantID(99))))), "P-99"),
      (.participant(.absent(ParticipantID(99))), "P-99"),
    ]
    for (command, id) in commands {
      #expect(throws: Refusal.gone(id)) { try session.decide(command, at: now) }
    }
  }

  @Test("A-8: a reply does not become a statement on a closed list")
  func kindOnClosedList() throws {
    var meeting = try Meeting(in: "A-1")
    try meeting.run("floor request P-1 --kind right_of_reply\nlist close")
    guard case .listClosed = try meeting.refuses("floor kind Q-1 statement") else {
      Issue.record("accepted")
      return
    }
  }

  @Test("a session with an open item is not closed over it")
  func closingOverAnItem() throws {
    let meeting = try Meeting(in: "A-1")
    #expect(
      try meeting.refuses("session close") == .item(ItemID(1), is: .open, needs: [.closed]))
  }
}
