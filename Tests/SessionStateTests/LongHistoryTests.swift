import Testing

@testable import SessionState

/// A long meeting: cost grows with what happened, not with its square.
@Suite struct LongHistoryTests {
  /// Requests, turns and their ends, by the moderator; a note by the rapporteur near the beginning.
  private func long(_ count: Int) throws -> Meeting {
    var meeting = try Meeting(in: "A-1")
    try meeting.do("note early", as: .rapporteur)
    while meeting.history.events.count < count {
      let number = meeting.session.ids.request + 1
      let id = RequestID(number)
      let turn = InterventionID(number)
      meeting.pass(.seconds(20))
      meeting.record(
        .floorRequested(
          FloorRequested(
            id: id, participant: ParticipantID(4), kind: .statement, item: ItemID(1),
            note: "a note of some length about what is to be said")))
      meeting.record(
        .floorGiven(
          FloorGiven(
            id: turn, participant: ParticipantID(4), kind: .statement, item: ItemID(1),
            request: id, order: .listed, allotted: .minutes(3))))
      meeting.record(
        .floorEnded(FloorEnded(intervention: turn, speech: 0, overtime: 0, cause: .normal)))
    }
    return meeting
  }

  @Test("undo and redo give the same as reading anew, near the end and far from it")
  func undoInALongMeeting() throws {
    var meeting = try long(5000)
    let before = meeting.session.timeless
    let given = meeting.session.seq - 1
    try meeting.run("undo\nundo")
    #expect(meeting.readAnew.session == meeting.session)
    #expect(
      meeting.history.session(afterSeq: given - 1).waitingOrder == meeting.session.waitingOrder)
    try meeting.do("undo", as: .rapporteur)
    #expect(meeting.session.notes.isEmpty)
    #expect(meeting.readAnew.session == meeting.session)
    try meeting.do("redo", as: .rapporteur)
    try meeting.run("redo\nredo")
    #expect(meeting.session.timeless == before)
  }

  @Test("snapshots of a long meeting are few, and none is far from what is undone")
  func fewSnapshots() throws {
    var meeting = try long(5000)
    func check() {
      let counts = meeting.history.snapshotCounts
      #expect(counts.count <= 16)
      for seq in stride(from: 1, through: meeting.session.seq, by: 37) {
        let start = counts.last { $0 < seq } ?? 0
        let after = meeting.session.seq - seq
        #expect(meeting.session.seq - start <= 2 * after + 2 * 256, "\(seq) \(counts)")
      }
    }
    check()
    try meeting.do("undo", as: .rapporteur)
    check()
  }
}
