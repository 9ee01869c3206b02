import SystemPackage
import Testing

@testable import SessionState
@testable import SessionStorage

/// `ROUNDTABLE_PREFIX_STEP=1` tries every length; otherwise those about each newline, and every so many.
@Suite("session-log, how to test it, 1: every prefix of a log of 200 lines")
struct PrefixTests {
  private static let step = Effort.number("ROUNDTABLE_PREFIX_STEP", usual: 4001)
  private static let parts = 4

  @Test(
    "has the state of its whole lines, takes an event and verifies", arguments: 0..<parts)
  func everyPrefix(part: Int) throws {
    let folder = try TemporaryFolder()
    let events = try Sample.log(200, at: folder.log)
    let bytes = try folder.log.bytes
    var ends: [Int] = []
    for (place, byte) in bytes.enumerated() where byte == 10 { ends.append(place + 1) }
    var states = [Session()]
    for event in events {
      var next = states[states.count - 1]
      next.apply(event)
      states.append(next)
    }
    let near = Set(
      ends.enumerated().filter { $0.offset % 25 == 0 }.flatMap { [$0.element - 1, $0.element] })
    for length in 0...bytes.count
    where length % Self.parts == part && (length % Self.step < Self.parts || near.contains(length))
    {
      try folder.log.write(Array(bytes[..<length]))
      let whole = ends.count { $0 <= length }
      guard whole > 0 else {
        #expect(throws: LogError.noSession(folder.log)) { try SessionLog(opening: folder.log) }
        continue
      }
      let log = try SessionLog(opening: folder.log)
      var state = Session()
      for event in try log.readNew().events { state.apply(event) }
      #expect(state == states[whole], "cut at \(length)")
      let added = try log.append(Sample.note(999))
      let check = try LogVerification(of: folder.log)
      #expect(check.isUnaltered, "cut at \(length): \(check.problems)")
      let again = try recorded(folder.log)
      #expect(Array(again.prefix(whole)) == Array(events.prefix(whole)), "cut at \(length)")
      #expect(again.last == added)
    }
  }
}
