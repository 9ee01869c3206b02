/// The heads under which help lists the keys.
public enum KeyWords {
  public static var floor: String { say("FLOOR", "الكلمة") }
  public static var order: String { say("RULES OF ORDER", "قواعد النظام") }
  public static var record: String { say("RECORD", "المحضر") }
  public static var recommendation: String { say("RECOMMENDATION", "التوصية") }
  public static var playing: String { say("PLAY", "التشغيل") }
  public static var going: String { say("GO TO", "الانتقال") }
  public static var looking: String { say("LOOK", "الاطلاع") }
  public static var move: String { say("MOVE", "التنقل") }
  public static var everywhere: String { say("EVERYWHERE", "في كل مكان") }
}
