import Foundation
import SessionPlan
import SessionState

/// The workshop of the demonstration as its plan and its script give it, without a file.
enum DemonstrationLog {
  /// Every event, in order.
  static func history() throws -> History {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Sources/roundtable/Demonstration")
    let bytes = [UInt8](try Data(contentsOf: folder.appending(path: "doha.toml")))
    let outcome = PlanReader.read(
      plan: PlanSource(fileName: "doha.toml", bytes: bytes), agenda: nil, participants: nil,
      name: "demonstration", today: LocalDate(dayNumber: 0))
    guard let plan = outcome.plan else { throw Unreadable(line: "doha.toml") }
    var history = History()
    let start = plan.days[0].wallTime(LocalTime(hour: 7, minute: 0))
    for event in plan.events(session: "demonstration") {
      history.record(event, by: .system, at: start)
    }
    let script = try String(contentsOf: folder.appending(path: "doha.txt"), encoding: .utf8)
    for line in script.split(separator: "\n") where line.hasPrefix("@") {
      try perform(String(line), of: plan, &history)
    }
    return history
  }

  /// A line that is not as the script's are.
  struct Unreadable: Error {
    var line: String
  }

  /// `@1/09:24:50 rapporteur: note "…"`.
  private static func perform(_ line: String, of plan: Plan, _ history: inout History) throws {
    let halves = line.dropFirst().split(separator: " ", maxSplits: 1)
    let numbers = halves[0].split { "/:".contains($0) }.compactMap { Int($0) }
    guard halves.count == 2, numbers.count == 4,
      let day = plan.days.first(where: { $0.number == numbers[0] })
    else { throw Unreadable(line: line) }
    let minute = LocalTime(hour: numbers[1], minute: numbers[2])
    var words = halves[1]
    var role = Role.moderator
    for other in [Role.rapporteur, .staff] where words.hasPrefix("\(other.rawValue): ") {
      role = other
      words = words.dropFirst(other.rawValue.count + 2)
    }
    let stamp = Stamp(at: day.wallTime(minute) + .seconds(numbers[3]))
    let command = try Command(dated(words, from: plan), in: history.session)
    history.record(try history.decide(command, by: role, at: stamp), by: role, at: stamp.at)
  }

  /// `{+14}` is the date two weeks after the last day.
  private static func dated(_ line: Substring, from plan: Plan) -> String {
    guard let last = plan.days.last?.date, let match = line.firstMatch(of: /\{\+([0-9]+)\}/),
      let days = Int(match.1)
    else { return String(line) }
    let date = LocalDate(dayNumber: last.dayNumber + days)
    return line[..<match.range.lowerBound] + date.description + line[match.range.upperBound...]
  }
}

extension History {
  /// Appends an event as the next line.
  mutating func record(_ event: Event, by role: Role, at time: Milliseconds) {
    let seq = session.seq + 1
    append(
      RecordedEvent(seq: seq, id: "t-\(seq)", stamp: Stamp(at: time), by: role, event: event))
  }
}
