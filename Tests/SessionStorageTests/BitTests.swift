import SystemPackage
import Testing

@testable import SessionState
@testable import SessionStorage

/// One bit of every third byte, another one from byte to byte; `ROUNDTABLE_ALL_BITS=1` flips every bit of all.
@Suite("session-log, how to test it, 2: every bit of a log of 20 lines")
struct BitTests {
  @Test("flipped is found, and the state is that of the other lines", arguments: 0..<4)
  func everyBit(part: Int) throws {
    let folder = try TemporaryFolder()
    let events = try Sample.log(20, at: folder.log)
    let bytes = try folder.log.bytes
    var eventOfLine: [[UInt8]: RecordedEvent] = [:]
    for (event, line) in zip(events, bytes.lines) { eventOfLine[line] = event }
    let all = Effort.number("ROUNDTABLE_ALL_BITS", usual: 0) == 1
    for place in bytes.indices where place % 4 == part && (all || place / 4 % 3 == 0) {
      for bit in 0..<8 where all || bit == (place / 12) % 8 {
        var flipped = bytes
        flipped[place] ^= 1 << bit
        try folder.log.write(flipped)
        let opened: OpenedLog
        do throws(LogError) {
          opened = try OpenedLog(folder.log, access: .read, calls: SystemCalls())
        } catch {
          #expect(error == .noSession(folder.log), "byte \(place), bit \(bit)")
          continue
        }
        let check = LogVerification(opened)
        #expect(!check.isUnaltered, "byte \(place), bit \(bit)")
        // Reported lines stand in this file; a newline that is gone or new moves those after it.
        let lines = flipped.lines
        var good: [RecordedEvent] = []
        let reported = Set(check.problems.map(\.place.line))
        for (number, line) in lines.enumerated() where !reported.contains(number + 1) {
          if let event = eventOfLine[line] { good.append(event) }
        }
        let read = Set(opened.events)
        #expect(good.allSatisfy(read.contains), "byte \(place), bit \(bit)")
        // What is there besides is a line that was reported as altered.
        let others = opened.events.filter { !good.contains($0) }
        #expect(others.count <= reported.count, "byte \(place), bit \(bit)")
      }
    }
  }
}
