public import SessionPlan
import SessionState

extension PlanProblem {
  /// The problem in one line: place, what was found, and what to write instead.
  ///
  /// For example `agenda.csv:4:9: "9 o'clock" is not a time; write it as 9:00, 09.00 or 9 am`.
  public var sentence: String {
    let level = severity == .warning ? "warning: " : ""
    return "\(StoredText.clean(file)):\(line):\(column): \(level)\(kind.words)"
  }
}

extension PlanProblem.Kind {
  /// One long table, so that the compiler finds a kind without words.
  fileprivate var words: String {
    switch self {
    // The file as such.
    case .notUTF8:
      "this is not text in UTF-8; save the file again with the encoding UTF-8"
    case .nulCharacter:
      "a character 0 stands here, which no text file holds; save the file again as text in UTF-8"
    case .tomlSyntax(let message):
      "this is not TOML: \(message)"
    case .badTableName:
      "this is not TOML: the name of a table begins with a letter A-Z, a digit or a quotation mark"
    case .badValue:
      "here must stand a value: \"a text in quotation marks\", 12, true or 2026-05-14"
    case .tooDeep:
      "too many tables or lists stand inside each other here; a plan needs no more than four"
    case .strayQuote:
      "a quotation mark stands inside a cell; put the whole cell in quotes and double the mark: \"\""
    case .openQuote:
      "this quotation mark is never closed; put another one at the end of the cell"
    case .surplusCells(let found, let expected):
      "this row has \(found) cells but the header has \(expected); "
        + "put a text that holds the separator in quotes"

    // Keys and columns.
    case .unknownKey(let key, let nearest):
      "nothing reads \"\(key)\"" + (nearest.map { "; did you mean \"\($0)\"?" } ?? "")
    case .unknownColumn(let heading, let nearest):
      "nothing reads the column \"\(heading)\""
        + (nearest.map { "; did you mean \"\($0)\"?" } ?? "")
    case .repeatedColumn(let heading):
      "there is another column for the same before \"\(heading)\"; only that one is read"
    case .missingColumn(let field, let names):
      "a column for the \(field.noun) is missing; name it \(choice(names))"
    case .missing(let field):
      "the \(field.noun) is missing; add \(field.rawValue) = \(field.example)"
    case .empty(let field):
      "the \(field.noun) is empty; write one, such as \(field.example)"
    case .wrongForm(let field, let expected):
      "\(field.rawValue) must be \(expected.words)"
    case .tooLong(let field, let bytes):
      "the \(field.noun) has \(bytes) bytes; shorten it to at most \(StoredText.limit)"

    // Values.
    case .notATime(let found):
      "\"\(found)\" is not a time; write it as 9:00, 09.00 or 9 am"
    case .notADuration(let found):
      "\"\(found)\" is not a length of time; write it as 45, 45 min, 1h or 1:30"
    case .notPositive(let field, let found):
      "\(field.rawValue) \"\(found)\" is not more than nothing; write 1 or more"
    case .longerThanADay(let found):
      "\"\(found)\" is longer than a day; write it as 45, 45 min, 1h or 1:30"
    case .notADate(let found):
      "\"\(found)\" is not a date that can only be read in one way; write it as 2026-05-14"
    case .notADay(let found):
      "\"\(found)\" is not a day; write its number, such as 2, or its date, such as 2026-05-14"
    case .notANumber(let field, let found):
      "\"\(found)\" is not \(field.nounWithArticle); write a number such as 12"
    case .notYesOrNo(let found):
      "\"\(found)\" is neither yes nor no; write yes or no"
    case .notALanguage(let found):
      "\"\(found)\" is not a language; write a code such as en or ar"
    case .notATimeZone(let found, let nearest):
      "\"\(found)\" is not a time zone; write a name such as \(nearest ?? "Asia/Qatar")"
    case .badSetting(let key, let found):
      "\"\(found)\" is no value for \(key.rawValue); write \(key.field.form.label)"
    case .settingContradicts(let key, let other):
      "\(key.rawValue) contradicts \(other.rawValue); leave one of them out"
    case .unknownWord(let field, let found, let allowed):
      "\"\(found)\" is not \(field.nounWithArticle); write \(choice(allowed))"

    // People.
    case .duplicate(let field, let value, let file, let line):
      "the \(field.noun) \"\(value)\" stands in line \(line) of \(StoredText.clean(file)) already; "
        + "give each its own"
    case .unknownGroup(let found, let nearest):
      "there is no group \"\(found)\"; "
        + (nearest.map { "did you mean \"\($0)\"?" } ?? "add it, or write the short name of one")
    case .unknownSpeaker(let found, let candidates):
      candidates.isEmpty
        ? "\"\(found)\" is not among the participants; write a number, a name, or group and name"
        : "\"\(found)\" is not among the participants; did you mean \(choice(candidates, quoted: true))?"
    case .ambiguousSpeaker(let found, let candidates):
      "\"\(found)\" may be \(choice(candidates, quoted: true)); write the number, or group and name"
    case .speakersBecameParticipants(let count):
      "no file lists participants, so the \(count) speakers of this column became participants"
    case .unlistedLanguage(let code):
      "there is text in \"\(code)\", which languages of the session does not list"

    // Days and times.
    case .unknownDay(let found, let days):
      "there is no day \(found) in this plan; it has \(days == 1 ? "one day" : "\(days) days")"
    case .dayNotAfter(let date, let previous):
      "\(date) is not after the day before, \(previous); put the days in their order"
    case .newDayAssumed(let start, let day, let date):
      "\(start) is well before the row above, so day \(day), \(date), begins here; "
        + "a column \"day\" would make it certain"
    case .noStart:
      "the first item of a day needs a start; write one such as 9:00"
    case .noLength:
      "how long this item takes is missing; write its minutes, such as 45"
    case .endsBeforeStart(let start, let end):
      "the end \(end) is not after the start \(start); correct one of them"
    case .lengthDiffers(let minutes, let start, let end):
      "\(minutes) minutes is not the time from \(start) to \(end); correct one of them"
    case .startsBeforePrevious(let start, let previous, let afternoon):
      "\(start) is before the start of the item before, \(previous); "
        + (afternoon.map { "put the items in their order, or write \($0)" }
          ?? "put the items in their order")
    case .overlap(let start, let previous, let end):
      "\(start) is before the end of \"\(previous)\" at \(end); move it or shorten the other"
    case .endsTooLate:
      "this item ends after six in the morning of the next day; shorten it or begin another day"
    }
  }
}

/// `a, b or c`.
private func choice(_ words: [String], quoted: Bool = false) -> String {
  let words = quoted ? words.map { "\"\($0)\"" } : words
  guard let last = words.last, words.count > 1 else { return words.first ?? "" }
  return words.dropLast().joined(separator: ", ") + " or " + last
}

extension PlanField {
  /// What people call it.
  fileprivate var noun: String {
    switch self {
    case .turnMinutes: "time of a turn"
    case .short: "short name"
    case .timezone: "time zone"
    case .session, .settings, .day, .item, .group, .participant, .code, .title, .place, .languages,
      .attribution, .roster, .prefix, .date, .number, .kind, .start, .end, .minutes, .fixed, .slots,
      .speaker, .name, .type, .role, .language:
      rawValue
    }
  }

  fileprivate var nounWithArticle: String {
    (noun.first.map("aeiou".contains) == true ? "an " : "a ") + noun
  }

  /// A value to write.
  fileprivate var example: String {
    switch self {
    case .date: "2026-05-14"
    case .start, .end: "\"9:00\""
    case .minutes, .turnMinutes: "45"
    case .number: "12"
    case .short: "\"QRCS\""
    case .name: "\"Secretary-General\""
    case .speaker: "\"QRCS Secretary-General\""
    case .title: "\"Opening remarks\""
    case .code: "\"HDW-DOHA\""
    case .timezone: "\"Asia/Qatar\""
    case .language: "\"en\""
    case .languages: "[\"en\", \"ar\"]"
    case .fixed: "true"
    case .session, .settings, .day, .item, .group, .participant, .place, .attribution, .roster,
      .prefix,
      .kind,
      .slots, .type, .role:
      "\"…\""
    }
  }
}

extension PlanForm {
  fileprivate var words: String {
    switch self {
    case .text: "a text in quotes"
    case .texts: "a text in quotes, or one for each language: { en = \"…\", ar = \"…\" }"
    case .listOfTexts: "a list of texts: [\"en\", \"ar\"]"
    case .number: "a number, such as 12"
    case .date: "a date, such as 2026-05-14"
    case .time: "a time in quotes, such as \"9:00\""
    case .duration: "a number of minutes, such as 45, or a text such as \"1h30\""
    case .yesOrNo: "true or false"
    case .table: "one table"
    case .listOfTables: "a list of tables"
    }
  }
}
