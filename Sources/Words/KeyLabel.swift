/// What help and the README say of a key, in every language of the program (domain D-11, E-13).
///
/// The key tables keep it, so it holds both sayings and chooses when it is read.
public struct KeyLabel: Hashable, Sendable {
  private let english: String
  private let arabic: String

  init(_ english: String, _ arabic: String) {
    self.english = english
    self.arabic = arabic
  }

  /// The label in the language of the moment.
  public var text: String { say(english, arabic) }
}

/// The keys of the consoles.
extension KeyLabel {
  // The floor
  public static let giveToNext = KeyLabel("give the floor to »", "إعطاء الكلمة إلى »")
  public static let giveToSelected = KeyLabel("to the selected; open it", "إلى المحدد؛ فتحه")
  public static let pauseResume = KeyLabel("pause, resume", "إيقاف مؤقت، استئناف")
  public static let moreTime = KeyLabel("30 s more", "30 ث إضافية")
  public static let lessTime = KeyLabel("30 s less", "30 ث أقل")
  public static let endTurn = KeyLabel("end the intervention", "إنهاء المداخلة")
  public static let backToLast = KeyLabel("back to the last speaker", "العودة إلى المتكلم الأخير")
  public static let card = KeyLabel("card for the speaker", "بطاقة للمتكلم")
  public static let message = KeyLabel("message on the display", "رسالة على شاشة القاعة")
  public static let blackout = KeyLabel("display black, lit", "إطفاء شاشة القاعة، إضاءتها")
  public static let interpret = KeyLabel("interpretation, then Space", "ترجمة شفوية، ثم Space")

  // The rules of order
  public static let pointOfOrder = KeyLabel("point of order", "نقطة نظام")
  public static let ruling = KeyLabel("ruling on it, or appeal", "البت فيها، أو الطعن")
  public static let technical = KeyLabel("technical: cannot hear", "مسألة تقنية: لا يُسمع")
  public static let questionToSpeaker = KeyLabel("question to the speaker", "سؤال إلى المتكلم")
  public static let motion = KeyLabel("motion: make, decide", "اقتراح إجرائي: تقديمه، البت")
  public static let callToOrder = KeyLabel("call to order", "تنبيه إلى النظام")

  // The speakers list
  public static let addRequest = KeyLabel("add; agenda: add an item", "إضافة؛ الجدول: إضافة بند")
  public static let addWithKind = KeyLabel("add, with its kind", "إضافة مع تحديد النوع")
  public static let directResponse = KeyLabel("direct response", "رد مباشر")
  public static let rightOfReply = KeyLabel("right of reply", "حق الرد")
  public static let moveDown = KeyLabel("move down; agenda: later", "إلى أسفل؛ الجدول: تأخير")
  public static let moveUp = KeyLabel("move up; agenda: earlier", "إلى أعلى؛ الجدول: تقديم")
  public static let toTheEnd = KeyLabel("to the end; agenda: skip", "إلى الآخر؛ الجدول: تجاوز")
  public static let withdraw = KeyLabel("withdraw; agenda: remove", "سحب؛ الجدول: حذف")
  public static let closeReopen = KeyLabel("close, reopen", "إغلاق، إعادة فتح")
  public static let lastSpeaker = KeyLabel("last speaker", "المتكلم الأخير")
  public static let voices = KeyLabel("rules, voices", "القواعد، الأصوات")
  public static let turns = KeyLabel("turns taken, corrections", "المداخلات، التصحيحات")
  public static let register = KeyLabel("register, roll call", "سجل الحضور، المناداة")

  // The record
  public static let recommendation = KeyLabel("recommendation", "توصية")
  public static let wordingOrItem = KeyLabel("change the wording, the item", "تعديل الصياغة، البند")
  public static let note = KeyLabel("note", "ملاحظة")
  public static let mark = KeyLabel("mark now, write later", "علامة الآن، كتابة لاحقًا")
  public static let fillMark = KeyLabel("fill a mark", "ملء علامة")
  public static let actionItem = KeyLabel("action item", "إجراء متابعة")
  public static let wordingOrText = KeyLabel("change the wording, the text", "تعديل الصياغة، النص")
  public static let readOrEdit = KeyLabel("read; fill, edit, done", "قراءة؛ ملء، تحرير، إنجاز")

  // Recommendations of the rapporteur
  public static let otherLanguage = KeyLabel("text in the other language", "النص باللغة الأخرى")
  public static let nextState = KeyLabel("next state, adoption", "الحالة التالية، الاعتماد")
  public static let position = KeyLabel("position of a group", "موقف وفد")
  public static let parties = KeyLabel("who stands behind it", "من يقف وراءها")
  public static let classify = KeyLabel("theme, whom it asks, verb", "الموضوع، المخاطَب، الفعل")
  public static let merge = KeyLabel("merge with others", "دمج مع غيرها")
  public static let split = KeyLabel("split", "تقسيم")
  public static let earlierInDocument = KeyLabel("earlier in the document", "تقديم في الوثيقة")
  public static let laterInDocument = KeyLabel("later in the document", "تأخير في الوثيقة")
  public static let finalNumbers = KeyLabel("final numbers", "الأرقام النهائية")
  public static let history = KeyLabel("history, compare wordings", "التاريخ، مقارنة الصياغات")
  public static let large = KeyLabel("large, for the projector", "بخط كبير للعرض")
  public static let showToRoom = KeyLabel("show it on the display", "عرضها على شاشة القاعة")
  public static let outcomeCheck = KeyLabel("what the outcome lacks", "ما ينقص الوثيقة الختامية")

  // The agenda
  public static let openNextItem = KeyLabel("open the next item", "فتح البند التالي")
  public static let landing = KeyLabel("plan the landing", "تخطيط الختام")

  // Moving
  public static let speakersList = KeyLabel("speakers list", "قائمة المتكلمين")
  public static let agenda = KeyLabel("agenda", "جدول الأعمال")
  public static let recommendations = KeyLabel("recommendations", "التوصيات")
  public static let marksToWrite = KeyLabel("marks to write", "علامات للكتابة")
  public static let notes = KeyLabel("notes", "الملاحظات")
  public static let actionItems = KeyLabel("action items", "إجراءات المتابعة")
  public static let nextPanel = KeyLabel("next panel", "اللوح التالي")
  public static let panelBefore = KeyLabel("panel before", "اللوح السابق")
  public static let up = KeyLabel("up", "أعلى")
  public static let down = KeyLabel("down", "أسفل")
  public static let pageUp = KeyLabel("page up", "صفحة إلى أعلى")
  public static let pageDown = KeyLabel("page down", "صفحة إلى أسفل")
  public static let first = KeyLabel("first", "الأول")
  public static let last = KeyLabel("last", "الأخير")
  public static let searchInPanel = KeyLabel("search in the panel", "بحث في اللوح")
  public static let nextHit = KeyLabel("next hit", "النتيجة التالية")
  public static let hitBefore = KeyLabel("hit before", "النتيجة السابقة")

  // Everywhere
  public static let themes = KeyLabel("colours of the screen", "ألوان الشاشة")
  public static let bidi = KeyLabel("who orders Arabic text", "من يرتب النص العربي")
  public static let otherConsole = KeyLabel("the other console", "اللوحة الأخرى")
  public static let settings = KeyLabel("settings", "الإعدادات")
  public static let undo = KeyLabel("undo", "تراجع")
  public static let redo = KeyLabel("redo", "إعادة")
  public static let commandLine = KeyLabel("command line", "سطر الأوامر")
  public static let help = KeyLabel("this help", "هذه المساعدة")
  public static let back = KeyLabel("back", "رجوع")
  public static let redraw = KeyLabel("redraw", "إعادة رسم الشاشة")
  public static let stopForAWhile = KeyLabel("stop for a while", "توقف مؤقت للبرنامج")
  public static let cancelOrLeave = KeyLabel("cancel; twice: leave", "إلغاء؛ مرتين: خروج")
  public static let leave = KeyLabel("leave", "خروج")
}
