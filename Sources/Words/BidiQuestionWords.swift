import SessionState

/// What is said about Arabic in the terminal (domain D-2).
public enum BidiQuestionWords {
  /// The line with which a person sees what the terminal does.
  public static let sample = "IFRC: الدورة 3 (القاهرة) مُعتمَدة — adopted 14 May"

  public static var hint: String {
    say(
      "Does Arabic look wrong here? Run: roundtable doctor --bidi",
      "هل يبدو النص العربي خطأ؟ نفّذ: roundtable doctor --bidi")
  }

  public static var question: String {
    say(
      "The same line in four ways. Which number reads correctly, word for word and letter by letter?",
      "السطر نفسه بأربع طرق. أي رقم يُقرأ صحيحًا كلمة كلمة وحرفًا حرفًا؟")
  }
  public static func answers(_ count: Int) -> String {
    say(
      "1 to \(count), or Enter to leave it as it is: ", "من 1 إلى \(count)، أو Enter لتركه كما هو: "
    )
  }
  public static func noAnswer(_ text: String, _ count: Int) -> String {
    let text = StoredText.clean(text)
    return say(
      "\"\(text)\" is none of 1 to \(count); nothing was changed, run it again",
      "\"\(text)\" ليس من 1 إلى \(count)؛ لم يتغير شيء، أعد التشغيل")
  }
  public static var unchanged: String { say("nothing was changed", "لم يتغير شيء") }
  public static func stored(_ mode: String, _ terminal: String) -> String {
    let terminal = StoredText.clean(terminal)
    return say(
      "kept for the terminal \(terminal): bidi \(mode); --bidi says otherwise for one run",
      "حُفظ للطرفية \(terminal): bidi \(mode)؛ الخيار --bidi يغيّره لتشغيل واحد")
  }
  public static func notStored(_ mode: String) -> String {
    say(
      "the choice could not be kept: set HOME or XDG_STATE_HOME to a folder you can write to, or put bidi = \"\(mode)\" "
        + "in the configuration file",
      "تعذر حفظ الاختيار: عيّن HOME أو XDG_STATE_HOME إلى مجلد يقبل الكتابة، أو ضع bidi = \"\(mode)\" في ملف الإعدادات"
    )
  }
  public static var noTerminal: String {
    say(
      "doctor --bidi needs a terminal to look at; run it in the one that the consoles run in",
      "يحتاج doctor --bidi إلى طرفية يُنظر إليها؛ شغّله في الطرفية التي تعمل فيها اللوحات")
  }
}
