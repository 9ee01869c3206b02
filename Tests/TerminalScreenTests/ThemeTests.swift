import Foundation
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

  @Test(arguments: ["dark", "light", "high-contrast", "okabe-ito"], Surface.allCases)
  func textCanBeRead(_ name: String, _ surface: Surface) throws {
    let theme = try Themes.load(name)
    let least = name == "high-contrast" && surface == .plain ? 7.0 : 4.5
    for ink in Ink.allCases where ink != .border {
      let paint = theme.paint(for: Style(ink, on: surface))
      let contrast = try #require(contrastRatio(paint))
      #expect(contrast >= least, "\(ink) on \(surface) of \(name)")
    }
  }

  @Test func contrastIsWhatTheTableSays() throws {
    let paint = try Themes.load("dark").paint(for: Style(.text))
    let contrast = try #require(contrastRatio(paint))
    #expect((contrast * 10).rounded() / 10 == 12.0)
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

  @Test func unknownKeysAreWarningsWithTheirLine() throws {
    let text = "[roles]\ntext = \"#ffffff\"\n  wran = 3\nok = { colour = 2 }\n[colours]\nred = 1\n"
    let warnings = try Themes.parse(text, file: "a.toml").warnings
    #expect(
      warnings == [
        ThemeProblem(.unknownKey("wran"), file: "a.toml", line: 3, column: 3),
        ThemeProblem(.unknownKey("ok.colour"), file: "a.toml", line: 4, column: 1),
        ThemeProblem(.unknownKey("colours"), file: "a.toml", line: 5, column: 1),
      ])
  }

  @Test(arguments: [
    ("inherits = \"drak\"", ThemeProblem.Kind.unknownTheme("drak"), 1),
    ("[roles]\r\n\r\nok = \"#12345\"", .notAColour("#12345"), 3),
    ("[roles]\nok = 256", .notAColour("256"), 2),
    ("[roles]\nok = true", .wrongType("ok"), 2),
    ("roles = 3", .wrongType("roles"), 1),
    ("[roles]\nok = { bold = 1 }", .wrongType("ok.bold"), 2),
  ])
  func problems(_ text: String, _ kind: ThemeProblem.Kind, _ line: Int) {
    let problem = #expect(throws: ThemeProblem.self) { try Themes.parse(text, file: "a.toml") }
    #expect(problem?.kind == kind)
    #expect(problem?.line == line)
  }

  @Test func brokenFilesHaveAPlace() {
    let problem = #expect(throws: ThemeProblem.self) {
      try Themes.parse("[roles]\ntext = \n", file: "a.toml")
    }
    #expect(problem?.line == 2)
  }

  @Test(arguments: [
    ([:], 256, "terminal"), (["COLORFGBG": "15;0"], 256, "dark"),
    (["COLORFGBG": "0;default;15"], 1 << 24, "light"), (["COLORFGBG": "0;15"], 16, "terminal"),
    (["NO_COLOR": "1", "COLORFGBG": "15;0"], 256, "mono"), (["NO_COLOR": ""], 8, "terminal"),
  ])
  func automatic(_ environment: [String: String], _ colours: Int, _ name: String) {
    #expect(Themes.automatic(environment: environment, colours: colours) == name)
  }
}

/// WCAG contrast of text and background; nil when one of them is not exact.
private func contrastRatio(_ paint: Paint) -> Double? {
  guard let text = paint.foreground.flatMap(luminance),
    let ground = paint.background.flatMap(luminance)
  else { return nil }
  return (max(text, ground) + 0.05) / (min(text, ground) + 0.05)
}

private func luminance(_ colour: Colour) -> Double? {
  guard case .rgb(let red, let green, let blue) = colour else { return nil }
  func linear(_ byte: UInt8) -> Double {
    let value = Double(byte) / 255
    return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
  }
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
}
