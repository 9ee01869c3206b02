/// What is said of a key file, and of keys that are pressed one after another.
public enum KeyFileWords {
  public static var head: String {
    say(
      """
      Keys by what they do. Keep the lines that change; what is not named keeps its keys.
      One after another with a space: "g g". [] takes the keys away.
      """,
      """
      المفاتيح بحسب ما تفعله. أبقِ الأسطر التي تغيّرها؛ وما لم يُذكر يحتفظ بمفاتيحه.
      مفاتيح متتالية بينها مسافة: "g g". والقوسان [] ينزعان المفاتيح.
      """)
  }
  public static func unknownSection(_ name: String, _ known: [String]) -> String {
    let list = known.map { "[\($0)]" }.joined(separator: " ")
    return name.isEmpty
      ? say(
        "this stands in no table; the tables are \(list)", "هذا لا يقع في أي جدول؛ الجداول \(list)")
      : say(
        "[\(name)] is no console; the tables are \(list)",
        "[\(name)] ليس من الشاشات؛ الجداول \(list)")
  }
  public static func unknownAction(_ name: String, _ section: String, nearest: String?) -> String {
    let hint = nearest.map { say("; did you mean \($0)?", "؛ أتقصد \($0)؟") } ?? "."
    return say(
      "\(name) is nothing that a key of [\(section)] does\(hint) All names: roundtable keys --toml",
      "\(name) ليس مما يفعله مفتاح في [\(section)]\(hint) كل الأسماء: roundtable keys --toml")
  }
  public static func unknownKey(_ text: String) -> String {
    say(
      "\"\(text)\" is no key; write s, F9, Space, Ctrl-R, Alt-x, PgUp or two of them: \"g g\"",
      "\"\(text)\" ليس مفتاحًا؛ اكتب s أو F9 أو Space أو Ctrl-R أو Alt-x أو PgUp أو اثنين: \"g g\"")
  }
  public static func reserved(_ key: String) -> String {
    say(
      "\(key) always acts the same and can be given to nothing else; take another key",
      "\(key) محجوز لعمله ولا يُعطى لغيره؛ اختر مفتاحًا آخر")
  }
  public static func fixed(_ action: String, _ keys: [String]) -> String {
    let list = keys.joined(separator: " ")
    return say(
      "\(action) keeps its key \(list); take this line out",
      "\(action) يحتفظ بمفتاحه \(list)؛ احذف هذا السطر")
  }
  public static func boundTwice(_ key: String, _ one: String, _ other: String) -> String {
    say(
      "\(key) is bound twice, to \(one) and to \(other); give one of them another key, or []",
      "\(key) مربوط مرتين، بـ \(one) وبـ \(other)؛ أعطِ أحدهما مفتاحًا آخر أو []")
  }
  public static func beginsLonger(
    _ key: String, _ action: String, _ keys: String, _ longer: String
  ) -> String {
    say(
      "\(key) is \(action) and cannot begin \(keys) (\(longer)), too; give \(action) another key",
      "\(key) هو \(action) فلا يبدأ به \(keys) (\(longer))؛ أعطِ \(action) مفتاحًا آخر")
  }
  public static func meansElse(
    _ key: String, _ action: String, _ there: String, in console: String
  ) -> String {
    say(
      "\(key) is \(action) here and \(there) in [\(console)]; who does both roles may mix them up",
      "\(key) هنا \(action) وفي [\(console)] \(there)؛ وقد يختلط الأمر على من يقوم بالدورين")
  }
  public static var arabicB: String {
    say(
      "b cannot be pressed on an Arabic keyboard: its key gives two letters",
      "لا يُضغط b على لوحة مفاتيح عربية: مفتاحه يعطي حرفين")
  }
  public static var keysForm: String {
    say(
      "keys stand here as texts: \"s\" or [\"s\", \"F9\"]",
      "تُكتب المفاتيح هنا نصوصًا: \"s\" أو [\"s\", \"F9\"]")
  }
  public static var layoutForm: String {
    say(
      "a letter and what it means stand here: \"ض\" = \"q\"; \"\" takes it out",
      "يُكتب هنا حرف ومعناه: \"ض\" = \"q\"؛ و\"\" يحذفه")
  }
  public static func notRead(_ file: String, _ why: String) -> String {
    say(
      "the key file \(file) cannot be read: \(why). Mend it, or start with --keys none",
      "تعذّرت قراءة ملف المفاتيح \(file): \(why). أصلحه أو ابدأ بـ --keys none")
  }
  public static var warning: String { say("warning: ", "تنبيه: ") }
  public static func tooLong(_ file: String) -> String {
    say(
      "the key file \(file) is longer than 1 MB; take out what is no key",
      "ملف المفاتيح \(file) يتجاوز 1 م.ب؛ احذف منه ما ليس مفاتيح")
  }
  public static func notUsed(_ count: Int) -> String {
    say(
      "The key file was not used. Mend \(count == 1 ? "this line" : "these \(count) lines"), "
        + "or start with --keys none.",
      "لم يُستعمل ملف المفاتيح. أصلح ما ذُكر أعلاه أو ابدأ بـ --keys none.")
  }

  // Keys one after another

  public static func goesOn(_ keys: String) -> String {
    say("\(keys) … and one of these; Esc: none", "\(keys) … ثم أحد هذه؛ Esc: لا شيء")
  }
  public static func leadsNowhere(_ keys: String) -> String {
    say("\(keys) does nothing here · ? help", "\(keys) لا يفعل شيئًا هنا · ? مساعدة")
  }
}
