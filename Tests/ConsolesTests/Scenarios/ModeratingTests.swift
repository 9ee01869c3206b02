import SessionState
import TerminalScreen
import Testing

@testable import Consoles

/// A meeting moderated by keys, in the moderator's words.
struct ModeratingTests {
  // E-1
  @Test func sGivesTheFloorToTheNext() {
    let workshop = Workshop()
    let screen = workshop.type("s")
    #expect(workshop.session.currentIntervention?.participant == ParticipantID(2))
    #expect(
      screen.trimmedRows[34]
        == " 10:42:07  the floor goes to Head of Disaster Management, ERC for 3:00")
    #expect(workshop.session.interventions.first?.state == .ended)
  }

  //
  @Test func aNumberAndEnterAddARequest() {
    let workshop = Workshop()
    workshop.type("a21<enter>")
    #expect(workshop.session.waiting.last?.participant == ParticipantID(5))
    #expect(workshop.session.waiting.last?.kind == .statement)
  }

  // A-16, D-9
  @Test func anArabicNameFindsThePerson() {
    let workshop = Workshop()
    let screen = workshop.type("aامين")
    #expect(screen.text.contains("Secretary-General"))
    #expect(screen.text.contains("already number 2 on the list"))
  }

  @Test func somebodyOnTheListIsSelectedInsteadOfAddedTwice() {
    let workshop = Workshop()
    let screen = workshop.type("a12<enter>")
    #expect(workshop.session.waiting.count == 3)
    #expect(screen.trimmedRows[34] == " already number 2 on the list")
    #expect(screen.trimmedRows[17].contains("▌    2  statement"))
  }

  @Test func aPointOfOrderKeepsTheSpeakersTimeToTheSecond() {
    let workshop = Workshop()
    var screen = workshop.type("p14<enter>")
    #expect(screen.text.contains("║ INTERRUPTED    2:33 kept for Head of Delegation, IFRC"))
    workshop.wait(45)
    screen = workshop.type("oA")
    #expect(screen.text.contains("Ruling, accepted"))
    screen = workshop.type("well taken<enter>")
    #expect(workshop.session.interventions.last?.rulingText == "well taken")
    #expect(screen.trimmedRows[35].hasPrefix(" Space back to IFRC: 2:33"))
    screen = workshop.type(" ")
    #expect(workshop.session.currentIntervention?.participant == ParticipantID(1))
    #expect(screen.trimmedRows[4].contains("▄████▄      ▄████▄  ▄████▄"))
    #expect(
      workshop.session.currentIntervention?.remaining(workshop.session.moment(workshop.desk.now()))
        == 153_000)
  }

  @Test func aSecondPointOfOrderQueues() {
    let workshop = Workshop()
    workshop.type("p14<enter>p7<enter>")
    #expect(workshop.session.waiting.first?.kind == .pointOfOrder)
    #expect(workshop.screen.text.contains("after the ruling, before IFRC resumes"))
  }

  @Test func aClosedListAsksBeforeItTakesMore() {
    let workshop = Workshop()
    workshop.type("cc")
    let screen = workshop.type("a21<enter>")
    #expect(screen.text.contains("list closed 10:42 · add although closed? y/N"))
    workshop.type("y")
    #expect(workshop.session.waiting.last?.override == true)
  }

  @Test func anyOtherAnswerLeavesTheListAsItIs() {
    let workshop = Workshop()
    workshop.type("cca21<enter>x")
    #expect(workshop.session.waiting.count == 3)
    workshop.type("n")
    #expect(workshop.session.waiting.count == 3)
  }

  @Test func closingAnItemAsksWhatBecomesOfThoseWhoWait() {
    let workshop = Workshop()
    workshop.type("e")
    let screen = workshop.type("O")
    #expect(screen.text.contains("3 still wait. What becomes of them?"))
    workshop.type("cc")
    #expect(workshop.session.openItem == ItemID(3))
    // Item 3 is a break: they wait for the next item in which people speak.
    #expect(workshop.session.requests.count { $0.state == .carried } == 3)
  }

  // B-1
  @Test func aRecommendationTakesItemAndSpeakerWithIt() {
    let workshop = Workshop()
    let screen = workshop.type("rUnify the voice")
    #expect(screen.text.contains("takes with it: 10:42:07 · item 2 · Head of Delegation, IFRC"))
    workshop.type("<enter>")
    let captured = workshop.session.recommendations.first
    #expect(captured?.wording == "Unify the voice")
    #expect(captured?.proposers == [.group(GroupID(1))])
    #expect(captured?.item == ItemID(2))
  }

  @Test func escapeKeepsTheListAndNothingIsStored() {
    let workshop = Workshop()
    let before = workshop.session.seq
    workshop.type("rabc<esc>a1<esc>:floor end<esc>")
    #expect(workshop.session.seq == before)
  }

  @Test func undoTakesBackAndRedoBringsBack() {
    let workshop = Workshop()
    workshop.type("su")
    #expect(workshop.session.currentIntervention?.participant == ParticipantID(1))
    #expect(workshop.session.waiting.count == 3)
    workshop.type("<c-r>")
    #expect(workshop.session.currentIntervention?.participant == ParticipantID(2))
  }

  // E-14
  @Test func aTickWritesNothing() {
    let workshop = Workshop()
    let before = workshop.session.seq
    let screen = workshop.wait(10)
    #expect(workshop.session.seq == before)
    #expect(screen.text.contains("10:42:17"))
  }

  // E-2
  @Test func lettersTypeWhileAFieldIsOpen() {
    let workshop = Workshop()
    let screen = workshop.type("rsq?u")
    #expect(screen.text.contains("Recommendation  sq?u▏"))
  }

  // E-9
  @Test func aPasteIsTextAndNeverKeys() {
    let workshop = Workshop()
    let before = workshop.session.seq
    let screen = workshop.input(.paste("s\ns\n"))
    #expect(workshop.session.seq == before)
    #expect(screen.text.contains("pasted text was not used"))
    workshop.type("i")
    workshop.input(.paste("two\nlines"))
    workshop.type("<enter>")
    #expect(workshop.session.notes.first?.text == "two lines")
  }

  @Test func theCommandLineCompletesAndRemembers() {
    let workshop = Workshop()
    let screen = workshop.type(":floor g<tab>")
    #expect(screen.text.contains(": floor give ▏"))
    workshop.type("next<enter>")
    #expect(workshop.session.currentIntervention?.participant == ParticipantID(2))
    #expect(workshop.type(":<up>").text.contains(": floor give next▏"))
  }

  @Test func aRefusalNamesTheRuleAndKeepsTheLine() {
    let workshop = Workshop()
    let screen = workshop.type(":floor withdraw Q-9<enter>")
    #expect(screen.text.contains("nothing is called \"Q-9\""))
    #expect(screen.text.contains(": floor withdraw Q-9▏"))
  }

  @Test func aLogThatTakesNothingIsSaidAndTheTextStays() {
    let workshop = Workshop()
    workshop.desk.problem = DeskProblem("the disk is full")
    let screen = workshop.type("rkept<enter>")
    #expect(screen.text.contains("the disk is full"))
    #expect(screen.text.contains("Recommendation  kept▏"))
  }

  // C-15
  @Test func controlCharactersNeverReachTheScreen() {
    let workshop = Workshop(before: ["10:41:50 note \"x\""])
    workshop.type("r")
    workshop.input(.paste("a\u{1B}[31mb\u{202E}c"))
    let screen = workshop.type("<enter>")
    let scalars = screen.cells.flatMap { Array($0.glyph.unicodeScalars) }
    #expect(!scalars.contains { $0.value < 0x20 || $0.value == 0x202E })
  }

  // D-12
  @Test func anArabicKeyboardActsByThePlaceOfItsKeys() {
    let workshop = Workshop()
    workshop.type("س")
    #expect(workshop.session.currentIntervention?.participant == ParticipantID(2))
  }

  @Test("q and :q with somebody speaking ask what is to become of the clock (E-3)")
  func leavingWhileSomebodySpeaksAsks() {
    let workshop = Workshop()
    #expect(
      workshop.type("q").text.contains("leave? The clock of Head of Delegation, IFRC goes on. y/N"))
    #expect(
      workshop.type("n:q<enter>").text.contains(
        "leave? The clock of Head of Delegation, IFRC goes on. y/N"))
    #expect(workshop.session.currentIntervention?.state == .speaking)
  }
}
