import SessionState
import TerminalScreen

extension ModeratorConsole {
  /// An overlay scrolls and closes; `:` opens the command line, `v` the wording that is read.
  func press(_ pressed: Key, in overlay: Interface.Overlay) {
    // D-12: the letters of overlays, too, are those of the Latin layout.
    let key = keys.latin(pressed)
    switch overlay {
    case .voices(let view): return press(key, in: view)
    case .settings(let view): return press(key, in: view)
    case .themes(let view): return press(key, in: view)
    case .register(let view): return press(key, in: view)
    case .turns(let view): return press(key, in: view)
    case .leftovers(let scroll): return press(key, inLeftovers: scroll)
    case .landing(let view): return press(key, in: view)
    case .card: return pressOnCard(key)
    case .history, .projector, .outcomeCheck: return interface.overlay = nil
    case .help(let view): return press(pressed, in: view)
    case .recommendation: break
    }
    let most = picture.mostScroll(overlay)
    func scroll(to row: Int) {
      let row = min(max(0, row), most)
      switch overlay {
      case .recommendation(let id, _): interface.overlay = .recommendation(id, scroll: row)
      default: break
      }
    }
    switch keys.action(for: key) {
    case .down: scroll(to: overlay.scroll + 1)
    case .up: scroll(to: overlay.scroll - 1)
    case .pageDown: scroll(to: overlay.scroll + 10)
    case .pageUp: scroll(to: overlay.scroll - 10)
    case .first: scroll(to: 0)
    case .last: scroll(to: most)
    case .commandLine:
      interface.overlay = nil
      act(.commandLine)
    case .revise:
      guard case .recommendation(let id, _) = overlay else { return }
      interface.overlay = nil
      interface.focus = .records
      interface.selectedRecord = .recommendation(id)
      act(.revise)
    case .cancel, .help, .leave, .giveSelected: interface.overlay = nil
    default: break
    }
  }
}

extension Interface.Overlay {
  /// How far it is scrolled down, in rows.
  var scroll: Int {
    switch self {
    case .recommendation(_, let scroll): scroll
    case .projector(_, let scroll): scroll
    case .history(let view): view.scroll
    case .outcomeCheck(let selected): selected
    case .voices, .settings, .themes, .register, .turns, .leftovers, .landing, .card, .help: 0
    }
  }
}
