public import SessionState
public import TerminalScreen
import Words

/// The time machine: a session as the consoles showed it, at any moment (domain C-1, C-2).
///
/// Nothing is written. The state is folded from the nearest snapshot whenever the moment changes.
public final class ReplayConsole {
  let desk: any ReplayDesk
  let terminal: any TerminalDriver
  let keys = KeyTable.replay
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

  /// A replay on one terminal, from a moment.
  ///
  /// - Parameters:
  ///   - position: Where it begins; nil: before the first event of the meeting.
  ///   - halves: The speed in halves of that of the meeting.
  ///   - longestGap: How long a time without an event may take to play, in ms; nil: it takes all its time.
  public init(
    desk: any ReplayDesk, terminal: any TerminalDriver, at position: ReplayPosition? = nil,
    speed halves: Int = 2, longestGap: Milliseconds? = 5000, asRapporteur: Bool = false
  ) {
    self.desk = desk
    self.terminal = terminal
    role = asRapporteur ? .rapporteur : .moderator
    playback = Playback(at: position ?? desk.recording.start)
    playback.set(halves: halves)
    playback.shortensGaps = longestGap != nil
    if let longestGap { playback.longestGap = longestGap }
    interface.focus = .list
  }

  var recording: Recording { desk.recording }
  var session: Session { cache.session(self) }
  var timeline: TimelineModel { cache.timeline(self) }
  /// What an event says, with its time.
  func sentence(of place: Int) -> StyledText { cache.sentence(of: place, self) }
  /// The places of what was put right or taken back later.
  var corrections: [Int] { cache.corrections(self) }

  /// Shows the session and acts on keys until the replay is left.
  public func run() -> ConsoleExit {
    exit = nil
    playedUntil = desk.now()
    while true {
      terminal.show(screen())
      let input = terminal.nextInput(within: untilNextFrame)
      play()
      if let input { take(input) } else { follow() }
      while exit == nil, input != nil, let more = terminal.nextInput(within: 0) { take(more) }
      if let exit { return exit }
    }
  }

  /// Milliseconds until the screen shows something else: often while it plays, never in a closed session that stands.
  private var untilNextFrame: Int? {
    guard playback.isPlaying else {
      return recording.history.session.state == .closed ? nil : 1000
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
    desk.catchUp()
    let count = recording.events.count
    if playback.position.count > count { playback.position = recording.end }
    if let only, only.seen != count { self.only = PassingEvents(only.text, only.filter, recording) }
  }

  private func take(_ input: Input) {
    switch input {
    case .key(let key):
      interface.message = nil
      press(key)
      if key != .control("c") { interface.isInterrupted = false }
    case .paste(let text):
      guard case .text(var prompt) = interface.prompt else { return }
      _ = prompt.field.insert(text)
      interface.prompt = .text(prompt)
    case .mouse(let event): point(event)
    case .ended(let signal): exit = .signal(signal)
    case .continued: follow()
    case .resized, .woken: break
    }
  }

  private func press(_ key: Key) {
    switch key {
    case .control("c"): return interrupt()
    case .control("l"): return terminal.redraw()
    case .control("z"): return terminal.suspend()
    default: break
    }
    if interface.prompt != nil { return pressInPrompt(key) }
    if let overlay, LayoutForm(terminal.size) != .oneLine { return press(key, in: overlay) }
    guard let action = keys.action(for: key) else {
      return say(Phrase.noSuchKeyInReplay(KeyName.of(key)), .muted)
    }
    act(action, key)
  }

  private func interrupt() {
    if interface.prompt != nil || overlay != nil {
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

/// Which events are passed through, and how that was asked for.
struct PassingEvents {
  let text: String
  let filter: ReplayFilter
  let places: [Int]
  /// How many events there were.
  let seen: Int

  init(_ text: String, _ filter: ReplayFilter, _ recording: Recording) {
    self.text = text
    self.filter = filter
    seen = recording.events.count
    let search = ReplaySearch(recording)
    places = recording.places(passing: filter) { search.words(of: $0) }
  }
}

/// What replaces everything below the first rows.
enum ReplayOverlay {
  case help(scroll: Int)
  /// The wordings of one recommendation.
  case wordings(HistoryView)
  /// What changed between two moments.
  case difference(from: ReplayPosition, scroll: Int)
  /// Statistics up to the moment, by an attribute.
  case statistics(page: Int, scroll: Int)
}

/// What costs time and is the same until the moment, the window or the log changes.
private struct ReplayCache {
  private var key: (count: Int, seen: Int, isCorrected: Bool)?
  private var made: Session?
  private var past: (seen: Int, corrected: CorrectedHistory)?
  private var turned: (seen: Int, places: [Int])?
  private var lanes: (key: LaneKey, timeline: TimelineModel)?
  private var planned: (seen: Int, times: PlannedTimes)?
  private var sentences: (seen: Int, made: [Int: StyledText])?

  private struct LaneKey: Equatable {
    var window: [ClosedRange<Milliseconds>]
    var columns: Int
    var seen: Int
    var filter: ReplayFilter?
  }

  mutating func session(_ console: ReplayConsole) -> Session {
    let recording = console.recording
    let now = (
      console.playback.position.count, recording.events.count, console.isCorrected
    )
    if let key, let made, key == now { return made }
    let session =
      console.isCorrected
      ? corrected(console).session(after: console.playback.position.count)
      : recording.session(at: console.playback.position)
    key = now
    made = session
    return session
  }

  /// The past as it is known at the end; made when it is first asked for.
  mutating func corrected(_ console: ReplayConsole) -> CorrectedHistory {
    let seen = console.recording.events.count
    if let past, past.seen == seen { return past.corrected }
    let corrected = CorrectedHistory(console.recording.history)
    past = (seen, corrected)
    return corrected
  }

  /// The places of what was put right or taken back.
  mutating func corrections(_ console: ReplayConsole) -> [Int] {
    let seen = console.recording.events.count
    if let turned, turned.seen == seen { return turned.places }
    let places = console.recording.history.corrections
    turned = (seen, places)
    return places
  }

  private mutating func plannedTimes(_ recording: Recording) -> PlannedTimes {
    let seen = recording.events.count
    if let planned, planned.seen == seen { return planned.times }
    let times = PlannedTimes(recording)
    planned = (seen, times)
    return times
  }

  /// What an event says; made once for each that is shown, because it needs the state of its time.
  mutating func sentence(of place: Int, _ console: ReplayConsole) -> StyledText {
    let seen = console.recording.events.count
    if sentences?.seen != seen || (sentences?.made.count ?? 0) > 256 { sentences = (seen, [:]) }
    if let sentence = sentences?.made[place] { return sentence }
    let sentence = ReplaySentences(console.recording, corrections(console)).sentence(of: place)
    sentences?.made[place] = sentence
    return sentence
  }

  mutating func timeline(_ console: ReplayConsole) -> TimelineModel {
    let recording = console.recording
    let session = session(console)
    let planned = plannedTimes(recording)
    let window = console.zoom.window(
      recording, planned, at: console.playback.position, session)
    let key = LaneKey(
      window: window, columns: TimelinePanel.columns(of: console.terminal.size),
      seen: recording.events.count, filter: console.only?.filter)
    if let lanes, lanes.key == key { return lanes.timeline }
    let timeline = TimelineModel(
      recording, TimeScale(window, columns: key.columns), planned, filter: key.filter,
      corrections: corrections(console))
    lanes = (key, timeline)
    return timeline
  }
}
