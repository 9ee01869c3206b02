import SessionState
import TerminalScreen
import Testing

@testable import Consoles

/// Searching and filtering in every list.
struct FilterTests {
  @Test("E-1: a filtered list says so, keeps the real numbers, and Esc shows all again")
  func speakers() {
    let workshop = Workshop()
    let screen = workshop.type("&ocha<enter>")
    #expect(screen.text.contains("filter: ocha · 1 of 3"))
    #expect(screen.text.contains("3  question"))
    #expect(!screen.text.contains("Head of Disaster Management"))
    let all = workshop.type("<esc>")
    #expect(!all.text.contains("filter:"))
    #expect(all.text.contains("Head of Disaster Management"))
  }

  @Test("E-1: keys mean the rows that are shown, with their real places")
  func movesTheShownOne() {
    let workshop = Workshop()
    workshop.type("&ocha<enter>K")
    #expect(workshop.session.waiting.map(\.participant.number) == [2, 4, 3])
  }

  @Test("E-1: a filter that no row passes is not taken, and says so")
  func nothing() {
    let workshop = Workshop()
    let screen = workshop.type("&nobody<enter>")
    #expect(screen.text.contains("nobody is in no row here"))
    #expect(screen.text.contains("Head of Disaster Management"))
    #expect(workshop.interface.filters.isEmpty)
  }

  @Test("E-1: agenda and records are filtered each for itself")
  func panels() {
    let workshop = Workshop(before: RapporteursDesk.record)
    #expect(workshop.type("2&lunch<enter>").text.contains("filter: lunch · 1 of 4"))
    let screen = workshop.type("3&diplomacy<enter>")
    #expect(screen.text.contains("filter: diplomacy · 1 of 6"))
    #expect(screen.text.contains("filter: lunch · 1 of 4"))
    #expect(!screen.text.contains("Respect the humanitarian"))
  }

  @Test("D-9: every list of the record is filtered by folded letters")
  func record() {
    let desk = RapporteursDesk()
    let screen = desk.type("&السلام<enter>")
    #expect(screen.text.contains("filter: السلام · 1 of 3"))
    #expect(desk.interface.record.recommendation == nil)
    #expect(screen.text.contains("R-2"))
    #expect(desk.type("3&الوصول مساله<enter>").text.contains("1 of 1"))
    #expect(desk.type("2&figures<enter>").text.contains("filter: figures · 1 of 2"))
    desk.type("1")
    // What is written now is shown, whatever the filter was.
    #expect(desk.type("rAnother one<enter>").text.contains("Another one"))
  }

  @Test("E-1: settings, turns, voices and the outcome check are searched and filtered")
  func overlays() {
    let workshop = Workshop(before: ["floor end", "floor give next", "floor end"])
    #expect(workshop.type("S&advice_sc<enter>").text.contains("filter: advice_sc · 1 of"))
    let all = workshop.type("<esc>")
    #expect(all.text.contains("Settings") && !all.text.contains("filter:"))
    workshop.type("<esc>t/erc<enter>")
    guard case .turns(let turns) = workshop.interface.overlay else {
      Issue.record("the turns are not shown")
      return
    }
    #expect(turns.selected == KeptRow(0, of: turns.turns(workshop.session).map(\.id)))
    workshop.type("&ifrc<enter>")
    #expect(workshop.screen.text.contains("filter: ifrc"))
    #expect(!workshop.screen.text.contains("Head of Disaster Management"))
    workshop.type("<esc><esc>R&second<enter>")
    #expect(workshop.screen.text.contains("filter: second"))
    let desk = RapporteursDesk()
    let check = desk.type("z&M-2<enter>")
    #expect(check.text.contains("filter: M-2"))
    #expect(!check.text.contains("M-1"))
  }

  @Test("E-1: where there is no list, the keys say so")
  func noList() {
    let workshop = Workshop()
    workshop.type("x&")
    #expect(workshop.interface.prompt == nil)
  }

  @Test("E-1: n and N go on in an overlay; in the replay they go through the list of events")
  func searchOn() {
    let workshop = Workshop()
    workshop.type("S/bell<enter>")
    guard case .settings(let view) = workshop.interface.overlay else {
      Issue.record("the settings are not shown")
      return
    }
    #expect(view.key == .bell)
    let replay = Rerun.morning()
    replay.type("<home>e/")
    #expect(replay.console.screen().text.contains("Search"))
  }
}
