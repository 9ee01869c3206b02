import SessionState
import TerminalScreen
import Testing

@testable import Consoles

/// What is asked when a console or a day begins.
struct BeginningTests {
  // A-34, session-log 2.13
  @Test(
    "given a sign of life within the turn, when a console opens a minute later, then the time since is asked about",
    arguments: [("c", Intervention.State.speaking), ("p", .paused), ("e", .ended)])
  func afterEveryConsoleWasGoneSomebodySaysWhatBecomesOfTheTime(
    key: String, state: Intervention.State
  ) throws {
    let workshop = Workshop()
    let turn = try #require(workshop.session.currentIntervention)
    let now = workshop.session.moment(workshop.desk.now())
    // Whole seconds are said in the answer.
    workshop.desk.clock += 60_000 - workshop.desk.clock % 1000
    let sign = workshop.desk.clock
    let before = turn.speechTime(workshop.session.moment(workshop.desk.now()))
    #expect(before > turn.speechTime(now))
    workshop.desk.lastSignOfLife = sign
    workshop.desk.clock += .minutes(7)
    let screen = workshop.type("")
    #expect(screen.text.contains("no console was open for 7:00 while"))
    workshop.type(key)
    let after = try #require(workshop.session.interventions[turn.id])
    #expect(after.state == state)
    #expect(
      after.speechTime(workshop.session.moment(workshop.desk.now()))
        == (state == .speaking ? before + .minutes(7) : before))
  }

  // session-log 2.13
  @Test(
    "given a console that was killed, when it is opened again within a minute, then nothing is asked"
  )
  func aConsoleThatComesBackSoonAsksNothing() {
    let workshop = Workshop()
    workshop.desk.clock += .minutes(2)
    workshop.desk.lastSignOfLife = workshop.desk.clock
    workshop.desk.clock += .seconds(60)
    #expect(!workshop.type("").text.contains("no console was open"))
  }

  //
  @Test(arguments: [("c", Intervention.State.speaking), ("p", .paused), ("e", .ended)])
  func afterTheMachineWentDownSomebodySaysWhatBecomesOfTheTime(
    key: String, state: Intervention.State
  ) {
    let workshop = Workshop()
    workshop.desk.boot = "again"
    workshop.desk.clock += .minutes(7)
    let screen = workshop.type("")
    #expect(
      screen.text.contains("the machine went down while Head of Delegation, IFRC spoke, 7:27 ago"))
    workshop.type(key)
    let turn = workshop.session.interventions.first
    #expect(turn?.state == state)
    let spoken = turn?.speechTime(workshop.session.moment(workshop.desk.now())) ?? 0
    #expect(state == .speaking ? spoken == .seconds(447) : spoken == 0)
    // It is asked once.
    workshop.type("<esc>")
    #expect(workshop.type("").text.contains("RECOMMENDATIONS"))
  }

  //
  @Test func withoutASecondBootNothingIsAsked() {
    #expect(!Workshop().screen.text.contains("the machine went down"))
  }

  private func evening() -> Workshop {
    let workshop = Workshop()
    workshop.type("e!r[Adopt/Develop] a list<enter>:item close --drop<enter>")
    workshop.type(":item skip 3<enter>:item skip 4<enter>:session suspend<enter>")
    return workshop
  }

  @Test func theNextMorningOffersWhatWasLeftOver() {
    let workshop = evening()
    workshop.desk.clock += .day - .minutes(90)
    let screen = workshop.type("s")
    #expect(workshop.session.dayNumber == 2)
    #expect(screen.text.contains("PEOPLE STILL TO BE HEARD   3"))
    #expect(
      screen.text.contains("Q-1   Head of Disaster Management, ERC   statement · was not reached"))
    #expect(screen.text.contains("RECOMMENDATIONS STILL OPEN   1"))
    #expect(screen.text.contains("MARKS TO WRITE   1"))
    #expect(screen.text.contains("day 1: "))
    workshop.type("c")
    #expect(workshop.session.requests.count { $0.state == .carried } == 3)
    workshop.type("O")
    #expect(workshop.session.waiting.map(\.id.description) == ["Q-1", "Q-2", "Q-3"])
  }

  @Test(arguments: [0, 30])
  func whenADayIsOverItAsksWhichDayGoesOn(daysLater: Int) {
    let workshop = evening()
    workshop.desk.clock += .day * daysLater
    #expect(workshop.type("s").text.contains("day 1 is over. Go on with"))
    workshop.type("s")
    #expect(workshop.session.state == .open && workshop.session.dayNumber == 1)
  }

  @Test func aPauseAtNoonGoesOnWithTheDay() {
    let workshop = Workshop()
    workshop.type(":session suspend lunch<enter>s")
    #expect(workshop.session.state == .open && workshop.session.dayNumber == 1)
    #expect(workshop.interface.overlay == nil)
  }

  //
  @Test func aSuspendedScreenSaysSinceWhenAndWhy() {
    let workshop = Workshop()
    workshop.type(":session suspend fire alarm<enter>")
    #expect(workshop.wait(60).text.contains("suspended since 10:42: fire alarm · statement"))
    workshop.type("s")
    #expect(!workshop.screen.text.contains("suspended since"))
    workshop.type("e:session suspend<enter>")
    #expect(workshop.wait(60).text.contains("suspended since 10:43"))
  }

  //
  @Test func somebodyNewIsAddedOnTheSpotWithNameAndGroup() {
    let workshop = Workshop()
    var screen = workshop.type("aLegal Counsel<enter>")
    #expect(screen.text.contains("New person  Legal Counsel, ▏"))
    screen = workshop.type("XYZ<enter>")
    #expect(screen.text.contains("there is no such group; there are IFRC, ERC, QRCS, UN OCHA"))
    workshop.type("<bs><bs><bs>qrcs<enter>")
    #expect(workshop.session.participants.last?.name.best() == "Legal Counsel")
    #expect(workshop.session.participants.last?.group == GroupID(3))
    #expect(workshop.session.waiting.last?.participant == workshop.session.participants.last?.id)
  }
}
