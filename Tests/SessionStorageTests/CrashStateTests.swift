import SystemPackage
import Testing

@testable import SessionState
@testable import SessionStorage

/// What a file can look like after a power cut: all that was synced, and of the rest nothing, a part, NULs or rubbish.
/// `ROUNDTABLE_CRASH_STEP=1` tries every cut; otherwise every so many, and those about each newline.
@Suite("session-log, how to test it, 4: crash states after each barrier")
struct CrashStateTests {
  private static let step = Effort.number("ROUNDTABLE_CRASH_STEP", usual: 41)
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// The log as it was synced, the events acknowledged by then, and what was written afterwards.
  private struct Barrier {
    var synced: [UInt8]
    var acknowledged: [RecordedEvent]
    var tail: [UInt8]
  }

  /// Writes events in groups, with a sync after each.
  private func barriers() throws -> [Barrier] {
    let log = try SessionLog.create(
      at: folder.log, events: [Sample.created], by: .moderator, stamp: Sample.stamp(0))
    var acknowledged = try log.readNew().events
    var barriers: [Barrier] = []
    var synced = try folder.log.bytes
    var number = 0
    for count in [1, 2, 3, 1, 2] {
      var written: [RecordedEvent] = []
      for _ in 0..<count {
        number += 1
        written.append(try log.append(Sample.event(number), at: number))
      }
      let bytes = try folder.log.bytes
      barriers.append(
        Barrier(
          synced: synced, acknowledged: acknowledged, tail: Array(bytes[synced.count...])))
      try log.sync()
      acknowledged += written
      synced = bytes
    }
    return barriers
  }

  private func check(_ barrier: Barrier, tail: [UInt8], _ what: String) throws {
    try folder.log.write(barrier.synced + tail)
    let log = try SessionLog(opening: folder.log)
    let added = try log.append(Sample.note(77), at: 500)
    try log.sync()
    let events = try recorded(folder.log)
    #expect(Set(barrier.acknowledged).isSubset(of: events), "\(what)")
    #expect(events.last == added, "\(what)")
    #expect(Set(events.map(\.id)).count == events.count, "\(what)")
    let verification = try LogVerification(of: folder.log)
    #expect(verification.health.incompleteTailBytes == 0, "\(what)")
    // Without a newline in it, what was lost leaves no trace but the line that says so.
    if !tail.contains(10) { #expect(verification.isUnaltered, "\(what): \(verification.problems)") }
  }

  @Test("every cut of what was not synced loses nothing acknowledged")
  func cuts() throws {
    for (number, barrier) in try barriers().enumerated() {
      for length in 0...barrier.tail.count
      where length % Self.step == 0 || barrier.tail[max(0, length - 2)..<length].contains(10) {
        let cut = Array(barrier.tail[..<length])
        try check(barrier, tail: cut, "barrier \(number), cut at \(length)")
      }
    }
  }

  @Test("NULs, and rubbish, in the place of what was not synced lose nothing acknowledged")
  func rubbish() throws {
    var random = SplitMix(seed: 4)
    for (number, barrier) in try barriers().enumerated() {
      let tail = barrier.tail
      var states = [[UInt8](repeating: 0, count: tail.count)]
      for length in stride(from: 0, through: tail.count, by: 2 * Self.step + 1) {
        // Blocks reach the disk in any order.
        states.append(Array(tail[..<length]) + [UInt8](repeating: 0, count: tail.count - length))
        states.append([UInt8](repeating: 0, count: length) + Array(tail[length...]))
      }
      for _ in 0..<10 {
        states.append(tail.map { _ in UInt8.random(in: 0...255, using: &random) })
      }
      for (index, state) in states.enumerated() {
        try check(barrier, tail: state, "barrier \(number), state \(index)")
      }
    }
  }

  @Test(
    "a name that was given before a crash is there whole, or the session is not",
    arguments: [nil, Errno.notSupported])
  func creation(linkError: Errno?) throws {
    // Where there are no links the name is reserved and the file renamed over it: whichever call fails, no half log.
    let events = [Sample.created, Sample.note(1)]
    var call = 0
    while true {
      call += 1
      try #require(call < 60)
      let calls = FaultyCalls()
      calls.linkError = linkError
      calls.fail(call: call, with: .inputOutput)
      do {
        _ = try SessionLog.create(
          at: folder.log, events: events, by: .moderator, stamp: Sample.stamp(0), calls: calls)
        #expect(try recorded(folder.log).map(\.event) == events)
        if !calls.wasHit { break }
        try SystemCalls().unlink(folder.log)
      } catch is LogError {
        #expect(try folder.names.isEmpty, "call \(call)")
      }
    }
    #expect(call > 6)
  }
}
