public import SessionState

/// Sentences of the replay.
extension Phrase {
  public static func noSuchKeyInReplay(_ key: String) -> String {
    "\(key) does nothing in a replay; nothing can be changed here · ? help"
  }
  public static func noMoreEvents(_ isForward: Bool, _ filter: String) -> String {
    "no \(isForward ? "later" : "earlier") event is about \(filter) · Esc shows all events again"
  }
  public static func noMore(_ landmark: Landmark, _ isForward: Bool) -> String {
    "no \(isForward ? "later" : "earlier") \(landmark.label)"
  }
  public static func notFoundInEvents(_ text: String, _ isForward: Bool) -> String {
    "\"\(text)\" is in no \(isForward ? "later" : "earlier") event"
      + (isForward ? " · N searches back" : " · n searches on")
  }
  public static func compareFrom(_ time: String) -> String {
    "compares from \(time): go to another moment and press = again"
  }
  public static let nowAsCorrected =
    "as corrected: with everything that was corrected or taken back later"
  public static let nowAsRecorded = "as recorded: as the room saw it at the time"
  public static let notBegun = "that has no moment of its own yet"
  public static let noRecommendationYet = "no recommendation was captured by then"
  public static let goToTime = "Go to"
  public static let timeForms =
    "10:41 · 10:41:07 · 2/10:41 on day 2 · 2026-05-14 10:41 · #412 event 412 · R-3, I-41, A-3, M-6"
  public static let searchHelp = "in every text and name of every event; n and N go on"
  public static let filterLabel = "Only events about"
  public static let filterHelp =
    "a name, QRCS, P-12, R-3, A-3, day 2, marks, wordings, turns, order, corrections, \"a text\" · empty: all"
  public static func nothingPasses(_ filter: String) -> String { "no event is about \(filter)" }
  public static func reading(_ name: String) -> String { "Reading \(name)" }
  public static let play = "play"
  public static let eventKey = "event"
  public static let speakerKey = "speaker"
  public static let itemKey = "item"
  public static let wordingKey = "wording"
  public static let speedKey = "speed"
  public static let timeKey = "time"
  public static let textKey = "text"
  public static let onlyKey = "only"
  public static let compareKey = "compare"
  public static let leaveKey = "leave"
  public static let helpKey = "help"
  public static let goToWording = "when it was written"
  public static let otherRecommendation = "another recommendation"
  public static let readAgain = "the log is another one now and was read again"
  public static let eventsTitle = "Events"
  public static let differenceTitle = "What changed"
  public static let statisticsTitle = "Statistics up to this moment"
  public static let nextTable = "next table"
}

extension Landmark {
  /// The kind in a sentence.
  public var label: String {
    switch self {
    case .item: "item"
    case .intervention: "intervention"
    case .recommendation: "event of a recommendation"
    case .wording: "wording"
    case .mark: "mark"
    case .pointOfOrder: "point of order"
    case .correction: "correction"
    }
  }
}

extension Session {
  /// A condition of a filter in words.
  public func words(of condition: ReplayFilter.Condition) -> String {
    switch condition {
    case .participant(let id): name(of: id)
    case .group(let id): groups[id]?.short ?? id.description
    case .item(let id): "item \(items[id]?.plan.number ?? id.description)"
    case .recommendation(let id): id.description
    case .day(let number): Label.day(number)
    case .kind(let landmark): landmark.label
    case .text(let text): "\"\(text)\""
    }
  }
}
