public import SessionState

/// What `export --as log` tells.
public enum RecordingWords {
  public static let onlyLog =
    "--format cast, --speed, --idle, --from, --to, --console, --size and --theme are of --as log"
  public static func noForm(_ form: String) -> String {
    "the log has no \(form) form; it has txt, one line an event, and cast, a recording of the screens"
  }
  public static let isJSON =
    "the log itself is JSON Lines already: copy its file, or roundtable redact for one without names"
  public static let onlyCast = "--speed, --idle, --console, --size and --theme are of --format cast"
  public static let noDocument =
    "--at, --seq, --template, --print-template, --draft, --final and --language are of documents; "
    + "the log takes --from and --to"
  public static let noSpeed = "the speed is 0.5 to 600 times that of the meeting"
  public static let noIdle = "--idle is 0.1 to 3600 seconds, the longest gap between two pictures"
  public static func backwards(_ range: String) -> String {
    "--from is later than --to; \(range)"
  }
  public static let nothingBegun =
    "nothing has happened in the session yet, so there is nothing to play; --format txt lists its plan"

  /// Names are hidden, because of the strictest level that ever was in force.
  public static func redacted(_ level: Attribution, doubts: Int) -> String {
    let rest =
      doubts == 0
      ? ""
      : "; \(doubts) \(doubts == 1 ? "text is" : "texts are") to be read by a person before it is given away, "
        + "roundtable redact lists them"
    return "names are hidden, as the attribution level \(level.rawValue) asks for\(rest)"
  }

  /// What was recorded.
  public static func recorded(frames: Int, seconds: Double, bytes: Int) -> String {
    let length = TimeText.minutes(Int(min(seconds, 1e9) * 1000))
    return "\(frames == 1 ? "1 picture" : "\(frames) pictures") in \(length), \(bytes / 1000) kB"
  }
}
