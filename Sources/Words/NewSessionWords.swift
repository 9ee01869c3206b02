/// What the making of a session says on the start screen.
public enum NewSessionWords {
  public static var head: String { say("NEW SESSION", "جلسة جديدة") }
  public static var name: String { say("Name", "الاسم") }
  public static var from: String { say("From", "المصدر") }
  public static var file: String { say("File", "الملف") }
  public static var plan: String { say("a plan (TOML)", "خطة (TOML)") }
  public static var agenda: String { say("an agenda (CSV)", "جدول أعمال (CSV)") }
  public static var empty: String { say("nothing: an empty session", "لا شيء: جلسة فارغة") }

  public static var goOn: String { say("go on", "متابعة") }
  public static var complete: String { say("complete", "إكمال") }
  public static var create: String { say("create it", "إنشاء") }
  public static var createAnyway: String { say("create it as it is", "إنشاء كما هي") }
  public static var readAgain: String { say("read it again", "قراءة من جديد") }
  public static var edit: String { say("mend it in the editor", "تصحيح في المحرر") }

  public static var askName: String {
    say(
      "What is the session called? Its file gets this name, too.",
      "ما اسم الجلسة؟ يأخذ ملفها هذا الاسم أيضًا.")
  }
  public static var askSource: String {
    say("p a plan   a an agenda   e empty   Esc back", "p خطة   a جدول أعمال   e فارغة   Esc رجوع")
  }
  public static var askPlan: String {
    say("Where is the plan? Tab completes the path.", "أين ملف الخطة؟ Tab يكمل المسار.")
  }
  public static var askAgenda: String {
    say("Where is the agenda? Tab completes the path.", "أين ملف جدول الأعمال؟ Tab يكمل المسار.")
  }
  public static var nameNeeded: String {
    say(
      "A session needs a name with a letter or a digit.", "تحتاج الجلسة إلى اسم فيه حرف أو رقم.")
  }
  public static func nameTaken(_ name: String) -> String {
    say(
      "There is a session \(name) already; choose another name.",
      "توجد جلسة باسم \(name)؛ اختر اسمًا آخر.")
  }
  public static var pathNeeded: String {
    say("Type the path of the file; Esc goes back.", "اكتب مسار الملف؛ Esc للرجوع.")
  }
  public static var nothingCompletes: String {
    say("No file begins like this.", "لا ملف يبدأ هكذا.")
  }

  /// What keeps a plan from becoming a session.
  public static func problems(_ errors: Int, in file: String) -> String {
    say(
      "\(Counted.english(errors, "problem", "problems")) to mend in \(file); nothing is created",
      "\(problemCount(errors)) في \(file)؛ لم يُنشأ شيء")
  }

  private static func problemCount(_ count: Int) -> String {
    Counted.arabic(
      count, one: "مشكلة واحدة", two: "مشكلتان", few: "مشكلات", many: "مشكلة", hundred: "مشكلة")
  }

  /// What one should know before it does.
  public static func warnings(_ count: Int, in file: String) -> String {
    say(
      "\(Counted.english(count, "remark", "remarks")) on \(file); Enter creates the session as it is",
      "\(Counted.arabic(count, one: "ملاحظة واحدة", two: "ملاحظتان", few: "ملاحظات", many: "ملاحظة", hundred: "ملاحظة")) على \(file)؛ Enter ينشئ الجلسة كما هي"
    )
  }

  public static var stillThere: String {
    say("Read again: the problems are as they were.", "قُرئ من جديد: المشكلات كما كانت.")
  }
  public static func readNow(_ errors: Int) -> String {
    say(
      "Read again: \(Counted.english(errors, "problem", "problems")) left.",
      "قُرئ من جديد: بقيت \(problemCount(errors)).")
  }
  public static var problemKeys: String {
    say(
      "r reads the file again, e opens the editor, Esc goes back",
      "r يقرأ الملف من جديد، e يفتح المحرر، Esc للرجوع")
  }
  public static var noEditor: String {
    say(
      "EDITOR is not set: mend the file in another window, then r reads it again.",
      "المتغير EDITOR غير معيّن: صحح الملف في نافذة أخرى ثم اضغط r.")
  }
  public static func editorFailed(_ editor: String, _ reason: String) -> String {
    say(
      "\(editor) could not be run: \(reason). Mend the file in another window, then r reads it again.",
      "تعذر تشغيل \(editor): \(reason). صحح الملف في نافذة أخرى ثم اضغط r.")
  }

  /// A session was made.
  public static func created(_ name: String) -> String {
    say("\(name) is there; Enter opens it.", "أُنشئت \(name)؛ Enter يفتحها.")
  }

  public static func noSuchFile(_ path: String) -> String {
    say("\(path): there is no such file", "\(path): لا يوجد ملف بهذا الاسم")
  }
  public static func isFolder(_ path: String) -> String {
    say("\(path) is a folder, not a file", "\(path) مجلد وليس ملفًا")
  }
  public static func cannotBeRead(_ path: String) -> String {
    say("\(path) cannot be read; check its permissions", "تعذرت قراءة \(path)؛ تحقق من أذوناته")
  }
}
