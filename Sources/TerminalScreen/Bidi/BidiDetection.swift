extension BidiMode {
  /// The way of writing for a terminal when none was asked for (domain D-2).
  ///
  /// No terminal tells reliably what it does with Arabic, so what somebody saw and stored wins; else the environment
  /// hints at it.
  /// - Parameters:
  ///   - environment: `TMUX`, `TERM`, `VTE_VERSION`, `KONSOLE_VERSION` and `MLTERM` count.
  ///   - stored: What was chosen for this terminal.
  public static func detect(_ environment: [String: String], stored: BidiMode? = nil) -> BidiMode {
    detection(environment, stored: stored).mode
  }

  /// The same with its reason.
  public static func detection(
    _ environment: [String: String], stored: BidiMode? = nil
  ) -> (mode: BidiMode, reason: BidiReason) {
    if let stored { return (stored, .stored) }
    func has(_ name: String) -> Bool { environment[name].map { !$0.isEmpty } ?? false }
    let terminals = ["KONSOLE_VERSION", "MLTERM"].filter(has)
    if TerminalIdentity(environment).multiplexer != nil {
      // The outer terminal goes on ordering what a multiplexer sends it, and never hears the request not to.
      let outer = (has("VTE_VERSION") ? ["VTE_VERSION"] : []) + terminals
      if let name = outer.first { return (.terminal, .variable(name)) }
      return (.app, .noHint)
    }
    // Since 0.58 it does as it is told.
    if let version = environment["VTE_VERSION"].flatMap({ Int($0) }), version >= 5800 {
      return (.app, .variable("VTE_VERSION"))
    }
    if let name = terminals.first { return (.terminal, .variable(name)) }
    if environment["TERM"] == "xterm-kitty" { return (.words, .variable("TERM")) }
    return (.app, .noHint)
  }
}

/// Why a way of writing was taken.
public enum BidiReason: Hashable, Sendable {
  /// Somebody chose it for this terminal.
  case stored
  /// A variable of the environment tells which terminal this is.
  case variable(String)
  /// Nothing tells which terminal this is, and this way works in most.
  case noHint
}

/// Which terminal the program runs in, as far as the environment tells: choices are stored under it (domain D-2).
public struct TerminalIdentity: Hashable, Sendable {
  /// `TERM_PROGRAM`, else what a version variable tells, else `TERM`.
  public var terminal: String
  /// What stands between the program and the terminal: `tmux` or `screen`.
  public var multiplexer: String?

  /// The terminal of an environment.
  public init(_ environment: [String: String]) {
    func value(_ name: String) -> String? {
      environment[name].flatMap { $0.isEmpty ? nil : $0 }
    }
    let term = value("TERM") ?? "unknown"
    if value("TMUX") != nil || term.hasPrefix("tmux") || value("TERM_PROGRAM") == "tmux" {
      multiplexer = "tmux"
    } else if value("STY") != nil || term.hasPrefix("screen") {
      multiplexer = "screen"
    }
    let program = value("TERM_PROGRAM").flatMap { $0 == "tmux" ? nil : $0 }
    let hints = [("VTE_VERSION", "vte"), ("KONSOLE_VERSION", "konsole"), ("MLTERM", "mlterm")]
    let known = hints.first { value($0.0) != nil }?.1
    terminal = program ?? known ?? term
  }

  /// The identity in one word: `vscode`, `vte in tmux`.
  public var name: String { multiplexer.map { "\(terminal) in \($0)" } ?? terminal }
}
