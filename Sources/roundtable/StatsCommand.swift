public import ArgumentParser
import Consoles
import Foundation
import Glibc
import Reports
public import SessionState
import SessionStorage
import TerminalScreen
import Words

/// `stats`: who spoke how long, who waited, who was never heard, and whether the agenda kept its times (domain C-5).
struct StatsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stats",
    abstract: "Tells who spoke how long, who was never heard and whether the day kept its times.",
    discussion: """
      Without --by, an overview on one page. As a table for a spreadsheet: export NAME --as statistics.
      """)

  @OptionGroup var session: SessionOptions

  @Option(help: ArgumentHelp("A table by this.", valueName: StatisticsAttribute.words))
  var by: StatisticsAttribute?

  @Option(help: "Of this day alone: 1, 2 …")
  var day: Int?

  @Option(help: "The state at this time: 10:41, 2/10:41, 2026-05-14 10:41.")
  var at: String?

  @Option(help: "The state just after this event.")
  var seq: Int?

  @Option(
    help: ArgumentHelp(
      "Tell no more than this level allows; items with a stricter one keep it.",
      valueName: Attribution.words))
  var attribution: Attribution?

  @Flag(help: "As JSON, stable and documented: what export --as statistics has.")
  var json = false

  func run() throws {
    if json, by != nil {
      throw Failure(StatisticsWords.jsonHasAll, code: 2)
    }
    let (live, log) = try session.open(.read, tellsNames: true)
    if let jumps = Sentence.clockJumps(live.history.clockJumps) { Output.error(jumps) }
    let moment = try SessionMoment(at: at, seq: seq, live.history)
    if let day, !moment.session.days.contains(where: { $0.number == day }) {
      throw Failure(Refusal.noSuchDay(day).sentence(in: moment.session))
    }
    let scope = DocumentScope(
      moment.session, now: moment.now, head: try moment.head(in: log),
      atLeast: attribution ?? .onRecord,
      language: json ? .both : .one(Self.language(of: moment.session)),
      levelsOf: live.history.session)
    guard !json else {
      return Output.data(try Document(.statistics, scope, day: day).json())
    }
    let told = ToldStatistics(scope, day: day)
    if let by, !told.attributes.contains(by) {
      throw Failure(StatisticsWords.notTold(by, told.level))
    }
    let panel = StatisticsPanel(told.page, by: by, width: Self.columns)
    Output.data(head(scope, told) + "\n" + panel.text)
  }

  /// What the program speaks; English stands for every language of the session in Latin letters.
  private static func language(of session: Session) -> String {
    InterfaceLanguage.current == .arabic
      ? InterfaceLanguage.arabic.rawValue : session.latinLanguage
  }

  /// The title, and of what and when the statistics are.
  private func head(_ scope: DocumentScope, _ told: ToldStatistics) -> String {
    let session = scope.session
    let time =
      Label.day(session.dayNumber) + " "
      + TimeText.time(scope.now.at, offset: session.utcOffset)
    return [session.title, StatisticsWords.subtitle(day: day, time, told.level)]
      .map { TextCleaner.clean($0) + "\n" }.joined()
  }

  /// The columns of the terminal: what COLUMNS says, else what the terminal says, else 80.
  private static var columns: Int {
    let given = ProcessInfo.processInfo.environment["COLUMNS"].flatMap { Int($0) }
    var window = winsize()
    let isKnown = ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &window) == 0 && window.ws_col > 0
    return min(max(given ?? (isKnown ? Int(window.ws_col) : 80), 40), 200)
  }
}

extension StatisticsAttribute: ExpressibleByArgument {
  static var words: String { allCases.map(\.rawValue).joined(separator: "|") }
}
