/// What the program says outside its consoles.
public enum ProgramWords {
  /// No head of a log.
  public static func noHead(_ text: String) -> String {
    say(
      "\(text) is no head: one has 32 digits of 0-9 and a-f, or the first 12 as a document prints them",
      "\(text) ليس بصمة سجل: البصمة 32 رقمًا من 0-9 و a-f، أو أول 12 كما تطبعها الوثائق")
  }

  /// A head that the log has not.
  public static func headNotFound(_ head: String) -> String {
    say(
      "the head \(head) is not in this log: it is another log, or what stood before that head was changed",
      "البصمة \(head) ليست في هذا السجل: هو سجل آخر، أو تغير ما قبلها")
  }

  /// The log is damaged.
  public static func notSound(_ findings: Int) -> String {
    say(
      "the log is not sound: " + Counted.english(findings, "finding", "findings"),
      "السجل غير سليم: \(ArabicNoun.problems(findings))")
  }

  /// Up to where the log is as it was.
  public static func unchanged(upTo line: Int) -> String {
    say(
      "unchanged up to line \(line), which has the head given",
      "لم يتغير حتى السطر \(line)، وفيه البصمة المذكورة")
  }

  /// The log is whole.
  public static func sound(events: Int, head: String?) -> String {
    say(
      "sound: \(Counted.english(events, "event", "events")), head \(head ?? "none")",
      "سليم: \(ArabicNoun.events(events))، البصمة \(head ?? "لا توجد")")
  }

  /// A time that has not come.
  public static func inTheFuture(_ time: String, now: String) -> String {
    say(
      "\(time) is in the future; it is \(now) now",
      "\(time) في المستقبل؛ الوقت الآن \(now)")
  }

  /// Two moments where one is meant.
  public static var atOrSeq: String {
    say(
      "give --at or --seq, not both",
      "اذكر --at أو --seq، لا كليهما")
  }

  /// A speed that is none.
  public static var noSpeed: String {
    say(
      "the speed is 0.5 to 600 times that of the meeting",
      "السرعة من 0.5 إلى 600 ضعف سرعة الجلسة")
  }

  /// A pause that is none.
  public static var noIdle: String {
    say(
      "--idle is a number of seconds, 0 to 86400",
      "الخيار --idle عدد ثوانٍ من 0 إلى 86400")
  }

  /// Which line of the input it was.
  public static func inLine(_ number: Int, _ problem: String) -> String {
    say(
      "line \(number): \(problem)",
      "السطر \(number): \(problem)")
  }

  /// What follows a line that stopped the program.
  public static var restNotDone: String {
    say(
      "what follows it was not carried out",
      "لم يُنفذ ما بعده")
  }
}
