import Testing

@testable import SessionState

@Suite struct ListTests {
  private func wish(
    _ number: Int, _ person: Int, _ kind: RequestKind = .statement, note: String? = nil,
    override: Bool? = nil
  ) -> Event {
    .floorRequested(
      FloorRequested(
        id: RequestID(number), participant: ParticipantID(person), kind: kind, item: ItemID(1),
        note: note, override: override))
  }

  @Test("A-1: inside a class people come in the order of arrival; a class comes before the next")
  func arrival() throws {
    var meeting = try Meeting(in: "A-1")
    try meeting.run("floor request 4\nfloor request 5 --kind right_of_reply\nfloor request 6")
    try meeting.run("floor request 7 --kind technical\nfloor request 8 --kind question")
    try meeting.run("floor request 2 --kind clarification\nfloor request 3 --kind point_of_order")
    #expect(meeting.waiting == ["Q-4", "Q-7", "Q-6", "Q-1", "Q-3", "Q-5", "Q-2"])
  }

  @Test("A-3: a move is recorded with both places and stays inside its class")
  func move() throws {
    var meeting = try Meeting(in: "A-1")
    try meeting.run("floor request 4 --kind clarification\nfloor request 5\nfloor request 6")
    #expect(
      try meeting.do("floor move Q-3 --to 2 --reason \"leaves early\"")
        == .requestMoved(RequestMoved(id: RequestID(3), from: 3, to: 2, reason: "leaves early")))
    #expect(meeting.waiting == ["Q-1", "Q-3", "Q-2"])
    #expect(
      try meeting.refuses("floor move Q-2 --to 1") == .outsideClass(RequestID(2), places: 2...3))
    #expect(
      try meeting.refuses("floor move Q-2 --to 4") == .outsideClass(RequestID(2), places: 2...3))
    try meeting.do("floor withdraw Q-2")
    #expect(
      try meeting.refuses("floor move Q-2 --to 1") == .notWaiting(RequestID(2), .withdrawn))
  }

  @Test("A-3: later is the end of the class, and keeps when they first asked")
  func later() throws {
    var meeting = try Meeting(in: "A-1")
    try meeting.run("floor request 4\nfloor request 5\nfloor request 6 --kind right_of_reply")
    let asked = meeting.session.requests[RequestID(1)]?.requestedAt
    meeting.pass(.minutes(5))
    #expect(
      try meeting.do("floor later Q-1") == .requestDeferred(RequestDeferred(id: RequestID(1))))
    #expect(meeting.waiting == ["Q-2", "Q-1", "Q-3"])
    #expect(meeting.session.requests[RequestID(1)]?.requestedAt == asked)
  }

  @Test("A-5: one open request of a person and kind, unless the setting allows more")
  func duplicates() throws {
    var meeting = try Meeting(in: "A-1")
    try meeting.run("floor request 4\nfloor request 5\nfloor request 4 --kind question")
    #expect(try meeting.refuses("floor request 5") == .alreadyOnList(RequestID(2), place: 2))
    try meeting.do("floor give 5")
    #expect(try meeting.do("floor request 5") == wish(4, 5))
    try meeting.do("set allow_duplicates on")
    #expect(try meeting.do("floor request 5") == wish(5, 5))
  }

  @Test("A-15: a note of 250 characters is taken, one more is not")
  func notes() throws {
    var meeting = try Meeting(in: "A-1")
    let note = String(repeating: "م", count: 250)
    #expect(
      try meeting.refuses("floor request 4 --note \(note)م")
        == .textTooLong(count: 251, limit: 250, inCharacters: true))
    #expect(try meeting.do("floor request 4 --note \(note)") == wish(1, 4, note: note))
    #expect(try meeting.do("floor request 5 --note \" \"") == wish(2, 5))
  }

  @Test("A-8: a closed list refuses classes 1 and 2, and takes class 0, replies and panellists")
  func closedList() throws {
    var meeting = try Meeting(in: "A-1")
    try meeting.do("floor request 4")
    meeting.at("09:42:00")
    let closed = meeting.now
    #expect(
      try meeting.do("list close")
        == .listClosed(ListClosed(item: ItemID(1), remaining: [RequestID(1)])))
    #expect(try meeting.refuses("list close") == .listAlready(open: false))
    meeting.at("09:45:00")
    for kind in RequestKind.allCases {
      let line = "floor request 5 --kind \(kind.rawValue)"
      switch kind {
      case .directResponse, .clarification, .statement, .groupStatement, .question:
        #expect(try meeting.refuses(line) == .listClosed(ItemID(1), at: closed))
      case .pointOfOrder, .technical, .interposed, .rightOfReply, .panel: try meeting.do(line)
      }
    }
    #expect(meeting.waiting == ["Q-2", "Q-3", "Q-4", "Q-1", "Q-6", "Q-5"])
    #expect(meeting.session.currentItem?.clock.isRunning == true)
  }

  @Test("A-8: the moderator may add somebody all the same, which is stored")
  func override() throws {
    var meeting = try Meeting(in: "A-1")
    #expect(try meeting.do("floor request 4 --override") == wish(1, 4))
    try meeting.do("list close")
    #expect(try meeting.do("floor request 5 --override") == wish(2, 5, override: true))
    #expect(
      try meeting.do("floor request 5 --override --kind technical") == wish(3, 5, .technical))
  }

  @Test("A-8, A-13: what a closed list refused is put on record, every other refusal is not")
  func recordOfRefusal() throws {
    var meeting = try Meeting(in: "A-1")
    try meeting.do("list close")
    let command = try Command("floor request 5 --kind question", in: meeting.session)
    let refusal = try meeting.refuses("floor request 5 --kind question")
    let refused = RequestRefused(
      participant: ParticipantID(5), kind: .question, item: ItemID(1), why: .listClosed)
    #expect(meeting.session.record(of: refusal, for: command) == .requestRefused(refused))
    #expect(meeting.session.record(of: .noItemOpen, for: command) == nil)
    #expect(meeting.session.record(of: refusal, for: .undo) == nil)
    meeting.record(.requestRefused(refused))
    #expect(meeting.session.refusals == [refused])
    #expect(meeting.waiting == [])
  }

  @Test("A-10: the list is reopened by itself when the next item is taken up, unless set otherwise")
  func reopens() throws {
    var meeting = try Meeting(in: "A-1")
    try meeting.run("list close\nitem next")
    #expect(meeting.session.isListOpen(meeting.now))
    #expect(try meeting.refuses("list open") == .listAlready(open: true))
    try meeting.run("set list_initially_closed on\nitem next")
    #expect(!meeting.session.isListOpen(meeting.now))
    #expect(try meeting.do("list open") == .listReopened(ListReopened(item: ItemID(3))))
    try meeting.run("list close\nitem suspend\nitem resume")
    #expect(!meeting.session.isListOpen(meeting.now))
  }

  @Test("A-13: what was withdrawn or dropped stays on record")
  func unmetDemand() throws {
    var meeting = try Meeting(in: "A-1")
    try meeting.run("floor request 4\nfloor request 5\nfloor withdraw Q-1\nitem close --drop")
    #expect(meeting.session.requests.map(\.state) == [.withdrawn, .notReached])
    #expect(
      try meeting.refuses("floor withdraw Q-1")
        == .notWaiting(RequestID(1), .withdrawn))
  }
}
