import Foundation
import Testing
import Words

/// The start screen, the configuration and what needs a terminal, as a person meets them.
struct StartTests {
  @Test(
    "E-18: without a terminal every screen says so, names the plain-text command, and exits 2",
    arguments: [
      ([String](), "roundtable list"), (["start"], "roundtable list"),
      (["open", "doha"], "roundtable show NAME"), (["display", "doha"], "roundtable follow NAME"),
      (["replay", "doha"], "roundtable show NAME --at TIME"),
      (["demo"], "roundtable demo --create"),
    ])
  func noTerminal(arguments: [String], way: String) throws {
    let place = try Workplace()
    try place.createSession("doha")
    let outcome = try place.start(arguments).finish()
    #expect(outcome.ending == .exit(2))
    #expect(outcome.output == "")
    #expect(outcome.errors.contains(way))
    #expect(outcome.errors.split(separator: "\n").count == 1)
  }

  @Test("what was opened from the start screen comes back to it, with the list anew")
  func comingBack() throws {
    let place = try Workplace()
    try place.createSession("doha")
    let start = try place.terminal()
    try start.wait(for: "1 session")
    start.type("\r")
    try start.wait(for: "saved ·")
    start.type("q")
    try start.wait(for: "SESSIONS")
    start.type("+friday\re")
    try start.wait(for: "friday is there; Enter opens it.")
    start.type("q")
    #expect(try start.waitForEnd() == .exit(0))
    #expect(start.modes == start.modesBefore)
    #expect(try place.succeed("list").count == 2)
  }

  @Test("a damaged, a foreign and a read-only file are listed with a sentence")
  func oddFiles() throws {
    let place = try Workplace()
    try place.createSession("doha")
    try Data("no log\n".utf8).write(to: URL(fileURLWithPath: place.log("foreign")))
    symlink("nowhere", place.log("link"))
    let start = try place.terminal()
    try start.wait(for: "3 sessions", orIn: "cannot open")
    #expect(start.screen.picture.contains("foreign"))
    #expect(start.screen.picture.contains("link"))
    start.type("q")
    #expect(try start.waitForEnd() == .exit(0))
  }

  @Test("the editor gets the terminal and the mended plan becomes a session")
  func editor() throws {
    let place = try Workplace()
    let plan = try place.write(
      SmallPlan.text.replacing("kind = \"panel\"", with: "kind = \"pan\""), to: "plan.toml")
    let editor = try place.write(
      "#!/bin/sh\nsed -i 's/\"pan\"/\"panel\"/' \"$1\"\n", to: "mend")
    try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: editor)
    place.environment["EDITOR"] = editor
    let start = try place.terminal()
    try start.wait(for: "No session yet")
    start.type("+doha\rp\(plan)\r")
    try start.wait(for: "is not a kind")
    #expect(!FileManager.default.fileExists(atPath: place.log("doha")))
    start.type("e")
    try start.wait(for: "doha is there; Enter opens it.")
    start.type("q")
    #expect(try start.waitForEnd() == .exit(0))
    #expect(FileManager.default.fileExists(atPath: place.log("doha")))
  }

  // MARK: The configuration

  @Test("E-17: a flag stands above the environment, the environment above the file")
  func precedence() throws {
    let place = try Workplace()
    try Self.configure(
      place, "theme = \"dark\"\nbidi = \"off\"\nlanguage = \"ar\"\nmouse = false\n")
    place.environment["ROUNDTABLE_BIDI"] = nil
    func value(_ name: String, _ arguments: String...) throws -> String? {
      try place.start(["config"] + arguments).finish().lines
        .first { $0.hasPrefix(name + "\t") }?.split(separator: "\t").dropFirst()
        .joined(separator: " ")
    }
    let file = place.path("config/roundtable/config.toml")
    #expect(try value("bidi") == "off \(file):2")
    #expect(try value("mouse") == "false \(file):4")
    #expect(try value("mouse", "--mouse") == "true --no-mouse")
    place.environment["ROUNDTABLE_BIDI"] = "words"
    #expect(try value("bidi") == "words ROUNDTABLE_BIDI")
    #expect(try value("bidi", "--bidi", "app") == "app --bidi")
    place.environment["ROUNDTABLE_LANG"] = "en"
    #expect(try value("language", "--lang", "ar") == "ar --lang")
    #expect(try value("ascii") == "false default")
    place.environment["NO_COLOR"] = "1"
    #expect(try value("colour") == "false NO_COLOR")
    #expect(try value("colour", "--color") == "true --no-color")
    // A relative folder is ignored.
    place.environment["XDG_CONFIG_HOME"] = "config"
    #expect(try value("theme") == "auto default")
  }

  @Test(
    "E-17: an unknown key is a warning, a wrong value says what is allowed; neither ends anything",
    arguments: [
      ("colours = true\n", "config.toml:1:1: warning: nothing reads \"colours\"", Int32(0)),
      ("\nbidi = \"left\"\n", "config.toml:2:8: bidi cannot be \"left\"", 1),
      ("mouse = \"no\"\n", "config.toml:1:9: mouse cannot be \"no\"; it is one of: true, false", 1),
      ("theme = [\n", "the configuration is not used", 1),
      ("theme = ]\n", "config.toml:1:9: this is not TOML", 1),
      ("[\u{1}]\n", "config.toml:1", 1),
      ("\u{0}", "config.toml:1", 1),
    ])
  func problems(text: String, sentence: String, code: Int32) throws {
    let place = try Workplace()
    try Self.configure(place, text)
    let outcome = try place.run("config")
    #expect(outcome.errors.contains(sentence))
    #expect(outcome.ending == .exit(code))
    #expect(try place.run("list").ending == .exit(0))
  }

  @Test("E-17: the template is a configuration that changes nothing, with and without its #")
  func template() throws {
    let place = try Workplace()
    let text = try place.succeed("config", "--template").joined(separator: "\n")
    try Self.configure(place, text)
    let before = try place.run("config")
    #expect(before.ending == .exit(0))
    let bare = text.split(separator: "\n").filter { $0.contains(" = ") }
      .map { $0.dropFirst(2) }.joined(separator: "\n")
    try Self.configure(place, bare)
    let after = try place.run("config")
    func values(_ outcome: Outcome) -> [Substring] {
      outcome.lines.flatMap { $0.split(separator: "\t").prefix(2) }
    }
    #expect(values(after) == values(before))
    #expect(after.errors == "")
  }

  private static func configure(_ place: Workplace, _ text: String) throws {
    let folder = place.path("config/roundtable")
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try place.write(text, to: "config/roundtable/config.toml")
  }

  @Test("--lang is on every command, and the words of do are never taken for it")
  func language() throws {
    let place = try Workplace()
    try place.createSession("doha")
    #expect(try place.run("--lang", "ar").errors.contains("طرفية"))
    #expect(try place.run("open", "doha", "--lang=ar").errors.contains("طرفية"))
    #expect(try place.run("list", "--lang", "fr").ending == .exit(2))
    #expect(try place.run("do", "doha", "note", "add", "--lang ar").ending == .exit(0))
    #expect(try place.state(of: "doha").description.contains("--lang ar"))
  }

  @Test("E-17: lines of the : prompt are there in the next run")
  func history() throws {
    let place = try Workplace()
    try place.createPanel("doha")
    for (keys, shown) in [(":note add remembered\r", "N-1 stored"), (":\u{1B}[A", "remembered")] {
      let console = try place.terminal("open", "doha")
      try console.wait(for: "saved ·")
      console.type(keys)
      try console.wait(for: shown)
      console.type("\u{03}\u{03}\u{03}")
      #expect(try console.waitForEnd() == .exit(0))
    }
  }

  @Test("E-17: the README's table of settings is that of the program")
  func readme() throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let text = try String(contentsOf: root.appending(path: "README.md"), encoding: .utf8)
    let rows = PreferenceName.allCases.map { name in
      let values = name.allowed?.map { "`\($0)`" }.joined(separator: " ") ?? "a name or a path"
      let cells = [
        "`\(name.rawValue)`", values, name.standard.isEmpty ? "" : "`\(name.standard)`",
        "`\(name.flag)`", name.variable.map { "`\($0)`" } ?? "",
      ]
      return "|" + cells.map { $0.isEmpty ? " " : " \($0) " }.joined(separator: "|") + "|"
    }
    #expect(text.contains(rows.joined(separator: "\n") + "\n<!-- /settings -->"))
  }

  // MARK: doctor and man

  @Test("doctor says a line each, and what to do where something is not as it should be")
  func doctor() throws {
    let place = try Workplace()
    place.environment["LANG"] = "C"
    let outcome = try place.run("doctor")
    #expect(outcome.ending == .exit(1))
    #expect(outcome.output.contains("look  the console needs a terminal"))
    #expect(outcome.output.contains("start with LC_ALL=C.UTF-8"))
    #expect(outcome.output.contains("ok    the data folder"))
    #expect(outcome.output.contains("log format 1"))
  }

  @Test("D-2: doctor --bidi keeps the answer for this terminal; without one it says so")
  func bidi() throws {
    let place = try Workplace()
    place.environment["ROUNDTABLE_BIDI"] = nil
    #expect(try place.run("doctor", "--bidi").ending == .exit(2))
    let terminal = try place.terminal("doctor", "--bidi")
    try terminal.wait(for: "1 to 4")
    terminal.type("2\n")
    #expect(try terminal.waitForEnd() == .exit(0))
    #expect(try place.run("doctor").output.contains("bidi terminal (chosen for xterm-256color)"))
  }

  @Test("E-18: the manual page names every command")
  func manual() throws {
    let place = try Workplace()
    let page = try place.succeed("man").joined(separator: "\n")
    #expect(page.hasPrefix(".TH ROUNDTABLE 1"))
    for name in ["open", "display", "replay", "do", "export", "doctor", "config"] {
      #expect(page.contains("\n.SS \(name)"))
    }
    #expect(!page.split(separator: "\n").contains { $0.hasPrefix("'") })
  }
}

extension Pseudoterminal {
  /// Reads until one of two texts stands on the screen.
  fileprivate func wait(for text: String, orIn other: String) throws {
    try wait(for: "\"\(text)\"") { $0.picture.contains(text) || $0.picture.contains(other) }
  }
}
