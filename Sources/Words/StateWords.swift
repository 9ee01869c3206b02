public import SessionState

/// Words of the session as plain text, for `show`.
public enum StateWords {
  /// The last line: how many events, and the head to keep (session-log 2.1).
  public static func log(events: Int, head: String) -> String {
    say("Log: \(events) events", "السجل: \(ArabicNoun.events(events))")
      + (head.isEmpty ? "" : say(", head \(head)", "، البصمة \(head)"))
  }
  /// Behind an item that never moves.
  public static var fixed: String { say("fixed", "موعد ثابت") }
  /// Before who has the floor.
  public static var floor: String { say("FLOOR", "الكلمة") }
  /// Nobody has it.
  public static var free: String { say("free", "متاحة") }
  /// Time over the time allotted.
  public static func over(_ time: String) -> String { say("\(time) over", "تجاوز \(time)") }
  /// Time left.
  public static func left(_ time: String) -> String { say("\(time) left", "باقٍ \(time)") }
  /// A motion by its kind.
  public static func motion(_ kind: String) -> String { say("to \(kind)", kind) }
  /// Who seconds a motion.
  public static func seconded(by name: String) -> String {
    say(", seconded by \(name)", "، بتثنية \(name)")
  }
  /// A group's budget.
  public static func budget(left time: String, of total: String) -> String {
    say("\(time) left of \(total)", "باقٍ \(time) من \(total)")
  }
  /// A group's budget that is used up and more.
  public static func budget(over time: String, of total: String) -> String {
    say("\(time) more than \(total)", "تجاوز \(time) عن \(total)")
  }
  /// A text that was not brought up to date, by its language code.
  public static func isBehind(_ language: String) -> String {
    say("\(language) is behind", "\(language) متأخر عن الأصل")
  }
}

extension Intervention.State {
  /// The state in words.
  public var label: String { say(rawValue, arabic) }

  private var arabic: String {
    switch self {
    case .speaking: "جارية"
    case .paused: "موقوفة"
    case .interrupted: "مقاطَعة"
    case .ended: "منتهية"
    }
  }
}
