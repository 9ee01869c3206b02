import Foundation
import Synchronization
import SystemPackage
import Testing

@testable import SessionState
@testable import SessionStorage

@Suite("Appending")
struct AppendingTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test("by two writers in turn sees the other's events first")
  func turns() throws {
    try Sample.log(2, at: folder.log)
    let left = try SessionLog(opening: folder.log)
    let right = try SessionLog(opening: folder.log)
    var known = [try left.readNew().events, try right.readNew().events]
    for round in 0..<40 {
      let (log, side) = round % 3 == 0 ? (left, 0) : (right, 1)
      let recorded = try log.append(by: .moderator, stamp: Sample.stamp(round)) { new in
        #expect(new.reload == nil)
        known[side] += new.events
        #expect(known[side].count == round + 2)
        return Sample.event(round + 2)
      }
      known[side].append(recorded)
    }
    known[0] += try left.readNew().events
    known[1] += try right.readNew().events
    #expect(known[0] == known[1])
    #expect(known[0] == (try recorded(folder.log)))
    #expect(left.head == right.head)
    #expect(known[0].map(\.seq) == Array(1...42))
    #expect(try LogVerification(of: folder.log, expectedHead: left.head).isUnaltered)
  }

  @Test("by two writers at once leaves a whole chain without gaps", .timeLimit(.minutes(1)))
  func atOnce() async throws {
    try Sample.log(1, at: folder.log)
    let path = folder.log
    try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 0..<2 {
        group.addTask {
          let log = try SessionLog(opening: path)
          for number in 1...500 { try log.append(Sample.event(number)) }
        }
      }
      try await group.waitForAll()
    }
    let events = try recorded(path)
    #expect(events.map(\.seq) == Array(1...1001))
    #expect(Set(events.map(\.id)).count == 1001)
    #expect(try LogVerification(of: path).isUnaltered)
  }

  @Test("writes nothing when the decision is against it")
  func refusal() throws {
    struct Refused: Error {}
    try Sample.log(3, at: folder.log)
    let before = try folder.log.bytes
    let log = try SessionLog(opening: folder.log)
    #expect(throws: Refused.self) {
      try log.append(by: .staff, stamp: Sample.stamp(1)) { _ in throw Refused() }
    }
    #expect(try folder.log.bytes == before)
    #expect(try log.append(Sample.note(1)).seq == 4)
    #expect(throws: LogError.unwritable(kind: "x")) { try log.append(.unknown(kind: "x")) }
    #expect(try SessionLog(opening: folder.log).append(Sample.note(2)).seq == 5)
  }

  @Test("goes to the file that has the name now")
  func replaced() throws {
    try Sample.log(5, at: folder.log)
    let log = try SessionLog(opening: folder.log)
    _ = try log.readNew()
    try folder.log.replace(with: Array(try folder.log.bytes.lines[..<3].joined()))
    var seen = NewEvents(events: [])
    let recorded = try log.append(by: .moderator, stamp: Sample.stamp(9)) { new in
      seen = new
      return Sample.note(1)
    }
    #expect(seen.reload == .replaced)
    #expect(seen.events.map(\.seq) == [1, 2, 3])
    #expect(recorded.seq == 4)
    #expect(try LogVerification(of: folder.log).isUnaltered)

    try folder.log.replace(with: Array(try folder.log.bytes.lines[..<2].joined()))
    let again = try log.readNew()
    #expect(again.reload == .replaced)
    #expect(again.events.count == 2)
    #expect(try log.readNew() == NewEvents(events: []))
  }

  @Test("sees that the log was cut or overwritten")
  func overwritten() throws {
    try Sample.log(9, at: folder.log)
    let log = try SessionLog(opening: folder.log)
    _ = try log.readNew()
    let lines = try folder.log.bytes.lines
    try folder.log.write(Array(lines[..<6].joined()))
    let cut = try log.readNew()
    #expect(cut.reload == .cut(from: 9, to: 6))
    #expect(cut.events.count == 6)

    try folder.log.write(Array((lines[..<5] + lines[6...]).joined()))
    #expect(try log.append(Sample.note(1)).seq == 10)
    try folder.log.write(Array((lines[..<3] + lines).joined()))
    let again = try log.readNew()
    #expect(again.reload == .rewritten)
    #expect(again.events.count == 9)
    #expect(log.health.duplicates.count == 3)
  }

  @Test("to a deleted log fails, and so does reading it")
  func deleted() throws {
    try Sample.log(3, at: folder.log)
    let log = try SessionLog(opening: folder.log)
    try FileManager.default.removeItem(atPath: folder.log.string)
    #expect(throws: LogError.deleted(folder.log)) { try log.append(Sample.note(1)) }
    #expect(throws: LogError.deleted(folder.log)) { try log.readNew() }
    #expect(try folder.names.isEmpty)
  }

  @Test("waits for the lock for two seconds, then says who holds it")
  func busy() throws {
    try Sample.log(3, at: folder.log)
    let holder = try FileDescriptor.open(folder.log, .readOnly)
    defer { try? holder.close() }
    #expect(flock(holder.rawValue, LOCK_EX) == 0)
    let calls = FaultyCalls()
    let log = try SessionLog(opening: folder.log, access: .append, calls: calls)
    #expect(throws: LogError.busy(folder.log, pid: Int(getpid()))) {
      try log.append(Sample.note(1))
    }
    #expect(calls.pauses.prefix(7) == [1, 2, 4, 8, 16, 32, 50])
    #expect((2000...2050).contains(calls.pauses.reduce(0, +)))
    #expect(try log.readNew().events.count == 3)
  }

  @Test("goes on as soon as the lock is free")
  func freed() throws {
    try Sample.log(3, at: folder.log)
    let holder = try FileDescriptor.open(folder.log, .readOnly)
    #expect(flock(holder.rawValue, LOCK_EX) == 0)
    let calls = FaultyCalls(whilePausing: { flock(holder.rawValue, LOCK_UN) })
    let log = try SessionLog(opening: folder.log, access: .append, calls: calls)
    #expect(try log.append(Sample.note(1)).seq == 4)
    #expect(calls.pauses == [1])
    try holder.close()
  }

  @Test("finds the holder of a lock in the kernel's table")
  func lockTable() {
    let table = """
      1: POSIX  ADVISORY  WRITE 11 fe:00:77 0 EOF
      2: FLOCK  ADVISORY  WRITE 12 fe:00:77 0 EOF
      2: -> FLOCK  ADVISORY  WRITE 13 fe:00:77 0 EOF
      """
    let file = FileStatus.Identity(device: 0xfe00, inode: 77)
    #expect(LockHolder.pid(of: file, in: table) == 12)
    #expect(LockHolder.pid(of: .init(device: 0xfe00, inode: 78), in: table) == nil)
    #expect(LockHolder.pid(of: .init(device: 0xfe01, inode: 77), in: table) == nil)
    #expect(LockHolder.pid(of: file, in: "") == nil)
  }

  @Test("marks events as saved only when they are on the disk")
  func syncer() throws {
    try Sample.log(1, at: folder.log)
    let calls = FaultyCalls()
    let log = try SessionLog(opening: folder.log, access: .append, calls: calls)
    let reports = Mutex<[Result<Int, LogError>]>([])
    let syncer = LogSyncer { report in reports.withLock { $0.append(report) } }
    for number in 1...20 {
      try log.append(Sample.event(number))
      syncer.sync(log)
    }
    syncer.finish()
    let seqs = try reports.withLock { try $0.map { try $0.get() } }
    #expect(seqs.last == 21)
    #expect(seqs == seqs.sorted())

    reports.withLock { $0 = [] }
    try log.append(Sample.note(1))
    calls.fail(call: 1, with: .inputOutput)
    syncer.sync(log)
    syncer.finish()
    // One success after a failure would say nothing of the pages that were lost.
    syncer.sync(log)
    syncer.finish()
    let failure = Result<Int, LogError>.failure(.system(.sync, folder.log, .ioError))
    #expect(reports.withLock { $0 } == [failure, failure])
    #expect(throws: LogError.system(.sync, folder.log, .ioError)) { try log.sync() }
  }

  @Test("takes its stamps from the machine's clocks")
  func clock() {
    let first = SystemClock.stamp()
    let second = SystemClock.stamp()
    #expect(second.since(first) < 10_000)
    #expect(first.boot == second.boot)
    #expect(first.boot?.count ?? 4 == 4)
    #expect((first.mono == nil) == (first.boot == nil))
    #expect(abs(first.at - Int(Date().timeIntervalSince1970 * 1000)) < 10_000)
  }
}
