import Foundation
import Testing

@testable import Reports
@testable import SessionState

/// What is told where the level changed, or where a thing has a stricter one than the rest (domain A-37, C-6).
struct StricterRuleTests {
  private func figures(_ meeting: RecordedMeeting) throws -> [String: Any] {
    try #require(try meeting.json(.speakers)["figures"] as? [String: Any])
  }

  private func rows(_ object: [String: Any], _ key: String) -> [[String: Any]] {
    object[key] as? [[String: Any]] ?? []
  }

  private func course(_ meeting: RecordedMeeting, of item: Int) throws -> String? {
    let days = rows(try meeting.json(.report), "days")
    return rows(days[0], "items")[item - 1]["course"] as? String
  }

  @Test func `C-6: the session is told by the strictest level that it ever had`() throws {
    let meeting = try RecordedMeeting(
      "attribution chatham_house\nattribution on_record")
    #expect(meeting.session.sessionAttribution == .onRecord)
    #expect(meeting.session.strictestAttribution == .chathamHouse)
    #expect(Disclosure(meeting.session, atLeast: .onRecord).overall == .chathamHouse)
    #expect(try meeting.json(.report)["attendance"] == nil)
    // The level of an item is not that of the session.
    let other = try RecordedMeeting("attribution closed --item A-1")
    #expect(other.session.strictestAttribution == .onRecord)
  }

  @Test func `C-6: an item is told by the strictest level that was in force in it`() throws {
    let meeting = try RecordedMeeting(
      """
      attribution closed
      attribution on_record
      item close
      item open A-2
      attribution closed --item A-2
      attribution on_record --item A-2
      """)
    #expect(meeting.session.items.map(\.strictest) == [.closed, .closed])
    #expect(try course(meeting, of: 1) == nil)
    let later = try RecordedMeeting(
      "item close\nattribution chatham_house\nitem open A-2\nattribution on_record")
    #expect(later.session.items.map(\.strictest) == [.onRecord, .chathamHouse])
  }

  @Test func `C-6: an item under the Chatham House Rule has no figures of its own of so few`()
    throws
  {
    let meeting = try RecordedMeeting(
      "attribution chatham_house --item A-1\nfloor give 1\nfloor end")
    #expect(try course(meeting, of: 1) == "Begun at 09:02 (planned 09:00–10:00).")
  }

  @Test func `C-6: under the Chatham House Rule no turn is listed, and no note has its time`()
    throws
  {
    let meeting = try RecordedMeeting(
      "floor give 1\nnote \"One line\"\nrec add \"Train advisers\"\nfloor end",
      attribution: .chathamHouse)
    let speakers = try meeting.json(.speakers)
    #expect(rows(speakers, "turns").isEmpty && speakers["turns_left_out"] != nil)
    let table = meeting.document(.timeline).table().split(separator: "\r\n").dropFirst()
    #expect(
      table.map(String.init) == [
        "2026-05-14T06:02:00.000Z,2026-05-14,09:02:00,began,A-1,1,Principles,,",
        "2026-05-14,2026-05-14,,captured,R-1,1,Principles,,Train advisers",
        "2026-05-14,2026-05-14,,noted,N-1,1,Principles,,One line",
      ])
    let text = rows(try meeting.json(.recommendations), "recommendations")[0]
    #expect(text["captured_at"] as? String == "2026-05-14")
    #expect(try !meeting.text(.recommendations, .page).contains("<svg"))
  }

  @Test func `C-6: under the Chatham House Rule no single vote or position is told`() throws {
    var meeting = try RecordedMeeting(
      """
      rec add "Train advisers"
      rec table R-1
      rec position R-1 QRCS reservation "We cannot pay."
      """)
    try meeting.run("rec adopt R-1 --method show_of_hands --for 3 --against 0 --abstain 0")
    let open = rows(try meeting.json(.recommendations), "recommendations")[0]
    #expect(rows(open, "positions").count == 1)
    #expect((open["adoption"] as? [String: Any])?["votes_against"] as? Int == 0)
    let told = rows(try meeting.json(.recommendations, .chathamHouse), "recommendations")[0]
    #expect(rows(told, "positions").isEmpty)
    let adoption = told["adoption"] as? [String: Any]
    #expect(adoption?["votes_for"] as? Int == 3)
    #expect(adoption?["votes_against"] == nil && adoption?["abstentions"] == nil)
    let notes = rows(try meeting.json(.outcome, .chathamHouse), "footnotes")
    #expect(notes.map { $0["text"] as? String } == ["A participant reserved their position."])
  }

  @Test func `C-6: an owner in free words is named on record only`() throws {
    let meeting = try RecordedMeeting("action add \"Send the minutes\" --owner \"Somebody Else\"")
    for level in Attribution.allCases {
      let table = meeting.document(.actions, level).table()
      #expect(table.contains("Somebody Else") == (level == .onRecord))
    }
  }

  @Test func `A-37: an earlier state is told by the stricter rule that was promised later`() throws
  {
    var meeting = try RecordedMeeting("floor give 1\nnote \"One line\"\nfloor end")
    let earlier = meeting.session
    try meeting.run("attribution closed --whole")
    func document(_ later: Session?) -> String {
      Document(
        .timeline,
        DocumentScope(
          earlier, now: meeting.now, head: "", atLeast: .onRecord, language: .one("en"),
          levelsOf: later)
      ).table()
    }
    #expect(document(nil).contains("One line"))
    #expect(document(meeting.session).split(separator: "\r\n").count == 1)
  }

  @Test func `A-37: a change made in a closed part leaves the last text that may be told`() throws {
    let meeting = try RecordedMeeting(
      """
      rec add "Train advisers"
      attribution closed --item A-1
      rec revise R-1 "Train nobody"
      """)
    for kind in [DocumentKind.recommendations, .outcome, .report, .timeline] {
      let table = meeting.document(kind).table()
      #expect(table.contains("advisers") && !table.contains("nobody"), "\(kind)")
    }
  }

  @Test func `C-6: turns of too few under a stricter rule are not found from the total`() throws {
    let stricter = "item close\nattribution chatham_house --item A-2\nitem open A-2\n"
    let open = "floor give 1\nfloor end\nfloor give 2\nfloor end\n"
    let few = try figures(RecordedMeeting(open + stricter + "floor give 3\nfloor end"))
    #expect((few["total"] as? [String: Any])?["interventions"] as? Int == 2)
    #expect(few["speakers"] as? Int == 2 && few["left_out"] != nil)
    let many = try figures(
      RecordedMeeting(open + stricter + open + "floor give 3\nfloor end"))
    #expect((many["total"] as? [String: Any])?["interventions"] as? Int == 5)
    #expect(many["left_out"] == nil)
    for key in ["by_person", "by_group", "by_type"] {
      #expect(rows(few, key).count == 2)
      let last = rows(many, key).last
      #expect(last?["label"] as? String == "others" && last?["interventions"] as? Int == 3)
    }
  }

  @Test func `C-6: of a closed meeting titles and adopted texts are told and nothing else`() throws
  {
    let meeting = try RecordedMeeting(
      """
      rec add "Train advisers"
      rec classify R-1 --theme "training and capacity" --priority high --to "donors"
      rec table R-1
      rec adopt R-1
      item close
      """)
    let timeline = try meeting.json(.timeline, .closed)
    let item = rows(rows(timeline, "days")[0], "items")[0]
    #expect(Set(item.keys) == ["id", "number", "day", "title", "kind", "is_break"])
    let happenings = rows(timeline, "happenings")
    #expect(happenings.map { $0["at"] as? String } == ["2026-05-14"])
    #expect(happenings.first?["time"] == nil)
    let row = rows(try meeting.json(.recommendations, .closed), "recommendations")[0]
    for key in ["theme", "priority", "adoption", "adopted_text", "captured_at", "revisions"] {
      #expect(row[key] == nil, "\(key)")
    }
    #expect((row["addressees"] as? [Any])?.isEmpty == true)
    for format in [DocumentFormat.text, .markdown, .page] {
      let report = try meeting.text(.report, format, .closed)
      #expect(report.contains("Train advisers") && report.contains("Principles"))
      for word in ["09:0", "consensus", "raining and capacity", "adopted."] {
        #expect(!report.contains(word), "\(format) \(word)")
      }
      #expect(try !meeting.text(.timeline, format, .closed).contains("09:"))
    }
    let outcome = try meeting.text(.outcome, .text, .closed, language: .one("en"))
    #expect(outcome.contains("Adopted in Doha, on 14 May 2026."))
  }
}
