import SessionState

// The overview: what staff ask first, on one page.
extension StatisticsPage {
  private static let groupRows = 10

  var overview: [Block] {
    timesBlocks + (names.tellsFigures ? speechBlocks + sideBlocks : []) + neverHeardBlocks
  }

  /// Whether each day kept its times, and by how much each item did not.
  private var timesBlocks: [Block] {
    let days = statistics.days.filter { $0.plannedStart != nil }
    guard !days.isEmpty else { return [] }
    let tellsHeard = names.tellsRoster && names.tellsHeard && statistics.day == nil
    let heads =
      [
        StatisticsWords.planned, StatisticsWords.actual, StatisticsWords.start,
        StatisticsWords.end, StatisticsWords.late,
      ] + (tellsHeard ? [StatisticsWords.heard] : [])
    let rows = days.map { day in
      let told = day.over.filter { names.tellsItem($0.id) }
      let late = told.count(where: \.endedLate)
      let cells =
        [
          hours(day.plannedStart, day.plannedEnd, day.number),
          hours(day.began, day.ended, day.number),
          StatisticsWords.slip(day.startSlip), StatisticsWords.slip(day.slip),
          StatisticsWords.partOf(late, told.count),
        ]
        + (tellsHeard
          ? [
            StatisticsWords.heardOf(statistics.heardOnDay[day.number] ?? 0, statistics.total.seats)
          ]
          : [])
      return Row(cells: cells, name: Label.day(day.number))
    }
    let slips = days.compactMap { day -> Block? in
      let told = day.over.filter { names.tellsItem($0.id) }
      guard !told.isEmpty else { return nil }
      let items = told.map { times in
        let number = session.items[times.id]?.plan.number ?? times.id.description
        return "\(number) \(StatisticsWords.slip(times.slip))"
      }
      return .items("\(Label.day(day.number)) \(StatisticsWords.slips)", items)
    }
    return [
      .heading(StatisticsWords.times, StatisticsWords.timesRemark),
      .table(Table(heads: heads, nameHead: "", rows: rows, hasBars: false)),
    ] + slips
  }

  private var speechBlocks: [Block] {
    let total = statistics.total
    guard names.shows(total) else {
      return [
        .heading(StatisticsWords.speech, ""),
        .line(StatisticsWords.speaking, StatisticsWords.suppressed),
      ]
    }
    var lines: [Block] = [
      .heading(StatisticsWords.speech, StatisticsWords.scope(day: statistics.day)),
      .line(
        StatisticsWords.speaking,
        StatisticsWords.speaking(
          TimeText.minutes(total.speech), total.interventions,
          names.hides([.speakers], of: nil) ? nil : total.speakers.count, total.firstTime)),
      .line(
        StatisticsWords.overtime,
        told(
          [.over], StatisticsWords.overtime(total.over, TimeText.minutes(total.overtime)))),
      .line(StatisticsWords.waiting, told([.waits], waits)),
      .line(
        "",
        told([.notReached, .refused], StatisticsWords.unmet(total.notReached, total.refused))),
    ]
    if total.questions > 0, !names.hides([.questions], of: nil) {
      lines.append(
        .line(
          StatisticsWords.questions,
          StatisticsWords.questions(total.questions, total.answered)))
    }
    let order =
      (total.pointsOfOrder > 0 && !names.hides([.order], of: nil)
        ? [StatisticsWords.points(total.pointsOfOrder, total.rulings)] : [])
      + (total.technical > 0 && !names.hides([.technical], of: nil)
        ? [StatisticsWords.technical(total.technical, TimeText.minutes(total.technicalTime))] : [])
    if !order.isEmpty {
      lines.append(.line(StatisticsWords.order, order.joined(separator: " · ")))
    }
    return lines
  }

  /// A sentence of figures of all together, or that they are of too few people.
  private func told(_ cells: Set<StatisticsCell>, _ sentence: String) -> String {
    names.hides(cells, of: nil) ? StatisticsWords.suppressed : sentence
  }

  private var waits: String {
    let total = statistics.total
    guard let median = total.medianWait, let longest = statistics.longestWait else {
      return StatisticsWords.nobodyWaited
    }
    let who =
      longest.detail == .named && names.attributes.contains(.participant)
      ? StatisticsWords.waitOf(
        names.side(.participant(longest.participant)),
        dayPrefix(of: longest.item)
          + (session.items[longest.item]?.plan.number ?? longest.item.description)) : nil
    return StatisticsWords.waiting(
      total.waits.count, TimeText.minutes(median),
      names.hides([.longestWait], of: nil) ? nil : TimeText.minutes(longest.length), who)
  }

  /// Shares of the groups, or of the types of organisation where groups may not be told.
  private var sideBlocks: [Block] {
    guard let attribute = [.group, .type].first(where: { names.attributes.contains($0) }) else {
      return []
    }
    let all = table(by: attribute, isShort: true)
    guard case .table(var table)? = all.last, !table.rows.isEmpty else { return [] }
    let rest = table.rows.count - Self.groupRows
    table.rows = Array(table.rows.prefix(rest > 1 ? Self.groupRows : table.rows.count))
    return Array(all.dropLast()) + [.table(table)]
      + (rest > 1
        ? [.line("", StatisticsWords.rest(rest, attribute, onScreen: names.isOnScreen))] : [])
  }

  private var neverHeardBlocks: [Block] {
    guard names.tellsRoster, names.tellsHeard, names.tellsFigures else { return [] }
    let people = statistics.neverHeard
    let heading = Block.heading(
      StatisticsWords.neverHeard, StatisticsWords.ofPresent(people.count, statistics.total.seats))
    guard names.attributes.contains(.participant), !people.isEmpty else { return [heading] }
    return [heading, .items("", people.map { names.side(.participant($0)) })]
  }

  func hours(_ from: Milliseconds?, _ to: Milliseconds?, _ day: Int) -> String {
    let offset = session.days.first { $0.number == day }?.offset ?? session.utcOffset
    func time(_ at: Milliseconds?) -> String? {
      at.map { TimeText.hourMinute($0, offset: offset) }
    }
    return StatisticsWords.hours(time(from), time(to))
  }
}
