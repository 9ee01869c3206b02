/// Short words of the replay.
extension Label {
  public static let replayShort = "R"
  public static var theReplay: String { say("The replay", "إعادة العرض") }
  public static var replay: String { say("REPLAY", "إعادة العرض") }
  public static var asCorrected: String { say("AS CORRECTED", "كما صُحح") }
  public static var lanePlanned: String { say("planned", "المخطط") }
  public static var laneAgenda: String { say("agenda", "الجدول") }
  public static var laneFloor: String { say("floor", "الكلمة") }
  public static var laneOrder: String { say("order", "النظام") }
  public static var laneWaiting: String { say("waiting", "الانتظار") }
  public static var laneWording: String { say("wording", "الصياغة") }
  public static var laneRecords: String { say("notes, marks", "ملاحظات، علامات") }
  public static func read(percent: Int, megabytes: Int) -> String {
    say("\(percent) % of \(megabytes) MB", "\(percent) % من \(megabytes) م.ب")
  }
  public static var nextEvent: String { say("next event", "الحدث التالي") }
  public static var lastEvent: String { say("that is the last event", "هذا هو الحدث الأخير") }
  public static var asPlanned: String {
    say("as it was planned, before the first event", "كما كان مقررًا، قبل الحدث الأول")
  }
  public static var gapsShortened: String { say("silent gaps skipped", "تُتخطى فترات الصمت") }
  public static var gapsPlayed: String { say("every second played", "تُعرض كل ثانية") }
  public static var correctedLater: String { say("corrected later", "صُحح لاحقًا") }
  public static var takenBackLater: String { say("taken back later", "تُرُوجع عنه لاحقًا") }
  public static func eventOf(_ number: Int, _ count: Int) -> String {
    say("event \(number) of \(count)", "الحدث \(number) من \(count)")
  }
  public static func only(_ filter: String) -> String { say("only \(filter)", "\(filter) فقط") }
  public static func passing(_ number: Int, _ count: Int) -> String {
    say("\(number) of \(count)", "\(number) من \(count)")
  }
  /// `1 min 24 s`, `45 s`, `17 h 5 min`.
  public static func inTime(_ length: Int) -> String {
    let seconds = max(0, length) / 1000
    let (hours, minutes, rest) = (seconds / 3600, seconds / 60 % 60, seconds % 60)
    if seconds < 60 { return say("in \(rest) s", "بعد \(rest) ث") }
    if seconds < 3600 {
      return say("in \(minutes) min \(rest) s", "بعد \(minutes) د \(rest) ث")
    }
    return say("in \(hours) h \(minutes) min", "بعد \(hours) س \(minutes) د")
  }
}
