/// What is said of themes: their overlay, the command `themes`, what is wrong in a file (domain E-11).
public enum ThemeWords {
  public static var title: String { say("Colours of the screen", "ألوان الشاشة") }
  public static var keep: String { say("keep", "اعتماد") }
  public static var asBefore: String { say("as before", "كما كانت") }

  public static func kept(_ name: String) -> String {
    say(
      "The colours are those of \(name) until you leave; --theme \(name) begins with them.",
      "الألوان الآن من \(name) حتى الخروج؛ ويبدأ بها الخيار --theme \(name).")
  }

  public static func unknown(_ name: String, known: [String]) -> String {
    let list = known.joined(separator: ", ")
    return say(
      "there is no theme \(name); there are \(list)", "لا توجد ألوان باسم \(name)؛ الموجود: \(list)"
    )
  }

  /// What a theme of the program is like; nil for another name.
  public static func description(of name: String) -> String? {
    switch name {
    case "auto": say("light or dark, as the terminal is", "فاتح أو داكن بحسب الطرفية")
    case "dark": say("light text on dark", "نص فاتح على داكن")
    case "light": say("dark text on light", "نص داكن على فاتح")
    case "terminal": say("the terminal's own sixteen colours", "ألوان الطرفية الستة عشر نفسها")
    case "mono": say("no colour: bold, dim, underlined", "بلا ألوان: غليظ وباهت وتحته خط")
    case "high-contrast": say("contrast of at least 7 everywhere", "تباين لا يقل عن 7 في كل موضع")
    case "okabe-ito": say("for every kind of colour vision", "لكل أنواع إبصار الألوان")
    default: nil
    }
  }

  public static var own: String { say("your own", "من ملفاتك") }

  // The samples of the overlay and of `themes --preview`.
  public static var sampleTitle: String { say("In focus", "محدد") }
  public static var sampleText: String { say("text", "نص") }
  public static var sampleLabel: String { say("label, past", "وسم، ماض") }
  public static var sampleFirst: String { say("1st", "أول مرة") }
  public static var sampleBehind: String { say("behind", "متأخر") }
  public static var sampleAdded: String { say("added", "مضاف") }
  public static var sampleRemoved: String { say("removed", "محذوف") }
  public static var sampleBanner: String { say("CHATHAM", "تشاتام") }
  public static var sampleSelected: String { say("the selected row", "الصف المختار") }
  public static var samplePrompt: String { say("what you type", "ما تكتبه") }

  /// `contrast 4.9, 4.5 with 256 colours`; ratios after WCAG, as they are written.
  public static func contrast(_ exact: String, nearest: String) -> String {
    say("contrast \(exact), of 256 colours \(nearest)", "التباين \(exact)، ومن 256 لونًا \(nearest)")
  }

  public static var contrastIsYours: String {
    say("contrast as your terminal's colours have it", "التباين كما في ألوان طرفيتك")
  }

  /// A ratio that is too small to read by.
  public static func lowContrast(_ role: String, _ ratio: String) -> String {
    say(
      "\(role) has a contrast of \(ratio) only; 4.5 is the least that everybody can read",
      "تباين \(role) هو \(ratio) فقط؛ وأقل ما يقرؤه الجميع 4.5")
  }
}
