import Testing

@testable import SessionState

/// Every way of adopting, en bloc and apart, and silence.
struct AdoptionTests {
  private let one = RecommendationID(1)
  private let two = RecommendationID(2)

  private func tabled() throws -> Meeting {
    var meeting = try Meeting(in: "A-1")
    try meeting.run("rec add one --by QRCS\nrec add two --by IFRC\nrec table 1\nrec table 2")
    return meeting
  }

  @Test(
    "B-10: every method has its own form",
    arguments: [
      ("--method consensus", AdoptionMethod.consensus), ("--method no_objection", .noObjection),
      ("--for 3 --against 1", .showOfHands), ("--method chair_ruling", .chairRuling),
      ("--votes QRCS:for,IFRC:for,ICRC:abstain", .rollCall),
    ])
  func methods(words: String, method: AdoptionMethod) throws {
    var meeting = try tabled()
    try meeting.do("rec adopt R-1 \(words)")
    #expect(meeting.session.recommendations[one]?.adoption?.method == method)
    #expect(meeting.session.recommendations[one]?.state == .adopted)
  }

  @Test("B-10: a roll call is counted from its votes")
  func rollCall() throws {
    var meeting = try tabled()
    try meeting.do("rec adopt R-1 --votes QRCS:for,IFRC:against,ICRC:for,KWT:abstain")
    let adoption = try #require(meeting.session.recommendations[one]?.adoption)
    #expect(adoption.counts == VoteCounts(for: 2, against: 1, abstain: 1))
    #expect(adoption.votes.map(\.group) == [1, 2, 3, 4].map { GroupID($0) })
    #expect(
      try meeting.refuses("rec adopt R-2 --votes QRCS:for,QRCS:against")
        == .record(.votedTwice(GroupID(1))))
    #expect(
      try meeting.refuses("rec adopt R-2 --method roll_call") == .record(.rollCallNeedsVotes))
    #expect(
      try meeting.refuses("rec adopt R-2 --votes QRCS:for --for 3") == .record(.countsFromVotes))
    #expect(
      try meeting.refuses("rec adopt R-2 --method consensus --for 3")
        == .record(.votesOf(.consensus)))
  }

  @Test("B-10: what is taken out of the bloc stays on the table")
  func separate() throws {
    var meeting = try tabled()
    #expect(
      try meeting.do("rec adopt R-1 R-2 --separate R-2 --asked-by IFRC")
        == .recommendationsAdopted(
          RecommendationsAdopted(
            ids: [one], revisions: [1], method: .consensus, separated: [two],
            separatedBy: .group(GroupID(2)))))
    #expect(meeting.session.recommendations[two]?.state == .tabled)
    #expect(try meeting.refuses("rec adopt R-2 --separate R-1") == .record(.notInBloc(one)))
    #expect(try meeting.refuses("rec adopt R-2 --separate R-2") == .record(.blocEmpty))
  }

  @Test("A withdrawn text is not adopted")
  func withdrawn() throws {
    var meeting = try tabled()
    try meeting.do("rec withdraw R-1")
    #expect(
      try meeting.refuses("rec adopt R-1")
        == .recommendation(one, is: .withdrawn, wanted: .adopted, allowed: []))
  }

  @Test("B-5: brackets are adopted only when that is confirmed, and it is stored")
  func brackets() throws {
    var meeting = try tabled()
    try meeting.do("rec revise R-1 \"National Societies [shall/[should]] act \\\\[sic]\"")
    #expect(meeting.session.recommendations[one]?.openBrackets == 1)
    #expect(try meeting.refuses("rec adopt R-1") == .openBrackets(one, count: 1))
    try meeting.do("rec adopt R-1 --with-brackets")
    #expect(meeting.session.recommendations[one]?.adoption?.withBrackets == true)
    try meeting.do("set adopt_requires_clean_text off")
    try meeting.do("rec revise R-2 \"[perhaps\"")
    #expect(Brackets.isUnbalanced("[perhaps"))
    try meeting.do("rec adopt R-2")
    #expect(meeting.session.recommendations[two]?.adoption?.withBrackets == true)
  }

  @Test(
    "B-11: silence becomes adoption only after the deadline, and only when somebody confirms it")
  func silence() throws {
    var meeting = try tabled()
    meeting.at("10:00:00")
    try meeting.do("rec silence R-1 --in 72h --to \"all delegations\"")
    let text = try #require(meeting.session.recommendations[one])
    let deadline = meeting.now.at + 72 * .minutes(60)
    #expect(text.state == .inSilence)
    #expect(
      text.silence
        == Silence(
          revision: 1, deadline: deadline, circulatedTo: "all delegations", since: meeting.now))
    #expect(
      try meeting.refuses("rec adopt R-1 --method silence")
        == .record(.silenceLasts(one, until: deadline)))
    #expect(try meeting.refuses("rec adopt R-1") == .record(.inSilence(one, until: deadline)))
    meeting.pass(72 * .minutes(60))
    #expect(meeting.session.recommendations[one]?.state == .inSilence)
    #expect(meeting.session.outcomeCheck(meeting.now).contains(.silenceOver(one)))
    #expect(
      try meeting.refuses("rec break R-1 IFRC")
        == .record(.silenceOver(one, since: deadline)))
    try meeting.do("rec adopt R-1 --method silence")
    #expect(meeting.session.recommendations[one]?.adoption?.method == .silence)
    #expect(meeting.session.recommendations[one]?.silence == nil)
  }

  @Test("B-11: an objection breaks silence, and the text is on the table again")
  func broken() throws {
    var meeting = try tabled()
    try meeting.do("rec silence R-1 --in 72h")
    meeting.pass(.minutes(5))
    try meeting.do("rec break R-1 IFRC \"we have no instructions\"")
    let text = try #require(meeting.session.recommendations[one])
    #expect(text.state == .tabled)
    #expect(text.silences.last?.brokenBy == .group(GroupID(2)))
    #expect(text.silences.last?.objection == "we have no instructions")
    #expect(text.silences.last?.ended == meeting.now)
    #expect(try meeting.refuses("rec break R-1 IFRC") == .record(.notInSilence(one)))
  }

  @Test("B-11: a revision of the text ends its silence, a translation does not")
  func revision() throws {
    var meeting = try tabled()
    try meeting.do("rec silence R-1 --until 17:00")
    try meeting.do("rec translate R-1 --lang ar \"نص\"")
    #expect(meeting.session.recommendations[one]?.state == .inSilence)
    try meeting.do("rec revise R-1 \"one and a half\"")
    #expect(meeting.session.recommendations[one]?.state == .tabled)
    #expect(meeting.session.recommendations[one]?.silences.last?.ended == meeting.now)
  }

  @Test("B-11: a deadline is in the future, by the date or the next time of day")
  func deadlines() throws {
    var meeting = try tabled()
    meeting.at("16:00:00")
    #expect(
      try meeting.refuses("rec silence R-1 --until \"2026-05-12 10:00\"")
        == .record(.deadlinePast(Sample.days[0].wallTime(LocalTime(hour: -14, minute: 0)))))
    try meeting.do("rec silence R-1 --until 15:00")
    #expect(
      meeting.session.recommendations[one]?.silence?.deadline
        == Sample.days[1].wallTime(LocalTime(hour: 15, minute: 0)))
    try meeting.do("rec silence R-2 --until \"2026-05-18 10:00\"")
  }

  @Test("B-12: what was adopted is changed only after a reopening with a reason")
  func reopening() throws {
    var meeting = try tabled()
    try meeting.run("rec adopt R-1\nrec number")
    #expect(meeting.session.recommendations[one]?.finalNumber == 1)
    #expect(try meeting.refuses("rec revise R-1 \"x\"") == .wordingFixed(one, .adopted))
    #expect(try meeting.refuses("rec table R-1") == .wordingFixed(one, .adopted))
    try meeting.do("rec reopen R-1 \"a word is missing\"")
    try meeting.do("rec revise R-1 \"x\"")
    let text = try #require(meeting.session.recommendations[one])
    #expect(text.adoption?.revision == 1)
    #expect(text.finalNumber == nil)
    #expect(text.changes.last?.reason == "a word is missing")
  }
}
