import SessionState

/// The warnings of a speaker's clock: at which remaining times, and whether one falls into this second.
///
/// A warning belongs to the moment at which the remaining time falls to it, so it comes once, also after a pause;
/// an extension lets the clock fall to it again (domain A-27).
enum Warnings {
  /// The remaining times at which a turn is warned, falling: those smaller than what is allotted.
  static func thresholds(of turn: Intervention, _ settings: Settings) -> [Milliseconds] {
    guard let allotted = turn.allotted, turn.kind.isSpeech else { return [] }
    let all = allotted >= .minutes(5) ? settings.warnings : settings.shortWarnings
    return all.filter { $0 < allotted }
  }

  /// The threshold that was reached less than a second ago; nil when none was, or when the clock stands.
  static func rings(_ turn: Intervention, _ settings: Settings, _ now: Moment) -> Milliseconds? {
    guard turn.speech.isRunning, let left = turn.remaining(now) else { return nil }
    return thresholds(of: turn, settings).first { left <= $0 && left > $0 - 1000 }
  }
}
