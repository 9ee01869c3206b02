import SessionState

/// A screen that needs a terminal.
public enum ScreenKind: Hashable, Sendable, CaseIterable {
  case start, console, display, replay, demonstration
}

/// What is said where a screen cannot be drawn: what is missing, and the command for plain text (domain E-18).
public enum TerminalWords {
  public static func noInput(_ kind: ScreenKind) -> String {
    say(
      "\(name(kind)) needs a terminal for its keys; \(plain(kind))",
      "تحتاج \(name(kind)) إلى طرفية لمفاتيحها؛ \(plain(kind))")
  }
  public static func noOutput(_ kind: ScreenKind) -> String {
    say(
      "\(name(kind)) needs a terminal to draw on; \(plain(kind))",
      "تحتاج \(name(kind)) إلى طرفية ترسم عليها؛ \(plain(kind))")
  }
  public static func noTerm(_ kind: ScreenKind) -> String {
    say(
      "TERM is not set, so \(name(kind)) cannot draw; \(plain(kind))",
      "المتغير TERM غير معيّن فلا يمكن رسم \(name(kind))؛ \(plain(kind))")
  }
  public static func unknownTerm(_ term: String, _ kind: ScreenKind) -> String {
    let term = StoredText.clean(term)
    return say(
      "the terminal \(term) is not known here (TERM); \(plain(kind))",
      "الطرفية \(term) غير معروفة هنا (TERM)؛ \(plain(kind))")
  }
  public static func simpleTerm(_ term: String, _ kind: ScreenKind) -> String {
    let term = StoredText.clean(term)
    return say(
      "the terminal \(term) cannot place a cursor (TERM); \(plain(kind))",
      "الطرفية \(term) لا تحدد موضع المؤشر (TERM)؛ \(plain(kind))")
  }
  public static func cannotOpen(_ kind: ScreenKind) -> String {
    say(
      "the terminal could not be opened; \(plain(kind))", "تعذر فتح الطرفية؛ \(plain(kind))")
  }

  private static func name(_ kind: ScreenKind) -> String {
    switch kind {
    case .start: say("the start screen", "شاشة البداية")
    case .console, .demonstration: say("the console", "اللوحة")
    case .display: say("the display", "شاشة القاعة")
    case .replay: say("the replay", "إعادة العرض")
    }
  }

  /// The way in plain text.
  private static func plain(_ kind: ScreenKind) -> String {
    switch kind {
    case .start:
      say(
        "roundtable list prints the sessions, roundtable --help every command",
        "الأمر roundtable list يطبع الجلسات، و roundtable --help يطبع كل الأوامر")
    case .console:
      say(
        "roundtable show NAME prints the session as text, roundtable do NAME enters commands",
        "الأمر roundtable show NAME يطبع الجلسة نصًا، و roundtable do NAME يُدخل الأوامر")
    case .display:
      say(
        "roundtable show NAME prints the session as text, roundtable follow NAME its events as they come",
        "الأمر roundtable show NAME يطبع الجلسة نصًا، و roundtable follow NAME أحداثها عند وقوعها")
    case .replay:
      say(
        "roundtable show NAME --at TIME prints the session as text, as it was then",
        "الأمر roundtable show NAME --at TIME يطبع الجلسة نصًا كما كانت حينها")
    case .demonstration:
      say(
        "roundtable show NAME prints a session as text, roundtable demo --create only makes the demonstration",
        "الأمر roundtable show NAME يطبع جلسة نصًا، و roundtable demo --create ينشئ العرض التجريبي فقط"
      )
    }
  }
}
