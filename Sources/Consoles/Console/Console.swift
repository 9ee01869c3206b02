import SessionState
import TerminalScreen
import Words

/// One running screen of a session: what the consoles of the moderator and of the rapporteur have in common.
///
/// A key becomes an action, the action a command, the command an event in the log; what the screen shows
/// is computed from the session afterwards. A tick draws and writes nothing.
protocol Console: AnyObject {
  var desk: any SessionDesk { get }
  var terminal: any TerminalDriver { get }
  /// What the keys mean here.
  var keys: KeyTable { get }
  /// What they mean in every console.
  var tables: KeyTables { get }
  /// In whose name commands are given; undo takes back what this role did.
  var role: Role { get }
  /// What becomes of texts that are begun.
  var drafts: DraftBook { get }
  /// Which theme is in use, and which others there are.
  var themes: ThemeChoice { get }
  var interface: Interface { get set }
  /// Set when the console is to be left.
  var exit: ConsoleExit? { get set }

  /// The picture of this moment.
  func screen() -> Screen
  /// Asks what is to be asked before the first key.
  func begin()
  /// Does what a key means.
  func act(_ action: Action)
  /// A key while something replaces everything below the first rows.
  func press(_ key: Key, in overlay: Interface.Overlay)
  /// Uses the mouse.
  func point(_ event: MouseEvent)
  /// The panel in focus as a list.
  var panelList: RowList? { get }
  /// What replaces the panels as a list; nil where it holds none.
  func list(in overlay: Interface.Overlay) -> RowList?
  /// Lets go of selected rows that are no longer there; true when the panel in focus had one.
  @discardableResult func forgetGone() -> Bool
  /// Looks at what others wrote after an event.
  func noteNews(after seq: Int)
  /// A command was carried out.
  func carriedOut(_ command: Command)
  /// The question that a refusal leaves; nil when it is only told.
  func question(about command: Command, refused refusal: Refusal) -> ChoicePrompt?
  /// Deals with a key that a text prompt has a use of its own for; false when it is only typing.
  func press(_ key: Key, special prompt: TextPrompt) -> Bool
  /// Takes a text that becomes no command by itself; false when it is the command of its purpose.
  func take(special prompt: TextPrompt) -> Bool
  /// A line of the command prompt that means the console and not the session; false when it does not.
  func take(words: [Substring]) -> Bool
}

/// Why a console was left.
public enum ConsoleExit: Equatable, Sendable {
  /// The person left it.
  case left
  /// The person goes on in the other console.
  case otherConsole
  /// A signal ended it.
  case signal(Int32)
}

extension Console {
  var session: Session { desk.history.session }
  var now: Moment { session.moment(desk.now()) }
  /// The moment that the picture shows: now, or for a screen reader the last one that was worth telling.
  var shownMoment: Moment { interface.isForReader ? interface.reader.moment ?? now : now }

  /// Shows the session and acts on keys until the console is left.
  func runLoop() -> ConsoleExit {
    let waker = terminal.waker
    desk.onNews { waker.wake() }
    exit = nil
    desk.enter(as: role)
    begin()
    beginDrafts()
    while true {
      // A key may change how text is written, so it is looked at anew with each picture.
      if let exit = Writing.$current.withValue(terminal.writing, operation: runOnce) { return exit }
    }
  }

  /// One picture, and what comes in until the next; the way out when the console is left.
  private func runOnce() -> ConsoleExit? {
    terminal.setTitle(session.windowTitle)
    terminal.show(shown())
    let input = terminal.nextInput(within: min(untilNextTick, untilDraftDue ?? .max))
    if let input { takeNoting(input) } else { catchUp() }
    noteSleep()
    ring()
    // What was typed meanwhile is taken before the next picture.
    while exit == nil, input != nil, let more = terminal.nextInput(within: 0) {
      takeNoting(more)
    }
    keepDueDrafts()
    settleThemes()
    if let exit {
      // Before everything that could fail or take its time (session-log 2.9).
      keepDrafts()
      return exit
    }
    offerDraft()
    return nil
  }

  /// The picture as this person is shown it.
  func shown() -> Screen { interface.isForReader ? shownToReader() : pictureWithBanner() }

  /// The picture with the banner of a disk in trouble.
  func pictureWithBanner() -> Screen {
    var screen = screen()
    if interface.prompt == nil, case .begins(let next) = keys.meaning(of: interface.pending) {
      WhichKeyPanel.draw(interface.pending, next, &screen)
    }
    guard !desk.banner.isEmpty else { return screen }
    // The rapporteur's clock begins in the third row; the second one is empty there.
    let isRuleThird = LayoutForm(terminal.size) == .wide && role == .moderator
    BannerPanel.draw(
      desk.banner, &screen, row: isRuleThird || interface.overlay != nil ? 2 : 1)
    return screen
  }

  /// Milliseconds until a clock on the screen shows another second.
  private var untilNextTick: Int {
    let stamp = desk.now()
    let wall = 1000 - stamp.at % 1000
    guard let current = session.currentIntervention, current.speech.isRunning else { return wall }
    // The time of day goes along: it is late by less than a second, and the console wakes once a second (domain E-14).
    let speech = current.speechTime(session.moment(stamp))
    return 1000 - speech % 1000
  }

  /// E-12: an audible warning rings once, when the remaining time has fallen to it.
  private func ring() {
    guard session.settings.bell == .audible, let turn = session.currentIntervention,
      let threshold = Warnings.rings(turn, session.settings, now)
    else { return }
    let warning = Interface.Ring(intervention: turn.id, threshold: threshold)
    guard interface.rang != warning else { return }
    interface.rang = warning
    terminal.bell()
  }

  private func takeNoting(_ input: Input) {
    let before = session.seq
    take(input)
    noteBegun(after: before)
  }

  private func take(_ input: Input) {
    switch input {
    case .key(let key):
      interface.message = nil
      interface.reader.tellsSelection = true
      if letGo(of: key) { return }
      press(key)
      if key != .control("c") { interface.isInterrupted = false }
    case .burst(let keys): take(keys)
    case .paste(let text): paste(text)
    case .mouse(let event): point(event.onPage(of: terminal))
    case .ended(let signal): exit = .signal(signal)
    // Woken: the log may have changed, or how far it is on the disk (session-log 2.6).
    case .continued, .woken: catchUp()
    case .resized: break
    }
  }

  /// Tells what waited in vain, and asks once whether a deleted file is to be written anew.
  private func noteDisk() {
    let lapses = desk.takeLapses()
    if !lapses.isEmpty { say(lapses.joined(separator: " · "), .critical) }
    guard desk.canRestore else {
      interface.isRestoreAsked = false
      return
    }
    guard !interface.isRestoreAsked, interface.prompt == nil else { return }
    interface.isRestoreAsked = true
    askRestore()
  }

  func askRestore() {
    guard desk.canRestore else { return say(Phrase.nothingToRestore, .muted) }
    interface.prompt = .choice(
      ChoicePrompt(
        Phrase.restore,
        yes: .run { [self] in
          do {
            try desk.restore()
          } catch let problem as DeskProblem {
            say(problem.sentence, .critical)
          } catch {
            say(String(describing: error), .critical)
          }
        }))
  }

  /// Takes in what others did, and says the last of it.
  private func catchUp() {
    let before = session.seq
    desk.catchUp()
    noteNews(after: before)
    noteDisk()
    // Who came is no reason to take away what stands there to be read.
    if let news = desk.takePresenceNews(), news.isLoss || interface.message == nil {
      say(news.text, news.isLoss ? .warn : .muted)
    }
    forgetAnsweredSleep(after: before)
    guard session.seq > before, let last = desk.history.events.last else { return }
    let time = TimeText.time(last.stamp.at, offset: session.utcOffset)
    // The sentence may end in Arabic, so who did it stands before it (D-5).
    say("\(time)  \(last.by.label): \(sentence(of: last, session))")
  }

  /// A key ends dragging; Esc does nothing else.
  private func letGo(of key: Key) -> Bool {
    guard interface.dragged != nil else { return false }
    interface.dragged = nil
    if key == .escape { say(PointerWords.notMoved, .muted) }
    return key == .escape
  }

  /// What a key means now.
  func press(_ key: Key) {
    switch key {
    case .control("c"): return interrupt()
    case .control("l"): return terminal.redraw()
    case .function where keys.action(for: key) == .bidi: return nextWriting()
    case .control("z"):
      keepDrafts(within: DraftBook.patience)
      return terminal.suspend()
    default: break
    }
    if interface.prompt != nil {
      interface.pending = []
      // What was chosen before a prompt is not meant by an Enter after it.
      interface.isRowOnlyShown = true
      return pressInPrompt(key)
    }
    if !interface.pending.isEmpty { return pressInSequence(key) }
    if key == .escape, interface.overlay == nil, desk.acknowledgeBanner() { return }
    // A screen of one line shows no overlay, so it does not take the keys either.
    if let overlay = interface.overlay, LayoutForm(terminal.size) != .oneLine {
      if finds(key, in: overlay) { return }
      return press(key, in: overlay)
    }
    pressInSequence(key)
  }

  /// E-3: cancels what is open; nothing is ever lost, because every event is on record before it shows.
  private func interrupt() {
    if !interface.pending.isEmpty {
      interface.pending = []
    } else if interface.prompt != nil || interface.overlay != nil {
      keepDraft()
      interface.prompt = nil
      interface.overlay = nil
    } else if interface.isInterrupted {
      exit = .left
    } else {
      interface.isInterrupted = true
      say(Phrase.interruptAgain, .muted)
    }
  }

  /// E-3: with somebody speaking the clock goes on, so the console asks.
  func leave() {
    let speaker = session.currentIntervention.flatMap {
      $0.state == .speaking ? session.name(of: $0.participant) : nil
    }
    let begun = interface.drafts.filter { !$0.value.text.allSatisfy(\.isWhitespace) }.keys
      .map(\.label).sorted()
    guard speaker != nil || !begun.isEmpty || desk.waitingCount > 0 else {
      exit = .left
      return
    }
    let question = Phrase.leave(
      clockOf: speaker, begun: begun, isKept: drafts.isKept, unsaved: desk.waitingCount)
    interface.prompt = .choice(ChoicePrompt(question, yes: .leave))
  }

  /// A message while there is one, else what is wrong with the log, else how far it is on the disk.
  ///
  /// What waits for the disk is told after 150 ms, and above everything else after 2 s (session-log 2.3).
  var messageRow: StyledText {
    let unsaved = desk.unsavedFor
    if unsaved >= 2000 { return StyledText(Label.saving, Style(.warn)) }
    if let message = interface.message { return StyledText(message.text, Style(message.ink)) }
    if desk.waitingCount > 0 {
      return StyledText(Label.unsaved(desk.waitingCount), Style(.warn))
    }
    if let warning = desk.warning { return StyledText(warning, Style(.critical)) }
    let count = desk.history.session.seq
    return StyledText(
      unsaved >= 150 ? Label.saving : Label.saved(min(count, desk.savedSeq)), Style(.muted))
  }

  /// The interface as its picture shows it: with who else has the session open, whatever the message row says.
  var shownInterface: Interface {
    var shown = interface
    shown.alsoHere = desk.othersPresent.map {
      Label.alsoHere(terminal.size.columns < 60 ? $0.short : $0.long)
    }
    return shown
  }
}
