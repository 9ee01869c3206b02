import Consoles
import SessionState
import SessionStorage
import Words

/// A session on its log, opened for reading, as the second screen has it on its desk.
final class LogDisplayDesk: DisplayDesk {
  private let followed: FollowedSession
  private var readProblem: String?

  init(_ live: LiveSession, _ log: SessionLog) {
    followed = FollowedSession(live, log, as: .display)
  }

  var session: Session { followed.live.history.session }

  func now() -> Stamp { SystemClock.stamp() }

  func catchUp() {
    do {
      try followed.catchUp()
      readProblem = nil
    } catch {
      // One row has to hold it, so the log goes by its name and not by its whole path.
      let path = followed.log.path
      let name = path.lastComponent?.string ?? path.string
      readProblem = error.sentence.replacing(path.string, with: name)
    }
  }

  var warning: String? {
    if let readProblem { return readProblem }
    let health = followed.log.health
    if !health.damaged.isEmpty { return Sentence.damaged(health.damaged.map(\.place.line)) }
    if !health.altered.isEmpty { return Sentence.altered(health.altered.count) }
    return followed.live.reload?.sentence
  }

  func onNews(_ call: @escaping @Sendable () -> Void) {
    followed.onNews(call)
  }

  /// The display is left.
  func leave() { followed.leave() }
}
