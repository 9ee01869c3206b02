/// What a key of a plan file or a column of a sheet holds; the raw value is its key in a plan file.
public enum PlanField: String, Hashable, Sendable, CaseIterable {
  /// The tables of a plan file.
  case session, day, item, group, participant
  /// Settings of the session, each under its own name.
  case settings
  /// Fields of the session.
  case code, title, place, timezone, languages, attribution, roster, prefix
  /// Fields of a day and of its items.
  case date, number, kind, start, end, minutes, fixed, slots, speaker
  /// The time of one turn in an item.
  case turnMinutes = "turn_minutes"
  /// Fields of groups and participants.
  case short, name, type, role, language
}

/// The form that a value of a plan file must have.
public enum PlanForm: Hashable, Sendable {
  /// A text in quotes.
  case text
  /// A text in quotes, or one for each language: `{ en = "…", ar = "…" }`.
  case texts
  /// A text or a list of texts.
  case listOfTexts
  /// A whole number, or a text with one.
  case number
  /// A date such as `2026-05-14`.
  case date
  /// A time of day such as `"9:00"`.
  case time
  /// Minutes, or a length such as `"1h30"`.
  case duration
  /// `true` or `false`.
  case yesOrNo
  /// One table with keys of its own.
  case table
  /// A list of tables, each with keys of its own.
  case listOfTables
}
