/// Short words of the replay.
extension Label {
  public static let replayShort = "R"
  public static let theReplay = "The replay"
  public static let replay = "REPLAY"
  public static let asCorrected = "AS CORRECTED"
  public static let lanePlanned = "planned"
  public static let laneAgenda = "agenda"
  public static let laneFloor = "floor"
  public static let laneOrder = "order"
  public static let laneWaiting = "waiting"
  public static let laneWording = "wording"
  public static let laneRecords = "notes, marks"
  public static func read(percent: Int, megabytes: Int) -> String {
    "\(percent) % of \(megabytes) MB"
  }
  public static let nextEvent = "next event"
  public static let lastEvent = "that is the last event"
  public static let asPlanned = "as it was planned, before the first event"
  public static let gapsShortened = "silent gaps skipped"
  public static let gapsPlayed = "every second played"
  public static let correctedLater = "corrected later"
  public static let takenBackLater = "taken back later"
  public static func eventOf(_ number: Int, _ count: Int) -> String {
    "event \(number) of \(count)"
  }
  public static func only(_ filter: String) -> String { "only \(filter)" }
  public static func passing(_ number: Int, _ count: Int) -> String { "\(number) of \(count)" }
  /// `1 min 24 s`, `45 s`, `17 h 5 min`.
  public static func inTime(_ length: Int) -> String {
    let seconds = max(0, length) / 1000
    if seconds < 60 { return "in \(seconds) s" }
    if seconds < 3600 { return "in \(seconds / 60) min \(seconds % 60) s" }
    return "in \(seconds / 3600) h \(seconds / 60 % 60) min"
  }
}
