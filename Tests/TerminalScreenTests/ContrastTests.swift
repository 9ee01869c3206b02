import TerminalScreen
import Testing
import Themes

/// What can be read in the fixed themes (domain E-11, screens 2).
@Suite struct ContrastTests {
  private static let fixed = ["dark", "light", "high-contrast", "okabe-ito"]

  @Test(
    "every role can be read on every surface, in exact colours and in the nearest of 256 (E-11)",
    arguments: fixed, Surface.allCases)
  func everyRoleCanBeRead(_ name: String, _ surface: Surface) throws {
    let theme = try Themes.load(name)
    let least = name == "high-contrast" ? 7.0 : 4.5
    for ink in Ink.allCases where ink != .border {
      let paint = theme.paint(for: Style(ink, on: surface))
      for nearest in [false, true] {
        let contrast = try #require(Contrast(paint, nearest: nearest))
        #expect(
          contrast.ratio >= least, "\(ink) on \(surface) of \(name), nearest: \(nearest)")
      }
    }
  }

  /// The table of screens 2: role, then contrast on the background and on the selection.
  private static let table: [(Ink, [String: [Double]])] = [
    (.text, ["dark": [12.0, 8.9], "light": [13.5, 11.2], "okabe-ito": [14.3, 10.1]]),
    (.muted, ["dark": [6.6, 4.9], "light": [5.9, 4.9], "okabe-ito": [7.1, 5.0]]),
    (.title, ["dark": [16.4, 12.2], "light": [19.2, 16.0], "okabe-ito": [18.5, 13.0]]),
    (.accent, ["dark": [8.4, 6.2], "light": [6.4, 5.3], "okabe-ito": [8.0, 5.6]]),
    (.border, ["dark": [1.6, 1.2], "light": [1.4, 1.2], "okabe-ito": [1.8, 1.3]]),
    (.ok, ["dark": [9.7, 7.2], "light": [6.5, 5.4], "okabe-ito": [6.9, 4.9]]),
    (.warn, ["dark": [10.6, 7.8], "light": [6.2, 5.2], "okabe-ito": [14.0, 9.8]]),
    (.critical, ["dark": [7.9, 5.9], "light": [6.4, 5.3], "okabe-ito": [8.2, 5.8]]),
    (.paused, ["dark": [8.5, 6.3], "light": [9.4, 7.8], "okabe-ito": [14.3, 10.1]]),
    (.pointOfOrder, ["dark": [8.5, 6.3], "light": [7.4, 6.2], "okabe-ito": [7.7, 5.4]]),
    (.stale, ["dark": [8.3, 6.1], "light": [6.7, 5.6], "okabe-ito": [8.2, 5.8]]),
    (.added, ["dark": [9.7, 7.2], "light": [6.5, 5.4], "okabe-ito": [8.0, 5.6]]),
    (.removed, ["dark": [7.9, 5.9], "light": [6.4, 5.3], "okabe-ito": [8.2, 5.8]]),
    (.over, ["dark": [7.9], "light": [6.7], "okabe-ito": [5.4]]),
    (.banner, ["dark": [8.5], "light": [9.4], "okabe-ito": [6.7]]),
  ]

  @Test(
    "the ratios are those of the design's table (E-11)", arguments: ["dark", "light", "okabe-ito"])
  func theRatiosAreThoseOfTheTable(_ name: String) throws {
    let theme = try Themes.load(name)
    for (ink, byTheme) in Self.table {
      // Both paint their own background; on a surface the ink's own colour is compared with it.
      let foreground = theme.inks[ink]?.foreground
      let grounds = [
        theme.inks[ink]?.background ?? theme.background, theme.surfaces[.selection]?.background,
      ]
      for (ratio, ground) in zip(byTheme[name] ?? [], grounds) {
        let paint = Paint(foreground: foreground, background: ground)
        let contrast = try #require(Contrast(paint))
        #expect(abs(contrast.ratio - ratio) <= 0.051, "\(ink) of \(name): \(contrast.ratio)")
      }
    }
  }

  @Test("high contrast has the ratios of the table (E-11)")
  func highContrastHasTheRatiosOfTheTable() throws {
    let theme = try Themes.load("high-contrast")
    let table: [Ink: Double] = [
      .text: 21, .muted: 14.4, .title: 21, .accent: 13.2, .border: 8.8, .ok: 16.7, .warn: 16.1,
      .critical: 11.3, .over: 11.3, .paused: 13.3, .pointOfOrder: 11.8, .stale: 14.6, .added: 16.7,
      .removed: 11.3, .banner: 21,
    ]
    for (ink, ratio) in table {
      let contrast = try #require(Contrast(theme.paint(for: Style(ink))))
      #expect(abs(contrast.ratio - ratio) <= 0.051, "\(ink): \(contrast.ratio)")
    }
    let selected = try #require(Contrast(theme.paint(for: Style(.warn, on: .selection))))
    #expect(abs(selected.ratio - 16.5) <= 0.051)
  }

  @Test(
    "prompts have the ratios of the table (E-11)",
    arguments: [
      ("dark", 13.2, 12.2), ("light", 17.1, 16.0), ("high-contrast", 13.6, 16.5),
      ("okabe-ito", 14.5, 13.0),
    ])
  func promptsAndSelections(_ name: String, _ capture: Double, _ selection: Double) throws {
    let theme = try Themes.load(name)
    let shown = try [Surface.capture, .selection].map {
      try #require(Contrast(theme.paint(for: Style(.text, on: $0)))).ratio
    }
    #expect(abs(shown[0] - capture) <= 0.051)
    #expect(abs(shown[1] - selection) <= 0.051)
  }

  @Test("contrast is that of WCAG, and unknown where colours belong to the person (E-11)")
  func contrastIsThatOfTheStandard() throws {
    let (black, white) = (RGB(index: 16), RGB(index: 231))
    #expect(Contrast(black, white).ratio == 21)
    #expect(Contrast(white, white).ratio == 1)
    #expect(abs(Contrast(RGB(red: 119, green: 119, blue: 119), white).ratio - 4.48) < 0.005)
    #expect(Contrast(Paint(foreground: .indexed(1), background: .indexed(16))) == nil)
    #expect(Contrast(Paint(foreground: .indexed(231))) == nil)
    #expect(try Themes.load("terminal").lowestContrast() == nil)
  }
}
