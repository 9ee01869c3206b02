import Foundation
import SystemPackage
import Testing

@testable import SessionState
@testable import SessionStorage

/// Names that are kept beside a log and not in it.
@Suite("Names kept apart")
struct RosterFileTests {
  let folder: TemporaryFolder
  private let first = ParticipantID(1)

  init() throws { folder = try TemporaryFolder() }

  private var path: FilePath { folder.log }
  private var names: FilePath { folder.path.appending("log.roster.json") }

  private func add(_ number: Int, _ name: String) -> Event {
    .participantAdded(
      Participant(
        id: ParticipantID(number), number: 40 + number, name: ["en": name], group: nil,
        role: .delegate, languages: ["en"]))
  }

  private func created() throws -> SessionLog {
    guard case .sessionCreated(var head) = Sample.created else { throw Errno.invalidArgument }
    head.roster = .separate
    return try SessionLog.create(
      at: path, events: [.sessionCreated(head), add(1, "Amal Quist")], by: .system,
      stamp: Sample.stamp(0))
  }

  private func rename(_ name: String) -> Event {
    .participantUpdated(ParticipantUpdated(id: first, name: ["en": name]))
  }

  private func text(_ path: FilePath) throws -> String {
    String(decoding: try path.bytes, as: UTF8.self)
  }

  private func name(_ events: [RecordedEvent]) -> String? {
    History(events).session.participants[first]?.name.best()
  }

  @Test("C-8: the log holds ids only, the names are beside it for the owner alone")
  func apart() throws {
    let live = try LiveSession(try created())
    #expect(live.history.session.participants[first]?.name == ["en": "Amal Quist"])
    try live.perform(
      .participant(.add(NewParticipant(name: "Basil Quist", group: nil))), by: .staff,
      at: Sample.stamp(2))
    #expect(
      live.history.session.participants.map { $0.name.best() } == ["Amal Quist", "Basil Quist"])
    #expect(try !text(path).contains("Quist"))
    #expect(try text(names).contains("Basil Quist"))
    let mode = try FileManager.default.attributesOfItem(atPath: names.string)[.posixPermissions]
    #expect(mode as? Int == 0o600)
    #expect(try LogVerification(of: path).isSound)
    #expect(try LiveSession(SessionLog(opening: path)).history.session == live.history.session)
  }

  @Test("C-8: a changed name is there at its line, and the one before is at the lines before")
  func lines() throws {
    let log = try created()
    _ = try log.readNew()
    try log.append(rename("Amal Hollow"))
    try log.append(.undone(Undone(target: 3)))
    let events = try recorded(path)
    #expect(name(Array(events.prefix(2))) == "Amal Quist")
    #expect(name(Array(events.prefix(3))) == "Amal Hollow")
    #expect(name(events) == "Amal Quist")
  }

  @Test("C-8: a name that is put right after closing is kept beside the log, too")
  func amended() throws {
    let log = try created()
    _ = try log.readNew()
    try log.append(.amended(Amended(reason: "spelling", change: rename("Amal Hollow"))))
    let text = String(decoding: try path.bytes, as: UTF8.self)
    #expect(!text.contains("Hollow"))
    #expect(text.contains("spelling"))
    let session = History(try recorded(path)).session
    #expect(session.participants[first]?.name == ["en": "Amal Hollow"])
  }

  @Test("C-8: without its names a session goes on; when they come back they are shown")
  func gone() throws {
    _ = try created()
    let away = folder.path.appending("away")
    try FileManager.default.moveItem(atPath: names.string, toPath: away.string)
    let log = try SessionLog(opening: path)
    let live = try LiveSession(log)
    #expect(log.roster == .missing)
    #expect(live.history.session.participants[first]?.name == [:])
    #expect(live.history.session.participants[first]?.number == 41)
    try live.perform(
      .note("a point", kind: .note, during: nil), by: .rapporteur, at: Sample.stamp(5))
    try FileManager.default.moveItem(atPath: away.string, toPath: names.string)
    #expect(try live.catchUp())
    #expect(log.roster == .here)
    #expect(live.history.session.participants[first]?.name == ["en": "Amal Quist"])
    #expect(live.history.session.notes.count == 1)
    #expect(live.reload == nil)
  }

  @Test("C-8: a name that another process gives is seen with its line")
  func shared() throws {
    let log = try created()
    let one = try LiveSession(log)
    let other = try LiveSession(SessionLog(opening: path))
    try other.perform(
      .participant(.add(NewParticipant(name: "Basil Quist", group: nil))), by: .staff,
      at: Sample.stamp(2))
    #expect(try one.catchUp())
    #expect(one.history.session == other.history.session)
    #expect(one.history.session.participants.count == 2)
  }

  @Test("C-8: names that cannot be read, or are another session's, are left alone")
  func unreadable() throws {
    _ = try created()
    for bytes in ["{", "{\"format\":\"roundtable.roster\",\"names\":{},\"session\":\"other\"}", ""]
    {
      try names.write(bytes)
      let log = try SessionLog(opening: path)
      #expect(name(try log.readNew().events) == "")
      #expect(log.roster == .unreadable)
      #expect(throws: LogError.roster(names)) { try log.append(add(9, "Somebody")) }
      #expect(try text(names) == bytes)
      #expect(try recorded(path).count == 2)
    }
  }

  @Test("C-8: a new session never takes over a file of names that is there")
  func taken() throws {
    try names.write("mine")
    #expect(throws: LogError.exists(names)) { try created() }
    #expect(try text(names) == "mine")
    #expect(try folder.names == ["log.roster.json"])
  }

  @Test(
    "C-8: of two new sessions of one name one gets the names' file, also where there are no links",
    arguments: [(Errno.fileExists, false), (.notSupported, true)])
  func twice(error: Errno, succeeds: Bool) throws {
    guard case .sessionCreated(var head) = Sample.created else { throw Errno.invalidArgument }
    head.roster = .separate
    let events = [.sessionCreated(head), add(1, "Amal Quist")]
    let calls = FaultyCalls()
    calls.linkError = error
    func create() throws {
      _ = try SessionLog.create(
        at: path, events: events, by: .system, stamp: Sample.stamp(0), calls: calls)
    }
    if succeeds {
      try create()
      #expect(try text(names).contains("Amal Quist"))
    } else {
      #expect(throws: LogError.exists(names)) { try create() }
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path.string) == [])
    }
  }

  @Test("C-10: where the log cannot be created, no names are left behind")
  func whole() throws {
    try path.write("taken")
    #expect(throws: LogError.exists(path)) { try created() }
    #expect(try folder.names == ["log.jsonl"])
  }

  @Test(
    "C-8: whichever call fails, no name is lost and none comes into the log",
    arguments: FaultyCalls.Fault.allCases)
  func faults(fault: FaultyCalls.Fault) throws {
    _ = try created()
    let (bytes, kept) = (try path.bytes, try names.bytes)
    var call = 0
    var wasHit = true
    while wasHit {
      call += 1
      try #require(call < 200)
      try path.write(bytes)
      try names.write(kept)
      let calls = FaultyCalls()
      calls.fail(call: call, with: fault)
      var said: [String] = ["Amal Quist"]
      do {
        let log = try SessionLog(opening: path, access: .append, calls: calls)
        for number in 2...4 {
          do {
            try log.append(add(number, "Quist \(number)"))
            said.append("Quist \(number)")
          } catch {
            #expect(fault != .interrupted, "call \(call): \(error)")
          }
        }
      } catch {
        #expect(fault != .interrupted, "call \(call): \(error)")
      }
      wasHit = calls.wasHit
      let people = History(try recorded(path)).session.participants
      #expect(people.map { $0.name.best() } == said, "\(fault) at call \(call)")
      #expect(try !text(path).contains("Quist"))
    }
    #expect(call > 30)
  }

  @Test(
    "C-10: a new session with names apart is there whole or not at all",
    arguments: FaultyCalls.Fault.allCases)
  func creating(fault: FaultyCalls.Fault) throws {
    guard case .sessionCreated(var head) = Sample.created else { return }
    head.roster = .separate
    var call = 0
    while true {
      call += 1
      try #require(call < 100)
      let calls = FaultyCalls()
      calls.fail(call: call, with: fault)
      do {
        _ = try SessionLog.create(
          at: path, events: [.sessionCreated(head), add(1, "Amal Quist")], by: .moderator,
          stamp: Sample.stamp(0), calls: calls)
        #expect(name(try recorded(path)) == "Amal Quist")
        if !calls.wasHit { break }
        try SystemCalls().unlink(path)
        try SystemCalls().unlink(names)
      } catch is LogError {
        #expect(fault != .interrupted)
      }
      #expect(try folder.names.isEmpty, "\(fault) at call \(call)")
    }
    #expect(call > 15)
  }

  @Test("C-8: names that could not be looked at first are there as soon as they can be")
  func lateLook() throws {
    _ = try created()
    var call = 0
    var wasHit = true
    while wasHit {
      call += 1
      try #require(call < 50)
      let calls = FaultyCalls()
      let log = try SessionLog(opening: path, access: .read, calls: calls)
      calls.fail(call: call, with: .inputOutput)
      let live = try? LiveSession(log)
      wasHit = calls.wasHit
      calls.recover()
      guard let live else { continue }
      try live.catchUp()
      #expect(
        live.history.session.participants[first]?.name.best() == "Amal Quist", "call \(call)")
    }
    #expect(call > 3)
  }

  @Test("C-8: the folder lists logs, not names")
  func listed() throws {
    _ = try created()
    #expect(try SessionFolder(path: folder.path).sessions().map(\.name) == ["log"])
  }

  @Test("C-8: after a look that failed nothing is written over names of another process")
  func failedLook() throws {
    _ = try created()
    var call = 0
    var wasHit = true
    while wasHit {
      call += 1
      try #require(call < 60)
      let calls = FaultyCalls()
      let log = try SessionLog(opening: path, access: .append, calls: calls)
      _ = try log.readNew()
      let name = "Basil Quist \(call)"
      let number = try recorded(path).count
      try SessionLog(opening: path).append(add(number, name))
      calls.fail(call: call, with: .inputOutput)
      _ = try? log.append(rename("Amal Hollow"))
      wasHit = calls.wasHit
      calls.recover()
      #expect(try text(names).contains(name), "call \(call)")
    }
    #expect(call > 5)
  }

  @Test("C-8: a name that a crash left under a line is not laid over another one")
  func left() throws {
    _ = try created()
    let kept = try text(names)
    let given = "\"2\" : {"
    try #require(kept.contains(given))
    try names.write(
      kept.replacingOccurrences(of: given, with: "\"3\" : { \"en\" : \"Zebulon\" }, " + given))
    let log = try SessionLog(opening: path)
    _ = try log.readNew()
    try log.append(.participantUpdated(ParticipantUpdated(id: first, role: .observer)))
    #expect(name(try recorded(path)) == "Amal Quist")
    #expect(try !text(names).contains("Zebulon"))
  }

  @Test(
    "C-8: with the names stored elsewhere a new name is refused, and goes on when they are back")
  func away() throws {
    _ = try created()
    let away = folder.path.appending("away")
    try FileManager.default.moveItem(atPath: names.string, toPath: away.string)
    let log = try SessionLog(opening: path)
    _ = try log.readNew()
    #expect(throws: LogError.rosterAway(names)) { try log.append(add(2, "Basil Quist")) }
    #expect(try folder.names == ["away", "log.jsonl"])
    #expect(try recorded(path).count == 2)
    try FileManager.default.moveItem(atPath: away.string, toPath: names.string)
    try log.append(add(2, "Basil Quist"))
    let people = History(try recorded(path)).session.participants
    #expect(people.map { $0.name.best() } == ["Amal Quist", "Basil Quist"])
  }

  @Test("C-8: what somebody who was killed left of the names is taken away")
  func killed() throws {
    _ = try created()
    try folder.path.appending(".log.roster.json.new-77").write("Zebulon")
    try SessionLog(opening: path).append(rename("Amal Hollow"))
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: folder.path.string).sorted() == [
        "log.jsonl", "log.roster.json",
      ])
  }
}
