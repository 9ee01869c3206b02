public import SessionState

extension Settings.Key {
  /// The head under which the settings screen lists it.
  public var section: String {
    switch self {
    case .advice, .adviceBy, .adviceScope: say("FAIRNESS", "الإنصاف")
    case .allowDuplicates, .oncePerPerson, .presentOnly, .editLosesPlace, .listInitiallyClosed,
      .kindsOff, .directLimit, .replyLimit, .replyToReply, .roundSize:
      say("SPEAKERS LIST", "قائمة المتكلمين")
    case .turnSeconds, .statementTime, .groupStatementTime, .questionTime, .directTime,
      .interposedTime, .pointOfOrderTime, .firstReplyTime, .laterReplyTime:
      say("TIME OF A TURN", "وقت المداخلة")
    case .clock, .atZero, .warnings, .shortWarnings, .bell, .hideNamesOnCard, .namesOnConsole,
      .technicalStopsItem,
      .questionChargesSpeaker, .interpretationCharged, .budgetScope:
      say("CLOCKS", "الساعات")
    case .quorum, .quorumOf, .adoptRequiresCleanText: say("DECISIONS", "القرارات")
    case .themes, .addressees, .verbsEnglish, .verbsArabic: say("OUTCOME", "الوثيقة الختامية")
    }
  }

  /// What the setting means.
  public var meaning: String {
    switch self {
    case .advice:
      say("whom the list's helper order calls next", "من يناديه الترتيب المقترح للقائمة")
    case .adviceBy: say("whose time least_time_first compares", "وقت من يقارنه least_time_first")
    case .adviceScope:
      say("over what turns and time are counted", "النطاق الذي تُحسب فيه المداخلات والوقت")
    case .allowDuplicates:
      say("several open requests of one person and kind", "عدة طلبات مفتوحة للشخص والنوع نفسه")
    case .oncePerPerson:
      say("a person has the floor once per item", "يأخذ الشخص الكلمة مرة لكل بند")
    case .presentOnly:
      say("only people marked present may ask for the floor", "للحاضرين وحدهم طلب الكلمة")
    case .editLosesPlace:
      say("another note sends a request to the end", "ملاحظة أخرى تنقل الطلب إلى آخر القائمة")
    case .listInitiallyClosed:
      say("the list of a new item begins closed", "تبدأ قائمة البند الجديد مغلقة")
    case .kindsOff: say("kinds of request that are not used", "أنواع الطلبات غير المستخدمة")
    case .directLimit:
      say(
        "direct responses and clarifications per person and item",
        "الردود المباشرة والتوضيحات لكل شخص وبند")
    case .replyLimit: say("rights of reply per delegation and item", "حقوق الرد لكل وفد وبند")
    case .replyToReply: say("a reply may answer a reply", "يجوز الرد على رد")
    case .roundSize:
      say(
        "questions before the panel answers; 0: no rounds",
        "الأسئلة قبل جواب المحاورين؛ 0: دون جولات")
    case .turnSeconds: say("a turn where nothing else says so", "المداخلة ما لم يُحدد غير ذلك")
    case .statementTime:
      say("a statement, where the item says nothing", "المداخلة ما لم يحدد البند")
    case .groupStatementTime: say("a statement for a group", "كلمة باسم وفد")
    case .questionTime: say("a question", "سؤال")
    case .directTime: say("a direct response or clarification", "رد مباشر أو توضيح")
    case .interposedTime: say("a question put to the speaker", "سؤال موجه إلى المتكلم")
    case .pointOfOrderTime: say("a point of order", "نقطة نظام")
    case .firstReplyTime: say("the first right of reply", "حق الرد الأول")
    case .laterReplyTime: say("the following ones", "حقوق الرد التالية")
    case .clock:
      say("the clock shows what is left, or what was used", "تعرض الساعة المتبقي أو المستخدم")
    case .atZero:
      say(
        "when the time is up the clock counts on, or holds", "عند انتهاء الوقت تستمر الساعة أو تقف")
    case .warnings:
      say("warnings of turns of 5 minutes and more", "تنبيهات المداخلات من 5 دقائق فأكثر")
    case .shortWarnings: say("warnings of shorter turns", "تنبيهات المداخلات الأقصر")
    case .bell:
      say("how a warning is given beside word and colour", "كيفية التنبيه إلى جانب الكلمة واللون")
    case .hideNamesOnCard:
      say(
        "no names on the card under the Chatham House Rule",
        "لا أسماء على البطاقة في ظل قاعدة تشاتام هاوس")
    case .namesOnConsole:
      say(
        "consoles name people under the Chatham House Rule, too",
        "تسمي اللوحات الأشخاص في ظل قاعدة تشاتام هاوس أيضًا")
    case .technicalStopsItem:
      say(
        "a technical interruption also stops the item's clock",
        "المقاطعة التقنية توقف ساعة البند أيضًا")
    case .questionChargesSpeaker:
      say(
        "a question put to the speaker is on the speaker's time",
        "السؤال الموجه إلى المتكلم من وقته")
    case .interpretationCharged:
      say("consecutive interpretation is on the speaker's time", "الترجمة التتابعية من وقت المتكلم")
    case .budgetScope: say("over what a group's budget is spent", "النطاق الذي تُنفق فيه حصة الوفد")
    case .quorum: say("how many must be present", "كم يجب أن يحضر")
    case .quorumOf: say("of what the quorum is counted", "ما يُحسب منه النصاب")
    case .adoptRequiresCleanText:
      say("adoption needs a text without open brackets", "الاعتماد يتطلب نصًا دون أقواس مفتوحة")
    case .themes:
      say("themes, in the order of the outcome document", "المواضيع بترتيب الوثيقة الختامية")
    case .addressees: say("whom recommendations usually ask", "من تخاطبهم التوصيات عادة")
    case .verbsEnglish:
      say("operative verbs, from strong to weak", "أفعال المنطوق من الأقوى إلى الأضعف")
    case .verbsArabic:
      say(
        "Arabic operative verbs, from strong to weak", "أفعال المنطوق العربية من الأقوى إلى الأضعف")
    }
  }
}

extension Settings {
  /// A setting's value as its row shows it: a list by the number of its entries.
  public func shortText(_ key: Key) -> String {
    switch key {
    case .themes: Label.entries(themes.count)
    case .addressees: Label.entries(addressees.count)
    case .verbsEnglish: Label.entries(verbsEnglish.count)
    case .verbsArabic: Label.entries(verbsArabic.count)
    default: text(key)
    }
  }
}

extension SettingField.Form {
  /// The form of a setting's values, in words.
  public var label: String {
    switch self {
    case .flag: say("on or off", "on أو off")
    case .count(let range):
      say(
        "a whole number, \(range.lowerBound) to \(range.upperBound)",
        "عدد صحيح، من \(range.lowerBound) إلى \(range.upperBound)")
    case .time:
      say("a length of time, 1s to 24h, such as 3m or 90s", "مدة من 1s إلى 24h، مثل 3m أو 90s")
    case .times:
      say(
        "lengths of time up to an hour, such as 5m,2m,1m,30s,0s, or none",
        "مدد لا تتجاوز ساعة، مثل 5m,2m,1m,30s,0s أو none")
    case .choice(let words): words.joined(separator: say(", ", "، "))
    case .several(let words):
      say(
        "none, or some of " + words.joined(separator: ", "),
        "none أو بعض هذه: " + words.joined(separator: "، "))
    case .quorum: say("none, a number, or a share such as 50%", "none أو عدد أو نسبة مثل 50%")
    case .terms:
      say(
        "terms with a semicolon between them: English | Arabic; English | Arabic",
        "مصطلحات بينها فاصلة منقوطة: English | Arabic; English | Arabic")
    case .phrases:
      say(
        "words with a comma between them: urges, calls upon", "كلمات بينها فاصلة: urges, calls upon"
      )
    }
  }
}
