import Foundation
import Reports
import SessionState
import Testing
import Words

/// Statistics as a document, and what of them may be told (domain C-5, C-6).
struct StatisticsDocumentTests {
  private static let turns = """
    floor request 2
    floor give 1
    floor end
    floor give next
    floor end
    """

  private func rows(_ object: [String: Any], _ key: String) -> [[String: Any]] {
    object[key] as? [[String: Any]] ?? []
  }

  private func part(_ meeting: RecordedMeeting, _ level: Attribution = .onRecord) throws
    -> [String: Any]
  {
    let parts = rows(try meeting.json(.statistics, level), "parts")
    return try #require(parts.first)
  }

  private func labels(_ part: [String: Any], by attribute: String) -> [String]? {
    rows(part, "tables").first { $0["by"] as? String == attribute }
      .map { rows($0, "rows").compactMap { $0["label"] as? String } }
  }

  @Test func `C-5: on record there are tables by everything, and the names of those never heard`()
    throws
  {
    let part = try part(try RecordedMeeting("floor give 1\nfloor end"))
    #expect(
      rows(part, "tables").map { $0["by"] as? String }
        == ["participant", "group", "type", "role", "language", "item"])
    #expect(
      labels(part, by: "participant") == ["Secretary-General, QRCS", "Legal Adviser, ICRC"])
    #expect(rows(part, "never_heard").map { $0["name"] as? String } == ["Legal Adviser, ICRC"])
    let total = part["total"] as? [String: Any]
    #expect(total?["spoke_seconds"] as? Int == 60)
    #expect(total?["seats"] as? Int == 2 && total?["not_heard"] as? Int == 1)
  }

  @Test func `C-6: not for attribution they are by type of organisation and by item`() throws {
    let part = try part(try RecordedMeeting(Self.turns), .notForAttribution)
    #expect(rows(part, "tables").map { $0["by"] as? String } == ["type", "item"])
    #expect(labels(part, by: "type") == ["ICRC", "National Society"])
    #expect(rows(part, "never_heard").isEmpty)
    let wait = part["longest_wait"] as? [String: Any]
    #expect(wait?["waited_seconds"] as? Int == 180 && wait?["who"] == nil)
  }

  @Test
  func `C-6: under the Chatham House Rule there are totals only, and none of fewer than three`()
    throws
  {
    var meeting = try RecordedMeeting(Self.turns)
    let few = try part(meeting, .chathamHouse)
    let none = try #require(few["total"] as? [String: Any])
    #expect(none["spoke"] as? String == "n<3" && none["is_suppressed"] as? Bool == true)
    #expect(none["spoke_seconds"] == nil && none["seats"] == nil && none["unmet"] == nil)
    #expect(few["longest_wait"] == nil)
    try meeting.run("floor give 3\nfloor end")
    let enough = try part(meeting, .chathamHouse)
    #expect((enough["total"] as? [String: Any])?["spoke_seconds"] as? Int == 180)
    // Of items, the times alone.
    #expect(rows(enough, "tables").map { $0["by"] as? String } == ["item"])
    let items = rows(rows(enough, "tables")[0], "rows")
    #expect(items.allSatisfy { $0["spoke_seconds"] == nil && $0["planned_minutes"] != nil })
  }

  @Test func `C-6: of a closed meeting there are none`() throws {
    let part = try part(try RecordedMeeting(Self.turns, attribution: .closed))
    #expect(part["total"] == nil && part["longest_wait"] == nil)
    #expect(
      rows(rows(part, "tables")[0], "rows").allSatisfy {
        $0["spoke_seconds"] == nil && $0["slip_minutes"] == nil && $0["actual_minutes"] == nil
      })
    #expect(
      part["remarks"] as? [String] == ["No figures are given under this attribution level."])
  }

  @Test
  func `C-6: where some spoke under a stricter level, nothing tells who spoke only there`() throws {
    let meeting = try RecordedMeeting(
      """
      floor give 1
      floor end
      item close
      attribution chatham_house --item A-2
      item open A-2
      floor give 1
      floor give 2
      floor give 3
      floor end
      """)
    let part = try part(meeting)
    #expect(rows(part, "never_heard").isEmpty)
    let all = part["total"] as? [String: Any]
    #expect(all?["speakers"] == nil && all?["first_time"] == nil && all?["not_heard"] == nil)
    let figures = try meeting.json(.speakers)["figures"] as? [String: Any]
    #expect(figures?["speakers"] == nil && figures?["speakers_text"] as? String == "not told")
    #expect(!(try meeting.text(.statistics, .text)).contains("Never heard"))
    #expect(
      labels(part, by: "participant")
        == ["Secretary-General, QRCS", "Legal Adviser, ICRC", "others"])
    #expect((part["total"] as? [String: Any])?["spoke_seconds"] as? Int == 240)
    #expect((part["remarks"] as? [String])?.count == 1)
  }

  @Test(
    "C-6: a figure of fewer than three people under the rule is kept back alone",
    arguments: [Attribution.onRecord, .chathamHouse])
  func singleCells(level: Attribution) throws {
    let meeting = try RecordedMeeting(
      """
      item close
      attribution chatham_house --item A-2
      item open A-2
      floor request 1
      floor give next
      floor give 2
      floor give 3
      floor end
      floor request 2
      item close --drop
      """)
    let total = try #require(try part(meeting, level)["total"] as? [String: Any])
    #expect(total["spoke_seconds"] as? Int == 180)
    for key in ["waits", "median_wait", "longest_wait_seconds", "not_reached", "unmet"] {
      #expect(total[key] == nil, "\(key)")
    }
    #expect(total["refused"] as? Int == 0)
    #expect(try part(meeting, level)["longest_wait"] == nil)
  }

  @Test func `C-6: a day on record is told in full where another was under the rule`() throws {
    let history = try DemonstrationLog.history()
    let session = history.session
    let scope = DocumentScope(
      session, now: session.lastMoment, head: "", atLeast: .onRecord, language: .one("en"))
    let whole = ToldStatistics(scope)
    #expect(whole.level == .chathamHouse && whole.attributes.isEmpty)
    let first = ToldStatistics(scope, day: 1)
    #expect(first.level == .onRecord && first.attributes == StatisticsAttribute.allCases)
    #expect(ToldStatistics(scope, day: 2).attributes.isEmpty)
    // Who was there is told of the session as a whole, which the rule covers.
    let table = first.page.blocks(by: .participant)
    guard case .table(let people) = table[1] else {
      Issue.record("no table")
      return
    }
    #expect(!people.heads.contains("seats"))
    #expect(people.rows.allSatisfy { $0.cells[0] != "·" || $0.name.contains("Interpreter") })
  }

  @Test func `C-5: the demonstration's figures add up, over groups, people and days`() throws {
    let history = try DemonstrationLog.history()
    let session = history.session
    let now = session.lastMoment
    let all = Statistics(session, now)
    for attribute in StatisticsAttribute.allCases {
      let rows = all.rows(by: attribute)
      #expect(rows.reduce(0) { $0 + $1.figures.speech } == all.total.speech)
      #expect(rows.reduce(0) { $0 + $1.figures.interventions } == all.total.interventions)
      #expect(rows.reduce(0) { $0 + $1.figures.waits.count } == all.total.waits.count)
      if attribute != .item {
        #expect(rows.reduce(0) { $0 + $1.figures.seats } == all.total.seats)
        #expect(rows.reduce(0) { $0 + $1.figures.notHeard } == all.neverHeard.count)
      }
    }
    let days = session.days.map { Statistics(session, day: $0.number, now) }
    #expect(days.reduce(0) { $0 + $1.total.speech } == all.total.speech)
    #expect(all.total.speech == session.tally(.session, now).speech)
    #expect(all.neverHeard == session.notHeard(.session).map(\.id))
  }

  @Test func `C-5: the speakers document has the same figures`() throws {
    let meeting = try RecordedMeeting(Self.turns)
    let figures = try #require(try meeting.json(.speakers)["figures"] as? [String: Any])
    let part = try part(meeting)
    let groups = try #require(rows(part, "tables").first { $0["by"] as? String == "group" })
    for key in ["label", "spoke", "interventions", "share_percent"] {
      #expect(
        rows(figures, "by_group").map { "\($0[key] ?? "")" }
          == rows(groups, "rows").map { "\($0[key] ?? "")" })
    }
  }

  @Test func `C-5: the table has one row for each side, numbers as whole numbers`() throws {
    let lines = try RecordedMeeting(Self.turns).document(.statistics).table()
      .components(separatedBy: "\r\n")
    #expect(
      lines[0].hasPrefix("scope,by,key,name,speech_seconds,share_percent,share_permille,seats,"))
    #expect(
      lines.contains(
        "session,participant,P-1,\"Secretary-General, QRCS\",60,50,500,1,,1,1,1,0,0,0,0,,,0,0,0,0,0,0,,,,,"
      ))
    #expect(
      lines.contains("session,group,G-2,ICRC,60,50,500,1,50,1,1,1,0,0,0,1,180,180,0,0,0,0,0,0,,,,,")
    )
    #expect(lines.filter { $0.hasPrefix("session,item,") }.count == 2)
  }
}
