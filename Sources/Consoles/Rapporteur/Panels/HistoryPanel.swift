import SessionState
import TerminalScreen
import Words

/// Every revision of a recommendation, and the words in which two of them differ (domain B-4, C-4).
struct HistoryPanel {
  private let recommendation: Recommendation
  private let view: HistoryView
  private let session: Session

  init(_ recommendation: Recommendation, _ view: HistoryView, _ session: Session) {
    self.recommendation = recommendation
    self.view = view
    self.session = session
  }

  private var revisions: [Revision] { recommendation.revisions }
  private var selected: Revision? {
    revisions.first { $0.number == view.selected } ?? revisions.last
  }

  /// What the selected one is compared with: the one chosen, else the one before in its language.
  private var base: Revision? {
    guard let selected else { return nil }
    if let base = view.base, base != selected.number {
      return revisions.first { $0.number == base }
    }
    return revisions.last { $0.language == selected.language && $0.number < selected.number }
  }

  /// A row of the list: a text, or a step from one state to another.
  private enum Row {
    case revision(Revision)
    case change(Recommendation.StateChange)

    var at: Moment {
      switch self {
      case .revision(let revision): revision.at
      case .change(let change): change.at
      }
    }
  }

  /// Revisions and changes of state in the order of time; of the same moment the text comes first.
  private var list: [Row] {
    let all = revisions.map(Row.revision) + recommendation.changes.map(Row.change)
    return all.enumerated().sorted { ($0.element.at.at, $0.offset) < ($1.element.at.at, $1.offset) }
      .map(\.element)
  }

  /// How many rows are listed between two rows.
  private func listed(_ top: Int, _ bottom: Int) -> Int {
    min(revisions.count + recommendation.changes.count, max(2, (bottom - top) / 2))
  }

  /// The furthest that the comparison scrolls.
  func mostScroll(columns: Int, top: Int, bottom: Int) -> Int {
    let room = bottom - top - listed(top, bottom)
    return max(0, comparison(width: min(100, columns - 2)).count - max(1, room))
  }

  func draw(_ screen: inout Screen, top: Int, bottom: Int) {
    let width = screen.size.columns
    let count = listed(top, bottom)
    let list = list
    let place =
      list.firstIndex {
        if case .revision(let revision) = $0 { revision.number == selected?.number } else { false }
      } ?? 0
    let first = max(0, min(place - count / 2, list.count - count))
    for (offset, index) in list.indices.dropFirst(first).prefix(count).enumerated() {
      let y = top + offset
      let text: StyledText =
        switch list[index] {
        case .revision(let revision): row(of: revision, isBase: revision.number == base?.number)
        case .change(let change): row(of: change)
        }
      screen.draw(text, at: Position(x: 2, y: y), width: width - 4)
      if case .revision(let revision) = list[index],
        let row = recommendation.revisions.firstIndex(where: { $0.number == revision.number })
      {
        screen.point(Rect(x: 0, y: y, width: width, height: 1), at: .row(row))
      }
      if index == place {
        Selection.mark(&screen, from: 0, to: width - 2, row: y)
        screen.cursor = Position(x: 0, y: y)
      }
    }
    let line = top + count
    screen.separator(row: line, from: 1, columns: width - 2)
    RecommendationPanel.draw(
      comparison(width: min(100, width - 2)).dropFirst(view.scroll), &screen, x: 1,
      width: min(100, width - 2), top: line + 1, count: bottom - line)
  }

  private func row(of revision: Revision, isBase: Bool) -> StyledText {
    let number = String(repeating: " ", count: revision.number < 10 ? 1 : 0) + "\(revision.number)"
    var text = StyledText(number + " ", Style(.title))
    text.append(isBase ? "◇ " : "  ", .accent)
    text.append("\(session.clock(revision.at))  \(revision.language)  ", .muted)
    if recommendation.adoption?.revision == revision.number {
      text.append("✓ \(Label.adoptedOne)  ", .ok)
    }
    let who = revision.proposedBy.map { session.latinName(of: $0) } ?? revision.by.label
    text.append(who)
    let speaker = revision.intervention.map { session.latinSpeaker(of: $0) }
    if let speaker { text.append(" · " + Label.whileSpoke(speaker), .muted) }
    if let reason = revision.reasonLabel { text.append(" · " + reason, .muted) }
    return text
  }

  /// `10:50  in silence → tabled · silence broken by ARCO: reason`.
  private func row(of change: Recommendation.StateChange) -> StyledText {
    var text = StyledText("     \(session.clock(change.at))  ", Style(.muted))
    let (sign, ink) = RecordsModel.sign(of: change.to)
    text.append("\(sign) ", ink)
    text.append(Label.stateChange(change.from.label, change.to.label))
    // The reason of a broken silence stands with whoever broke it.
    var reason = change.reason
    if change.from == .inSilence, change.to == .tabled {
      reason =
        recommendation.silences.last { $0.ended == change.at }.flatMap { silence in
          var silence = silence
          silence.ended = nil
          return RecommendationLines.broken(silence, session)
        } ?? reason
    }
    if let reason { text.append(" · " + reason, .muted) }
    return text
  }

  private func comparison(width: Int) -> [RecommendationPanel.Line] {
    guard let selected else { return [] }
    guard let base else {
      let rows = Wrap.rows(RecordsModel.bracketed(selected.text), width: width)
      return [line(Label.firstWording(selected.language))]
        + rows.map {
          RecommendationPanel.Line(text: $0, isTrailing: Writing.current.isSetApart(selected.text))
        }
    }
    return [
      line(Label.revisions(min(base.number, selected.number), max(base.number, selected.number)))
    ]
      + RecommendationLines.diff(
        base.number < selected.number ? base : selected,
        base.number < selected.number ? selected : base, width: width)
  }

  private func line(_ text: String) -> RecommendationPanel.Line {
    RecommendationPanel.Line(text: StyledText(text, Style(.muted)))
  }
}
