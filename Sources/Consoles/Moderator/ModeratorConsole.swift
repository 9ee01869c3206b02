import SessionState
public import TerminalScreen
import Words

/// The moderator's console: agenda, floor, speakers list and recommendations, moderated by keys.
///
/// A key becomes an action, the action a command, the command an event in the log; what the screen shows
/// is computed from the session afterwards. A tick draws and writes nothing.
public final class ModeratorConsole {
  /// Why the console was left.
  public enum Exit: Equatable, Sendable {
    /// The person left it.
    case left
    /// A signal ended it.
    case signal(Int32)
  }

  let desk: any SessionDesk
  let terminal: any TerminalDriver
  let keys = KeyTable.moderator
  var interface = Interface()
  /// Set when the console is to be left.
  var exit: Exit?

  /// A console for one session on one terminal.
  public init(desk: any SessionDesk, terminal: any TerminalDriver) {
    self.desk = desk
    self.terminal = terminal
  }

  /// Shows the session and acts on keys until the console is left.
  public func run() -> Exit {
    let waker = terminal.waker
    desk.onNews { waker.wake() }
    exit = nil
    askRecovery()
    while true {
      terminal.show(screen())
      let input = terminal.nextInput(within: untilNextTick)
      if let input { take(input) } else { catchUp() }
      ring()
      // What was typed meanwhile is taken before the next picture.
      while exit == nil, input != nil, let more = terminal.nextInput(within: 0) { take(more) }
      if let exit { return exit }
    }
  }

  var session: Session { desk.history.session }
  var now: Moment { session.moment(desk.now()) }

  /// The session as the screen shows it now.
  var model: ConsoleModel { ConsoleModel(session, now) }

  /// Milliseconds until a clock on the screen shows another second.
  private var untilNextTick: Int {
    let stamp = desk.now()
    let wall = 1000 - stamp.at % 1000
    guard let current = session.currentIntervention, current.speech.isRunning else { return wall }
    let speech = current.speechTime(session.moment(stamp))
    return min(wall, 1000 - speech % 1000)
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

  private func take(_ input: Input) {
    switch input {
    case .key(let key):
      interface.message = nil
      press(key)
      if key != .control("c") { interface.isInterrupted = false }
    case .paste(let text): paste(text)
    case .mouse(let event): point(event)
    case .ended(let signal): exit = .signal(signal)
    case .continued: catchUp()
    case .resized, .woken: break
    }
  }

  /// Takes in what others did, and says the last of it.
  private func catchUp() {
    let before = session.seq
    desk.catchUp()
    noteFloorNews(after: before)
    guard session.seq > before, let last = desk.history.events.last else { return }
    let time = TimeText.time(last.stamp.at, offset: session.utcOffset)
    say("\(time)  \(sentence(of: last, session)) · \(last.by.label)")
  }

  private func press(_ key: Key) {
    switch key {
    case .control("c"): return interrupt()
    case .control("l"): return terminal.redraw()
    case .control("z"): return terminal.suspend()
    default: break
    }
    if interface.prompt != nil {
      // What was chosen before a prompt is not meant by an Enter after it.
      interface.isRowOnlyShown = true
      return pressInPrompt(key)
    }
    // A screen of one line shows no overlay, so it does not take the keys either.
    if let overlay = interface.overlay, LayoutForm(terminal.size) != .oneLine {
      return press(key, in: overlay)
    }
    guard let action = keys.action(for: key) else {
      return say(Phrase.noSuchKey(KeyName.of(key)), .muted)
    }
    act(action)
  }

  /// E-3: cancels what is open; nothing is ever lost, because every event is on record before it shows.
  private func interrupt() {
    if interface.prompt != nil || interface.overlay != nil {
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

  /// What happened, in words; of an undo, what it took back, with the names that were there before.
  private func sentence(of recorded: RecordedEvent, _ before: Session) -> String {
    guard let target = recorded.event.undoneOrRedone,
      let event = desk.history.events.last(where: { $0.seq == target })
    else { return recorded.sentence(in: session) }
    if case .undone = recorded.event { return Phrase.takenBack(event.sentence(in: before)) }
    return Phrase.holdsAgain(event.sentence(in: session))
  }

  func say(_ text: String, _ ink: Ink = .text) {
    interface.message = Interface.Message(text: text, ink: ink)
  }

  /// Carries out a command; says what happened, or why not. True when it was done.
  @discardableResult
  func perform(_ command: Command) -> Bool {
    let before = session
    do {
      let recorded = try desk.perform(command, by: .moderator)
      let time = TimeText.time(recorded.stamp.at, offset: session.utcOffset)
      say("\(time)  \(sentence(of: recorded, before))")
      forgetGone()
      if case .session(.open) = command { showLeftovers() }
      return true
    } catch let refusal as Refusal {
      if let prompt = ChoicePrompt(asking: refusal, about: command, in: session) {
        interface.prompt = .choice(prompt)
      } else {
        say(refusal.consoleSentence(in: session), .warn)
      }
    } catch let problem as DeskProblem {
      say(problem.sentence, .critical)
    } catch {
      say(String(describing: error), .critical)
    }
    return false
  }
}
