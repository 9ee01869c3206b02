import Testing

@testable import SessionState

/// Who stands behind a text, and where everybody stands on it.
struct PositionTests {
  private let id = RecommendationID(1)
  private let qrcs = Party.group(GroupID(1))
  private let ifrc = Party.group(GroupID(2))

  private func tabled() throws -> Meeting {
    var meeting = try Meeting(in: "A-1")
    try meeting.run("rec add \"Act together\" --by QRCS\nrec table R-1")
    return meeting
  }

  @Test("B-9: somebody stands behind a text in one role")
  func roles() throws {
    var meeting = try tabled()
    try meeting.run("rec support R-1 IFRC\nrec support R-1 4 --as co_sponsor")
    try meeting.do("rec support R-1 IFRC --as proposer")
    let text = try #require(meeting.session.recommendations[id])
    #expect(text.proposers == [qrcs, ifrc])
    #expect(text.coSponsors == [.participant(ParticipantID(4))])
    #expect(text.supporters == [])
    #expect(
      try meeting.refuses("rec support R-1 QRCS --as proposer")
        == .record(.partyAlready(id, qrcs, .proposer)))
    try meeting.do("rec unsupport R-1 QRCS")
    #expect(try meeting.refuses("rec unsupport R-1 QRCS") == .record(.noParty(id, qrcs)))
  }

  @Test("B-9: a position says on which revision, and another one replaces it")
  func positions() throws {
    var meeting = try tabled()
    try meeting.do("rec position R-1 IFRC reservation \"as to the costs\"")
    try meeting.do("rec revise R-1 \"Act together soon\"")
    try meeting.do("rec position R-1 QRCS support")
    try meeting.do("rec position R-1 IFRC no_objection")
    let positions = try #require(meeting.session.recommendations[id]?.positions)
    #expect(
      positions == [
        PartyPosition(party: qrcs, value: .support, revision: 2, at: meeting.now),
        PartyPosition(party: ifrc, value: .noObjection, revision: 2, at: meeting.now),
      ])
    #expect(
      try meeting.refuses("rec position R-1 IFRC no_objection")
        == .record(.positionAlready(id, ifrc, .noObjection)))
    try meeting.do("rec position R-1 IFRC none")
    #expect(try meeting.refuses("rec position R-1 IFRC none") == .record(.noPosition(id, ifrc)))
    try meeting.do("undo")
    #expect(meeting.session.recommendations[id]?.positions.count == 2)
  }

  @Test("B-9: while somebody objects there is no consensus")
  func objection() throws {
    var meeting = try tabled()
    try meeting.do("rec position R-1 IFRC objection")
    for method in ["consensus", "no_objection"] {
      #expect(
        try meeting.refuses("rec adopt R-1 --method \(method)")
          == .record(.objectionStands(id, ifrc)))
    }
    #expect(try meeting.refuses("rec silence R-1 --in 1h") == .record(.objectionStands(id, ifrc)))
    try meeting.do("rec adopt R-1 --for 5 --against 1")
  }

  @Test(
    "A-37: who takes a position or proposes a change under a stricter rule is told by that rule")
  func levels() throws {
    var meeting = try tabled()
    try meeting.run(
      "attribution chatham_house\nrec position R-1 IFRC reservation\nrec support R-1 ICRC\n"
        + "rec revise R-1 \"Act soon\" --by IFRC\nattribution on_record\nrec support R-1 KWT")
    let text = try #require(meeting.session.recommendations[id])
    #expect(text.attribution == .onRecord)
    #expect(text.positions.map { text.level(of: $0) } == [.chathamHouse])
    #expect(text.level(of: Party.group(GroupID(3))) == .chathamHouse)
    #expect(text.level(of: Party.group(GroupID(4))) == .onRecord)
    #expect(text.level(of: qrcs) == .onRecord)
    #expect(text.revisions.map { text.level(of: $0) } == [.onRecord, .chathamHouse])
  }

  @Test("A merge of two entries of the register is one position and one role")
  func mergedPeople() throws {
    var meeting = try tabled()
    try meeting.run(
      "rec support R-1 4\nrec support R-1 7 --as co_sponsor\nrec position R-1 4 abstain\n"
        + "rec position R-1 7 support\naction add \"Ask\" --owner 4\nparticipant merge 4 --into 7")
    let text = try #require(meeting.session.recommendations[id])
    let person = Party.participant(ParticipantID(7))
    #expect(text.coSponsors == [person])
    #expect(text.supporters == [])
    #expect(text.positions.map(\.party) == [person])
    #expect(text.positions.first?.value == .support)
    #expect(meeting.session.actions.first?.owner == .party(person))
  }
}
