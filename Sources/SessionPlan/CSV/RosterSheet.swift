import SessionState

/// Reads the rows of a sheet of participants.
enum RosterSheet {
  private static let functions = [
    "function", "position", "title", "job title", "post", "designation", "المنصب", "الوظيفة",
  ]

  private static func columns(nameKnown: Bool) -> [ColumnNames] {
    let names = ["name", "participant", "full name", "participant name", "الاسم"]
    return [
      ColumnNames(
        .number, ["number", "no", "no.", "nr", "#", "badge", "badge number", "badge no", "الرقم"]),
      // Sheets of roles instead of names have only a function.
      ColumnNames(.name, nameKnown ? names : names + functions),
      ColumnNames(
        .group,
        [
          "group", "organisation", "organization", "delegation", "org", "institution", "society",
          "affiliation", "entity", "المنظمة", "الجهة", "الوفد",
        ]),
      ColumnNames(
        .short,
        [
          "short", "short name", "acronym", "abbreviation", "group short", "organisation short",
          "organization short", "الاختصار",
        ]),
      ColumnNames(
        .type,
        ["type", "group type", "organisation type", "organization type", "kind", "نوع الجهة"]),
      ColumnNames(.role, ["role", "الدور"]),
      ColumnNames(
        .language, ["language", "languages", "lang", "language(s)", "اللغة", "اللغات"]),
    ]
  }

  /// Adds the rows to the draft.
  static func read(_ source: SourceText, into draft: inout Draft, _ problems: ProblemList) {
    let names = Set(columns(nameKnown: false).flatMap(\.names).map { ColumnHeading($0).base })
    guard let sheet = CSVSheet(source, knowing: names, problems) else {
      draft.isRosterComplete = !problems.hasErrors
      return
    }
    let namesAlone = columns(nameKnown: true).first { $0.field == .name }?.names ?? []
    let folded = Set(namesAlone.map(Folding.fold))
    let nameKnown = sheet.header.cells.contains { folded.contains(ColumnHeading($0.value).base) }
    let found = Columns(
      sheet.header, knowing: columns(nameKnown: nameKnown), texts: [.name], needing: [.name],
      problems)
    guard found.has(.name) else {
      draft.isRosterComplete = false
      return
    }
    draft.participants += sheet.rows.map { row in
      row.expectNoMore(than: sheet.header, problems)
      return participant(row, found, problems)
    }
  }

  private static func participant(
    _ row: CSVSheet.Row, _ columns: Columns, _ problems: ProblemList
  ) -> DraftParticipant {
    var participant = DraftParticipant(place: row.place)
    participant.addsGroup = true
    participant.name = columns.text(.name, of: row, problems)
    if let cell = columns.cell(.number, of: row, problems) {
      if let number = PlanNumber.read(cell.value) {
        participant.number = Located(number, at: cell.place)
      } else {
        problems.add(.notANumber(.number, InputText.quoted(cell.value)), at: cell.place)
      }
    }
    participant.group = columns.cell(.group, of: row, problems)
    participant.groupShort = columns.cell(.short, of: row, problems)
    participant.groupType = word(.type, columns, row, GroupType.self, problems)
    participant.role = word(.role, columns, row, ParticipantRole.self, problems)
    if let cell = columns.cell(.language, of: row, problems) {
      switch LanguageForm.list(cell.value) {
      case .success(let codes): participant.languages = codes
      case .failure(let unknown):
        problems.add(.notALanguage(InputText.quoted(unknown.word)), at: cell.place)
      }
    }
    return participant
  }

  private static func word<Word: WrittenWord>(
    _ field: PlanField, _ columns: Columns, _ row: CSVSheet.Row, _: Word.Type,
    _ problems: ProblemList
  ) -> Word? {
    guard let cell = columns.cell(field, of: row, problems) else { return nil }
    if let word = Word.read(cell.value) { return word }
    problems.add(
      .unknownWord(field, InputText.quoted(cell.value), allowed: Word.allowedWords), at: cell.place)
    return nil
  }
}
