import SessionPlan
import SessionState
import SessionStorage
import SystemPackage
import Words

/// The demonstration: a plan and a script of commands, as anybody could give them to `new` and `do`.
enum Demonstration {
  /// The workshop's present: the moment at which the demonstration is started, on day 2.
  private static let present = LocalTime(hour: 10, minute: 42)
  private static let presentSeconds = 7

  /// Creates the workshop in a new log, moved in time so that its present is now.
  ///
  /// - Throws: `Failure` with the line of the script, should one be refused.
  static func create(at path: FilePath) throws -> (live: LiveSession, log: SessionLog) {
    let now = SystemClock.stamp()
    let plan = moved(try plan(), to: now.at)
    let start = plan.days.first.map { $0.wallTime(LocalTime(hour: 7, minute: 0)) } ?? now.at
    do {
      let log = try SessionLog.create(
        at: path, events: plan.events(session: SessionIdentifier.random()), by: .system,
        stamp: Stamp(at: start))
      let live = try LiveSession(log)
      try perform(PackageResources.doha_txt, on: live, to: plan.days.last?.date)
      try log.sync()
      return (live, log)
    } catch let error as LogError {
      throw Failure(error)
    }
  }

  private static func plan() throws -> Plan {
    let source = PlanSource(fileName: "doha.toml", bytes: PackageResources.doha_toml)
    let outcome = PlanReader.read(
      plan: source, agenda: nil, participants: nil, name: "demonstration",
      today: LocalDate(dayNumber: 0))
    guard let plan = outcome.plan else {
      throw Failure(outcome.problems.map(\.sentence).joined(separator: "\n"))
    }
    return plan
  }

  /// The same plan in a time zone in which it is the workshop's present now, so that the clock on the wall
  /// of the workshop, its prayer times and its breaks keep their hours.
  private static func moved(_ plan: Plan, to now: Milliseconds) -> Plan {
    guard let last = plan.days.last else { return plan }
    let second = now / 1000
    let wanted = present.minutes * 60 + presentSeconds
    // The date that keeps the offset within half a day of UTC.
    let date = LocalDate(dayNumber: (second - wanted + 43_200) / 86_400)
    let offset = date.dayNumber * 86_400 + wanted - second
    let shift = date.dayNumber - last.date.dayNumber
    var moved = plan
    moved.timezone = "demonstration"
    moved.days = plan.days.map { day in
      Day(
        number: day.number, date: LocalDate(dayNumber: day.date.dayNumber + shift),
        offset: offset, title: day.title)
    }
    return moved
  }

  private static func perform(
    _ script: [UInt8], on live: LiveSession, to lastDay: LocalDate?
  ) throws {
    let runner = ScriptRunner(live)
    let lines = String(decoding: script, as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() {
      do {
        try runner.run(dated(line, from: lastDay))
      } catch {
        throw Failure("doha.txt:\(index + 1): \(runner.sentence(for: error))")
      }
    }
  }

  /// `{+14}` is the date two weeks after the last day.
  private static func dated(_ line: Substring, from lastDay: LocalDate?) -> String {
    guard let lastDay, let start = line.firstRange(of: "{+"),
      let end = line[start.upperBound...].firstIndex(of: "}"),
      let days = Int(line[start.upperBound..<end])
    else { return String(line) }
    let date = LocalDate(dayNumber: lastDay.dayNumber + days)
    return line[..<start.lowerBound] + date.description + line[line.index(after: end)...]
  }
}
