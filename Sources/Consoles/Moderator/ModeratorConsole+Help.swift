import TerminalScreen

extension ModeratorConsole {
  /// Help scrolls and closes; `:` opens the command line.
  func pressInHelp(_ key: Key) {
    guard case .help(let scroll) = interface.overlay else { return }
    switch keys.action(for: key) {
    case .down: interface.overlay = .help(scroll: min(scroll + 1, mostScroll))
    case .up: interface.overlay = .help(scroll: max(0, scroll - 1))
    case .pageDown: interface.overlay = .help(scroll: min(scroll + 10, mostScroll))
    case .pageUp: interface.overlay = .help(scroll: max(0, scroll - 10))
    case .first: interface.overlay = .help(scroll: 0)
    case .last: interface.overlay = .help(scroll: mostScroll)
    case .commandLine:
      interface.overlay = nil
      act(.commandLine)
    case .cancel, .help, .leave: interface.overlay = nil
    default: break
    }
  }

  private var mostScroll: Int {
    let picture = ModeratorScreen(
      session, interface, now, size: terminal.size, keys: keys, message: "")
    return max(0, picture.helpPanel.height - (terminal.size.rows - 7))
  }
}
