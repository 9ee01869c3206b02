import SessionState
import TerminalScreen
import Testing

@testable import Consoles

/// Themes looked at and chosen in the consoles (domain E-11), the window's title (E-15), the bell (E-12).
struct ThemeOverlayTests {
  @Test("moving through the themes shows each at once, and Esc goes back to the one before (E-11)")
  func lookingIsNotChoosing() {
    let workshop = Workshop()
    let shown = workshop.type("%")
    #expect(shown.text.contains("Colours of the screen"))
    #expect(shown.text.contains("high-contrast"))
    #expect(workshop.terminal.themeNames == [])
    workshop.type("<home><down>")
    #expect(workshop.terminal.themeNames == ["dark", "light"])
    let closed = workshop.type("<esc>")
    #expect(workshop.terminal.themeNames == ["dark", "light", "terminal"])
    #expect(!closed.text.contains("Colours of the screen"))
  }

  @Test("Enter keeps the theme that is looked at (E-11)")
  func enterKeeps() {
    let workshop = Workshop()
    let screen = workshop.type("%<home><enter>")
    #expect(workshop.terminal.theme?.name == "dark")
    #expect(screen.text.contains("The colours are those of dark"))
    // It is the one in use now: Esc after another look goes back to it.
    workshop.type("%<down><esc>")
    #expect(workshop.terminal.themeNames == ["dark", "dark", "light", "dark"])
  }

  @Test("the command theme chooses by name, and says which there are (E-11)")
  func theCommand() {
    let workshop = Workshop()
    workshop.type(":theme light<enter>")
    #expect(workshop.terminal.theme?.name == "light")
    let refused = workshop.type(":theme lihgt<enter>")
    #expect(refused.text.contains("there is no theme lihgt; there are dark, light, terminal"))
    #expect(workshop.terminal.theme?.name == "light")
    #expect(workshop.type("<esc>:theme<enter>").text.contains("Colours of the screen"))
  }

  @Test("a theme whose file is broken is listed with its problem and cannot be chosen (E-11)")
  func brokenThemesAreListed() {
    // given
    var kept: [String] = []
    let offers = [
      ThemeOffer(name: "dark", description: "d", theme: Theme(name: "dark")),
      ThemeOffer(name: "mine", description: "", theme: nil, problem: "mine.toml:2:1: no"),
    ]
    let choice = ThemeChoice("dark", offers: { offers }, keep: { kept.append($0) })
    let terminal = HeadlessTerminal(size: Size(columns: 80, rows: 24))
    // when
    let broken = choice.choose(named: "mine", on: terminal)
    // then
    #expect(broken.text == "mine.toml:2:1: no" && !broken.isDone)
    #expect(choice.name == "dark" && kept == [])
    #expect(terminal.theme == nil)
    var screen = Screen(Size(columns: 80, rows: 24))
    ThemesPanel(ThemesView(choice)).draw(&screen, top: 3, bottom: 20)
    #expect(screen.text.contains("mine.toml:2:1: no"))
  }

  @Test(
    "every role is among the samples, in both forms of the overlay (E-11)", arguments: [80, 120])
  func samplesShowEveryRole(columns: Int) {
    var screen = Screen(Size(columns: columns, rows: 24))
    ThemesPanel(ThemesView(.builtIn)).draw(&screen, top: 3, bottom: 20)
    let inks = Set(screen.cells.map(\.style.ink))
    #expect(inks == Set(Ink.allCases))
    #expect(Set(screen.cells.map(\.style.surface)) == Set(Surface.allCases))
  }

  @Test("% means the same in every console (E-11)")
  func theKeyIsTheSameEverywhere() {
    for table in [KeyTable.moderator, .rapporteur, .replay] {
      #expect(table.action(for: .character("%")) == .themes)
    }
  }

  @Test("the window's title is the session and its item (E-15)")
  func theTitle() {
    let workshop = Workshop()
    workshop.type("")
    let session = workshop.session
    let item = session.openItem.flatMap { session.items[$0]?.plan.number } ?? "?"
    #expect(workshop.terminal.titles == ["roundtable - \(session.created?.code ?? "?") - \(item)"])
    #expect(Session().windowTitle == "roundtable")
  }

  @Test("no bell, no flash, nothing rings; nothing ever blinks (E-12)")
  func theBellCanBeSilent() {
    let workshop = Workshop(before: ["set bell none"])
    for _ in 1...160 {
      workshop.wait(1)
      #expect(!workshop.model.floor.clock.isFlashing)
    }
    #expect(workshop.terminal.alerts == 0)
  }
}
