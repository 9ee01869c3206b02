import SystemPackage
import Testing

@testable import SessionState
@testable import SessionStorage

/// The meeting goes on whatever becomes of the disk (session-log 2.7).
@Suite("When the disk misbehaves")
struct ConsoleSessionTests {
  let folder: TemporaryFolder
  let calls = FaultyCalls()

  init() throws { folder = try TemporaryFolder() }

  /// A console on a log of three lines.
  private func console(
    _ calls: (any FileSystemCalls)? = nil, roster: RosterPlace = .inline
  ) throws -> ConsoleSession {
    if (try? SystemCalls().status(at: folder.log)) == nil {
      let day = Day(number: 1, date: LocalDate(dayNumber: 20_000), offset: 0)
      var head = SessionCreated(
        session: "s", code: "S", title: ["en": "S"], place: "", timezone: "UTC",
        languages: ["en"], attribution: .onRecord, prefix: "", days: [day])
      head.roster = roster
      let person = Participant(
        id: ParticipantID(1), number: 1, name: ["en": "A"], group: nil, role: .delegate,
        languages: ["en"])
      let item = PlannedItem(
        id: ItemID(1), number: "1", day: 1, kind: .roundtable, title: ["en": "I"],
        start: LocalTime(hour: 9, minute: 0), minutes: 60)
      let log = try SessionLog.create(
        at: folder.log,
        events: [.sessionCreated(head), .participantAdded(person), .itemAdded(item)],
        by: .system, stamp: Stamp(at: 500))
      let live = try LiveSession(log)
      try live.perform(.session(.open(day: 1)), by: .moderator, at: Stamp(at: 1000))
      try live.perform(.item(.next(leftover: nil)), by: .moderator, at: Stamp(at: 2000))
    }
    let log = try SessionLog(opening: folder.log, access: .append, calls: calls ?? self.calls)
    let elsewhere = RescuePlaces(others: [folder.path.appending("state")])
    return ConsoleSession(try LiveSession(log), log, places: elsewhere)
  }

  private func stamp(_ seconds: Int) -> Stamp {
    Stamp(at: seconds * 1000, mono: seconds * 1000, boot: "5b1c")
  }

  private func note(_ text: String) -> Command { .note(text, kind: .note, during: nil) }

  private func notes(in path: FilePath) throws -> [String] {
    History(try recorded(path)).session.notes.map(\.text)
  }

  @Test(
    "faults 9 and 12: what a full disk, a quota or a limit refuses waits and is written exactly once",
    arguments: [Errno.noSpace, .diskQuotaExceeded, .fileTooLarge])
  func full(error: Errno) throws {
    let console = try console()
    let bytes = try folder.log.bytes
    calls.writeError = error
    let first = try console.perform(note("first"), by: .rapporteur, at: stamp(10))
    try console.perform(note("second"), by: .rapporteur, at: stamp(11))
    #expect(try folder.log.bytes == bytes)
    #expect(console.waitingCount == 2)
    #expect(console.history.session.notes.map(\.text) == ["first", "second"])
    guard case .full = console.trouble else {
      Issue.record("\(String(describing: console.trouble))")
      return
    }
    // Tried every two seconds, in vain and then not.
    try console.catchUp(at: stamp(12))
    #expect(console.waitingCount == 2)
    calls.writeError = nil
    try console.catchUp(at: stamp(15))
    #expect(console.waitingCount == 0)
    #expect(console.trouble == nil)
    #expect(try notes(in: folder.log) == ["first", "second"])
    #expect(try recorded(folder.log).map(\.id).contains(first.id))
    #expect(try recorded(folder.log).last?.stamp == stamp(11))
    #expect(console.history.session == History(try recorded(folder.log)).session)
    #expect(try LogVerification(of: folder.log).isUnaltered)
  }

  @Test(
    "what waits is judged anew with what others wrote meanwhile, and told when it does not hold")
  func lapse() throws {
    let console = try console()
    try console.perform(note("first"), by: .rapporteur, at: stamp(9))
    calls.writeError = .noSpace
    try console.perform(note("mine"), by: .rapporteur, at: stamp(10))
    try console.perform(.list(.close), by: .moderator, at: stamp(11))
    let other = try self.console(SystemCalls())
    try other.perform(.list(.close), by: .rapporteur, at: stamp(12))
    calls.writeError = nil
    try console.catchUp(at: stamp(20))
    #expect(try notes(in: folder.log) == ["first", "mine"])
    #expect(console.history.session == History(try recorded(folder.log)).session)
    let lapses = console.takeLapses()
    #expect(lapses.map { $0.event.event.kindName } == ["floor.list_closed"])
    #expect(console.takeLapses().isEmpty)
  }

  @Test("fault 17: while another process holds the lock, events wait; then they are written")
  func held() throws {
    let console = try console()
    let holder = try LogFile(folder.log, flags: 2, calls: SystemCalls())
    #expect(try holder.tryLock())
    try console.perform(note("first"), by: .rapporteur, at: stamp(10))
    guard case .held = console.trouble else {
      Issue.record("\(String(describing: console.trouble))")
      return
    }
    #expect(console.waitingCount == 1)
    holder.unlock()
    try console.perform(note("second"), by: .rapporteur, at: stamp(11))
    #expect(console.waitingCount == 0)
    #expect(try notes(in: folder.log) == ["first", "second"])
  }

  @Test("no more than 1,000 events wait")
  func limit() throws {
    let console = try console()
    calls.writeError = .noSpace
    for number in 1...ConsoleSession.limit {
      try console.perform(note("\(number)"), by: .rapporteur, at: stamp(10 + number))
    }
    #expect(throws: LogError.tooMuchWaits(1000)) {
      try console.perform(note("one more"), by: .rapporteur, at: stamp(2000))
    }
    calls.writeError = nil
    try console.catchUp(at: stamp(3000))
    #expect(try notes(in: folder.log).count == 1000)
  }

  @Test("fault 13: after a failed fdatasync all goes on in a rescue file, with the same head")
  func syncFails() throws {
    let console = try console()
    try console.perform(note("first"), by: .rapporteur, at: stamp(10))
    let head = console.log.head
    calls.syncError = .ioError
    #expect(throws: LogError.self) { try console.log.sync() }
    calls.syncError = nil
    console.fileFailed(.system(.sync, folder.log, .ioError), at: stamp(11))
    let path = try #require(console.rescue?.path)
    #expect(path.lastComponent?.string == "log.rescue-19700101T000011Z.jsonl")
    #expect(console.log.head == head)
    let old = try folder.log.bytes
    try console.perform(note("second"), by: .rapporteur, at: stamp(12))
    #expect(try notes(in: path) == ["first", "second"])
    #expect(try folder.log.bytes == old)
    #expect(try LogVerification(of: path, expectedHead: head).expectedHeadPlace != nil)
    #expect(try SystemCalls().status(at: path).mode == 0o600)
  }

  @Test(
    "faults 13 and 15: after a broken write, too, and in the next place where this one takes no file",
    arguments: [Errno.ioError, .readOnlyFileSystem])
  func writeFails(error: Errno) throws {
    let console = try console()
    try console.perform(note("first"), by: .rapporteur, at: stamp(10))
    calls.brokenPlace = folder.path
    let outside = try TemporaryFolder()
    let places = RescuePlaces(others: [folder.path.appending("state"), outside.path])
    let broken = ConsoleSession(console.live, console.log, places: places)
    calls.writeError = error
    try broken.perform(note("second"), by: .rapporteur, at: stamp(11))
    guard case .failing = broken.trouble else {
      Issue.record("\(String(describing: broken.trouble))")
      return
    }
    #expect(broken.history.session.notes.map(\.text) == ["first", "second"])
    calls.writeError = nil
    broken.fileFailed(.system(.write, folder.log, error), at: stamp(12))
    let path = try #require(broken.rescue?.path)
    #expect(path.removingLastComponent() == outside.path)
    #expect(broken.waitingCount == 0)
    #expect(try notes(in: path) == ["first", "second"])
  }

  @Test("other consoles go over to the rescue file by themselves, and nobody writes to the old one")
  func others() throws {
    let first = try console()
    let second = try console(SystemCalls())
    try second.perform(note("from the second"), by: .rapporteur, at: stamp(10))
    first.fileFailed(.system(.sync, folder.log, .ioError), at: stamp(11))
    try first.perform(note("from the first"), by: .moderator, at: stamp(12))
    let old = try folder.log.bytes
    // Before it has looked: the lock of the old file is held for good.
    try second.perform(note("again"), by: .rapporteur, at: stamp(13))
    try second.catchUp(at: stamp(14))
    #expect(second.log.path == first.log.path)
    #expect(second.rescue == ConsoleSession.Rescue(path: first.log.path))
    #expect(second.waitingCount == 0)
    try first.catchUp(at: stamp(20))
    #expect(first.history.session == second.history.session)
    #expect(try folder.log.bytes == old)
    #expect(try notes(in: first.log.path) == ["from the second", "from the first", "again"])
    // And who opens the session later finds it.
    #expect(try console(SystemCalls()).log.path == first.log.path)
  }

  @Test("a rescue file keeps damaged lines and events of newer versions byte for byte")
  func verbatim() throws {
    _ = try console()
    var bytes = try folder.log.bytes
    bytes += Array(
      "{\"seq\":6,\"id\":\"x-1\",\"at\":\"1970-01-01T00:00:03.000Z\",\"by\":\"staff\",".utf8)
    bytes += Array("\"event\":\"new.kind\",\"data\":{\"a\":1}}\nno line of a log\n".utf8)
    try folder.log.write(bytes)
    let console = try console()
    console.fileFailed(.system(.sync, folder.log, .ioError), at: stamp(11))
    #expect(try #require(console.rescue?.path).bytes == bytes)
  }

  @Test("names that are kept apart go along")
  func namesApart() throws {
    let console = try console(roster: .separate)
    console.fileFailed(.system(.sync, folder.log, .ioError), at: stamp(11))
    let path = try #require(console.rescue?.path)
    #expect(try recorded(path) == recorded(folder.log))
    #expect(console.history.session.participants.first?.name == ["en": "A"])
    #expect(!String(decoding: try path.bytes, as: UTF8.self).contains("\"A\""))
  }

  @Test("fault 19: a deleted file is written anew when a person says so, and what waited after it")
  func deleted() throws {
    let console = try console()
    try console.perform(note("first"), by: .rapporteur, at: stamp(10))
    let bytes = try folder.log.bytes
    try SystemCalls().unlink(folder.log)
    try console.catchUp(at: stamp(11))
    #expect(console.trouble == .deleted)
    try console.perform(note("second"), by: .rapporteur, at: stamp(12))
    #expect(console.waitingCount == 1)
    #expect(try !folder.names.contains("log.jsonl"))
    try console.restore(at: stamp(13))
    #expect(console.trouble == nil)
    #expect(try folder.log.bytes.starts(with: bytes))
    #expect(try notes(in: folder.log) == ["first", "second"])
  }

  @Test("a file that comes back by itself is read, and what waited is written")
  func putBack() throws {
    let console = try console()
    let bytes = try folder.log.bytes
    try SystemCalls().unlink(folder.log)
    try console.catchUp(at: stamp(11))
    try console.perform(note("meanwhile"), by: .rapporteur, at: stamp(12))
    try folder.log.write(bytes)
    try console.catchUp(at: stamp(15))
    #expect(console.trouble == nil)
    #expect(try notes(in: folder.log) == ["meanwhile"])
  }

  @Test("what still waits when a console is left goes to a rescue file")
  func leaving() throws {
    let console = try console()
    let outside = folder.path.appending("state")
    try SystemCalls().makeDirectory(outside, mode: 0o700)
    calls.writeError = .noSpace
    try console.perform(note("first"), by: .rapporteur, at: stamp(10))
    #expect(throws: LogError.self) { try console.close(at: stamp(11)) }
    calls.writeError = nil
    try console.close(at: stamp(12))
    #expect(try notes(in: console.log.path) == ["first"])
  }

  @Test("blocks are put aside while a console is open and given back after it")
  func reserve() throws {
    let console = try console(SystemCalls())
    let file = try LogFile(folder.log, flags: 0, calls: SystemCalls())
    let full = try file.status()
    try #require(console.log.reserve == .whole, "this file system puts nothing aside")
    #expect(full.allocated - full.size >= DiskReserve.byteCount)
    try console.perform(note("first"), by: .rapporteur, at: stamp(10))
    try console.close(at: stamp(11))
    let end = try file.status()
    #expect(end.allocated - end.size < 8192)
    #expect(try notes(in: folder.log) == ["first"])
  }

  @Test("a disk that gives no more is told while there is still room")
  func reserveShort() throws {
    let console = try console()
    let size = try folder.log.bytes.count
    calls.reserveError = .noSpace
    let filler = String(repeating: "x", count: 15_000)
    var seconds = 10
    while console.log.reserve == .whole {
      try console.perform(note(filler), by: .rapporteur, at: stamp(seconds))
      seconds += 1
      try #require(seconds < 40)
    }
    guard case .short(let left) = console.log.reserve else {
      Issue.record("\(console.log.reserve)")
      return
    }
    #expect((1..<DiskReserve.byteCount / 2).contains(left))
    #expect(try folder.log.bytes.count > size)
  }
}
