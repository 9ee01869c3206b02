import Foundation
import SystemPackage
import Testing

@testable import SessionState
@testable import SessionStorage

/// Some hundred inputs from fixed seeds; `ROUNDTABLE_FUZZ_SECONDS=60` goes on with others for so long.
@Suite("session-log, how to test it, 7: random and mutated lines")
struct FuzzTests {
  private let quick = LineClassifier()
  private let slow: LineClassifier = {
    var classifier = LineClassifier()
    classifier.readsWrittenForm = false
    return classifier
  }()

  /// Calls with one seed after the other, so often or so long.
  private func repeated(_ usual: Int, _ body: (inout SplitMix) throws -> Void) rethrows {
    let seconds = Effort.number("ROUNDTABLE_FUZZ_SECONDS", usual: 0)
    let end = ContinuousClock.now + .seconds(seconds)
    var seed: UInt64 = 0
    while seed < usual || ContinuousClock.now < end {
      var random = SplitMix(seed: seed)
      try body(&random)
      seed += 1
    }
  }

  private static func mutated(_ bytes: [UInt8], _ random: inout SplitMix) -> [UInt8] {
    var bytes = bytes
    let pieces: [[UInt8]] = [
      [0], [0xff], [0xc0, 0x80], [0xed, 0xa0, 0x80], Array("\\ud800".utf8), Array("\u{202e}".utf8),
      [10],
      [13, 10], Array("{\"seq\":".utf8), Array("1e400".utf8), Array("99999999999999999999".utf8),
      [UInt8](repeating: UInt8(ascii: "["), count: 70), Array("null".utf8), Array("\"".utf8),
      Array("\\".utf8), Array(",\"chain\":\"".utf8), Array("-0".utf8), [0xf4, 0x90, 0x80, 0x80],
    ]
    for _ in 0..<Int.random(in: 1...4, using: &random) {
      let place = Int.random(in: 0...bytes.count, using: &random)
      switch Int.random(in: 0..<4, using: &random) {
      case 0 where place < bytes.count: bytes[place] = UInt8.random(in: 0...255, using: &random)
      case 1: bytes.insert(contentsOf: pieces.randomElement(using: &random) ?? [], at: place)
      case 2:
        let end = min(bytes.count, place + Int.random(in: 0...30, using: &random))
        bytes.removeSubrange(place..<end)
      default:
        let end = min(bytes.count, place + Int.random(in: 0...60, using: &random))
        bytes.insert(contentsOf: bytes[place..<end], at: place)
      }
    }
    return bytes
  }

  @Test("both readers of a line say the same of it, and neither crashes")
  func lines() throws {
    let folder = try TemporaryFolder()
    try Sample.log(7, at: folder.log)
    let lines = try folder.log.bytes.lines.map { Array($0.dropLast()) }
    repeated(4000) { random in
      let line = Self.mutated(lines[Int.random(in: 0..<lines.count, using: &random)], &random)
      let seed = ChainSeed.session("k3f9a1b2")
      let (one, other) = line.withRawBytes {
        (quick.classify($0, after: seed), slow.classify($0, after: seed))
      }
      #expect(one == other, "\(String(decoding: line, as: UTF8.self))")
    }
  }

  @Test("a file of them opens or is refused, takes an event, and loses no good line")
  func files() throws {
    let folder = try TemporaryFolder()
    let events = try Sample.log(12, at: folder.log)
    let lines = try folder.log.bytes.lines
    try repeated(250) { random in
      var changed = lines
      for _ in 0..<Int.random(in: 1...3, using: &random) {
        let place = Int.random(in: 0..<lines.count, using: &random)
        changed[place] = Self.mutated(changed[place], &random)
      }
      let bytes = Array(changed.joined())
      try folder.log.write(bytes)
      do throws(LogError) {
        let log = try SessionLog(opening: folder.log)
        guard log.readOnly == nil else { return }
        let read = Set(try log.readNew().events.map(\.id))
        // What stands between two newlines as it was written is read.
        let intact = Set(bytes.lines)
        for (event, line) in zip(events, lines) where intact.contains(line) {
          #expect(read.contains(event.id))
        }
        let before = try? folder.log.bytes
        _ = try? log.append(Sample.note(5))
        let whole = before.map { $0[..<($0.lastIndex(of: 10).map { $0 + 1 } ?? 0)] } ?? []
        let after = try? folder.log.bytes
        #expect(after?.starts(with: whole) == true)
      } catch {
        #expect(error == .noSession(folder.log))
      }
    }
  }

  @Test("random bytes are no session, or one, and never a crash")
  func noise() throws {
    let folder = try TemporaryFolder()
    try repeated(150) { random in
      let count = Int.random(in: 0...3000, using: &random)
      try folder.log.write((0..<count).map { _ in UInt8.random(in: 0...255, using: &random) })
      #expect(throws: LogError.noSession(folder.log)) { try SessionLog(opening: folder.log) }
    }
  }
}
