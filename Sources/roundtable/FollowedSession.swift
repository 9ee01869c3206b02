import Foundation
import SessionState
import SessionStorage
import SystemPackage

/// A session that is followed and never written to: it is one of those present, and wakes whoever waits for news.
///
/// When the session goes on in a rescue file, so does this.
final class FollowedSession {
  private(set) var live: LiveSession
  private(set) var log: SessionLog
  private let kind: PresentConsole.Kind
  private var presence: Presence
  private var lookout = RescueLookout(
    RescuePlaces(environment: ProcessInfo.processInfo.environment))
  private var watch: LogWatch?
  private var wake: (@Sendable () -> Void)?

  init(_ live: LiveSession, _ log: SessionLog, as kind: PresentConsole.Kind) {
    self.live = live
    self.log = log
    self.kind = kind
    presence = Presence(at: log.path, SystemClock.stamp())
    presence.enter(as: kind)
  }

  /// Reads what was recorded since.
  ///
  /// - Throws: `LogError` when the log cannot be read now; what is known stays.
  func catchUp() throws(LogError) {
    let last = live.history.events.last?.id
    if let next = lookout.continuation(of: log, after: last, at: SystemClock.stamp()) {
      try goOn(in: next)
    }
    _ = try live.catchUp()
  }

  /// Calls back, from any thread, when there may be something new.
  func onNews(_ call: @escaping @Sendable () -> Void) {
    wake = call
    watch?.stop()
    watch = LogWatch(log.path, wake: call)
  }

  /// Ends the watch, and is not present any more.
  func leave() {
    watch?.stop()
    presence.leave(knowing: false)
  }

  private func goOn(in next: SessionLog) throws(LogError) {
    live = try LiveSession(next)
    log = next
    presence.leave(knowing: true)
    presence = Presence(at: log.path, SystemClock.stamp())
    presence.enter(as: kind)
    if let wake { onNews(wake) }
  }
}
