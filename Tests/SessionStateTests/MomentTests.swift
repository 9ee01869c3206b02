import Testing

@testable import SessionState

/// Domain C-1, C-2: any moment, however it is reached, is the state of the log up to it.
@Suite struct MomentTests {
  /// A scripted sequence of what two people do, with undo and redo.
  private func meeting(_ seed: UInt64) throws -> Meeting {
    var commands = RandomCommands(generator: SeededGenerator(seed: seed))
    var meeting = try Meeting(in: "A-1")
    for _ in 0..<150 {
      if commands.chance(50) { meeting.pass(commands.number(0...400_000)) }
      if commands.chance(2) { meeting.reboot() }
      let line =
        commands.chance(12) ? commands.pick(["undo", "redo"]) : commands.line(meeting.session)
      if line.hasPrefix("session close") { continue }
      _ = try? meeting.do(line, as: commands.chance(70) ? .moderator : .rapporteur)
    }
    return meeting
  }

  @Test(
    "C-1: appending, jumping and stepping back give the state of the log up to there",
    arguments: [UInt64](1...200))
  func everyMoment(seed: UInt64) throws {
    let events = try meeting(seed).history.events
    // So near that every session has many, and undo reaches back before some.
    var grown = History(snapshotsEvery: 8)
    var states = [Session()]
    for event in events {
      grown.append(event)
      states.append(grown.session)
    }
    #expect(History(events).session == grown.session)
    for count in states.indices.reversed() {
      #expect(grown.session(after: count) == states[count], "seed \(seed), back to \(count)")
    }
    var generator = SeededGenerator(seed: seed)
    for count in states.indices.shuffled(using: &generator) {
      #expect(grown.session(after: count) == states[count], "seed \(seed), jump to \(count)")
    }
    // The log up to there, read as a whole, at some of them: at all it would be the square. An undo or redo is
    // where the state is not simply the one before and an event.
    let turns = events.indices.filter { events[$0].event.undoneOrRedone != nil }.map { $0 + 1 }
    for count in turns + stride(from: Int(seed % 29), to: states.count, by: 29) {
      #expect(
        History(events.prefix(count)).session == states[count], "seed \(seed), read to \(count)")
    }
  }

  @Test("a number of events beyond the log is its end, and one below none is its beginning")
  func beyondTheEnds() throws {
    let meeting = try Meeting(in: "A-1")
    #expect(meeting.history.session(after: -1) == Session())
    #expect(meeting.history.session(after: .max) == meeting.session)
    #expect(meeting.history.session(afterSeq: .max) == meeting.session)
  }

  @Test("a wall clock that was put back does not hide what came before")
  func clockPutBack() {
    func line(_ seq: Int, _ at: Int, _ by: Role, _ event: Event) -> RecordedEvent {
      RecordedEvent(seq: seq, id: "a-\(seq)", stamp: Stamp(at: at), by: by, event: event)
    }
    let history = History([
      line(1, 9000, .system, .unknown(kind: "plan")),
      line(2, 1000, .moderator, .unknown(kind: "a")),
      line(3, 3000, .moderator, .unknown(kind: "b")), line(4, 2000, .system, .unknown(kind: "c")),
      line(5, 4000, .moderator, .unknown(kind: "d")),
    ])
    #expect(
      [0, 999, 1000, 2000, 2999, 3000, 4000].map { history.count(at: $0) } == [1, 1, 2, 2, 2, 4, 5])
  }

  @Test("lines whose numbers have gaps or repeat are found all the same")
  func numbersOutOfOrder() {
    func line(_ seq: Int) -> RecordedEvent {
      RecordedEvent(
        seq: seq, id: "a-\(seq)", stamp: Stamp(at: 0), by: .system, event: .unknown(kind: "x"))
    }
    let gaps = History([1, 2, 5, 9].map(line))
    #expect([0, 1, 2, 3, 5, 9, 10].map { gaps.index(of: $0) } == [nil, 0, 1, nil, 2, 3, nil])
    #expect([0, 1, 4, 5, 9].map { gaps.count(throughSeq: $0) } == [0, 1, 2, 3, 4])
    let mixed = History([4, 2, 4, 1].map(line))
    #expect([1, 2, 3, 4].map { mixed.index(of: $0) } == [3, 1, nil, 0])
  }
}
