import Glibc
public import SessionState
import SystemPackage

extension SessionLog {
  /// Records one event, decided on with all events known (session-log 2.3).
  ///
  /// - Parameters:
  ///   - role: Whose command it is.
  ///   - stamp: When it happened.
  ///   - id: The event's id, from `newID`; nil gives it one.
  ///   - deciding: Called at most once, with what was recorded meanwhile, while nobody else can append.
  ///     After a torn line was repaired, the event that says so is among it. Those events are delivered
  ///     with this call, whatever becomes of it: apply them here. What it throws is thrown on, and
  ///     nothing is written for the command.
  /// - Returns: The event as recorded; `readNew` does not deliver it again. It is on the disk only
  ///   after a sync.
  /// - Throws: `LogError` when nothing was recorded, or the error of `deciding`.
  /// - Complexity: Some microseconds; up to 2 s while another process holds the lock.
  public func append(
    by role: Role, stamp: Stamp, id: EventID?, deciding: (NewEvents) throws -> Event
  ) throws -> RecordedEvent {
    if let readOnly { throw LogError.readOnly(path, readOnly) }
    let signals = try lock()
    defer {
      keepReserve()
      file.unlock()
      signals.release()
    }
    if let readOnly { throw LogError.readOnly(path, readOnly) }
    let size = try file.status().size
    try catchUp(to: size)
    // A reload may have shown another kind of file.
    if let readOnly { throw LogError.readOnly(path, readOnly) }
    try repair(stamp)
    try refreshNames()
    let event = try deciding(deliver())
    let seq = reader.nextSeq
    // The name first: whoever sees the line finds it.
    guard let bare = try rosterFile?.keep(event, at: seq) else {
      return try write(event, by: role, stamp, id)
    }
    do {
      let recorded = try write(bare, by: role, stamp, id)
      return rosterFile?.named(recorded) ?? recorded
    } catch {
      rosterFile?.forget(event, at: seq)
      throw error
    }
  }

  /// Locks the file that has the log's name, trying for as long as its patience lasts (session-log 2.3, steps 1 and 2).
  ///
  /// - Returns: The signals held back until the lock is given up.
  private func lock() throws(LogError) -> HeldSignals {
    // An editor replaces a file now and then; something that does it ten times in a row is broken.
    for _ in 0..<10 {
      let signals = try lockFile()
      do throws(LogError) {
        let held = file
        guard try followName() else { return signals }
        held.unlock()
        signals.release()
        if let readOnly { throw .readOnly(path, readOnly) }
      } catch {
        file.unlock()
        signals.release()
        throw error
      }
    }
    throw .restless(path)
  }

  private func lockFile() throws(LogError) -> HeldSignals {
    var waited = 0
    var pause = 1
    while true {
      let signals = HeldSignals()
      do throws(LogError) {
        if try file.tryLock() { return signals }
      } catch {
        signals.release()
        throw error
      }
      signals.release()
      guard waited < patience else { throw .busy(path, pid: LockHolder.pid(of: identity)) }
      calls.pause(milliseconds: pause)
      waited += pause
      pause = min(50, pause * 2)
    }
  }

  /// Writes one event at the end, whole or not at all.
  func write(
    _ event: Event, by role: Role, _ stamp: Stamp, _ id: EventID? = nil
  ) throws(LogError) -> RecordedEvent {
    guard let seed = reader.seed else { throw .readOnly(path, .noFirstLine) }
    let record = RecordedEvent(
      seq: reader.nextSeq, id: id ?? writer.next(), stamp: stamp, by: role, event: event)
    let line = try encoder.encode(record, after: seed)
    try file.append(line.bytes, at: reader.offset)
    reader.wrote(record, line.bytes, chain: line.chain)
    return record
  }
}
