/// The keys of the replay.
extension KeyLabel {
  // Playing a recording
  public static let play = KeyLabel("play, pause", "تشغيل، إيقاف مؤقت")
  public static let faster = KeyLabel("faster", "أسرع")
  public static let slower = KeyLabel("slower", "أبطأ")
  public static let gaps = KeyLabel("silent gaps: skip or play", "فترات الصمت: تخطٍّ أو عرض")

  // Going to a moment of it
  public static let nextEvent = KeyLabel("next event", "الحدث التالي")
  public static let eventBefore = KeyLabel("event before", "الحدث السابق")
  public static let nextSpeaker = KeyLabel("next speaker", "المتكلم التالي")
  public static let speakerBefore = KeyLabel("speaker before", "المتكلم السابق")
  public static let nextItem = KeyLabel("next item", "البند التالي")
  public static let itemBefore = KeyLabel("item before", "البند السابق")
  public static let nextWording = KeyLabel("next wording", "الصياغة التالية")
  public static let wordingBefore = KeyLabel("wording before", "الصياغة السابقة")
  public static let nextRecommendationEvent = KeyLabel(
    "next recommendation event", "حدث التوصيات التالي")
  public static let recommendationEventBefore = KeyLabel(
    "recommendation event before", "حدث التوصيات السابق")
  public static let nextMark = KeyLabel("next mark", "العلامة التالية")
  public static let markBefore = KeyLabel("mark before", "العلامة السابقة")
  public static let nextPointOfOrder = KeyLabel("next point of order", "نقطة النظام التالية")
  public static let pointOfOrderBefore = KeyLabel("point of order before", "نقطة النظام السابقة")
  public static let nextCorrection = KeyLabel("next correction, undo", "التصحيح التالي، التراجع")
  public static let correctionBefore = KeyLabel("correction before", "التصحيح السابق")
  public static let secondsOn = KeyLabel("10 s on", "10 ث إلى الأمام")
  public static let secondsBack = KeyLabel("10 s back", "10 ث إلى الوراء")
  public static let minuteOn = KeyLabel("1 min on", "1 د إلى الأمام")
  public static let minuteBack = KeyLabel("1 min back", "1 د إلى الوراء")
  public static let tenths = KeyLabel(
    "to the tenths of the session, 0 to 9", "إلى أعشار الجلسة، 0 إلى 9")
  public static let toTheBeginning = KeyLabel("to the beginning", "إلى البداية")
  public static let toTheLastMoment = KeyLabel("to the end", "إلى النهاية")
  public static let toAMoment = KeyLabel(
    "to a time, #event, R-3, A-3 …", "إلى وقت، #event، R-3، A-3 …")
  public static let searchEverywhere = KeyLabel("search in every text", "بحث في كل النصوص")
  public static let selectedBegan = KeyLabel("when the selected began", "متى بدأ المحدد")

  // Looking at it
  public static let otherScreen = KeyLabel("the other console's screen", "شاشة اللوحة الأخرى")
  public static let events = KeyLabel("events one by one, in full", "الأحداث واحدًا واحدًا، كاملة")
  public static let onlyEventsAbout = KeyLabel("only events about …", "الأحداث المتعلقة بـ … فقط")
  public static let compareMoments = KeyLabel("compare two moments", "مقارنة لحظتين")
  public static let wordings = KeyLabel("wordings of a recommendation", "صياغات توصية")
  public static let statistics = KeyLabel("statistics up to here", "الإحصاءات حتى هنا")
  public static let asCorrected = KeyLabel("as recorded, as corrected", "كما سُجل، كما صُحح")
  public static let closer = KeyLabel("timeline: closer", "الخط الزمني: تقريب")
  public static let wider = KeyLabel("timeline: wider", "الخط الزمني: توسيع")
  public static let downInPanel = KeyLabel("down in the panel", "أسفل في اللوح")
  public static let upInPanel = KeyLabel("up in the panel", "أعلى في اللوح")
  public static let backAllEvents = KeyLabel("back; all events again", "رجوع؛ كل الأحداث من جديد")
}
