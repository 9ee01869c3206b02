import Testing
import Words

@testable import SessionState

@Suite("Register: two entries of one person") struct MergeTests {
  @Test("Register: everything of the one belongs to the other")
  func everything() throws {
    var meeting = try Meeting(in: "A-2")
    try meeting.run(
      """
      participant add "مندوبة" --role panellist
      item reopen A-1 again
      """.replacing("item reopen A-1 again", with: "participant absent 4"))
    try meeting.run(
      """
      floor request 9
      floor request 9 --kind question
      floor give Q-2
      note "said"
      rec add "x" --by P-9,P-4
      order call time
      motion make close_list --by 5 --second 9
      motion speak V-1 9 for
      floor give 5 --kind point_of_order
      order rule noted
      order appeal upheld --by 9
      """)
    try meeting.do("participant merge 9 --into 4")
    let four = ParticipantID(4)
    let session = meeting.session
    #expect(session.participants[ParticipantID(9)] == nil)
    #expect(
      session.participants[four]
        == Participant(
          id: four, number: 4, name: ["en": "Regional Delegate", "ar": "المندوب الإقليمي"],
          group: GroupID(3), role: .delegate, languages: ["en"]))
    #expect(session.requests.map(\.participant) == [four, four])
    #expect(session.interventions.map(\.participant) == [four, ParticipantID(5)])
    #expect(session.interventions[InterventionID(2)]?.appeal?.by == four)
    #expect(session.notes.map(\.participant) == [four])
    #expect(session.recommendations.map(\.proposers) == [[.participant(four)]])
    #expect(session.callsToOrder.map(\.participant) == [four])
    #expect(session.motions[MotionID(1)]?.seconder == four)
    #expect(session.motions[MotionID(1)]?.speakersFor == [four])
    #expect(session.name(of: ParticipantID(9)) == "Regional Delegate, ICRC")
  }

  @Test("Register: planned turns go to the entry that stays, once")
  func slots() throws {
    var meeting = try Meeting(in: "A-2")
    try meeting.run("participant edit 3 --group QRCS\nparticipant merge 3 --into 2")
    #expect(
      meeting.session.items[ItemID(2)]?.plan.slots
        == [Slot(participant: ParticipantID(2), minutes: 5)])
    try meeting.do("undo")
    #expect(meeting.session.items[ItemID(2)]?.plan.slots?.count == 2)
  }

  @Test("Register: no merge of one entry, of two with the floor, or of two who wait for the same")
  func refusals() throws {
    var meeting = try Meeting(in: "A-3")
    #expect(try meeting.refuses("participant merge 4 --into 4") == .roster(.sameEntry))
    #expect(
      try meeting.refuses("participant merge 4 --into 5")
        == .roster(.differentGroups(ParticipantID(4), ParticipantID(5))))
    try meeting.do("participant edit 5 --group ICRC")
    let both = Refusal.roster(.bothActive(ParticipantID(4), ParticipantID(5)))
    try meeting.run("floor request 4\nfloor request 5")
    #expect(try meeting.refuses("participant merge 4 --into 5") == both)
    try meeting.do("floor give 4")
    #expect(try meeting.do("participant merge 4 --into 5").ids == ["P-4", "P-5"])
    try meeting.do("undo")
    try meeting.do("floor give 5 --kind point_of_order")
    #expect(try meeting.refuses("participant merge 4 --into 5") == both)
  }

  @Test("Register: a merge on which somebody built since stays")
  func undo() throws {
    var meeting = try Meeting(in: "A-3")
    try meeting.do("participant merge 4 --into 7")
    try meeting.do("floor request 7", as: .rapporteur)
    #expect(throws: Refusal.self) { try meeting.do("undo") }
  }

  @Test("Register: entries merged in a chain, and merges of what is not there")
  func chain() throws {
    var meeting = try Meeting()
    try meeting.run("participant edit 5 --group none\nparticipant edit 6 --group none")
    try meeting.run("participant merge 4 --into 5\nparticipant merge 5 --into 6")
    #expect(meeting.session.entry(of: ParticipantID(4)) == ParticipantID(6))
    let before = meeting.session.timeless
    for (id, into) in [(4, 6), (6, 4), (6, 6), (99, 6)] {
      meeting.record(
        .participantMerged(ParticipantMerged(id: ParticipantID(id), into: ParticipantID(into))))
    }
    #expect(meeting.session.timeless == before)
  }
}
