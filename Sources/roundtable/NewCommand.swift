import ArgumentParser
import Foundation
import SessionPlan
import SessionState
import SessionStorage
import SystemPackage
import TerminalScreen
import Words

/// `new`: a session from a plan, an agenda, a list of participants, or empty.
struct NewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Creates a session; nothing is created when anything in the files is wrong.")

  @Argument(help: "The session's name; a path ending in .jsonl puts the log there.")
  var name: String

  @Option(help: "The whole plan in TOML: session, days with items, groups, participants.")
  var plan: String?

  @Option(help: "The agenda as CSV with a header line.")
  var agenda: String?

  @Option(help: "The participants as CSV with a header line.")
  var participants: String?

  @Option(
    help: """
      Another session, by name or path: who still waits there and what is still open goes on in this one, and so do its \
      groups and participants where the plan has none.
      """)
  var carryFrom: String?

  @Option(
    help: """
      Where names stand: inline (in the log) or separate (in NAME.roster.json beside it, which can be deleted or stored \
      elsewhere). Separate when the plan's attribution is chatham_house or closed, unless it says otherwise.
      """)
  var roster: RosterPlace?

  @Flag(
    help:
      "Let the members of your group read and write it: the log 0660, folders that are made 2770.")
  var group = false

  @OptionGroup var folder: FolderOptions

  func run() throws {
    let path = try path()
    let outcome = PlanReader.read(
      plan: try NewPlan.source(plan), agenda: try NewPlan.source(agenda),
      participants: try NewPlan.source(participants), name: Self.title(of: path),
      today: NewPlan.today())
    for problem in outcome.problems { Output.error(problem.sentence) }
    guard var plan = outcome.plan else {
      throw Failure(FileWords.nothingCreated(outcome.errors.count))
    }
    let old = try otherSession()
    if let old, self.plan == nil, agenda == nil { plan.takePlace(of: old) }
    // Names that were kept apart there do not come into a log here unless somebody says so.
    if plan.participants.isEmpty, old?.created?.roster == .separate { plan.roster = .separate }
    if let roster { plan.roster = roster }
    let carried = old.map {
      CarriedOver(
        from: $0, groups: plan.groups, participants: plan.participants, roster: plan.roster)
    }
    if let carried {
      plan.groups = carried.groups
      plan.participants = carried.participants
    }
    do {
      let log = try SessionLog.create(
        at: path,
        events: plan.events(session: SessionIdentifier.random())
          + (carried?.events ?? []),
        by: .system, stamp: SystemClock.stamp(), for: group ? .group : .owner)
      for exposure in log.exposures() { Output.error(exposure.sentence) }
    } catch {
      throw Failure(error)
    }
    Output.data(FileWords.created(TextCleaner.clean(path.string)) + "\n")
    if group {
      Output.data(TextCleaner.clean(LogExposure.madeForGroup(path.string)) + "\n")
    }
    for sentence in old.flatMap({ carried?.sentences(from: $0) }) ?? [] {
      Output.data(TextCleaner.clean(sentence) + "\n")
    }
  }

  /// The session whose leftovers are taken over, up to its last line.
  private func otherSession() throws -> Session? {
    guard let carryFrom else { return nil }
    do {
      let log = try SessionLog(opening: try folder.folder().file(for: carryFrom), access: .read)
      return try LiveSession(log).history.session
    } catch let error as LogError {
      throw Failure(error)
    }
  }

  /// A name in the data folder, or a path that ends in `.jsonl`; nothing else makes a file somewhere.
  private func path() throws -> FilePath {
    if name.contains("/"), !name.hasSuffix(".jsonl") {
      throw Failure(PathWords.noLogName(name))
    }
    guard name.contains(where: { $0.isLetter || $0.isNumber }) else {
      throw Failure(FileWords.noNameOfSession(name))
    }
    return try folder.folder().file(for: name)
  }

  private static func title(of path: FilePath) -> String { path.stem ?? path.string }
}

extension Plan {
  /// Without a plan of its own a session goes on at the place, in the time zone and in the languages of the other, and
  /// under its rule: the level in force at its end, names where they stood (domain A-37, C-8).
  fileprivate mutating func takePlace(of old: Session) {
    guard let head = old.created else { return }
    place = head.place
    timezone = head.timezone
    languages = head.languages
    prefix = head.prefix
    attribution = old.sessionAttribution
    // A rule that came later than the log has names apart from here on.
    let isLater = old.sessionAttribution > head.attribution
    roster = head.roster ?? (isLater ? Plan.roster(at: old.sessionAttribution) : .inline)
    guard let zone = TimeZone(identifier: head.timezone) else { return }
    days = days.map { day in
      var day = day
      let noon = Date(timeIntervalSince1970: Double(day.date.dayNumber * 86_400 + 43_200))
      day.offset = zone.secondsFromGMT(for: noon)
      return day
    }
  }
}

/// Random ids of new sessions.
enum SessionIdentifier {
  static func random() -> String {
    UUID().uuidString.lowercased()
  }
}
