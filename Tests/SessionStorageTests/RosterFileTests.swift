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
    try live.perform(.note("a point", kind: .note), by: .rapporteur, at: Sample.stamp(5))
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

  @Test("C-10: where the log cannot be created, no names are left behind")
  func whole() throws {
    try path.write("taken")
    #expect(throws: LogError.exists(path)) { try created() }
    #expect(try folder.names == ["log.jsonl"])
  }

  @Test("C-8: the folder lists logs, not names")
  func listed() throws {
    _ = try created()
    #expect(try SessionFolder(path: folder.path).sessions().map(\.name) == ["log"])
  }
}
