import SessionState
import TerminalScreen
import Testing

@testable import Consoles

/// What others do while a row is selected, or a question is open, never turns a key into another one.
struct MeanwhileTests {
  @Test func enterGivesNothingWhenTheChosenRowIsGone() {
    let workshop = Workshop()
    let speaker = workshop.session.currentIntervention?.id
    workshop.type("<down>")
    workshop.desk.others = ["floor withdraw 12"]
    workshop.wait(1)
    workshop.type("<enter>")
    #expect(workshop.session.currentIntervention?.id == speaker)
  }

  @Test func keysThatMeanNoRowActWhenTheChosenRowIsGone() {
    let workshop = Workshop()
    workshop.type("<down>")
    workshop.desk.others = ["floor withdraw 12"]
    workshop.wait(1)
    workshop.type("a21<enter>")
    #expect(workshop.session.waiting.last?.participant == ParticipantID(5))
  }

  @Test func aRowThatOneTookAwayOneselfIsNotMissed() {
    let workshop = Workshop()
    workshop.type("<down>wyJ")
    #expect(workshop.session.waiting.map(\.participant) == [ParticipantID(4), ParticipantID(2)])
  }

  // E-8
  @Test func aDoubleClickGivesNothingWhenTheRowsMovedBetweenItsClicks() throws {
    let workshop = Workshop()
    let speaker = workshop.session.currentIntervention?.id
    let cursor = try #require(workshop.type("<down>").cursor)
    let place = Position(x: cursor.x + 10, y: cursor.y)
    workshop.input(.mouse(MouseEvent(.press, at: place)))
    workshop.desk.others = ["floor withdraw 12"]
    workshop.wait(1)
    workshop.input(.mouse(MouseEvent(.doubleClick, at: place)))
    #expect(workshop.session.currentIntervention?.id == speaker)
  }

  @Test func helpShowsTheKeyOfWhatWasLeftOver() {
    let workshop = Workshop(before: ["floor end", "item close --drop"])
    #expect(!workshop.session.notReached.isEmpty)
    let actions = Availability(workshop.session, workshop.interface).actions
    #expect(actions.contains(.closeOrOpenList))
  }

  @Test func laterMovesNobodyElseWhenTheChosenRowIsGone() {
    let workshop = Workshop()
    let waiting = workshop.session.waiting.map(\.participant)
    workshop.type("<down>")
    workshop.desk.others = ["floor withdraw 12"]
    workshop.wait(1)
    workshop.type("D")
    #expect(workshop.session.waiting.map(\.participant) == [waiting[0], waiting[2]])
  }

  @Test func theAgendaLeavesOtherItemsAloneWhenTheChosenOneIsGone() {
    let workshop = Workshop()
    workshop.type("2<end>")
    workshop.desk.others = ["item remove 4"]
    workshop.wait(1)
    workshop.type("J")
    #expect(workshop.session.agenda(day: 1).map(\.id.description).count == 3)
    #expect(workshop.screen.text.contains("no longer there"))
  }

  @Test func theLastWordGoesToWhoWasNamed() {
    let workshop = Workshop()
    workshop.type("L")
    workshop.desk.others = ["floor withdraw 14"]
    workshop.wait(1)
    workshop.type("y")
    #expect(workshop.session.currentIntervention?.participant != ParticipantID(3))
  }

  @Test func theNextSpeakerIsWhomTheScreenShowed() {
    let workshop = Workshop()
    let speaker = workshop.session.currentIntervention?.id
    workshop.desk.others = ["floor withdraw 14"]
    workshop.type("s")
    #expect(workshop.session.currentIntervention?.id == speaker)
    workshop.type("s")
    #expect(workshop.session.currentIntervention?.participant == ParticipantID(3))
  }

  @Test func theVoicesAddWhoWasSelected() {
    let workshop = Workshop(before: ["floor withdraw 14", "floor withdraw 12", "floor withdraw 7"])
    workshop.type("R")
    let first = workshop.session.notHeard(workshop.session.settings.adviceScope).map(\.id)
    workshop.type("<down>")
    workshop.desk.others = ["floor give \(first[0])"]
    workshop.wait(1)
    workshop.type("<enter>")
    #expect(workshop.session.waiting.map(\.participant) == [first[1]])
  }

  @Test func theRollMarksWhoWasSelected() {
    let workshop = Workshop()
    workshop.type("P")
    let people = workshop.session.register.map(\.id)
    workshop.type("<down><down>")
    workshop.desk.others = ["participant merge \(people[0]) --into \(people[4])"]
    workshop.wait(1)
    workshop.type("n")
    #expect(workshop.session.register.filter { !$0.isPresent }.map(\.id) == [people[2]])
  }
}

/// Keys in overlays, and prompts that are left.
struct OverlayKeysTests {
  @Test func theLettersOfOverlaysAreReadFromAnArabicKeyboardToo() {
    let workshop = Workshop()
    workshop.type("Pى")
    #expect(workshop.session.register.filter { !$0.isPresent }.count == 1)
    #expect(workshop.type("<esc>Rر").text == workshop.type("<esc>Rv").text)
  }

  @Test func onTheCardAMeansARequestWhateverHadTheFocus() {
    let workshop = Workshop()
    workshop.type("2xa21<enter>")
    #expect(workshop.session.waiting.last?.participant == ParticipantID(5))
  }

  @Test func aTextLeftWithControlCStandsReady() {
    let workshop = Workshop()
    workshop.type("rSupport localisation<c-c>")
    #expect(workshop.type("r").text.contains("Support localisation"))
  }

  @Test func aReasonIsKeptWhenTheAnswerDoesNothing() {
    let workshop = Workshop()
    workshop.type("e2<home><enter>not over<enter>")
    #expect(workshop.screen.text.contains("carry") || workshop.screen.text.contains("Carry"))
    #expect(workshop.type("<enter>").text.contains("not over"))
  }

  @Test func somebodyNewIsAskedAboutWhenTheListIsClosed() {
    let workshop = Workshop(before: ["list close"])
    workshop.type("aNora Zayd, ERC<enter><enter>")
    #expect(workshop.screen.text.contains("y/N"))
    workshop.type("y")
    #expect(workshop.session.waiting.count == 4)
  }

  @Test func wheelAndKeysSelectNothingThatATinyScreenDoesNotShow() {
    let workshop = Workshop(columns: 30, rows: 5)
    let speaker = workshop.session.currentIntervention?.id
    workshop.input(.mouse(MouseEvent(.wheelDown, at: Position(x: 1, y: 1))))
    workshop.type("<enter>")
    #expect(workshop.session.currentIntervention?.id == speaker)
  }
}
