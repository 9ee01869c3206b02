import Foundation
import SystemPackage
import Testing

@testable import SessionState
@testable import SessionStorage

@Suite("Opening a log")
struct OpeningTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  func open(_ access: SessionLog.Access = .append) throws -> SessionLog {
    try SessionLog(opening: folder.log, access: access)
  }

  @Test("gives all its events")
  func all() throws {
    let events = try Sample.log(30, at: folder.log)
    let log = try open()
    #expect(log.lineCount == 30)
    #expect(log.lastSeq == 30)
    #expect(log.health.isSound)
    #expect(log.readOnly == nil)
    #expect(try log.readNew() == NewEvents(events: events))
    #expect(try log.readNew().events.isEmpty)
  }

  @Test("is refused at once for what is no regular file", .timeLimit(.minutes(1)))
  func others() throws {
    let path = folder.path
    func refused(_ file: FilePath, _ error: LogError) {
      #expect(throws: error) { try SessionLog(opening: file) }
      #expect(throws: error) { try SessionLog(opening: file, access: .read) }
      #expect(throws: error) { try LogVerification(of: file) }
    }
    refused(path.appending("none"), .notFound(path.appending("none")))
    refused(path, .notAFile(path, .directory))
    refused("/dev/zero", .notAFile("/dev/zero", .device))
    let pipe = path.appending("pipe")
    mkfifo(pipe.string, 0o600)
    refused(pipe, .notAFile(pipe, .pipe))
    try Sample.log(2, at: folder.log)
    let link = path.appending("link.jsonl")
    symlink("log.jsonl", link.string)
    refused(link, .symbolicLink(link, target: "log.jsonl"))
    for content in ["", "\n", "hello\nworld\n", "[]\n", "{\"format\":\"roundtable\"}"] {
      try folder.log.write(content)
      refused(folder.log, .noSession(folder.log))
    }
  }

  @Test("finds another format's file to be no session")
  func otherFormat() throws {
    try Sample.log(3, at: folder.log)
    let text = String(decoding: try folder.log.bytes, as: UTF8.self)
    try folder.log.write(text.replacing(#""roundtable""#, with: #""squaretable""#))
    #expect(throws: LogError.noSession(folder.log)) { try open() }
  }

  @Test(
    "that cannot be written gives a log to read",
    arguments: [Errno.permissionDenied, .readOnlyFileSystem])
  func readOnly(error: Errno) throws {
    let events = try Sample.log(5, at: folder.log)
    let calls = FaultyCalls()
    calls.openError = error
    let log = try SessionLog(opening: folder.log, access: .append, calls: calls)
    #expect(log.readOnly == (error == .permissionDenied ? .permission : .medium))
    #expect(try log.readNew().events == events)
    let before = try folder.log.bytes
    #expect(throws: LogError.self) { try log.append(Sample.note(1)) }
    #expect(try folder.log.bytes == before)
  }

  @Test("for reading never writes")
  func asked() throws {
    try Sample.log(3, at: folder.log)
    let log = try open(.read)
    #expect(log.readOnly == .asked)
    #expect(throws: LogError.readOnly(folder.log, .asked)) { try log.append(Sample.note(1)) }
  }

  @Test(
    "written by a newer version gives a log to read",
    arguments: [
      (#""version":1"#, #""version":2"#, ReadOnlyReason.newerVersion(2)),
      (#""needs":[]"#, #""needs":["votes"]"#, .unknownNeeds(["votes"])),
      (#""place":"Doha""#, #""place":["Doha"],"version":3"#, .newerVersion(3)),
    ])
  func newer(old: String, new: String, reason: ReadOnlyReason) throws {
    try Sample.log(4, at: folder.log)
    var text = String(decoding: try folder.log.bytes, as: UTF8.self)
    if reason == .newerVersion(3) { text = text.replacing(#","version":1"#, with: "") }
    try folder.log.write(text.replacing(old, with: new))
    let log = try open()
    #expect(log.readOnly == reason)
    #expect(try log.readNew().events.count >= 3)
    #expect(throws: LogError.readOnly(folder.log, reason)) { try log.append(Sample.note(1)) }
  }

  @Test("edited on another system loses nothing, and goes on")
  func otherSystem() throws {
    let events = try Sample.log(6, at: folder.log)
    var text = String(decoding: try folder.log.bytes, as: UTF8.self)
    text = "\u{feff}" + text.replacing("\n", with: "\r\n\r\n").dropLast(2)
    try folder.log.write(text)
    let reading = try open(.read)
    #expect(try reading.readNew().events == Array(events.dropLast()))
    #expect(reading.health.incompleteTailBytes > 0)

    let log = try open()
    let recorded = try log.append(Sample.note(9))
    #expect(recorded.seq == 7)
    let again = try open()
    #expect(try again.readNew().events == events + [recorded])
    #expect(again.health.altered.filter { $0.fault == .carriageReturn }.count == 4)
    #expect(again.health.altered.filter { $0.fault == .blank }.count == 5)
    #expect(again.health.altered.first?.fault == .byteOrderMark)
    #expect(again.health.damaged.isEmpty)
    #expect(again.health.gaps.isEmpty)
  }

  @Test("without any chain goes on with chained lines")
  func unchained() throws {
    let events = try Sample.log(5, at: folder.log)
    let lines = try folder.log.bytes.lines.map {
      $0.dropLast(LogLine.suffixLength + 1) + Array("}\n".utf8)
    }
    try folder.log.write(Array(lines.joined()))
    let log = try open()
    #expect(log.head == nil)
    let recorded = try log.append(Sample.note(9))
    #expect(log.head != nil)
    let again = try open()
    #expect(again.health.unchainedLines == 5)
    #expect(again.health.altered.isEmpty && again.health.damaged.isEmpty)
    #expect(try again.readNew().events == events + [recorded])
    #expect(again.head == log.head)
    #expect(try !LogVerification(of: folder.log).isUnaltered)
  }

  @Test("passes over 100 MiB without a newline", .timeLimit(.minutes(1)))
  func hugeLine() throws {
    let events = try Sample.log(3, at: folder.log)
    let head = try folder.log.bytes
    let huge = [UInt8](repeating: UInt8(ascii: "x"), count: 104_857_600)
    try folder.log.write(head + huge)
    #expect(try recorded(folder.log) == events)
    try folder.log.write(head + huge + [10] + (head.lines.last ?? []))
    let log = try open()
    #expect(try log.readNew().events == events)
    let place = LinePlace(line: 4, offset: head.count)
    #expect(
      log.health.damaged
        == [FaultyLine(place: place, fault: .tooLong(bytes: huge.count + 1))])
    #expect(log.health.duplicates.map(\.place.line) == [5])
    #expect(try log.append(Sample.note(1)).seq == 5)
  }

  @Test("without its first line gives a log to read")
  func noFirstLine() throws {
    let events = try Sample.log(4, at: folder.log)
    let lines = try folder.log.bytes.lines
    try folder.log.write(Array("{broken\n".utf8) + lines[1...].joined())
    let log = try open()
    #expect(log.readOnly == .noFirstLine)
    #expect(try log.readNew().events == Array(events[1...]))
    #expect(log.health.damaged.map(\.place) == [LinePlace(line: 1, offset: 0)])
  }

  @Test("survives random bytes", arguments: 0..<40)
  func noise(seed: UInt64) throws {
    try Sample.log(5, at: folder.log)
    var bytes = try folder.log.bytes
    var random = SplitMix(seed: seed)
    for _ in 0..<20 {
      let place = Int.random(in: 0..<bytes.count, using: &random)
      switch UInt8.random(in: 0..<3, using: &random) {
      case 0: bytes[place] = .random(in: 0...255, using: &random)
      case 1: bytes.remove(at: place)
      default: bytes.insert(contentsOf: bytes[place...].prefix(9), at: place)
      }
    }
    try folder.log.write(bytes)
    do throws(LogError) {
      let log = try SessionLog(opening: folder.log)
      #expect(!log.health.isSound)
      _ = try LogVerification(of: folder.log)
    } catch {
      #expect(error == .noSession(folder.log))
    }
  }
}

/// A small random generator with a seed, so that a failure can be repeated.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }
}
