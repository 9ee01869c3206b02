import SessionState
import Testing

@testable import Reports

/// Which moments of a session a recording shows.
struct RecordingMomentsTests {
  /// Events a second apart from 0 s on, by their texts; nobody speaks.
  private static let quiet = (1...4).map { seq in
    RecordedEvent(
      seq: seq, id: "e\(seq)", stamp: Stamp(at: seq * 10_000), by: .rapporteur,
      event: .unknown(kind: "test.\(seq)"))
  }

  private static func clocks(_ events: [RecordedEvent], from: Int, to: Int, speed: Double)
    -> [[Int]]
  {
    let history = History(events)
    func edge(_ seq: Int) -> (seq: Int, moment: Moment) {
      (seq, history.session(afterSeq: seq).lastMoment)
    }
    return RecordingMoments(events, from: edge(from), to: edge(to), speed: speed)
      .map { [$0.session.seq, $0.now.clock] }
  }

  @Test func everyEventIsShownOnce() {
    #expect(
      Self.clocks(Self.quiet, from: 1, to: 4, speed: 16) == [
        [1, 0], [2, 10_000], [3, 20_000], [4, 30_000],
      ])
    #expect(Self.clocks(Self.quiet, from: 2, to: 3, speed: 16) == [[2, 10_000], [3, 20_000]])
    #expect(Self.clocks(Self.quiet, from: 2, to: 2, speed: 16) == [[2, 10_000]])
  }

  @Test(arguments: [(1.0, 1000), (10, 1000), (16, 2000), (600, 60_000)])
  func whileSomebodySpeaksTheClockIsSeen(speed: Double, step: Int) throws {
    let events = try DemonstrationLog.history().events
    let given = try #require(
      events.first { if case .floorGiven = $0.event { true } else { false } })
    let shown = Self.clocks(events, from: given.seq, to: given.seq + 12, speed: speed)
    #expect(shown.map { $0[1] } == shown.map { $0[1] }.sorted())
    let ticks = zip(shown, shown.dropFirst()).filter { $0[0] == $1[0] }
    #expect(ticks.allSatisfy { $1[1] - $0[1] == step })
    #expect(step > 10_000 || !ticks.isEmpty)
    #expect(Set(shown.map { $0[0] }) == Set(given.seq...given.seq + 12))
  }

  @Test func aMomentAfterTheLastEventIsTheEnd() {
    let history = History(Self.quiet)
    let end = Moment(at: 95_000, clock: 85_000)
    let shown = RecordingMoments(
      Self.quiet, from: (4, history.session.lastMoment), to: (4, end), speed: 16)
    #expect(shown.map(\.now) == [history.session.lastMoment, end])
  }
}
