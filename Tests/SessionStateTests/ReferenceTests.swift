import Testing

@testable import SessionState

@Suite("What events name") struct ReferenceTests {
  @Test("C-12: every id in the data of an event is one that it names or one that it gives")
  func complete() throws {
    for event in EventSamples.full + EventSamples.sparse {
      let line = try LogLine.text(
        RecordedEvent(seq: 1, id: "x", stamp: Stamp(at: 0), by: .staff, event: event))
      let inData = line.matches(of: /"([PGAQIRNMTV]-[0-9]+)"/).map { String($0.1) }
      let told = event.references + event.given
      let ids = told.filter { if case .line = $0 { false } else { true } }
      #expect(Set(ids.map(\.description)) == Set(inData), "\(line)")
    }
  }

  @Test("a turn names its speaker, item and request, and gives itself")
  func turn() {
    let given = Event.floorGiven(
      FloorGiven(
        id: InterventionID(4), participant: ParticipantID(2), kind: .statement, item: ItemID(1),
        request: RequestID(3), order: .listed,
        ends: SpeechTime(intervention: InterventionID(3), speech: 9)))
    #expect(
      given.references == [
        .participant(ParticipantID(2)), .item(ItemID(1)), .request(RequestID(3)),
        .intervention(InterventionID(3)),
      ])
    #expect(given.given == [.intervention(InterventionID(4))])
  }

  @Test("undo, redo and documents name lines")
  func lines() {
    #expect(Event.undone(Undone(target: 4)).references == [.line(4)])
    #expect(Event.redone(Redone(target: 4)).references == [.line(4)])
    #expect(
      EventSamples.record.last?.references == [.line(412), .recommendation(RecommendationID(1))])
  }

  @Test("C-12: whatever two people do, every event names only what events before it gave")
  func randomSessions() throws {
    for seed in UInt64(1)...60 {
      var commands = RandomCommands(generator: SeededGenerator(seed: seed))
      var meeting = try Meeting(in: "A-1")
      for _ in 0..<200 {
        meeting.pass(commands.number(0...60_000))
        if commands.chance(2) { meeting.reboot() }
        let line = commands.line(meeting.session)
        if line.hasPrefix("session close"), commands.chance(90) { continue }
        _ = try? meeting.do(line, as: commands.chance(70) ? .moderator : .rapporteur)
      }
      var known: Set<Reference> = []
      for recorded in meeting.history.events {
        let missing = recorded.event.references.filter { !known.contains($0) }
        #expect(missing.isEmpty, "seed \(seed), line \(recorded.seq) \(recorded.event.kindName)")
        known.formUnion(recorded.event.given)
        known.insert(.line(recorded.seq))
      }
    }
  }
}
