import Testing

@testable import SessionState

@Suite("A-34: the choice after a loss of power") struct RecoveryTests {
  private let speaker = InterventionID(1)

  /// P-4 speaks since 9:05; the last line is of 9:06, the machine is back at 9:10.
  private func rebooted() throws -> Meeting {
    var meeting = try Meeting(in: "A-1")
    meeting.at("09:05:00")
    try meeting.run("floor request 4\nfloor give next")
    meeting.at("09:06:00")
    try meeting.do("mark")
    meeting.at("09:10:00")
    meeting.reboot()
    return meeting
  }

  private func recovery(_ meeting: Meeting) -> Recovery? {
    meeting.session.recovery(at: meeting.stamp)
  }

  @Test("A-34: offered after another boot while somebody spoke, with the gap, and once")
  func offered() throws {
    for choice in ["counted", "paused", "ended"] {
      var meeting = try rebooted()
      #expect(recovery(meeting) == Recovery(intervention: speaker, gap: .minutes(4)))
      #expect(
        try meeting.do("clock recover \(choice)")
          == .clockRecovered(
            ClockRecovered(
              intervention: speaker, choice: try #require(ClockRecovered.Choice(rawValue: choice)),
              gap: .minutes(4))))
      #expect(recovery(meeting) == nil)
      #expect(
        try meeting.refuses("clock recover counted") == .correction(.nothingToRecover))
      #expect(meeting.readAnew.session == meeting.session)
      #expect(meeting.session.currentItem?.clock.total(meeting.now) == .minutes(10))
    }
  }

  @Test("2.13: given a sign of life, then the gap begins with it, and a minute has to pass")
  func sign() throws {
    var meeting = try Meeting(in: "A-1")
    meeting.at("09:05:00")
    try meeting.run("floor request 4\nfloor give next")
    let began = meeting.stamp.at
    meeting.at("09:10:00")
    let now = meeting.stamp
    func gap(_ sign: Milliseconds?) -> Milliseconds? {
      meeting.session.recovery(at: now, lastSign: sign)?.gap
    }
    #expect(gap(nil) == nil)
    #expect(gap(began - 1) == nil)
    #expect(gap(began) == .minutes(5))
    #expect(gap(began + .minutes(3)) == .minutes(2))
    #expect(gap(began + .minutes(4)) == nil)
    #expect(gap(now.at + 1) == nil)
    #expect(
      try meeting.do("clock recover ended --at 09:08:00")
        == .clockRecovered(
          ClockRecovered(intervention: speaker, choice: .ended, gap: .minutes(2))))
    let turn = meeting.session.interventions[speaker]
    #expect(turn?.endedAt?.at == began + .minutes(3))
    #expect(turn?.speechTime(meeting.now) == .minutes(3))
  }

  @Test(
    "2.13: a time before the last record, or in the future, is refused",
    arguments: ["09:04", "09:11"])
  func signOutside(time: String) throws {
    var meeting = try Meeting(in: "A-1")
    meeting.at("09:05:00")
    try meeting.run("floor request 4\nfloor give next")
    meeting.at("09:10:00")
    #expect(throws: Refusal.self) { try meeting.do("clock recover ended --at \(time)") }
  }

  @Test("A-34: counted, paused or ended at the last recorded moment")
  func choices() throws {
    var counted = try rebooted()
    try counted.do("clock recover counted")
    counted.pass(.seconds(10))
    #expect(counted.current?.speechTime(counted.now) == .seconds(310))

    var paused = try rebooted()
    try paused.do("clock recover paused")
    paused.pass(.seconds(10))
    #expect(paused.current?.state == .paused)
    #expect(paused.current?.speechTime(paused.now) == .minutes(1))
    try paused.do("floor resume")
    paused.pass(.seconds(10))
    #expect(paused.current?.speechTime(paused.now) == .seconds(70))

    var ended = try rebooted()
    let last = ended.session.lastMoment
    try ended.do("clock recover ended")
    #expect(ended.current == nil)
    #expect(ended.session.interventions[speaker]?.endedAt == last)
    #expect(ended.session.interventions[speaker]?.speechTime(ended.now) == .minutes(1))
    #expect(ended.session.requests[RequestID(1)]?.state == .done)
    #expect(ended.session.floor.lastEnded == speaker)
    try ended.do("undo")
    #expect(ended.current?.speechTime(ended.now) == .minutes(5))
    #expect(recovery(ended) == nil)
  }

  @Test("A-34: the repair of a torn line leaves the question open; a command answers it")
  func repaired() throws {
    var meeting = try rebooted()
    meeting.record(.logRepaired(LogRepaired(offset: 10, droppedBytes: 4)), by: .system)
    meeting.pass(.seconds(20))
    #expect(recovery(meeting) == Recovery(intervention: speaker, gap: .seconds(260)))
    try meeting.do("clock recover paused")
    #expect(meeting.current?.speechTime(meeting.now) == .minutes(1))
    var other = try rebooted()
    try other.do("floor request 5")
    #expect(recovery(other) == nil)
  }

  @Test("A-34: nothing to decide where nobody spoke, in the same boot, or without one")
  func notOffered() throws {
    var meeting = try Meeting(in: "A-1")
    meeting.reboot()
    #expect(recovery(meeting) == nil)
    meeting = try rebooted()
    #expect(meeting.session.recovery(at: meeting.session.lastStamp) == nil)
    #expect(meeting.session.recovery(at: Stamp(at: meeting.stamp.at)) == nil)
    var paused = try Meeting(in: "A-1")
    try paused.run("floor give 4\nfloor pause")
    paused.reboot()
    #expect(recovery(paused) == nil)
    var suspended = try Meeting(in: "A-1")
    try suspended.run("floor give 4\nsession suspend")
    suspended.reboot()
    #expect(recovery(suspended) == nil)
  }

  @Test("A-34: a wall clock that came back wrong makes no time run backwards")
  func wrongClock() throws {
    var meeting = try rebooted()
    meeting.setWallClock(by: .minutes(-120))
    #expect(recovery(meeting) == Recovery(intervention: speaker, gap: 0))
    try meeting.do("clock recover ended")
    #expect(meeting.session.interventions[speaker]?.speechTime(meeting.now) == .minutes(1))
  }

  @Test("A-34: a technical interruption that ended with the power lets the item's clock run again")
  func technical() throws {
    var meeting = try Meeting(in: "A-1")
    try meeting.do("floor give 4 --kind technical")
    meeting.at("09:01:00")
    try meeting.do("mark")
    meeting.at("09:05:00")
    meeting.reboot()
    try meeting.do("clock recover ended")
    meeting.at("09:06:00")
    #expect(meeting.session.interventions[speaker]?.speechTime(meeting.now) == .minutes(1))
    #expect(meeting.session.currentItem?.clock.total(meeting.now) == .minutes(5))
  }
}
