/// What `redact` tells (domain C-7).
public enum RedactionWords {
  /// On the record everything stays as it is.
  public static var needsLevel: String {
    say(
      "a redacted log has no names, so its level is not on_record: "
        + "choose not_for_attribution, chatham_house or closed",
      "لا أسماء في سجل محجوب، فلا يكون مستواه on_record: "
        + "اختر not_for_attribution أو chatham_house أو closed")
  }

  /// The new log's path has another ending than a log has.
  public static func noLogName(_ path: String) -> String {
    PathWords.noLogName(path)
  }

  /// The source's first line is lost.
  public static func noFirstLine(_ path: String) -> String {
    say(
      "the first line of \(path) cannot be read, so nothing says what session it is; nothing was written",
      "تعذرت قراءة السطر الأول من \(path)، فلا يُعرف أي جلسة هو؛ لم يُكتب شيء")
  }

  /// The names kept apart are not there, so none can be found in texts.
  public static var noNames: String {
    say(
      "the names are kept apart and are not here, so those that stand in texts are not hidden: read every line",
      "الأسماء محفوظة على حدة وليست هنا، فلا يُحجب ما ورد منها في النصوص: اقرأ كل سطر")
  }

  /// What was written.
  public static func written(_ path: String, level: String, changed: Int, of events: Int) -> String
  {
    say(
      "created \(path) at \(level): names changed in \(changed) of \(events) lines, besides the roster",
      "أُنشئ \(path) بمستوى \(level): حُجبت أسماء في \(changed) من الأسطر وعددها \(events)، عدا كشف الأسماء"
    )
  }

  /// A line of which texts were changed.
  public static func changed(_ line: Int, _ kind: String, names: Int, leftOut: Int) -> String {
    var parts: [String] = []
    if names > 0 {
      parts.append(
        say(
          Counted.english(names, "name hidden", "names hidden"),
          "حجب \(ArabicNoun.names.after(names))"))
    }
    if leftOut > 0 {
      parts.append(
        say(
          Counted.english(leftOut, "text left out", "texts left out"),
          "حذف \(ArabicNoun.texts.after(leftOut))"))
    }
    return say("line \(line) \(kind): ", "السطر \(line) \(kind): ") + listed(parts)
  }

  /// What follows has to be read.
  public static func toRead(_ count: Int) -> String {
    count == 0
      ? say(
        "nothing is left to judge: every word with a capital letter was in the roster",
        "لم يبق ما يُحكم فيه: كل كلمة تبدأ بحرف كبير وردت في كشف الأسماء")
      : say(
        "to be read by a person, because no list can judge it:",
        "يجب أن يقرأه شخص، إذ لا تكفي فيه قائمة:")
  }

  /// Words to read.
  public static func doubt(_ line: Int, _ kind: String, _ words: String, _ why: String) -> String {
    say("line \(line) \(kind): ", "السطر \(line) \(kind): ")
      + (words.isEmpty ? why : say("\"\(words)\", \(why)", "\"\(words)\"، \(why)"))
  }

  /// Why words are to be read.
  public static var capitals: String { say("perhaps a name", "لعله اسم") }
  /// Why words are to be read.
  public static var partOfName: String {
    say("a part of a name in the roster", "جزء من اسم في كشف الأسماء")
  }
  /// Why words are to be read.
  public static var title: String { say("a form of address", "لقب") }
  /// Why words are to be read.
  public static var country: String { say("a country", "بلد") }
  /// Why a line is to be read.
  public static var quote: String { say("a quote, word for word", "اقتباس حرفي") }

  /// Lines that could not be copied.
  public static func unreadable(_ lines: [Int]) -> String {
    let shown = listed(lines.prefix(20).map(String.init)) + (lines.count > 20 ? " …" : "")
    return say(
      "\(lines.count) damaged \(lines.count == 1 ? "line was" : "lines were") left out (\(shown))",
      "حُذف لتلفه \(ArabicNoun.lines(lines.count)) (\(shown))")
  }
}
