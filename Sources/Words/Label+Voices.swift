public import SessionState

/// Short words of the register, the turns taken and the voices.
extension Label {
  // What was left over
  public static var notReachedPeople: String {
    say("PEOPLE STILL TO BE HEARD", "من لم يُستمع إليهم بعد")
  }
  public static var openRecommendations: String {
    say("RECOMMENDATIONS STILL OPEN", "توصيات لا تزال مفتوحة")
  }
  public static var openMarks: String { say("MARKS TO WRITE", "علامات للكتابة") }
  public static func unused(_ minutes: Int, day: Int) -> String {
    say(
      "day \(day): \(minutes) min of its time were not used",
      "اليوم \(day): لم تُستخدم \(minutes) د من وقته")
  }

  // The register and the turns taken
  public static var register: String { say("REGISTER", "سجل الحضور") }
  public static func present(_ count: Int, _ total: Int) -> String {
    say("\(count) of \(total) present", "\(count) من \(total) حاضرون")
  }
  public static func quorum(_ counted: Int, _ needed: Int, of what: QuorumOf) -> String {
    counted >= needed
      ? say(
        "quorum of \(needed) \(what.rawValue) reached", "اكتمل النصاب: \(what.arabic(needed))")
      : say(
        "no quorum: \(counted) of \(needed) \(what.rawValue)",
        "لم يكتمل النصاب: \(counted) من \(what.arabic(needed))")
  }
  public static func rollCalled(_ time: String, _ present: Int) -> String {
    say("roll called \(time), \(present) present", "المناداة \(time)، الحاضرون \(present)")
  }
  public static var rollNotCalled: String {
    say("the roll was not called yet", "لم تجر المناداة بالأسماء بعد")
  }
  public static var role: String { say("role", "الصفة") }
  public static var languages: String { say("speaks", "اللغات") }
  public static var rank: String { say("rank", "الرتبة") }
  public static var turnsTaken: String { say("TURNS TAKEN", "المداخلات") }
  public static var thisItem: String { say("this item", "هذا البند") }
  public static var allItems: String { say("all items", "كل البنود") }
  public static var began: String { say("began", "البداية") }
  public static var spoke: String { say("spoke", "المدة") }
  public static var noTurns: String { say("nobody has spoken yet", "لم يتكلم أحد بعد") }

  // Voices
  public static var share: String { say("SHARE", "الحصص") }
  public static var ofTime: String { say("of time", "من الوقت") }
  public static var ofSeats: String { say("of seats", "من المقاعد") }
  public static var time: String { say("time", "وقت") }
  public static var seats: String { say("seats", "مقاعد") }
  public static var turns: String { say("turns", "كلمات") }
  public static var notHeard: String { say("not heard", "لم يُسمع") }
  public static var whoNext: String { say("WHO WOULD COME NEXT", "من يأتي بعد ذلك") }
  public static var whoNextRemark: String {
    say(
      "the list itself never moves; a rule only moves »",
      "القائمة نفسها لا تتغير؛ القاعدة تنقل » فقط")
  }
  public static var inUse: String { say("in use", "مستخدمة") }
  public static func ruleInUse(_ rule: AdviceRule, _ scope: Scope) -> String {
    say("in use: \(rule.label), \(scope.label)", "مستخدمة: \(rule.label)، \(scope.label)")
  }
  public static func replies(_ count: Int) -> String {
    say(Counted.english(count, "reply", "replies"), ArabicNoun.replies(count))
  }
  public static func voicesScope(_ scope: Scope, day: Int, by attribute: VoiceAttribute) -> String {
    say(
      (scope == .day ? "day \(day)" : "this \(scope.rawValue)") + " · by \(attribute.rawValue)",
      scopeArabic(scope, day: day) + " · حسب \(attribute.label)")
  }
  public static func voicesSummary(
    heard: Int, of total: Int, firstFive: Double, isNet: Bool
  ) -> String {
    let held = Share.percent(firstFive)
    return say(
      "\(heard) of \(total) people heard · first 5 speakers hold \(held) of the time"
        + " · interpreted speech counted \(isNet ? "net" : "with its interpretation")",
      "استُمع إلى \(heard) من \(total) · لأكثر 5 متكلمين كلامًا \(held) من الوقت"
        + " · تُحسب المداخلات المترجمة \(isNet ? "دون الترجمة" : "مع الترجمة")")
  }
  private static func scopeArabic(_ scope: Scope, day: Int) -> String {
    switch scope {
    case .item: "هذا البند"
    case .day: "اليوم \(day)"
    case .session: "هذه الجلسة"
    }
  }
}
