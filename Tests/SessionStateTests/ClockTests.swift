import Testing

@testable import SessionState

@Suite struct ClockTests {
  private func speaking() throws -> Meeting {
    var meeting = try Meeting(in: "A-1")
    meeting.at("09:05:00")
    try meeting.do("floor give 4 --minutes 3")
    return meeting
  }

  private func speechTime(_ meeting: Meeting) -> Milliseconds? {
    meeting.current?.speechTime(meeting.now)
  }

  @Test("A-25: speech time is the sum of what ran, without pauses")
  func pauses() throws {
    var meeting = try speaking()
    meeting.at("09:05:50.250")
    #expect(
      try meeting.do("floor pause")
        == .floorPaused(FloorPaused(intervention: InterventionID(1), speech: 50_250)))
    #expect(try meeting.refuses("floor pause") == .alreadyPaused(InterventionID(1)))
    meeting.at("09:10:00")
    #expect(speechTime(meeting) == 50_250)
    try meeting.do("floor resume")
    #expect(try meeting.refuses("floor resume") == .alreadySpeaking(InterventionID(1)))
    meeting.at("09:10:10")
    #expect(speechTime(meeting) == 60_250)
  }

  @Test("A-25: a wall clock set back two hours changes no length of time")
  func wallClockSetBack() throws {
    var meeting = try speaking()
    meeting.pass(.seconds(30))
    meeting.setWallClock(by: .minutes(-120))
    #expect(speechTime(meeting) == .seconds(30))
    try meeting.do("floor pause")
    meeting.pass(.seconds(30))
    try meeting.do("floor resume")
    meeting.pass(.seconds(15))
    #expect(speechTime(meeting) == .seconds(45))
    #expect(meeting.session.currentItem?.clock.total(meeting.now) == .seconds(375))
  }

  @Test("A-25: the time that the machine slept counts")
  func suspendedMachine() throws {
    var meeting = try speaking()
    meeting.pass(.minutes(40))
    #expect(speechTime(meeting) == .minutes(40))
  }

  @Test("A-25: across a restart of the machine the wall clock counts, never below nothing")
  func reboot() throws {
    var meeting = try speaking()
    meeting.pass(.seconds(30))
    try meeting.do("mark")
    meeting.reboot()
    meeting.pass(.seconds(90))
    #expect(speechTime(meeting) == .seconds(120))
    try meeting.do("mark")
    meeting.reboot()
    meeting.setWallClock(by: .minutes(-120))
    meeting.pass(.seconds(5))
    #expect(speechTime(meeting) == .seconds(120))
  }

  @Test("A-25: what was entered afterwards has a wall clock only")
  func enteredAfterwards() {
    let paper = Stamp(at: 1_000_000)
    #expect(Stamp(at: 1_060_000, mono: 5, boot: "5b1c").since(paper) == 60_000)
    #expect(paper.since(Stamp(at: 1_060_000, mono: 5, boot: "5b1c")) == 0)
    #expect(Stamp(at: 9, mono: 70, boot: "a").since(Stamp(at: 5000, mono: 50, boot: "a")) == 20)
    #expect(Stamp(at: 9, mono: 40, boot: "a").since(Stamp(at: 5, mono: 50, boot: "a")) == 0)
  }

  @Test("A-28: at nothing the clock goes on as overtime and never stops by itself")
  func overtime() throws {
    var meeting = try speaking()
    meeting.pass(.seconds(180))
    #expect(meeting.current?.remaining(meeting.now) == 0)
    #expect(meeting.current?.overtime(meeting.now) == 0)
    meeting.pass(.seconds(42))
    #expect(meeting.current?.remaining(meeting.now) == .seconds(-42))
    #expect(
      try meeting.do("floor end")
        == .floorEnded(
          FloorEnded(
            intervention: InterventionID(1), speech: .seconds(222), overtime: .seconds(42),
            cause: .normal)))
  }

  @Test("A-29: overtime is counted from the allotment in force at the end")
  func overtimeAfterExtension() throws {
    var meeting = try speaking()
    meeting.pass(.seconds(200))
    try meeting.do("floor extend 60")
    #expect(meeting.current?.remaining(meeting.now) == .seconds(40))
    meeting.pass(.seconds(50))
    #expect(meeting.current?.overtime(meeting.now) == .seconds(10))
  }

  @Test("A-32: suspending stops speech and item clock, resuming restores the same states")
  func suspendedSession() throws {
    var meeting = try speaking()
    meeting.pass(.seconds(20))
    #expect(
      try meeting.do("session suspend \"fire alarm\"")
        == .sessionSuspended(SessionSuspended(reason: "fire alarm")))
    meeting.pass(.minutes(30))
    #expect(speechTime(meeting) == .seconds(20))
    #expect(meeting.session.currentItem?.clock.total(meeting.now) == .seconds(320))
    #expect(try meeting.refuses("floor end") == .session(is: .suspended, needs: [.open]))
    try meeting.do("session resume")
    meeting.pass(.seconds(5))
    #expect(speechTime(meeting) == .seconds(25))
    #expect(meeting.session.currentItem?.clock.total(meeting.now) == .seconds(325))
  }

  @Test("A-32: a speaker who was paused stays paused when the session goes on")
  func suspendedWhilePaused() throws {
    var meeting = try speaking()
    meeting.pass(.seconds(20))
    try meeting.run("floor pause\nsession suspend\nsession resume")
    meeting.pass(.seconds(60))
    #expect(speechTime(meeting) == .seconds(20))
    #expect(meeting.current?.state == .paused)
  }
}
