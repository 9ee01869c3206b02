/// Completing a command line at its end.
public enum CommandCompletion {
  /// The lines that the typed one can become, in the order of help or of ids; empty when there is none.
  ///
  /// Costs a scan of the forms, and of the roster where a person is expected.
  public static func lines(for line: String, in session: Session) -> [String] {
    guard let tokens = try? CommandToken.split(line) else { return [] }
    let endsWord = line.last?.isWhitespace ?? true
    let head = endsWord ? tokens[...] : tokens.dropLast()
    let stem = endsWord ? "" : tokens.last?.text ?? ""
    let start = endsWord ? line : String(line.prefix((tokens.last?.column ?? 1) - 1))
    if let place = CommandForm.amendedCommand(in: Array(head)), place > 1,
      let inner = tokens.indices.contains(place)
        ? tokens[place].column : endsWord ? line.count + 1 : nil
    {
      let before = String(line.prefix(inner - 1))
      return lines(for: String(line.dropFirst(inner - 1)), in: session).map { before + $0 }
        .filter { !$0.dropFirst(before.count).hasPrefix("amend") }
    }
    var words = nextWords(after: head)
    if let form = CommandForm.matching(Array(head)) {
      words += values(of: form, after: head.dropFirst(form.words.count), in: session)
      if stem.isEmpty || stem.hasPrefix("-") { words += form.options.map(\.name) }
    }
    let folded = SearchFolding.fold(stem)
    let given = Set(head.map(\.text))
    var seen: Set<String> = []
    return words.filter {
      SearchFolding.fold($0).hasPrefix(folded) && !($0.hasPrefix("--") && given.contains($0))
        && seen.insert($0).inserted
    }.map { start + $0 + " " }
  }

  /// The form that a line has reached, for its usage.
  public static func form(of line: String) -> CommandForm? {
    (try? CommandToken.split(line)).flatMap { CommandForm.matching($0) }
  }

  private static func nextWords(after head: ArraySlice<CommandToken>) -> [String] {
    let typed = head.map { $0.text.lowercased() }
    return CommandForm.all.compactMap { form in
      form.words.count > typed.count && form.words.starts(with: typed)
        ? form.words[typed.count] : nil
    }
  }

  private static func values(
    of form: CommandForm, after arguments: ArraySlice<CommandToken>, in session: Session
  ) -> [String] {
    if let last = arguments.last, let option = form.options.first(where: { $0.name == last.text }),
      let kind = option.value
    {
      return values(of: kind, in: session)
    }
    if form.words == ["set"], arguments.count == 1,
      let key = arguments.first.flatMap({ Settings.Key(rawValue: $0.text.lowercased()) })
    {
      return key.field.form.words
    }
    let place = arguments.count { !$0.text.hasPrefix("--") }
    guard form.arguments.indices.contains(place) else { return [] }
    return values(of: form.arguments[place], in: session)
  }

  private static func values(of kind: ArgumentKind, in session: Session) -> [String] {
    switch kind {
    case .choice(let words): words
    case .item: session.agenda(day: session.dayNumber).map(\.id.description)
    case .participant: session.participants.map(\.id.description)
    case .group: session.groups.map(\.short)
    case .request: session.waiting.map(\.id.description)
    case .recommendation: session.recommendations.map(\.id.description)
    case .motion: session.motions.filter { $0.result == nil }.map(\.id.description)
    case .intervention: session.interventions.suffix(20).reversed().map(\.id.description)
    case .items: session.agenda(day: session.dayNumber).map(\.id.description)
    case .mark: session.marks.filter { $0.filled == nil }.map(\.id.description)
    case .floorTarget: ["next"] + session.waiting.map(\.id.description)
    case .language: session.created?.languages ?? []
    case .slots: session.participants.map(\.id.description)
    case .languages: session.created?.languages ?? []
    case .note: session.notes.reversed().map(\.id.description)
    case .action: session.actions.map(\.id.description)
    case .party: session.groups.map(\.short)
    case .theme: session.settings.themes.map { CommandText.quoted($0.best()) }
    case .addressees: session.settings.addressees.map { CommandText.quoted($0.best()) }
    case .principles: Principle.allCases.map(\.rawValue)
    case .verb:
      (session.settings.verbsEnglish + session.settings.verbsArabic).map(CommandText.quoted)
    case .command, .date, .dateTime, .votes, .text, .duration, .count, .minutes, .time,
      .settingValue,
      .valueOf:
      []
    }
  }
}
