import SessionState
import TerminalScreen
import Words

extension Console {
  /// `%`: every theme; what is selected is what the whole screen looks like (domain E-11).
  func showThemes() { interface.overlay = .themes(ThemesView(themes)) }

  func press(_ key: Key, in view: ThemesView) {
    var view = view
    let action = keys.action(for: key)
    if view.move(key, action) {
      interface.overlay = .themes(view)
      themes.preview(view, on: terminal)
      if let problem = view.offer?.problem { say(problem, .warn) }
      return
    }
    if key == .enter {
      guard let offer = view.offer else { return interface.overlay = nil }
      if let problem = offer.problem { return say(problem, .warn) }
      themes.choose(offer, on: terminal)
      interface.overlay = nil
      return say(ThemeWords.kept(offer.name))
    }
    switch action {
    case .cancel, .leave, .themes: interface.overlay = nil
    default: break
    }
  }

  /// Whatever closed the overlay, only Enter keeps what was looked at.
  func settleThemes() {
    if case .themes = interface.overlay { return }
    themes.endPreview(on: terminal)
  }

  /// `theme`, `theme NAME` of the command line; false when the line means something else.
  func takeTheme(_ words: [Substring]) -> Bool {
    guard words.first == "theme", words.count <= 2 else { return false }
    guard words.count == 2 else {
      showThemes()
      return true
    }
    let (text, isDone) = themes.choose(named: String(words[1]), on: terminal)
    say(text, isDone ? .text : .warn)
    return true
  }
}

extension ConsolePicture {
  mutating func draw(_ view: ThemesView) {
    drawHead(ThemeWords.title)
    let isTall = size.rows >= 30
    ThemesPanel(view).draw(
      &screen, top: isTall ? 4 : 3, bottom: size.rows - (isTall ? 4 : 3))
    foot([
      KeyHint(key: "Enter", label: ThemeWords.keep), KeyHint(key: "↑ ↓", label: Phrase.choose),
      KeyHint(key: "Esc", label: ThemeWords.asBefore),
    ])
  }
}
