import SessionState
import TerminalScreen
import Words

extension ModeratorScreen {
  /// What replaces everything below the first rows; floor and clock stay.
  mutating func draw(_ overlay: Interface.Overlay) {
    if case .card = overlay { return drawCard() }
    FloorPanel.line(model.floor, next: model.next, &screen, row: 1)
    screen.timeRule(
      row: 2, from: 1, columns: size.columns - 2, used: model.floor.clock.used ?? 0,
      ink: model.floor.clock.digitsInk)
    switch overlay {
    case .help(let scroll):
      HeaderPanel.overlay(Phrase.helpTitle, model.header, &screen)
      let panel = helpPanel
      panel.draw(&screen, top: 4, count: rows, scroll: min(scroll, max(0, panel.height - rows)))
      foot(StyledText(Phrase.dimKeys, Style(.muted)), key: ":", Phrase.commandsByName)
    case .recommendation(let id, let scroll):
      HeaderPanel.overlay(id.description, model.header, &screen)
      guard let panel = readingPanel(id) else { return }
      panel.draw(&screen, top: 4, count: rows, scroll: min(scroll, max(0, panel.height - rows)))
      foot(message, key: "v", Phrase.changeWording)
    case .voices(let view): draw(view)
    case .settings(let view): draw(view)
    case .register(let view): draw(view)
    case .turns(let view): draw(view)
    case .leftovers(let scroll): drawLeftovers(scroll: scroll)
    case .landing(let view): draw(view)
    case .card: break
    }
    drawPromptOverOverlay()
  }

  /// A prompt opens in the bottom rows of an overlay, too.
  mutating func drawPromptOverOverlay() {
    guard let prompt = interface.prompt else { return }
    PromptPanel(prompt, in: self).draw(&screen, top: max(3, size.rows - 9))
  }

  /// The furthest that an overlay scrolls.
  func mostScroll(_ overlay: Interface.Overlay) -> Int {
    switch overlay {
    case .help: max(0, helpPanel.height - rows)
    case .recommendation(let id, _): max(0, (readingPanel(id)?.height ?? 0) - rows)
    case .voices, .settings, .register, .turns, .leftovers, .landing, .card: 0
    }
  }

  var rows: Int { size.rows - 7 }

  private var helpPanel: HelpPanel {
    HelpPanel(
      keys, available: Availability(session, interface).actions,
      columnCount: size.columns >= 120 ? 3 : size.columns >= 80 ? 2 : 1)
  }

  private func readingPanel(_ id: RecommendationID) -> ReadingPanel? {
    session.recommendations[id].map { ReadingPanel($0, session, width: size.columns - 2) }
  }

  /// The message row and a row of keys under an overlay.
  mutating func foot(_ hints: [KeyHint]) {
    FootPanel.message(message, &screen, row: size.rows - 2, rows: 2)
    FootPanel.keys(hints, &screen, row: size.rows - 1)
  }

  private mutating func foot(_ text: StyledText, key: String, _ label: String) {
    FootPanel.message(text, &screen, row: size.rows - 2)
    let hints = [
      KeyHint(key: "↑ ↓", label: Phrase.scroll), KeyHint(key: key, label: label),
      KeyHint(key: "Esc", label: Phrase.back),
    ]
    FootPanel.keys(hints, &screen, row: size.rows - 1)
  }
}
