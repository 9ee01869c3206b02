/// What the program says outside its consoles.
public enum ProgramWords {
  /// No keys can be read. With the plain-text way.
  public static var inputIsNoTerminal: String {
    say(
      "the console needs a terminal for its keys; roundtable show NAME prints the session as text, roundtable do NAME enters commands",
      "تحتاج اللوحة إلى طرفية لقراءة المفاتيح؛ لطباعة الجلسة نصًا: roundtable show NAME، ولإدخال الأوامر: roundtable do NAME"
    )
  }

  /// Nothing can be drawn. With the plain-text way.
  public static var outputIsNoTerminal: String {
    say(
      "the console needs a terminal to draw on; roundtable show NAME prints the session as text, roundtable do NAME enters commands",
      "تحتاج اللوحة إلى طرفية ترسم عليها؛ لطباعة الجلسة نصًا: roundtable show NAME، ولإدخال الأوامر: roundtable do NAME"
    )
  }

  /// The kind of terminal is not known. With the plain-text way.
  public static var termIsNotSet: String {
    say(
      "TERM is not set, so the console cannot draw; roundtable show NAME prints the session as text, roundtable do NAME enters commands",
      "المتغير TERM غير محدد فلا تستطيع اللوحة الرسم؛ لطباعة الجلسة نصًا: roundtable show NAME، ولإدخال الأوامر: roundtable do NAME"
    )
  }

  /// The kind of terminal is not known here. With the plain-text way.
  public static func termIsUnknown(_ name: String) -> String {
    say(
      "the terminal \(name) is not known here (TERM); roundtable show NAME prints the session as text, roundtable do NAME enters commands",
      "الطرفية \(name) غير معروفة هنا (TERM)؛ لطباعة الجلسة نصًا: roundtable show NAME، ولإدخال الأوامر: roundtable do NAME"
    )
  }

  /// The terminal cannot do what is needed. With the plain-text way.
  public static func termIsTooSimple(_ name: String) -> String {
    say(
      "the terminal \(name) cannot place a cursor (TERM); roundtable show NAME prints the session as text, roundtable do NAME enters commands",
      "لا تستطيع الطرفية \(name) تحديد موضع المؤشر (TERM)؛ لطباعة الجلسة نصًا: roundtable show NAME، ولإدخال الأوامر: roundtable do NAME"
    )
  }

  /// The terminal did not open. With the plain-text way.
  public static var cannotOpen: String {
    say(
      "the terminal could not be opened; roundtable show NAME prints the session as text, roundtable do NAME enters commands",
      "تعذر فتح الطرفية؛ لطباعة الجلسة نصًا: roundtable show NAME، ولإدخال الأوامر: roundtable do NAME"
    )
  }

  /// No theme of this name.
  public static func noTheme(_ name: String, _ known: [String]) -> String {
    say(
      "there is no theme \(name); there are \(listed(known))",
      "لا سمة باسم \(name)؛ الموجود: \(listed(known))")
  }

  /// The theme is no TOML.
  public static func themeUnreadable(_ why: String) -> String {
    say(
      "the theme cannot be read: \(why)",
      "تعذرت قراءة السمة: \(why)")
  }

  /// A key that means nothing.
  public static func themeKey(_ key: String) -> String {
    say(
      "the theme has a key that means nothing: \(key)",
      "في السمة مفتاح لا معنى له: \(key)")
  }

  /// No colour.
  public static func noColour(_ text: String) -> String {
    say(
      "\(text) is no colour: #rrggbb, 0 to 255, default or a palette name",
      "\(text) ليس لونًا: #rrggbb أو من 0 إلى 255 أو default أو اسم من اللوحة")
  }

  /// A value of another type.
  public static func themeType(_ key: String) -> String {
    say(
      "the value of \(key) has the wrong type",
      "نوع قيمة \(key) غير صحيح")
  }

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
