import SessionState
import SystemPackage
import Testing

@testable import SessionState
@testable import SessionStorage

@Suite("Verifying what events name") struct ReferenceCheckTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func check(_ events: [Event]) throws -> LogVerification {
    let lines = ([Sample.created] + events).enumerated().map { place, event in
      RecordedEvent(
        seq: place + 1, id: "k3f9a1-\(place + 1)", stamp: Sample.stamp(place), by: .staff,
        event: event)
    }
    _ = try SessionLog.create(at: folder.log, copying: lines)
    return try LogVerification(of: folder.log)
  }

  private let person = Event.participantAdded(
    Participant(
      id: ParticipantID(1), number: 1, name: ["en": "Chair"], group: nil, role: .moderator,
      languages: ["en"]))
  private let item = Event.itemAdded(
    PlannedItem(
      id: ItemID(1), number: "1", day: 1, kind: .panel, title: ["en": "x"],
      start: LocalTime(hour: 9, minute: 0), minutes: 30))

  private func request(_ id: Int, of person: Int) -> Event {
    .floorRequested(
      FloorRequested(
        id: RequestID(id), participant: ParticipantID(person), kind: .statement, item: ItemID(1)))
  }

  @Test("C-12: a log in which everything named is there is sound")
  func sound() throws {
    let check = try check([person, item, request(1, of: 1), .undone(Undone(target: 4))])
    #expect(check.isSound)
    #expect(check.problems.isEmpty)
  }

  @Test(
    "C-12: what no line before gave is found, with line and offset, once, in the order of the file")
  func missing() throws {
    let check = try check([
      person, item, request(1, of: 99), request(2, of: 99), .undone(Undone(target: 40)),
      .requestDeferred(RequestDeferred(id: RequestID(3))), request(3, of: 1),
    ])
    let lines = try folder.log.bytes.lines
    let offsets = lines.indices.map { lines[..<$0].joined().count }
    #expect(
      check.problems == [
        LogProblem(
          place: LinePlace(line: 4, offset: offsets[3]),
          finding: .missing(.participant(ParticipantID(99)), in: "floor.requested")),
        LogProblem(
          place: LinePlace(line: 6, offset: offsets[5]),
          finding: .missing(.line(40), in: "undo")),
        LogProblem(
          place: LinePlace(line: 7, offset: offsets[6]),
          finding: .missing(.request(RequestID(3)), in: "floor.deferred")),
      ])
    #expect(check.isUnaltered)
    #expect(!check.isSound)
  }

  @Test("C-12: what an undone line gave was there")
  func undone() throws {
    let check = try check([
      person, item, request(1, of: 1), .undone(Undone(target: 4)),
      .requestDeferred(RequestDeferred(id: RequestID(1))),
    ])
    #expect(check.isSound)
  }

  @Test("C-13: what is missing after an event of a newer version may come from it")
  func afterUnknown() throws {
    let check = try check([
      person, item, .unknown(kind: "vote.opened"), request(1, of: 7), request(2, of: 7),
    ])
    #expect(check.isSound)
    #expect(check.unexplained == 1)
    #expect(check.health.unknownKinds == ["vote.opened": 1])
  }
}
