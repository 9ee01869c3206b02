import TerminalScreen
import Testing
import Themes

@Suite struct ThemeTests {
  @Test(arguments: Themes.names)
  func shippedThemesHaveNoWarnings(_ name: String) throws {
    let theme = try Themes.load(name)
    #expect(theme.name == name)
    #expect(Set(theme.inks.keys) == Set(Ink.allCases).subtracting([.key]))
    #expect(Set(theme.surfaces.keys) == [.selection, .capture])
    #expect(theme.selectionTakesWholeRow == ["terminal", "mono", "high-contrast"].contains(name))
  }

  @Test func selectedRows() throws {
    let dark = try Themes.load("dark")
    let selection = try #require(dark.surfaces[.selection])
    #expect(dark.paint(for: Style(.text, on: .selection)).foreground == selection.foreground)
    #expect(
      dark.paint(for: Style(.warn, on: .selection)).foreground == dark.inks[.warn]?.foreground)
    #expect(dark.paint(for: Style(.warn, on: .selection)).bold)
    let terminal = try Themes.load("terminal")
    #expect(
      terminal.paint(for: Style(.warn, on: .selection))
        == terminal.paint(for: Style(.text, on: .selection)))
    #expect(terminal.paint(for: Style(.muted, on: .selection)).reverse)
    #expect(terminal.paint(for: Style(.key)) == Paint(foreground: .indexed(6), bold: true))
  }

  @Test func ownThemesInherit() throws {
    let text = """
      inherits = "dark"
      [palette]
      sand = "#d9a866"
      [roles]
      warn = "sand"
      title = { bold = false }
      ok = 34
      background = "default"
      """
    let (theme, warnings) = try Themes.parse(text, file: "/home/a/mine.toml")
    #expect(warnings.isEmpty)
    #expect(theme.name == "mine")
    #expect(theme.inks[.warn]?.foreground == .rgb(red: 0xD9, green: 0xA8, blue: 0x66))
    #expect(theme.inks[.title]?.bold == false)
    #expect(theme.inks[.ok]?.foreground == .indexed(34))
    #expect(theme.background == nil)
    #expect(try theme.inks[.muted] == Themes.load("dark").inks[.muted])
  }

  @Test(arguments: [
    ([:], 256, "terminal"), (["COLORFGBG": "15;0"], 256, "dark"),
    (["COLORFGBG": "0;default;15"], 1 << 24, "light"), (["COLORFGBG": "0;15"], 16, "terminal"),
    (["NO_COLOR": "1", "COLORFGBG": "15;0"], 256, "mono"), (["NO_COLOR": ""], 8, "terminal"),
    ([:], 0, "mono"),
  ])
  func automatic(_ environment: [String: String], _ colours: Int, _ name: String) {
    #expect(Themes.automatic(environment: environment, colours: colours) == name)
  }
}
