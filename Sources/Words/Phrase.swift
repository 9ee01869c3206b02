public import SessionState

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

  // Questions
  public static func leave(
    clockOf name: String?, begun: [String], isKept: Bool, unsaved: Int = 0
  ) -> String {
    let waiting =
      unsaved == 0
      ? nil
      : say(
        "\(unsaved) unsaved events go to a rescue file.",
        "تُكتب الأحداث غير المحفوظة (\(unsaved)) في ملف إنقاذ.")
    let texts = begun.isEmpty ? nil : begunText(begun, isKept: isKept)
    let clock = name.map { name in
      say("The clock of \(name) goes on.", "تستمر ساعة \(name).")
    }
    return ([say("leave?", "خروج؟")] + [waiting, texts, clock].compactMap { $0 })
      .joined(separator: " ")
  }
  private static func begunText(_ begun: [String], isKept: Bool) -> String {
    let (english, arabic) = (begun.joined(separator: ", "), begun.joined(separator: "، "))
    return isKept
      ? say(
        "What was begun is kept for the next time: \(english).",
        "يُحفظ ما بُدئ للمرة القادمة: \(arabic).")
      : say("What was begun is lost: \(english).", "يضيع ما بُدئ: \(arabic).")
  }
  public static var restore: String {
    say(
      "The file of this session was deleted or moved. Write it anew?",
      "حُذف ملف هذه الجلسة أو نُقل. كتابته من جديد؟")
  }
  public static var nothingToRestore: String {
    say("The file of this session is where it belongs.", "ملف هذه الجلسة في مكانه.")
  }

  /// What another console did just before, by which a command lost its sense.
  public static func overtaken(_ refusal: String, by role: String, _ ago: String, _ event: String)
    -> String
  {
    say(
      "\(refusal) (\(role)'s console, \(ago) ago: \(event))",
      "\(refusal) (لوحة \(role)، منذ \(ago): \(event))")
  }

  public static var beginsRecommendation: String { say("a recommendation", "توصية") }
  public static var beginsNote: String { say("a note", "ملاحظة") }
  public static func directLimit(_ name: String, _ limit: Int) -> String {
    say(
      "\(name) has had \(limit) of \(limit) direct responses. Add a statement?",
      "استنفد \(name) الردود المباشرة: \(limit) من \(limit). إضافة مداخلة؟")
  }
  public static func withdraw(_ name: String) -> String { say("withdraw \(name)?", "سحب \(name)؟") }
  public static func leftover(_ count: Int) -> String {
    say("\(count) still wait. What becomes of them?", "لا يزال \(count) ينتظرون. ماذا عنهم؟")
  }
  public static func closedList(_ time: String) -> String {
    say("list closed \(time) · add although closed?", "أُغلقت القائمة \(time) · إضافة رغم الإغلاق؟")
  }
  public static var whichKind: String { say("which kind?", "أي نوع؟") }
  public static func closeSession(_ marks: Int) -> String {
    let open =
      marks == 0
      ? ""
      : say(
        Counted.english(marks, "mark is", "marks are") + " still to write; ",
        "لا تزال للكتابة: \(ArabicNoun.marks(marks))؛ ")
    return open
      + say(
        "close the session for good? This cannot be undone.",
        "إغلاق الجلسة نهائيًا؟ لا يمكن التراجع عن ذلك.")
  }
  public static func plannedLeft(_ count: Int) -> String {
    say(
      "\(count) planned \(count == 1 ? "speaker has" : "speakers have") not spoken. Go on?",
      "لم يتكلم من المقررين: \(ArabicNoun.people(count)). متابعة؟")
  }
  public static var chooseFirst: String {
    say(
      "choose whom with the arrows first; s gives the floor to the next",
      "اختر الشخص بالأسهم أولًا؛ s يعطي الكلمة للتالي")
  }
  public static func noAnswer(_ key: String) -> String {
    say("\(key) is no answer here", "\(key) ليس جوابًا هنا")
  }
  public static var read: String { say("read", "قراءة") }
  public static var ruling: String { say("ruling on the point of order", "البت في نقطة النظام") }
  public static var yes: String { say("yes", "نعم") }
  public static var no: String { say("no", "لا") }
  public static var carry: String {
    say("carry to the next item in which people speak", "ترحيل إلى البند التالي الذي فيه كلام")
  }
  public static var drop: String { say("drop, not reached", "إسقاط، لم يُعطوا الكلمة") }

  public static func justGiven(_ name: String, _ next: String) -> String {
    say(
      "\(name) has just got the floor. On to \(next)?",
      "أُعطيت الكلمة للتو إلى \(name). الانتقال إلى \(next)؟")
  }
  public static func appeal(_ name: String) -> String {
    say("appeal against the ruling on the point of \(name)", "طعن في البت في نقطة \(name)")
  }
  public static var upheld: String { say("the ruling stands", "يثبت البت") }
  public static var overturned: String { say("the ruling falls", "يسقط البت") }
  public static var appealAgainst: String { say("appeal", "طعن") }
  public static var withCounts: String { say("with counts", "مع الأعداد") }
  public static func countsOf(_ id: String, _ result: String) -> String { "\(id) \(result)" }
  public static var countsHelp: String {
    say("for, against, abstained: 16 8 4", "مع، ضد، امتناع: 16 8 4")
  }
  public static func noCounts(_ text: String) -> String {
    say(
      "\(text) is no count: write three numbers, 16 8 4",
      "\(text) ليس عددًا: اكتب ثلاثة أرقام، 16 8 4")
  }
  public static func addAllTheSame(_ why: String) -> String {
    say("\(why). Add all the same?", "\(why). إضافة رغم ذلك؟")
  }
  public static var callToOrder: String {
    say("call to order, because of", "تنبيه إلى النظام، بسبب")
  }
  public static func callsToOrder(_ reason: String) -> String {
    say("Call to order, \(reason)", "تنبيه إلى النظام، \(reason)")
  }
  public static var whichMotion: String { say("motion to", "اقتراح") }
  public static func motion(_ id: String, _ what: String) -> String {
    say("\(id), motion to \(what)", "\(id)، اقتراح \(what)")
  }
  public static var secondedBy: String { say("seconded by …", "يؤيده …") }
  public static var spokeFor: String { say("… spoke for it", "… تكلم مؤيدًا") }
  public static var spokeAgainst: String { say("… spoke against it", "… تكلم معارضًا") }
  public static var anotherMotion: String { say("another motion", "اقتراح آخر") }
  public static func movesTo(_ what: String) -> String { say("moves to \(what)", "يقترح \(what)") }
  public static func seconds(_ id: String) -> String { say("seconds \(id)", "يؤيد \(id)") }
  public static func speaksOn(_ id: String, _ side: String) -> String {
    say("spoke \(side) \(id)", "تكلم: \(side) \(id)")
  }
  public static func grantReply(_ name: String, _ nth: Int, _ limit: Int) -> String {
    say("right of reply of \(name), \(nth) of \(limit)", "حق الرد لـ\(name)، \(nth) من \(limit)")
  }
  public static var grant: String { say("grant", "منح") }
  public static var grantAndGive: String { say("grant, floor now", "منح، الكلمة الآن") }
  public static var refuse: String { say("refuse", "رفض") }
  public static var anotherReply: String { say("somebody else's", "لشخص آخر") }
  public static func closeList(_ names: [String]) -> String {
    names.isEmpty
      ? say("close the list? Nobody is on it", "إغلاق القائمة؟ لا أحد عليها")
      : say(
        "close the list? Still on it: " + names.joined(separator: ", "),
        "إغلاق القائمة؟ لا يزال عليها: " + names.joined(separator: "، "))
  }
  public static var closeNow: String { say("close now", "إغلاق الآن") }
  public static var keepOpen: String { say("keep it open", "إبقاؤها مفتوحة") }
  public static func closeIn(_ minutes: Int) -> String {
    say("in \(minutes) min", "بعد \(minutes) د")
  }
  public static func last(_ name: String, _ others: [String]) -> String {
    others.isEmpty
      ? say(
        "\(name) as the last speaker? The list closes.", "\(name) آخر المتكلمين؟ تُغلق القائمة.")
      : say(
        "\(name) as the last speaker? The list closes; not reached: "
          + others.joined(separator: ", ") + ".",
        "\(name) آخر المتكلمين؟ تُغلق القائمة؛ لن يُعطى الكلمة: "
          + others.joined(separator: "، ") + ".")
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
  public static var number: String { say("no", "لا") }
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
