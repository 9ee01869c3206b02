import TerminalScreen

extension CursesTerminal {
  /// Sets the window's title, where there is one and it was asked for; nothing is sent for the title it has.
  public func setTitle(_ title: String) {
    let clean = WindowTitle.sendable(title)
    guard hasTitle, clean != self.title else { return }
    self.title = clean
    TerminalReset.write(Array(titleSequence(clean).utf8))
  }

  func titleSequence(_ title: String) -> String { "\u{1B}]2;\(title)\u{1B}\\" }
}

/// What may stand in the title of a window.
enum WindowTitle {
  /// The title without anything that could end the sequence or be another one, and no longer than a bar shows.
  static func sendable(_ title: String) -> String {
    let clean = TextCleaner.clean(title).unicodeScalars.filter {
      $0.value >= 0x20 && !(0x7F...0x9F).contains($0.value)
    }
    return String(String.UnicodeScalarView(clean.prefix(120)))
  }
}
