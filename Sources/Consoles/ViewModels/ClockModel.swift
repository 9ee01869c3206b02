import SessionState
import TerminalScreen
import Words

/// The big clock of one intervention: digits, state word and their role (screens 1, state words of the clock).
struct ClockModel: Hashable {
  /// `2:33`, `+0:42`.
  var digits: String
  /// `OK`, `1 MIN`, `STOP` …
  var word: String
  /// The role of the word.
  var ink: Ink
  /// The role of the digits, where it differs (over time).
  var digitsInk: Ink
  /// How much of the allotment is used, 0 to 1; nil without an allotment.
  var used: Double?
  /// Whether a warning flashes in this second (domain E-12).
  var isFlashing = false

  /// The clock while nobody has the floor.
  static let free = ClockModel(
    digits: "0:00", word: Label.floorFree, ink: .muted, digitsInk: .muted, used: nil)

  init(_ intervention: Intervention, _ settings: Settings, _ now: Moment) {
    let speech = intervention.speechTime(now)
    let left = intervention.remaining(now)
    digits = Self.digits(speech, left, settings)
    used = intervention.allotted.map { $0 > 0 ? min(1, Double(speech) / Double($0)) : 1 }
    (word, ink) = Self.state(of: intervention, left, settings)
    digitsInk = ink == .over ? .critical : ink
    isFlashing =
      settings.bell == .visual && Warnings.rings(intervention, settings, now) != nil
  }

  /// What is left or what was used, and what the clock shows once nothing is left (domain A-28).
  private static func digits(
    _ speech: Milliseconds, _ left: Milliseconds?, _ settings: Settings
  ) -> String {
    guard let left else { return TimeText.minutes(speech) }
    let holds = settings.atZero == .hold && left < 0
    switch settings.clock {
    case .down: return TimeText.remaining(holds ? 0 : left)
    case .up: return TimeText.minutes(holds ? speech + left : speech)
    }
  }

  /// The session is suspended, and every clock stands.
  mutating func suspend() {
    word = "║ " + Label.suspended
    ink = .paused
    digitsInk = .paused
  }

  /// The clock of a break: the minutes left of it.
  static func ofBreak(_ item: AgendaItem, _ now: Moment) -> ClockModel {
    let used = item.clock.total(now)
    let planned = Milliseconds.minutes(item.minutes)
    let left = planned - used
    let ink: Ink = left <= 0 ? .critical : left <= .minutes(2) ? .warn : .ok
    return ClockModel(
      digits: TimeText.remaining(left), word: Label.breakTime, ink: ink, digitsInk: ink,
      used: planned > 0 ? min(1, Double(used) / Double(planned)) : 1)
  }

  /// The time of day, while no item is open and no clock runs.
  static func timeOfDay(_ session: Session, _ now: Moment) -> ClockModel {
    let word = session.state == .open ? Label.noItem : Label.sessionState(session.state.label)
    return ClockModel(
      digits: session.clock(now), word: word.uppercased(), ink: .muted, digitsInk: .muted, used: nil
    )
  }

  private init(
    digits: String, word: String, ink: Ink, digitsInk: Ink, used: Double?
  ) {
    self.digits = digits
    self.word = word
    self.ink = ink
    self.digitsInk = digitsInk
    self.used = used
  }

  private static func state(
    of intervention: Intervention, _ left: Milliseconds?, _ settings: Settings
  ) -> (String, Ink) {
    switch intervention.state {
    case .paused where intervention.isInterpreted: return ("║ " + Label.interpreted, .paused)
    case .paused: return ("║ " + Label.paused, .paused)
    case .interrupted: return ("║ " + Label.interrupted, .paused)
    case .speaking, .ended: break
    }
    switch intervention.kind {
    case .pointOfOrder: return ("! " + Label.pointOfOrder, .pointOfOrder)
    case .technical: return ("! " + Label.technical, .pointOfOrder)
    default: return running(left, Warnings.thresholds(of: intervention, settings))
    }
  }

  /// the last threshold that was passed, by word and role.
  private static func running(_ left: Milliseconds?, _ thresholds: [Milliseconds]) -> (String, Ink)
  {
    guard let left else { return (Label.running, .ok) }
    if left <= -.seconds(10) { return (Label.over, .over) }
    if left <= 0 { return (Label.stop, .critical) }
    guard let passed = thresholds.last(where: { $0 > 0 && left <= $0 }) else {
      return (Label.running, .ok)
    }
    return passed < .minutes(1)
      ? (Label.secondsLeft(passed / 1000), .critical) : (Label.minutesLeft(passed), .warn)
  }
}
