public import SessionState
public import SystemPackage

/// A session open on its log: commands are judged, written, then applied; what others wrote is caught up first.
///
/// Used from one thread. The state is a cache that reading the log anew must equal.
public final class LiveSession {
  /// The session and its past, up to the last line read or written here.
  public private(set) var history = History()
  /// The log behind it.
  public let log: any EventLog
  /// Why the log was last read again from its beginning; nil when it never was (session-log 2.6).
  public private(set) var reload: LogReload?

  /// Reads a log to its end.
  ///
  /// - Throws: `LogError` when it cannot be read.
  public init(_ log: any EventLog) throws(LogError) {
    self.log = log
    take(try log.readNew())
  }

  /// Opens a log and follows it to its end; the state is computed while the rest is read.
  ///
  /// - Parameter progress: Is told about every MiB how many bytes are read and part of the state, and of how many.
  /// - Throws: As ``SessionLog/init(opening:access:progress:)``.
  /// - Complexity: Some seconds for a million lines.
  public static func open(
    _ path: FilePath, access: SessionLog.Access = .append, progress: LogProgress? = nil
  ) throws(LogError) -> (live: LiveSession, log: SessionLog) {
    var history = History()
    let log = try SessionLog(
      opening: path, access: access, calls: SystemCalls(), progress: progress
    ) { history.append($0) }
    return (try LiveSession(log, history), log)
  }

  /// Goes on from the events of a log that it has handed out already.
  private init(_ log: any EventLog, _ history: History) throws(LogError) {
    self.log = log
    self.history = history
    take(try log.readNew())
  }

  /// Judges a command with everything known, and writes the one event that it becomes.
  ///
  /// A wish for the floor that a closed list refuses stays on record (domain A-8); the refusal is thrown all
  /// the same. The event is on the disk only after `log.sync()`. Under `id`, where one is given.
  /// - Throws: `Refusal` when a rule forbids it, `LogError` when it could not be written.
  @discardableResult
  public func perform(
    _ command: Command, by role: Role, at stamp: Stamp, id: EventID? = nil
  ) throws -> RecordedEvent {
    var refusal: Refusal?
    let recorded = try log.append(by: role, stamp: stamp, id: id) { news in
      take(news)
      let verdict = try history.verdict(on: command, by: role, at: stamp)
      refusal = verdict.refusal
      return verdict.event
    }
    history.append(recorded)
    if let refusal { throw refusal }
    return recorded
  }

  /// Reads what others wrote since; true when there was something.
  ///
  /// - Throws: `LogError` when it cannot be read.
  @discardableResult
  public func catchUp() throws(LogError) -> Bool {
    let news = try log.readNew()
    take(news)
    return !news.events.isEmpty || news.reload != nil
  }

  private func take(_ news: consuming NewEvents) {
    if let again = news.reload {
      // Names that came are no cause for alarm.
      if again != .names { reload = again }
      history = History()
    }
    history.append(contentsOf: news.events)
  }
}

extension History {
  /// What becomes of a command: its event, and the refusal that is told although the wish is recorded (domain A-8).
  func verdict(
    on command: Command, by role: Role, at stamp: Stamp
  ) throws(Refusal) -> (event: Event, refusal: Refusal?) {
    do throws(Refusal) {
      return (try decide(command, by: role, at: stamp), nil)
    } catch {
      guard let wish = session.record(of: error, for: command) else { throw error }
      return (wish, error)
    }
  }
}
