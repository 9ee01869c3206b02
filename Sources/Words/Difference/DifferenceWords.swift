import SessionState

/// Words of the difference of two moments.
public enum DifferenceWords {
  /// The title of the panel.
  public static let title = "What changed"

  static let session = "SESSION"
  static let agenda = "AGENDA"
  static let floor = "FLOOR"
  static let list = "SPEAKERS LIST"
  static let turns = "TURNS"
  static let order = "ORDER"
  static let recommendations = "RECOMMENDATIONS"
  static let record = "NOTES, MARKS, ACTION ITEMS"
  static let roster = "PEOPLE"
  static let settings = "SETTINGS"

  /// The sentence where there is nothing to tell.
  public static let nothing = "nothing changed between these two moments"
  /// The states were given the other way round.
  public static let swapped = "told from the earlier moment to the later one"

  static func span(_ from: String, _ to: String) -> String { "from \(from) to \(to)" }
  static func moment(_ time: String, event: Int) -> String { "\(time) (event \(event))" }
  static func before(_ now: String, _ before: String) -> String { "\(now); before: \(before)" }
  static func change(_ old: String, _ new: String) -> String { "\(old) → \(new)" }
  static func takenBack(_ what: String) -> String { "\(what) taken back" }
  static func nobody(_ text: String?) -> String { text ?? "none" }
  static let nobodyHasIt = "nobody has the floor"
  static func has(_ name: String, _ state: Intervention.State?, _ allotted: Milliseconds?) -> String
  {
    let time = allotted.map { ", " + Label.allotted(TimeText.minutes($0)) } ?? ""
    return switch state {
    case .paused?: "\(name) has the floor, paused\(time)"
    case .interrupted?: "\(name) is interrupted\(time)"
    case .ended?: "\(name) has ended"
    case .speaking?, nil: "\(name) speaks\(time)"
    }
  }
  static func waitsForReturn(_ name: String) -> String { "\(name) waits to go on" }

  /// How many turns of how many people, and how long they spoke.
  static func turnCount(_ turns: Int, _ people: Int, _ speech: Milliseconds) -> String {
    let who = people == 1 ? "1 person" : "\(people) people"
    return (turns == 1 ? "1 turn" : "\(turns) turns") + " of \(who), \(TimeText.minutes(speech))"
  }
  static func spoke(_ name: String, _ speech: Milliseconds, _ turns: String) -> String {
    "\(name): \(TimeText.minutes(speech)), \(turns)"
  }
  static func goesOn(_ turn: String) -> String { "\(turn), not over" }
  static func corrected(_ what: String) -> String { "\(what) corrected" }
  static func interruption(
    _ kind: String, _ name: String, of held: String?, _ parts: [String]
  ) -> String {
    "\(kind) of \(name)" + (held.map { ", interrupting \($0)" } ?? "")
      + (parts.isEmpty ? "" : ": " + parts.joined(separator: "; "))
  }
  static func lasted(_ length: Milliseconds, isOver: Bool) -> String {
    let time = TimeText.minutes(length)
    return isOver ? "lasted \(time)" : goesOn("has lasted \(time)")
  }
  static func ruled(_ ruling: Ruling, _ text: String?) -> String {
    ruling.rawValue + (text.map { ", \"\($0)\"" } ?? "")
  }
  static func appealed(_ by: String?, _ result: RulingAppealed.Result) -> String {
    "appeal" + (by.map { " by \($0)" } ?? "") + ": the ruling is \(result.label)"
  }
  static func motion(_ text: String) -> String { "motion \(text)" }
  static func revised(_ by: String?, at time: String) -> String {
    (by.map { "by \($0) " } ?? "") + "at \(time)"
  }

  static func cameOn(_ name: String, _ kind: String) -> String { "came on: \(name), \(kind)" }
  static func left(_ name: String, _ how: String) -> String { "left: \(name), \(how)" }
  static func passed(_ name: String, _ kind: String, _ how: String) -> String {
    "came and left: \(name), \(kind), \(how)"
  }
  static func cameToTheFloor(_ name: String, _ kind: String) -> String {
    "came on and has the floor: \(name), \(kind)"
  }
  static func askedAndSpoke(_ count: Int) -> String {
    count == 1 ? "1 person asked and spoke in between" : "\(count) asked and spoke in between"
  }
  static func how(_ state: Request.State?) -> String {
    switch state {
    case .speaking?: "has the floor"
    case .done?: "spoke"
    case .withdrawn?: "withdrawn"
    case .notReached?: "not reached"
    case .refused?: "refused"
    case .waiting?, .carried?: "waits"
    case nil: "taken back"
    }
  }
  static func carried(_ name: String) -> String { "carried to another item: \(name)" }
  static func requestChanged(_ name: String, _ kind: String) -> String {
    "request changed: \(name), \(kind)"
  }
  static func reordered(_ names: [String]) -> String {
    "order changed by hand: " + names.joined(separator: " · ")
  }
  static let listClosed = "list closed"
  static let listOpened = "list open again"
  static func listCloses(_ time: String?) -> String {
    time.map { "the list closes at \($0)" } ?? "the list does not close by itself any more"
  }
  static func refused(_ name: String, _ why: String) -> String { "not added: \(name), \(why)" }

  static func fixed(_ isFixed: Bool) -> String { isFixed ? "fixed" : "not fixed any more" }
  static let edited = "kind, speakers or turns changed"
  static func ownAttribution(_ level: Attribution?) -> String {
    "attribution " + (level.map(attribution) ?? "as in the session")
  }
  static func attribution(_ level: Attribution) -> String {
    level.badge?.lowercased() ?? "on record"
  }
  static func place(_ place: AgendaChange.Place, day: Bool) -> String {
    (day ? "day \(place.day), " : "") + "\(place.start), \(place.minutes) min"
  }
  static func named(_ text: String) -> String { "now called \(text)" }
  static let added = "added"
  static let changed = "changed"
}
