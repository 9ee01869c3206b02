import Testing
import Words

@testable import SessionState

/// What is said of a wall clock that did not go as the time did (session-log fault 31).
struct ClockJumpTests {
  @Test func `fault 31: a clock that was set is told with its line, and lengths are right`() throws
  {
    var meeting = try Meeting(in: "A-1")
    try meeting.do("floor request 4")
    try meeting.do("floor give next")
    meeting.setWallClock(by: -.seconds(7200))
    meeting.pass(.seconds(60))
    try meeting.do("floor end")
    let seq = meeting.session.seq
    meeting.setWallClock(by: .day * 365)
    try meeting.do("note \"Late\"")
    #expect(
      meeting.history.clockJumps == [
        ClockJump(seq: seq, by: -.seconds(7200), isMeasured: true),
        ClockJump(seq: seq + 1, by: .day * 365, isMeasured: true),
      ])
    #expect(
      meeting.history.clockJumps.map(\.sentence) == [
        "line \(seq): the clock was set back by 2 h 0 min",
        "line \(seq + 1): the clock was set forward by 365 d 0 h",
      ])
    #expect(meeting.session.interventions.last?.speechTime(meeting.now) == .seconds(60))
  }

  @Test func `a clock that goes right, a night and a new start of the machine are no jump`() throws
  {
    var meeting = try Meeting(in: "A-1")
    meeting.pass(.seconds(40_000))
    try meeting.do("note \"Night\"")
    meeting.reboot()
    meeting.pass(.seconds(90))
    try meeting.do("note \"Morning\"")
    #expect(meeting.history.clockJumps.isEmpty)
    #expect(Sentence.clockJumps([]) == nil)
  }

  @Test func `fault 31: without the other clock, times that go back or far ahead are told`() throws
  {
    var finder = ClockJumpFinder()
    func add(_ seq: Int, _ at: Milliseconds, mono: Milliseconds? = nil, by: Role = .moderator) {
      finder.add(
        RecordedEvent(
          seq: seq, id: "x-\(seq)",
          stamp: Stamp(at: at, mono: mono, boot: mono.map { _ in "5b1c" }),
          by: by, event: .sessionClosed(SessionClosed())))
    }
    add(1, 0, by: .system)
    add(2, .day * 60)
    add(3, .day * 60 - 500)
    add(4, .day * 60 - .seconds(90))
    add(5, .day * 100)
    // Recorded on the spot, then something entered afterwards with the time at which it was.
    add(6, .day * 100 + .seconds(9), mono: 5)
    add(7, .day * 100 + .seconds(3))
    add(8, .day * 100 + .seconds(19), mono: .seconds(10))
    #expect(finder.found.map(\.seq) == [4, 5])
    #expect(
      finder.found.map(\.sentence) == [
        "line 4: its time is 1 min 29 s before that of the line before",
        "line 5: its time is 40 d 0 h after that of the line before",
      ])
  }
}
