import Testing

@testable import CursesTerminal

/// What the terminal says of itself, and what it is told (domain E-11, E-15).
@Suite struct TerminalAnswerTests {
  @Test(
    "the background is light or dark as the terminal answers, whatever else it may say (E-11)",
    arguments: [
      ("rgb:1414/1818/1e1e\u{7}", true), ("rgb:ff/ff/f0\u{1B}\\", false), ("rgb:0/0/0", true),
      ("rgba:ffff/ffff/ffff/ffff", false), ("rgb:fdf6/e3e3", nil), ("rgb:zz/00/00", nil), ("", nil),
      ("#000000", nil),
    ])
  func backgrounds(_ answer: String, _ isDark: Bool?) {
    #expect(BackgroundAnswer.isDark(answer) == isDark)
  }

  @Test(
    "exact colours are looked for only where the terminal says it has them (E-11)",
    arguments: [
      ("xterm-256color", "truecolor", ["xterm-direct"]), ("xterm-256color", "", []),
      ("xterm-kitty", "24bit", ["kitty-direct", "xterm-direct"]),
      ("tmux-256color", "truecolor", ["tmux-direct"]),
      ("alacritty", "truecolor", ["alacritty-direct"]), ("screen-256color", "truecolor", []),
      ("linux", "truecolor", []), ("vt100", "truecolor", []), ("", "truecolor", []),
    ])
  func exactColours(_ term: String, _ colorterm: String, _ names: [String]) {
    let terminal = TerminalDescription(environment: ["TERM": term, "COLORTERM": colorterm])
    #expect(terminal.exactColourNames == names)
  }

  @Test(
    "only terminals in a window have a title (E-15)",
    arguments: [
      ("xterm-256color", true), ("tmux-256color", true), ("alacritty", true), ("linux", false),
      ("vt100", false), ("dumb", false), ("", false),
    ])
  func titles(_ term: String, _ hasTitle: Bool) {
    #expect(TerminalDescription(environment: ["TERM": term]).hasWindowTitle == hasTitle)
  }

  @Test(
    "no title can be a command to the terminal (E-15)",
    arguments: [
      ("roundtable - DOHA - 2.1", "roundtable - DOHA - 2.1"), ("a\u{9C}b\u{85}c", "a"),
      ("\u{202E}x", "x"),
    ])
  func cleanTitles(_ title: String, _ sent: String) {
    let clean = WindowTitle.sendable(title)
    #expect(clean.hasPrefix(sent))
    #expect(
      clean.unicodeScalars.allSatisfy { $0.value >= 0x20 && !(0x7F...0x9F).contains($0.value) })
    #expect(!WindowTitle.sendable("a\u{7}b\u{1B}\\").contains("\u{7}"))
    #expect(!WindowTitle.sendable("a\u{7}b\u{1B}\\").contains("\u{1B}"))
  }
}
