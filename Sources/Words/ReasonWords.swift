/// Why a key does nothing now, as help and the palette say it.
public enum ReasonWords {
  public static var closed: String {
    say("the session is closed: replay shows it", "الجلسة مغلقة: تُعرض بالإعادة")
  }
  public static var notOpened: String {
    say("the session is not open yet", "لم تُفتح الجلسة بعد")
  }
  public static var suspended: String {
    say("the session is suspended: it goes on first", "الجلسة معلّقة: تُستأنف أولًا")
  }
  public static var noItem: String { say("no item is open", "لا بند مفتوح") }
  public static var nobodySpeaks: String { say("nobody has the floor", "لا أحد يأخذ الكلمة") }
  public static var nobodyEnded: String {
    say("nobody has spoken before", "لم يتكلم أحد من قبل")
  }
  public static var noPointOfOrder: String {
    say("there is no point of order to rule on", "لا نقطة نظام للبت فيها")
  }
  public static var nothingSearched: String {
    say("nothing was searched for yet", "لم يُبحث عن شيء بعد")
  }
  public static var nothingAdopted: String {
    say("nothing is adopted yet", "لم يُعتمد شيء بعد")
  }
  public static var onlyOneRecommendation: String {
    say("there is only one recommendation", "لا توجد إلا توصية واحدة")
  }
  public static var notNow: String { say("not at this point", "ليس في هذه اللحظة") }
}

/// The palette: every action and command by what it is called.
public enum PaletteWords {
  public static var label: String { say("Do", "افعل") }
  public static var placeholder: String {
    say("a part of a name, a key or a command", "جزء من اسم أو مفتاح أو أمر")
  }
  public static var run: String { say("do it", "نفّذ") }
  public static var fillIn: String { say("fill it in", "أكمله") }
  public static func doesNothing(_ what: String, _ why: String) -> String {
    say("\(what): \(why)", "\(what): \(why)")
  }
  public static func nothingIsCalled(_ text: String) -> String {
    say("nothing is called \(text) · Backspace", "لا شيء اسمه \(text) · Backspace")
  }
  public static var command: String { say("command", "أمر") }
}

/// Help: what its own keys do.
public enum HelpWords {
  public static var findKey: String { say("find a key", "ابحث عن مفتاح") }
  public static func filtered(_ text: String, _ shown: Int, _ all: Int) -> String {
    say("/ \(text) · \(shown) of \(all)", "/ \(text) · \(shown) من \(all)")
  }
  public static func dim(_ key: String, _ why: String) -> String {
    say(
      "A dim key does nothing now. \(key): \(why).", "المفتاح الباهت لا يعمل الآن. \(key): \(why).")
  }
  public static func acts(_ key: String, _ label: String) -> String { "\(key): \(label)" }
}

/// Filters, in panels and lists.
public enum FilterWords {
  /// The search came back to the row that it went from.
  public static func onlyHit(_ text: String) -> String {
    say("\(text): only this row has it", "\(text): في هذا الصف وحده")
  }
  public static var label: String { say("Only rows with", "الصفوف التي فيها") }
  public static func shown(_ text: String, _ shown: Int, _ all: Int) -> String {
    say("filter: \(text) · \(shown) of \(all)", "تصفية: \(text) · \(shown) من \(all)")
  }
  public static func only(_ text: String) -> String { say("filter: \(text)", "تصفية: \(text)") }
  public static func nothing(_ text: String) -> String {
    say(
      "\(text) is in no row here; Esc shows all rows",
      "\(text) ليس في أي صف هنا؛ Esc يُظهر كل الصفوف")
  }
  public static var noList: String {
    say("there is no list here to search or filter", "لا قائمة هنا للبحث أو التصفية")
  }
  public static var all: String { say("all rows again", "كل الصفوف من جديد") }
}

/// The mouse and pastes.
public enum PointerWords {
  public static func lands(_ name: String, _ place: Int) -> String {
    say(
      "let go: \(name) to place \(place) · Esc leaves the list as it is",
      "أفلت: \(name) إلى الموضع \(place) · Esc يُبقي القائمة كما هي")
  }
  public static var notMoved: String { say("nothing was moved", "لم يُنقل شيء") }
  public static var pasteInReplay: String {
    say("pasted text was not used: / searches for it", "لم يُستعمل النص الملصق: / يبحث عنه")
  }
  public static func typedInReplay(_ text: String) -> String {
    say(
      "\(text) came all at once, like a paste, and was not used: / searches for it",
      "\(text) جاء دفعة واحدة كالملصق فلم يُستعمل: / يبحث عنه")
  }
  public static func typedOutside(_ text: String) -> String {
    say(
      "\(text) came all at once, like a paste, and was not used: open a prompt first, r or i or :",
      "\(text) جاء دفعة واحدة كالملصق فلم يُستعمل: افتح موجهًا أولًا، r أو i أو :")
  }
}
