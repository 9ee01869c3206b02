import Foundation
import TOMLFiles
import TerminalScreen
import Testing
import Themes

/// One's own theme files, good and bad (domain E-11).
@Suite struct ThemeFileTests {
  @Test("an unknown key is a warning with its line, and says what may have been meant (E-11)")
  func unknownKeysAreWarnings() throws {
    let text = "[roles]\ntext = \"#ffffff\"\n  wran = 3\nok = { colour = 2 }\n[colours]\nred = 1\n"
    let (theme, warnings) = try Themes.parse(text, file: "a.toml")
    #expect(
      warnings == [
        ThemeProblem(.unknownKey("wran", nearest: "warn"), file: "a.toml", line: 3, column: 3),
        ThemeProblem(.unknownKey("ok.colour", nearest: nil), file: "a.toml", line: 4, column: 8),
        ThemeProblem(.unknownKey("colours", nearest: nil), file: "a.toml", line: 5, column: 1),
      ])
    #expect(
      theme.inks == [.text: Paint(foreground: .rgb(red: 255, green: 255, blue: 255)), .ok: Paint()])
  }

  @Test(
    "what cannot be a theme is refused where it stands (E-11)",
    arguments: [
      ("inherits = \"drak\"", ThemeProblem.Kind.unknownTheme("drak"), 1, 1),
      ("inherits = 1", .wrongType("inherits", expected: .text), 1, 1),
      ("[roles]\r\n\r\nok = \"#12345\"", .notAColour("#12345"), 3, 1),
      ("[roles]\nok = 256", .notAColour("256"), 2, 1),
      ("[roles]\nok = true", .wrongType("ok", expected: .paint), 2, 1),
      ("roles = 3", .wrongType("roles", expected: .table), 1, 1),
      ("[roles]\nok = { bold = 1 }", .wrongType("ok.bold", expected: .flag), 2, 8),
      ("[palette]\n\"é\" = 1\na = \"b\"", .notAColour("b"), 3, 1),
      ("stand_in = \"dark\"", .wrongType("stand_in", expected: .standIn), 1, 1),
      // What the parser alone would not survive.
      ("[جدول]", .toml(.scanner(.tableName)), 1, 2), ("a = 9:00", .toml(.scanner(.value)), 1, 5),
      ("[roles]\nok = [1, é]", .toml(.scanner(.value)), 2, 10),
      ("a = " + String(repeating: "[", count: 5000), .toml(.scanner(.depth)), 1, 21),
      ("[roles]\nte\u{0}xt = 1", .toml(.noText), 2, 3),
    ])
  func problemsHaveTheirPlace(
    _ text: String, _ kind: ThemeProblem.Kind, _ line: Int, _ column: Int
  ) {
    let problem = #expect(throws: ThemeProblem.self) { try Themes.parse(text, file: "a.toml") }
    #expect(problem == ThemeProblem(kind, file: "a.toml", line: line, column: column))
  }

  @Test("a file cut or changed anywhere never ends the program (E-11)")
  func hostileFilesEndInAProblem() throws {
    let text = "inherits = \"dark\"\n[palette]\nsand = \"#d9a866\"\n[roles]\nok = { bold = true }\n"
    let bytes = Array(text.utf8)
    for end in bytes.indices {
      for change: UInt8 in [0x00, 0x0A, 0x22, 0x2E, 0x3A, 0x5B, 0x5D, 0x7B, 0xC3, 0xFF] {
        var hostile = bytes
        hostile[end] = change
        for candidate in [hostile, Array(bytes[..<end]) + [change]] {
          // Either a theme or a problem with a place in the file.
          do {
            _ = try ThemeFolder.read(candidate)
          } catch {
            #expect(error.line >= 1 && error.line <= 7)
          }
        }
      }
    }
  }

  @Test(
    "own themes are found in their folder, inherit from one another and stand before the program's (E-11)"
  )
  func ownThemesAreFound() throws {
    let folder = try ThemeFolder([
      "dark.toml": "inherits = \"dark\"\n[roles]\nok = 34\n",
      "evening.toml": "description = \"warm\\u0007\"\ninherits = \"dark\"\n[roles]\nwarn = 35\n",
      "notes.txt": "no theme",
    ])
    let library = folder.library
    #expect(library.ownNames == ["dark", "evening"])
    #expect(library.names == Themes.names + ["evening"])
    let read = try library.load("evening")
    #expect(read.warnings.isEmpty)
    #expect(read.theme.name == "evening")
    #expect(!read.theme.description.contains("\u{7}"))
    #expect(read.theme.inks[.ok]?.foreground == .indexed(34))
    #expect(read.theme.inks[.warn]?.foreground == .indexed(35))
    #expect(try read.theme.inks[.muted] == Themes.load("dark").inks[.muted])
    #expect(try library.load(folder.path + "/evening.toml").theme == read.theme)
  }

  @Test("a circle of themes is refused with the line that closes it (E-11)")
  func circlesAreRefused() throws {
    let folder = try ThemeFolder([
      "a.toml": "inherits = \"b\"\n", "b.toml": "# b\ninherits = \"./c.toml\"\n",
      "c.toml": "inherits = \"a\"\n", "self.toml": "inherits = \"self\"\n",
    ])
    for name in ["a", "b", "c", "self"] {
      let problem = #expect(throws: ThemeProblem.self) { try folder.library.load(name) }
      guard case .circle? = problem?.kind else {
        Issue.record("\(name): \(String(describing: problem))")
        continue
      }
      #expect(problem?.line == (problem?.file.hasSuffix("b.toml") == true ? 2 : 1))
    }
  }

  @Test("what is no file is refused and never waited for (E-11)")
  func whatIsNoFileIsRefused() throws {
    let folder = try ThemeFolder([:])
    #expect(mkfifo(folder.path + "/pipe.toml", 0o600) == 0)
    #expect(throws: ThemeProblem(.unreadable(errno: 0), file: folder.path + "/pipe.toml")) {
      try folder.library.load("pipe")
    }
    #expect(throws: ThemeProblem(.unreadable(errno: ENOENT), file: "/nowhere/x.toml")) {
      try folder.library.load("/nowhere/x.toml")
    }
    #expect(throws: ThemeProblem(.unknownTheme("evening"), file: "evening")) {
      try folder.library.load("evening")
    }
    #expect(
      ThemeLibrary(environment: ["XDG_CONFIG_HOME": "here", "HOME": "/h"]).folder
        == "/h/.config/roundtable/themes")
  }

  @Test("with few colours a stand-in is shown that the terminal has, never a guess (E-11)")
  func fewColoursHaveAStandIn() throws {
    let dark = try Themes.load("dark")
    #expect(Themes.fitting(dark, colours: 256) == dark)
    for name in Themes.names {
      let theme = try Themes.load(name)
      for (colours, standIn) in [
        (16, theme.standIn.rawValue), (8, theme.standIn.rawValue), (0, "mono"),
      ] {
        let fitted = Themes.fitting(theme, colours: colours)
        let keepsItself = theme.usesOnlyTheSixteen && colours >= 8
        let expected = try keepsItself ? theme : Themes.load(standIn)
        #expect(fitted.name == name)
        #expect(fitted.inks == expected.inks && fitted.surfaces == expected.surfaces)
        #expect(fitted.usesOnlyTheSixteen)
      }
    }
    #expect(try Themes.load("okabe-ito").standIn == .mono)
  }

  @Test("the theme of the README is read without a warning (E-11)")
  func theReadmeIsRight() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let readme = try String(contentsOf: root.appending(path: "README.md"), encoding: .utf8)
    let block = readme.components(separatedBy: "```toml\n").first { $0.contains("[roles]") }
    let text = try #require(block?.components(separatedBy: "```").first)
    let (theme, warnings) = try Themes.parse(text, file: "evening.toml")
    #expect(warnings.isEmpty)
    #expect(theme.background == .rgb(red: 0x1A, green: 0x15, blue: 0x12))
    #expect(theme.standIn == .mono)
    for ink in Ink.allCases { #expect(readme.contains("`\(ink.themeKey)`"), "\(ink.themeKey)") }
  }
}

/// A folder of theme files that goes when it is let go.
private final class ThemeFolder {
  let path: String

  init(_ files: [String: String]) throws {
    path = FileManager.default.temporaryDirectory.path + "/themes-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    for (name, text) in files {
      try text.write(toFile: path + "/" + name, atomically: false, encoding: .utf8)
    }
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  var library: ThemeLibrary { ThemeLibrary(folder: path) }

  /// Reads bytes that need be no text as a file.
  static func read(_ bytes: [UInt8]) throws(ThemeProblem) -> Theme {
    try Themes.parse(bytes, file: "a.toml").theme
  }
}
