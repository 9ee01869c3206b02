import SessionState
import TerminalScreen
import Testing

@testable import Consoles

/// Fault 32: the machine slept while somebody spoke.
struct SleepTests {
  /// IFRC speaks since 27 seconds, then the machine sleeps for seven minutes.
  private func woken() -> Workshop {
    let workshop = Workshop()
    workshop.wait(1)
    workshop.desk.clock += .minutes(7)
    workshop.desk.sleeping += .minutes(7)
    workshop.wait(1)
    return workshop
  }

  @Test(arguments: [("c", 449), ("p", 29)])
  func whoeverModeratesSaysWhetherItCounts(key: String, seconds: Int) {
    let workshop = woken()
    #expect(
      workshop.screen.text.contains(
        "asleep 10:42–10:49 (7:00) while Head of Delegation, IFRC had the floor: count it?"))
    // Until then the real time is shown.
    #expect(workshop.model.floor.clock.digits.isEmpty == false)
    workshop.type(key)
    let now = workshop.session.moment(workshop.desk.now())
    #expect(workshop.session.currentIntervention?.speechTime(now) == .seconds(seconds))
    #expect(workshop.interface.prompt == nil)
  }

  @Test func endedWhenItFellAsleep() {
    let workshop = woken()
    workshop.type("e")
    #expect(workshop.session.currentIntervention == nil)
  }

  @Test func anotherConsolesAnswerTakesTheQuestionAway() {
    let workshop = woken()
    workshop.desk.others = ["clock gap counted 7m --ago 1s"]
    workshop.wait(1)
    #expect(workshop.interface.prompt == nil)
  }

  @Test func whatIsBeingTypedIsNotInterrupted() {
    let workshop = Workshop()
    workshop.type("rHalf")
    workshop.desk.clock += .minutes(7)
    workshop.desk.sleeping += .minutes(7)
    #expect(workshop.wait(1).text.contains("Half"))
    #expect(workshop.type("<enter>").text.contains("asleep"))
  }

  @Test func shortSleepsAndSleepsWithoutASpeakerAskNothing() {
    let workshop = Workshop()
    workshop.wait(1)
    workshop.desk.sleeping += .seconds(9)
    #expect(!workshop.wait(9).text.contains("asleep"))
    workshop.type("e")
    workshop.desk.sleeping += .minutes(9)
    workshop.desk.clock += .minutes(9)
    #expect(!workshop.wait(1).text.contains("asleep"))
  }
}
