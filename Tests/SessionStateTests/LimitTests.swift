import Testing

@testable import SessionState

/// Limits of the list, its closing, the last speaker, and what is kept of those who were not taken.
@Suite struct LimitTests {
  @Test("A-4: another note keeps the place, unless the setting gives the stricter rule")
  func editing() throws {
    var meeting = try Meeting(in: "A-3")
    try meeting.run("floor request 4 --note first\nfloor request 5")
    try meeting.do("floor edit Q-1 --note second --language ar")
    #expect(meeting.waiting == ["Q-1", "Q-2"])
    #expect(meeting.session.requests[RequestID(1)]?.note == "second")
    #expect(meeting.session.requests[RequestID(1)]?.language == "ar")
    #expect(try meeting.refuses("floor edit Q-1 --note second") == .roster(.nothingChanges))
    try meeting.run("set edit_loses_place on\nfloor edit Q-1 --note \"\"")
    #expect(meeting.waiting == ["Q-2", "Q-1"])
    #expect(meeting.session.requests[RequestID(1)]?.note == nil)
    guard case .floorGiven(let given) = try meeting.do("floor give Q-1") else { return }
    #expect(given.language == "ar")
  }

  @Test("A-8: the list closes by itself at the time set, and says when; it can be kept open")
  func scheduled() throws {
    var meeting = try Meeting(in: "A-3")
    try meeting.do("list close --in 5m")
    #expect(meeting.session.isListOpen(meeting.now))
    let closes = meeting.now.at + .minutes(5)
    meeting.pass(.minutes(4))
    try meeting.do("floor request 4")
    meeting.pass(.minutes(1))
    #expect(!meeting.session.isListOpen(meeting.now))
    guard case .listClosed(_, let at) = try meeting.refuses("floor request 5") else {
      Issue.record("taken although closed")
      return
    }
    #expect(at.at == closes)
    #expect(try meeting.refuses("list close") == .listAlready(open: false))
    try meeting.run("floor request 5 --override\nlist open\nfloor request 6")
    #expect(meeting.session.requests[RequestID(2)]?.override == true)
    #expect(meeting.session.currentItem?.listClosesAt == nil)
    try meeting.do("list close --at 10:00")
    try meeting.do("list open")
    meeting.at("10:30:00")
    #expect(meeting.session.isListOpen(meeting.now))
    #expect(try meeting.refuses("list close --at 10:15") == .order(.closingTime))
  }

  @Test("A-9: closing puts on record who is still on the list, in its order")
  func readingOut() throws {
    var meeting = try Meeting(in: "A-3")
    try meeting.run("floor request 4\nfloor request 5\nfloor move Q-2 --to 1")
    #expect(
      try meeting.do("list close")
        == .listClosed(ListClosed(item: ItemID(3), remaining: [RequestID(2), RequestID(1)])))
  }

  @Test(
    "A-11: the last speaker: the floor, nobody else of class 1 and 2 is reached, the list is closed"
  )
  func lastSpeaker() throws {
    var meeting = try Meeting(in: "A-3")
    try meeting.run(
      "floor give 2\nfloor request 4\nfloor request 5\nfloor request 6 --kind clarification")
    try meeting.run("floor request 7 --kind right_of_reply\nfloor request 3 --kind point_of_order")
    guard case .floorGiven(let given) = try meeting.do("floor last Q-2") else { return }
    #expect(given.lastBefore == [RequestID(3), RequestID(1)])
    #expect(meeting.session.requests[RequestID(1)]?.state == .notReached)
    #expect(meeting.waiting == ["Q-5", "Q-4"])
    #expect(!meeting.session.isListOpen(meeting.now))
    try meeting.do("undo")
    #expect(meeting.waiting == ["Q-5", "Q-3", "Q-1", "Q-2", "Q-4"])
    #expect(meeting.session.isListOpen(meeting.now))
  }

  @Test("once_per_person: who had the floor or waits comes again only when the moderator says so")
  func oncePerPerson() throws {
    var meeting = try Meeting(in: "A-3")
    try meeting.run("set once_per_person on\nfloor give 4\nfloor end\nfloor request 5")
    #expect(try meeting.refuses("floor request 4") == .order(.onceOnly(ParticipantID(4))))
    #expect(
      try meeting.refuses("floor request 5 --kind question") == .order(.onceOnly(ParticipantID(5))))
    try meeting.do("floor request 4 --override")
    try meeting.do("floor request 5 --kind direct_response")
    #expect(
      try meeting.refuses("set allow_duplicates on")
        == .settingContradicts(.allowDuplicates, .oncePerPerson))
  }

  @Test("present_only: somebody not marked present may not ask, unless the moderator says so")
  func presentOnly() throws {
    var meeting = try Meeting(in: "A-3")
    try meeting.run("set present_only on\nparticipant absent 4")
    #expect(try meeting.refuses("floor request 4") == .order(.notPresent(ParticipantID(4))))
    try meeting.do("floor request 4 --override")
  }

  @Test(
    "A.3: a kind that is switched off is refused; statements and planned turns always are there")
  func kindsOff() throws {
    var meeting = try Meeting(in: "A-3")
    try meeting.do("set kinds_off \"question, right_of_reply\"")
    #expect(try meeting.refuses("floor request 4 --kind question") == .order(.kindOff(.question)))
    try meeting.do("floor request 4")
    #expect(try meeting.refuses("floor kind Q-1 right_of_reply") == .order(.kindOff(.rightOfReply)))
    #expect(try meeting.refuses("set kinds_off statement") == .badSetting(.kindsOff, "statement"))
    try meeting.do("set kinds_off none")
    try meeting.do("floor request 5 --kind question")
  }

  @Test("A-22: the replies of a delegation are limited; a reply to a reply is refused by default")
  func replies() throws {
    var meeting = try Meeting(in: "A-3")
    try meeting.run("floor give 5\nfloor request 4 --kind right_of_reply\nfloor give Q-1")
    #expect(meeting.session.requests[RequestID(1)]?.target == InterventionID(1))
    #expect(meeting.session.currentIntervention?.allotted == .minutes(3))
    #expect(
      try meeting.refuses("floor request 5 --kind right_of_reply")
        == .order(.replyToReply(InterventionID(2))))
    // The speech that began it can be answered by others.
    try meeting.do("floor request 6 --kind right_of_reply --to I-1")
    try meeting.do("floor request 7 --kind right_of_reply --to I-1")
    try meeting.do("floor give Q-3")
    #expect(meeting.session.currentIntervention?.allotted == .minutes(1))
    #expect(
      try meeting.refuses("floor request 4 --kind right_of_reply --to I-1")
        == .order(.replyLimit(ParticipantID(4), limit: 2)))
    try meeting.do("set reply_to_reply on")
    try meeting.do("floor request 5 --kind right_of_reply")
  }

  @Test("A-13: what a limit refused stays on record; a duplicate is no unmet demand")
  func onRecord() throws {
    var meeting = try Meeting(in: "A-3")
    try meeting.run("set once_per_person on\nfloor give 4\nfloor end")
    let line = "floor request 4"
    let refusal = try meeting.refuses(line)
    #expect(
      meeting.session.record(of: refusal, for: try Command(line, in: meeting.session))
        == .requestRefused(
          RequestRefused(
            participant: ParticipantID(4), kind: .statement, item: ItemID(3), why: .limit)))
    try meeting.do("floor request 5")
    let again = "floor request 5"
    let duplicate = try meeting.refuses(again)
    #expect(
      meeting.session.record(of: duplicate, for: try Command(again, in: meeting.session)) == nil)
  }

  @Test("A-8: around midnight the list closes at the time that the clocks will show next")
  func scheduledOverMidnight() throws {
    var meeting = try Meeting(in: "A-3")
    meeting.at("23:50:00")
    try meeting.do("list close --at 0:15")
    #expect(meeting.session.currentItem?.listClosesAt == meeting.now.at + .minutes(25))
    try meeting.do("list open")
    meeting.pass(.minutes(20))
    try meeting.do("list close --at 0:15")
    #expect(meeting.session.currentItem?.listClosesAt == meeting.now.at + .minutes(5))
    #expect(try meeting.refuses("list close --at 0:05") == .order(.closingTime))
  }

  @Test("A-3, A-22: nothing is asked for a group that is not there, or in reply to nobody")
  func namesNothing() throws {
    let meeting = try Meeting(in: "A-3")
    func refusal(_ wish: FloorWish) -> Refusal? {
      #expect(throws: Refusal.self) {
        try meeting.history.decide(.floor(.request(wish)), by: .moderator, at: meeting.stamp)
      }
    }
    let (person, group, turn) = (ParticipantID(4), GroupID(99), InterventionID(99))
    #expect(
      refusal(FloorWish(participant: person, kind: .statement, onBehalfOf: group)) == .gone("G-99"))
    #expect(
      refusal(FloorWish(participant: person, kind: .rightOfReply, target: turn)) == .gone("I-99"))
  }

  @Test("A-10: list_initially_closed opens items with a closed list")
  func initiallyClosed() throws {
    var meeting = try Meeting(in: "A-1")
    try meeting.run("set list_initially_closed on\nitem next")
    #expect(!meeting.session.isListOpen(meeting.now))
    try meeting.run("set list_initially_closed off\nitem next")
    #expect(meeting.session.isListOpen(meeting.now))
  }
}
