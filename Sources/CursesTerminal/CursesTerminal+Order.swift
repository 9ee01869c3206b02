public import TerminalScreen

/// Who puts text of both directions in order, as terminals are told (domain D-1; ECMA-48 BDSM).
///
/// Terminals that do not know the sequence ignore it.
enum ExplicitOrder {
  /// Text comes in the order in which it is to be seen.
  static let on = "\u{1B}[8l"
  /// The terminal orders text, as it does by itself.
  static let off = "\u{1B}[8h"
}

extension CursesTerminal {
  /// Takes another way of writing, tells the terminal, and draws everything anew.
  public func setWriting(_ writing: Writing) {
    let told = tellsOrder
    self.writing = writing
    guard told != tellsOrder else { return }
    TerminalReset.write(Array((tellsOrder ? ExplicitOrder.on : ExplicitOrder.off).utf8))
    if shown != nil { redraw() }
  }

  /// Whether the terminal is told to leave the order of letters alone.
  var tellsOrder: Bool { writing.mode == .app && hasReports }

  /// Tells the terminal again before everything is drawn anew: some keep the mode with each paragraph.
  func tellOrder() {
    if tellsOrder { TerminalReset.write(Array(ExplicitOrder.on.utf8)) }
  }
}
