import Consoles
import SessionState
import SessionStorage
import SystemPackage
import Words

/// A log as a replay has it on its desk: read to its end, followed where the session goes on, never written to.
final class LogReplayDesk: ReplayDesk {
  private(set) var recording = Recording()
  private(set) var generation = 0
  private let log: SessionLog
  private var watch: LogWatch?
  private var readProblem: String?

  /// Reads a log to its end; the recording is made while the rest is read.
  ///
  /// - Parameter progress: Is told how many bytes of how many are read.
  /// - Throws: `LogError` when the log cannot be read.
  init(_ path: FilePath, progress: LogProgress?) throws(LogError) {
    var recording = Recording()
    log = try SessionLog(reading: path, progress: progress) { recording.append($0) }
    self.recording = recording
    take(try log.readNew())
  }

  func now() -> Stamp { SystemClock.stamp() }

  func catchUp() {
    do {
      take(try log.readNew())
      readProblem = nil
    } catch {
      readProblem = error.sentence
    }
  }

  func onNews(_ call: @escaping @Sendable () -> Void) {
    watch = LogWatch(log.path, wake: call)
  }

  private func take(_ news: NewEvents) {
    if news.reload != nil {
      recording = Recording()
      generation += 1
    }
    for event in news.events { recording.append(event) }
  }

  var warning: String? {
    if let readProblem { return readProblem }
    if log.roster.lacksNames { return Sentence.noNames }
    let health = log.health
    if !health.damaged.isEmpty { return Sentence.damaged(health.damaged.map(\.place.line)) }
    if !health.altered.isEmpty { return Sentence.altered(health.altered.count) }
    if let newer = Sentence.newer(log.readOnly) { return newer }
    return Sentence.clockJumps(recording.history.clockJumps)
  }
}
