/// What is said of files that are read and written.
public enum FileWords {
  /// A path that ends in no name.
  public static func noName(_ path: String) -> String {
    say(
      "\(path) is no name for a file; add one to -o",
      "\(path) لا يصلح اسم ملف؛ أضف اسمًا إلى -o")
  }

  /// The folder is missing.
  public static func noFolder(_ folder: String) -> String {
    say(
      "there is no folder \(folder); make it first, or name another file with -o",
      "لا مجلد باسم \(folder)؛ أنشئه أولًا، أو اذكر ملفًا آخر: -o")
  }

  /// The folder is none.
  public static func isNoFolder(_ folder: String) -> String {
    say(
      "\(folder) is no folder; name another file with -o",
      "\(folder) ليس مجلدًا؛ اذكر ملفًا آخر: -o")
  }

  /// The file is the log itself.
  public static func isLog(_ path: String) -> String {
    say(
      "\(path) is the session's log and is never overwritten; name another file",
      "\(path) هو سجل الجلسة ولا يُكتب عليه أبدًا؛ اذكر ملفًا آخر")
  }

  /// The file is none.
  public static func isNoFile(_ path: String) -> String {
    say(
      "\(path) is no file; name another one with -o",
      "\(path) ليس ملفًا؛ اذكر ملفًا آخر: -o")
  }

  /// The file is there.
  public static func exists(_ path: String) -> String {
    say(
      "\(path) exists and is left as it is; name another file, or add --force",
      "\(path) موجود وتُرك كما هو؛ اذكر ملفًا آخر، أو أضف --force")
  }

  /// The file is one of a session.
  public static func isOfSession(_ path: String) -> String {
    say(
      "\(path) is of a session, its log or its names, and is never overwritten; name another file",
      "\(path) سجل جلسة أو كشف أسمائها ولا يُكتب عليه أبدًا؛ اذكر ملفًا آخر")
  }

  /// What to do on a full disk.
  public static var needsSpace: String {
    say(
      "free some space, or name a file on another disk",
      "أفرغ بعض المساحة، أو اذكر ملفًا على قرص آخر")
  }

  /// What to do where nothing may be written.
  public static var needsOwnFolder: String {
    say(
      "name a file in a folder of yours",
      "اذكر ملفًا في مجلد لك")
  }

  /// What to do about any other failure.
  public static var checkDisk: String {
    say(
      "check the folder and the disk",
      "راجع المجلد والقرص")
  }

  /// The system refused; its own words, and what to do.
  public static func notWritten(_ path: String, _ why: String, _ advice: String) -> String {
    say(
      "\(path) could not be written: \(why); \(advice)",
      "تعذرت كتابة \(path): \(why)؛ \(advice)")
  }

  /// What should be a file is none.
  public static var isNone: String {
    say(
      "it is no file",
      "ليس ملفًا")
  }

  /// There is no room for temporary files.
  public static func noTemporary(_ why: String) -> String {
    say(
      "there is no room for temporary files: \(why); free some space",
      "لا مساحة للملفات المؤقتة: \(why)؛ أفرغ بعض المساحة")
  }

  /// A temporary file was not written.
  public static var temporaryNotWritten: String {
    say(
      "a temporary file could not be written; free some space",
      "تعذرت كتابة ملف مؤقت؛ أفرغ بعض المساحة")
  }

  /// Standard output failed.
  public static func outputNotWritten(_ why: String) -> String {
    say(
      "the output could not be written: \(why)",
      "تعذرت كتابة المخرجات: \(why)")
  }

  /// A session was made.
  public static func created(_ path: String) -> String {
    say(
      "created \(path)",
      "أُنشئ \(path)")
  }

  /// A name without a letter or digit.
  public static func noNameOfSession(_ name: String) -> String {
    say(
      "a session needs a name with a letter or a digit; \"\(name)\" has none",
      "يحتاج اسم الجلسة إلى حرف أو رقم، ولا شيء منهما في \"\(name)\"")
  }

  /// The plan has problems.
  public static func nothingCreated(_ count: Int) -> String {
    say(
      Counted.english(count, "problem", "problems") + " to mend; nothing was created",
      "يجب إصلاح \(ArabicNoun.problems.after(count))؛ لم يُنشأ شيء")
  }
}
