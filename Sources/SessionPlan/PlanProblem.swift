public import SessionState

/// Something about a plan's files that somebody has to change or to know, with the place where it stands.
public struct PlanProblem: Hashable, Sendable {
  /// The file's name as it was given.
  public var file: String
  /// The line, from 1.
  public var line: Int
  /// The column in characters, from 1.
  public var column: Int
  /// What is the matter, with the facts.
  public var kind: Kind

  /// A problem at a place of a file.
  public init(file: String, line: Int, column: Int, kind: Kind) {
    self.file = file
    self.line = line
    self.column = column
    self.kind = kind
  }

  /// Whether the plan can be used in spite of it.
  public var severity: Severity { kind.severity }

  /// How much a problem matters.
  public enum Severity: Hashable, Sendable {
    /// Read in the only sensible way; worth a look.
    case warning
    /// Nothing is created.
    case error
  }

  /// What can be the matter with a plan.
  public enum Kind: Hashable, Sendable {
    // The file as such.

    /// Not a text in UTF-8.
    case notUTF8
    /// A character 0, which no text file holds.
    case nulCharacter
    /// Not TOML, in the words of its parser.
    case tomlSyntax(String)
    /// A table whose name begins with a character that no name begins with.
    case badTableName
    /// Something that is no value where one must stand, such as a text without quotation marks.
    case badValue
    /// More tables, lists or parts of a key inside each other than any plan has.
    case tooDeep
    /// A quotation mark inside a cell that is not in quotes, or text after the closing one.
    case strayQuote
    /// A quotation mark that is never closed.
    case openQuote
    /// A row with more cells than the header.
    case surplusCells(found: Int, expected: Int)

    // Keys and columns.

    /// A key that nothing reads.
    case unknownKey(String, nearest: String?)
    /// A column that nothing reads.
    case unknownColumn(String, nearest: String?)
    /// A second column for the same thing; the first one is read.
    case repeatedColumn(String)
    /// A sheet without a column it needs; any of the names will do.
    case missingColumn(PlanField, names: [String])
    /// A table or row without something it needs.
    case missing(PlanField)
    /// A text without a character.
    case empty(PlanField)
    /// A value of another form than the key has.
    case wrongForm(PlanField, expected: PlanForm)
    /// A text longer than `StoredText.limit`.
    case tooLong(PlanField, bytes: Int)

    // Values.

    /// Not a time of day.
    case notATime(String)
    /// Not a length of time.
    case notADuration(String)
    /// A length of nothing or less.
    case notPositive(PlanField, String)
    /// A length that no day has room for.
    case longerThanADay(String)
    /// Not a date.
    case notADate(String)
    /// Neither the number of a day nor its date.
    case notADay(String)
    /// Not a number from 1.
    case notANumber(PlanField, String)
    /// Neither yes nor no.
    case notYesOrNo(String)
    /// Not a language.
    case notALanguage(String)
    /// Not the name of a time zone.
    case notATimeZone(String, nearest: String?)
    /// Not a value of a setting.
    case badSetting(Settings.Key, String)
    /// A setting that cannot go with another one.
    case settingContradicts(Settings.Key, Settings.Key)
    /// Not one of the words that a field has.
    case unknownWord(PlanField, String, allowed: [String])

    // How things fit together.

    /// A value that stands for something else already.
    case duplicate(PlanField, String, firstFile: String, firstLine: Int)
    /// A group that is not in the plan.
    case unknownGroup(String, nearest: String?)
    /// A speaker who is not among the participants.
    case unknownSpeaker(String, candidates: [String])
    /// A speaker who could be several participants.
    case ambiguousSpeaker(String, candidates: [String])
    /// Speakers of a sheet became participants, because no file lists any.
    case speakersBecameParticipants(count: Int)
    /// A day that the plan does not have.
    case unknownDay(String, days: Int)
    /// A day that is not after the one before it.
    case dayNotAfter(LocalDate, previous: LocalDate)
    /// An earlier start was taken as the beginning of another day.
    case newDayAssumed(start: LocalTime, day: Int, date: LocalDate)
    /// A first item of a day without a start.
    case noStart
    /// An item whose length follows from nothing.
    case noLength
    /// An end that is not after the start.
    case endsBeforeStart(start: LocalTime, end: LocalTime)
    /// A length that differs from the time between start and end.
    case lengthDiffers(minutes: Int, start: LocalTime, end: LocalTime)
    /// A start before that of the item before; `afternoon` is what may have been meant.
    case startsBeforePrevious(start: LocalTime, previous: LocalTime, afternoon: LocalTime?)
    /// An item that begins while another one runs.
    case overlap(start: LocalTime, previous: String, end: LocalTime)
    /// An item that begins or ends deep in the next day.
    case endsTooLate
    /// A text in a language that the session does not list.
    case unlistedLanguage(String)
  }
}

extension PlanProblem.Kind {
  /// Whether the plan can be used in spite of it.
  public var severity: PlanProblem.Severity {
    switch self {
    case .unknownKey, .unknownColumn, .repeatedColumn, .speakersBecameParticipants,
      .newDayAssumed, .unlistedLanguage:
      .warning
    case .notUTF8, .nulCharacter, .tomlSyntax, .badTableName, .badValue, .tooDeep,
      .strayQuote,
      .openQuote, .surplusCells,
      .missingColumn, .missing, .empty, .wrongForm, .tooLong, .notATime, .notADuration,
      .notPositive, .longerThanADay, .notADate, .notADay, .notANumber, .notYesOrNo,
      .notALanguage, .notATimeZone, .badSetting, .settingContradicts, .unknownWord, .duplicate,
      .unknownGroup, .unknownSpeaker,
      .ambiguousSpeaker, .unknownDay, .dayNotAfter, .noStart, .noLength, .endsBeforeStart,
      .lengthDiffers, .startsBeforePrevious, .overlap, .endsTooLate:
      .error
    }
  }
}
