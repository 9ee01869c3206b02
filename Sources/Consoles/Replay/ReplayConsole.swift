public import SessionState
public import TerminalScreen
import Words

/// The time machine: a session as the consoles showed it, at any moment (domain C-1, C-2).
///
/// Nothing is written. The state is folded from the nearest snapshot whenever the moment changes.
public final class ReplayConsole {
  let desk: any ReplayDesk
  let terminal: any TerminalDriver
  let keys: KeyTable
  let themes: ThemeChoice
  var interface = Interface()
  var playback: Playback
  /// Whose screen is shown.
  var role: Role
  var zoom = ReplayZoom.day
  var only: PassingEvents?
  /// The moment that `=` compares with.
  var compared: ReplayPosition?
  /// Whether later corrections are shown as if they had been known.
  var isCorrected = false
  var overlay: ReplayOverlay?
  var exit: ConsoleExit?
  private var playedUntil: Stamp?
  private var cache = ReplayCache()
  /// The past as it is known at the end; made when it is first asked for.
  private var past: (edition: ReplayEdition, corrected: CorrectedHistory)?

  /// A replay on one terminal, from a moment.
  ///
  /// - Parameters:
  ///   - position: Where it begins; nil: before the first event of the meeting.
  ///   - halves: The speed in halves of that of the meeting.
  ///   - longestGap: How long a time without an event may take to play, in ms; nil: it takes all its time.
  ///   - isForReader: Whether the screen is read aloud or in braille (domain E-13).
  public init(
    desk: any ReplayDesk, terminal: any TerminalDriver, at position: ReplayPosition? = nil,
    speed halves: Int = 2, longestGap: Milliseconds? = 5000, asRapporteur: Bool = false,
    setup: ConsoleSetup = ConsoleSetup()
  ) {
    keys = setup.keys.replay
    themes = setup.themes
    self.desk = desk
    self.terminal = terminal
    role = asRapporteur ? .rapporteur : .moderator
    playback = Playback(at: position ?? desk.recording.start)
    playback.set(halves: halves)
    playback.shortensGaps = longestGap != nil
    if let longestGap { playback.longestGap = longestGap }
    interface.focus = .list
    interface.isForReader = setup.isForReader
  }

  var recording: Recording { desk.recording }
  var session: Session { cache.session(self) }
  /// Which recording this is, and how far it goes: what is kept of it holds until then.
  var edition: ReplayEdition {
    ReplayEdition(generation: desk.generation, count: recording.events.count)
  }

  /// The state at a moment, as recorded or as corrected.
  func session(at position: ReplayPosition) -> Session {
    guard isCorrected else { return recording.session(at: position) }
    if past?.edition != edition { past = (edition, CorrectedHistory(recording.history)) }
    return past?.corrected.session(after: position.count, at: recording.moment(at: position))
      ?? recording.session(at: position)
  }

  /// What the record lists at the moment.
  var lists: RecordLists { cache.lists(self) }
  var timeline: TimelineModel { cache.timeline(self) }
  /// What an event says, with its time.
  func sentence(of place: Int) -> StyledText { cache.sentence(of: place, self) }
  /// The places of what was put right or taken back later.
  var corrections: [Int] { cache.corrections(self) }

  /// Shows the session and acts on keys until the replay is left.
  public func run() -> ConsoleExit {
    exit = nil
    let waker = terminal.waker
    desk.onNews { waker.wake() }
    playedUntil = desk.now()
    while true {
      if let exit = Writing.$current.withValue(terminal.writing, operation: runOnce) { return exit }
    }
  }

  private func runOnce() -> ConsoleExit? {
    terminal.setTitle(session.windowTitle)
    if let screen = shown() { terminal.show(screen) }
    let input = terminal.nextInput(within: untilNextFrame)
    play()
    if let input { take(input) } else { follow() }
    while exit == nil, input != nil, let more = terminal.nextInput(within: 0) { take(more) }
    settleThemes()
    return exit
  }

  /// Milliseconds until the screen shows something else: often while it plays, seldom in a closed session that stands,
  /// which can still be amended.
  private var untilNextFrame: Int {
    guard playback.isPlaying else {
      return recording.history.session.state == .closed ? 5000 : 1000
    }
    if playback.isShortened(in: recording) { return 100 }
    return min(1000, max(50, 2000 / playback.halves))
  }

  /// Lets the time since the last frame pass in the session, too.
  private func play() {
    let now = desk.now()
    defer { playedUntil = now }
    guard playback.isPlaying, let playedUntil else { return }
    playback.advance(by: now.since(playedUntil), in: recording)
    if !playback.isPlaying { say(Label.lastEvent, .muted) }
  }

  /// A session that is still running gets longer; the moment that is shown stays.
  private func follow() {
    // A copy of the past that is kept would be copied whole by what is appended.
    let known = edition
    let wasAtEnd = playback.position == recording.end
    past = nil
    desk.catchUp()
    guard edition != known else { return }
    if edition.generation != known.generation { say(Phrase.readAgain, .warn) }
    // Whoever stands at the end of a meeting under way wants to see it go on.
    if wasAtEnd, edition.generation == known.generation { go(to: recording.end) }
    if playback.position.count > recording.events.count { playback.position = recording.end }
    if let compared, compared.count > recording.events.count { self.compared = nil }
    if let only {
      self.only = PassingEvents(
        only.text, only.filter, recording,
        after: edition.generation == known.generation ? only : nil)
    }
  }

  func take(_ input: Input) {
    switch input {
    case .key(let key):
      interface.message = nil
      interface.reader.tellsSelection = true
      press(key)
      if key != .control("c") { interface.isInterrupted = false }
    case .burst(let keys): take(keys)
    case .paste(let text): paste(text)
    case .mouse(let event): point(event.onPage(of: terminal))
    case .ended(let signal): exit = .signal(signal)
    case .continued, .woken: follow()
    case .resized: break
    }
  }

  private func press(_ key: Key) {
    switch key {
    case .control("c"): return interrupt()
    case .control("l"): return terminal.redraw()
    case .function where keys.action(for: key) == .bidi:
      return say(terminal.nextBidiMode(), .muted)
    case .control("z"): return terminal.suspend()
    default: break
    }
    if interface.prompt != nil { return pressInPrompt(key) }
    if interface.pending.isEmpty, let overlay, LayoutForm(terminal.size) != .oneLine {
      return press(key, in: overlay)
    }
    let pressed = interface.pending + [key]
    interface.pending = []
    if key == .escape, pressed.count > 1 { return }
    switch keys.meaning(of: pressed) {
    case .action(let action): act(action.alongThePage(key), keys.latin(key))
    case .begins: interface.pending = pressed
    case .nothing:
      say(
        pressed.count > 1
          ? KeyFileWords.leadsNowhere(KeySequence(pressed).name)
          : Phrase.noSuchKeyInReplay(KeyName.of(key)), .muted)
    }
  }

  private func interrupt() {
    if !interface.pending.isEmpty {
      interface.pending = []
    } else if interface.prompt != nil || overlay != nil {
      interface.prompt = nil
      overlay = nil
    } else if interface.isInterrupted {
      exit = .left
    } else {
      interface.isInterrupted = true
      say(Phrase.interruptAgain, .muted)
    }
  }

  func say(_ text: String, _ ink: Ink = .text) {
    interface.message = Interface.Message(text: text, ink: ink)
  }

  /// Goes to a moment; what was selected by hand for another moment is let go.
  func go(to position: ReplayPosition) {
    playback.position = position
    interface.selectedRow = nil
    interface.selectedItem = nil
    interface.selectedRecord = nil
    interface.record.recommendation = nil
  }
}
