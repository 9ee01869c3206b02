import Testing

@testable import SessionState

@Suite("A-36: taking back what another role built on") struct UndoAcrossRolesTests {
  private func builtOn(_ kind: Event.Kind, _ target: Int, by other: Event.Kind, _ seq: Int)
    -> Refusal
  {
    .builtOn(target: target, kind: kind.rawValue, by: seq, byKind: other.rawValue)
  }

  private func last(_ meeting: Meeting) -> Int { meeting.session.seq }

  @Test("the close of an item is not taken back once the next one is open")
  func closeThenOpen() throws {
    var meeting = try Meeting(in: "A-1")
    try meeting.do("floor request 4")
    try meeting.do("item close --carry")
    let closed = last(meeting)
    try meeting.do("item next", as: .staff)
    #expect(
      try meeting.refuses("undo") == builtOn(.itemClosed, closed, by: .itemOpened, last(meeting)))
  }

  @Test("the end of a turn is not taken back once its item is closed")
  func endThenClose() throws {
    var meeting = try Meeting(in: "A-1")
    try meeting.do("floor give 4")
    try meeting.do("floor end", as: .staff)
    let ended = last(meeting)
    try meeting.do("item close")
    #expect(
      try meeting.refuses("undo", as: .staff)
        == builtOn(.floorEnded, ended, by: .itemClosed, last(meeting)))
  }

  @Test("a ruling is not taken back once its item is put aside")
  func endThenSuspend() throws {
    var meeting = try Meeting(in: "A-1")
    try meeting.run("floor give 4 --kind point_of_order")
    try meeting.do("order rule noted", as: .staff)
    let ruled = last(meeting)
    try meeting.do("item suspend")
    #expect(
      try meeting.refuses("undo", as: .staff)
        == builtOn(.pointRuled, ruled, by: .itemSuspended, last(meeting)))
  }

  @Test("a request is not brought back into an item that has closed since")
  func redoIntoClosedItem() throws {
    var meeting = try Meeting(in: "A-1")
    try meeting.run("floor request 4\nundo")
    let asked = last(meeting) - 1
    try meeting.do("item close", as: .staff)
    #expect(
      try meeting.refuses("redo")
        == builtOn(.floorRequested, asked, by: .itemClosed, last(meeting)))
  }

  @Test("a withdrawal is not taken back once the item has closed without the request")
  func withdrawThenClose() throws {
    var meeting = try Meeting(in: "A-1")
    try meeting.do("floor request 4")
    try meeting.do("floor withdraw Q-1", as: .staff)
    let withdrawn = last(meeting)
    try meeting.do("item close")
    #expect(
      try meeting.refuses("undo", as: .staff)
        == builtOn(.requestWithdrawn, withdrawn, by: .itemClosed, last(meeting)))
  }

  @Test("a person is not brought back into a group that was taken back since")
  func redoIntoMissingGroup() throws {
    var meeting = try Meeting(in: "A-1")
    try meeting.do("group add Guests", as: .rapporteur)
    try meeting.run("participant add Guest --group G-5\nundo")
    let added = last(meeting) - 1
    try meeting.do("undo", as: .rapporteur)
    #expect(
      try meeting.refuses("redo") == builtOn(.participantAdded, added, by: .undone, last(meeting)))
  }

  @Test("what was taken back in between and brought back again stands in nobody's way")
  func redoTwice() throws {
    var meeting = try Meeting(in: "A-1")
    try meeting.run("floor give 4\nfloor pause\nfloor resume")
    let before = meeting.session.timeless
    try meeting.run("undo\nundo\nundo\nredo\nredo\nredo")
    #expect(meeting.session.timeless == before)
  }

  @Test("a note is brought back although the meeting has moved on")
  func redoNoteInLaterItem() throws {
    var meeting = try Meeting(in: "A-1")
    try meeting.run("note \"well said\"\nundo", as: .rapporteur)
    try meeting.run("item next")
    try meeting.do("redo", as: .rapporteur)
    #expect(meeting.session.notes.map(\.item) == [ItemID(1)])
  }

  @Test("a clock can be put right although the rapporteur has written something down since")
  func pauseThenCapture() throws {
    var meeting = try Meeting(in: "A-3")
    try meeting.do("floor give 4")
    meeting.pass(.seconds(30))
    for slip in ["floor pause", "floor extend 60s", "floor end"] {
      let before = meeting.session.currentIntervention
      try meeting.do(slip)
      try meeting.do("rec add \"Share what was learned\"", as: .rapporteur)
      try meeting.do("mark", as: .rapporteur)
      try meeting.do("undo")
      #expect(meeting.session.currentIntervention == before, "\(slip)")
    }
    // What was written down is of the turn, which must not go.
    #expect(throws: Refusal.self) { try meeting.do("undo") }
  }

  @Test("the level under which somebody spoke is not taken back from under them")
  func attributionThenGive() throws {
    var meeting = try Meeting(in: "A-3")
    try meeting.do("attribution chatham_house", as: .staff)
    let changed = last(meeting)
    try meeting.do("floor give 4")
    #expect(
      try meeting.refuses("undo", as: .staff)
        == builtOn(.attributionChanged, changed, by: .floorGiven, last(meeting)))
    #expect(meeting.current?.attribution == .chathamHouse)
  }

  @Test("a turn stays while a reply to it is asked for, and a group while somebody asks for it")
  func requestNamesOthers() throws {
    var meeting = try Meeting(in: "A-3")
    try meeting.do("floor give 4")
    let given = last(meeting)
    try meeting.do("floor request 5 --kind right_of_reply", as: .staff)
    #expect(
      try meeting.refuses("undo") == builtOn(.floorGiven, given, by: .floorRequested, last(meeting))
    )
    try meeting.do("group add Guests", as: .rapporteur)
    let added = last(meeting)
    try meeting.do("floor request 6 --for G-5", as: .staff)
    #expect(
      try meeting.refuses("undo", as: .rapporteur)
        == builtOn(.groupAdded, added, by: .floorRequested, last(meeting)))
  }

  @Test("somebody who is on record stays on the register")
  func personOnRecord() throws {
    var meeting = try Meeting(in: "A-3")
    try meeting.do("participant add Guest", as: .staff)
    let added = last(meeting)
    try meeting.do("floor give 9")
    try meeting.do("note \"well said\"", as: .rapporteur)
    try meeting.do("undo")
    #expect(
      try meeting.refuses("undo", as: .staff)
        == builtOn(.participantAdded, added, by: .noteAdded, last(meeting) - 1))
    try meeting.do("undo", as: .rapporteur)
    try meeting.do("list close")
    let request = Command.floor(
      .request(FloorWish(participant: ParticipantID(9), kind: .statement)))
    let refusal = try meeting.refuses(request.text)
    meeting.record(try #require(meeting.session.record(of: refusal, for: request)))
    #expect(
      try meeting.refuses("undo", as: .staff)
        == builtOn(.participantAdded, added, by: .requestRefused, last(meeting)))
  }
}
