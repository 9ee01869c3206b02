import TerminalScreen
import Testing

/// Which way of writing a terminal gets when nobody says one (domain D-2).
struct BidiDetectionTests {
  @Test(
    "D-2: the environment hints at what the terminal does",
    arguments: [
      (["TERM": "xterm-256color"], BidiMode.app),
      ([:], .app),
      (["VTE_VERSION": "5800", "TERM": "xterm-256color"], .app),
      (["VTE_VERSION": "7600"], .app),
      // An old one does not know the request, and nothing says what it does.
      (["VTE_VERSION": "5202"], .app),
      (["VTE_VERSION": "nonsense"], .app),
      (["KONSOLE_VERSION": "230800"], .terminal),
      (["KONSOLE_VERSION": ""], .app),
      (["MLTERM": "3.9"], .terminal),
      (["TERM": "xterm-kitty"], .words),
      (["TERM": "xterm-kitty", "KONSOLE_VERSION": "1"], .terminal),
      (["TMUX": "/tmp/tmux", "TERM": "tmux-256color"], .app),
      (["TMUX": "/tmp/tmux", "VTE_VERSION": "7600"], .terminal),
      (["STY": "1.pts", "KONSOLE_VERSION": "230800"], .terminal),
      (["TERM": "screen-256color", "MLTERM": "3.9"], .terminal),
      (["TMUX": "/tmp/tmux", "TERM": "xterm-kitty"], .app),
    ] as [([String: String], BidiMode)])
  func table(environment: [String: String], mode: BidiMode) {
    #expect(BidiMode.detect(environment) == mode)
  }

  @Test("D-2: what somebody chose for the terminal wins", arguments: BidiMode.allCases)
  func stored(mode: BidiMode) {
    let detected = BidiMode.detection(["KONSOLE_VERSION": "1"], stored: mode)
    #expect(detected.mode == mode)
    #expect(detected.reason == .stored)
  }

  @Test(
    "D-2: a terminal is known by its program and its multiplexer",
    arguments: [
      (["TERM": "xterm-256color", "TERM_PROGRAM": "vscode"], "vscode"),
      (["TERM": "xterm-256color", "VTE_VERSION": "7600"], "vte"),
      (["TERM": "xterm-kitty"], "xterm-kitty"),
      (
        ["TERM": "tmux-256color", "TMUX": "x", "TERM_PROGRAM": "tmux", "VTE_VERSION": "1"],
        "vte in tmux"
      ),
      (["TERM": "screen", "STY": "1"], "screen in screen"), ([:], "unknown"),
    ] as [([String: String], String)])
  func identity(environment: [String: String], name: String) {
    #expect(TerminalIdentity(environment).name == name)
  }
}
