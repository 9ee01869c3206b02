public import SessionState

/// What the start screen says (screens 4.13).
public enum StartWords {
  public static var purpose: String {
    say(
      "agenda, floor, recommendations, replay: one log",
      "جدول الأعمال والكلمة والتوصيات وإعادة العرض: سجل واحد")
  }
  public static var sessions: String { say("SESSIONS", "الجلسات") }
  public static var lastUsed: String { say("last used", "آخر استخدام") }
  public static var events: String { say("events", "الأحداث") }

  public static var open: String { say("open", "فتح") }
  public static var asModerator: String { say("as moderator", "بلوحة المدير") }
  public static var openAs: String { say("open as", "فتح على") }
  public static var otherScreens: String {
    say("rapporteur or display", "لوحة المقرر أو شاشة القاعة")
  }
  public static var replay: String { say("replay", "إعادة العرض") }
  public static var fromFirst: String { say("from its first event", "من الحدث الأول") }
  public static var new: String { say("new", "جلسة جديدة") }
  public static var newFrom: String {
    say("from a plan, an agenda, or empty", "من خطة أو جدول أعمال أو فارغة")
  }
  public static var demonstration: String { say("demonstration", "عرض تجريبي") }
  public static var demonstrationWhat: String {
    say("the Doha workshop, half-way through day 2", "ورشة الدوحة في منتصف يومها الثاني")
  }

  public static var choose: String { say("choose", "اختيار") }
  public static var search: String { say("search", "بحث") }
  public static var help: String { say("help", "مساعدة") }
  public static var quit: String { say("quit", "خروج") }
  public static var back: String { say("back", "رجوع") }
  public static var cancel: String { say("cancel", "إلغاء") }
  public static var firstLast: String { say("first, last", "الأول، الأخير") }
  public static var redraw: String { say("draw the screen again", "إعادة رسم الشاشة") }
  public static var suspend: String {
    say("back to the shell for a while", "العودة إلى الصدفة مؤقتًا")
  }
  public static var helpHead: String { say("KEYS OF THE START SCREEN", "مفاتيح شاشة البداية") }

  /// How many sessions there are.
  public static func count(_ count: Int) -> String {
    say(
      Counted.english(count, "session", "sessions"),
      Counted.arabic(
        count, one: "جلسة واحدة", two: "جلستان", few: "جلسات", many: "جلسة", hundred: "جلسة"))
  }

  /// How many of them match what is searched for.
  public static func found(_ found: Int, of count: Int, _ text: String) -> String {
    say(
      "\(found) of \(count) with \"\(text)\" · Esc shows all",
      "\(found) من \(count) فيها \"\(text)\" · Esc لعرض الكل")
  }

  public static var none: String {
    say(
      "No session yet: d opens a workshop to try it on, + makes one of your own.",
      "لا جلسات بعد: d يفتح ورشة للتجربة، و + ينشئ جلسة لك.")
  }

  public static func nothingFound(_ text: String) -> String {
    say(
      "No session with \"\(text)\" in its title or name; Esc shows all.",
      "لا جلسة في عنوانها أو اسمها \"\(text)\"؛ Esc لعرض الكل.")
  }

  public static var moderator: String { say("moderator", "المدير") }
  public static var rapporteur: String { say("rapporteur", "المقرر") }
  public static var display: String { say("display", "شاشة القاعة") }

  /// The question of `o`.
  public static var openAsQuestion: String {
    say(
      "Open as whom? The display is for the room and changes nothing.",
      "على أي لوحة؟ شاشة القاعة للعرض فقط ولا تغيّر شيئًا.")
  }

  public static var openAsKeys: String {
    say(
      "m moderator, r rapporteur, d display; Esc goes back",
      "m المدير، r المقرر، d شاشة القاعة؛ Esc للرجوع")
  }
  public static var interruptAgain: String {
    say("Ctrl-C again or q to leave", "Ctrl-C مرة أخرى أو q للخروج")
  }

  /// A key that means nothing here.
  public static func noSuchKey(_ key: String) -> String {
    say(
      "\(key) means nothing here; ? shows the keys", "لا معنى للمفتاح \(key) هنا؛ ? يعرض المفاتيح")
  }

  public static var pasteIgnored: String {
    say(
      "what was pasted is not used here; + makes a session, / searches",
      "لا يُستخدم النص الملصق هنا؛ + ينشئ جلسة و / يبحث")
  }

  // MARK: States of a session

  public static func dayOpen(_ day: Int) -> String { say("day \(day) open", "اليوم \(day) مفتوح") }
  public static func daySuspended(_ day: Int) -> String {
    say("day \(day) paused", "اليوم \(day) معلق")
  }
  public static var closed: String { say("closed", "مغلقة") }
  public static var draft: String { say("draft", "مسودة") }
  public static var unreadable: String { say("cannot open", "لا تُفتح") }
  public static var readOnly: String {
    say(
      "it can only be read here: its file or its disk takes no writing, so y replays it and o shows it",
      "للقراءة فقط: ملفها أو قرصها لا يقبل الكتابة، فاستخدم y لإعادة عرضها أو o لشاشة القاعة")
  }
  public static func foreign(_ name: String) -> String {
    say(
      "\(name): its first line is none of a session; roundtable verify \(name) says what is wrong",
      "\(name): سطره الأول ليس سطر جلسة؛ الأمر roundtable verify \(name) يبيّن الخلل")
  }
  public static func noListing(_ reason: String) -> String {
    say(
      "the data folder cannot be listed: \(reason)", "تعذرت قراءة مجلد البيانات: \(reason)")
  }

  /// When it was last used: `today 10:42`, `12 May`, `3 March 2025`.
  ///
  /// - Parameters:
  ///   - at: ms since 1970.
  ///   - now: The same, now.
  ///   - offset: Seconds east of UTC at each of the two.
  public static func used(
    _ at: Milliseconds, offset: Int, now: Milliseconds, nowOffset: Int
  ) -> String {
    let day = dayNumber(at, offset)
    let today = dayNumber(now, nowOffset)
    let time = TimeText.hourMinute(at, offset: offset)
    switch today - day {
    case 0: return say("today \(time)", "اليوم \(time)")
    case 1: return say("yesterday \(time)", "أمس \(time)")
    default:
      let parts = LocalDate(dayNumber: day).description.split(separator: "-")
      guard parts.count == 3, let month = Int(parts[1]), let number = Int(parts[2]) else {
        return LocalDate(dayNumber: day).description
      }
      let isThisYear = LocalDate(dayNumber: today).description.hasPrefix(parts[0] + "-")
      return isThisYear
        ? "\(number) \(monthName(month))" : "\(number) \(shortMonth(month)) \(parts[0])"
    }
  }

  private static func dayNumber(_ at: Milliseconds, _ offset: Int) -> Int {
    let seconds = at / 1000 + offset
    return seconds >= 0 ? seconds / 86_400 : (seconds - 86_399) / 86_400
  }

  private static func monthName(_ month: Int) -> String {
    let english = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October", "November", "December",
    ]
    let arabic = [
      "يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو", "يوليو", "أغسطس", "سبتمبر",
      "أكتوبر", "نوفمبر", "ديسمبر",
    ]
    let index = min(max(month, 1), 12) - 1
    return say(english[index], arabic[index])
  }

  private static func shortMonth(_ month: Int) -> String {
    say(String(monthName(month).prefix(3)), monthName(month))
  }
}
