import SessionState
public import TerminalScreen
import Words

/// The second screen, for the room: it follows a session and changes nothing.
public final class DisplayConsole {
  let desk: any DisplayDesk
  let terminal: any TerminalDriver
  private(set) var view: DisplayView
  private var exit: ConsoleExit?
  /// Whether the screen is read aloud or in braille (domain E-13).
  private let isForReader: Bool
  private var reader = ReaderPace()
  /// What happened last, in a sentence, for who listens.
  private var notice: String?
  /// Until when the keys are shown, on the clock of the desk.
  private var showsKeysUntil = 0

  /// A display on one terminal, beginning with a view.
  public init(
    desk: any DisplayDesk, terminal: any TerminalDriver, view: DisplayView = .floor,
    isForReader: Bool = false
  ) {
    self.isForReader = isForReader
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
      terminal.setTitle(desk.session.windowTitle)
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
    let now = desk.session.moment(stamp)
    guard isForReader else { return screen(now, showsKeys: stamp.at < showsKeysUntil) }
    let told = reader.take(desk.session, now)
    if told != [] { notice = told.map(\.sentence).joined(separator: ". ") }
    return ReaderMode.$isOn.withValue(true) {
      screen(reader.moment ?? now, showsKeys: stamp.at < showsKeysUntil)
    }.withoutShapes()
  }

  private func screen(_ now: Moment, showsKeys: Bool) -> Screen {
    DisplayScreen(
      desk.session, now, terminal.size, view: view, warning: desk.warning ?? notice,
      showsKeys: showsKeys
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
