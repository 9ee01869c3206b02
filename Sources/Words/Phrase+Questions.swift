/// What the consoles ask, and the answers.
extension Phrase {
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
    say(
      "right of reply of \(name), \(nth) of \(limit)",
      "حق الرد \(ArabicParticle.to(name))، \(nth) من \(limit)")
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
}
