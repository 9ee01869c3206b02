public import SessionState

/// Words of pictures and recordings of the screens.
public enum PictureWords {
  /// What a picture shows.
  public static func title(_ session: String, console: String) -> String {
    "\(session): \(screen(console))"
  }
  /// The same in a sentence, for those who do not see it.
  public static func description(console: String, time: String, columns: Int, rows: Int) -> String {
    "The screen of \(screen(console)) at \(time), \(columns) columns and \(rows) rows of text."
  }
  private static func screen(_ console: String) -> String {
    console == "replay" ? "the replay" : "the \(console)'s console"
  }
  public static func noSize(_ text: String) -> String {
    "\(text) is no size: columns and rows from 1x1 to 500x200, such as 120x36"
  }
  public static let onlyPictures =
    "--console, --size and --theme are of --format svg; the text has no screen"
  public static let noPictureOfDifference =
    "--diff has no picture; leave --format svg out, or show one of the two moments"
  /// A picture shows in full what the attribution level keeps back.
  public static func showsNames(_ level: Attribution) -> String {
    "the picture shows names, although the attribution level \(level.rawValue) is or was in force: keep it for "
      + "yourself, or make it of a copy that roundtable redact wrote"
  }
  public static let twoForms = "--json is --format json; give one of them"
}
