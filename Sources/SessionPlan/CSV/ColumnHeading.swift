/// The name over a column, taken apart: what it holds, and in which language.
struct ColumnHeading {
  /// In folded form, without the language or a unit in brackets.
  let base: String
  /// The code of the language: `ar` for `title_ar`, `Title (Arabic)`, `Arabic title`.
  let language: String?

  init(_ heading: String) {
    let folded = Folding.fold(heading)
    if let open = folded.firstIndex(of: "("), folded.hasSuffix(")"), open > folded.startIndex {
      let inside = folded[folded.index(after: open)...].dropLast()
      base = Folding.fold(String(folded[..<open]))
      language = LanguageForm.code(String(inside))
      return
    }
    let words = folded.split(separator: " ").map(String.init)
    if words.count > 1, let code = LanguageForm.code(words[words.count - 1]), words.last != "no" {
      base = words.dropLast().joined(separator: " ")
      language = code
    } else if words.count > 1, words[0].count > 2, let code = LanguageForm.code(words[0]) {
      base = words.dropFirst().joined(separator: " ")
      language = code
    } else {
      base = folded
      language = nil
    }
  }
}

/// The names that a column has in the sheets people make; the first one is the plan file's own.
struct ColumnNames {
  let field: PlanField
  let names: [String]

  init(_ field: PlanField, _ names: [String]) {
    self.field = field
    self.names = names
  }
}

/// The columns of a sheet, found by their headings.
struct Columns {
  private var indices: [PlanField: Int] = [:]
  private var texts: [PlanField: [(index: Int, language: String?)]] = [:]

  /// Finds the columns; reports unknown, repeated and missing ones.
  init(
    _ header: CSVSheet.Row, knowing known: [ColumnNames], texts textFields: Set<PlanField>,
    needing needed: [PlanField], _ problems: ProblemList
  ) {
    let fields = Dictionary(
      known.flatMap { column in column.names.map { (Folding.fold($0), column.field) } }
    ) { first, _ in first }
    for (index, cell) in header.cells.enumerated() {
      let heading = ColumnHeading(cell.value)
      if heading.base.isEmpty { continue }
      // A heading that reads as a name with a language may be a name of its own.
      let field = fields[Folding.fold(cell.value)] ?? fields[heading.base]
      guard let field else {
        let kind = PlanProblem.Kind.unknownColumn(
          InputText.quoted(cell.value),
          nearest: Nearest.to(cell.value, among: known.flatMap(\.names)))
        problems.add(kind, at: cell.place)
        continue
      }
      if textFields.contains(field) {
        let language = fields[Folding.fold(cell.value)] == nil ? heading.language : nil
        if texts[field, default: []].contains(where: { $0.language == language }) {
          problems.add(.repeatedColumn(InputText.quoted(cell.value)), at: cell.place)
        } else {
          texts[field, default: []].append((index, language))
        }
      } else if indices[field] == nil {
        indices[field] = index
      } else {
        problems.add(.repeatedColumn(InputText.quoted(cell.value)), at: cell.place)
      }
    }
    for field in needed where indices[field] == nil && texts[field] == nil {
      let names = known.first { $0.field == field }?.names.filter { $0.utf8.count == $0.count }
      problems.add(.missingColumn(field, names: names ?? []), at: header.place)
    }
  }

  func has(_ field: PlanField) -> Bool { indices[field] != nil || texts[field] != nil }

  /// The cell of a row, cleaned; nil when the row has none, it is empty, or too long (which is reported).
  ///
  /// Line breaks in the cell become `breaks`.
  func cell(
    _ field: PlanField, of row: CSVSheet.Row, breaks: Character = " ", _ problems: ProblemList
  ) -> Located<String>? {
    indices[field].flatMap { cell($0, field, of: row, breaks: breaks, problems) }
  }

  private func cell(
    _ index: Int, _ field: PlanField, of row: CSVSheet.Row, breaks: Character = " ",
    _ problems: ProblemList
  ) -> Located<String>? {
    guard index < row.cells.count, !row.cells[index].value.isEmpty else { return nil }
    let cell = row.cells[index]
    let raw = breaks == " " ? cell.value : String(cell.value.map { $0.isNewline ? breaks : $0 })
    guard let text = InputText.read(raw, field, at: cell.place, problems), !text.isEmpty
    else { return nil }
    return Located(text, at: cell.place)
  }

  /// The text of a row in all languages; nil, and reported, when there is none.
  func text(_ field: PlanField, of row: CSVSheet.Row, _ problems: ProblemList) -> DraftText? {
    let place = place(field, of: row)
    var text = DraftText(at: place)
    for (index, language) in texts[field] ?? [] {
      guard let cell = cell(index, field, of: row, problems) else { continue }
      if let language { text.byLanguage[language] = cell } else { text.plain = cell }
    }
    if text.isEmpty {
      problems.add(.empty(field), at: place)
      return nil
    }
    return text
  }

  private func place(_ field: PlanField, of row: CSVSheet.Row) -> Place {
    guard let index = texts[field]?.first?.index, index < row.cells.count else { return row.place }
    return row.cells[index].place
  }
}
