import SessionState
import TerminalScreen
import Words

extension ModeratorScreen {
  /// What replaces everything below the first rows; floor and clock stay.
  mutating func draw(_ overlay: Interface.Overlay) {
    switch overlay {
    case .help(let view): drawHelp(view)
    case .recommendation(let id, let scroll): drawReading(id, scroll: scroll)
    case .voices(let view): draw(view)
    case .settings(let view): draw(view)
    case .themes(let view): draw(view)
    case .register(let view): draw(view)
    case .turns(let view): draw(view)
    case .leftovers(let scroll): drawLeftovers(scroll: scroll)
    case .landing(let view): draw(view)
    case .card: return drawCard()
    case .history, .projector, .outcomeCheck: return
    }
    drawPromptOverOverlay()
  }

  /// The furthest that an overlay scrolls.
  func mostScroll(_ overlay: Interface.Overlay) -> Int {
    switch overlay {
    case .recommendation(let id, _): max(0, (readingPanel(id)?.height ?? 0) - rows)
    case .voices, .settings, .themes, .register, .turns, .leftovers, .landing, .card, .help,
      .history,
      .projector,
      .outcomeCheck:
      0
    }
  }
}
