import Foundation
import Reports
import SessionState
import Testing

/// Speaking times and what of them may be told (domain C-5, C-6).
struct SpeakersDocumentTests {
  private static let turns = """
    floor give 1
    floor end
    floor give 2
    floor end
    """

  private func figures(_ meeting: RecordedMeeting, _ level: Attribution) throws -> [String: Any]? {
    try meeting.json(.speakers, level)["figures"] as? [String: Any]
  }

  @Test func `C-6: on record the figures are by group and by person`() throws {
    let meeting = try RecordedMeeting(Self.turns)
    let figures = try #require(try figures(meeting, .onRecord))
    func labels(_ key: String) -> [String?]? {
      (figures[key] as? [[String: Any]])?.map { $0["label"] as? String }
    }
    #expect(labels("by_group") == ["QRCS", "ICRC"])
    #expect(labels("by_person") == ["Secretary-General, QRCS", "Legal Adviser, ICRC"])
    let total = figures["total"] as? [String: Any]
    #expect(total?["interventions"] as? Int == 2)
    #expect(total?["spoke_seconds"] as? Int == 120)
  }

  @Test func `C-6: not for attribution they are by type of organisation`() throws {
    let meeting = try RecordedMeeting(Self.turns)
    let figures = try #require(try figures(meeting, .notForAttribution))
    #expect((figures["by_group"] as? [Any])?.isEmpty == true)
    #expect((figures["by_person"] as? [Any])?.isEmpty == true)
    let types = (figures["by_type"] as? [[String: Any]])?.map { $0["label"] as? String }
    #expect(types == ["ICRC", "National Society"])
    let document = try meeting.json(.speakers, .notForAttribution)
    let speakers = (document["turns"] as? [[String: Any]])?.map { $0["speaker"] as? String }
    #expect(speakers == ["a National Society", "the ICRC"])
  }

  @Test
  func `C-6: under the Chatham House Rule there are totals only, and none of fewer than three`()
    throws
  {
    var meeting = try RecordedMeeting(Self.turns)
    let few = try #require(try figures(meeting, .chathamHouse))
    let total = few["total"] as? [String: Any]
    #expect(total?["spoke"] as? String == "n<3" && total?["spoke_seconds"] == nil)
    try meeting.run("floor give 3\nfloor end")
    let enough = try #require(try figures(meeting, .chathamHouse))
    #expect((enough["total"] as? [String: Any])?["spoke_seconds"] as? Int == 180)
    for key in ["by_group", "by_type", "by_person"] {
      #expect((enough[key] as? [Any])?.isEmpty == true)
    }
    let turns = try meeting.json(.speakers, .chathamHouse)["turns"] as? [[String: Any]]
    #expect(turns?.isEmpty == true)
  }

  @Test func `C-6: of a closed meeting there are none`() throws {
    let meeting = try RecordedMeeting(Self.turns)
    let document = try meeting.json(.speakers, .closed)
    #expect(document["figures"] == nil)
    #expect((document["turns"] as? [Any])?.isEmpty == true)
    #expect(
      document["no_figures"] as? String == "No figures are given under this attribution level.")
  }

  @Test func `A-37: a turn of one person under a stricter level of its own counts nowhere`() throws
  {
    var meeting = try RecordedMeeting(Self.turns)
    try meeting.run(
      "item close\nattribution chatham_house --item A-2\nitem open A-2\nfloor give 3\nfloor end")
    let figures = try #require(try figures(meeting, .onRecord))
    let people = (figures["by_person"] as? [[String: Any]])?.map { $0["label"] as? String }
    #expect(people == ["Secretary-General, QRCS", "Legal Adviser, ICRC"])
    #expect((figures["total"] as? [String: Any])?["interventions"] as? Int == 2)
    let page = try meeting.text(.speakers, .page)
    #expect(!page.contains("Rapporteur, QRCS"))
  }

  @Test func `C-6: the charts obey the level`() throws {
    let meeting = try RecordedMeeting(Self.turns)
    let open = try meeting.text(.report, .page)
    #expect(open.contains(">Secretary-General, QRCS</text>"))
    let types = try meeting.text(.report, .page, .notForAttribution)
    #expect(types.contains(">National Society</text>") && !types.contains("QRCS"))
    let closed = try meeting.text(.report, .page, .closed)
    #expect(!closed.contains("Speaking time") && !closed.contains("<svg"))
  }

  @Test func `B-20: the table has one row for each turn`() throws {
    let meeting = try RecordedMeeting(Self.turns)
    #expect(
      meeting.document(.speakers).table()
        == [
          "id,day,date,began,ended,item,item_title,speaker,kind,language,spoke_seconds,allotted_seconds,over_seconds",
          "I-1,1,2026-05-14,09:03:00,09:04:00,1,Principles,\"Secretary-General, QRCS\",statement,en,60,180,0",
          "I-2,1,2026-05-14,09:05:00,09:06:00,1,Principles,\"Legal Adviser, ICRC\",statement,en,60,180,0",
          "",
        ].joined(separator: "\r\n"))
  }
}
