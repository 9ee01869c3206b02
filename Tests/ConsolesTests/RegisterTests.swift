import SessionState
import TerminalScreen
import Testing

@testable import Consoles

/// The register, and the turns taken with their corrections.
struct RegisterScreenTests {
  @Test func theRollIsCalledByYAndN() {
    let workshop = Workshop(before: ["set quorum 4"])
    var screen = workshop.type("P")
    #expect(screen.text.contains("REGISTER   5 of 5 present · quorum of 4 people reached"))
    #expect(screen.trimmedRows[6].hasPrefix("▌ ✓    7  UN OCHA    Head of Country Office"))
    screen = workshop.type("nyny")
    #expect(screen.text.contains("3 of 5 present · no quorum: 3 of 4 people"))
    screen = workshop.type("R")
    #expect(screen.text.contains("roll called: 3 of 5 present, no quorum: 3 of 4"))
    #expect(screen.text.contains("roll called 10:42, 3 present"))
  }

  // D-9
  @Test func peopleAreFoundInArabic() {
    let workshop = Workshop()
    let screen = workshop.type("P/امين<enter>")
    #expect(screen.text.contains("/ امين"))
    #expect(screen.trimmedRows.count { $0.contains("✓    ") || $0.contains("✓   ") } == 1)
    #expect(workshop.type("<esc>").text.contains("Head of Country Office"))
  }

  @Test func anEntryIsChangedInPlace() {
    let workshop = Workshop()
    let screen = workshop.type("P<enter>")
    #expect(
      screen.text.contains("participant edit P-4 --name \"Head of Country Office\" --group G-4"))
    workshop.type(" --precedence 1<enter>")
    #expect(workshop.session.participants[ParticipantID(4)]?.precedence == 1)
  }

  @Test func aDuplicateIsMerged() {
    let workshop = Workshop()
    workshop.type("PGm14<enter>")
    #expect(workshop.session.participants[ParticipantID(5)] == nil)
  }

  @Test func aTurnIsCorrectedAndCarriesTheSign() {
    let workshop = Workshop()
    var screen = workshop.type("t")
    #expect(screen.text.contains("TURNS TAKEN   1 · this item"))
    #expect(screen.trimmedRows[6].hasPrefix("▌▶   I-1 10:41:40    0:27 of 3:00 statement"))
    screen = workshop.type("<enter>")
    #expect(screen.text.contains("what was recorded wrongly of I-1, Head of Delegation, IFRC?"))
    workshop.type("s90s<enter>")
    screen = workshop.screen
    #expect(screen.trimmedRows[6].contains("10:40:37 ≈  1:30 of 3:00"))
    #expect(screen.text.contains("corrected"))
    workshop.type("u")
    #expect(workshop.session.interventions.first?.isCorrected == false)
  }

  @Test(arguments: [(40, 12), (60, 18), (80, 24), (120, 36), (200, 60)])
  func theyFitEveryScreen(columns: Int, rows: Int) {
    let workshop = Workshop(columns: columns, rows: rows)
    for key in ["P", "t", "S", "R"] {
      #expect(workshop.type(key).text.contains("10:42"), "\(key)")
      workshop.type("<esc>")
    }
  }
}

/// The rules of order by keys.
struct OrderKeyTests {
  // A-23
  @Test func motionsStandInTheirOrderOfPrecedence() {
    let workshop = Workshop()
    workshop.type("mc14<enter>")
    workshop.wait(2)
    workshop.type("mns7<enter>")
    let rows = workshop.screen.trimmedRows
    let suspend = rows.firstIndex {
      $0.contains("! V-2  motion to suspend the meeting · not debated · by UN OCHA")
    }
    let close = rows.firstIndex {
      $0.contains("! V-1  motion to close the debate · 0 for, 0 against · by ERC")
    }
    #expect(suspend != nil && close == suspend.map { $0 + 1 })
    let screen = workshop.type("m")
    #expect(screen.text.contains("V-2, motion to suspend the meeting"))
    workshop.type("r")
    #expect(workshop.session.motions.map(\.result) == [nil, .rejected])
    workshop.type("ms12<enter>mf7<enter>")
    #expect(workshop.session.motions.first?.seconder == ParticipantID(3))
    #expect(workshop.session.motions.first?.speakersFor == [ParticipantID(4)])
  }

  // A-23
  @Test func theResultTakesItsCounts() {
    let workshop = Workshop()
    let screen = workshop.type("mc14<enter>mAmany<enter>")
    #expect(screen.text.contains("many is no count: write three numbers, 16 8 4"))
    workshop.type("<c-u>3 1<enter>")
    #expect(workshop.session.motions.first?.result == .adopted)
    #expect(workshop.session.motions.first?.counts == VoteCounts(for: 3, against: 1, abstain: 0))
  }

  // A-17
  @Test func anAppealComesAtOnceOrNotAtAll() {
    let workshop = Workshop()
    workshop.type("p14<enter>or")
    #expect(workshop.screen.trimmedRows[35].contains("o appeal"))
    workshop.type(" ")
    workshop.wait(2)
    workshop.type("s")
    #expect(workshop.type("o").text.contains("there is no point of order to rule on"))
  }

  // A-22
  @Test func sAsksAboutAReplyThatNobodyGranted() {
    let workshop = Workshop(before: ["floor end", "list close"])
    workshop.type("y21<enter>")
    for id in ["Q-1", "Q-2", "Q-3"] { workshop.type(":floor withdraw \(id)<enter>") }
    #expect(workshop.type("s").text.contains("right of reply of Second Secretary, ERC, 1 of 2"))
    workshop.type("y")
    #expect(workshop.session.currentIntervention?.kind == .rightOfReply)
  }

  // A-24
  @Test func oneKeyAndTheReasonCallToOrder() {
    let workshop = Workshop()
    let screen = workshop.type("Cr")
    #expect(screen.text.contains("Head of Delegation, IFRC called to order, not on the subject"))
    workshop.type("CPno politics<enter>")
    #expect(workshop.session.callsToOrder.last?.text == "no politics")
    #expect(workshop.session.currentIntervention?.state == .speaking)
  }

  // A-17
  @Test func theRoomDecidesOnAnAppeal() {
    let workshop = Workshop()
    workshop.type("p14<enter>or")
    #expect(workshop.type("o").text.contains("appeal against the ruling"))
    workshop.type("f")
    #expect(workshop.session.interventions.last?.appeal?.result == .overturned)
  }

  // A-21
  @Test func aQuestionToTheSpeakerHoldsTheSpeaker() {
    let workshop = Workshop()
    let screen = workshop.type("Q14<enter>")
    #expect(screen.text.contains("2:33 kept for Head of Delegation, IFRC"))
    #expect(screen.trimmedRows[35].hasPrefix(" Space back to IFRC: 2:33"))
    workshop.wait(20)
    workshop.type(" ")
    #expect(workshop.session.currentIntervention?.participant == ParticipantID(1))
  }

  // A-22
  @Test func aReplyIsGrantedOrRefused() {
    let workshop = Workshop()
    workshop.type("y14<enter>Gy")
    #expect(
      workshop.screen.text.contains("right of reply of Head of Disaster Management, ERC, 1 of 2"))
    workshop.type("y")
    #expect(workshop.screen.text.contains("« 4  reply granted"))
  }

  // A-9, A-8
  @Test func closingReadsOutWhoIsOnTheListAndMayWait() {
    let workshop = Workshop()
    #expect(workshop.type("c").text.contains("close the list? Still on it: ERC, QRCS, UN OCHA"))
    let screen = workshop.type("5")
    #expect(screen.text.contains("closes in 5:00 · 3 waiting"))
    #expect(workshop.wait(60).text.contains("closes in 4:00"))
    #expect(workshop.wait(240).text.contains("× closed 10:47"))
  }

  // A-11
  @Test func theLastSpeakerIsAskedForFirst() {
    let workshop = Workshop()
    let screen = workshop.type("L")
    #expect(
      screen.text.contains("as the last speaker? The list closes; not reached: QRCS, UN OCHA."))
    workshop.type("y")
    #expect(workshop.session.waiting.isEmpty)
    #expect(workshop.session.currentIntervention?.participant == ParticipantID(2))
  }

  @Test func interpretationStandsTheClock() {
    let workshop = Workshop()
    #expect(workshop.type("I").text.contains("║ INTERPRETED"))
    workshop.wait(60)
    workshop.type(" ")
    #expect(workshop.session.currentIntervention?.interpretation.finished == 60_000)
    #expect(workshop.wait(3).text.contains("OK"))
  }

  // A-5
  @Test func whoIsLimitedMayBeAddedAllTheSame() {
    let workshop = Workshop(before: ["set once_per_person on", "floor end"])
    let screen = workshop.type("a10<enter>")
    #expect(
      screen.text.contains(
        "Head of Delegation, IFRC has had the floor in this item. Add all the same?"))
    workshop.type("y")
    #expect(workshop.session.waiting.last?.participant == ParticipantID(1))
  }
}
