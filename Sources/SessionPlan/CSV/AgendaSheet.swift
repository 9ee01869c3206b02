import SessionState

/// Reads the rows of an agenda sheet.
enum AgendaSheet {
  private static let titles = [
    "title", "topic", "session", "subject", "agenda item", "activity", "العنوان", "الموضوع",
  ]

  /// A column `item` is a number beside a title, and the title itself where there is no other.
  private static func columns(itemIsTitle: Bool) -> [ColumnNames] {
    [
      ColumnNames(
        .number,
        ["number", "no", "no.", "nr", "#", "item number", "item no", "رقم", "الرقم"]
          + (itemIsTitle ? [] : ["item"])),
      ColumnNames(.title, titles + (itemIsTitle ? ["item"] : [])),
    ] + otherColumns
  }

  private static let otherColumns = [
    ColumnNames(.day, ["day", "date", "يوم", "اليوم", "التاريخ"]),
    ColumnNames(
      .start, ["start", "time", "from", "begin", "begins", "start time", "starts", "الوقت", "من"]),
    ColumnNames(.end, ["end", "to", "until", "end time", "finish", "ends", "إلى"]),
    ColumnNames(
      .minutes, ["minutes", "duration", "length", "min", "mins", "time allotted", "المدة", "دقائق"]),
    ColumnNames(.kind, ["kind", "type", "format", "النوع"]),
    ColumnNames(
      .speaker,
      [
        "speakers", "speaker", "speaker(s)", "presenter", "presenters", "presenter(s)",
        "panellists",
        "panelists", "المتحدثون", "المتحدث",
      ]),
    ColumnNames(.fixed, ["fixed", "ثابت"]),
    ColumnNames(
      .turnMinutes, ["turn_minutes", "turn", "minutes per speaker", "time per speaker"]),
  ]

  /// Adds the rows to the draft.
  static func read(_ source: SourceText, into draft: inout Draft, _ problems: ProblemList) {
    let names = columns(itemIsTitle: true).flatMap(\.names).map { ColumnHeading($0).base }
    guard let sheet = CSVSheet(source, knowing: Set(names), problems) else { return }
    let folded = Set(titles.map(Folding.fold))
    let hasTitle = sheet.header.cells.contains { folded.contains(ColumnHeading($0.value).base) }
    let found = Columns(
      sheet.header, knowing: columns(itemIsTitle: !hasTitle), texts: [.title],
      needing: [.title, .start], problems)
    guard found.has(.title), found.has(.start) else { return }
    draft.rows = sheet.rows.map { row in
      row.expectNoMore(than: sheet.header, problems)
      return item(row, found, delimiter: sheet.delimiter, problems)
    }
  }

  private static func item(
    _ row: CSVSheet.Row, _ columns: Columns, delimiter: Character, _ problems: ProblemList
  ) -> DraftItem {
    var item = DraftItem(place: row.place)
    item.title = columns.text(.title, of: row, problems)
    item.number = columns.cell(.number, of: row, problems)
    item.day = columns.cell(.day, of: row, problems).flatMap { day($0, problems) }
    readTimes(row, columns, into: &item, problems)
    if let cell = columns.cell(.kind, of: row, problems) {
      item.kind = ItemKind.read(cell.value)
      if item.kind == nil {
        problems.add(
          .unknownWord(.kind, InputText.quoted(cell.value), allowed: ItemKind.allowedWords),
          at: cell.place)
      }
    }
    if let cell = columns.cell(.fixed, of: row, problems) {
      item.fixed = YesOrNo.read(cell.value)
      if item.fixed == nil {
        problems.add(.notYesOrNo(InputText.quoted(cell.value)), at: cell.place)
      }
    }
    item.turnSeconds = columns.cell(.turnMinutes, of: row, problems).flatMap {
      DurationForm.seconds($0.value, .turnMinutes, at: $0.place, problems)?.value
    }
    item.slots =
      columns.cell(.speaker, of: row, breaks: ";", problems).map {
        [DraftSlot(speaker: $0, mayBeSeveral: true, splitsCommas: delimiter != ",")]
      } ?? []
    return item
  }

  private static func day(
    _ cell: Located<String>, _ problems: ProblemList
  ) -> Located<DayReference>? {
    guard let day = DayReference(cell.value) else {
      problems.add(.notADay(InputText.quoted(cell.value)), at: cell.place)
      return nil
    }
    return Located(day, at: cell.place)
  }

  private static func readTimes(
    _ row: CSVSheet.Row, _ columns: Columns, into item: inout DraftItem, _ problems: ProblemList
  ) {
    if let cell = columns.cell(.start, of: row, problems) {
      if let span = ClockForm.span(cell.value) {
        item.start = .given(Located(span.start, at: cell.place))
        if let end = span.end { item.end = .given(Located(end, at: cell.place)) }
      } else {
        problems.add(.notATime(InputText.quoted(cell.value)), at: cell.place)
        item.start = .faulty
      }
    }
    if let cell = columns.cell(.end, of: row, problems) {
      if let end = ClockForm.time(cell.value) {
        item.end = .given(Located(end, at: cell.place))
      } else {
        problems.add(.notATime(InputText.quoted(cell.value)), at: cell.place)
        item.end = .faulty
      }
    }
    if let cell = columns.cell(.minutes, of: row, problems) {
      let seconds = DurationForm.seconds(cell.value, .minutes, at: cell.place, problems)
      item.minutes = DraftValue(seconds.map(DurationForm.wholeMinutes), isPresent: true)
    }
  }
}

extension CSVSheet.Row {
  /// Reports cells beyond the header, which mostly come from a text with the delimiter in it.
  func expectNoMore(than header: CSVSheet.Row, _ problems: ProblemList) {
    let surplus = cells.dropFirst(header.cells.count).first { !$0.value.allSatisfy(\.isWhitespace) }
    guard let surplus else { return }
    problems.add(
      .surplusCells(found: cells.count, expected: header.cells.count), at: surplus.place)
  }
}
