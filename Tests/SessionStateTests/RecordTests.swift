import Testing

@testable import SessionState

@Suite struct RecordTests {
  private let first = RecommendationID(1)

  @Test("B-1: item, speaker, group and attribution are taken by themselves")
  func captureTakesWhatIsKnown() throws {
    var meeting = try Meeting(in: "A-2")
    try meeting.run("attribution chatham_house --item A-2\nfloor give 3")
    #expect(
      try meeting.do("rec add Speak with one voice", as: .rapporteur)
        == .recommendationCaptured(
          RecommendationCaptured(
            id: first, language: "en", text: "Speak with one voice", item: ItemID(2),
            intervention: InterventionID(1), proposers: [.group(GroupID(2))],
            attribution: .chathamHouse)))
    #expect(meeting.session.recommendations[first]?.revisions.map(\.by) == [.rapporteur])
  }

  @Test("B-1: without a speaker nobody proposes; a person without a group proposes alone")
  func captureWithoutSpeaker() throws {
    var meeting = try Meeting(in: "A-1")
    try meeting.run("rec add \"دعم الحوار\"\nfloor give 8\nrec add two\nrec add three --by QRCS,4")
    #expect(meeting.session.recommendations.map(\.original) == ["ar", "en", "en"])
    #expect(
      meeting.session.recommendations.map(\.proposers)
        == [
          [], [.participant(ParticipantID(8))],
          [.group(GroupID(1)), .participant(ParticipantID(4))],
        ])
  }

  @Test("B-2: a capture number is never given again, also after undo and reading anew")
  func captureNumbers() throws {
    var meeting = try Meeting(in: "A-1")
    try meeting.run("rec add one\nundo\nrec add two\nundo\nnote three\nundo\nmark\nundo")
    #expect(meeting.readAnew.session == meeting.session)
    try meeting.run("rec add three\nnote four\nmark")
    #expect(meeting.session.recommendations.map(\.id.description) == ["R-3"])
    #expect(meeting.session.notes.map(\.id.description) == ["N-2"])
    #expect(meeting.session.marks.map(\.id.description) == ["M-2"])
  }

  @Test("B-3: a translation is behind when the original gets a later revision")
  func staleTranslation() throws {
    var meeting = try Meeting(in: "A-1")
    try meeting.run("rec add \"Act together\"\nrec translate R-1 --lang ar \"العمل معا\"")
    #expect(meeting.session.recommendations[first]?.isBehind("ar") == false)
    try meeting.do("rec revise R-1 \"Act as one\"")
    #expect(meeting.session.recommendations[first]?.isBehind("ar") == true)
    #expect(meeting.session.recommendations[first]?.isBehind("en") == false)
    #expect(
      try meeting.do("rec translate R-1 --lang ar \"العمل كجسد واحد\"")
        == .recommendationTranslated(
          RecommendationTranslated(
            id: first, revision: 4, language: "ar", text: "العمل كجسد واحد", basedOn: 3)))
    #expect(meeting.session.recommendations[first]?.isBehind("ar") == false)
    #expect(
      try meeting.refuses("rec translate R-1 --lang EN text") == .originalLanguage(first, "en"))
  }

  @Test("B-4: every wording stays, with its time, author, reason and the one it came from")
  func revisionsStay() throws {
    var meeting = try Meeting(in: "A-1")
    try meeting.do("rec add \"Act together\"", as: .rapporteur)
    let captured = meeting.now
    meeting.at("09:05:00")
    try meeting.do("rec revise R-1 \"Act as one\" --reason amendment")
    #expect(
      meeting.session.recommendations[first]?.revisions == [
        Revision(
          number: 1, language: "en", text: "Act together", at: captured, by: .rapporteur),
        Revision(
          number: 2, language: "en", text: "Act as one", at: meeting.now, by: .moderator,
          basedOn: 1, reason: "amendment"),
      ])
    #expect(try meeting.refuses("rec revise R-1 \"Act as one\"") == .sameWording(first))
  }

  @Test("B-5: open brackets need a confirmation, which is stored")
  func openBrackets() throws {
    var meeting = try Meeting(in: "A-1")
    try meeting.run("rec add \"States [shall/should] [act]\"\nrec table 1")
    #expect(try meeting.refuses("rec adopt 1") == .openBrackets(first, count: 2))
    #expect(
      try meeting.do("rec adopt 1 --with-brackets")
        == .recommendationsAdopted(
          RecommendationsAdopted(
            ids: [first], revisions: [1], method: .consensus, withBrackets: true)))
    try meeting.run("undo\nset adopt_requires_clean_text off\nrec adopt 1")
    #expect(meeting.session.recommendations[first]?.state == .adopted)
  }

  @Test(
    "B-5: brackets nest, may be escaped, and are never a reason to refuse a text",
    arguments: [
      ("", 0), ("plain", 0), ("[a]", 1), ("[a [b] c]", 1), ("[a] [b/c]", 2), ("\\[a\\]", 0),
      ("[a", 1), ("a]", 0), ("]a[", 1), ("\\\\[a]", 1), ("\\", 0), ("[[[", 1),
    ])
  func bracketCount(text: String, count: Int) {
    #expect(Brackets.count(text) == count)
  }

  @Test("a mark that is filled later keeps item, speaker and attribution of its moment")
  func markKeepsItsMoment() throws {
    var meeting = try Meeting(in: "A-1")
    try meeting.run("attribution chatham_house\nfloor give 5\nmark \"on funding\"\nmark")
    try meeting.run("floor end\nattribution on_record\nitem next\nfloor give 3")
    try meeting.do("mark fill M-1 rec \"Fund it\"", as: .rapporteur)
    #expect(
      try meeting.do("mark fill M-2 note \"A sharp exchange\"", as: .rapporteur)
        == .noteAdded(
          NoteAdded(
            id: NoteID(1), kind: .note, text: "A sharp exchange", item: ItemID(1),
            participant: ParticipantID(5), attribution: .chathamHouse, mark: MarkID(2))))
    let captured = try #require(meeting.session.recommendations[first])
    #expect(captured.item == ItemID(1))
    #expect(captured.proposers == [.group(GroupID(4))])
    #expect(captured.attribution == .chathamHouse)
    #expect(try meeting.refuses("mark fill M-1 note again") == .markFilled(MarkID(1)))
    try meeting.run("undo\nundo", as: .rapporteur)
    #expect(meeting.session.marks.map(\.filled) == [nil, nil])
  }

  @Test("D-3: what is stored is clean; a text that is nothing else is refused")
  func textsAreClean() throws {
    var meeting = try Meeting(in: "A-1")
    try meeting.do("note \"\u{1B}[31mred\u{202E} \t\u{7}end  \"")
    try meeting.do("rec add \"\u{FEE3}\u{FEA4}\u{FEE4}\u{FEAA}\"")
    #expect(meeting.session.notes.map(\.text) == ["red  end"])
    #expect(meeting.session.recommendations.map(\.wording) == ["محمد"])
    #expect(try meeting.refuses("note \"\u{1B}[31m \"") == .emptyText)
    let long = String(repeating: "a", count: StoredText.limit + 1)
    #expect(
      try meeting.refuses("note \(long)")
        == .textTooLong(count: 16_385, limit: 16_384, inCharacters: false))
  }
}
