import SessionState
import TerminalScreen
import Words

extension RapporteurScreen {
  /// What replaces everything below the first rows; floor and clock stay.
  mutating func draw(_ overlay: Interface.Overlay) {
    switch overlay {
    case .help(let view): drawHelp(view)
    case .settings(let view): draw(view)
    case .themes(let view): draw(view)
    case .recommendation(let id, let scroll): drawReading(id, scroll: scroll)
    case .history(let view): drawHistory(view)
    case .projector(let id, let scroll): drawProjector(id, scroll: scroll)
    case .outcomeCheck(let selected): drawCheck(selected)
    default: break
    }
    if case .text(let prompt) = interface.prompt, prompt.isCapture {
      drawPrompt(top: max(3, promptTop(size.rows - 8)))
    } else {
      drawPromptOverOverlay()
    }
  }

  /// The furthest that an overlay scrolls.
  func mostScroll(_ overlay: Interface.Overlay) -> Int {
    switch overlay {
    case .recommendation(let id, _): max(0, (readingPanel(id)?.height ?? 0) - rows)
    case .history(let view):
      session.recommendations[view.id].map {
        HistoryPanel($0, view, session).mostScroll(
          columns: size.columns, top: listTop, bottom: size.rows - 4)
      } ?? 0
    case .projector(let id, _):
      max(0, (projector(id)?.tight.count ?? 0) - (size.rows - ProjectorPanel.top - 2))
    default: 0
    }
  }

  /// The first row of an overlay below its head.
  private var listTop: Int { size.rows >= 30 ? 4 : 3 }

  private mutating func drawHistory(_ view: HistoryView) {
    drawHead(Phrase.historyTitle("\(view.id)"))
    guard let recommendation = session.recommendations[view.id] else { return }
    HistoryPanel(recommendation, view, session).draw(
      &screen, top: listTop, bottom: size.rows - 4)
    foot([
      KeyHint(key: "↑ ↓", label: Phrase.choose), KeyHint(key: "Enter", label: Phrase.compareWith),
      KeyHint(key: "PgDn", label: Phrase.scroll), KeyHint(key: "v", label: Phrase.changeWording),
      KeyHint(key: "Esc", label: Phrase.back),
    ])
  }

  private mutating func drawCheck(_ selected: Int) {
    drawHead(Phrase.checkTitle)
    OutcomeCheckPanel(session, gaps, selected: selected, filter: interface.filters[.gaps]).draw(
      &screen, top: listTop, bottom: size.rows - 4)
    foot([
      KeyHint(key: "Enter", label: Phrase.goThere), KeyHint(key: "↑ ↓", label: Phrase.choose),
      KeyHint(key: "Esc", label: Phrase.back),
    ])
  }

  /// The strictest level under which anything of a recommendation was recorded.
  private func strictest(of id: RecommendationID) -> Attribution {
    guard let text = session.recommendations[id] else { return .onRecord }
    let levels =
      text.parties.map { text.level(of: $0) } + text.positions.map { text.level(of: $0) }
      + text.revisions.map { text.level(of: $0) }
    return levels.max() ?? text.attribution
  }

  private func projector(_ id: RecommendationID) -> ProjectorPanel? {
    session.recommendations[id].map { ProjectorPanel($0, session, columns: size.columns) }
  }

  /// B-21: for the room; no budget, no remarks, and how to leave it.
  private mutating func drawProjector(_ id: RecommendationID, scroll: Int) {
    let hidesNames = session.hidesNamesFromRoom
    var text = StyledText(header.item?.number ?? "", Style(.accent))
    text.append("  " + (header.item?.title ?? header.idle), .title)
    let time = String(header.time.prefix(5))
    var right = StyledText()
    if let badge = header.badge {
      right.append(" \(size.columns >= 60 ? badge.short : badge.tiny) ", .banner)
      right.append("  ")
    }
    right.append(time, Style(.text, bold: true))
    screen.drawEnding(at: size.columns - 2, row: 0, right)
    screen.draw(text, at: Position(x: 1, y: 0), width: size.columns - right.width - 4)
    if form == .wide {
      FloorStrip(self, hidesNames: hidesNames, isForRoom: true).draw(&screen, top: 2)
    } else {
      let clock = floor.clock
      var line = StyledText(clock.digits, Style(clock.digitsInk, bold: true))
      line.append("  " + clock.word + "  ", clock.ink == .over ? .critical : clock.ink)
      if !hidesNames { line.append(floor.name, .title) }
      screen.draw(line, at: Position(x: 1, y: 1), width: size.columns - 2)
      screen.timeRule(
        row: 2, from: 1, columns: size.columns - 2, used: clock.used ?? 0, ink: clock.digitsInk)
    }
    projector(id)?.draw(&screen, top: form == .wide ? ProjectorPanel.top : 4, scroll: scroll)
    guard interface.prompt == nil else { return }
    let back = KeyHint(key: "Esc", label: Phrase.back)
    // What was just said may be a note, or name somebody who stands behind a text of another level: the room is shown
    // only why a key did nothing.
    if let said = interface.message, said.ink != .text, session.namesToRoom(at: strictest(of: id)) {
      FootPanel.message(StyledText(said.text, Style(.muted)), &screen, row: size.rows - 2)
    }
    FootPanel.keys([back], &screen, row: size.rows - 1)
  }
}
