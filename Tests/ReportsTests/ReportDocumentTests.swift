import Foundation
import Reports
import SessionState
import Testing

/// The summary report and the course of the meeting (domain B.1, B-16, B-20).
struct ReportDocumentTests {
  private static let record = """
    floor give 1
    note "The Secretary-General reminded the room of the law." --kind note
    note "We were never asked." --kind quote
    note "The list stays open." --kind decision
    note "Who pays?" --kind question
    note "A charter" --kind parking_lot
    floor end
    action add "Send the minutes" --owner QRCS --due 2026-06-01
    rec add "Train advisers" --by QRCS
    rec classify R-1 --theme "training and capacity"
    """

  @Test func `B-20: the report follows the template`() throws {
    let meeting = try RecordedMeeting(Self.record)
    #expect(
      try meeting.text(.report, .text, language: .one("en")) == """
        Workshop, Doha
        Summary report
        Doha · 14 May 2026

        Time: 09:02–
        Rapporteur: Rapporteur, QRCS
        Participants: 3 / 3 (QRCS, ICRC)
        Speakers:
          Secretary-General, QRCS

        Key issues
          Training and capacity: 1 recommendation, none adopted.

        Proceedings

        Day 1 · 14 May 2026

        1 Principles
          Begun at 09:02 (planned 09:00–10:00). 1 intervention by 1 speaker, 6:00 of speaking time.
          The Secretary-General reminded the room of the law. (Secretary-General, QRCS)
          “We were never asked.” (Secretary-General, QRCS)

        2 Adoption
          not begun (10:00–11:00).

        Decisions
          The list stays open. (Item 1)

        Questions
          Who pays? (Item 1)

        Left for another time
          A charter (Item 1)

        Recommendations
        R-1 (captured)
          Train advisers

        Next steps
          T-1  Send the minutes  (QRCS, 1 June 2026)

        Figures
        Speaking time: 6:00 · Interventions: 1 · Speakers: 1

        Log: 20 events, head 9f2c9f2c9f2c…

        """)
  }

  @Test func `C-6: under the Chatham House Rule no name and no quote is in it`() throws {
    let meeting = try RecordedMeeting(Self.record)
    for format in [DocumentFormat.text, .markdown, .page] {
      let text = try meeting.text(.report, format, .chathamHouse)
      for name in ["Secretary-General", "QRCS", "ICRC", "We were never asked."] {
        #expect(!text.contains(name), "\(format) \(name)")
      }
      #expect(text.contains("The list stays open."))
    }
  }

  @Test func `B-20: the course of the meeting is in its order`() throws {
    let meeting = try RecordedMeeting("floor give 1\nrec add \"Train advisers\"\nfloor end")
    let table = meeting.document(.timeline).table()
    #expect(
      table.split(separator: "\r\n").map(String.init) == [
        "at,date,time,event,id,item,item_title,who,text",
        "2026-05-14T06:02:00.000Z,2026-05-14,09:02:00,began,A-1,1,Principles,,",
        "2026-05-14T06:03:00.000Z,2026-05-14,09:03:00,spoke,I-1,1,Principles,\"Secretary-General, QRCS\",statement",
        "2026-05-14T06:04:00.000Z,2026-05-14,09:04:00,captured,R-1,1,Principles,,Train advisers",
      ])
  }

  @Test func `B-18: an empty session gives every document`() throws {
    let scope = DocumentScope(
      Session(), now: Moment(at: 0, clock: 0), head: "", atLeast: .onRecord, language: .both)
    for kind in DocumentKind.allCases {
      let document = Document(kind, scope)
      _ = try document.json()
      for format in DocumentFormat.all(for: kind) where format.hasTemplate {
        let bytes = try #require(DocumentTemplate.builtIn(kind, format))
        let text = try document.text(
          DocumentTemplate(bytes, file: "built in", for: format), format)
        #expect(text.contains("Log: 0 events"))
      }
    }
  }
}
