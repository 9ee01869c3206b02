public import SessionState

/// Short words of the screens that belong to no value of the session.
public enum Label {
  // The clock (domain A-30)
  public static var floorFree: String { say("FLOOR FREE", "الكلمة متاحة") }
  public static var suspended: String { say("SUSPENDED", "معلقة") }
  public static func suspendedSince(_ time: String, _ reason: String?) -> String {
    let why = reason.map { ": \($0)" } ?? ""
    return say("suspended since \(time)\(why)", "معلقة منذ \(time)\(why)")
  }
  public static var breakTime: String { say("BREAK", "استراحة") }
  public static func breakEnds(_ time: String) -> String { say("ends \(time)", "تنتهي \(time)") }
  public static var running: String { say("OK", "ضمن الوقت") }
  public static var stop: String { say("STOP", "انتهى الوقت") }
  public static var over: String { say("OVER", "تجاوز") }
  public static var paused: String { say("PAUSED", "موقوف") }
  public static var interrupted: String { say("INTERRUPTED", "مقاطَع") }
  public static var pointOfOrder: String { say("POINT OF ORDER", "نقطة نظام") }
  public static var technical: String { say("TECHNICAL", "مسألة تقنية") }
  public static var interpreted: String { say("INTERPRETED", "ترجمة شفوية") }
  /// A warning of a minute or more, in ms: `2 MIN`, `1:30`.
  public static func minutesLeft(_ length: Milliseconds) -> String {
    let count = length % 60_000 == 0 ? "\(length / 60_000)" : TimeText.minutes(length)
    return say("\(count) MIN", "\(count) د")
  }
  public static func secondsLeft(_ count: Int) -> String { say("\(count) S", "\(count) ث") }
  public static func allotted(_ time: String) -> String { say("of \(time)", "من \(time)") }

  // Panels
  public static var agenda: String { say("AGENDA", "جدول الأعمال") }
  public static var speakersList: String { say("SPEAKERS LIST", "قائمة المتكلمين") }
  public static var listShort: String { say("LIST", "القائمة") }
  public static var recommendations: String { say("RECOMMENDATIONS", "التوصيات") }
  public static var motions: String { say("MOTIONS", "الاقتراحات الإجرائية") }
  public static var callsToOrder: String { say("CALLED TO ORDER", "التنبيه إلى النظام") }
  public static var budgets: String { say("BUDGETS", "حصص الوقت") }
  public static var rollCall: String { say("ROLL CALL", "المناداة بالأسماء") }
  public static func grantedReply(_ ordinal: String) -> String {
    say("granted, \(ordinal)", "مُنح، \(ordinal)")
  }
  public static func roll(_ present: Int, of total: Int, counted: Int, needed: Int?) -> String {
    let there = self.present(present, total)
    guard let needed else { return there }
    return there
      + (counted >= needed
        ? say(", quorum of \(needed) reached", "، اكتمل النصاب (\(needed))")
        : say(", no quorum: \(counted) of \(needed)", "، لم يكتمل النصاب: \(counted) من \(needed)"))
  }
  public static var notHeardYet: String { say("NOT HEARD YET", "لم يُستمع إليهم بعد") }
  public static var then: String { say("THEN", "ثم") }
  public static var nextSpeaker: String { say("next", "التالي") }

  // Column heads of the list
  public static var kind: String { say("kind", "النوع") }
  public static var waits: String { say("waits", "ينتظر") }
  public static var turn: String { say("turn", "دور") }
  public static var language: String { say("in", "لغة") }
  public static var group: String { say("group", "الوفد") }
  public static var name: String { say("name", "الاسم") }
  public static var note: String { say("note", "ملاحظة") }

  // Headers
  public static func day(_ number: Int) -> String { say("Day \(number)", "اليوم \(number)") }
  /// From five hours on a delay is no delay but another day.
  public static func late(_ minutes: Int) -> String {
    minutes < 300 ? say("\(minutes) min late", "متأخر \(minutes) د") : notToday
  }
  public static func lateShort(_ minutes: Int) -> String {
    "+\(TimeText.change(minutes))" + (minutes < 100 ? say(" min", " د") : "")
  }
  public static var notToday: String { say("not its day", "في غير يومها") }

  public static func early(_ minutes: Int) -> String {
    say("\(minutes) min early", "متقدم \(minutes) د")
  }
  public static var onTime: String { say("on time", "في الموعد") }
  public static func ofMinutes(_ used: Int, _ planned: Int) -> String {
    say("\(used) of \(planned) min", "\(used) من \(planned) د")
  }
  public static func plannedEnd(_ time: String) -> String {
    say("planned end \(time)", "النهاية المقررة \(time)")
  }
  public static func expectedEnd(_ time: String) -> String {
    say("expected \(time)", "المتوقعة \(time)")
  }
  public static func minutes(_ count: Int) -> String { say("\(count) min", "\(count) د") }
  public static func minutesShort(_ count: Int) -> String { say("\(count)m", "\(count)د") }
  public static func ends(_ time: String) -> String { say("ends \(time)", "تنتهي \(time)") }
  /// Minutes while there are many, seconds in the last two.
  public static func untilThen(_ length: Milliseconds) -> String {
    if length <= 0 { return say("now", "الآن") }
    let minutes = (length + 59_999) / 60_000
    let left = TimeText.remaining(length)
    return length >= .minutes(2)
      ? say("in \(minutes) min", "بعد \(minutes) د") : say("in \(left)", "بعد \(left)")
  }
  public static func breakIn(_ length: Milliseconds) -> String {
    say("break \(untilThen(length))", "الاستراحة \(untilThen(length))")
  }
  public static func cut(_ minutes: Int, of planned: Int, end: String) -> String {
    let length = ofMinutes(minutes, planned)
    guard !end.isEmpty else { return length }
    return minutes < planned
      ? say("\(length), cut to land at \(end)", "\(length)، اختُصر للختام في \(end)")
      : say("\(length), given to land at \(end)", "\(length)، مُدّد للختام في \(end)")
  }
  public static func dayEnds(_ time: String) -> String {
    say("day ends \(time)", "ينتهي اليوم \(time)")
  }
  public static func sessionState(_ label: String) -> String {
    say("session \(label)", "الجلسة \(label)")
  }
  public static var noItem: String { say("no item open", "لا بند مفتوحًا") }
  public static func nextItem(_ name: String, _ time: String) -> String {
    say("next: \(name), \(time)", "التالي: \(name)، \(time)")
  }

  // The list
  public static func waiting(_ count: Int) -> String { say("\(count) waiting", "\(count) ينتظرون") }
  public static func fit(_ count: Int) -> String {
    say(count == 1 ? "1 fits" : "\(count) fit", "يتسع لـ\(count)")
  }
  public static var open: String { say("open", "مفتوحة") }
  public static func closedAt(_ time: String) -> String { say("closed \(time)", "أُغلقت \(time)") }
  public static var stillAccepted: String {
    say(
      "still accepted: point of order, technical, right of reply",
      "لا يزال مقبولًا: نقطة نظام، مسألة تقنية، حق الرد")
  }
  public static func carried(_ count: Int) -> String {
    say("\(count) carried to the next item", "رُحّل \(count) إلى البند التالي")
  }
  public static var nobodyWaits: String { say("nobody waits", "لا أحد ينتظر") }
  public static var planned: String { say("planned", "مقرر") }
  public static func plannedAbsent(_ count: Int) -> String {
    say("\(count) planned absent", "\(count) مقررون غائبون")
  }
  public static func advice(_ rule: AdviceRule) -> String {
    say("advice: \(rule.label)", "المشورة: \(rule.label)")
  }
  public static func closesIn(_ time: String) -> String {
    say("closes in \(time)", "تُغلق بعد \(time)")
  }
  public static func round(_ number: Int, _ taken: Int, _ size: Int) -> String {
    taken >= size
      ? say("round \(number) full", "اكتملت الجولة \(number)")
      : say("round \(number): \(taken) of \(size)", "الجولة \(number): \(taken) من \(size)")
  }

  public static var motion: String { say("motion to", "اقتراح") }
  public static var notDebated: String { say("not debated", "لا يُناقش") }
  public static func sides(_ inFavour: Int, _ against: Int) -> String {
    say("\(inFavour) for, \(against) against", "\(inFavour) مع، \(against) ضد")
  }
  public static var replyGranted: String { say("reply granted", "مُنح حق الرد") }
  public static func answersQuestions(_ count: Int) -> String {
    say(
      "answers " + Counted.english(count, "question", "questions"),
      "يجيب عن: " + ArabicNoun.questions(count))
  }
  public static var roundAnswer: String { say("answer", "جواب") }
  public static var corrected: String { say("corrected", "مصحح") }
  public static func budgetLeft(_ time: String) -> String { say("budget \(time)", "الحصة \(time)") }
  public static func budgetOver(_ time: String) -> String {
    say("budget +\(time) over", "تجاوز الحصة +\(time)")
  }
  public static var answersSpeaker: String {
    say("answers the speaker: before the list", "رد على المتكلم: قبل القائمة")
  }
  public static var beforeTheList: String { say("before the list", "قبل القائمة") }
  public static func afterRuling(_ name: String) -> String {
    say("after the ruling, before \(name) resumes", "بعد البت، قبل أن يستأنف \(name)")
  }
  public static func kept(_ time: String, _ name: String) -> String {
    say("\(time) kept for \(name)", "\(time) محفوظة \(ArabicParticle.to(name))")
  }
  public static var afterTheRuling: String { say("after the ruling", "بعد البت") }
  public static func inLanguage(_ name: String) -> String {
    say("in \(name)", ArabicParticle.with(name))
  }
  public static func nthTime(_ ordinal: String) -> String {
    say("\(ordinal) time", "المرة \(ordinal)")
  }
  public static func moreOf(_ count: Int) -> String { say("and \(count) more", "و\(count) غيرهم") }
  public static func ofTotal(_ count: Int, _ total: Int) -> String {
    say("\(count) of \(total)", "\(count) من \(total)")
  }

  // The record
  public static func marksToFill(_ count: Int) -> String {
    say(
      Counted.english(count, "mark", "marks") + " to write",
      ArabicNoun.marks(count) + " للكتابة")
  }
  public static var toFill: String { say("to write", "للكتابة") }
  public static var noRecommendations: String { say("none yet", "لا شيء بعد") }

  public static func notes(_ count: Int) -> String {
    say(Counted.english(count, "note", "notes"), ArabicNoun.notes(count))
  }
  public static func adopted(_ method: String, _ time: String) -> String {
    say("adopted \(time), \(method)", "اعتُمدت \(time)، \(method)")
  }
  public static func counts(_ inFavour: Int, _ against: Int, _ abstain: Int) -> String {
    say(
      "\(inFavour) for, \(against) against, \(abstain) abstained",
      "\(inFavour) مع، \(against) ضد، \(abstain) امتناع")
  }
  public static var behind: String { say("behind the original", "متأخر عن الأصل") }
  public static var revisions: String { say("REVISIONS", "الصيغ") }
  public static func by(_ names: String) -> String { say("by \(names)", "من \(names)") }
  public static func inItem(_ name: String) -> String { say("item \(name)", "البند \(name)") }
  public static func openBrackets(_ count: Int) -> String {
    say(
      Counted.english(count, "open bracket", "open brackets"), ArabicNoun.brackets(count))
  }

  public static var noOwner: String { say("nobody named", "لم يُسمَّ أحد") }
  public static var noDate: String { say("no date", "دون تاريخ") }
  public static func stateOf(_ event: Int) -> String {
    say("the state of event \(event)", "الحالة عند الحدث \(event)")
  }
  public static func finalNumber(_ number: Int) -> String {
    say("number \(number)", "الرقم \(number)")
  }
  public static func until(_ time: String) -> String { say("until \(time)", "حتى \(time)") }
  public static func became(_ ids: [RecommendationID]) -> String {
    say(
      "became " + ids.map(\.description).joined(separator: ", "),
      "صارت " + ids.map(\.description).joined(separator: "، "))
  }
  public static func entries(_ count: Int) -> String {
    say(Counted.english(count, "entry", "entries"), ArabicNoun.entries(count))
  }

  // After closing, and from elsewhere
  public static func amended(_ ids: String, event: String, actor: String? = nil) -> String {
    let parts = [ids, "(\(event))", actor.map { "(\($0))" } ?? ""]
    let what = parts.filter { !$0.isEmpty }.joined(separator: " ")
    return say("amended after closing: \(what)", "عُدّل بعد الإغلاق: \(what)")
  }
  public static func unknownEvents(_ count: Int) -> String {
    say(
      Counted.english(count, "event", "events") + " of a newer version passed over",
      "لم يُقرأ من نسخة أحدث: " + ArabicNoun.events(count))
  }

  // The message row
  public static func saved(_ count: Int) -> String {
    say("saved · \(count) events", "محفوظ · \(ArabicNoun.events(count))")
  }
  public static var saving: String { say("saving…", "جارٍ الحفظ…") }
  public static func unsaved(_ count: Int) -> String {
    say("\(count) unsaved", "\(count) غير محفوظ")
  }
  /// Who else has the session open.
  public static func alsoHere(_ others: String) -> String {
    say("also open: \(others)", "مفتوحة أيضًا: \(others)")
  }

  /// A language's name, for the codes a meeting of this kind uses; else the code.
  public static func languageName(_ code: String) -> String {
    switch code {
    case "ar": say("Arabic", "العربية")
    case "en": say("English", "الإنكليزية")
    case "fr": say("French", "الفرنسية")
    case "es": say("Spanish", "الإسبانية")
    case "ru": say("Russian", "الروسية")
    case "zh": say("Chinese", "الصينية")
    default: code
    }
  }
}
