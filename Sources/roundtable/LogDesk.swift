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
  /// The last line written here, for which "saved" has to wait.
  private var lastOwnSeq = 0
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

  func slept() -> Milliseconds { SystemClock.slept() }

  func catchUp() {
    do {
      // What others wrote is shown, so it has to be on the disk before this screen calls it saved.
      if try live.catchUp() { syncer.sync(log) }
      readProblem = nil
    } catch {
      readProblem = words(of: error)
    }
  }

  func perform(_ command: Command, by role: Role) throws -> RecordedEvent {
    if let failure { throw DeskProblem(words(of: failure)) }
    if unsavedFor == 0 { unsavedSince = now() }
    defer { syncer.sync(log) }
    do {
      let recorded = try live.perform(command, by: role, at: now())
      lastOwnSeq = recorded.seq
      return recorded
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

  /// Why the disk took something that was written no more; the file is then not to be trusted.
  private var failure: LogError? {
    if case .failure(let error) = news.saved.withLock({ $0 }) { return error }
    return nil
  }

  var unsavedFor: Milliseconds {
    guard let unsavedSince, failure == nil, savedSeq < lastOwnSeq else { return 0 }
    return now().since(unsavedSince)
  }

  var failureSentence: String? { failure.map(words) }

  var warning: String? {
    if let readProblem { return readProblem }
    if let reload = live.reload { return reload.sentence }
    if log.readOnly != nil { return Sentence.readOnly }
    if log.roster.lacksNames { return Sentence.noNames }
    let health = log.health
    if !health.damaged.isEmpty { return Sentence.damaged(health.damaged.map(\.place.line)) }
    if !health.altered.isEmpty { return Sentence.altered(health.altered.count) }
    return nil
  }

  func onNews(_ call: @escaping @Sendable () -> Void) {
    news.call.withLock { $0 = call }
  }

  /// Waits until everything is on the disk.
  ///
  /// - Throws: `LogError` when the disk did not take it.
  func finish() throws(LogError) {
    syncer.finish()
    if let failure { throw failure }
  }

  /// The same for a program that a signal ends: it waits no longer than some milliseconds (session-log 2.12).
  func finish(within milliseconds: Int) throws(LogError) {
    _ = syncer.finish(within: milliseconds)
    if let failure { throw failure }
  }
}

/// What the background thread tells.
private final class News: Sendable {
  let saved = Mutex<Result<Int, LogError>>(.success(0))
  let call = Mutex<(@Sendable () -> Void)?>(nil)
}
