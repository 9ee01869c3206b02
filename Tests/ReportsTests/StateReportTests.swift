import Foundation
import Reports
import Testing

@testable import SessionState

/// The state as JSON and as plain text.
struct StateReportTests {
  private let history: History
  private let now: Moment

  init() throws {
    var history = History()
    let day = Day(number: 1, date: LocalDate(dayNumber: 20_000), offset: 3 * 3600)
    let nine = day.wallTime(LocalTime(hour: 9, minute: 0))
    func record(_ event: Event, _ seconds: Int) {
      let at = nine + .seconds(seconds)
      let seq = history.session.seq + 1
      history.append(
        RecordedEvent(
          seq: seq, id: "r-\(seq)", stamp: Stamp(at: at, mono: at, boot: "0001"), by: .moderator,
          event: event))
    }
    func perform(_ line: String, _ seconds: Int) throws {
      let at = nine + .seconds(seconds)
      let command = try Command(line, in: history.session)
      let stamp = Stamp(at: at, mono: at, boot: "0001")
      record(try history.decide(command, by: .moderator, at: stamp), seconds)
    }
    record(
      .sessionCreated(
        SessionCreated(
          session: "s", code: "RT", title: ["en": "Round \u{1B}[31mtable", "ar": "مائدة"],
          place: "Doha", timezone: "Asia/Qatar", languages: ["en", "ar"], attribution: .onRecord,
          prefix: "RT", days: [day])), -60)
    record(
      .groupAdded(Group(id: GroupID(1), short: "QRCS", name: [:], type: .nationalSociety)), -50)
    record(
      .participantAdded(
        Participant(
          id: ParticipantID(1), number: 12, name: ["en": "Secretary-General"], group: GroupID(1),
          role: .delegate, languages: ["ar"])), -40)
    record(
      .itemAdded(
        PlannedItem(
          id: ItemID(1), number: "1", day: 1, kind: .panel, title: ["en": "Panel"],
          start: LocalTime(hour: 9, minute: 0), minutes: 60)), -30)
    try perform("session open", 0)
    try perform("item next", 60)
    try perform("floor request 12 --note \"on\u{202E} access\"", 100)
    try perform("rec add \"[Adopt/Develop] one voice\" --by QRCS", 110)
    try perform("rec revise R-1 \"[Adopt] one voice\"", 115)
    self.history = history
    now = history.session.moment(
      Stamp(at: nine + .seconds(130), mono: nine + .seconds(130), boot: "0001"))
  }

  private func json(_ session: Session, head: String = "9f2c") throws -> [String: Any] {
    let text = try StateDocument(session, now: now, head: head).json()
    let object = try JSONSerialization.jsonObject(with: Data(text.utf8))
    return try #require(object as? [String: Any])
  }

  @Test func jsonHasTheDocumentedKeys() throws {
    let document = try json(history.session)
    let keys: Set = [
      "seq", "head", "now", "session", "agenda", "offset_ms", "expected_end", "list", "floor",
      "interventions", "recommendations", "notes", "actions", "marks", "participants", "groups",
      "motions", "calls_to_order", "amendments", "unknown_events", "budgets", "documents",
      "display",
    ]
    #expect(Set(document.keys) == keys)
    #expect(document["seq"] as? Int == 9)
    #expect(document["offset_ms"] as? Int == 60_000)
    let floor = try #require(document["floor"] as? [String: Any])
    #expect(floor["current"] is NSNull && floor["interrupted"] is NSNull)
    let list = try #require(document["list"] as? [String: Any])
    let waiting = try #require((list["waiting"] as? [[String: Any]])?.first)
    #expect(waiting["id"] as? String == "Q-1")
    #expect(waiting["waited_ms"] as? Int == 30_000)
    #expect(waiting["first"] as? Bool == true && waiting["advised"] as? Bool == true)
    let item = try #require((document["agenda"] as? [[String: Any]])?.first)
    #expect(item["planned_start"] as? String == "2024-10-04T06:00:00.000Z")
    #expect(item["running_ms"] as? Int == 70_000)
  }

  @Test func jsonHoldsTheTextAndNothingThatActsOnATerminal() throws {
    let text = try StateDocument(history.session, now: now, head: "").json()
    #expect(!text.unicodeScalars.contains { $0.value == 0x1B || $0.value == 0x202E })
    let document = try json(history.session)
    let title = (document["session"] as? [String: Any])?["title"] as? [String: String]
    #expect(title?["en"] == "Round \u{1B}[31mtable")
    #expect(title?["ar"] == "مائدة")
  }

  @Test func theTextSaysWhoWaitsAndWhatIsRecorded() {
    let text = StateText.text(history.session, now: now, head: "9f2c")
    let lines = text.split(separator: "\n").map(String.init)
    #expect(!text.unicodeScalars.contains { $0.value == 0x1B || $0.value == 0x202E })
    #expect(lines.contains("Day 1  09:02:10  1 min late"))
    #expect(lines.contains("» 1  Q-1   statement       0:30   Secretary-General, QRCS  on access"))
    #expect(
      lines.contains(
        "R-1   captured     QRCS       [Adopt] one voice  (revision 2, 1 open bracket)"))
    #expect(lines.last == "Log: 9 events, head 9f2c")
  }

  @Test func jsonHasWhatADayWasCutToAndWhatWasPlannedFirst() throws {
    var history = history
    let stamp = Stamp(at: now.at, mono: now.at, boot: "0001")
    for line in ["item edit 1 --minutes 90", "day land 10:00"] {
      let command = try Command(line, in: history.session)
      history.append(
        RecordedEvent(
          seq: history.session.seq + 1, id: line, stamp: stamp, by: .moderator,
          event: try history.decide(command, by: .moderator, at: stamp)))
    }
    let before = try #require((try json(self.history.session)["agenda"] as? [[String: Any]])?.first)
    #expect(before["landed_start"] == nil && before["landed_ms"] == nil)
    #expect(before["first_plan"] == nil)
    let item = try #require((try json(history.session)["agenda"] as? [[String: Any]])?.first)
    #expect(item["planned_ms"] as? Int == 90 * 60_000)
    #expect(item["landed_start"] as? String == "2024-10-04T06:00:00.000Z")
    #expect(item["landed_ms"] as? Int == 59 * 60_000)
    let first = try #require(item["first_plan"] as? [String: Any])
    #expect(first["planned_ms"] as? Int == 60 * 60_000)
    #expect(first["planned_start"] as? String == "2024-10-04T06:00:00.000Z")
  }
}
