import Consoles
import Foundation
import SessionState
import SessionStorage
import SystemPackage
import Words

/// A log as a replay has it on its desk: read to its end, followed where the session goes on, never written to.
final class LogReplayDesk: ReplayDesk {
  private(set) var recording = Recording()
  private(set) var generation = 0
  private var log: SessionLog
  private var watch: LogWatch?
  private var wake: (@Sendable () -> Void)?
  private var lookout = RescueLookout(
    RescuePlaces(environment: ProcessInfo.processInfo.environment))
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
    followFile()
    do {
      take(try log.readNew())
      readProblem = nil
    } catch {
      readProblem = error.sentence
    }
  }

  func onNews(_ call: @escaping @Sendable () -> Void) {
    wake = call
    watch = LogWatch(log.path, wake: call)
  }

  /// The session may have gone on in another file.
  private func followFile() {
    let last = recording.history.events.last?.id
    guard let next = lookout.continuation(of: log, after: last, at: now()) else { return }
    log = next
    recording = Recording()
    generation += 1
    guard let wake else { return }
    watch?.stop()
    onNews(wake)
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
