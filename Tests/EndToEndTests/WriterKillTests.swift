import Foundation
import Glibc
import SessionState
import SessionStorage
import SystemPackage
import Testing

/// Three writers on one log, killed at any moment and started again; `ROUNDTABLE_KILL_ROUNDS=1000` at night.
@Suite("session-log, how to test it, 5: the kill loop")
struct WriterKillTests {
  /// Lines of more than 3,000 bytes: they tear one time in seven, short ones hardly ever.
  private static let filler = String(repeating: "endless ", count: 400)
  private static let linesEach = 12
  private static let roundsOfALog = 25

  /// A writer under way, with what it was told to write.
  private struct Writer {
    var running: Running
    var texts: [String]
    var said: [UInt8] = []

    /// The numbers of the lines that it said were on the disk, in order; half a word says nothing.
    var acknowledged: [Int] {
      String(decoding: said[..<(said.lastIndex(of: 10).map { $0 + 1 } ?? 0)], as: UTF8.self)
        .split(separator: "\n").compactMap { $0.split(separator: " ").first.flatMap { Int($0) } }
    }
  }

  @Test(
    "every acknowledged line is in the log exactly once, and the chain is whole",
    .timeLimit(.minutes(30)))
  func rounds() throws {
    let rounds =
      ProcessInfo.processInfo.environment["ROUNDTABLE_KILL_ROUNDS"].flatMap { Int($0) } ?? 40
    var random = SystemRandomNumberGenerator()
    var acknowledged = 0
    var torn = 0
    for start in stride(from: 0, to: rounds, by: Self.roundsOfALog) {
      let place = try Workplace()
      try place.createSession("doha")
      let log = FilePath(place.log("doha"))
      var expected: [(seq: Int, text: String)] = []
      for round in start..<min(start + Self.roundsOfALog, rounds) {
        let writers = try run(round, in: place, &random)
        for writer in writers {
          // A command is one line, so the n-th said is the n-th told.
          expected += zip(writer.acknowledged, writer.texts).map { (seq: $0, text: $1) }
        }
        if place.bytes(log.string)?.last != 10 { torn += 1 }
      }
      acknowledged += expected.count
      try place.succeed("do", "doha", "note \"the last one\"")
      let verification = try LogVerification(of: log)
      #expect(verification.isSound, "\(verification.problems)")
      let events = try SessionLog(opening: log, access: .read).readNew().events
      var texts: [String: [Int]] = [:]
      for event in events {
        if case .noteAdded(let note) = event.event {
          texts[note.text, default: []].append(event.seq)
        }
      }
      for (seq, text) in expected { #expect(texts[text] == [seq], "\(text.prefix(20))") }
      #expect(texts.values.allSatisfy { $0.count == 1 })
      #expect(Set(events.map(\.id)).count == events.count)
    }
    #expect(acknowledged > rounds)
    print(
      "\(acknowledged) lines acknowledged in \(rounds) rounds, \(torn) of them left a torn line")
  }

  /// Starts three writers, reads some of what they say, and kills each somewhere.
  private func run(
    _ round: Int, in place: Workplace, _ random: inout SystemRandomNumberGenerator
  ) throws -> [Writer] {
    var writers = try (0..<3).map { number in
      let texts = (0..<Self.linesEach).map { "w\(number)-r\(round)-\($0) \(Self.filler)".trimmed }
      let script = texts.map { "note \"\($0)\"\n" }.joined()
      return Writer(running: try place.start(["do", "doha"], input: script), texts: texts)
    }
    let deadline = Deadline()
    var alive = Set(writers.indices)
    // Each has a number of words after which it dies, and some thousand steps that nobody counts.
    let limits = writers.map { _ in Int.random(in: 0...Self.linesEach, using: &random) }
    while let next = alive.randomElement(using: &random) {
      if writers[next].acknowledged.count >= limits[next] {
        for _ in 0..<Int.random(in: 0...200, using: &random) { sched_yield() }
        writers[next].running.child.signal(SIGKILL)
        alive.remove(next)
      } else if !deadline.wait(for: [writers[next].running.output.number]) {
        throw HarnessFailure(description: "a writer said nothing")
      } else if let some = writers[next].running.output.readSome() {
        writers[next].said += some
      } else {
        alive.remove(next)
      }
    }
    for index in writers.indices {
      while let some = writers[index].running.output.readSome() { writers[index].said += some }
      let ending = try writers[index].running.child.end(by: deadline)
      #expect(ending == .signal(SIGKILL) || ending == .exit(0))
    }
    return writers
  }
}

extension String {
  fileprivate var trimmed: String { trimmingCharacters(in: .whitespaces) }
}
