public import TerminalScreen

/// The second screen, for the room: it follows a session and changes nothing.
public final class DisplayConsole {
  let desk: any DisplayDesk
  let terminal: any TerminalDriver
  private(set) var view: DisplayView
  private var exit: ConsoleExit?
  /// Until when the keys are shown, on the clock of the desk.
  private var showsKeysUntil = 0

  /// A display on one terminal, beginning with a view.
  public init(
    desk: any DisplayDesk, terminal: any TerminalDriver, view: DisplayView = .floor
  ) {
    self.desk = desk
    self.terminal = terminal
    self.view = view
    let waker = terminal.waker
    desk.onNews { waker.wake() }
  }

  /// Shows the session until the display is left.
  public func run() -> ConsoleExit {
    exit = nil
    while true {
      terminal.show(Writing.$current.withValue(terminal.writing) { screen() })
      let input = terminal.nextInput(within: untilNextSecond)
      if let input { take(input) }
      if let exit { return exit }
      desk.catchUp()
    }
  }

  /// The screen now.
  func screen() -> Screen {
    let stamp = desk.now()
    return DisplayScreen(
      desk.session, desk.session.moment(stamp), terminal.size, view: view,
      warning: desk.warning, showsKeys: stamp.at < showsKeysUntil
    ).drawn()
  }

  /// Milliseconds until the clocks show another second.
  private var untilNextSecond: Int {
    let at = desk.now().at
    return 1000 - ((at % 1000) + 1000) % 1000
  }

  private func take(_ input: Input) {
    switch input {
    case .key(let key): press(key)
    case .burst(let keys): keys.forEach { press($0) }
    case .ended(let signal): exit = .signal(signal)
    case .paste, .mouse, .resized, .woken, .continued: break
    }
  }

  private func press(_ key: Key) {
    var key = key
    if case .character(let letter) = key, let latin = ArabicLayout.standard.letters[letter] {
      key = .character(latin)
    }
    switch key {
    case .character("f"): show(.floor)
    case .character("c"): show(.clock)
    case .character("t"): show(.text)
    case .character("q"): exit = .left
    case .control("c"): exit = .left
    case .control("l"): terminal.redraw()
    case Writing.key: _ = terminal.nextBidiMode()
    case .control("z"): terminal.suspend()
    default: showsKeysUntil = desk.now().at + 3000
    }
  }

  private func show(_ view: DisplayView) {
    self.view = view
    showsKeysUntil = 0
  }
}
