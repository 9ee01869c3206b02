public import SessionState
public import SystemPackage

/// A session on its log as a console keeps it: the meeting goes on whatever becomes of the disk (session-log 2.7).
///
/// What a full disk does not take waits in memory, in order, and is written by itself when there is room: each event
/// exactly once, judged anew with all that others wrote meanwhile. When the file fails for good, everything goes on in
/// a rescue file. Used from one thread.
public final class ConsoleSession {
  /// Why events wait.
  public enum Trouble: Hashable, Sendable {
    /// The disk is full, a quota used up or a limit reached; so many bytes are free.
    case full(free: Int?)
    /// Another process holds the lock.
    case held(pid: Int?)
    /// The file was deleted; nothing is written before a person says so.
    case deleted
    /// The file failed and no place was found for another one.
    case failing(LogError)
  }

  /// The file in which the session goes on instead of the one that was opened.
  public struct Rescue: Hashable, Sendable {
    /// The new file.
    public var path: FilePath
    /// What failed; nil where another console had gone over before.
    public var reason: LogError?
    /// Whether a person has seen where it is.
    public var isSeen = false
  }

  /// What waited and could not be recorded any more.
  public struct Lapse: Sendable {
    /// What it was to become.
    public var event: RecordedEvent
    /// Why it holds no longer: a `Refusal` or a `LogError`.
    public var reason: any Error
  }

  struct Waiting {
    var command: Command
    var event: RecordedEvent
  }

  /// The log that is written to now.
  public internal(set) var log: SessionLog
  /// Why events wait, or would have to; nil when all is well.
  public internal(set) var trouble: Trouble?
  /// Where the session goes on, when the file that was opened failed.
  public internal(set) var rescue: Rescue?

  var live: LiveSession
  var waiting: [Waiting] = []
  /// The session with what waits on top; nil when nothing does.
  var overlay: History?
  /// How many events of the log `overlay` stands on.
  var overlayBase = 0
  private var lookout: RescueLookout
  /// Why the last event was not written.
  private var lastError: LogError?
  private var lapses: [Lapse] = []
  private var nextTry: Milliseconds = 0
  /// Files that failed, open so that their locks are held: nobody writes to them any more.
  private var leftBehind: [SessionLog] = []

  /// More than a meeting enters while somebody looks for space.
  static let limit = 1000

  /// Takes over a session and its log; puts blocks aside for the rest of the meeting.
  public init(_ live: LiveSession, _ log: SessionLog, places: RescuePlaces) {
    self.live = live
    self.log = log
    lookout = RescueLookout(places)
    // The clock on the screen must not stand while another console is stopped with the lock in its hand.
    log.patience = 200
    log.keepsReserve()
    lookForContinuation()
  }

  /// The session and its past, with what waits for the disk.
  public var history: History { overlay ?? live.history }
  /// How many events wait for the disk.
  public var waitingCount: Int { waiting.count }
  /// Why the log was last read again from its beginning.
  public var reload: LogReload? { live.reload }

  /// Judges a command and writes its event; where the disk does not take it, it waits.
  ///
  /// - Returns: The event, with the number it has or will have.
  /// - Throws: `Refusal` when a rule forbids it; `LogError` when it can never be written as it is.
  @discardableResult
  public func perform(_ command: Command, by role: Role, at stamp: Stamp) throws -> RecordedEvent {
    if !waiting.isEmpty { flush() }
    let id = log.newID()
    guard waiting.isEmpty, trouble != .deleted else {
      return try enqueue(command, by: role, at: stamp, id: id)
    }
    do {
      let recorded = try live.perform(command, by: role, at: stamp, id: id)
      trouble = nil
      return recorded
    } catch let error as LogError {
      guard remedied(error, at: stamp) else { throw error }
      guard trouble == nil else { return try enqueue(command, by: role, at: stamp, id: id) }
      return try live.perform(command, by: role, at: stamp, id: id)
    }
  }

  /// Reads what others wrote, and tries what waits; true when there is more in the log, which is to be synced.
  ///
  /// - Throws: `LogError` when the log cannot be read; what is known stays.
  @discardableResult
  public func catchUp(at stamp: Stamp) throws(LogError) -> Bool {
    let before = (log.path, log.lastSeq)
    if let next = lookout.continuation(of: log, after: lastID, at: stamp) { join(next) }
    do throws(LogError) {
      let isNew = try live.catchUp()
      if trouble == .deleted { trouble = nil }
      if isNew { rebuild() }
      if Self.isDue(&nextTry, stamp) { flush(at: stamp) }
      return isNew || before != (log.path, log.lastSeq)
    } catch .deleted {
      trouble = .deleted
      return false
    } catch {
      throw error
    }
  }

  /// What was entered, waited and lapsed since this was last asked.
  public func takeLapses() -> [Lapse] {
    defer { lapses = [] }
    return lapses
  }

  /// Goes on in another file, because this one could not be put on the disk (session-log 2.7).
  ///
  /// - Returns: Whether it does; otherwise `trouble` says why not.
  @discardableResult
  public func fileFailed(_ reason: LogError, at stamp: Stamp) -> Bool {
    guard goElsewhere(reason, at: stamp) else { return false }
    flush(at: stamp)
    return true
  }

  /// Writes the file anew after it was deleted, when a person has said so, and then what waits.
  ///
  /// - Throws: `LogError` when it cannot be written; all waits on.
  public func restore(at stamp: Stamp) throws(LogError) {
    guard trouble == .deleted else { return }
    move(to: try log.restored(live.history.events))
    trouble = nil
    flush(at: stamp)
  }

  /// A person has seen where the session goes on.
  public func acknowledgeRescue() {
    rescue?.isSeen = true
  }

  /// Ends the work on the log: tries what waits once more, and puts it in a rescue file where that fails.
  ///
  /// - Throws: `LogError` when events are lost with this process.
  public func close(at stamp: Stamp) throws(LogError) {
    flush(at: stamp)
    if !waiting.isEmpty {
      let error = lastError ?? .tooMuchWaits(waiting.count)
      guard trouble != .deleted, goElsewhere(error, at: stamp) else { throw error }
      flush(at: stamp)
      guard waiting.isEmpty else { throw .tooMuchWaits(waiting.count) }
      try log.sync()
    }
    log.release()
  }

  // MARK: What waits

  private func enqueue(
    _ command: Command, by role: Role, at stamp: Stamp, id: EventID
  ) throws -> RecordedEvent {
    guard waiting.count < Self.limit else { throw LogError.tooMuchWaits(waiting.count) }
    var history = self.history
    let verdict = try history.verdict(on: command, by: role, at: stamp)
    let recorded = RecordedEvent(
      seq: history.session.seq + 1, id: id, stamp: stamp, by: role, event: verdict.event)
    try log.needFitting(recorded)
    waiting.append(Waiting(command: command, event: recorded))
    history.append(recorded)
    if overlay == nil { overlayBase = live.history.events.count }
    overlay = history
    if let refusal = verdict.refusal { throw refusal }
    return recorded
  }

  /// Writes what waits, the oldest first, as far as it can be written.
  private func flush(at stamp: Stamp? = nil) {
    var isStuck = false
    // While another process holds the lock, each key must not wait for it anew.
    let patience = log.patience
    if case .held = trouble { log.patience = 0 }
    defer { log.patience = patience }
    while !isStuck, let first = waiting.first, trouble != .deleted {
      do {
        let event = first.event
        if !log.holds(event.id) {
          try live.perform(first.command, by: event.by, at: event.stamp, id: event.id)
        }
        trouble = nil
      } catch let error as LogError {
        if remedied(error, at: stamp ?? first.event.stamp) {
          isStuck = trouble != nil
          continue
        }
        lapses.append(Lapse(event: first.event, reason: error))
      } catch {
        // A wish that was refused may be on record all the same (domain A-8).
        if !log.holds(first.event.id) {
          lapses.append(Lapse(event: first.event, reason: error))
        }
      }
      waiting.removeFirst()
    }
    rebuild()
  }

  /// Puts what waits on top of what the log has now; what does not hold any more lapses when its turn comes.
  private func rebuild() {
    guard !waiting.isEmpty else {
      overlay = nil
      return
    }
    var history = live.history
    for place in waiting.indices {
      var event = waiting[place].event
      guard
        let verdict = try? history.verdict(
          on: waiting[place].command, by: event.by, at: event.stamp)
      else { continue }
      event.seq = history.session.seq + 1
      event.event = verdict.event
      history.append(event)
      waiting[place].event = event
    }
    overlay = history
    overlayBase = live.history.events.count
  }

  /// Every two seconds (session-log 2.7).
  static func isDue(_ next: inout Milliseconds, _ stamp: Stamp) -> Bool {
    let now = stamp.mono ?? stamp.at
    guard now >= next || next - now > 2000 else { return false }
    next = now + 2000
    return true
  }

  // MARK: Another file

  /// Does what can be done about an error; false when a person has to be told.
  ///
  /// Afterwards `trouble` says whether to wait, or nil that it can be tried again at once.
  private func remedied(_ error: LogError, at stamp: Stamp) -> Bool {
    lastError = error
    switch error.remedy {
    case .wait:
      if case .busy(_, let pid) = error {
        // Whoever went over to another file holds the lock of this one for good.
        trouble = .held(pid: pid)
        lookForContinuation()
      } else {
        trouble = .full(free: log.freeBytes)
      }
      return true
    case .restore:
      trouble = .deleted
      return true
    case .rescue:
      _ = goElsewhere(error, at: stamp)
      return true
    case .tell:
      return false
    }
  }

  private func goElsewhere(_ reason: LogError, at stamp: Stamp) -> Bool {
    log.holdForGood()
    // What others wrote up to now goes along, as far as it can still be read.
    _ = try? live.catchUp()
    if lookForContinuation() { return true }
    do throws(LogError) {
      let next = try log.rescued(
        live.history.events, in: lookout.all(beside: log), at: stamp)
      leftBehind.append(log)
      move(to: next)
      rescue = Rescue(path: next.path, reason: reason)
      trouble = nil
      return true
    } catch {
      trouble = .failing(error)
      return false
    }
  }

  @discardableResult
  private func lookForContinuation() -> Bool {
    guard let next = lookout.continuation(of: log, after: lastID) else { return false }
    join(next)
    return true
  }

  private func join(_ next: SessionLog) {
    move(to: next)
    rescue = Rescue(path: next.path)
    trouble = nil
  }

  private var lastID: EventID? { live.history.events.last?.id }

  private func move(to next: SessionLog) {
    guard let moved = try? LiveSession(next) else { return }
    // What was put aside for a file that failed is left alone, as all of it is.
    let isReserved = log.reserve != .none
    next.patience = log.patience
    next.takesWriter(of: log)
    log = next
    live = moved
    if isReserved { log.keepsReserve() }
    rebuild()
  }
}
