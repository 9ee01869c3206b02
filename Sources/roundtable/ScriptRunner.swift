import SessionState
import SessionStorage
import Words

/// Carries out lines of the command language on a session: `[@TIME] [ROLE:] COMMAND`.
final class ScriptRunner {
  private let live: LiveSession
  private let role: Role
  private let time: String?
  private let report: (RecordedEvent) throws -> Void

  /// - Parameters:
  ///   - role: Whose commands they are where a line does not say.
  ///   - time: When they happened where a line does not say; nil: now.
  ///   - report: Called with each event once it is in the log.
  init(
    _ live: LiveSession, by role: Role = .moderator, at time: String? = nil,
    report: @escaping (RecordedEvent) throws -> Void = { _ in }
  ) {
    self.live = live
    self.role = role
    self.time = time
    self.report = report
  }

  /// Carries out one line; an empty one and a comment do nothing.
  ///
  /// - Throws: `Refusal`, `CommandProblem`, `LogError` or `Failure`; `sentence(for:)` gives the words.
  func run(_ line: String) throws {
    var rest = line.drop(while: \.isWhitespace)
    guard let first = rest.first, first != "#" else { return }
    var time = time
    if first == "@" {
      let word = rest.prefix { !$0.isWhitespace }
      time = String(word.dropFirst())
      rest = rest.dropFirst(word.count).drop(while: \.isWhitespace)
    }
    var role = role
    for candidate in Role.allCases
    where candidate != .system && rest.hasPrefix("\(candidate.rawValue):") {
      role = candidate
      rest = rest.dropFirst(candidate.rawValue.count + 1)
    }
    let command = try Command(String(rest), in: live.history.session)
    let recorded = try live.perform(command, by: role, at: try stamp(time))
    try report(recorded)
  }

  /// What was thrown, in words.
  func sentence(for error: any Error) -> String {
    let session = live.history.session
    if let refusal = error as? Refusal { return refusal.sentence(in: session) }
    if let problem = error as? CommandProblem { return problem.sentence(in: session) }
    return Failure(error).sentence
  }

  /// The clocks now, or the time at which it happened: not before the last event, not in the future.
  private func stamp(_ time: String?) throws -> Stamp {
    let now = SystemClock.stamp()
    guard let time else { return now }
    let session = live.history.session
    let at = try TimeArgument.parse(time, in: session)
    func local(_ at: Milliseconds) -> String { TimeText.time(at, offset: session.utcOffset) }
    if at > now.at { throw Failure(ProgramWords.inTheFuture(time, now: local(now.at))) }
    return Stamp(at: at)
  }
}

extension RecordedEvent {
  /// `412 floor.given I-41`: number, kind, and the ids it gave or changed.
  var reportLine: String {
    (["\(seq)", event.kindName] + event.ids).joined(separator: " ")
  }
}
