public import SessionState

/// The words of statistics on a screen.
public enum StatisticsWords {
  static var times: String { say("TIMES", "الأوقات") }
  static var timesRemark: String {
    say(
      "planned and actual; slips in minutes, + is later than planned",
      "المخطط والفعلي؛ الفروق بالدقائق، و + تأخر عن المخطط")
  }
  static var speech: String { say("SPEECH", "الكلام") }
  static var neverHeard: String { say("NEVER HEARD", "لم يتكلموا قط") }
  static var others: String { say("others, told together only", "آخرون، مجتمعين فقط") }
  static var all: String { say("all together", "الجميع معًا") }
  static var suppressed: String { say("n<3", "دون 3") }
  static let none = "·"
  static var bars: String {
    say("━ share of the time   │ share of the seats", "━ الحصة من الوقت   │ الحصة من المقاعد")
  }
  static var barsOfTime: String { say("━ share of the time", "━ الحصة من الوقت") }

  // Heads of columns; a length is minutes and seconds.
  static var planned: String { say("planned", "المخطط") }
  static var actual: String { say("actual", "الفعلي") }
  static var start: String { say("start", "البداية") }
  static var end: String { say("end", "النهاية") }
  static var minutes: String { say("minutes", "الدقائق") }
  static var late: String { say("late items", "بنود متأخرة") }
  static var heard: String { say("heard", "تكلموا") }
  static var time: String { say("time", "الوقت") }
  static var share: String { say("share", "الحصة") }
  static var seats: String { say("seats", "المقاعد") }
  static var turns: String { say("turns", "المداخلات") }
  static var over: String { say("over", "التجاوز") }
  static var waited: String { say("waited", "الانتظار") }
  static var median: String { say("wait", "الانتظار") }
  static var unmet: String { say("unmet", "لم تُلبَّ") }
  static var unheard: String { say("unheard", "لم يتكلموا") }
  static var asked: String { say("answered", "أُجيب") }
  static var dayAndItem: String { say("day/item", "اليوم/البند") }

  /// The title of a page: of the session or of a day.
  public static func scope(day: Int?) -> String {
    day.map { say("day \($0)", "اليوم \($0)") } ?? say("the whole session", "الجلسة كلها")
  }

  /// Why there are no figures by an attribute.
  public static func notTold(_ attribute: StatisticsAttribute, _ level: Attribution) -> String {
    say(
      "nothing may be told by \(attribute.rawValue) under \(name(level)); leave --by out for what may be told",
      "لا يجوز ذكر شيء حسب \(attribute.word) في إطار \(name(level))؛ احذف --by لما يجوز ذكره")
  }

  /// Why --by and --json do not go together.
  public static var jsonHasAll: String {
    say("--json has the tables by everything; leave --by out", "في --json كل الجداول؛ احذف --by")
  }

  /// Where those are named whom these statistics do not name.
  public static var inReplay: String {
    say(
      "The replay shows everything in full, as the moderator saw it.",
      "تُظهر إعادة العرض كل شيء كاملًا كما رآه مدير الجلسة.")
  }

  /// What a page is of, under the title of the session.
  public static func subtitle(day: Int?, _ time: String, _ level: Attribution) -> String {
    say(
      "Statistics of \(scope(day: day)), as of \(time)", "إحصاءات \(scope(day: day))، حتى \(time)")
      + (level.badge.map { "   \($0)" } ?? "")
  }

  /// Of which days more may be told than of the session.
  public static func moreOf(_ days: [Int]) -> String {
    say(
      "More may be told with " + days.map { "--day \($0)" }.joined(separator: ", ") + ".",
      "يجوز ذكر المزيد: " + days.map { "--day \($0)" }.joined(separator: " · "))
  }

  private static func name(_ level: Attribution) -> String {
    switch level {
    case .onRecord: level.rawValue
    case .notForAttribution: say("the level \(level.rawValue)", "المستوى \(level.rawValue)")
    case .chathamHouse: say("the Chatham House Rule", "قاعدة تشاتام هاوس")
    case .closed: say("the level \(level.rawValue)", "المستوى \(level.rawValue)")
    }
  }

  // Lines of the overview

  static var speaking: String { say("speech", "الكلام") }
  /// Time and people count with a turn under way; interventions, and who had exactly one, only when they are over.
  /// How many people spoke is nil where it may not be told.
  static func speaking(_ time: String, _ turns: Int, _ speakers: Int?, _ once: Int) -> String {
    let ones = speakers != nil && once > 0
    return say(
      "\(time) min" + (speakers.map { " by " + Counted.english($0, "person", "people") } ?? "")
        + " in " + Counted.english(turns, "ended intervention", "ended interventions")
        + (ones ? "; \(Counted.english(once, "person", "people")) spoke once" : ""),
      "\(time) د" + (speakers.map { "، \(ArabicNoun.people($0))" } ?? "")
        + "، المداخلات المنتهية \(turns)"
        + (ones ? "؛ تكلم مرة واحدة \(ArabicNoun.people(once))" : ""))
  }
  static var overtime: String { say("overtime", "التجاوز") }
  static func overtime(_ count: Int, _ time: String) -> String {
    count == 0
      ? say("nobody spoke over the time allotted", "لم يتجاوز أحد الوقت المخصص")
      : say(
        Counted.english(count, "intervention", "interventions")
          + " over the time allotted, \(time) min together",
        "\(ArabicNoun.turns(count)) تجاوزت الوقت المخصص، مجموع التجاوز \(time) د")
  }
  static var waiting: String { say("waiting", "الانتظار") }
  static func waiting(_ count: Int, _ median: String, _ longest: String?, _ who: String?) -> String
  {
    say(
      "\(Counted.english(count, "request", "requests")) called: median \(median)"
        + (longest.map { ", longest \($0)" } ?? "") + (who.map { ", for \($0)" } ?? ""),
      "لُبّي \(ArabicNoun.requests(count)): الوسيط \(median)"
        + (longest.map { "، الأطول \($0)" } ?? "") + (who.map { "، \($0)" } ?? ""))
  }
  static var nobodyWaited: String {
    say("nobody was called from the list", "لم يُعط أحد الكلمة من القائمة")
  }
  /// The name last: it may be Arabic (domain D-5).
  static func waitOf(_ name: String, _ item: String) -> String {
    say("item \(item): \(name)", "البند \(item): \(name)")
  }
  static func unmet(_ notReached: Int, _ refused: Int) -> String {
    say(
      "\(Counted.english(notReached, "request", "requests")) not reached, \(refused) refused",
      "لم يصل الدور إلى \(ArabicNoun.requests.after(notReached))، ورُفض \(refused)")
  }
  static var questions: String { say("questions", "الأسئلة") }
  static func questions(_ asked: Int, _ answered: Int) -> String {
    say("\(asked) put, \(answered) answered", "طُرح \(asked)، وأُجيب عن \(answered)")
  }
  static var order: String { say("order", "النظام") }
  static func points(_ number: Int, _ rulings: [Ruling: Int]) -> String {
    let ruled = Ruling.allCases.compactMap { ruling in
      rulings[ruling].map { say("\($0) \(ruling.rawValue)", "\(ruling.word) \($0)") }
    }
    return say(
      Counted.english(number, "point of order", "points of order"), ArabicNoun.points(number))
      + (ruled.isEmpty ? "" : ": " + listed(ruled))
  }
  static func technical(_ number: Int, _ time: String) -> String {
    say(
      Counted.english(number, "technical interruption", "technical interruptions")
        + ", \(time) min",
      "\(ArabicNoun.technical(number))، \(time) د")
  }
  static var slips: String { say("ended", "ختام") }
  static func byHeading(_ attribute: StatisticsAttribute) -> String {
    say("BY \(attribute.rawValue.uppercased())", "حسب \(attribute.word)")
  }
  /// Where the rest of a table is: on the screen a key leads there, on paper an option.
  static func rest(_ number: Int, _ attribute: StatisticsAttribute, onScreen: Bool) -> String {
    onScreen
      ? say("and \(number) more: Tab", "و\(number) غيرها: Tab")
      : say(
        "and \(number) more: --by \(attribute.rawValue)",
        "و\(number) غيرها: --by \(attribute.rawValue)")
  }
  static func ofPresent(_ number: Int, _ seats: Int) -> String {
    say(
      "\(number) of \(seats) people present who are there to be heard",
      "\(number) من \(seats) من الحاضرين الذين لهم حق الكلام")
  }
  static func heardOf(_ heard: Int, _ seats: Int) -> String { "\(heard)/\(seats)" }
  static func partOf(_ part: Int, _ whole: Int) -> String { "\(part)/\(whole)" }
  static func percent(_ share: Int?) -> String { share.map { "\($0) %" } ?? none }
  static func slip(_ length: Milliseconds?) -> String {
    guard let length else { return none }
    let minutes = TimeText.wholeMinutes(length)
    return minutes > 0 ? "+\(minutes)" : "\(minutes)"
  }
  static func hours(_ from: String?, _ to: String?) -> String {
    from.map { "\($0)–\(to ?? "")" } ?? none
  }
}
