public import SessionPlan
import SessionState

/// The names of the configuration file, in the order in which people read them (domain E-17).
public enum PreferenceName: String, CaseIterable, Hashable, Sendable {
  case theme, bidi, language, keys, mouse, ascii, colour, title, a11y, digits

  /// The values it takes; nil: a name or a path, which is looked at where it is used.
  public var allowed: [String]? {
    switch self {
    case .theme, .keys: nil
    case .bidi: ["auto", "app", "terminal", "words", "off"]
    case .language: InterfaceLanguage.allCases.map(\.rawValue)
    case .mouse, .ascii, .colour, .title, .a11y: ["true", "false"]
    case .digits: ["latin", "arabic"]
    }
  }

  /// Whether it is `true` or `false`.
  public var isFlag: Bool { allowed == ["true", "false"] }

  /// What holds where nobody says anything.
  public var standard: String {
    switch self {
    case .theme, .bidi: "auto"
    case .language: InterfaceLanguage.english.rawValue
    case .keys: ""
    case .mouse, .colour, .title: "true"
    case .ascii, .a11y: "false"
    case .digits: "latin"
    }
  }

  /// The flag that says it for one run.
  public var flag: String {
    switch self {
    case .theme: "--theme"
    case .bidi: "--bidi"
    case .language: "--lang"
    case .keys: "--keys"
    case .mouse: "--no-mouse"
    case .ascii: "--ascii"
    case .colour: "--no-color"
    case .title: "--no-title"
    case .a11y: "--a11y"
    case .digits: "--digits"
    }
  }

  /// The variable of the environment that says it; nil: none does.
  public var variable: String? {
    switch self {
    case .theme: "ROUNDTABLE_THEME"
    case .bidi: "ROUNDTABLE_BIDI"
    case .language: "ROUNDTABLE_LANG"
    case .colour: "NO_COLOR"
    case .digits: "ROUNDTABLE_DIGITS"
    case .keys, .mouse, .ascii, .title, .a11y: nil
    }
  }

  /// What it is for, in one line.
  public var meaning: String {
    switch self {
    case .theme:
      say("a theme's name or file, or auto", "اسم السمة أو ملفها، أو auto")
    case .bidi:
      say(
        "who puts Arabic in its order: auto, the program (app), the terminal, words (kitty), off",
        "من يرتب النص العربي: auto أو البرنامج (app) أو الطرفية (terminal) أو words (kitty) أو off")
    case .language:
      say("the language of the program itself: en or ar", "لغة البرنامج نفسه: en أو ar")
    case .keys:
      say("a file with keys of your own", "ملف بمفاتيح من اختيارك")
    case .mouse:
      say("clicks and the wheel act", "النقر والعجلة يعملان")
    case .ascii:
      say("draw with ASCII signs only", "الرسم بعلامات ASCII فقط")
    case .colour:
      say("colours; false: shades of the terminal's own", "الألوان؛ false: لون الطرفية وحده")
    case .title:
      say("the window's title names the session", "عنوان النافذة يسمّي الجلسة")
    case .a11y:
      say(
        "for screen readers: words instead of boxes, a calm clock",
        "لقارئات الشاشة: كلمات بدل الأطر وساعة هادئة")
    case .digits: DigitWords.meaning
    }
  }
}

/// Where a value of the configuration comes from.
public enum PreferenceOrigin: Hashable, Sendable {
  /// A flag of this run.
  case flag(String)
  /// A variable of the environment.
  case environment(String)
  /// A line of the configuration file, from 1.
  case file(String, line: Int)
  /// Nobody said anything.
  case standard

  /// The origin in a few words.
  public var words: String {
    switch self {
    case .flag(let name), .environment(let name): name
    case .file(let path, let line): "\(StoredText.clean(path)):\(line)"
    case .standard: say("default", "القيمة الافتراضية")
    }
  }
}

/// Something about the configuration that somebody should mend; the program goes on without that line.
public enum PreferenceProblem: Hashable, Sendable {
  /// The file cannot be read as TOML.
  case unreadable(PlanProblem)
  /// The file is there and cannot be opened.
  case closed(String)
  /// A key that means nothing.
  case unknown(key: String, file: String, line: Int, column: Int)
  /// A value that the name does not take; nil place: a variable of the environment.
  case wrong(PreferenceName, value: String, origin: PreferenceOrigin, column: Int?)

  /// Where, what was found, and what may stand there.
  public var sentence: String {
    switch self {
    case .unreadable(let problem):
      return problem.sentence
        + say("; the configuration is not used", "؛ لا يُستخدم ملف الإعدادات")
    case .closed(let file):
      let file = StoredText.clean(file)
      return say(
        "\(file) cannot be read, so the configuration is not used; check its permissions",
        "تعذرت قراءة \(file) فلا يُستخدم ملف الإعدادات؛ تحقق من أذوناته")
    case .unknown(let key, let file, let line, let column):
      let place = "\(StoredText.clean(file)):\(line):\(column)"
      let names = PreferenceName.allCases.map(\.rawValue).joined(separator: ", ")
      let key = StoredText.clean(key)
      return say(
        "\(place): warning: nothing reads \"\(key)\"; there are \(names)",
        "\(place): تنبيه: لا معنى للاسم \"\(key)\"؛ الأسماء هي \(names)")
    case .wrong(let name, let value, let origin, let column):
      let place = origin.words + (column.map { ":\($0)" } ?? "")
      let value = StoredText.clean(value)
      let allowed = name.allowed?.joined(separator: ", ")
      let wanted = allowed ?? say("a text in quotation marks", "نص بين علامتي اقتباس")
      return say(
        "\(place): \(name.rawValue) cannot be \(value); it is one of: \(wanted)",
        "\(place): لا يمكن أن يكون \(name.rawValue) هو \(value)؛ المسموح: \(wanted)")
    }
  }

  /// Whether everything that was meant still holds.
  public var isWarning: Bool {
    if case .unknown = self { return true }
    return false
  }
}

/// What `config` and the template of the configuration file say.
public enum PreferenceText {
  /// The head of the template.
  public static func templateHead(_ path: String) -> String {
    say(
      "The configuration of roundtable: \(path)\nTake the # away from a line to change what it says.\n"
        + "A flag stands above the environment, the environment above this file.",
      "إعدادات roundtable: \(path)\nاحذف علامة # من أول السطر لتغيير قيمته.\n"
        + "الخيار في سطر الأوامر يغلب متغير البيئة، ومتغير البيئة يغلب هذا الملف.")
  }

  /// No configuration file was found.
  public static func noFile(_ path: String) -> String {
    say(
      "there is no configuration file at \(path); roundtable config --template prints one to begin with",
      "لا يوجد ملف إعدادات في \(path)؛ الأمر roundtable config --template يطبع نموذجًا له")
  }

  /// Neither `XDG_CONFIG_HOME` nor `HOME` tells where the file would be.
  public static var noFolder: String {
    say(
      "there is no place for a configuration file: set HOME or XDG_CONFIG_HOME to a folder",
      "لا مكان لملف الإعدادات: عيّن HOME أو XDG_CONFIG_HOME إلى مجلد")
  }

  /// A value of `--lang` that no language has.
  public static func noLanguage(_ value: String) -> String {
    let value = StoredText.clean(value)
    let names = InterfaceLanguage.allCases.map { "\($0.rawValue) (\($0.name))" }
      .joined(separator: ", ")
    return say(
      "--lang cannot be \"\(value)\"; the program speaks \(names)",
      "لا يمكن أن يكون --lang هو \"\(value)\"؛ لغات البرنامج هي \(names)")
  }

  /// A flag with a value that it does not take.
  public static func wrongFlag(_ name: PreferenceName, _ value: String) -> String {
    let value = StoredText.clean(value)
    let allowed = (name.allowed ?? []).joined(separator: ", ")
    return say(
      "\(name.flag) cannot be \"\(value)\"; it is one of: \(allowed)",
      "لا يمكن أن يكون \(name.flag) هو \"\(value)\"؛ المسموح: \(allowed)")
  }
}
