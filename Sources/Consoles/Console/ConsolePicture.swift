import SessionState
import TerminalScreen
import Words

/// What the pictures of all consoles have in common: the moment they show, and what replaces a screen.
protocol ConsolePicture {
  var session: Session { get }
  var interface: Interface { get }
  var now: Moment { get }
  var keys: KeyTable { get }
  /// The message row: a message, or how far the log is on the disk.
  var message: StyledText { get }
  var form: LayoutForm { get }
  var screen: Screen { get set }
  var header: HeaderModel { get }
  var floor: FloorModel { get }
  /// The short name of whom the moderator's `s` calls.
  var next: String? { get }
  /// The actions that act now; help shows the others dim.
  var available: Set<Action> { get }
  /// Why an action does nothing now.
  func reason(for action: Action) -> String
}

extension ConsolePicture {
  var size: Size { screen.size }
  /// The rows of an overlay that scrolls.
  var rows: Int { size.rows - 7 }

  /// `□ 2 marks to write`, as long as one is empty; on every form of both consoles.
  var marksToWrite: StyledText {
    let count = session.marks.count { $0.filled == nil }
    let text = size.columns >= 60 ? Label.marksToWrite(count) : "\(count)"
    return count == 0 ? StyledText() : StyledText("□ " + text, Style(.warn))
  }

  /// What stands at the end of the message row: marks to write, and who else has the session open.
  var edgeOfMessage: [StyledText] {
    [marksToWrite, StyledText(interface.alsoHere ?? "", Style(.muted))]
  }

  /// The rows above an overlay: its title, then floor and clock, which stay on every screen.
  mutating func drawHead(_ title: String) {
    HeaderPanel.overlay(title, header, &screen)
    FloorPanel.line(floor, next: next, &screen, row: 1)
    screen.timeRule(
      row: 2, from: 1, columns: size.columns - 2, used: floor.clock.used ?? 0,
      ink: floor.clock.digitsInk)
  }

  mutating func drawHelp(_ view: HelpView) {
    let shown = view.rows(keys)
    let filtered =
      view.isTyping || !view.filter.isEmpty
      ? "   " + HelpWords.filtered(view.filter.text, shown.count, keys.bindings.count) : ""
    drawHead(Phrase.helpTitle + filtered)
    // On a low screen every row counts.
    let top = size.rows >= 18 ? 4 : 3
    let columns = size.columns >= 120 ? 3 : size.columns >= 80 ? 2 : 1
    HelpPanel(keys, view, available: available, columnCount: columns)
      .draw(&screen, top: top, count: size.rows - 3 - top)
    var text = interface.message == nil ? StyledText() : message
    if interface.message == nil, shown.indices.contains(view.selected) {
      let binding = shown[view.selected]
      let name = binding.names.first ?? binding.action.rawValue
      text =
        available.contains(binding.action)
        ? StyledText(HelpWords.acts(name, binding.words), Style(.muted))
        : StyledText(HelpWords.dim(name, reason(for: binding.action)), Style(.muted))
    } else if shown.isEmpty {
      text = StyledText(PaletteWords.nothingIsCalled(view.filter.text), Style(.muted))
    }
    FootPanel.message(text, &screen, row: size.rows - 2, edge: edgeOfMessage)
    let hints = [
      view.isTyping ? nil : KeyHint(key: "/", label: HelpWords.findKey),
      KeyHint(key: "↑ ↓", label: Phrase.scroll), KeyHint(key: "Esc", label: Phrase.back),
      keys.hint(.commandLine, Phrase.commandsByName),
    ]
    FootPanel.keys(hints.compactMap { $0 }, &screen, row: size.rows - 1)
  }

  mutating func drawReading(_ id: RecommendationID, scroll: Int) {
    drawHead(id.description)
    guard let panel = readingPanel(id) else { return }
    panel.draw(&screen, top: 4, count: rows, scroll: min(scroll, max(0, panel.height - rows)))
    foot(message, key: "v", Phrase.changeWording)
  }

  /// A prompt opens in the bottom rows of an overlay, too.
  mutating func drawPromptOverOverlay() {
    guard let prompt = interface.prompt else { return }
    PromptPanel(prompt, in: self).draw(&screen, top: max(3, size.rows - 9))
  }

  func readingPanel(_ id: RecommendationID) -> ReadingPanel? {
    session.recommendations[id].map { ReadingPanel($0, session, width: size.columns - 2) }
  }

  /// The message row and a row of keys under an overlay.
  mutating func foot(_ hints: [KeyHint]) {
    FootPanel.message(message, &screen, row: size.rows - 2, rows: 2, edge: edgeOfMessage)
    FootPanel.keys(hints, &screen, row: size.rows - 1)
  }

  private mutating func foot(_ text: StyledText, key: String, _ label: String) {
    FootPanel.message(text, &screen, row: size.rows - 2, edge: edgeOfMessage)
    let hints = [
      KeyHint(key: "↑ ↓", label: Phrase.scroll), KeyHint(key: key, label: label),
      KeyHint(key: "Esc", label: Phrase.back),
    ]
    FootPanel.keys(hints, &screen, row: size.rows - 1)
  }

  /// Down to 1×1: clock, state and speaker; a prompt replaces the line while it is open.
  mutating func drawOneLine() {
    guard size.rows > 0 else { return }
    if let prompt = interface.prompt { return PromptPanel(prompt, in: self).drawLine(&screen) }
    let clock = floor.clock
    let isOver = clock.ink == .over
    var text = StyledText(clock.digits, Style(clock.digitsInk, bold: true))
    let width = size.columns
    if width >= 12 {
      let group = floor.isTaken ? floor.group : ""
      let who = width >= 40 ? floor.name : group
      if width >= 24 { text.append(" " + clock.word, Style(isOver ? .critical : clock.ink)) }
      text.append(width >= 40 ? "  " + who : " " + who, .title)
    }
    if width >= 60, let next {
      text.append("   \(Label.nextSpeaker) ", .muted)
      text.append("» ", .accent)
      text.append(next)
    }
    // The badge and what is still to be written stand at the edge, and the names give way to them.
    let edge = oneLineEdge(beside: text.width, clock: TextWidth.of(clock.digits))
    if edge.width > 0 {
      screen.drawEnding(at: width - 1, row: 0, edge)
      if width < 24, text.width + edge.width >= width {
        text = StyledText(clock.digits, Style(clock.digitsInk, bold: true))
      }
    }
    screen.draw(
      text, at: Position(x: 0, y: 0), width: edge.width > 0 ? width - edge.width - 1 : width)
    if size.rows > 1 { screen.draw(message, at: Position(x: 0, y: size.rows - 1), width: width) }
  }

  /// What stands at the edge of one line; the badge comes first where there is no room for both.
  private func oneLineEdge(beside text: Int, clock: Int) -> StyledText {
    let width = size.columns
    let extra = marksToWrite
    let room = extra.width > 0 && extra.width + 14 <= width ? extra.width + 1 : 0
    guard let badge = header.badge else { return room > 0 ? extra : StyledText() }
    if let fitting = badge.fitting(width, leaving: text + room)
      ?? badge.fitting(width, leaving: clock + room)
    {
      return room > 0 ? fitting + StyledText(" ") + extra : fitting
    }
    return badge.fitting(width, leaving: clock) ?? StyledText()
  }
}
