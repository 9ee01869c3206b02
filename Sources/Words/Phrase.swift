/// Sentences of the consoles that belong to no event and no refusal.
public enum Phrase {
  public static func noSuchKey(_ key: String) -> String {
    say("\(key) does nothing here · ? help", "\(key) لا يفعل شيئًا هنا · ? المساعدة")
  }
  public static var interruptAgain: String {
    say("Ctrl-C again or :q to leave; nothing is lost", "Ctrl-C مرة أخرى أو :q للخروج؛ لا يضيع شيء")
  }
  public static var pasteOutside: String {
    say(
      "pasted text was not used: open a prompt first, r or i or :",
      "لم يُستخدم النص الملصق: افتح سطر إدخال أولًا، r أو i أو :")
  }
  public static func pasteCut(_ count: Int) -> String {
    say(
      Counted.english(count, "character", "characters")
        + " did not fit: a text has at most 16,384 bytes",
      "لم يتسع النص لما زاد: \(ArabicNoun.characters(count))؛ الحد الأقصى 16384 بايت")
  }
  public static func isOpenAlready(_ title: String) -> String {
    say("\(title) is open already", "\(title) مفتوح بالفعل")
  }
  public static var nothingSelected: String { say("nothing is selected", "لا شيء محدد") }
  public static var selectionGone: String {
    say("what was selected is no longer there", "ما كان محددًا لم يعد موجودًا")
  }
  public static func nextIsNow(_ name: String) -> String {
    say("the list has just changed: \(name) is next now", "تغيرت القائمة للتو: التالي الآن \(name)")
  }
  public static var noMark: String { say("no mark is to be filled", "لا توجد علامة للملء") }
  public static var noRecommendation: String {
    say("there is no recommendation yet: r captures one", "لا توجد توصية بعد: r يسجل واحدة")
  }
  public static var notARequest: String {
    say("this is a planned turn, not a request", "هذه كلمة مقررة وليست طلبًا")
  }
  public static func notFound(_ text: String) -> String {
    say("\(text) was not found here", "لم يُعثر هنا على \(text)")
  }
  public static var onlyListMoves: String {
    say("only requests move: 1 goes to the list", "الطلبات وحدها تتحرك: 1 ينتقل إلى القائمة")
  }

  public static func takenBack(_ what: String) -> String {
    say("taken back: \(what)", "تُرُوجع عن: \(what)")
  }
  public static func holdsAgain(_ what: String) -> String {
    say("holds again: \(what)", "يسري من جديد: \(what)")
  }
  public static var whoFirst: String {
    say(
      "type a number or a part of the name first, or choose with the arrows",
      "اكتب رقمًا أو جزءًا من الاسم أولًا، أو اختر بالأسهم")
  }
  public static func absent(_ name: String) -> String {
    say("\(name) has a planned turn. Mark as absent?", "\(name) له كلمة مقررة. تسجيله غائبًا؟")
  }

  // Prompts
  public static var addToList: String { say("Add to the list", "إضافة إلى القائمة") }
  public static func giveTo(_ kind: String) -> String {
    kind.prefix(1).uppercased() + kind.dropFirst()
  }
  public static var recommendation: String { say("Recommendation", "توصية") }
  public static func wording(_ id: String) -> String { say("Wording of \(id)", "صياغة \(id)") }
  public static func note(_ kind: String) -> String {
    kind.prefix(1).uppercased() + kind.dropFirst()
  }
  public static func fill(_ id: String) -> String { say("Fill \(id)", "ملء \(id)") }
  public static func rulingText(_ ruling: String) -> String {
    say("Ruling, \(ruling)", "البت، \(ruling)")
  }
  public static var reopenReason: String { say("Reopen, because", "إعادة الفتح، بسبب") }
  public static var search: String { say("Search", "بحث") }
  public static let command = ":"
  public static var commandLine: String { say("command line", "سطر الأوامر") }
  public static var number: String { say("no", "رقم") }
  public static func matches(_ count: Int, _ total: Int) -> String {
    say(
      "\(count) of \(total) match · a number, initials, a group or a part of the name, Latin or Arabic",
      "\(count) من \(total) يطابق · رقم أو أحرف أولى أو وفد أو جزء من الاسم، باللاتينية أو العربية")
  }
  public static var nobodyMatches: String {
    say(
      "nobody matches · a number, initials, a group or a part of the name · Enter adds a new person",
      "لا أحد يطابق · رقم أو أحرف أولى أو وفد أو جزء من الاسم · Enter يضيف شخصًا جديدًا")
  }
  public static func nobodyHas(_ text: String) -> String {
    say("nobody has \(text)", "لا أحد لديه \(text)")
  }
  public static var nobodyFound: String {
    say("nobody matches · Esc shows everybody", "لا أحد يطابق · Esc يعرض الجميع")
  }
  public static func already(_ place: Int) -> String {
    say("already number \(place) on the list", "رقم \(place) على القائمة بالفعل")
  }
  public static var carriedAlready: String {
    say("was carried and waits for the next item already", "رُحّل وينتظر البند التالي بالفعل")
  }
  public static func willAdd(_ kind: String, _ time: String?, _ group: String, _ place: Int)
    -> String
  {
    say(
      kind + (time.map { ", \($0)" } ?? "") + ", for \(group), as number \(place)",
      kind + (time.map { "، \($0)" } ?? "") + "، عن \(group)، برقم \(place)")
  }
  public static func willInterrupt(_ kind: String, _ name: String) -> String {
    say(
      "\(kind) by \(name), at once; the speaker keeps the remaining time",
      "\(kind) من \(name)، فورًا؛ يحتفظ المتكلم بالوقت المتبقي")
  }
  public static func takesWithIt(_ parts: [String]) -> String {
    say("takes with it: ", "يأخذ معه: ") + parts.joined(separator: " · ")
  }
  public static func item(_ number: String) -> String { say("item \(number)", "البند \(number)") }

  // Keys of prompts
  public static func addAs(_ kind: String) -> String { say("add as \(kind)", "إضافة: \(kind)") }
  public static func kind(_ kind: String) -> String { say("kind: \(kind)", "النوع: \(kind)") }
  public static var choose: String { say("choose", "اختيار") }
  public static var cancel: String { say("cancel", "إلغاء") }
  public static var cancelKept: String { say("cancel, kept", "إلغاء مع الحفظ") }
  public static var forGroup: String { say("for a group", "عن وفد") }
  public static func storeAs(_ id: String) -> String { say("store as \(id)", "حفظ باسم \(id)") }
  public static var store: String { say("store", "حفظ") }
  public static var complete: String { say("complete", "إكمال") }
  public static var earlierLines: String { say("earlier lines", "الأسطر السابقة") }
  public static var run: String { say("carry out", "تنفيذ") }
  public static var find: String { say("find", "بحث") }
  public static var noteInstead: String { say("as a note instead", "كملاحظة بدلًا من ذلك") }
  public static var recommendationInstead: String {
    say("as a recommendation instead", "كتوصية بدلًا من ذلك")
  }
  public static func addFor(_ label: String, _ group: String) -> String {
    say("\(label), for \(group)", "\(label)، عن \(group)")
  }
  public static var withWords: String { say("with words", "مع نص") }

  // Keys of the console
  public static func next(_ name: String) -> String { say("next: \(name)", "التالي: \(name)") }
  public static var selected: String { say("selected", "المحدد") }
  public static var openItem: String { say("open the item", "فتح البند") }
  public static var pause: String { say("pause", "إيقاف مؤقت") }
  public static var resume: String { say("resume", "استئناف") }
  public static func backTo(_ name: String, _ time: String) -> String {
    say("back to \(name): \(time)", "العودة إلى \(name): \(time)")
  }
  public static var halfMinute: String { say("30 s", "30 ث") }
  public static var end: String { say("end", "إنهاء") }
  public static var endWithoutRuling: String { say("end without ruling", "إنهاء دون بت") }
  public static var rule: String { say("ruling", "البت") }
  public static var another: String { say("another", "أخرى") }
  public static var add: String { say("add", "إضافة") }
  public static var pointOfOrder: String { say("point of order", "نقطة نظام") }
  public static var order: String { say("order", "نظام") }
  public static var recommend: String { say("recommend", "توصية") }
  public static var openList: String { say("open the list", "فتح القائمة") }
  public static var undo: String { say("undo", "تراجع") }
  public static var help: String { say("help", "مساعدة") }
  public static var nextItem: String { say("next item", "البند التالي") }
  public static var openSession: String { say("open the session", "فتح الجلسة") }
  public static var goOn: String { say("go on with the session", "متابعة الجلسة") }
  public static var back: String { say("back", "رجوع") }
  public static var commandsByName: String { say("every command by name", "كل الأوامر بأسمائها") }
  public static var scroll: String { say("scroll", "تمرير") }
  public static var changeWording: String { say("change the wording", "تعديل الصياغة") }

  // Help
  public static var helpTitle: String { say("Help", "المساعدة") }
  public static var signs: String { say("SIGNS", "الرموز") }
  public static var dimKeys: String {
    say("A dim key does nothing now.", "المفتاح الباهت لا يفعل شيئًا الآن.")
  }
}

extension Phrase {
  /// The signs of the screens and what they mean.
  public static var signMeanings: [(sign: String, meaning: String)] {
    [
      ("▶", say("running now", "جارٍ الآن")),
      ("✓", say("done, adopted", "منجز، معتمد")),
      ("»", say("who s calls next", "من يناديه s تاليًا")),
      ("!", say("point of order, conflict", "نقطة نظام، تعارض")),
      ("↳", say("direct response", "رد مباشر")),
      ("«", say("right of reply", "حق الرد")),
      ("║", say("paused, interrupted", "موقوف، مقاطَع")),
      ("×", say("closed, dropped, withdrawn", "مغلق، متروك، مسحوب")),
      ("○  ·", say("tabled, captured", "معروضة، مسجَّلة")),
      ("□", say("to write", "للكتابة")),
      ("◆", say("fixed, never moves", "ثابت لا يتحرك")),
      ("≈", say("corrected afterwards", "صُحح لاحقًا")),
      ("▲  ▽", say("above, below its share", "فوق حصته، دونها")),
      ("▲  △", say("a text behind, a reservation", "نص متأخر، تحفظ")),
    ]
  }
}
