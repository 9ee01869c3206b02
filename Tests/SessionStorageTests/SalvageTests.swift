import Foundation
import SystemPackage
import Testing

@testable import SessionState
@testable import SessionStorage

@Suite("session-log 2.5: salvage")
struct SalvageTests {
  let folder: TemporaryFolder
  var saved: FilePath { folder.path.appending("saved.jsonl") }

  init() throws { folder = try TemporaryFolder() }

  func salvage(
    _ source: FilePath? = nil, calls: any FileSystemCalls = SystemCalls()
  ) throws -> Salvage {
    try Salvage(of: source ?? folder.log, to: saved, stamp: Sample.stamp(900), calls: calls) {
      first in
      var head = SessionCreated(
        session: "made-anew", code: "NEW", title: ["en": "saved"], place: "", timezone: "UTC",
        languages: ["en"], attribution: .onRecord, prefix: "S", days: [])
      head.days = [
        Day(number: 1, date: LocalDate(dayNumber: first.at / 86_400_000), offset: 0)
      ]
      return head
    }
  }

  /// The events of the new log without those that salvaging put there.
  func kept() throws -> [RecordedEvent] {
    try recorded(saved).filter {
      switch $0.event {
      case .logSalvaged: false
      case .unknown(let kind): kind != SalvageWriting.leftOutKind
      default: true
      }
    }
  }

  func state(_ events: [RecordedEvent]) -> Session { History(events).session }

  /// The new log is sound, goes on, and tells the same session as its source.
  func check(events: [RecordedEvent]) throws {
    let verification = try LogVerification(of: saved)
    #expect(verification.isUnaltered, "\(verification.problems)")
    #expect(try kept() == events)
    #expect(state(try kept()) == state(events))
    let log = try SessionLog(opening: saved)
    #expect(log.readOnly == nil)
    let next = try log.append(Sample.note(1))
    #expect(try recorded(saved).last == next)
    #expect(try LogVerification(of: saved).isUnaltered)
    #expect(try SystemCalls().status(at: saved).mode == 0o600)
  }

  @Test("given a damaged middle, then the good lines keep number, id, stamp and role")
  func middle() throws {
    try Sample.log(12, at: folder.log)
    var lines = try folder.log.bytes.lines
    lines[4][20] = 0
    lines[7] = Array("garbage\n".utf8)
    let bytes = Array(lines.joined())
    try folder.log.write(bytes)
    let source = try SessionLog(opening: folder.log, access: .read)
    let events = try source.readNew().events
    let found = try salvage()
    #expect(found.kept == 10)
    #expect(found.damaged == [5, 8])
    // Their checksums are made with those of lines that are lost.
    #expect(found.altered == [9])
    #expect(found.filled == 2)
    #expect(found.renumbered.isEmpty && !found.hasNewHead && found.names == .inline)
    let last = try #require(try recorded(saved).last)
    let expected = LogSalvaged(
      source: try source.digest(), head: source.head, kept: 10, leftOut: [5, 8])
    #expect(last.event == .logSalvaged(expected))
    #expect(last.seq == 13 && last.by == .system && last.stamp == Sample.stamp(900))
    #expect(try folder.log.bytes == bytes)
    try check(events: events)
  }

  @Test("given a sound log, then every line but the last has the same bytes")
  func sound() throws {
    let events = try Sample.log(30, at: folder.log)
    let found = try salvage()
    #expect(found.leftOut.isEmpty && found.altered.isEmpty && found.filled == 0)
    #expect(try saved.bytes.starts(with: folder.log.bytes))
    try check(events: events)
  }

  @Test("given events and fields of a newer version, then they keep all they hold")
  func newer() throws {
    try Sample.log(2, at: folder.log)
    let start = #"{"seq":3,"id":"n-1","at":"2026-11-24T07:12:04.250Z","by":"staff","#
    let lines = [
      start + #""event":"vote.taken","data":{"for":[3,{"x":"\u00e9"}]},"chain":"#
        + "\"\(String(repeating: "0", count: 32))\"}",
      start.replacing("\"seq\":3", with: "\"seq\":4").replacing("n-1", with: "n-2")
        + #""event":"vote.held", "data":{"by_hand":true}, "extra":[1]}  "#,
      // A checksum in another place than at the end.
      start.replacing("\"seq\":3", with: "\"chain\":\"x\",\"seq\":5").replacing("n-1", with: "n-3")
        + #""event":"vote.held","data":{"again":[{"deep":-7}]}}"#,
    ]
    try folder.log.write(try folder.log.bytes + Array((lines.joined(separator: "\n") + "\n").utf8))
    let events = try recorded(folder.log)
    #expect(events.count == 5)
    let found = try salvage()
    #expect(found.leftOut.isEmpty)
    #expect(found.altered == [3, 4, 5])
    let text = String(decoding: try saved.bytes, as: UTF8.self)
    for piece in [
      #""data":{"for":[3,{"x":"\u00e9"}]}"#, #""data":{"by_hand":true}, "extra":[1]"#,
      #""data":{"again":[{"deep":-7}]}"#,
    ] { #expect(text.contains(piece)) }
    try check(events: events)
  }

  @Test(
    "given a log edited on another system, or cut off, then nothing readable is lost",
    arguments: [
      { (bytes: [UInt8]) in [0xef, 0xbb, 0xbf] + bytes.flatMap { $0 == 10 ? [13, 10] : [$0] } },
      { bytes in Array(bytes.lines.joined(separator: [10])) },
      { bytes in Array(bytes.dropLast()) },
      { bytes in Array(bytes.dropLast(30)) },
      { bytes in bytes + [UInt8](repeating: 0, count: 4096) },
      { bytes in Array(bytes.lines.map { Array($0.dropLast(45)) + [125, 10] }.joined()) },
      { bytes in
        // Longer than any line may be.
        Array(bytes.lines[..<4].joined()) + [UInt8](repeating: 65, count: 3_000_000) + [10]
          + Array(bytes.lines[4...].joined())
      },
      { bytes in Array((bytes.lines + bytes.lines[3...5]).joined()) },
    ] as [@Sendable ([UInt8]) -> [UInt8]])
  func edited(_ change: @Sendable ([UInt8]) -> [UInt8]) throws {
    try Sample.log(9, at: folder.log)
    let whole = try folder.log.bytes
    try folder.log.write(change(whole))
    var events = try recorded(folder.log)
    let found = try salvage()
    // A line that lacks only its newline is there in the new log.
    if events.count == 8, found.kept == 9 {
      try folder.log.write(whole)
      events = try recorded(folder.log)
    }
    #expect(found.kept == events.count)
    try check(events: events)
  }

  @Test(
    "given lines swapped, removed or numbered beyond all bounds, then undo still means its line")
  func moved() throws {
    let log = try SessionLog.create(
      at: folder.log, events: [Sample.created], by: .moderator, stamp: Sample.stamp(0))
    for number in 1...6 { try log.append(Sample.event(number)) }
    try log.append(.undone(Undone(target: 6)))
    var lines = try folder.log.bytes.lines
    lines.swapAt(3, 4)
    lines.remove(at: 2)
    try folder.log.write(Array(lines.joined()))
    let source = try recorded(folder.log)
    let found = try salvage()
    #expect(found.kept == 7)
    let new = try kept()
    let check = try LogVerification(of: saved)
    #expect(check.isUnaltered, "\(check.problems)")
    #expect(new.map(\.id) == source.map(\.id))
    // What was taken back in the source is taken back in the new log.
    guard case .undone(let undo)? = new.last?.event else { throw LogError.noFirstEvent }
    let target = try #require(source.first { $0.seq == 6 })
    #expect(new.first { $0.seq == undo.target }?.id == target.id)
    #expect(
      try SessionLog(opening: saved).append(Sample.note(9)).seq == new.count + found.filled + 2)
  }

  @Test(
    "given a lost first line, then it is made anew and nobody may be named until somebody says so")
  func firstLine() throws {
    try Sample.log(6, at: folder.log)
    let lines = try folder.log.bytes.lines
    try folder.log.write(Array("{broken\n".utf8) + lines[1...].joined())
    let events = try recorded(folder.log)
    let found = try salvage()
    #expect(found.hasNewHead && found.kept == 5 && found.damaged == [1])
    let new = try kept()
    guard case .sessionCreated(let head)? = new.first?.event else { throw LogError.noFirstEvent }
    #expect(head.session == "made-anew" && head.attribution == .closed)
    #expect(Array(new.dropFirst()) == events)
    try check(events: new)
  }

  @Test(
    "given names kept apart, then they are copied for the owner alone, also with a lost first line")
  func names() throws {
    var created = SessionCreated(
      session: "s1", code: "S", title: ["en": "S"], place: "", timezone: "UTC", languages: ["en"],
      attribution: .closed, prefix: "S", days: [])
    created.roster = .separate
    let person = Participant(
      id: ParticipantID(1), number: 1, name: ["en": "Somebody"], group: nil, role: .delegate,
      languages: ["en"])
    _ = try SessionLog.create(
      at: folder.log, events: [.sessionCreated(created), .participantAdded(person)],
      by: .system, stamp: Sample.stamp(0))
    let roster = folder.path.appending("saved.roster.json")
    for isLost in [false, true] {
      if isLost {
        let lines = try folder.log.bytes.lines
        try folder.log.write(Array("?\n".utf8) + lines[1...].joined())
      }
      let found = try salvage()
      #expect(found.names == .copied(roster))
      #expect(try SystemCalls().status(at: roster).mode == 0o600)
      #expect(try kept().last?.event == .participantAdded(person))
      #expect(try !String(decoding: saved.bytes, as: UTF8.self).contains("Somebody"))
      try SystemCalls().unlink(saved)
      if !isLost {
        // A file of names that is there is left alone, and no log is made beside it.
        #expect(throws: LogError.exists(roster)) { try salvage() }
        #expect(try !folder.names.contains("saved.jsonl"))
      }
      try SystemCalls().unlink(roster)
    }
  }

  @Test("given a file in the place, a newer version or no session, then nothing is written")
  func refused() throws {
    try Sample.log(3, at: folder.log)
    #expect(throws: LogError.exists(folder.log)) {
      try Salvage(of: folder.log, to: folder.log, stamp: Sample.stamp(0)) { _ in nil }
    }
    let text = String(decoding: try folder.log.bytes, as: UTF8.self)
    try folder.log.write(text.replacing("\"version\":1", with: "\"version\":7"))
    #expect(throws: LogError.readOnly(folder.log, .newerVersion(7))) { try salvage() }
    try folder.log.write("nothing\n")
    #expect(throws: LogError.noSession(folder.log)) { try salvage() }
    #expect(try folder.names == ["log.jsonl"])
  }

  @Test(
    "whichever call fails, the new log is there whole or not at all",
    arguments: FaultyCalls.Fault.allCases)
  func faults(fault: FaultyCalls.Fault) throws {
    try Sample.log(5, at: folder.log)
    var lines = try folder.log.bytes.lines
    lines[2][3] = 0
    let bytes = Array(lines.joined())
    try folder.log.write(bytes)
    var call = 0
    while true {
      call += 1
      try #require(call < 100)
      let calls = FaultyCalls()
      calls.fail(call: call, with: fault)
      do {
        let found = try salvage(calls: calls)
        #expect(found.damaged == [3])
        #expect(try LogVerification(of: saved).isUnaltered)
        try SystemCalls().unlink(saved)
        if !calls.wasHit { break }
      } catch is LogError {
        #expect(fault != .interrupted)
      }
      #expect(try folder.names == ["log.jsonl"], "call \(call)")
      #expect(try folder.log.bytes == bytes)
    }
    #expect(call > 10)
  }
}
