/// What `export` says.
public enum ExportWords {
  /// Options that only an outcome has.
  public static var onlyOutcome: String {
    say(
      "--draft and --final go with --as outcome",
      "الخياران --draft و --final مع --as outcome")
  }

  /// A final text of an earlier state.
  public static var finalIsNow: String {
    say(
      "--final is of the session as it is now; leave --at and --seq out",
      "الخيار --final للجلسة كما هي الآن؛ احذف --at و --seq")
  }

  /// A draft with options that would change it.
  public static var draftAsIssued: String {
    say(
      "--draft prints an outcome as it was given out; leave --final, --at, --seq and --attribution out",
      "يطبع --draft الوثيقة الختامية كما صدرت؛ احذف --final و --at و --seq و --attribution")
  }

  /// How much is missing from an outcome (domain B-18).
  public static func gaps(_ count: Int) -> String {
    say(
      (count == 1 ? "1 thing is" : "\(count) things are") + " still missing from the outcome:",
      "ما زال ينقص الوثيقة الختامية \(ArabicNoun.things(count)):")
  }

  /// Gaps that are not listed.
  public static func moreGaps(_ count: Int) -> String {
    say(
      "and \(count) more",
      "و\(count) غيرها")
  }

  /// No form can be told from the file.
  public static func unknownForm(_ file: String, _ forms: [String]) -> String {
    say(
      "the form cannot be told from \(file); give --format, one of \(listed(forms))",
      "لا تُعرف الصيغة من \(file)؛ أضف --format بإحدى الصيغ: \(listed(forms))")
  }

  /// A kind has not this form.
  public static func noForm(_ kind: String, _ form: String, _ forms: [String]) -> String {
    say(
      "\(kind) has no \(form) form; it has \(listed(forms))",
      "لا صيغة \(form) لوثيقة \(kind)؛ صيغها: \(listed(forms))")
  }

  /// No language of documents.
  public static func noLanguage(_ text: String) -> String {
    say(
      "\(text) is no language of a document: en, ar or both",
      "\(text) ليس لغة وثيقة: en أو ar أو both")
  }

  /// A Word file for a terminal.
  public static var wordIsFile: String {
    say(
      "a Word file is not for a terminal; name a file with -o",
      "ملف Word ليس للعرض في الطرفية؛ اذكر ملفًا: -o")
  }

  /// A form without a template.
  public static func noTemplate(_ form: String) -> String {
    say(
      "\(form) is written without a template",
      "تُكتب صيغة \(form) دون قالب")
  }

  /// A template for a form that has none.
  public static func noTemplateOf(_ form: String, _ template: String) -> String {
    say(
      "\(form) is written without a template; leave \(template) out",
      "تُكتب صيغة \(form) دون قالب؛ احذف \(template)")
  }

  /// The session does not stand still.
  public static var tooFast: String {
    say(
      "the session changes faster than its outcome can be printed; try again",
      "تتغير الجلسة أسرع من طباعة وثيقتها الختامية؛ حاول من جديد")
  }

  /// The log took no record of it.
  public static var noSymbol: String {
    say(
      "The outcome is printed without a symbol.",
      "تُطبع الوثيقة الختامية دون رمز.")
  }

  /// No outcome has a symbol.
  public static var noneIssued: String {
    say(
      "no outcome was given out yet; leave --draft out to issue the first",
      "لم تصدر وثيقة ختامية بعد؛ لإصدار الأولى احذف --draft")
  }

  /// No outcome of this symbol.
  public static func noOutcome(_ symbol: String, _ known: [String]) -> String {
    say(
      "there is no outcome \(symbol); there are \(listed(known))",
      "لا وثيقة ختامية برمز \(symbol)؛ الموجود: \(listed(known))")
  }

  /// Why an outcome cannot be made again.
  public static var namesAway: String {
    say(
      "the names of its people are kept apart and are not here",
      "أسماء أشخاصها محفوظة على حدة وليست هنا")
  }

  /// Why an outcome cannot be made again.
  public static func otherVersion(_ event: Int) -> String {
    say(
      "another version of the program worded it; --seq \(event) shows the state it was made of",
      "صاغها إصدار آخر من البرنامج؛ لعرض الحالة التي صيغت منها: --seq \(event)")
  }

  /// An outcome cannot be made again as it was.
  public static func notAgain(_ symbol: String, _ why: String) -> String {
    say(
      "\(symbol) cannot be made again as it was: \(why)",
      "لا يمكن إعداد \(symbol) من جديد كما كانت: \(why)")
  }

  /// Word needs pandoc.
  public static var needsPandoc: String {
    say(
      "a Word file is made by pandoc, which is not installed; install it (apt install pandoc), or take --format html",
      "يُعد ملف Word بواسطة pandoc وهو غير مثبت؛ ثبّته: apt install pandoc، أو استعمل --format html")
  }

  /// Pandoc refused; its own words.
  public static func pandocFailed(_ why: String) -> String {
    say(
      "pandoc could not make the Word file: \(why.isEmpty ? "no reason" : why)",
      "تعذر على pandoc إعداد ملف Word: \(why.isEmpty ? "دون سبب" : why)")
  }

  /// Pandoc does not start.
  public static func pandocNotStarted(_ why: String) -> String {
    say(
      "pandoc could not be started: \(why)",
      "تعذر تشغيل pandoc: \(why)")
  }

  /// Pandoc went away.
  public static var pandocGone: String {
    say(
      "pandoc went away; try again",
      "توقف pandoc؛ حاول من جديد")
  }
}
