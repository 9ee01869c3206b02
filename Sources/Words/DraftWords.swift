public import SessionState

/// What is said of texts that were begun and are on no record yet (session-log 2.9).
public enum DraftWords {
  /// The question about a text that a console left behind.
  ///
  /// - Parameters:
  ///   - time: When it was typed, at the place.
  ///   - characters: How many there are.
  ///   - begins: Its first words.
  ///   - whose: The role of the other console; nil: of this one.
  public static func offer(
    _ time: String, characters: Int, begins: String, label: String, whose: Role?
  ) -> String {
    let count = say(
      Counted.english(characters, "character", "characters"), ArabicNoun.characters(characters))
    return say(
      "unsent text" + (whose.map { " of the \($0.label)" } ?? "")
        + " from \(time) (\(count), \(label)): \(begins)",
      "نص لم يُرسل" + (whose.map { " من لوحة \($0.label)" } ?? "")
        + " منذ \(time) (\(count)، \(label)): \(begins)")
  }
  /// Enter's answer to it.
  public static var keep: String { say("keep", "إبقاء") }
  /// What deletes it.
  public static var delete: String { say("delete", "حذف") }
  /// What leaves it for the next start.
  public static var later: String { say("later", "لاحقًا") }
  /// The text was thrown away, as was asked.
  public static var deleted: String { say("the unsent text is deleted", "حُذف النص الذي لم يُرسل") }
  /// It is offered again at the next start.
  public static var keptForLater: String {
    say(
      "the unsent text is offered again when the console is next opened",
      "يُعرض النص الذي لم يُرسل من جديد عند فتح اللوحة القادم")
  }
  /// The text stands ready for the prompt that it was typed in.
  public static func standsReady(_ label: String) -> String {
    say(
      "the text stands ready; open \(label) again to go on with it",
      "النص جاهز؛ للمتابعة افتح من جديد: \(label)")
  }
  /// What the text was for has changed or is gone; it stands in a prompt that writes over nothing.
  public static func targetGone(_ label: String) -> String {
    say(
      "\(label) has changed since or is gone: Enter stores the text as a note, Esc keeps it",
      "تغير الهدف أو زال (\(label)): Enter يحفظ النص كملاحظة، Esc يبقيه")
  }
  /// The prompt of such a text.
  public static func rest(_ label: String) -> String {
    say("Note, was \(label)", "ملاحظة، كانت \(label)")
  }
  /// How a mark is named.
  public static func mark(_ id: String) -> String { say("mark \(id)", "العلامة \(id)") }
  /// How a note that is there is named.
  public static func note(_ id: String) -> String { say("note \(id)", "الملاحظة \(id)") }
  /// How a new wording is named.
  public static func wording(_ id: String) -> String { say("wording of \(id)", "صياغة \(id)") }
  /// How the command line is named.
  public static var commandLine: String { say("a command line", "سطر أوامر") }
  /// Writing failed again.
  public static var notSaved: String {
    say(
      "draft not saved: what you type is lost if the program dies; check the space in your home",
      "لم تُحفظ المسودة: يضيع ما تكتبه إن توقف البرنامج؛ تحقق من المساحة في مجلدك")
  }
  /// There is nowhere to write to.
  public static var noFolder: String {
    say(
      "drafts are not saved: set HOME or XDG_STATE_HOME to a folder you can write to",
      "لا تُحفظ المسودات: عيّن HOME أو XDG_STATE_HOME لمجلد يمكنك الكتابة فيه")
  }
}

/// What is said of a machine that slept while somebody spoke (session-log fault 32).
public enum SleepWords {
  /// The question about that time.
  ///
  /// - Parameters:
  ///   - from: When the machine fell asleep, at the place.
  ///   - to: When it woke.
  ///   - length: For how long it slept, in ms.
  public static func question(
    _ name: String, from: String, to: String, length: Milliseconds
  ) -> String {
    say(
      "asleep \(from)–\(to) (\(TimeText.minutes(length))) while \(name) had the floor: count it?",
      "نام الجهاز \(from)–\(to) (\(TimeText.minutes(length))) أثناء مداخلة \(name): هل يُحسب؟")
  }
  /// They spoke on.
  public static var counted: String { say("still speaking, it counts", "لا يزال يتكلم، يُحسب") }
  /// It does not count.
  public static var excluded: String { say("paused for that time", "أُوقف لتلك المدة") }
  /// They had ended.
  public static func ended(_ time: String) -> String {
    say("ended at \(time)", "انتهى عند \(time)")
  }
}
