import SystemPackage
import Testing

@testable import SessionState
@testable import SessionStorage

@Suite("A damaged log")
struct DamageTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// Opens what a crash left, appends to it and opens it again.
  ///
  /// - Returns: The events before and after the append, without repair lines.
  func reopened(_ bytes: [UInt8]) throws -> (before: [RecordedEvent], after: [RecordedEvent]) {
    try folder.log.write(bytes)
    let log = try SessionLog(opening: folder.log)
    let before = try log.readNew().events
    try log.append(Sample.note(99, "after"))
    let check = try LogVerification(of: folder.log)
    #expect(check.isUnaltered, "\(check.problems)")
    #expect(check.head == log.head)
    let after = try recorded(folder.log).filter {
      if case .logRepaired = $0.event { false } else { true }
    }
    return (before, after)
  }

  @Test("cut at any byte has all whole lines and goes on", arguments: 0..<4)
  func everyPrefix(part: Int) throws {
    let events = try Sample.log(60, at: folder.log)
    let bytes = try folder.log.bytes
    let first = bytes.lines[0].count
    // Every length near a newline and in the last lines, and some of those between.
    let lengths = (first...bytes.count).filter { length in
      length % 4 == part
        && (length % 37 == 0 || length > bytes.count - 600
          || bytes[(length - 2)..<min(length + 2, bytes.count)].contains(10))
    }
    for length in lengths {
      let prefix = Array(bytes[..<length])
      let whole = prefix.count { $0 == 10 }
      let (before, after) = try reopened(prefix)
      #expect(before == Array(events[..<whole]))
      // A line that lacks only its newline is kept.
      let lacksNewline = bytes[length...].first == 10
      let kept = lacksNewline ? whole + 1 : whole
      #expect(after.dropLast() == events[..<kept], "cut at \(length)")
      #expect(after.last?.event == Sample.note(99, "after"))
      #expect(after.last?.seq == (lacksNewline || prefix.last == 10 ? kept + 1 : kept + 2))
    }
  }

  @Test("cut in its first line is no session")
  func firstLine() throws {
    try Sample.log(1, at: folder.log)
    let bytes = try folder.log.bytes
    for length in 0..<bytes.count {
      try folder.log.write(Array(bytes[..<length]))
      #expect(throws: LogError.noSession(folder.log)) { try SessionLog(opening: folder.log) }
    }
  }

  @Test(
    "with garbage at its end has all whole lines and goes on",
    arguments: [
      [UInt8](repeating: 0, count: 4096), [0xff, 0xfe, 0], Array("{\"seq\":9}".utf8),
      Array("   ".utf8), [UInt8](repeating: 0x41, count: 70_000),
    ])
  func tornTail(tail: [UInt8]) throws {
    let events = try Sample.log(8, at: folder.log)
    let bytes = try folder.log.bytes
    let (before, after) = try reopened(bytes + tail)
    #expect(before == events)
    #expect(Array(after.dropLast()) == events)
    let copies = try folder.names.filter { $0.contains(".torn-") }
    #expect(copies.count == 1)
    #expect(try folder.path.appending(copies[0]).bytes == tail)
    let all = try recorded(folder.log)
    let repair = LogRepaired(offset: bytes.count, droppedBytes: tail.count)
    #expect(all[8].event == .logRepaired(repair))
    #expect(all[8].by == .system)
  }

  @Test("shows its repair to the command that caused it")
  func repairIsSeen() throws {
    try Sample.log(3, at: folder.log)
    let log = try SessionLog(opening: folder.log)
    _ = try log.readNew()
    try folder.log.write(try folder.log.bytes + Array("{\"seq\":".utf8))
    #expect(try log.readNew().events.isEmpty)
    #expect(log.health.incompleteTailBytes == 7)
    struct Refused: Error {}
    var seen: [RecordedEvent] = []
    #expect(throws: Refused.self) {
      try log.append(by: .moderator, stamp: Sample.stamp(9)) { new in
        seen = new.events
        throw Refused()
      }
    }
    #expect(seen.map(\.seq) == [4])
    #expect(log.health.incompleteTailBytes == 0)
    let next = try log.append(by: .moderator, stamp: Sample.stamp(9)) { new in
      #expect(new.events.isEmpty)
      return Sample.note(1)
    }
    #expect(next.seq == 5)
    #expect(try recorded(folder.log).count == 5)
  }

  @Test("with any bit flipped fails to verify, and all other events apply", arguments: 0..<8)
  func everyBit(bit: Int) throws {
    let stamp = Sample.stamp(0)
    // Short lines, as each bit costs a reading of the whole log.
    let events =
      [Sample.created, Sample.event(3), Sample.event(6)]
      + (4...12).map {
        $0 % 2 == 0 ? .undone(Undone(target: 1)) : .listReopened(.init(item: .init($0)))
      }
    let log = try SessionLog.create(at: folder.log, events: events, by: .staff, stamp: stamp)
    let original = try log.readNew().events
    let bytes = try folder.log.bytes
    for place in bytes.indices {
      var flipped = bytes
      flipped[place] ^= 1 << bit
      try folder.log.write(flipped)
      do throws(LogError) {
        let opened = try OpenedLog(folder.log, access: .read, calls: SystemCalls())
        let check = LogVerification(opened)
        #expect(!check.isUnaltered, "byte \(place)")
        let reported = Set(check.problems.map(\.place.line))
        let read = opened.events
        // A flipped newline joins two lines, so that those after it move up by one.
        let seqs = reported.union(bytes[place] == 10 ? reported.map { $0 + 1 } : [])
        for event in original where !seqs.contains(event.seq) {
          let isThere = read.contains(event) || (bytes[place] == 10 && event.seq == 12)
          #expect(isThere, "line \(event.seq) after byte \(place)")
        }
      } catch {
        #expect(error == .noSession(folder.log))
      }
    }
  }

  @Test("tells which line was removed, swapped or doubled")
  func moved() throws {
    let events = try Sample.log(10, at: folder.log)
    let lines = try folder.log.bytes.lines
    func check(_ changed: [[UInt8]]) throws -> (LogVerification, [RecordedEvent]) {
      try folder.log.write(Array(changed.joined()))
      return (try LogVerification(of: folder.log), try recorded(folder.log))
    }
    var removed = lines
    removed.remove(at: 4)
    let (gone, rest) = try check(removed)
    #expect(gone.health.altered.map(\.place.line) == [5])
    #expect(gone.health.gaps.map { [$0.expected, $0.found] } == [[5, 6]])
    #expect(rest == events.filter { $0.seq != 5 })

    var swapped = lines
    swapped.swapAt(4, 5)
    let (mixed, all) = try check(swapped)
    #expect(mixed.health.altered.map(\.place.line) == [5, 6, 7])
    #expect(Set(all) == Set(events))
    #expect(try SessionLog(opening: folder.log).append(Sample.note(1)).seq == 11)

    var doubled = lines
    doubled.insert(lines[4], at: 5)
    let (twice, same) = try check(doubled)
    #expect(twice.health.duplicates.map(\.place.line) == [6])
    #expect(twice.health.altered.map(\.place.line) == [6])
    #expect(twice.health.gaps.isEmpty)
    #expect(same == events)
  }

  @Test("reads the same on several threads as on one")
  func threads() throws {
    let events = try Sample.log(700, at: folder.log)
    var lines = try folder.log.bytes.lines
    for line in stride(from: 90, to: 690, by: 100) { lines[line][20] = 0 }
    lines[300].insert(13, at: lines[300].count - 1)
    try folder.log.write(Array(lines.joined()))
    let log = try SessionLog(opening: folder.log)
    #expect(log.health.damaged.map(\.place.line) == [91, 191, 291, 391, 491, 591])
    #expect(log.health.altered.map(\.place.line) == [301])
    #expect(log.health.gaps.isEmpty)
    #expect(try log.readNew().events == events.filter { $0.seq % 100 != 91 || $0.seq > 600 })
  }

  @Test("with a damaged middle keeps it, byte for byte, and goes on")
  func middle() throws {
    let events = try Sample.log(10, at: folder.log)
    var lines = try folder.log.bytes.lines
    lines[4][20] = 0
    lines[7] = [UInt8](repeating: 0, count: 4096) + [10]
    let bytes = Array(lines.joined())
    try folder.log.write(bytes)
    let log = try SessionLog(opening: folder.log)
    #expect(log.health.damaged.map(\.place.line) == [5, 8])
    #expect(log.health.gaps.isEmpty)
    #expect(try log.readNew().events == events.filter { $0.seq != 5 && $0.seq != 8 })
    #expect(try log.append(Sample.note(1)).seq == 11)
    #expect(try folder.log.bytes.starts(with: bytes))
    // Line 9 is checked against a chain value that is lost.
    #expect(log.health.altered.map(\.place.line) == [9])
  }
}
