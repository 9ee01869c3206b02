public import SessionState

/// Sentences of the voices, the register, the turns, the landing and the settings.
extension Phrase {
  // Voices, settings, card
  public static var voicesTitle: String {
    say("Voices against the roster", "الأصوات مقارنة بالقائمة")
  }
  public static var useRule: String { say("use rule", "استخدام القاعدة") }
  public static func byAttribute(_ attribute: VoiceAttribute) -> String {
    say("by: \(attribute.rawValue)", "حسب: \(attribute.label)")
  }
  public static func overScope(_ scope: Scope) -> String {
    say("scope: \(scope.label)", "النطاق: \(scope.label)")
  }
  public static func ruleInUse(_ rule: AdviceRule, _ scope: Scope) -> String {
    say(
      "\(rule.label) says who is next, counted over the \(scope.label)",
      "التالي حسب: \(rule.label)؛ يُحسب على نطاق \(scope.label)")
  }
  public static var budget: String { say("time of a group", "وقت وفد") }
  public static var addThem: String { say("add to list", "إضافة إلى القائمة") }
  public static func recovery(_ name: String, _ gap: String) -> String {
    say(
      "the machine went down while \(name) spoke, \(gap) ago. What becomes of that time?",
      "توقف الجهاز أثناء مداخلة \(name) منذ \(gap). ماذا عن ذلك الوقت؟")
  }
  public static func recovery(_ name: String, nobodySince gap: String) -> String {
    say(
      "no console was open for \(gap) while \(name) spoke. What becomes of that time?",
      "لم تكن أي لوحة مفتوحة مدة \(gap) أثناء مداخلة \(name). ماذا عن ذلك الوقت؟")
  }
  public static var recoverCounted: String {
    say("still speaking, it counts", "لا يزال يتكلم، يُحسب")
  }
  public static func recoverPaused(_ time: String) -> String {
    say("paused at \(time)", "أُوقف عند \(time)")
  }
  public static func recoverEnded(_ time: String) -> String {
    say("ended at \(time)", "انتهى عند \(time)")
  }
  public static func whichDay(_ day: Int) -> String {
    say("day \(day) is over. Go on with", "انتهى اليوم \(day). المتابعة مع")
  }
  public static func nextDay(_ day: Int) -> String { say("day \(day)", "اليوم \(day)") }
  public static func sameDay(_ day: Int) -> String { say("day \(day) still", "اليوم \(day) نفسه") }
  public static var leftoversTitle: String { say("Left over", "ما تبقى") }
  public static func takeAlong(_ count: Int) -> String {
    say(
      "let " + Counted.english(count, "person", "people") + " wait again",
      "إعادة إلى الانتظار: " + ArabicNoun.people(count))
  }
  public static var newPerson: String { say("New person", "شخص جديد") }
  public static var newPersonHelp: String {
    say(
      "name, then a comma and the short name of the group; without a group, no comma",
      "الاسم، ثم فاصلة والاسم المختصر للوفد؛ دون وفد لا فاصلة")
  }
  public static func noSuchGroup(_ groups: [String]) -> String {
    say(
      "there is no such group; there are " + groups.joined(separator: ", "),
      "لا يوجد هذا الوفد؛ الوفود هي: " + groups.joined(separator: "، "))
  }
  public static var registerTitle: String { say("Register", "سجل الحضور") }
  public static var presentOrAbsent: String { say("present, absent", "حاضر، غائب") }
  public static var rollCall: String { say("roll call: yes, no", "المناداة: نعم، لا") }
  public static var recordRoll: String { say("record the roll", "تسجيل المناداة") }
  public static var merge: String { say("merge", "دمج") }
  public static var turnsTitle: String { say("Turns taken", "المداخلات") }
  public static var correct: String { say("correct", "تصحيح") }
  public static func whatWasWrong(_ id: String, _ name: String) -> String {
    say("what was recorded wrongly of \(id), \(name)?", "ما الذي سُجل خطأ في \(id)، \(name)؟")
  }
  public static var began: String { say("when it began", "وقت بدايتها") }
  public static var ended: String { say("when it ended", "وقت نهايتها") }
  public static var wasSomebodyElse: String { say("who spoke", "من تكلم") }
  public static var wasAnotherKind: String { say("what it was", "نوعها") }
  public static var itemBegan: String { say("when the item began", "وقت بداية البند") }
  public static var landingTitle: String { say("Landing", "الختام") }
  public static var landing: String { say("landing", "الختام") }
  public static var endDayAt: String { say("End the day at", "إنهاء اليوم في") }
  public static var landingEndForm: String { say("a time of day, 16:30", "وقت من اليوم، 16:30") }
  public static func noTimeOfDay(_ text: String) -> String {
    say(
      "\(text.isEmpty ? "nothing" : text) is no time of day: write it as 16:30",
      "هذا ليس وقتًا من اليوم: \(text.isEmpty ? "لا شيء" : text)؛ يُكتب هكذا: 16:30")
  }
  public static var look: String { say("look at it", "الاطلاع عليه") }
  public static var lookShort: String { say("look", "اطلاع") }
  public static var lookAtOption: String { say("look at an option", "الاطلاع على خيار") }
  public static func apply(_ number: Int) -> String { say("apply \(number)", "تطبيق \(number)") }
  public static var anotherEndShort: String { say("another end", "نهاية أخرى") }
  public static var anotherEnd: String { say("end at another time", "الانتهاء في وقت آخر") }
  public static var chooseForTalk: String { say("choose for 2", "اختيار لـ 2") }
  public static func fixOrFree(_ isFixed: Bool) -> String {
    isFixed ? say("free", "تحرير") : say("fix", "تثبيت")
  }
  public static var moveItem: String { say("later, earlier", "تأخير، تقديم") }
  public static var move: String { say("move", "نقل") }
  public static var addItem: String { say("add after it", "إضافة بعده") }
  public static var skip: String { say("skip", "تجاوز") }
  public static var takeOut: String { say("take out", "حذف") }
  public static func isLast(_ name: String) -> String {
    say("\(name) is the last of the day already", "\(name) هو آخر بنود اليوم بالفعل")
  }
  public static func isFirst(_ name: String) -> String {
    say("\(name) is the first of the day already", "\(name) هو أول بنود اليوم بالفعل")
  }
  public static func takeOut(_ name: String) -> String {
    say("take \(name) out of the agenda?", "حذف \(name) من جدول الأعمال؟")
  }
  public static func onlyTheseAreCut(_ names: [String]) -> String {
    say("2 cuts ", "2 يختصر ") + LandingWords.joined(names)
  }
  public static var talkIsCut: String {
    say("nothing is chosen: 2 cuts what is discussion", "لم يُختر شيء: 2 يختصر النقاش")
  }
  public static var settingsTitle: String { say("Settings of the session", "إعدادات الجلسة") }
  public static var change: String { say("change", "تغيير") }
  public static var cardKeys: String {
    say("the card is shown: x puts it away", "البطاقة معروضة: x يخفيها")
  }
}
