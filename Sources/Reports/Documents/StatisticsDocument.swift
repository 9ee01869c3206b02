import SessionState
import Words

/// Who spoke how long, who waited, who was never heard and whether the agenda kept its times (domain C-5), as far as
/// it may be told (C-6): of the session, and of each of its days.
struct StatisticsDocument: Encodable, Sendable {
  let head: DocumentHead
  let parts: [StatisticsPart]
  let log: DocumentLog

  /// - Parameter day: The day; nil for the session and each day, where there are several.
  init(_ scope: DocumentScope, day: Int? = nil) {
    head = DocumentHead(scope, .statistics)
    let days = scope.session.days.map(\.number)
    let all: [Int?] = day.map { [$0] } ?? [nil] + (days.count > 1 ? days : [])
    parts = all.map { StatisticsPart(ToldStatistics(scope, day: $0), scope) }
    log = DocumentLog(scope)
  }
}

/// The statistics of the session or of a day.
struct StatisticsPart: Encodable, Hashable, Sendable {
  /// `session` or `day 1`.
  let scope: String
  let day: Int?
  let label: String
  /// The level at which they are told.
  let level: Attribution
  /// What is to be said of what is missing.
  let remarks: [String]
  /// All together; none where no figures may be given.
  let total: StatisticsLine?
  let days: [StatisticsDay]
  let longestWait: StatisticsWait?
  /// Those present who were never heard, where they may be named.
  let neverHeard: [ReportPerson]
  let tables: [StatisticsTable]

  init(_ told: ToldStatistics, _ scope: DocumentScope) {
    let session = scope.session
    day = told.day
    self.scope = told.day.map { "day \($0)" } ?? "session"
    let own = told.day.flatMap { number in session.days.first { $0.number == number } }
    label =
      own.map { "\(scope.words[.day]) \($0.number) · \(scope.words.date($0.date))" }
      ?? scope.words[.session]
    level = told.level
    remarks = told.remarks
    let statistics = told.statistics
    total =
      told.level < .closed
      ? StatisticsLine("all", scope.words[.total], statistics.total, told, scope) : nil
    days = statistics.days.compactMap { times in
      session.days.first { $0.number == times.number }
        .map { StatisticsDay(times, $0, scope) }
    }
    longestWait =
      told.shows(statistics.total) && told.hidden.isDisjoint(with: [.waits, .longestWait])
      ? statistics.longestWait.map { StatisticsWait($0, told, scope) } : nil
    let isNamed = told.tellsHeard && told.attributes.contains(.participant)
    neverHeard = (isNamed ? statistics.neverHeard : []).compactMap { id in
      scope.speaker(id, under: .onRecord)
        .map { ReportPerson(name: $0, direction: scope.passage($0).direction) }
    }
    tables = StatisticsAttribute.allCases.compactMap { StatisticsTable($0, told, scope) }
  }
}

/// The rows by one attribute.
struct StatisticsTable: Encodable, Hashable, Sendable {
  let by: StatisticsAttribute
  let label: String
  let rows: [StatisticsLine]

  /// nil where nothing may be told by it. Of items, times are told where figures are not.
  init?(_ by: StatisticsAttribute, _ told: ToldStatistics, _ scope: DocumentScope) {
    let isTold = told.attributes.contains(by)
    guard isTold || by == .item else { return nil }
    self.by = by
    label = scope.words.by(by)
    rows = told.statistics.rows(by: by).compactMap { row in
      guard isTold || row.side != .others else { return nil }
      guard told.tellsRoster || by == .item || row.figures.hasHappened else { return nil }
      return StatisticsLine(
        row.side.key, told.label(row.side), isTold ? row.figures : nil, told, scope,
        row.side.item, isPerson: by == .participant)
    }
  }
}

/// How long somebody waited at most.
struct StatisticsWait: Encodable, Hashable, Sendable {
  let waited: String
  let waitedSeconds: Int
  /// Whose wait it was, and for what, where it may be told.
  let who: String?
  let item: ItemName?

  init(_ wait: Statistics.Wait, _ told: ToldStatistics, _ scope: DocumentScope) {
    let isTold = wait.detail == .named && told.level == .onRecord
    waited = TimeText.minutes(wait.length)
    waitedSeconds = wait.length / 1000
    who = isTold ? scope.speaker(wait.participant, under: .onRecord) : nil
    item = isTold ? scope.item(wait.item) : nil
  }
}

/// Whether a day kept its times.
struct StatisticsDay: Encodable, Hashable, Sendable {
  let number: Int
  let date: String
  let label: String
  /// Of a closed meeting, none of the times.
  let plannedStart: String?
  let plannedEnd: String?
  let began: String?
  let ended: String?
  let startSlipMinutes: Int?
  let slipMinutes: Int?
  /// Items that have ended and of which the times may be told, and those of them that ended late.
  let itemsEnded: Int
  let itemsLate: Int

  init(_ times: DayTimes, _ day: Day, _ scope: DocumentScope) {
    let isTold = scope.disclosure.overall < .closed
    func time(_ at: Milliseconds?) -> String? { isTold ? at.map { scope.hourMinute($0) } : nil }
    func minutes(_ length: Milliseconds?) -> Int? {
      isTold ? length.map { TimeText.wholeMinutes($0) } : nil
    }
    number = day.number
    date = day.date.description
    label = "\(scope.words[.day]) \(day.number) · \(scope.words.date(day.date))"
    plannedStart = time(times.plannedStart)
    plannedEnd = time(times.plannedEnd)
    began = time(times.began)
    ended = time(times.ended)
    startSlipMinutes = minutes(times.startSlip)
    slipMinutes = minutes(times.slip)
    let over = times.over.filter { time in
      scope.session.items[time.id].map { scope.tells($0) } ?? false
    }
    itemsEnded = over.count
    itemsLate = over.count(where: \.endedLate)
  }
}

extension StatisticsSide {
  /// What stands for it in tables of numbers.
  var key: String {
    switch self {
    case .participant(let id): id.description
    case .voice(.group(let id)): id?.description ?? "none"
    case .voice(.type(let type)): type?.rawValue ?? "none"
    case .voice(.role(let role)): role.rawValue
    case .voice(.language(let code)): code
    case .item(let id): id.description
    case .others: "others"
    }
  }

  var item: ItemID? {
    if case .item(let id) = self { id } else { nil }
  }
}
