import Dispatch
import Synchronization

/// Puts appended events on the disk in the background and tells how far it has come.
///
/// A console shows an event as saved only when this says so (session-log 2.3, step 8). Requests that
/// come while a sync is under way are answered by one sync together.
public final class LogSyncer: Sendable {
  /// Told, on the background thread, the highest line number that is on the disk, or why none is.
  public typealias Report = @Sendable (Result<Int, LogError>) -> Void

  private struct Request: Sendable {
    var file: LogFile
    var seq: Int
  }

  private let report: Report
  private let queue = DispatchQueue(label: "roundtable.log-syncer", qos: .userInitiated)
  private let waiting = Mutex<[Request]>([])

  /// A syncer that reports each time something has reached the disk or failed to.
  public init(report: @escaping Report) {
    self.report = report
  }

  /// Asks for everything appended to a log so far to be put on the disk; does not wait.
  public func sync(_ log: SessionLog) {
    let request = Request(file: log.file, seq: log.lastSeq)
    let wasIdle = waiting.withLock { waiting in
      let wasIdle = waiting.isEmpty
      // A log that went over to another file still has lines of the old one to be synced.
      if waiting.last?.file === request.file { waiting.removeLast() }
      waiting.append(request)
      return wasIdle
    }
    // Otherwise the work already waiting in the queue covers it.
    if wasIdle { queue.async { self.work() } }
  }

  /// Waits until all that was asked for is on the disk or reported as failed.
  public func finish() {
    queue.sync {}
  }

  /// The same, but no longer than some milliseconds; false when the time passed first.
  public func finish(within milliseconds: Int) -> Bool {
    let done = DispatchSemaphore(value: 0)
    queue.async { done.signal() }
    return done.wait(timeout: .now() + .milliseconds(milliseconds)) == .success
  }

  private func work() {
    let requests = waiting.withLock { waiting in
      defer { waiting = [] }
      return waiting
    }
    for request in requests {
      do throws(LogError) {
        try request.file.syncData()
        report(.success(request.seq))
      } catch {
        report(.failure(error))
      }
    }
  }
}
