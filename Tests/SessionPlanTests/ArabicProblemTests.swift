import SessionPlan
import SessionState
import Testing
import Words

/// Problems of plan files in Arabic (domain D-11).
struct ArabicProblemTests {
  private static let fields = PlanField.allCases.map { PlanProblem.Kind.missing($0) }
  private static let forms: [PlanForm] = [
    .text, .texts, .listOfTexts, .number, .date, .time, .duration, .yesOrNo, .table, .listOfTables,
  ]
  private static let start = LocalTime(hour: 9, minute: 0)
  private static let date = LocalDate(dayNumber: 20_586)

  private static let kinds: [PlanProblem.Kind] =
    fields + forms.map { .wrongForm(.title, expected: $0) } + [
      .notUTF8, .nulCharacter, .tomlSyntax("?"), .badTableName, .badValue, .tooDeep, .strayQuote,
      .openQuote, .surplusCells(found: 5, expected: 4), .unknownKey("x", nearest: nil),
      .unknownKey("x", nearest: "y"), .unknownColumn("x", nearest: nil), .repeatedColumn("x"),
      .missingColumn(.start, names: ["x", "y"]), .empty(.name), .tooLong(.title, bytes: 20_000),
      .notATime("x"), .notADuration("x"), .notPositive(.minutes, "0"), .longerThanADay("25h"),
      .notADate("x"), .notADay("x"), .notANumber(.number, "x"), .notYesOrNo("x"),
      .notALanguage("x"), .notATimeZone("x", nearest: nil), .badSetting(.quorum, "x"),
      .settingContradicts(.quorum, .quorumOf), .unknownWord(.kind, "x", allowed: ["y", "z"]),
      .duplicate(.number, "4", firstFile: "a", firstLine: 2), .unknownGroup("x", nearest: nil),
      .unknownSpeaker("x", candidates: []), .unknownSpeaker("x", candidates: ["y", "z"]),
      .ambiguousSpeaker("x", candidates: ["y", "z"]), .speakersBecameParticipants(count: 3),
      .unknownDay("4", days: 2), .dayNotAfter(date, previous: date),
      .newDayAssumed(start: start, day: 2, date: date), .noStart, .noLength,
      .endsBeforeStart(start: start, end: start),
      .lengthDiffers(minutes: 5, start: start, end: start),
      .startsBeforePrevious(start: start, previous: start, afternoon: nil),
      .startsBeforePrevious(start: start, previous: start, afternoon: start),
      .overlap(start: start, previous: "x", end: start), .endsTooLate, .unlistedLanguage("fr"),
    ]

  /// Keys, values to write and names of formats.
  private static let code = Set(
    PlanField.allCases.map(\.rawValue)
      + [
        "UTF", "TOML", "true", "false", "QRCS", "Secretary", "General", "Opening", "remarks",
        "HDW", "DOHA", "Asia", "Qatar", "en", "ar", "am", "min", "yes", "no", "quorum",
        "quorum_of", "fr", "csv", "none",
      ])

  private static func sentence(_ kind: PlanProblem.Kind) -> String {
    PlanProblem(file: "4", line: 4, column: 9, kind: kind).sentence
  }

  @Test("D-11: every problem is told in Arabic, without an English word", arguments: kinds)
  func words(kind: PlanProblem.Kind) {
    let arabic = InterfaceLanguage.$current.withValue(.arabic) { Self.sentence(kind) }
    #expect(arabic.unicodeScalars.contains { (0x621...0x64A).contains($0.value) })
    let latin = arabic.matches(of: /[A-Za-z_]{2,}/).map { String($0.0) }
    #expect(latin.filter { !Self.code.contains($0) } == [], "\(arabic)")
  }

  @Test("D-11: whole problems")
  func whole() {
    let sheet = "start,minutes,title\n9 o'clock,45,Opening\n"
    let arabic = InterfaceLanguage.$current.withValue(.arabic) { reading(agenda: sheet).sentences }
    #expect(
      arabic == ["agenda.csv:2:1: \"9 o'clock\" ليس وقتًا؛ اكتبه هكذا: 9:00 أو 09.00 أو 9 am"])
  }
}
