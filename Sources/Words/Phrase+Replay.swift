public import SessionState

/// Sentences of the replay.
extension Phrase {
  public static func noSuchKeyInReplay(_ key: String) -> String {
    say(
      "\(key) does nothing in a replay; nothing can be changed here · ? help",
      "\(key) لا يفعل شيئًا في إعادة العرض؛ لا يمكن تغيير شيء هنا · ? المساعدة")
  }
  public static func noMoreEvents(_ isForward: Bool, _ filter: String) -> String {
    say(
      "no \(isForward ? "later" : "earlier") event is about \(filter) · Esc shows all events again",
      "لا حدث \(isForward ? "لاحقًا" : "سابقًا") يتعلق \(ArabicParticle.with(filter)) · Esc يعرض كل الأحداث من جديد"
    )
  }
  public static func noMore(_ landmark: Landmark, _ isForward: Bool) -> String {
    say(
      "no \(isForward ? "later" : "earlier") \(landmark.label)",
      isForward ? "لا يوجد لاحقًا: \(landmark.label)" : "لا يوجد سابقًا: \(landmark.label)")
  }
  public static func notFoundInEvents(_ text: String, _ isForward: Bool) -> String {
    isForward
      ? say(
        "\"\(text)\" is in no later event · N searches back",
        "«\(text)» ليس في أي حدث لاحق · N يبحث إلى الوراء")
      : say(
        "\"\(text)\" is in no earlier event · n searches on",
        "«\(text)» ليس في أي حدث سابق · n يبحث إلى الأمام")
  }
  public static func compareFrom(_ time: String) -> String {
    say(
      "compares from \(time): go to another moment and press = again",
      "المقارنة من \(time): انتقل إلى لحظة أخرى واضغط = مرة ثانية")
  }
  public static var nowAsCorrected: String {
    say(
      "as corrected: with everything that was corrected or taken back later",
      "كما صُحح: مع كل ما صُحح أو تُرُوجع عنه لاحقًا")
  }
  public static var nowAsRecorded: String {
    say("as recorded: as the room saw it at the time", "كما سُجل: كما رأته القاعة في حينه")
  }
  public static var notBegun: String {
    say("that has no moment of its own yet", "ليس لذلك لحظة خاصة به بعد")
  }
  public static var noRecommendationYet: String {
    say("no recommendation was captured by then", "لم تكن أي توصية قد سُجلت حينئذ")
  }
  public static var goToTime: String { say("Go to", "الانتقال إلى") }
  public static var timeForms: String {
    say(
      "10:41 · 10:41:07 · 2/10:41 on day 2 · 2026-05-14 10:41 · #412 event 412 · R-3, I-41, A-3, M-6",
      "10:41 · 10:41:07 · 2/10:41 في اليوم 2 · 2026-05-14 10:41 · #412 الحدث 412 · R-3, I-41, A-3, M-6"
    )
  }
  public static var searchHelp: String {
    say(
      "in every text and name of every event; n and N go on",
      "في كل نصوص الأحداث وأسمائها؛ n و N للمتابعة")
  }
  public static var filterLabel: String { say("Only events about", "الأحداث المتعلقة فقط بـ") }
  public static var filterHelp: String {
    say(
      "a name, QRCS, P-12, R-3, A-3, day 2, marks, wordings, turns, order, corrections, \"a text\" · empty: all",
      "اسم، QRCS، P-12، R-3، A-3، day 2، marks، wordings، turns، order، corrections، \"نص\" · فارغ: الكل"
    )
  }
  public static func nothingPasses(_ filter: String) -> String {
    say("no event is about \(filter)", "لا حدث يتعلق \(ArabicParticle.with(filter))")
  }
  public static func reading(_ name: String) -> String { say("Reading \(name)", "قراءة \(name)") }
  public static var play: String { say("play", "تشغيل") }
  public static var eventKey: String { say("event", "حدث") }
  public static var speakerKey: String { say("speaker", "متكلم") }
  public static var itemKey: String { say("item", "بند") }
  public static var wordingKey: String { say("wording", "صياغة") }
  public static var speedKey: String { say("speed", "السرعة") }
  public static var timeKey: String { say("time", "الوقت") }
  public static var textKey: String { say("text", "نص") }
  public static var onlyKey: String { say("only", "فقط") }
  public static var compareKey: String { say("compare", "مقارنة") }
  public static var leaveKey: String { say("leave", "خروج") }
  public static var helpKey: String { say("help", "مساعدة") }
  public static var goToWording: String { say("when it was written", "وقت كتابتها") }
  public static var otherRecommendation: String { say("another recommendation", "توصية أخرى") }
  public static var readAgain: String {
    say("the log is another one now and was read again", "السجل الآن غيره وقد أُعيدت قراءته")
  }
  public static var eventsTitle: String { say("Events", "الأحداث") }
  public static var differenceTitle: String { say("What changed", "ما تغيّر") }
  public static var statisticsTitle: String {
    say("Statistics up to this moment", "الإحصاءات حتى هذه اللحظة")
  }
  public static var nextTable: String { say("next table", "الجدول التالي") }
}

extension Landmark {
  /// The kind in a sentence.
  public var label: String {
    switch self {
    case .item: say("item", "بند")
    case .intervention: say("intervention", "مداخلة")
    case .recommendation: say("event of a recommendation", "حدث توصية")
    case .wording: say("wording", "صياغة")
    case .mark: say("mark", "علامة")
    case .pointOfOrder: say("point of order", "نقطة نظام")
    case .correction: say("correction", "تصحيح")
    }
  }
}

extension Session {
  /// A condition of a filter in words.
  public func words(of condition: ReplayFilter.Condition) -> String {
    switch condition {
    case .participant(let id): name(of: id)
    case .group(let id): groups[id]?.short ?? id.description
    case .item(let id):
      say(
        "item \(items[id]?.plan.number ?? id.description)",
        "البند \(items[id]?.plan.number ?? id.description)")
    case .recommendation(let id): id.description
    case .day(let number): Label.day(number)
    case .kind(let landmark): landmark.label
    case .text(let text): "\"\(text)\""
    }
  }
}
