import TerminalScreen

extension StyledText {
  /// The same text told to be one that people wrote: on a page from the right it runs as its own letters do, and not
  /// as a sentence of the page would (domain D-6).
  func asWritten() -> StyledText {
    guard Writing.current.isMirrored, let base = TextDirection.of(text) else { return self }
    var text = self
    text.surroundings = Surroundings(base: base)
    return text
  }
}
