import Reports
import SessionState
import Testing
import Words

/// A document speaks its own language, whatever the program speaks (domain D-11).
struct DocumentLanguageTests {
  private static let turns = """
    floor give 1
    floor end
    rec add "urges all to train advisers" --by QRCS
    note "agreed in principle" --kind decision
    action add "send the text" --due 2026-06-01
    """

  private func everyForm(_ meeting: RecordedMeeting, _ language: DocumentLanguage) throws
    -> [String]
  {
    try DocumentKind.allCases.flatMap { kind in
      let document = meeting.document(kind, language: language)
      return [
        try meeting.text(kind, .markdown, language: language),
        try meeting.text(kind, .page, language: language), document.table(), try document.json(),
        try document.contentHash(),
      ]
    }
  }

  @Test(
    "D-11: a document is the same whatever the program speaks",
    arguments: [DocumentLanguage.one("en"), .one("ar"), .both])
  func ownLanguage(language: DocumentLanguage) throws {
    let meeting = try RecordedMeeting(Self.turns)
    let english = try everyForm(meeting, language)
    let arabic = try InterfaceLanguage.$current.withValue(.arabic) {
      try everyForm(meeting, language)
    }
    #expect(arabic == english)
  }

  @Test("D-11: what happened is told in the program's language, the keys of JSON in none")
  func followed() throws {
    let meeting = try RecordedMeeting("floor give 1")
    let recorded = try #require(meeting.history.events.last)
    let told = InterfaceLanguage.$current.withValue(.arabic) {
      FollowedEvent(recorded, in: meeting.history)
    }
    #expect(try told.json().contains("\"by\":\"rapporteur\""))
    #expect(try told.json().contains("الكلمة إلى"))
  }

  @Test("D-11: the session as text is told in the program's language")
  func stateText() throws {
    let meeting = try RecordedMeeting("floor give 1\nfloor pause")
    let text = InterfaceLanguage.$current.withValue(.arabic) {
      StateText.text(meeting.session, now: meeting.now, head: "9f2c")
    }
    #expect(text.contains("كلمة مقررة، موقوفة") || text.contains("مداخلة، موقوفة"))
    #expect(text.hasSuffix("البصمة 9f2c\n"))
    #expect(!text.contains("paused") && !text.contains("FLOOR"))
  }
}
