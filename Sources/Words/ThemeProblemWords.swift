/// What is wrong in a theme file, and what to do: each a sentence without its place (domain E-11).
public enum ThemeProblemWords {
  public static func syntax(_ words: String) -> String {
    say("this is not TOML: \(words)", "هذا ليس TOML: \(words)")
  }

  public static var tableName: String {
    say(
      "this is not TOML: the name of a table begins with a letter A-Z, a digit or a quotation mark",
      "هذا ليس TOML: يبدأ اسم الجدول بحرف A-Z أو رقم أو علامة اقتباس")
  }

  public static var value: String {
    say(
      "here must stand a value: \"#84cf9f\", 34, true or a table { bold = true }",
      "يجب أن تكون هنا قيمة: \"#84cf9f\" أو 34 أو true أو جدول { bold = true }")
  }

  public static var depth: String {
    say(
      "too many tables or lists stand inside each other here; a theme needs no more than three",
      "جداول أو قوائم كثيرة بعضها داخل بعض؛ لا يحتاج الملف إلى أكثر من ثلاثة")
  }

  public static var tooLong: String {
    say(
      "the file is longer than any theme; is it the right one?",
      "الملف أطول من أي ملف ألوان؛ هل هو الملف الصحيح؟")
  }

  public static var noText: String {
    say(
      "this is not text in UTF-8; save the file again with the encoding UTF-8",
      "هذا ليس نصًا بترميز UTF-8؛ احفظ الملف ثانية بترميز UTF-8")
  }

  public static func unreadable(_ reason: String) -> String {
    say("the theme cannot be read: \(reason)", "تعذرت قراءة ملف الألوان: \(reason)")
  }

  public static var noFile: String {
    say("the theme cannot be read: it is no file", "تعذرت قراءة ملف الألوان: ليس ملفًا")
  }

  public static func inheritsUnknown(_ name: String, known: String) -> String {
    say(
      "it inherits from \(name), which is no theme; there are \(known)",
      "يرث من \(name) ولا توجد ألوان بهذا الاسم؛ الموجود: \(known)")
  }

  public static func circle(_ line: String) -> String {
    say(
      "the theme inherits from itself: \(line); take one inherits out",
      "ملف الألوان يرث من نفسه: \(line)؛ احذف أحد أسطر inherits")
  }

  public static func unknownKey(_ key: String, nearest: String?) -> String {
    let hint = nearest.map { say("; is it \($0)?", "؛ هل هو \($0)؟") } ?? ""
    return say(
      "\(key) means nothing in a theme and changes nothing\(hint)",
      "\(key) لا معنى له في ملف ألوان ولا يغير شيئًا\(hint)")
  }

  public static func notAColour(_ text: String) -> String {
    say(
      "\(text) is no colour; write \"#rrggbb\", 0 to 255, \"default\" or a name of [palette]",
      "\(text) ليس لونًا؛ اكتب \"#rrggbb\" أو 0 إلى 255 أو \"default\" أو اسمًا من [palette]")
  }

  public static func wrongText(_ key: String) -> String {
    say("\(key) is a text in quotation marks", "\(key) نص بين علامتي اقتباس")
  }

  public static func wrongFlag(_ key: String) -> String {
    say("\(key) is true or false", "\(key) هو true أو false")
  }

  public static func wrongTable(_ key: String) -> String {
    say("\(key) is a table: [\(key)]", "\(key) جدول: [\(key)]")
  }

  public static func wrongPaint(_ key: String) -> String {
    say(
      "\(key) is a colour, or a table: { foreground = \"#84cf9f\", bold = true }",
      "\(key) لون أو جدول: { foreground = \"#84cf9f\", bold = true }")
  }

  public static func wrongStandIn(_ key: String) -> String {
    say("\(key) is \"terminal\" or \"mono\"", "\(key) هو \"terminal\" أو \"mono\"")
  }
}
