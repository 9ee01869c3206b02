import SystemPackage
import Testing

@testable import SessionState
@testable import SessionStorage

@Suite("When the k-th call fails")
struct FaultTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test("nothing acknowledged is lost", arguments: FaultyCalls.Fault.allCases, [1, 4])
  func appending(fault: FaultyCalls.Fault, length: Int) throws {
    // The second line is torn, so that a repair is among the calls.
    let first = try Sample.log(3, at: folder.log)
    let bytes = try folder.log.bytes.dropLast(40)
    var call = 0
    var wasHit = true
    while wasHit {
      call += 1
      try #require(call < 200)
      try folder.log.write(Array(bytes))
      let calls = FaultyCalls()
      calls.fail(call: call, with: fault, length: length)
      var acknowledged = Array(first.dropLast())
      do {
        let log = try SessionLog(opening: folder.log, access: .append, calls: calls)
        for number in 1...4 {
          do {
            acknowledged.append(try log.append(Sample.event(number)))
            try log.sync()
          } catch {
            #expect(fault != .interrupted, "call \(call): \(error)")
          }
        }
      } catch {
        #expect(fault != .interrupted, "call \(call): \(error)")
      }
      wasHit = calls.wasHit
      try check(acknowledged, "\(fault) at call \(call)")
    }
    #expect(call > 20)
  }

  /// Opens with nothing failing any more, appends, and compares with what was acknowledged.
  func check(_ acknowledged: [RecordedEvent], _ what: String) throws {
    let log = try SessionLog(opening: folder.log)
    let last = try log.append(Sample.note(50))
    let verification = try LogVerification(of: folder.log)
    #expect(verification.isUnaltered, "\(what): \(verification.problems)")
    let events = try recorded(folder.log)
    #expect(events.last == last)
    #expect(Set(acknowledged).isSubset(of: events), "\(what)")
    let others = events.filter {
      if case .logRepaired = $0.event { false } else { !acknowledged.contains($0) }
    }
    // Never both refused and recorded: what failed is not in the log.
    #expect(others == [last], "\(what)")
  }

  @Test("a new session is there whole or not at all", arguments: FaultyCalls.Fault.allCases)
  func creating(fault: FaultyCalls.Fault) throws {
    let path = folder.path.appending("a").appending("b").appending("new.jsonl")
    let events = [Sample.created] + (1...5).map { Sample.event($0) }
    var call = 0
    while true {
      call += 1
      try #require(call < 100)
      let calls = FaultyCalls()
      calls.fail(call: call, with: fault)
      do {
        let log = try SessionLog.create(
          at: path, events: events, by: .moderator, stamp: Sample.stamp(0), calls: calls)
        if !calls.wasHit {
          calls.recover()
          #expect(try log.readNew().events.map(\.event) == events)
          break
        }
        // A signal, or half a write that was followed by the other half.
        #expect(fault == .interrupted || fault == .shortWrite)
        #expect(try recorded(path).map(\.event) == events)
        try SystemCalls().unlink(path)
        try SystemCalls().removeDirectory(path.removingLastComponent())
        try SystemCalls().removeDirectory(folder.path.appending("a"))
      } catch is LogError {
        #expect(fault != .interrupted)
      }
      #expect(try folder.names.isEmpty, "call \(call)")
    }
    #expect(call > 10)
    #expect(try LogVerification(of: path).isUnaltered)
    #expect(try SystemCalls().status(at: path).mode == 0o600)
    #expect(try SystemCalls().status(at: folder.path.appending("a")).mode == 0o700)
    #expect(try SystemCalls().status(at: path).names == 1)
  }

  @Test("a name that is taken is left alone", arguments: [nil, Errno.notPermitted, .notSupported])
  func taken(linkError: Errno?) throws {
    let calls = FaultyCalls()
    calls.linkError = linkError
    func create() throws(LogError) -> SessionLog {
      try SessionLog.create(
        at: folder.log, events: [Sample.created], by: .moderator, stamp: Sample.stamp(0),
        calls: calls)
    }
    let log = try create()
    try log.append(Sample.note(1))
    let bytes = try folder.log.bytes
    #expect(throws: LogError.exists(folder.log)) { try create() }
    #expect(try folder.log.bytes == bytes)
    #expect(try folder.names == ["log.jsonl"])
    #expect(try recorded(folder.log).count == 2)
  }

  @Test("a log begins with its session")
  func noFirstEvent() throws {
    #expect(throws: LogError.noFirstEvent) {
      try SessionLog.create(
        at: folder.log, events: [Sample.note(1)], by: .moderator, stamp: Sample.stamp(0))
    }
    #expect(try folder.names.isEmpty)
  }

  @Test("a full disk refuses events and takes them again when there is room")
  func fullDisk() throws {
    try Sample.log(2, at: folder.log)
    let calls = FaultyCalls()
    let log = try SessionLog(opening: folder.log, access: .append, calls: calls)
    let bytes = try folder.log.bytes
    var call = 0
    // Whatever the call that meets the full disk, the error says so.
    while true {
      call += 1
      try #require(call < 100)
      calls.fail(call: call, with: .diskFull, length: 1000)
      do {
        try log.append(Sample.note(1))
        break
      } catch let error as LogError {
        #expect(error.isDiskFull)
        #expect(try folder.log.bytes == bytes)
        calls.recover()
      }
    }
    calls.recover()
    #expect(try recorded(folder.log).count == 3)
  }
}
