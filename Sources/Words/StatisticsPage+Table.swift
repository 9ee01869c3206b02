public import SessionState

extension ItemTimes {
  /// Whether it ended late, in the whole minutes that are shown.
  public var endedLate: Bool { TimeText.wholeMinutes(slip ?? 0) > 0 }
}

// The tables: one row for each person, group, type, role, language or item.
extension StatisticsPage {
  /// A heading and a table; the short one leaves to the overview what it says itself.
  func table(by attribute: StatisticsAttribute, isShort: Bool = false) -> [Block] {
    let rows = statistics.rows(by: attribute).filter { row in
      // Where the roster is not told, a side without turns would tell who was there.
      names.tellsRoster || attribute == .item || row.figures.hasHappened
    }
    let columns = attribute == .item ? itemColumns : sideColumns(attribute, isShort: isShort)
    let seats = statistics.total.seats
    let hasSeats = names.tellsRoster && attribute != .participant && attribute != .item
    func row(_ side: StatisticsSide?, _ figures: StatisticsFigures) -> Row {
      let shows = names.shows(figures)
      let total = statistics.total.speech
      return Row(
        cells: columns.map { $0.cell(side, figures, shows) },
        time: side == nil || !shows
          ? nil : StatisticsShare.permille(figures.speech, of: total) ?? 0,
        seats: side == nil || !hasSeats || side == .others
          ? nil : StatisticsShare.permille(figures.seats, of: seats),
        name: side.map { rowName($0) } ?? StatisticsWords.all, isTotal: side == nil)
    }
    let body = rows.map { row($0.side, $0.figures) }
    let sum = isShort || rows.isEmpty ? [] : [row(nil, statistics.total)]
    let remark = hasSeats ? StatisticsWords.bars : StatisticsWords.barsOfTime
    return [
      .heading(StatisticsWords.byHeading(attribute), remark),
      .table(
        Table(
          heads: columns.map(\.head),
          nameHead: attribute == .item ? itemHead : attribute.word, rows: body + sum,
          // An item's hours and slips say more than a bar does.
          hasBars: true, kept: attribute == .item ? 6 : 3)),
    ]
  }

  /// A person with the group first, so that it stays where the name is cut; an Arabic name stays last (domain D-5).
  private func rowName(_ side: StatisticsSide) -> String {
    let name = names.side(side)
    if case .item(let id) = side { return dayPrefix(of: id) + name }
    guard case .participant(let id) = side, let short = session.group(of: id)?.short,
      name.hasSuffix(listed(["", short])), !short.isRightToLeft
    else { return name }
    return "\(short) · \(name.dropLast(short.count + 2))"
  }

  /// Items of several days have the same numbers: `2/3` is item 3 of day 2, as `2/10:41` is a time of it.
  func dayPrefix(of item: ItemID) -> String {
    guard statistics.days.count > 1, let day = session.items[item]?.plan.day else { return "" }
    return "\(day)/"
  }

  private var itemHead: String {
    statistics.days.count > 1 ? StatisticsWords.dayAndItem : StatisticsAttribute.item.word
  }

  private struct Column {
    var head: String
    /// A side (nil: all together), what it had, and whether its figures may be shown.
    var cell: (StatisticsSide?, StatisticsFigures, Bool) -> String
  }

  private func column(
    _ head: String, of cells: Set<StatisticsCell> = [],
    _ text: @escaping (StatisticsFigures) -> String
  ) -> Column {
    Column(head: head) { side, figures, shows in
      shows && !names.hides(cells, of: side) ? text(figures) : ""
    }
  }

  private func number(
    _ head: String, of cells: Set<StatisticsCell> = [],
    _ value: @escaping (StatisticsFigures) -> Int
  ) -> Column {
    column(head, of: cells) { value($0) == 0 ? StatisticsWords.none : "\(value($0))" }
  }

  private func length(
    _ head: String, of cells: Set<StatisticsCell>,
    _ value: @escaping (StatisticsFigures) -> Milliseconds?
  ) -> Column {
    column(head, of: cells) { figures in
      value(figures).map { $0 >= 1000 ? TimeText.minutes($0) : StatisticsWords.none }
        ?? StatisticsWords.none
    }
  }

  private var speechColumns: [Column] {
    let total = statistics.total.speech
    return [
      Column(head: StatisticsWords.time) { _, figures, shows in
        guard shows else { return StatisticsWords.suppressed }
        return figures.speech >= 1000 ? TimeText.minutes(figures.speech) : StatisticsWords.none
      },
      column(StatisticsWords.share) {
        $0.speech >= 1000
          ? StatisticsWords.percent(StatisticsShare.percent($0.speech, of: total))
          : StatisticsWords.none
      },
    ]
  }

  private func sideColumns(_ attribute: StatisticsAttribute, isShort: Bool) -> [Column] {
    let seats = statistics.total.seats
    let turns = number(StatisticsWords.turns, \.interventions)
    let unmet = number(StatisticsWords.unmet, of: [.notReached, .refused]) {
      $0.notReached + $0.refused
    }
    if attribute == .participant {
      return speechColumns + [
        turns, length(StatisticsWords.over, of: [.over], \.overtime),
        length(StatisticsWords.waited, of: [.waits, .longestWait], \.longestWait), unmet,
      ]
    }
    let ofSeats = column(StatisticsWords.seats) {
      StatisticsWords.percent(StatisticsShare.percent($0.seats, of: seats))
    }
    let unheard = number(StatisticsWords.unheard, \.notHeard)
    let roster = names.tellsRoster
    let seated =
      (roster ? [ofSeats, turns] : [turns]) + (roster && names.tellsHeard ? [unheard] : [])
    if isShort { return speechColumns + seated }
    return speechColumns + seated + [
      length(StatisticsWords.over, of: [.over], \.overtime),
      length(StatisticsWords.median, of: [.waits], \.medianWait), unmet,
    ]
  }

  private var itemColumns: [Column] {
    func times(_ side: StatisticsSide?) -> ItemTimes? {
      guard case .item(let id)? = side, names.tellsItem(id) else { return nil }
      return statistics.times(of: id)
    }
    func column(_ head: String, _ text: @escaping (ItemTimes) -> String) -> Column {
      Column(head: head) { side, _, _ in times(side).map(text) ?? "" }
    }
    return [
      column(StatisticsWords.planned) { times in
        hours(times.plannedStart, times.plannedEnd, session.items[times.id]?.plan.day ?? 1)
      },
      column(StatisticsWords.start) { StatisticsWords.slip($0.startSlip) },
      column(StatisticsWords.end) { StatisticsWords.slip($0.slip) },
      column(StatisticsWords.minutes) { times in
        let planned = (times.plannedEnd - times.plannedStart) / .minutes(1)
        guard let actual = times.actual else { return "\(planned)" }
        return StatisticsWords.partOf(TimeText.wholeMinutes(actual), planned)
      },
    ] + speechColumns + [
      number(StatisticsWords.turns, \.interventions),
      self.column(StatisticsWords.asked, of: [.questions]) {
        $0.questions == 0
          ? StatisticsWords.none : StatisticsWords.partOf($0.answered, $0.questions)
      },
    ]
  }
}
