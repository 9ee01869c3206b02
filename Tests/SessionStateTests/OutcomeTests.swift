import Testing

@testable import SessionState

/// What a text is about, its place in the outcome, and what is missing from it.
struct OutcomeTests {
  private let one = RecommendationID(1)
  private let two = RecommendationID(2)

  private func meeting(_ lines: String) throws -> Meeting {
    var meeting = try Meeting(in: "A-1")
    try meeting.run(lines)
    return meeting
  }

  private func printed(_ meeting: Meeting) -> [String] {
    meeting.session.outcome.map { section in
      "\(section.theme ?? section.part.rawValue): "
        + section.recommendations.map(\.id.description).joined(separator: " ")
    }
  }

  @Test("B-1: a record takes time, item, speaker and group, level and author by itself")
  func capture() throws {
    var meeting = try Meeting.twoTurns()
    try meeting.do("rec add \"Act together\"", as: .rapporteur)
    let text = try #require(meeting.session.recommendations[one])
    #expect(text.item == ItemID(1))
    #expect(text.intervention == InterventionID(2))
    #expect(text.proposers == [.group(GroupID(4))])
    #expect(text.attribution == .onRecord)
    #expect(text.revisions.first?.by == .rapporteur)
    #expect(text.revisions.first?.at == meeting.now)
  }

  @Test("B-2: final numbers are 1 to n by theme, then by hand, and capture numbers stay")
  func numbers() throws {
    var meeting = try meeting(
      """
      rec add a
      rec add b
      rec add c
      rec add d
      rec add e
      rec classify R-1 --theme media
      rec classify R-2 --theme principles
      rec classify R-3 --theme "Sea rescue"
      rec classify R-4 --theme media
      rec classify R-5 --part preamble
      """)
    #expect(
      printed(meeting) == [
        "preamble: R-5", "humanitarian principles: R-2", "role of the media: R-1 R-4",
        "Sea rescue: R-3",
      ])
    try meeting.do("rec order R-4 --to 1")
    #expect(printed(meeting)[2] == "role of the media: R-4 R-1")
    #expect(try meeting.refuses("rec order R-4 --to 1") == .record(.nothingChanges))
    #expect(try meeting.refuses("rec order R-4 --to 3") == .record(.noSuchPlace(count: 2)))
    #expect(try meeting.refuses("rec number") == .record(.nothingAdopted))
    try meeting.run(
      "rec table 1\nrec table 2\nrec table 3\nrec table 4\nrec table 5\nrec adopt 1 2 3 4 5\n"
        + "rec number")
    let numbers = meeting.session.recommendations.map(\.finalNumber)
    #expect(numbers == [3, 1, 4, 2, nil])
    #expect(try meeting.refuses("rec number") == .record(.nothingChanges))
    try meeting.do("rec reopen R-2 \"a word\"")
    #expect(meeting.session.recommendations.allSatisfy { $0.finalNumber == nil })
    try meeting.do("rec number")
    #expect(meeting.session.recommendations.map(\.finalNumber) == [2, nil, 3, 1, nil])
  }

  @Test("B-3: a translation is draft, behind, or agreed")
  func translations() throws {
    var meeting = try meeting("rec add \"Act together\"")
    func state(_ language: String) -> TextState? {
      meeting.session.recommendations[one]?.textState(language)
    }
    #expect(state("ar") == .missing)
    #expect(try meeting.refuses("rec agree R-1 --lang ar") == .record(.noText(one, "ar")))
    try meeting.do("rec translate R-1 --lang ar \"العمل معا\"")
    #expect(state("ar") == .draft)
    try meeting.do("rec agree R-1 --lang ar")
    #expect(state("ar") == .agreed)
    #expect(try meeting.refuses("rec agree R-1 --lang ar") == .record(.agreedAlready(one, "ar")))
    try meeting.do("rec revise R-1 \"Act as one\"")
    #expect(state("ar") == .behind(from: 1))
    #expect(try meeting.refuses("rec agree R-1 --lang ar") == .record(.behind(one, "ar")))
    #expect(state("en") == .draft)
    try meeting.run("rec translate R-1 --lang ar \"العمل كيد واحدة\"\nrec table 1\nrec adopt 1")
    #expect(state("en") == .agreed)
    #expect(state("ar") == .draft)
  }

  @Test(
    "B-4: a revision keeps full text, author, time, reason, proposer, where it started and who spoke"
  )
  func revisions() throws {
    var meeting = try Meeting.twoTurns()
    try meeting.do("rec add \"Act together\"")
    try meeting.do("rec revise R-1 \"Act as one\" --reason amendment --by ICRC", as: .rapporteur)
    let text = try #require(meeting.session.recommendations[one])
    #expect(text.revisions.map(\.text) == ["Act together", "Act as one"])
    #expect(
      text.revisions.last
        == Revision(
          number: 2, language: "en", text: "Act as one", at: meeting.now, by: .rapporteur,
          basedOn: 1, reason: "amendment", proposedBy: .group(GroupID(3)),
          intervention: InterventionID(2)))
  }

  @Test("B-13: a text begins with a verb of the lists, which settings change")
  func verbs() throws {
    var meeting = try meeting("rec add \"Calls upon donors to act\"")
    func verb(_ text: String, _ language: String = "en") -> String? {
      meeting.session.operativeVerb(of: text, language)
    }
    #expect(verb("Calls upon donors") == "calls upon")
    #expect(verb("CALLS UPON") == "calls upon")
    #expect(verb("Notesellers") == nil)
    #expect(verb("يوصي بالعمل", "ar") == "يوصي")
    #expect(verb("يهيب بالجهات المانحة", "ar") == "يهيب بـ")
    #expect(verb("العمل معا", "ar") == nil)
    #expect(verb("يرحبون بالعمل", "ar") == nil)
    try meeting.do("set verbs_en \"asks, begs\"")
    #expect(verb("Begs donors") == "begs")
    #expect(verb("Calls upon donors") == nil)
    #expect(meeting.session.outcomeCheck(meeting.now).contains(.noVerb(one)))
    try meeting.do("rec classify R-1 --verb asks")
    #expect(!meeting.session.outcomeCheck(meeting.now).contains(.noVerb(one)))
  }

  @Test("B-14, B-15: theme and addressees by a part of their name in either language, or any other")
  func terms() throws {
    var meeting = try meeting("rec add one")
    try meeting.do(
      "rec classify R-1 --theme الوقائية --to \"donors, الدول, city councils\" --principles humanity"
    )
    var text = try #require(meeting.session.recommendations[one])
    #expect(text.theme == "preventive diplomacy")
    #expect(text.addressees == ["donors", "States and embassies", "city councils"])
    #expect(text.principles == [.humanity])
    let themes = meeting.session.settings.themes
    #expect(
      meeting.session.term("preventive diplomacy", in: themes, language: "ar")
        == "الدبلوماسية الوقائية")
    #expect(
      try meeting.refuses("rec classify R-1 --theme \"preventive diplomacy\"")
        == .record(.nothingChanges))
    try meeting.do("rec classify R-1 --theme none --to none --principles none")
    text = try #require(meeting.session.recommendations[one])
    #expect(text.theme == nil && text.addressees == [] && text.principles == [])
    try meeting.do("set themes \"Access | الوصول; Funding\"")
    try meeting.do("rec classify R-1 --theme الوصول")
    #expect(meeting.session.recommendations[one]?.theme == "Access")
  }

  @Test("B-18: the check lists what is missing, in the order of the document")
  func check() throws {
    var meeting = try Meeting.twoTurns()
    try meeting.run(
      """
      rec add "[Shall/should] act"
      rec translate R-1 --lang ar "نص"
      rec revise R-1 "[Shall/should] act ]"
      rec position R-1 IFRC objection
      action add "Ask the host"
      mark
      floor give 8
      """)
    #expect(
      meeting.session.outcomeCheck(meeting.now) == [
        .undecided(one, .captured), .openBrackets(one, count: 1),
        .unbalanced(one, language: "en"), .objection(one, .group(GroupID(2))),
        .behind(one, language: "ar"), .noTheme(one), .noAddressee(one), .noVerb(one),
        .noOwner(ActionID(1)), .noDate(ActionID(1)), .markToFill(MarkID(1)),
        .noGroup(InterventionID(3)),
      ])
    try meeting.do("mark drop M-1")
    #expect(!meeting.session.outcomeCheck(meeting.now).contains(.markToFill(MarkID(1))))
    #expect(try meeting.refuses("mark fill M-1 note text") == .markFilled(MarkID(1)))
  }

  @Test(
    "B-2: numbers that are out of order are forgotten, and the final document waits for new ones")
  func misplacedNumbers() throws {
    let numbered = try meeting(
      """
      set themes "A; B; A"
      rec add a
      rec add b
      rec classify R-1 --theme A
      rec classify R-2 --theme B
      rec table 1
      rec table 2
      rec adopt 1 2
      rec number
      """)
    #expect(numbered.session.recommendations.map(\.finalNumber) == [1, 2])
    #expect(numbered.session.outcome.count == 2)
    for line in [
      "rec classify R-1 --part preamble", "set themes \"B; A\"", "rec classify R-1 --theme C",
    ] {
      var changed = numbered
      try changed.do(line)
      #expect(changed.session.recommendations.map(\.finalNumber) == [nil, nil], "\(line)")
    }
    var same = numbered
    try same.do("rec classify R-1 --to donors")
    #expect(same.session.recommendations.map(\.finalNumber) == [1, 2])
  }

  @Test("B-12: an agreed translation of a decided text is changed only after a reopening")
  func agreedTranslation() throws {
    var meeting = try meeting(
      "rec add one\nrec translate 1 --lang ar \"نص\"\nrec agree 1 --lang ar\nrec table 1\nrec adopt 1"
    )
    #expect(
      try meeting.refuses("rec translate 1 --lang ar \"نص آخر\"") == .wordingFixed(one, .adopted))
    try meeting.do("rec translate 1 --lang fr texte")
    #expect(try meeting.refuses("rec translate 1 --lang fr texte") == .sameWording(one))
    try meeting.do("rec reopen 1 \"a word\"")
    try meeting.do("rec translate 1 --lang ar \"نص آخر\"")
  }

  @Test("What was withdrawn or became part of others stays as it is")
  func notLive() throws {
    var meeting = try meeting("rec add one\nrec add two\nrec merge 1 2 both\nrec withdraw 3")
    for (id, state) in [(one, RecommendationState.merged), (RecommendationID(3), .withdrawn)] {
      for line in [
        "rec support \(id) QRCS", "rec position \(id) QRCS support", "rec classify \(id) --theme x",
        "rec agree \(id)", "rec translate \(id) --lang ar x", "rec order \(id) --to 1",
      ] {
        #expect(try meeting.refuses(line) == .record(.notLive(id, state)), "\(line)")
      }
    }
    try meeting.do("undo")
  }

  @Test("B-1: whoever is spoken for proposes")
  func spokenFor() throws {
    var meeting = try meeting(
      "floor request 6 --kind group_statement --for IFRC\nfloor give 6\nrec add one")
    #expect(meeting.session.recommendations[one]?.proposers == [.group(GroupID(2))])
    try meeting.do("undo")
  }

  @Test(
    "Undo of a merge in the register is refused once somebody does not stand behind a text any more"
  )
  func mergedParty() throws {
    var meeting = try meeting("rec add one --by 4\nparticipant merge 4 --into 7")
    try meeting.do("rec unsupport 1 7", as: .rapporteur)
    guard case .builtOn = try meeting.refuses("undo") else {
      Issue.record("the merge was taken back")
      return
    }
  }

  @Test("An id of nothing where a text begins is a slip, and no text")
  func slips() throws {
    let meeting = try meeting("rec add one\nrec add two")
    for line in [
      "rec merge R-1 R-2 R-77 \"x\"", "rec split R-1 R-9 \"a\" \"b\"",
      "action add Ask --owner G-99",
    ] {
      #expect(throws: CommandProblem.self, "\(line)") { try Command(line, in: meeting.session) }
    }
    #expect(
      try Command("rec split R-1 \"R-9\" b", in: meeting.session)
        == .recommendation(.split(one, ["R-9", "b"])))
    #expect(try meeting.refuses("rec add \"\u{200B}\u{200F}\"") == .emptyText)
  }

  @Test(
    "B-1: a text belongs to the intervention in which it was begun, and is told under the stricter rule"
  )
  func during() throws {
    var meeting = try Meeting.twoTurns()
    try meeting.run("attribution chatham_house\nrec add \"Act together\" --during I-1")
    let text = try #require(meeting.session.recommendations[one])
    #expect(text.intervention == InterventionID(1))
    #expect(text.proposers == [.group(GroupID(3))])
    #expect(text.attribution == .chathamHouse)
    try meeting.do("note \"Access needs trust\" --during I-1")
    #expect(meeting.session.notes.first?.participant == ParticipantID(4))
  }

  @Test("A mark that is filled keeps its moment: then it was said")
  func saidAt() throws {
    var meeting = try Meeting.twoTurns()
    try meeting.run("mark\nmark")
    let marked = meeting.now
    meeting.pass(.minutes(9))
    try meeting.run("mark fill M-1 rec \"Act together\"\nmark fill M-2 note \"Trust\" --kind quote")
    #expect(meeting.session.recommendations[one]?.saidAt == marked)
    #expect(meeting.session.recommendations[one]?.revisions.first?.at == meeting.now)
    #expect(meeting.session.notes.first?.at == marked)
    #expect(meeting.session.notes.first?.kind == .quote)
  }
}
