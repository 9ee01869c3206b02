import Foundation
import Reports
import Testing

@testable import SessionState

/// Rules of order, budgets and the roll in the state as JSON and as plain text.
struct OrderReportTests {
  private let session: Session
  private let now: Moment

  init() throws {
    var history = History()
    var seconds = 0
    func stamp() -> Stamp { Stamp(at: .seconds(seconds), mono: .seconds(seconds), boot: "1") }
    func record(_ event: Event) {
      let seq = history.session.seq + 1
      history.append(
        RecordedEvent(seq: seq, id: "o-\(seq)", stamp: stamp(), by: .moderator, event: event))
    }
    record(
      .sessionCreated(
        SessionCreated(
          session: "s", code: "RT", title: ["en": "Round table"], place: "", timezone: "UTC",
          languages: ["en"], attribution: .onRecord, prefix: "RT",
          days: [Day(number: 1, date: LocalDate(dayNumber: 0), offset: 0)])))
    record(.groupAdded(Group(id: GroupID(1), short: "QRCS", name: [:], type: .ngo)))
    for number in 1...3 {
      record(
        .participantAdded(
          Participant(
            id: ParticipantID(number), number: number, name: ["en": "Delegate"],
            group: GroupID(1), role: .delegate, languages: ["en"])))
    }
    record(
      .itemAdded(
        PlannedItem(
          id: ItemID(1), number: "1", day: 1, kind: .roundtable, title: ["en": "Talk"],
          start: LocalTime(hour: 0, minute: 0), minutes: 60)))
    for line in [
      "session open", "item next", "budget set QRCS 1m", "budget add QRCS 30s",
      "floor give 1 --kind question --language ar", "order call time \"twice\"",
      "floor request 2 --kind right_of_reply --language fr", "order grant Q-1",
      "floor give 3 --kind point_of_order", "order rule rejected \"no\"",
      "order appeal overturned --by 3 --for 2", "motion make close_list --by 2",
      "motion make suspend --by 1 --second 3", "participant absent 3", "set quorum 3",
      "participant edit 2 --precedence 1", "roll call",
    ] {
      seconds += 10
      record(
        try history.decide(
          try Command(line, in: history.session), by: .moderator, at: stamp()))
    }
    session = history.session
    now = session.moment(stamp())
  }

  @Test("A-17, A-23, A-24, budgets, register: show --json has them")
  func json() throws {
    let text = try StateDocument(session, now: now, head: "").json()
    let object = try JSONSerialization.jsonObject(with: Data(text.utf8))
    let document = try #require(object as? [String: Any])
    func first(_ key: String, _ place: Int = 0) throws -> [String: Any] {
      try #require((document[key] as? [[String: Any]])?[place])
    }
    #expect(try first("motions")["place"] as? Int == 2)
    #expect(try first("motions", 1)["place"] as? Int == 1)
    #expect(try first("motions", 1)["seconder"] as? String == "P-3")
    let call = try first("calls_to_order")
    #expect(call["intervention"] as? String == "I-1" && call["text"] as? String == "twice")
    let turn = try first("interventions")
    #expect(turn["language"] as? String == "ar" && turn["corrected"] as? Bool == false)
    let appeal = try first("interventions", 1)["appeal"] as? [String: Any]
    #expect(appeal?["result"] as? String == "overturned" && appeal?["by"] as? String == "P-3")
    let budget = try first("budgets")
    #expect(budget["initial_ms"] as? Int == 60_000 && budget["added_ms"] as? Int == 30_000)
    #expect(budget["used_ms"] as? Int == 40_000 && budget["left_ms"] as? Int == 50_000)
    let roll = try #require(document["roll_call"] as? [String: Any])
    #expect(roll["counted"] as? Int == 2 && roll["quorum"] as? Bool == false)
    let list = try #require(document["list"] as? [String: Any])
    let waiting = try #require((list["waiting"] as? [[String: Any]])?.first)
    #expect(waiting["granted"] as? Int == 1 && waiting["language"] as? String == "fr")
    let rounds = try #require(try first("agenda")["rounds"] as? [[String: Any]])
    #expect(rounds.first?["questions"] as? [String] == ["I-1"])
    #expect(try first("participants", 1)["precedence"] as? Int == 1)
  }

  @Test("A-23, A-24, budgets, register: show as text has them")
  func text() {
    let lines = StateText.text(session, now: now, head: "").split(separator: "\n").map(String.init)
    for line in [
      "V-2   to suspend the meeting  Delegate, QRCS (1), seconded by Delegate, QRCS (3)",
      "V-1   to close the list  Delegate, QRCS (2)",
      "00:01  Delegate, QRCS (1), the time is up: twice",
      "QRCS       0:50 left of 1:30",
      "00:02  2 of 3 present, no quorum: 2 of 3",
    ] {
      #expect(lines.contains(line), "\(line)")
    }
    #expect(lines.contains { $0.hasSuffix("Delegate, QRCS (2)  granted, 1st") })
  }
}
