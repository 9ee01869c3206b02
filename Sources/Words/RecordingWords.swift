public import SessionState

/// What `export --as log` tells.
public enum RecordingWords {
  public static var onlyLog: String {
    say(
      "--format cast, --speed, --idle, --from, --to, --console, --size and --theme are of --as log",
      "--format cast و --speed و --idle و --from و --to و --console و --size و --theme تخص --as log"
    )
  }
  public static func noForm(_ form: String) -> String {
    say(
      "the log has no \(form) form; it has txt, one line an event, and cast, a recording of the screens",
      "ليس للسجل صيغة \(form)؛ له txt، سطر لكل حدث، و cast، تسجيل للشاشات")
  }
  public static var isJSON: String {
    say(
      "the log itself is JSON Lines already: copy its file, or roundtable redact for one without names",
      "السجل نفسه JSON Lines: انسخ ملفه، ولنسخة دون أسماء roundtable redact")
  }
  public static var onlyCast: String {
    say(
      "--speed, --idle, --console, --size and --theme are of --format cast",
      "--speed و --idle و --console و --size و --theme تخص --format cast")
  }
  public static var noDocument: String {
    say(
      "--at, --seq, --template, --print-template, --draft, --final and --language are of documents; "
        + "the log takes --from and --to",
      "--at و --seq و --template و --print-template و --draft و --final و --language تخص الوثائق؛ "
        + "للسجل --from و --to")
  }
  public static var noSpeed: String {
    say(
      "the speed is 0.5 to 600 times that of the meeting", "السرعة من 0.5 إلى 600 ضعف سرعة الاجتماع"
    )
  }
  public static var noIdle: String {
    say(
      "--idle is 0.1 to 3600 seconds, the longest gap between two pictures",
      "قيمة --idle من 0.1 إلى 3600 ثانية، وهي أطول فترة بين صورتين")
  }
  public static func backwards(_ range: String) -> String {
    say("--from is later than --to; \(range)", "--from بعد --to؛ \(range)")
  }
  public static var nothingBegun: String {
    say(
      "nothing has happened in the session yet, so there is nothing to play; --format txt lists its plan",
      "لم يحدث شيء في الجلسة بعد، فلا شيء يُعرض؛ --format txt يسرد خطتها")
  }

  /// Names are hidden, because of the strictest level that ever was in force.
  public static func redacted(_ level: Attribution, doubts: Int) -> String {
    let rest =
      doubts == 0
      ? ""
      : say(
        "; " + Counted.english(doubts, "text is", "texts are")
          + " to be read by a person before it is given away, roundtable redact lists them",
        "؛ يُراجع قبل تسليمها: \(ArabicNoun.texts(doubts))، وللاطلاع عليها roundtable redact")
    return say(
      "names are hidden, as the attribution level \(level.rawValue) asks for\(rest)",
      "الأسماء مخفية كما يقتضي مستوى النسب \(level.rawValue)\(rest)")
  }

  /// What was recorded.
  public static func recorded(frames: Int, seconds: Double, bytes: Int) -> String {
    let length = TimeText.minutes(Int(min(seconds, 1e9) * 1000))
    return say(
      Counted.english(frames, "picture", "pictures") + " in \(length), \(bytes / 1000) kB",
      "\(ArabicNoun.pictures(frames)) في \(length)، \(bytes / 1000) ك.ب")
  }
}
