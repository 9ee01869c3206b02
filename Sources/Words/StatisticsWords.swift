public import SessionState

/// The words of statistics on a screen.
public enum StatisticsWords {
  static let times = "TIMES"
  static let timesRemark = "planned and actual; slips in minutes, + is later than planned"
  static let speech = "SPEECH"
  static let neverHeard = "NEVER HEARD"
  static let others = "others, told together only"
  static let all = "all together"
  static let suppressed = "n<3"
  static let none = "·"
  static let bars = "━ share of the time   │ share of the seats"
  static let barsOfTime = "━ share of the time"

  // Heads of columns; a length is minutes and seconds.
  static let planned = "planned"
  static let actual = "actual"
  static let start = "start"
  static let end = "end"
  static let minutes = "minutes"
  static let late = "late items"
  static let heard = "heard"
  static let time = "time"
  static let share = "share"
  static let seats = "seats"
  static let turns = "turns"
  static let over = "over"
  static let waited = "waited"
  static let median = "wait"
  static let unmet = "unmet"
  static let unheard = "unheard"
  static let asked = "answered"
  static let dayAndItem = "day/item"

  /// The title of a page: of the session or of a day.
  public static func scope(day: Int?) -> String {
    day.map { "day \($0)" } ?? "the whole session"
  }

  /// Why there are no figures by an attribute.
  public static func notTold(_ attribute: StatisticsAttribute, _ level: Attribution) -> String {
    "nothing may be told by \(attribute.rawValue) under \(name(level)); leave --by out for what may be told"
  }

  /// Why --by and --json do not go together.
  public static let jsonHasAll = "--json has the tables by everything; leave --by out"

  /// Where those are named whom these statistics do not name.
  public static let inReplay =
    "The replay shows everything in full, as the moderator saw it."

  /// What a page is of, under the title of the session.
  public static func subtitle(day: Int?, _ time: String, _ level: Attribution) -> String {
    "Statistics of \(scope(day: day)), as of \(time)" + (level.badge.map { "   \($0)" } ?? "")
  }

  /// Of which days more may be told than of the session.
  public static func moreOf(_ days: [Int]) -> String {
    "More may be told with " + days.map { "--day \($0)" }.joined(separator: ", ") + "."
  }

  private static func name(_ level: Attribution) -> String {
    switch level {
    case .onRecord: "on_record"
    case .notForAttribution: "the level not_for_attribution"
    case .chathamHouse: "the Chatham House Rule"
    case .closed: "the level closed"
    }
  }

  // Lines of the overview

  static let speaking = "speech"
  /// Time and people count with a turn under way; interventions, and who had exactly one, only when they are over.
  /// How many people spoke is nil where it may not be told.
  static func speaking(_ time: String, _ turns: Int, _ speakers: Int?, _ once: Int) -> String {
    let by = speakers.map { " by " + people($0) } ?? ""
    let ones = speakers != nil && once > 0 ? "; \(people(once)) spoke once" : ""
    return "\(time) min\(by) in \(count(turns, "ended intervention"))\(ones)"
  }
  private static func people(_ number: Int) -> String {
    number == 1 ? "1 person" : "\(number) people"
  }
  static let overtime = "overtime"
  static func overtime(_ count: Int, _ time: String) -> String {
    count == 0
      ? "nobody spoke over the time allotted"
      : "\(self.count(count, "intervention")) over the time allotted, \(time) min together"
  }
  static let waiting = "waiting"
  static func waiting(_ count: Int, _ median: String, _ longest: String?, _ who: String?) -> String
  {
    "\(count == 1 ? "1 request" : "\(count) requests") called: median \(median)"
      + (longest.map { ", longest \($0)" } ?? "")
      + (who.map { ", for \($0)" } ?? "")
  }
  static let nobodyWaited = "nobody was called from the list"
  /// The name last: it may be Arabic (domain D-5).
  static func waitOf(_ name: String, _ item: String) -> String { "item \(item): \(name)" }
  static func unmet(_ notReached: Int, _ refused: Int) -> String {
    "\(count(notReached, "request")) not reached, \(refused) refused"
  }
  static let questions = "questions"
  static func questions(_ asked: Int, _ answered: Int) -> String {
    "\(asked) put, \(answered) answered"
  }
  static let order = "order"
  static func points(_ number: Int, _ rulings: [Ruling: Int]) -> String {
    let ruled = Ruling.allCases.compactMap { ruling in
      rulings[ruling].map { "\($0) \(ruling.rawValue)" }
    }
    return count(number, "point") + " of order"
      + (ruled.isEmpty ? "" : ": " + ruled.joined(separator: ", "))
  }
  static func technical(_ number: Int, _ time: String) -> String {
    count(number, "technical interruption") + ", \(time) min"
  }
  static let slips = "ended"
  static func byHeading(_ attribute: StatisticsAttribute) -> String {
    "BY \(attribute.rawValue.uppercased())"
  }
  /// Where the rest of a table is: on the screen a key leads there, on paper an option.
  static func rest(_ number: Int, _ attribute: StatisticsAttribute, onScreen: Bool) -> String {
    "and \(number) more: " + (onScreen ? "Tab" : "--by \(attribute.rawValue)")
  }
  static func ofPresent(_ number: Int, _ seats: Int) -> String {
    "\(number) of \(seats) people present who are there to be heard"
  }
  static func heardOf(_ heard: Int, _ seats: Int) -> String { "\(heard)/\(seats)" }
  static func partOf(_ part: Int, _ whole: Int) -> String { "\(part)/\(whole)" }
  static func percent(_ share: Int?) -> String { share.map { "\($0) %" } ?? none }
  static func slip(_ length: Milliseconds?) -> String {
    guard let length else { return none }
    let minutes = TimeText.wholeMinutes(length)
    return minutes > 0 ? "+\(minutes)" : "\(minutes)"
  }
  static func hours(_ from: String?, _ to: String?) -> String {
    from.map { "\($0)–\(to ?? "")" } ?? none
  }

  private static func count(_ number: Int, _ noun: String) -> String {
    number == 1 ? "1 \(noun)" : "\(number) \(noun)s"
  }
}
