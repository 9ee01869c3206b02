import TerminalScreen
import Words

extension Writing {
  /// The key that goes to the next way of writing, also in a prompt (domain D-1).
  static let key = Key.function(8)
}

extension TerminalDriver {
  /// Lets somebody else put text in order from now on; says who.
  func nextBidiMode() -> String {
    let modes = BidiMode.allCases
    let index = modes.firstIndex(of: writing.mode) ?? 0
    var next = writing
    next.mode = modes[(index + 1) % modes.count]
    setWriting(next)
    return Phrase.bidiMode(next.mode.rawValue)
  }
}

extension MouseEvent {
  /// The same, with columns counted as the page counts them.
  func onPage(of terminal: any TerminalDriver) -> MouseEvent {
    guard terminal.writing.isMirrored else { return self }
    let x = terminal.size.columns - 1 - position.x
    return MouseEvent(kind, at: Position(x: x, y: position.y))
  }
}

extension Console {
  func nextWriting() {
    say(terminal.nextBidiMode(), .muted)
  }
}
