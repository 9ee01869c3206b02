import SessionState
import TerminalScreen
import Words

/// The picture of a replay: a console as it was, above, and the timeline below (screens 4.10).
struct ReplayScreen: ConsolePicture {
  let session: Session
  let interface: Interface
  let now: Moment
  let keys: KeyTable
  let form: LayoutForm
  let header: HeaderModel
  let floor: FloorModel
  let next: String?
  /// What is said for one key, in the place of what comes next.
  let said: StyledText?
  /// What is wrong with the log.
  let warning: String?
  let timeline: TimelinePanel
  let overlay: ReplayOverlay?
  let recording: Recording
  /// The state at the moment that is compared with, while that is shown.
  let compared: Session?
  let position: ReplayPosition
  /// The events that can be read one by one, while they are.
  let events: EventList?
  private var console: Shown
  var screen: Screen

  /// Whose screen is shown.
  private enum Shown {
    case moderator(ModeratorScreen)
    case rapporteur(RapporteurScreen)
  }

  init(_ replay: ReplayConsole, size: Size) {
    session = replay.session
    interface = replay.interface
    now = replay.now
    keys = replay.keys
    recording = replay.recording
    position = replay.playback.position
    form = LayoutForm(replayOf: size)
    overlay = replay.overlay
    if case .difference(let from, _) = replay.overlay {
      compared = replay.session(at: from)
    } else {
      compared = nil
    }
    if case .events = replay.overlay { events = EventList(replay) } else { events = nil }
    said = replay.interface.message.map { StyledText($0.text, Style($0.ink)) }
    warning = replay.desk.warning
    let badge = replay.isCorrected ? Label.replay + " · " + Label.asCorrected : Label.replay
    var shown = replay.interface
    shown.message = nil
    shown.prompt = nil
    switch replay.role {
    case .rapporteur:
      shown.record.recommendation = replay.recommendationShown
      var picture = RapporteurScreen(
        session, shown, replay.lists, now, size: size, keys: replay.keys,
        message: StyledText(), similar: [], gaps: [])
      picture.model.header.replay = badge
      header = picture.header
      floor = picture.floor
      next = picture.next
      console = .rapporteur(picture)
    default:
      var picture = ModeratorScreen(
        session, shown, now, size: size, keys: replay.keys, message: StyledText())
      picture.model.header.replay = badge
      header = picture.header
      floor = picture.floor
      next = picture.next
      console = .moderator(picture)
    }
    timeline = TimelinePanel(
      timeline: replay.timeline,
      model: ReplayModel(
        replay.recording, replay.playback, session, passing: replay.only?.places,
        filter: replay.only?.text ?? "", sentence: replay.sentence(of:)),
      position: position.clock, compared: replay.compared?.clock, form: form,
      size: size)
    screen = Screen(size)
  }

  /// The message row of an overlay.
  var message: StyledText { said ?? StyledText() }
  var available: Set<Action> { Set(Action.allCases) }
  func reason(for action: Action) -> String { "" }

  /// The first row of the strip: its line.
  private var strip: Int { size.rows - timeline.rows }

  /// The point of the time line under a place of the screen; nil beside the lanes.
  func clock(at place: Position) -> Milliseconds? { timeline.clock(at: place, top: strip) }

  mutating func draw() -> Screen {
    if form == .oneLine {
      drawOneLine()
      drawReplayInOneLine()
      return screen
    }
    if let overlay {
      draw(overlay)
      if let prompt = interface.prompt {
        PromptPanel(prompt, in: self).draw(&screen, top: top(of: prompt))
      }
      return screen
    }
    let rows = timeline.rows
    switch console {
    case .moderator(var picture):
      picture.drawForReplay(strip: rows, form: form)
      screen = picture.screen
    case .rapporteur(var picture):
      picture.drawForReplay(strip: rows, form: form)
      screen = picture.screen
    }
    // The narrowest form has no row of its own for what is wrong with the log.
    let told = said ?? (form == .compact ? warning.map { StyledText($0, Style(.critical)) } : nil)
    timeline.draw(&screen, top: strip, message: told, warning: warning)
    FootPanel.keys(hints, &screen, row: size.rows - 1)
    if let prompt = interface.prompt {
      PromptPanel(prompt, in: self).draw(&screen, top: top(of: prompt))
    }
    return screen
  }

  /// The first row of a prompt; a list of names gets more of them.
  private func top(of prompt: Prompt) -> Int {
    if case .palette = prompt { return max(3, size.rows - 10) }
    return size.rows - 5
  }

  /// Nobody takes it for now on the smallest screen, either: the badge stands first, or its place is reversed.
  private mutating func drawReplayInOneLine() {
    guard size.rows > 0, interface.prompt == nil else { return }
    let badge = size.columns >= 40 ? " \(Label.replay) " : Label.replayShort
    let model = timeline.model
    var text = StyledText(badge, Style(.banner))
    if size.columns >= 20 { text.append(" \(model.time) ", .title) }
    let floor = StyledText("  \(self.floor.clock.digits) \(self.floor.group)")
    if text.width + floor.width <= size.columns { text += floor }
    screen.fill(Rect(x: 0, y: 0, width: size.columns, height: 1))
    screen.draw(text, at: Position(x: 0, y: 0), width: size.columns)
    guard size.rows > 1 else { return }
    let below = said ?? warning.map { StyledText($0, Style(.critical)) } ?? model.last
    screen.draw(below, at: Position(x: 0, y: size.rows - 1), width: size.columns)
  }

  /// The likeliest keys first.
  private var hints: [KeyHint] {
    [
      KeyHint(key: "Space", label: timeline.model.isPlaying ? Phrase.pause : Phrase.play),
      KeyHint(key: "← →", label: Phrase.eventKey), KeyHint(key: "↑ ↓", label: Phrase.speakerKey),
      KeyHint(key: "PgUp PgDn", label: Phrase.itemKey, shortLabel: Phrase.itemKey),
      KeyHint(key: "[ ]", label: Phrase.wordingKey), KeyHint(key: "t", label: Phrase.timeKey),
      KeyHint(key: "/", label: Phrase.textKey), KeyHint(key: "=", label: Phrase.compareKey),
      KeyHint(key: "q", label: Phrase.leaveKey), KeyHint(key: "+ -", label: Phrase.speedKey),
      KeyHint(key: "f", label: Phrase.onlyKey), KeyHint(key: "?", label: Phrase.helpKey),
    ]
  }
}

extension ReplayConsole {
  var now: Moment { recording.moment(at: playback.position) }

  var picture: ReplayScreen { ReplayScreen(self, size: terminal.size) }

  /// The picture of this moment.
  func screen() -> Screen {
    var picture = picture
    var screen = picture.draw()
    if case .begins(let next) = keys.meaning(of: interface.pending) {
      WhichKeyPanel.draw(interface.pending, next, &screen)
    }
    return screen
  }
}
