import SessionState
public import TerminalScreen
import Words

/// The start screen: the sessions, and what can be done with them (screens 4.13).
public final class StartConsole {
  let desk: any StartDesk
  let terminal: any TerminalDriver
  var model = StartModel()
  private var exit: StartExit?
  private var isInterrupted = false

  /// A start screen on one terminal.
  ///
  /// - Parameters:
  ///   - selected: The id of the session that is selected first; nil: the one last used.
  ///   - message: What is said first, such as how the session that was just left stands; nil: nothing.
  ///   - isTrouble: Whether that is bad news.
  public init(
    desk: any StartDesk, terminal: any TerminalDriver, selected: String? = nil,
    message: String? = nil, isTrouble: Bool = false
  ) {
    self.desk = desk
    self.terminal = terminal
    model.selected = selected.map { .session($0) }
    if let message { say(message, isTrouble ? .critical : .muted) }
  }

  /// Shows the sessions until one is opened or the screen is left.
  public func run() -> StartExit {
    exit = nil
    refresh()
    while true {
      if let exit = Writing.$current.withValue(terminal.writing, operation: runOnce) { return exit }
    }
  }

  private func runOnce() -> StartExit? {
    terminal.show(screen())
    // Others make and use sessions, too, and today becomes yesterday.
    guard let input = terminal.nextInput(within: 5000) else {
      refresh()
      return nil
    }
    take(input)
    while exit == nil, let more = terminal.nextInput(within: 0) { take(more) }
    return exit
  }

  /// The picture now.
  func screen() -> Screen {
    Writing.$current.withValue(terminal.writing) {
      StartScreen(model: model, size: terminal.size).drawn()
    }
  }

  private func refresh() {
    model.listing = desk.listing()
    (model.now, model.offset) = desk.now()
  }

  func say(_ text: String, _ ink: Ink = .text) {
    model.message = StartModel.Message(text: text, ink: ink)
  }

  private func take(_ input: Input) {
    switch input {
    case .key(let key):
      model.message = nil
      press(key)
      if key != .control("c") { isInterrupted = false }
    case .burst(let keys):
      model.message = nil
      // A word in one piece is typing where a field is open or opens, and else text that found none (domain E-9).
      let opens = keys.first == .character("/") || keys.first == .character("+")
      guard model.prompt != nil || opens else { return say(StartWords.pasteIgnored, .muted) }
      for key in keys where exit == nil { press(key) }
    case .paste(let text): paste(text)
    case .mouse(let event): point(event.onPage(of: terminal))
    case .ended(let signal): exit = .signal(signal)
    case .continued: refresh()
    case .resized, .woken: break
    }
  }

  private func press(_ key: Key) {
    switch key {
    case .control("c"): return interrupt()
    case .control("l"):
      refresh()
      return terminal.redraw()
    case .control("z"): return terminal.suspend()
    case Writing.key: return say(terminal.nextBidiMode(), .muted)
    default: break
    }
    switch model.prompt {
    case .search(let field, let before): search(key, field, before: before)
    case .openAs: openAs(key)
    case .help(let scroll): help(key, scroll)
    case .new(let form): press(key, form)
    case nil: act(key)
    }
  }

  /// E-3: cancels what is open; a second time leaves. Nothing can be lost here.
  private func interrupt() {
    if model.prompt != nil {
      model.prompt = nil
    } else if isInterrupted {
      exit = .left
    } else {
      isInterrupted = true
      say(StartWords.interruptAgain, .muted)
    }
  }

  private func act(_ pressed: Key) {
    switch latin(pressed) {
    case .up, .character("k"): model.move(by: -1)
    case .down, .character("j"): model.move(by: 1)
    case .pageUp: model.move(by: -10)
    case .pageDown: model.move(by: 10)
    case .home, .character("g"): model.move(by: -model.rows.count)
    case .end, .character("G"): model.move(by: model.rows.count)
    case .enter: open(.moderator)
    case .character("o"): if canOpen() { model.prompt = .openAs }
    case .character("y"): open(.replay)
    case .character("+"), .character("="): model.prompt = .new(NewSessionForm())
    case .character("d"): exit = .demonstration
    case .character("/"):
      guard !model.listing.sessions.isEmpty else { return say(StartWords.none, .muted) }
      model.prompt = .search(TextField(model.filter), before: model.filter)
    case .character("?"): model.prompt = .help(scroll: 0)
    case .character("q"): exit = .left
    case .escape:
      if model.filter.isEmpty { say(StartWords.noSuchKey(KeyName.of(pressed)), .muted) }
      model.filter = ""
    default: say(StartWords.noSuchKey(KeyName.of(pressed)), .muted)
    }
  }

  /// The Latin letter of the same key on an Arabic keyboard (domain D-12).
  func latin(_ key: Key) -> Key {
    ArabicLayout.standard.latin(key)
  }

  /// Whether the selected row is a session; one that cannot be opened says so when it is tried.
  private func canOpen() -> Bool {
    if model.session != nil { return true }
    say(model.filter.isEmpty ? StartWords.none : StartWords.nothingFound(model.filter), .muted)
    return false
  }

  private func open(_ place: StartExit.Place) {
    switch model.selection {
    case .new where place == .moderator: model.prompt = .new(NewSessionForm())
    case .demonstration where place == .moderator: exit = .demonstration
    default:
      guard canOpen(), let session = model.session else { return }
      exit = .open(id: session.id, place)
    }
  }

  private func openAs(_ key: Key) {
    switch latin(key) {
    case .character("m"), .enter: open(.moderator)
    case .character("r"): open(.rapporteur)
    case .character("d"): open(.display)
    case .escape: model.prompt = nil
    // E-19: a key that is no answer asks again.
    default: say(StartWords.openAsKeys, .muted)
    }
  }

  private func search(_ key: Key, _ field: TextField, before: String) {
    var field = field
    switch key {
    case .escape:
      model.prompt = nil
      model.filter = before
      return
    case .enter:
      model.prompt = nil
      return
    case .up, .down:
      model.move(by: key == .up ? -1 : 1)
      return
    default: _ = field.take(key)
    }
    model.prompt = .search(field, before: before)
    model.filter = field.text
  }

  private func help(_ key: Key, _ scroll: Int) {
    let last = max(0, StartScreen.helpLines.count - max(1, terminal.size.rows - 4))
    switch latin(key) {
    case .up, .character("k"): model.prompt = .help(scroll: max(0, scroll - 1))
    case .down, .character("j"): model.prompt = .help(scroll: min(last, scroll + 1))
    default: model.prompt = nil
    }
  }

  /// E-9: pasted text is text and never keys.
  private func paste(_ text: String) {
    model.message = nil
    switch model.prompt {
    case .search(var field, let before):
      field.insert(text)
      model.prompt = .search(field, before: before)
      model.filter = field.text
    case .new(var form):
      switch form.step {
      case .name: form.name.insert(text)
      case .path: form.path.insert(text)
      case .source, .problems: return say(StartWords.pasteIgnored, .muted)
      }
      model.prompt = .new(form)
    case .openAs, .help, nil: say(StartWords.pasteIgnored, .muted)
    }
  }

  private func point(_ event: MouseEvent) {
    model.message = nil
    switch event.kind {
    case .wheelUp: model.move(by: -1)
    case .wheelDown: model.move(by: 1)
    case .drag, .release: break
    case .press, .doubleClick:
      let screen = StartScreen(model: model, size: terminal.size)
      guard model.prompt == nil, let row = screen.row(at: event.position) else { return }
      if model.rows.contains(row) { model.selected = row }
      guard event.kind == .doubleClick else { return }
      switch row {
      case .session: open(.moderator)
      case .new: model.prompt = .new(NewSessionForm())
      case .demonstration: exit = .demonstration
      }
    }
  }

  /// A session was made: it is listed and selected.
  func finish(_ id: String, name: String) {
    model.prompt = nil
    model.filter = ""
    refresh()
    model.selected = .session(id)
    say(NewSessionWords.created(name), .ok)
  }
}
