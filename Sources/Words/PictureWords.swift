public import SessionState

/// Words of pictures and recordings of the screens.
public enum PictureWords {
  /// What a picture shows.
  public static func title(_ session: String, console: String) -> String {
    "\(session): \(screen(console))"
  }
  /// The same in a sentence, for those who do not see it.
  public static func description(console: String, time: String, columns: Int, rows: Int) -> String {
    say(
      "The screen of \(screen(console)) at \(time), \(columns) columns and \(rows) rows of text.",
      "شاشة \(screen(console)) في \(time)، \(columns) عمودًا و\(rows) سطرًا من النص.")
  }
  private static func screen(_ console: String) -> String {
    switch console {
    case "replay": say("the replay", "إعادة العرض")
    case "moderator": say("the moderator's console", "لوحة المدير")
    case "rapporteur": say("the rapporteur's console", "لوحة المقرر")
    default: say("the \(console)'s console", "لوحة \(console)")
    }
  }
  public static func noSize(_ text: String) -> String {
    say(
      "\(text) is no size: columns and rows from 1x1 to 500x200, such as 120x36",
      "\(text) ليس حجمًا: أعمدة وأسطر من 1x1 إلى 500x200، مثل 120x36")
  }
  public static var onlyPictures: String {
    say(
      "--console, --size and --theme are of --format svg; the text has no screen",
      "--console و --size و --theme تخص --format svg؛ ليس للنص شاشة")
  }
  public static var noPictureOfDifference: String {
    say(
      "--diff has no picture; leave --format svg out, or show one of the two moments",
      "ليس لـ --diff صورة؛ احذف --format svg أو اعرض إحدى اللحظتين")
  }
  /// A picture shows in full what the attribution level keeps back.
  public static func showsNames(_ level: Attribution) -> String {
    say(
      "the picture shows names, although the attribution level \(level.rawValue) is or was in force: keep it for "
        + "yourself, or make it of a copy that roundtable redact wrote",
      "تُظهر الصورة أسماء مع أن مستوى النسب \(level.rawValue) سارٍ أو كان ساريًا: احتفظ بها لنفسك، "
        + "أو اصنعها من نسخة كتبها roundtable redact")
  }
  public static var twoForms: String {
    say("--json is --format json; give one of them", "--json هو --format json؛ اختر أحدهما")
  }
}
