import Consoles
import SessionState
import SessionStorage
import Synchronization
import Words

/// A session on its log, as a console has it on its desk; the disk is waited for in the background.
final class LogDesk: SessionDesk {
  private let live: LiveSession
  private let log: SessionLog
  private let syncer: LogSyncer
  private let news = News()
  private var unsavedSince: Stamp?
  private var readProblem: String?

  init(_ live: LiveSession, _ log: SessionLog) {
    self.live = live
    self.log = log
    let news = news
    news.saved.withLock { $0 = .success(live.history.session.seq) }
    syncer = LogSyncer { result in
      news.saved.withLock { saved in
        // An error stays: after a failed sync the file is not to be trusted (session-log 2.7).
        if case .success = saved { saved = result }
      }
      news.call.withLock { $0?() }
    }
  }

  var history: History { live.history }

  func now() -> Stamp { SystemClock.stamp() }

  func catchUp() {
    do {
      try live.catchUp()
      readProblem = nil
    } catch {
      readProblem = words(of: error)
    }
  }

  func perform(_ command: Command, by role: Role) throws -> RecordedEvent {
    defer {
      if unsavedSince == nil { unsavedSince = now() }
      syncer.sync(log)
    }
    do {
      return try live.perform(command, by: role, at: now())
    } catch let error as LogError {
      throw DeskProblem(words(of: error))
    }
  }

  /// One row has to hold it, so the log goes by its name and not by its whole path.
  private func words(of error: LogError) -> String {
    let name = log.path.lastComponent?.string ?? log.path.string
    return error.sentence.replacing(log.path.string, with: name)
  }

  var savedSeq: Int {
    if case .success(let seq) = news.saved.withLock({ $0 }) { return seq }
    return 0
  }

  var unsavedFor: Milliseconds {
    guard let unsavedSince, savedSeq < history.session.seq else {
      self.unsavedSince = nil
      return 0
    }
    return now().since(unsavedSince)
  }

  var warning: String? {
    if let readProblem { return readProblem }
    if case .failure(let error) = news.saved.withLock({ $0 }) { return words(of: error) }
    if log.readOnly != nil { return Sentence.readOnly }
    let health = log.health
    if !health.damaged.isEmpty { return Sentence.damaged(health.damaged.map(\.place.line)) }
    if !health.altered.isEmpty { return Sentence.altered(health.altered.count) }
    return nil
  }

  func onNews(_ call: @escaping @Sendable () -> Void) {
    news.call.withLock { $0 = call }
  }

  /// Waits until everything is on the disk.
  func finish() {
    syncer.finish()
  }
}

/// What the background thread tells.
private final class News: Sendable {
  let saved = Mutex<Result<Int, LogError>>(.success(0))
  let call = Mutex<(@Sendable () -> Void)?>(nil)
}
