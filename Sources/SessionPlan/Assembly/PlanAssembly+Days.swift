import SessionState

/// The days of a session with their items in order, before numbers and speakers.
struct DraftAgenda {
  var days: [Day]
  /// For each day, the items of the plan file and the rows of the sheet.
  var chains: [[[DraftItem]]]
}

extension PlanAssembly {
  /// The days of the plan file, else those the sheet needs, else today.
  mutating func agenda() -> DraftAgenda {
    var dates = fileDates()
    var rows: [[DraftItem]]
    if draft.rows.contains(where: { $0.day != nil }) {
      rows = sortRowsByDay(&dates)
    } else {
      rows = splitRowsIntoDays(&dates)
    }
    if dates.isEmpty { dates = [(today, nil)] }
    while rows.count < dates.count { rows.append([]) }
    let chains = dates.indices.map { index in
      [index < draft.days.count ? draft.days[index].items : [], rows[index]]
    }
    return DraftAgenda(days: dated(dates), chains: chains)
  }

  private func fileDates() -> [(date: LocalDate, title: DraftText?)] {
    var dates: [(date: LocalDate, title: DraftText?)] = []
    var lastWritten: LocalDate?
    for day in draft.days {
      if let date = day.date {
        if let lastWritten, date.value <= lastWritten {
          problems.add(.dayNotAfter(date.value, previous: lastWritten), at: date.place)
        }
        lastWritten = date.value
      }
      let assumed = dates.last.map { LocalDate(dayNumber: $0.date.dayNumber + 1) } ?? today
      dates.append((day.date?.value ?? assumed, day.title))
    }
    return dates
  }

  /// Rows that name their day; a row without one belongs to the day of the row above.
  private func sortRowsByDay(
    _ dates: inout [(date: LocalDate, title: DraftText?)]
  ) -> [[DraftItem]] {
    if dates.isEmpty { dates = sheetDates().map { ($0, nil) } }
    var rows = Array(repeating: [DraftItem](), count: max(dates.count, 1))
    let indices = Dictionary(dates.enumerated().map { ($1.date, $0) }) { first, _ in first }
    var current = 0
    for row in draft.rows {
      if let day = row.day {
        let index: Int?
        switch day.value {
        case .number(let number): index = number <= dates.count ? number - 1 : nil
        case .date(let date): index = indices[date]
        }
        if let index {
          current = index
        } else {
          problems.add(.unknownDay(day.value.description, days: dates.count), at: day.place)
        }
      }
      rows[current].append(row)
    }
    return rows
  }

  /// The dates in the sheet, or as many days from today as it numbers.
  private func sheetDates() -> [LocalDate] {
    var dates: Set<LocalDate> = []
    var numbers: Set<Int> = []
    for day in draft.rows.lazy.compactMap(\.day) {
      switch day.value {
      case .date(let date): dates.insert(date)
      case .number(let number): numbers.insert(number)
      }
    }
    if !dates.isEmpty { return dates.sorted() }
    return (0..<numbers.count).map(after)
  }

  private func after(_ days: Int) -> LocalDate { LocalDate(dayNumber: today.dayNumber + days) }

  /// Rows without any day: one that starts much earlier than the row above begins another day.
  ///
  /// Much is three hours, and not before seven in the morning: what goes back less, or to one o'clock, is
  /// more often a slip or an afternoon without `pm`, and is reported as such.
  private func splitRowsIntoDays(
    _ dates: inout [(date: LocalDate, title: DraftText?)]
  ) -> [[DraftItem]] {
    var rows: [[DraftItem]] = [[]]
    var last: LocalTime?
    for row in draft.rows {
      if let start = row.start.located {
        let isBack = last.map { start.value.minutes <= $0.minutes - 180 } ?? false
        let hasDay = draft.days.isEmpty || rows.count < dates.count
        if isBack, start.value.minutes >= 7 * 60, hasDay {
          rows.append([])
          if draft.days.isEmpty {
            if dates.isEmpty { dates = [(today, nil)] }
            dates.append((after(rows.count - 1), nil))
          }
          let kind = PlanProblem.Kind.newDayAssumed(
            start: start.value, day: rows.count, date: dates[rows.count - 1].date)
          problems.add(kind, at: start.place)
        }
        last = start.value
      }
      rows[rows.count - 1].append(row)
    }
    return rows
  }
}

extension DayReference: CustomStringConvertible {
  var description: String {
    switch self {
    case .number(let number): String(number)
    case .date(let date): date.description
    }
  }
}
