import SessionState
import TerminalScreen
import Testing

@testable import Consoles

/// Where somebody who knew only the README stumbled.
struct FreshEyesTests {
  @Test("Esc with nothing open and undo leave the selection where it is")
  func selectionStays() {
    let desk = RapporteursDesk()
    desk.type("<down><esc>")
    #expect(desk.interface.record.recommendation == RecommendationID(2))
    desk.type("Hh<esc>u<esc>")
    #expect(desk.interface.record.recommendation == RecommendationID(2))
  }

  @Test("E-3: leaving asks while a text stands begun")
  func begun() {
    let desk = RapporteursDesk(before: RapporteursDesk.record + ["floor end"])
    let screen = desk.type("rA text<esc>q")
    #expect(screen.text.contains("leave? What was begun is lost: a recommendation. y/N"))
  }

  @Test("B-2: # gives the final numbers")
  func numbers() {
    let desk = RapporteursDesk()
    desk.type("<down><down>fc#")
    #expect(desk.recommendation(1)?.finalNumber == 1)
  }

  @Test("B-9: who stands behind a text is told as what, and what each answer does")
  func standing() {
    let desk = RapporteursDesk()
    let screen = desk.type("Uqrcs<enter>")
    #expect(screen.text.contains("QRCS is proposer of R-3"))
    #expect(screen.text.contains("make it co-sponsor"))
    #expect(screen.text.contains("stands behind it no more"))
  }

  @Test("B-3: a translation is no change of the wording")
  func translation() {
    let desk = RapporteursDesk()
    let screen = desk.type("la<c-u>نص<enter>")
    #expect(screen.text.contains("R-3  · captured   revision 3   "))
    #expect(screen.text.contains("CHANGED   revision 1 → 3"))
  }

  @Test("A list that goes on beyond its panel says so")
  func more() {
    let lines = (1...30).map { "rec add \"Text \($0)\"" }
    let desk = RapporteursDesk(before: lines)
    #expect(desk.screen.text.contains(/30 · ↓ \d+ more/))
    #expect(desk.type("G").text.contains(/30 · ↑ \d+ more/))
  }

  @Test("B-21: the room sees how to leave, and nothing that was noted")
  func room() {
    let desk = RapporteursDesk()
    let screen = desk.type("ZiBetween us<enter>")
    #expect(!screen.text.contains("Between us"))
    #expect(screen.trimmedRows.last?.hasSuffix("Esc back") == true)
  }
}
