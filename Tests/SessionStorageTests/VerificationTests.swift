import Foundation
import SystemPackage
import Testing

@testable import SessionState
@testable import SessionStorage

@Suite("Verifying a log")
struct VerificationTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test("finds a kept head at its line")
  func head() throws {
    try Sample.log(5, at: folder.log)
    let log = try SessionLog(opening: folder.log)
    let kept = try #require(log.head)
    for number in 1...3 { try log.append(Sample.event(number)) }
    let check = try LogVerification(of: folder.log, expectedHead: kept)
    #expect(check.isUnaltered)
    #expect(check.expectedHeadPlace?.line == 5)
    #expect(check.eventCount == 8)
    #expect(check.lineCount == 8)
    #expect(check.head == log.head)
    #expect(check.problems == check.missing)
    let other = try LogVerification(of: folder.log, expectedHead: String(repeating: "0", count: 32))
    #expect(!other.isUnaltered)
    #expect(other.expectedHeadPlace == nil)
    #expect(try !LogVerification(of: folder.log, expectedHead: "9f2c").isUnaltered)
  }

  @Test("lists every problem with its place")
  func problems() throws {
    try Sample.log(9, at: folder.log)
    var lines = try folder.log.bytes.lines
    lines[2][0] = UInt8(ascii: "?")
    lines[4].insert(13, at: lines[4].count - 1)
    lines.remove(at: 6)
    lines[7].removeLast()
    try folder.log.write(Array(lines.joined()))
    let check = try LogVerification(of: folder.log)
    let offsets = lines.indices.map { lines[..<$0].joined().count }
    #expect(
      check.problems.filter { !check.missing.contains($0) } == [
        LogProblem(place: LinePlace(line: 3, offset: offsets[2]), finding: .fault(.notJSON)),
        LogProblem(place: LinePlace(line: 5, offset: offsets[4]), finding: .fault(.carriageReturn)),
        LogProblem(place: LinePlace(line: 7, offset: offsets[6]), finding: .fault(.chainMismatch)),
        LogProblem(
          place: LinePlace(line: 7, offset: offsets[6]), finding: .gap(expected: 7, found: 8)),
        LogProblem(
          place: LinePlace(line: 8, offset: offsets[7]),
          finding: .incomplete(bytes: lines[7].count)),
      ])
    #expect(!check.isUnaltered)
    #expect(check.eventCount == 6)
  }

  @Test("finds events of a newer version sound")
  func unknownKinds() throws {
    try Sample.log(2, at: folder.log)
    let log = try SessionLog(opening: folder.log)
    let seed = try #require(log.reader.seed)
    let start = #"{"seq":3,"id":"n-1","at":"2026-11-24T07:12:04.250Z","by":"staff","#
    let body = Array((start + #""event":"vote.taken","data":{"for":3},"by_hand":true"#).utf8)
    let chain = body.withRawBytes { ChainHash(of: $0, after: seed) }
    try folder.log.write(try folder.log.bytes + body + Array(",\"chain\":\"\(chain)\"}\n".utf8))
    #expect(try log.readNew().events.count == 3)
    #expect(log.health.unknownKinds == ["vote.taken": 1])
    #expect(try log.append(Sample.note(1)).seq == 4)
    #expect(try LogVerification(of: folder.log).isUnaltered)
  }
}

@Suite("Logs of released versions")
struct FixtureTests {
  /// The first one is of the version with floor, list and record; the second all of the floor,
  /// the third of the record, the fourth of what is put right after closing,
  /// the fifth was salvaged, the last of a machine that slept.
  /// The second and the third are samples, in which not everything that is named was given.
  @Test(
    "Version 1 reads as ever",
    arguments: [
      ("version-1", "9516b8a0dcbb6e4725a91d797b42ba45"),
      ("version-1-floor", "2dde725f672304de80b0589c4f52e485"),
      ("version-1-record", "ffe42484a91f03b4be5ba264bbb24c09"),
      ("version-1-audit", "6351c52db54a80faaa5cc930f3eaa9bd"),
      ("version-1-display", "66fe725d19e26ec442381c122861802f"),
      ("version-1-salvaged", "fa41e07480ac0275fc688fbb365e003b"),
      ("version-1-sleep", "77488c838eda8e290241fd34e8b0fa32"),
    ])
  func version1(name: String, head: String) throws {
    let file = try #require(
      Bundle.module.path(forResource: name, ofType: "jsonl", inDirectory: "Fixtures"))
    let check = try LogVerification(of: FilePath(file))
    #expect(check.isUnaltered, "\(check.problems)")
    #expect(check.health.unknownKinds.isEmpty)
    #expect(check.head == head)
    if ["version-1", "version-1-audit", "version-1-display", "version-1-sleep"].contains(name) {
      #expect(check.isSound)
    }

    // The bytes too: what this version writes is what version 1 wrote.
    var seed = ChainSeed.session("k3f9a1b2")
    var bytes: [UInt8] = []
    for event in try recorded(FilePath(file)) {
      let line = try LineEncoder().encode(event, after: seed)
      bytes += line.bytes
      seed = .chain(line.chain)
    }
    #expect(bytes == (try FilePath(file).bytes))
  }

  @Test("every kind of event has a line in a log that must open for ever")
  func everyKind() throws {
    var kinds: Set<String> = []
    for name in [
      "version-1-floor", "version-1-record", "version-1-audit", "version-1-salvaged",
      "version-1-display", "version-1-sleep",
    ] {
      let file = try #require(
        Bundle.module.path(forResource: name, ofType: "jsonl", inDirectory: "Fixtures"))
      kinds.formUnion(try recorded(FilePath(file)).map(\.event.kindName))
    }
    kinds.insert(Event.Kind.logRepaired.rawValue)
    #expect(kinds == Set(Event.Kind.allCases.map(\.rawValue)))
  }
}
