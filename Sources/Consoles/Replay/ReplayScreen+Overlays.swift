import SessionState
import TerminalScreen
import Words

extension ReplayScreen {
  private var top: Int { size.rows >= 30 ? 4 : 3 }
  /// The last row of an overlay above its foot.
  private var bottom: Int { size.rows - 4 }
  private var overlayRows: Int { bottom - top + 1 }

  /// What replaces everything below the first rows; floor and clock stay.
  mutating func draw(_ overlay: ReplayOverlay) {
    switch overlay {
    case .help(let view): drawHelp(view)
    case .themes(let view): draw(view)
    case .events(let selected): drawEvents(selected)
    case .wordings(let view): drawWordings(view)
    case .difference(let from, let scroll): drawDifference(from, scroll: scroll)
    case .statistics(let page, let scroll): drawStatistics(page, scroll: scroll)
    }
  }

  /// The furthest that the overlay scrolls.
  var mostScroll: Int {
    switch overlay {
    case .wordings(let view):
      session.recommendations[view.id].map {
        HistoryPanel($0, view, session).mostScroll(columns: size.columns, top: top, bottom: bottom)
      } ?? 0
    case .difference(let from, _): max(0, difference(from).height - overlayRows)
    case .statistics(let page, _): max(0, statistics(page).height - overlayRows)
    case .events, .help, .themes, nil: 0
    }
  }

  private mutating func drawEvents(_ selected: Int?) {
    drawHead(Phrase.eventsTitle)
    events?.draw(&screen, selected: selected, top: top, bottom: bottom)
    foot([
      KeyHint(key: "↑ ↓", label: Phrase.eventKey), KeyHint(key: "Enter", label: Phrase.goThere),
      KeyHint(key: "PgDn", label: Phrase.scroll), KeyHint(key: "Esc", label: Phrase.back),
    ])
  }

  /// How many rows go on below, where some do.
  private mutating func tellMore(_ height: Int, _ scroll: Int) {
    let below = height - scroll - overlayRows
    guard below > 0 else { return }
    screen.drawEnding(
      at: size.columns - 2, row: bottom + 1, StyledText(Label.moreBelow(below), Style(.muted)))
  }

  private mutating func drawWordings(_ view: HistoryView) {
    drawHead(Phrase.historyTitle("\(view.id)"))
    guard let text = session.recommendations[view.id] else { return }
    HistoryPanel(text, view, session).draw(&screen, top: top, bottom: bottom)
    foot([
      KeyHint(key: "↑ ↓", label: Phrase.wordingKey),
      KeyHint(key: "Enter", label: Phrase.goToWording),
      KeyHint(key: "← →", label: Phrase.otherRecommendation),
      KeyHint(key: "PgDn", label: Phrase.scroll), KeyHint(key: "Esc", label: Phrase.back),
    ])
  }

  private func difference(_ from: ReplayPosition) -> DifferencePanel {
    let other = compared ?? recording.session(at: from)
    let difference = SessionDifference(
      from: other, recording.moment(at: from), to: session, now)
    return DifferencePanel(difference, width: size.columns - 2)
  }

  private mutating func drawDifference(_ from: ReplayPosition, scroll: Int) {
    drawHead(Phrase.differenceTitle)
    let panel = difference(from)
    panel.draw(&screen, top: top, count: overlayRows, scroll: scroll)
    tellMore(panel.height, scroll)
    foot([
      KeyHint(key: "↑ ↓", label: Phrase.scroll), KeyHint(key: "Esc", label: Phrase.back),
    ])
  }

  /// The overview, then a table by each attribute.
  static var statisticsPages: [StatisticsAttribute?] { [nil] + StatisticsAttribute.allCases }

  private func statistics(_ page: Int) -> StatisticsPanel {
    StatisticsPanel(
      Statistics(session, now), session, by: Self.statisticsPages[page], width: size.columns - 2)
  }

  private mutating func drawStatistics(_ page: Int, scroll: Int) {
    drawHead(Phrase.statisticsTitle)
    let panel = statistics(page)
    panel.draw(&screen, top: top, count: overlayRows, scroll: scroll)
    tellMore(panel.height, scroll)
    foot([
      KeyHint(key: "Tab", label: Phrase.nextTable), KeyHint(key: "↑ ↓", label: Phrase.scroll),
      KeyHint(key: "Esc", label: Phrase.back),
    ])
  }
}
