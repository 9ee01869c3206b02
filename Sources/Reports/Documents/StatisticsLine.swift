import SessionState
import Words

/// One row of statistics: what a side had, as far as it may be told. Shares and lengths are whole numbers.
struct StatisticsLine: Encodable, Hashable, Sendable {
  /// An id or a word of the log, `P-12`, `national_society`, `all`, `others`.
  let key: String
  let label: String
  let direction: String
  /// Whether the figures are kept back because they are of too few people (C-6).
  let isSuppressed: Bool
  let spoke: String?
  let spokeSeconds: Int?
  let sharePercent: Int?
  let sharePermille: Int?
  let interventions: Int?
  let speakers: Int?
  let firstTime: Int?
  let overCount: Int?
  let over: String?
  let overSeconds: Int?
  let waits: Int?
  let medianWait: String?
  let medianWaitSeconds: Int?
  let longestWaitSeconds: Int?
  let notReached: Int?
  let refused: Int?
  /// Not reached and refused together.
  let unmet: Int?
  let questions: Int?
  let answered: Int?
  let pointsOfOrder: Int?
  let accepted: Int?
  let rejected: Int?
  let noted: Int?
  let technical: Int?
  let technicalSeconds: Int?
  /// People present who are there to be heard, their share, and those of them who had no turn.
  let seats: Int?
  let seatsPercent: Int?
  let notHeard: Int?
  /// Of an item: when it was, in whole minutes.
  let plannedMinutes: Int?
  let actualMinutes: Int?
  let startSlipMinutes: Int?
  let slipMinutes: Int?

  init(
    _ key: String, _ label: String, _ figures: StatisticsFigures?, _ told: ToldStatistics,
    _ scope: DocumentScope, _ item: ItemID? = nil, isPerson: Bool = false
  ) {
    self.key = key
    self.label = label
    direction = scope.passage(label).direction
    isSuppressed = figures.map { !told.shows($0) } ?? false
    let total = told.statistics.total
    let shown = isSuppressed ? nil : figures
    // Of all together and of others, what is of too few people, or with the rest would tell who it was.
    let hidden: Set<StatisticsCell> =
      key == "all" ? told.hidden : key == "others" ? told.hidden.union([.longestWait]) : []
    func has(_ cell: StatisticsCell) -> StatisticsFigures? {
      hidden.contains(cell) ? nil : shown
    }
    func length(_ value: Milliseconds?) -> String? { value.map { TimeText.minutes($0) } }
    func seconds(_ value: Milliseconds?) -> Int? { value.map { $0 / 1000 } }
    spoke = isSuppressed ? scope.words[.suppressed] : length(shown?.speech)
    spokeSeconds = seconds(shown?.speech)
    sharePercent = shown.flatMap { StatisticsShare.percent($0.speech, of: total.speech) }
    sharePermille = shown.flatMap { StatisticsShare.permille($0.speech, of: total.speech) }
    interventions = shown?.interventions
    speakers = has(.speakers)?.speakers.count
    firstTime = has(.speakers)?.firstTime
    overCount = has(.over)?.over
    over = has(.over).flatMap { $0.overtime >= 1000 ? "+" + TimeText.minutes($0.overtime) : nil }
    overSeconds = seconds(has(.over)?.overtime)
    waits = has(.waits)?.waits.count
    medianWait = length(has(.waits)?.medianWait)
    medianWaitSeconds = seconds(has(.waits)?.medianWait)
    longestWaitSeconds = seconds(has(.waits).flatMap { _ in has(.longestWait) }?.longestWait)
    notReached = has(.notReached)?.notReached
    refused = has(.refused)?.refused
    unmet = has(.notReached).flatMap { _ in has(.refused) }.map { $0.notReached + $0.refused }
    questions = has(.questions)?.questions
    answered = has(.questions)?.answered
    pointsOfOrder = has(.order)?.pointsOfOrder
    accepted = has(.order).map { $0.rulings[.accepted] ?? 0 }
    rejected = has(.order).map { $0.rulings[.rejected] ?? 0 }
    noted = has(.order).map { $0.rulings[.noted] ?? 0 }
    technical = has(.technical)?.technical
    technicalSeconds = seconds(has(.technical)?.technicalTime)
    // Seats are of people, not of items.
    let seated = told.tellsRoster && item == nil && key != "others" ? figures : nil
    seats = seated?.seats
    // Everybody has one seat: a share of it would say nothing of a person.
    seatsPercent =
      isPerson ? nil : seated.flatMap { StatisticsShare.percent($0.seats, of: total.seats) }
    notHeard = told.tellsHeard ? seated?.notHeard : nil
    let known = item.flatMap { scope.session.items[$0] }.map { scope.tells($0) } ?? false
    let times = known ? item.flatMap { told.statistics.times(of: $0) } : nil
    plannedMinutes = times.map { ($0.plannedEnd - $0.plannedStart) / .minutes(1) }
    actualMinutes = times?.actual.map { TimeText.wholeMinutes($0) }
    startSlipMinutes = times?.startSlip.map { TimeText.wholeMinutes($0) }
    slipMinutes = times?.slip.map { TimeText.wholeMinutes($0) }
  }
}

extension StatisticsDocument {
  /// One flat table: a row for each side, for a spreadsheet to pivot.
  var table: String {
    var table = TableText([
      "scope", "by", "key", "name", "speech_seconds", "share_percent", "share_permille", "seats",
      "seats_percent", "interventions", "speakers", "first_time", "not_heard", "over_count",
      "over_seconds", "waits", "median_wait_seconds", "longest_wait_seconds", "not_reached",
      "refused", "questions", "answered", "points_of_order", "technical", "planned_minutes",
      "actual_minutes", "start_slip_minutes", "slip_minutes", "suppressed",
    ])
    for part in parts {
      if let total = part.total { table.add(total.cells(part.scope, "all")) }
      for rows in part.tables {
        for row in rows.rows { table.add(row.cells(part.scope, rows.by.rawValue)) }
      }
    }
    return table.text
  }
}

extension StatisticsLine {
  fileprivate func cells(_ scope: String, _ by: String) -> [TableText.Cell] {
    let numbers = [
      spokeSeconds, sharePercent, sharePermille, seats, seatsPercent, interventions, speakers,
      firstTime, notHeard, overCount, overSeconds, waits, medianWaitSeconds, longestWaitSeconds,
      notReached, refused, questions, answered, pointsOfOrder, technical, plannedMinutes,
      actualMinutes, startSlipMinutes, slipMinutes,
    ]
    return [.text(scope), .text(by), .text(key), .text(label)] + numbers.map { .number($0) }
      + [.text(isSuppressed ? "n<3" : nil)]
  }
}
