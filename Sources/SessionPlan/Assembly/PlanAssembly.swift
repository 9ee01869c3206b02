import SessionState

/// Makes a plan of what the files say, and finds what does not fit together.
struct PlanAssembly {
  let draft: Draft
  /// Stands for a code and a title where no file gives them.
  let name: String
  let today: LocalDate
  let defaultTimeZone: String
  let problems: ProblemList

  /// The languages of the session: as listed, else those of its texts with English first.
  let languages: [String]
  private let areListed: Bool
  private var reportedLanguages: Set<String> = []

  init(
    _ draft: Draft, name: String, today: LocalDate, defaultTimeZone: String, _ problems: ProblemList
  ) {
    self.draft = draft
    self.name = InputText.trimmed(StoredText.clean(name))
    self.today = today
    self.defaultTimeZone = defaultTimeZone
    self.problems = problems
    let listed = draft.session.languages ?? []
    areListed = !listed.isEmpty
    languages = areListed ? listed : Self.languages(of: draft)
  }

  private static func languages(of draft: Draft) -> [String] {
    let items = draft.days.flatMap(\.items) + draft.rows
    let texts =
      [draft.session.title] + draft.days.map(\.title) + items.map(\.title)
      + draft.groups.map(\.name) + draft.participants.map(\.name)
    var codes: Set<String> = []
    for text in texts.lazy.compactMap({ $0 }) {
      codes.formUnion(text.byLanguage.keys)
      if let plain = text.plain { codes.insert(LanguageForm.guess(plain.value, listed: [])) }
    }
    let others = codes.subtracting(["en"]).sorted()
    return codes.contains("en") || others.isEmpty ? ["en"] + others : others
  }

  /// The plan, which is only good as long as no problem is an error.
  mutating func plan() -> Plan {
    let fallback = name.isEmpty ? "session" : name
    let session = draft.session
    let code = session.code?.value ?? fallback
    let title = session.title.map { text($0) } ?? [languages[0]: fallback]
    let agenda = self.agenda()
    let roster = self.roster()
    var plan = Plan(
      code: code, title: title, place: session.place?.value ?? "",
      timezone: timeZone, languages: languages, attribution: session.attribution ?? .onRecord,
      prefix: session.prefix?.value ?? code, days: agenda.days, groups: roster.groups,
      participants: roster.participants, items: items(agenda, roster), settings: draft.settings)
    plan.roster = session.roster ?? Plan.roster(at: plan.attribution)
    return plan
  }

  /// The text with a language for each part; reports a language that the session does not list, once.
  mutating func text(_ draft: DraftText) -> TextByLanguage {
    var texts = draft.byLanguage.mapValues(\.value)
    if let plain = draft.plain {
      let code = LanguageForm.guess(plain.value, listed: languages)
      texts[code] = texts[code] ?? plain.value
    }
    if areListed {
      for (code, text) in draft.byLanguage.sorted(by: { $0.key < $1.key })
      where !languages.contains(code) && reportedLanguages.insert(code).inserted {
        problems.add(.unlistedLanguage(code), at: text.place)
      }
    }
    return TextByLanguage(texts)
  }

  private var timeZone: String { draft.session.timezone?.value ?? defaultTimeZone }

  /// Days with their distance from UTC; an unknown zone is reported and counts as UTC.
  mutating func dated(_ days: [(date: LocalDate, title: DraftText?)]) -> [Day] {
    let zone = timeZone
    if let written = draft.session.timezone, !TimeZones.isKnown(written.value) {
      let kind = PlanProblem.Kind.notATimeZone(
        InputText.quoted(written.value), nearest: TimeZones.nearest(to: written.value))
      problems.add(kind, at: written.place)
    }
    return days.enumerated().map { index, day in
      Day(
        number: index + 1, date: day.date, offset: TimeZones.offset(zone, on: day.date) ?? 0,
        title: day.title.map { text($0) })
    }
  }
}
