import Testing

@testable import SessionState

/// Helper orders are advice only (domain A-6); voices against the roster (product, point 11).
@Suite struct FairnessTests {
  /// The roundtable, in which QRCS (6) and ICRC (4) have spoken; 4, 6, 5 and 7 wait in this order.
  private func roundtable() throws -> Meeting {
    var meeting = try Meeting(in: "A-3")
    try meeting.do("floor give 6")
    meeting.pass(.minutes(4))
    try meeting.do("floor give 4")
    meeting.pass(.minutes(1))
    try meeting.run("floor end\nfloor request 4\nfloor request 6\nfloor request 5\nfloor request 7")
    return meeting
  }

  private func order(_ rule: AdviceRule, _ meeting: Meeting) -> [Int] {
    meeting.session.advice(rule).order.compactMap {
      meeting.session.requests[$0]?.participant.number
    }
  }

  @Test("A-6: each rule has its order, equals keep the order of arrival, the list never moves")
  func orders() throws {
    var meeting = try roundtable()
    #expect(order(.arrival, meeting) == [4, 6, 5, 7])
    #expect(order(.firstTimeFirst, meeting) == [5, 7, 4, 6])
    #expect(order(.leastTimeFirst, meeting) == [5, 7, 4, 6])
    // ICRC spoke last, so QRCS before it; then ICRC, then Kuwait, then ICRC again.
    #expect(order(.alternateGroups, meeting) == [6, 4, 5, 7])
    #expect(order(.balance(.group), meeting) == [5, 4, 7, 6])
    let before = meeting.waiting
    try meeting.do("set advice first_time_first")
    #expect(meeting.waiting == before)
    #expect(meeting.session.next == .request(RequestID(3)))
  }

  @Test("A-6: least time first by group counts the whole delegation")
  func byGroup() throws {
    var meeting = try roundtable()
    try meeting.do("set advice_by group")
    // ICRC had one minute, so 4 and 7 come before QRCS with its four.
    #expect(order(.leastTimeFirst, meeting) == [5, 4, 7, 6])
  }

  @Test("A-6: turns and time are counted over the item, the day or the session")
  func scope() throws {
    var meeting = try roundtable()
    try meeting.run("item close --drop\nitem add Talks --minutes 60\nitem next\nitem skip A-4")
    try meeting.run("item close\nitem open A-6")
    try meeting.run("floor request 6\nfloor request 5")
    #expect(order(.firstTimeFirst, meeting) == [6, 5])
    try meeting.do("set advice_scope day")
    #expect(order(.firstTimeFirst, meeting) == [5, 6])
    try meeting.do("set advice_scope session")
    #expect(order(.firstTimeFirst, meeting) == [5, 6])
  }

  @Test("A-6: following the advice and passing it over are both in the log")
  func onRecord() throws {
    var meeting = try roundtable()
    try meeting.do("set advice first_time_first")
    guard case .floorGiven(let followed) = try meeting.do("floor give next") else {
      throw Unexpected()
    }
    #expect(followed.request == RequestID(3))
    #expect(followed.advised == RequestID(3))
    #expect(followed.rule == "first_time_first")
    #expect(followed.order == .listed)
    guard case .floorGiven(let passedOver) = try meeting.do("floor give Q-1") else {
      throw Unexpected()
    }
    #expect(passedOver.request == RequestID(1))
    #expect(passedOver.advised == RequestID(4))
    #expect(passedOver.order == .outOfOrder)
    try meeting.do("set advice arrival")
    guard case .floorGiven(let plain) = try meeting.do("floor give next") else {
      throw Unexpected()
    }
    #expect(plain.advised == nil && plain.rule == nil && plain.order == .listed)
  }

  @Test("A-6: the advice moves with events only, never between two seconds of a speech")
  func steady() throws {
    var meeting = try roundtable()
    try meeting.run("set advice least_time_first\nset advice_by group\nfloor give 3")
    let next = meeting.session.next
    for _ in 1...20 {
      meeting.pass(.minutes(1))
      #expect(meeting.session.next == next)
    }
  }

  @Test(
    "A-6: class 0, the interrupted, direct responses and planned speakers come before the advice")
  func classesFirst() throws {
    var meeting = try roundtable()
    try meeting.run("set advice balance:language\nfloor request 8 --kind direct_response")
    #expect(meeting.session.next == .request(RequestID(5)))
    try meeting.do("floor request 2 --kind point_of_order")
    #expect(meeting.session.next == .request(RequestID(6)))
    let classes = meeting.session.waiting.map(\.kind.requestClass)
    #expect(classes == classes.sorted())
  }

  @Test("A-6: the reason has the facts: turns, share of time, share of seats, wait")
  func reason() throws {
    var meeting = try roundtable()
    try meeting.do("set advice first_time_first")
    meeting.pass(.minutes(6))
    let request = try #require(meeting.session.requests[RequestID(3)])
    let reason = try #require(meeting.session.adviceReason(for: request, meeting.now))
    #expect(reason.turns == 0)
    #expect(reason.side == .group(GroupID(4)))
    #expect(reason.ofTime == 0)
    #expect(reason.ofSeats == 1.0 / 7)
    #expect(reason.waited == .minutes(6))
    try meeting.do("set advice arrival")
    #expect(meeting.session.adviceReason(for: request, meeting.now) == nil)
  }

  @Test("voices: time and turns of each side beside its share of the people present")
  func voices() throws {
    var meeting = try roundtable()
    let voices = meeting.session.voices(by: .group, .item, meeting.now)
    #expect(voices.rows.map(\.side).prefix(2) == [.group(GroupID(1)), .group(GroupID(3))])
    let first = try #require(voices.rows.first)
    #expect(first.speech == .minutes(4) && first.turns == 1)
    #expect(first.seats == 2 && first.notHeard == 1)
    #expect(first.ofTime == 0.8 && first.ofSeats == 2.0 / 7)
    #expect(first.verdict == .overTwice)
    #expect(voices[.group(GroupID(3))]?.verdict == .fair)
    #expect(voices[.group(GroupID(4))]?.verdict == .notHeard)
    #expect(voices.heard == 2 && voices.total == 7 && voices.ofFirstFive == 1)
    #expect(meeting.session.notHeard(.item).map(\.number) == [2, 3, 5, 7, 8])
    // Somebody who left has no seat any more.
    try meeting.do("participant absent 6")
    #expect(meeting.session.voices(by: .group, .item, meeting.now)[.group(GroupID(1))]?.seats == 1)
  }

  @Test("voices: by type, role and language; a speech counts in the language it was held in")
  func attributes() throws {
    var meeting = try roundtable()
    try meeting.do("floor give 8")
    meeting.pass(.minutes(2))
    try meeting.run("floor give 4\nfloor language ar")
    meeting.pass(.minutes(3))
    let now = meeting.now
    let languages = meeting.session.voices(by: .language, .item, now)
    #expect(languages[.language("ar")]?.speech == .minutes(5))
    #expect(languages[.language("ar")]?.seats == 1)
    let types = meeting.session.voices(by: .type, .item, now)
    #expect(types[.type(.icrc)]?.speech == .minutes(4))
    #expect(types[.type(nil)]?.speech == .minutes(2))
    let roles = meeting.session.voices(by: .role, .item, now)
    #expect(roles[.role(.observer)]?.turns == 1)
    #expect(roles[.role(.panellist)]?.verdict == .notHeard)
  }

  @Test("voices: points of order are no speech, and a session without people has no shares")
  func edges() throws {
    var meeting = try Meeting(in: "A-3")
    try meeting.do("floor give 4 --kind point_of_order")
    meeting.pass(.minutes(2))
    let voices = meeting.session.voices(by: .group, .session, meeting.now)
    #expect(voices.rows.allSatisfy { $0.speech == 0 && $0.ofTime == 0 })
    let empty = Session()
    #expect(empty.voices(by: .group, .item, Moment(at: 0, clock: 0)).rows.isEmpty)
    #expect(empty.advice(.balance(.language)).order.isEmpty)
    #expect(empty.next == nil)
  }

  private struct Unexpected: Error {}
}
