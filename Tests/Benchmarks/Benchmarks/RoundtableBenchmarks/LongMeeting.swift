import Foundation
import SessionState

/// A meeting whose life goes on and on: a log as long as one wants.
///
/// Requests, turns, pauses, notes, marks, recommendations with revisions and translations, and now and then an
/// undo. Its events are read from their data, not decided, so that a million are there in seconds.
struct LongMeeting: Sequence, IteratorProtocol {
  private static let items = 40
  private static let start = FullHouse.day.wallTime(LocalTime(hour: 9, minute: 0))

  private let decoder = JSONDecoder()
  /// What comes next, the nearest last.
  private var coming: [Line] = []
  private var seq = 0
  private var round = 0
  private var turn = 0
  private var request = 0
  private var item = 1

  private struct Line {
    var kind: String
    var data: String
    var by = Role.moderator
  }

  /// A meeting at its beginning: the plan comes first.
  init() {
    let days = #"[{"number":1,"date":"\#(FullHouse.day.date)","offset":0}]"#
    let head = #"""
      {"format":"roundtable","version":1,"needs":[],"session":"long","code":"L","title":{"en":"A long meeting"},
      "place":"","timezone":"UTC","languages":["en","ar"],"attribution":"on_record","prefix":"L","days":\#(days)}
      """#
    var plan = [Line(kind: "session.created", data: head, by: .system)]
    for number in 1...30 {
      plan.append(
        Line(
          kind: "group.added",
          data:
            #"{"id":"G-\#(number)","short":"G\#(number)","name":{"en":"Delegation"},"type":"state"}"#,
          by: .system))
    }
    for number in 1...120 {
      plan.append(
        Line(
          kind: "participant.added",
          data: #"""
            {"id":"P-\#(number)","number":\#(number),"name":{"en":"Delegate \#(number)"},
            "group":"G-\#(number % 30 + 1)","role":"delegate","languages":["en"]}
            """#, by: .system))
    }
    for number in 1...Self.items {
      plan.append(
        Line(
          kind: "agenda.item_added",
          data: #"""
            {"id":"A-\#(number)","number":"\#(number)","day":1,"kind":"roundtable","title":{"en":"Open floor"},
            "start":"\#(LocalTime(minutes: 480 + number * 20))","minutes":20}
            """#, by: .system))
    }
    plan.append(Line(kind: "session.opened", data: #"{"day":1}"#))
    plan.append(Line(kind: "agenda.item_opened", data: #"{"id":"A-1"}"#))
    coming = plan.reversed()
  }

  mutating func next() -> RecordedEvent? {
    if coming.isEmpty { goOn() }
    guard let line = coming.popLast() else { return nil }
    seq += 1
    let at = Self.start + (line.by == .system ? 0 : seq * 7350)
    let text = """
      {"seq":\(seq),"id":"bench1-\(seq)","at":"\(UTCTime.text(at))","mono":\(at - Self.start),"boot":"b001",
      "by":"\(line.by.rawValue)","event":"\(line.kind)","data":\(line.data)}
      """
    do {
      return try decoder.decode(RecordedEvent.self, from: Data(text.utf8))
    } catch {
      fatalError("\(error) in \(text)")
    }
  }

  /// Some twenty events: six ask, five speak, and the rapporteur writes.
  private mutating func goOn() {
    round += 1
    var lines: [Line] = []
    if round % 100 == 0 { lines.append(nextItem()) }
    let first = request
    for number in 0..<6 {
      request += 1
      let note = number == 2 ? #","note":"on what was said about access""# : ""
      lines.append(
        Line(
          kind: "floor.requested",
          data: #"""
            {"id":"Q-\#(request)","item":"A-\#(item)","kind":"statement","participant":"\#(person(number))"\#(note)}
            """#))
    }
    for number in 0..<5 {
      turn += 1
      let turn = "\"intervention\":\"I-\(turn)\""
      lines.append(
        Line(
          kind: "floor.given",
          data: #"""
            {"id":"I-\#(self.turn)","participant":"\#(person(number))","kind":"statement","item":"A-\#(item)",
            "request":"Q-\#(first + number + 1)","order":"listed","allotted_ms":180000}
            """#))
      if number == 1 {
        lines.append(Line(kind: "floor.paused", data: "{\(turn),\"speech_ms\":7350}"))
        lines.append(Line(kind: "floor.resumed", data: "{\(turn)}"))
      }
      if number == 2 { lines += written(during: turn, person(number)) }
      lines.append(
        Line(
          kind: "floor.ended",
          data: #"{"cause":"normal",\#(turn),"overtime_ms":0,"speech_ms":22050}"#))
    }
    let withdrawn = Line(kind: "floor.withdrawn", data: #"{"id":"Q-\#(first + 6)"}"#)
    lines.append(withdrawn)
    if round % 10 == 0 {
      let target = #"{"target":\#(seq + lines.count)}"#
      lines.append(Line(kind: "undo", data: target))
      lines.append(round % 20 == 0 ? Line(kind: "redo", data: target) : withdrawn)
    }
    coming = lines.reversed()
  }

  private mutating func nextItem() -> Line {
    let closing = #""closing":{"id":"A-\#(item)","leftover":[],"item_ms":735000}"#
    item = item % Self.items + 1
    return round < Self.items * 100
      ? Line(kind: "agenda.item_opened", data: #"{"id":"A-\#(item)",\#(closing)}"#)
      : Line(
        kind: "agenda.item_reopened", data: #"{"id":"A-\#(item)","reason":"goes on",\#(closing)}"#)
  }

  private func person(_ number: Int) -> String { "P-\((round * 7 + number * 11) % 120 + 1)" }

  private func written(during turn: String, _ speaker: String) -> [Line] {
    let here = #""item":"A-\#(item)","attribution":"on_record""#
    var lines = [
      Line(
        kind: "note.added",
        data: #"""
          {"id":"N-\#(round)","kind":"note","text":"Spoke of access and of volunteers.",
          "participant":"\#(speaker)",\#(here)}
          """#, by: .rapporteur)
    ]
    guard round % 3 == 0 else { return lines }
    let id = "\"id\":\"R-\(round / 3)\""
    let text = "Make preventive diplomacy a standing part of [all] preparedness plans"
    lines.append(
      Line(
        kind: "recommendation.captured",
        data: #"{\#(id),"language":"en","text":"\#(text)","proposers":["G-1"],\#(turn),\#(here)}"#,
        by: .rapporteur))
    lines.append(
      Line(
        kind: "recommendation.revised",
        data:
          #"{\#(id),"revision":2,"based_on":1,"language":"en","text":"\#(text)","reason":"said"}"#,
        by: .rapporteur))
    lines.append(
      Line(
        kind: "recommendation.translated",
        data: #"""
          {\#(id),"revision":3,"based_on":2,"language":"ar","text":"جعل الدبلوماسية الوقائية جزءا ثابتا من خطط التأهب"}
          """#, by: .rapporteur))
    return lines
  }
}
