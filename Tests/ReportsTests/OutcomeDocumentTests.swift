import Foundation
import Reports
import SessionState
import Testing

/// The outcome document (domain B.1, B-2, B-9, B-19, B-20).
struct OutcomeDocumentTests {
  private static let record = """
    rec add "Recalling the Fundamental Principles of the Movement" --by QRCS
    rec classify R-1 --part preamble
    rec add "urges all National Societies to train advisers" --by QRCS
    rec classify R-2 --theme "training and capacity"
    rec add "يدعو الاتحاد الدولي إلى نشر دليل" --by ICRC
    rec classify R-3 --theme "humanitarian principles"
    rec translate R-3 --lang en "calls upon the IFRC to publish a guide"
    rec table R-1
    rec table R-2
    rec table R-3
    """
  private static let adoption = """
    rec adopt R-1 R-2 R-3 --method consensus
    rec position R-2 ICRC reservation "The law comes first."
    rec number
    """

  @Test func `B-20: a draft is laid out as a resolution, each text in its original language first`()
    throws
  {
    let meeting = try RecordedMeeting(Self.record)
    #expect(
      try meeting.text(.outcome, .text) == """
        Workshop, Doha
        ورشة عمل، الدوحة
        Outcome document · Draft
        Doha · 14 May 2026

        The participants in “Workshop, Doha”,

        إن المشاركين في «ورشة عمل، الدوحة»،

        Recalling the Fundamental Principles of the Movement,

        Humanitarian principles · المبادئ الإنسانية

        1. يدعو الاتحاد الدولي إلى نشر دليل؛

        calls upon the IFRC to publish a guide;

        Training and capacity · التدريب وبناء القدرات

        2. urges all National Societies to train advisers.

        Doha, 14 May 2026

        14 مايو 2026، Doha

        No. = Capture number
        1 = R-3 (tabled)
        2 = R-2 (tabled)

        Log: 20 events, head 9f2c9f2c9f2c…

        """)
  }

  @Test func `B-2: a final text prints final numbers and keeps the capture numbers`() throws {
    let meeting = try RecordedMeeting(Self.record + "\n" + Self.adoption)
    let document = try meeting.json(.outcome, isFinal: true)
    let numbers = try #require(document["numbers"] as? [[String: Any]])
    #expect(numbers.map { $0["final"] as? Int } == [1, 2])
    #expect(numbers.map { $0["capture"] as? String } == ["R-3", "R-2"])
    let text = try meeting.text(.outcome, .text, isFinal: true)
    #expect(text.contains("Adopted by consensus in Doha, on 14 May 2026."))
    #expect(text.contains("اعتُمد بتوافق الآراء في Doha، في 14 مايو 2026."))
  }

  @Test func `B-2: a final text holds what was adopted and nothing else`() throws {
    var meeting = try RecordedMeeting(Self.record)
    try meeting.run("rec adopt R-2 --method consensus\nrec number")
    let document = try meeting.json(.outcome, isFinal: true)
    let themes = try #require(document["themes"] as? [[String: Any]])
    let captures = themes.flatMap { $0["paragraphs"] as? [[String: Any]] ?? [] }
      .map { $0["capture"] as? String }
    #expect(captures == ["R-2"])
    #expect((document["preamble"] as? [Any])?.isEmpty == true)
  }

  @Test func `B-9: a reservation prints as a footnote, numbered in the document`() throws {
    let meeting = try RecordedMeeting(Self.record + "\n" + Self.adoption)
    let markdown = try meeting.text(.outcome, .markdown, isFinal: true)
    #expect(markdown.contains("2\\. *urges* all National Societies to train advisers.[^1]"))
    #expect(markdown.contains("[^1]: ICRC reserved their position: The law comes first."))
    let page = try meeting.text(.outcome, .page, isFinal: true)
    #expect(page.contains("<sup><a id=\"r1\" href=\"#f1\">1</a></sup>"))
    #expect(page.contains("<li id=\"f1\">"))
  }

  @Test func `B-9: who reserved is told no further than the level allows`() throws {
    let meeting = try RecordedMeeting(Self.record + "\n" + Self.adoption)
    func note(_ level: Attribution) throws -> String? {
      let document = try meeting.json(.outcome, level, isFinal: true)
      return (document["footnotes"] as? [[String: Any]])?.first?["text"] as? String
    }
    #expect(try note(.onRecord) == "ICRC reserved their position: The law comes first.")
    #expect(
      try note(.notForAttribution) == "the ICRC reserved their position: The law comes first.")
    // Words tell who somebody is.
    #expect(try note(.chathamHouse) == "A participant reserved their position.")
    #expect(try note(.closed) == nil)
  }

  @Test func `A-37: a position taken under a stricter rule is told by that rule`() throws {
    var meeting = try RecordedMeeting(Self.record)
    try meeting.run(
      "attribution chatham_house\nrec position R-2 ICRC reservation \"QRCS asked.\"\nattribution on_record"
    )
    let text = try meeting.text(.outcome, .text)
    #expect(text.contains("[1] A participant reserved their position."))
  }

  @Test func `C-6: a closed meeting's outcome holds adopted texts only`() throws {
    var meeting = try RecordedMeeting(Self.record)
    try meeting.run("rec adopt R-2 --method consensus")
    let text = try meeting.text(.outcome, .text, .closed)
    #expect(text.contains("urges all National Societies to train advisers."))
    #expect(!text.contains("Recalling") && !text.contains("calls upon"))
  }

  @Test func `B-20: in one language each text stands in it where it can`() throws {
    let meeting = try RecordedMeeting(Self.record)
    let text = try meeting.text(.outcome, .text, language: .one("ar"))
    #expect(text.contains("1. يدعو الاتحاد الدولي إلى نشر دليل؛"))
    #expect(!text.contains("calls upon the IFRC"))
    #expect(text.contains("الوثيقة الختامية · مشروع"))
    let page = try meeting.text(.outcome, .page, language: .one("ar"))
    #expect(page.contains("<html lang=\"ar\" dir=\"rtl\">"))
  }

  @Test func `B-19: the hash is of what is said, not of when`() throws {
    var meeting = try RecordedMeeting(Self.record)
    let before = try meeting.document(.outcome).contentHash()
    try meeting.run("note \"nothing that the outcome prints\"")
    #expect(try meeting.document(.outcome).contentHash() == before)
    #expect(try meeting.document(.outcome, language: .one("ar")).contentHash() != before)
    #expect(try meeting.document(.outcome, isFinal: true).contentHash() != before)
    try meeting.run("rec revise R-2 \"urges all National Societies to train two advisers\"")
    #expect(try meeting.document(.outcome).contentHash() != before)
  }

  @Test(arguments: [
    ("Encourage donors to act", "encourages", "Encourages donors to act."),
    ("Call on donors to act", "calls upon", "Calls upon donors to act."),
    ("Respect the principles", "recommends", "Recommends respect the principles."),
    ("National Societies act", "invites", "Invites National Societies act."),
    ("urges donors to act", "invites", "urges donors to act."),
  ])
  func `B-13: a set verb and the text's own are one`(text: String, verb: String, printed: String)
    throws
  {
    let meeting = try RecordedMeeting("rec add \"\(text)\"\nrec classify R-1 --verb \"\(verb)\"")
    #expect(try meeting.text(.outcome, .text).contains("1. \(printed)\n"))
  }

  @Test func `B-10: each paragraph is told with the way in which it was adopted`() throws {
    let meeting = try RecordedMeeting(
      """
      rec add "urges a"
      rec add "urges b"
      rec add "urges c"
      rec classify R-1 --theme media
      rec table R-1
      rec table R-2
      rec table R-3
      rec adopt R-1 R-3
      rec adopt R-2 --method chair_ruling
      """)
    let text = try meeting.text(.outcome, .text)
    #expect(
      text.contains(
        "Adopted in Doha, on 14 May 2026: paragraphs 1, 3 by consensus; "
          + "paragraph 2 by ruling of the chair."))
    #expect(text.contains("Other recommendations · توصيات أخرى"))
  }
}
