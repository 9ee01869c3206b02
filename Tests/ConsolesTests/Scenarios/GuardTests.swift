import SessionState
import TerminalScreen
import Testing

@testable import Consoles

/// No double "next": the floor never goes to two people in one breath.
struct GuardTests {
  @Test func aSecondSWithinASecondAsks() {
    let workshop = Workshop()
    let screen = workshop.type("ss")
    #expect(screen.text.contains("Head of Disaster Management, ERC has just got the floor. On to"))
    #expect(workshop.session.currentIntervention?.participant == ParticipantID(2))
    workshop.type("<esc>")
    #expect(workshop.session.interventions.count == 2)
    workshop.type("sy")
    #expect(workshop.session.interventions.count == 3)
  }

  @Test func aSecondLaterItActs() {
    let workshop = Workshop()
    workshop.type("s")
    workshop.wait(1)
    workshop.type("s")
    #expect(workshop.session.interventions.count == 3)
  }

  @Test func itAsksWhenAnotherConsoleHasJustGivenTheFloor() {
    let workshop = Workshop()
    workshop.desk.others = ["floor give P-5"]
    let screen = workshop.type("s")
    #expect(screen.text.contains("Second Secretary, ERC has just got the floor. On to"))
    #expect(workshop.session.currentIntervention?.participant == ParticipantID(5))
  }

  @Test func enterTwiceOnSomebodyWhoWaitsAlreadyTakesNobodysFloor() {
    let workshop = Workshop()
    let screen = workshop.type("a12<enter><enter>")
    #expect(workshop.session.currentIntervention?.participant == ParticipantID(1))
    #expect(screen.text.contains("choose whom with the arrows first"))
    // Chosen with the arrows, it is meant.
    workshop.type("kj<enter>")
    #expect(workshop.session.currentIntervention?.participant == ParticipantID(3))
  }

  // A row that was chosen before something else was done is not meant by an Enter too many.
  @Test func anEnterAfterAnotherKeyTakesNobodysFloor() {
    let workshop = Workshop()
    workshop.type("jc2<enter>")
    #expect(workshop.session.currentIntervention?.participant == ParticipantID(1))
    workshop.type("p14<enter>oRno<enter><enter>")
    #expect(workshop.session.floor.interrupted == InterventionID(1))
    #expect(workshop.screen.text.contains("choose whom with the arrows first"))
  }

  @Test func aWordTooManyInTheNameOfSomebodyNewAddsNobody() {
    let workshop = Workshop()
    workshop.type("aMinister<enter><enter>")
    #expect(workshop.session.participants.count == 5)
    #expect(workshop.screen.text.contains("without a group, no comma"))
  }

  @Test func aKeyThatGivesTheFloorTypesWhileTextIsTyped() {
    let workshop = Workshop()
    workshop.type("rss<enter>")
    #expect(workshop.session.recommendations.last?.wording == "ss")
    #expect(workshop.session.interventions.count == 1)
  }
}
