import Consoles
import SessionState
import SessionStorage
import Synchronization
import Words

/// A session on its log, opened for reading, as the second screen has it on its desk.
final class LogDisplayDesk: DisplayDesk {
  private let live: LiveSession
  private let log: SessionLog
  private let call = Mutex<(@Sendable () -> Void)?>(nil)
  private var readProblem: String?

  init(_ live: LiveSession, _ log: SessionLog) {
    self.live = live
    self.log = log
  }

  var session: Session { live.history.session }

  func now() -> Stamp { SystemClock.stamp() }

  func catchUp() {
    do {
      _ = try live.catchUp()
      readProblem = nil
    } catch {
      // One row has to hold it, so the log goes by its name and not by its whole path.
      let name = log.path.lastComponent?.string ?? log.path.string
      readProblem = error.sentence.replacing(log.path.string, with: name)
    }
  }

  var warning: String? {
    if let readProblem { return readProblem }
    let health = log.health
    if !health.damaged.isEmpty { return Sentence.damaged(health.damaged.map(\.place.line)) }
    if !health.altered.isEmpty { return Sentence.altered(health.altered.count) }
    return live.reload?.sentence
  }

  func onNews(_ call: @escaping @Sendable () -> Void) {
    self.call.withLock { $0 = call }
  }

  /// Tells the display that the log may hold something new.
  func tellNews() { call.withLock { $0 }?() }
}
