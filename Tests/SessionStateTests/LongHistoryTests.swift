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

  @Test("snapshots stand at even distance, and undo takes none of them away")
  func evenSnapshots() throws {
    var meeting = try long(7000)
    #expect(meeting.history.snapshotCounts == [2048, 4096, 6144])
    try meeting.do("undo", as: .rapporteur)
    let end = meeting.history.events.count
    // From before the note to here is farther than a fold may be.
    #expect(meeting.history.snapshotCounts == [2048, 4096, 6144, end])
  }

  @Test(
    "C-1: a moment of a long meeting is the state of the log up to it, near an undo and far from it"
  )
  func momentsOfALongMeeting() throws {
    var meeting = try long(5000)
    try meeting.do("undo", as: .rapporteur)
    try meeting.run("undo\nundo\nredo")
    try meeting.do("redo", as: .rapporteur)
    let events = meeting.history.events
    let near = events.count - 12...events.count
    for count in Array(near) + [0, 1, 2047, 2048, 2049, 4096, 4999] {
      #expect(
        meeting.history.session(after: count) == History(events.prefix(count)).session, "\(count)")
    }
  }

  @Test("a log of undos without end keeps few snapshots and gives every moment all the same")
  func undosWithoutEnd() throws {
    var meeting = try long(2100)
    let target = meeting.history.events.first { $0.by == .rapporteur }?.seq ?? 0
    for _ in 0..<40 {
      meeting.record(.undone(Undone(target: target)))
      meeting.record(.redone(Redone(target: target)))
    }
    #expect(meeting.history.snapshotCounts.count <= 24)
    let events = meeting.history.events
    for count in stride(from: events.count, to: 2100, by: -7) {
      #expect(
        meeting.history.session(after: count) == History(events.prefix(count)).session, "\(count)")
    }
  }
}
