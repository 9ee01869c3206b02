import Benchmark
import Consoles
import Foundation
import Reports
import SessionState
import SessionStorage
import SystemPackage
import TerminalScreen

/// A session of some thousand events, as two days of a large meeting make them.
private enum LargeMeeting {
  static let day = Day(number: 1, date: LocalDate(dayNumber: 20_000), offset: 0)

  static let founding: [Event] = {
    let head = SessionCreated(
      session: "benchmark", code: "B", title: ["en": "A large meeting"], place: "", timezone: "UTC",
      languages: ["en"], attribution: .onRecord, prefix: "B", days: [day])
    let people = (1...30).map { number in
      Event.participantAdded(
        Participant(
          id: ParticipantID(number), number: number, name: ["en": "Delegate \(number)"], group: nil,
          role: .delegate, languages: ["en"]))
    }
    let item = PlannedItem(
      id: ItemID(1), number: "1", day: 1, kind: .roundtable, title: ["en": "Open floor"],
      start: LocalTime(hour: 9, minute: 0), minutes: 480)
    return [.sessionCreated(head)] + people + [.itemAdded(item)]
  }()

  /// The history of about this many events; commands are judged as in a meeting.
  static func history(_ count: Int) -> History {
    var meeting = MeetingRecorder(
      at: day.wallTime(LocalTime(hour: 9, minute: 0)), pace: 5000, founding: founding)
    meeting.perform("session open --day 1")
    meeting.perform("item open A-1")
    var person = 0
    while meeting.history.session.seq < count {
      for _ in 0..<6 {
        person = person % 30 + 1
        meeting.perform("floor request P-\(person)")
      }
      for _ in 0..<5 {
        meeting.perform("floor give next")
        meeting.perform(
          "rec add \"Make preventive diplomacy a standing part of preparedness plans\"")
      }
    }
    return meeting.history
  }

  /// A day of 40 items, every tenth a fixed point, the first one open with 200 requests waiting.
  static func fullDay() -> History {
    let items = (1...40).map { number in
      Event.itemAdded(
        PlannedItem(
          id: ItemID(number), number: "\(number)", day: 1,
          kind: number % 5 == 0 ? .break : .panel, title: ["en": "Item"],
          start: LocalTime(minutes: 520 + number * 20), minutes: 20,
          fixed: number % 10 == 0 ? true : nil))
    }
    var meeting = MeetingRecorder(
      at: day.wallTime(LocalTime(hour: 9, minute: 0)), pace: 0,
      founding: founding.dropLast() + items)
    let requests = (1...200).map { "floor request P-\($0 % 30 + 1)" }
    for line in ["session open --day 1", "set allow_duplicates on", "item next"] + requests {
      meeting.perform(line)
    }
    return meeting.history
  }
}

/// A session in memory for a console.
private final class MemoryDesk: SessionDesk {
  var history: History
  init(_ history: History) { self.history = history }
  func slept() -> Milliseconds { 0 }
  func now() -> Stamp {
    var stamp = history.session.lastStamp
    stamp.at += 1000
    stamp.mono = stamp.mono.map { $0 + 1000 }
    return stamp
  }
  func perform(_ command: Command, by role: Role) throws -> RecordedEvent {
    throw DeskProblem("a benchmark writes nothing")
  }
  func catchUp() {}
  var savedSeq: Int { history.session.seq }
  var unsavedFor: Milliseconds { 0 }
  var warning: String? { nil }
  func onNews(_ call: @escaping @Sendable () -> Void) {}
}

let benchmarks: @Sendable () -> Void = {
  let history = LargeMeeting.history(2000)
  let events = history.events
  LongLog.register()

  Benchmark("fold 2,000 events") { benchmark in
    for _ in benchmark.scaledIterations { blackHole(History(events)) }
  }

  Benchmark("open a log of 2,000 lines") { benchmark in
    let path = FilePath("/tmp/roundtable-benchmark-\(SystemClock.stamp().at).jsonl")
    _ = try SessionLog.create(
      at: path, events: events.map(\.event), by: .moderator, stamp: SystemClock.stamp())
    benchmark.startMeasurement()
    for _ in benchmark.scaledIterations {
      blackHole(try LiveSession(SessionLog(opening: path, access: .read)))
    }
    benchmark.stopMeasurement()
    try FileManager.default.removeItem(atPath: path.string)
  }

  // A frame is 16 ms.
  for (name, keys) in [
    ("list", "j"), ("voices", "Rvjv<esc>"), ("settings", "Sj<esc>"), ("adding", "a1<esc>"),
  ] {
    Benchmark("full house, 500 people and 5,000 turns: \(name)") { benchmark in
      let terminal = HeadlessTerminal(
        size: Size(columns: 120, rows: 36), keepsScreens: false)
      let console = ModeratorConsole(desk: MemoryDesk(FullHouse.history), terminal: terminal)
      for _ in benchmark.scaledIterations {
        terminal.add(HeadlessTerminal.Step.keys(keys) ?? [])
        blackHole(console.run())
      }
    }
  }

  for (name, keys) in [
    ("list", "j"), ("a letter while capturing", "rx<esc>"), ("history", "h<esc>"),
    ("outcome check", "z<esc>"),
  ] {
    Benchmark("full record, 300 texts of 20 revisions: \(name)") { benchmark in
      let terminal = HeadlessTerminal(
        size: Size(columns: 120, rows: 36), keepsScreens: false)
      let console = RapporteurConsole(desk: MemoryDesk(FullRecord.history), terminal: terminal)
      for _ in benchmark.scaledIterations {
        terminal.add(HeadlessTerminal.Step.keys(keys) ?? [])
        blackHole(console.run())
      }
    }
  }

  // 300 ms are asked for.
  for (kind, format) in [
    (DocumentKind.outcome, DocumentFormat.page), (.report, .page), (.report, .markdown),
    (.recommendations, .table), (.timeline, .json),
  ] {
    Benchmark("full record, export \(kind.rawValue) as \(format.rawValue)") { benchmark in
      let session = FullRecord.history.session
      for _ in benchmark.scaledIterations {
        let scope = DocumentScope(
          session, now: session.lastMoment, head: "", atLeast: .onRecord, language: .both)
        let document = Document(kind, scope)
        switch format {
        case .json: blackHole(try document.json())
        case .table: blackHole(document.table())
        case .markdown, .page, .text, .word:
          let bytes = DocumentTemplate.builtIn(kind, format) ?? []
          let template = try DocumentTemplate(bytes, file: kind.rawValue, for: format)
          blackHole(try document.text(template, format))
        }
      }
    }
  }

  Benchmark("ways to land a day of 40 items, 200 waiting") { benchmark in
    let history = LargeMeeting.fullDay()
    let now = history.session.lastMoment
    let end = LocalTime(hour: 21, minute: 0)
    for _ in benchmark.scaledIterations {
      blackHole(history.session.landing(end: end, now)?.options)
    }
  }

  Benchmark("a key in the console, 120x36") { benchmark in
    let terminal = HeadlessTerminal(
      size: Size(columns: 120, rows: 36), keepsScreens: false)
    let console = ModeratorConsole(desk: MemoryDesk(history), terminal: terminal)
    for _ in benchmark.scaledIterations {
      terminal.add(HeadlessTerminal.Step.keys("j") ?? [])
      blackHole(console.run())
    }
  }
}
