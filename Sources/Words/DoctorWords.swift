import SessionState

/// What `doctor` finds.
public enum DoctorWords {
  public static var sessions: String { say("the data folder", "مجلد البيانات") }
  public static var state: String { say("the state folder", "مجلد الحالة") }
  public static var noState: String {
    say(
      "there is no place for drafts and choices: set HOME or XDG_STATE_HOME to a folder",
      "لا مكان للمسودات والاختيارات: عيّن HOME أو XDG_STATE_HOME إلى مجلد")
  }
  public static func terminal(_ term: String, _ columns: Int, _ rows: Int, _ colours: Int) -> String
  {
    let term = StoredText.clean(term)
    return say(
      "terminal \(term), \(columns) by \(rows), \(Counted.english(colours, "colour", "colours"))",
      "الطرفية \(term)، \(columns) في \(rows)، الألوان: \(colours)")
  }
  public static func small(_ term: String, _ columns: Int, _ rows: Int) -> String {
    let term = StoredText.clean(term)
    return say(
      "terminal \(term) has \(columns) by \(rows) cells, which shows one line; enlarge it to 80 by 24",
      "الطرفية \(term) حجمها \(columns) في \(rows) وتعرض سطرًا واحدًا؛ كبّرها إلى 80 في 24")
  }
  public static var noColour: String {
    say("NO_COLOR is set: no colours", "المتغير NO_COLOR معيّن: بلا ألوان")
  }
  public static func locale(_ name: String) -> String {
    let name = StoredText.clean(name)
    return say("locale \(name), UTF-8", "الإعداد المحلي \(name)، UTF-8")
  }
  public static func noUTF8(_ name: String) -> String {
    let name = StoredText.clean(name)
    return say(
      "locale \(name) is not UTF-8, so only ASCII signs are drawn; start with LC_ALL=C.UTF-8",
      "الإعداد المحلي \(name) ليس UTF-8 فلا تُرسم إلا علامات ASCII؛ ابدأ مع LC_ALL=C.UTF-8")
  }
  public static func bidi(_ mode: String, _ why: String) -> String {
    say("Arabic: bidi \(mode) (\(why))", "العربية: bidi \(mode) (\(why))")
  }
  public static func chosen(_ terminal: String) -> String {
    let terminal = StoredText.clean(terminal)
    return say("chosen for \(terminal)", "اختيار محفوظ للطرفية \(terminal)")
  }
  public static func told(_ variable: String) -> String {
    say("\(variable) tells so", "حسب \(variable)")
  }
  public static func noHint(_ terminal: String) -> String {
    let terminal = StoredText.clean(terminal)
    return say(
      "nothing tells what \(terminal) does; doctor --bidi asks",
      "لا يُعرف سلوك \(terminal)؛ الأمر doctor --bidi يسأل")
  }
  public static func folder(_ what: String, _ path: String) -> String {
    let path = StoredText.clean(path)
    return say("\(what) \(path)", "\(what) \(path)")
  }
  public static func room(_ what: String, _ path: String, _ megabytes: Int) -> String {
    let path = StoredText.clean(path)
    return say("\(what) \(path), \(megabytes) MB free", "\(what) \(path)، المتاح \(megabytes) MB")
  }
  public static func littleRoom(_ what: String, _ path: String, _ megabytes: Int) -> String {
    let path = StoredText.clean(path)
    return say(
      "\(what) \(path) has only \(megabytes) MB left; free some space before the meeting",
      "\(what) \(path) لم يبق فيه إلا \(megabytes) MB؛ حرر مساحة قبل الاجتماع")
  }
  public static func noWriting(_ what: String, _ path: String, _ reason: String) -> String {
    let path = StoredText.clean(path)
    return say(
      "\(what) \(path) cannot be written to (\(reason)); change its permissions or name another one",
      "\(what) \(path) لا يقبل الكتابة (\(reason))؛ غيّر الأذونات أو عيّن مجلدًا آخر")
  }
  public static func configuration(_ path: String) -> String {
    let path = StoredText.clean(path)
    return say("configuration \(path)", "ملف الإعدادات \(path)")
  }
  public static func versions(_ program: String, _ format: Int) -> String {
    say(
      "roundtable \(program), log format \(format)",
      "roundtable \(program)، صيغة السجل \(format)")
  }
}
