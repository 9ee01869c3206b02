import SessionState
import TerminalScreen
import Testing

@testable import Consoles

/// Places where a moderator who had never seen the console hesitated.
struct HesitationTests {
  @Test func enterAloneNeverNamesAnybody() {
    let workshop = Workshop()
    let screen = workshop.type("p<enter>")
    #expect(workshop.session.currentIntervention?.kind == .statement)
    #expect(screen.text.contains("type a number or a part of the name first"))
    #expect(workshop.type("<down><enter>").text.contains("! POINT OF ORDER"))
  }

  @Test func aRulingIsOneLetter() {
    let workshop = Workshop()
    workshop.type("p14<enter>or")
    #expect(workshop.session.interventions.last?.ruling == .rejected)
    #expect(workshop.interface.prompt == nil)
  }

  @Test func spaceCallsASecondPointOfOrderBeforeTheSpeaker() {
    let workshop = Workshop()
    let screen = workshop.type("p14<enter>p7<enter>on")
    #expect(screen.trimmedRows[35].hasPrefix(" s next: UN OCHA"))
    workshop.type(" ")
    #expect(workshop.session.currentIntervention?.participant == ParticipantID(4))
  }

  @Test func spaceEndsATechnicalInterruptionAndTheSpeakerGoesOn() {
    let workshop = Workshop()
    let screen = workshop.type("T14<enter>")
    #expect(screen.trimmedRows[35].hasPrefix(" Space back to IFRC: 2:33"))
    workshop.wait(30)
    workshop.type(" ")
    #expect(workshop.session.currentIntervention?.participant == ParticipantID(1))
    #expect(workshop.session.floor.interrupted == nil)
  }

  @Test func theNewestMarkIsFilledFirst() {
    let workshop = Workshop()
    workshop.type("!s!M")
    #expect(workshop.screen.text.contains("Fill M-2"))
    #expect(
      workshop.screen.trimmedRows[35].hasPrefix(" Enter store as R-1   Tab as a note instead"))
  }

  @Test func aBreakShowsWhatIsLeftOfIt() {
    let workshop = Workshop()
    workshop.type("eOd")
    let screen = workshop.wait(90)
    #expect(screen.trimmedRows[10].contains("BREAK"))
    #expect(workshop.model.floor.clock.digits == "18:30")
  }

  @Test func smallScreensShowThePanelInFocus() {
    let workshop = Workshop(columns: 40, rows: 12)
    #expect(workshop.type("2").text.contains("AGENDA"))
    #expect(workshop.type("3").text.contains("RECOMMENDATIONS"))
  }

  @Test func smallScreensShowWhoIsAdded() {
    let workshop = Workshop(columns: 40, rows: 12)
    #expect(workshop.type("a21").text.contains("Second Secretary"))
  }

  @Test func aLongWordingIsReadInFullAndTypedInFull() {
    let text = String(repeating: "words that go on ", count: 20) + "to the end"
    let workshop = Workshop()
    workshop.type("r")
    let typing = workshop.input(.paste(text))
    #expect(typing.text.contains("to the end"))
    #expect(typing.text.contains("Recommendation  words that go on"))
    workshop.type("<enter>")
    let reading = workshop.type("3<enter>")
    #expect(reading.text.contains("to the end"))
    #expect(reading.text.contains("REVISIONS"))
  }

  @Test func aListLongerThanTheScreenSaysHowManyMore() {
    let workshop = Workshop(
      columns: 80, rows: 18,
      before: (1...5).flatMap { number in
        [
          "10:41:41 participant add \"Guest \(number)\" --number \(40 + number)",
          "10:41:42 floor request \(40 + number)",
        ]
      })
    #expect(workshop.screen.text.contains("and 4 more"))
  }

  @Test func anUndoSaysWhatItTookBack() {
    let workshop = Workshop()
    #expect(
      workshop.type("su").trimmedRows[34]
        == " 10:42:07  taken back: the floor goes to Head of Disaster Management, ERC for 3:00")
  }

  // E-19
  @Test func refusalsNameTheKey() {
    let workshop = Workshop()
    #expect(workshop.type("O").text.contains("has the floor: e ends the intervention"))
  }

  @Test func whoSpeaksForAGroupIsShownAsThatGroup() {
    let workshop = Workshop()
    let screen = workshop.type("a21<c-g><c-g><c-g>")
    #expect(screen.text.contains("Add to the list, for QRCS"))
  }

  @Test func anEnterTooManyTakesNobodysFloor() {
    let workshop = Workshop()
    let screen = workshop.type("<enter>")
    #expect(workshop.session.currentIntervention?.participant == ParticipantID(1))
    #expect(screen.text.contains("choose whom with the arrows first"))
    workshop.type("<down><enter>")
    #expect(workshop.session.currentIntervention?.participant == ParticipantID(3))
  }

  @Test("closing the session says what is in the way, then asks (E-20)")
  func closingTheSessionSaysWhatIsInTheWayBeforeItAsks() {
    let workshop = Workshop()
    #expect(workshop.type(":session close<enter>").text.contains("has the floor: e ends"))
    workshop.type("e")
    #expect(
      workshop.type(":session close<enter>").text.contains("is still open: :item close first"))
    workshop.type("!:item close --drop<enter>")
    let screen = workshop.type(":session close<enter>")
    #expect(screen.text.contains("1 mark is still to write; close the session for good?"))
    workshop.type("y")
    #expect(workshop.session.state == .closed)
    #expect(workshop.type("r").text.contains("the session is closed"))
  }

  // B-16
  @Test func notesAreReadInTheRecordPanel() {
    let workshop = Workshop()
    workshop.type("i<tab>agreed on access<enter>")
    #expect(workshop.screen.trimmedRows[34].contains("N-1 stored as a decision"))
    #expect(workshop.type("3").text.contains("N-1   · decision"))
    #expect(workshop.screen.text.contains("agreed on access"))
  }

  // B-10
  @Test func theVoteOfAnAdoptionIsRead() {
    let workshop = Workshop()
    workshop.type("rUnify the voice<enter>:rec table R-1<enter>")
    let screen = workshop.type(":rec adopt R-1 --for 4 --against 1<enter>")
    #expect(screen.text.contains("R-1 adopted, by show of hands, 4 for, 1 against, 0 abstained"))
    #expect(workshop.type("3<enter>").text.contains("adopted 10:42, by show of hands · 4 for"))
  }

  @Test func whatAnotherConsoleDidIsSaid() {
    let workshop = Workshop()
    workshop.desk.others = ["note \"from outside\""]
    let screen = workshop.wait(1)
    #expect(screen.trimmedRows[34] == " 10:42:08  rapporteur: N-1 stored as a note")
  }

  @Test func aSuspendedSessionLooksSuspended() {
    let workshop = Workshop()
    let screen = workshop.type(":session suspend<enter>")
    #expect(screen.ink(of: "║ SUSPENDED") == .paused)
  }

  @Test func whatWasTypedIsKeptWhenItIsLeft() {
    let workshop = Workshop()
    #expect(workshop.type("rhalf a sentence").text.contains("Esc cancel, kept"))
    #expect(workshop.type("<esc>r").text.contains("Recommendation  half a sentence▏"))
    workshop.type("<enter>")
    #expect(workshop.type("r").text.contains("Recommendation  ▏"))
  }

  @Test func aNoteThatChangedItsKindIsKeptToo() {
    let workshop = Workshop()
    #expect(workshop.type("i<tab>agreed<esc>i").text.contains("Note  agreed▏"))
  }

  @Test func aClosedSessionIsStillRead() {
    let workshop = Workshop()
    workshop.type("rUnify the voice<enter>e:item close --drop<enter>:session close<enter>y")
    #expect(workshop.session.state == .closed)
    #expect(workshop.type("3<enter>").text.contains("REVISIONS"))
  }

  @Test func whoWasCarriedIsNotAddedASecondTime() {
    let workshop = Workshop()
    workshop.type("eOc")
    let screen = workshop.type("a14<enter>")
    #expect(screen.text.contains("was carried and waits for the next item already"))
    #expect(workshop.session.requests.count == 3)
  }
}
