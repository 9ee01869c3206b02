import SessionState
import TerminalScreen
import Words

/// How the turns are looked at.
struct TurnsView: Hashable {
  /// The row selected, the newest first.
  var selected: KeptRow<InterventionID>
  /// Whether only the turns of the open item are shown.
  var isItemOnly = true
  /// Which turns are shown; nil: all.
  var filter: ListFilter?

  init(_ session: Session, isItemOnly: Bool = true) {
    self.isItemOnly = isItemOnly
    selected = KeptRow(of: [])
    selected = KeptRow(of: turns(session).map(\.id))
  }

  /// The turns shown, the newest first.
  func turns(_ session: Session) -> [Intervention] {
    session.interventions.reversed().filter {
      (!isItemOnly || session.openItem == nil || $0.item == session.openItem)
        && filter?.passes(searched($0, session)) != false
    }
  }
}

/// Who has spoken, when and for how long; what was corrected carries a sign (issue: backdated corrections).
struct TurnsPanel {
  let session: Session
  let view: TurnsView
  let now: Moment

  func title(_ screen: inout Screen, row: Int) {
    let turns = view.turns(session)
    var text = StyledText(Label.turnsTaken, Style(.title))
    let place = view.isItemOnly ? Label.thisItem : Label.allItems
    text.append("   \(turns.count) · \(place)", .muted)
    if let filter = view.filter { text.append("   " + FilterWords.only(filter.text), .accent) }
    screen.draw(text, at: Position(x: 1, y: row), width: screen.size.columns - 2)
  }

  func heads(_ screen: inout Screen, row: Int) {
    let places = Places(screen.size.columns)
    let heads: [(String, Int?)] = [
      (Label.began, 9), (Label.kind, places.kind), (Label.group, places.group),
      (Label.name, places.name),
    ]
    screen.drawEnding(at: places.spokenEnd, row: row, StyledText(Label.spoke, Style(.muted)))
    for (text, place) in heads {
      guard let x = place else { continue }
      screen.draw(
        text, at: Position(x: x, y: row), width: max(0, screen.size.columns - 1 - x),
        style: Style(.muted))
    }
  }

  /// Where the columns stand: on a narrow screen it is more who spoke than what it was called.
  private struct Places {
    let isNarrow: Bool
    /// The last column of the time spoken.
    let spokenEnd: Int
    let allotted: Int?
    let kind: Int?
    let group: Int
    let groupWidth: Int
    let name: Int

    init(_ columns: Int) {
      isNarrow = columns < 60
      spokenEnd = isNarrow ? 20 : 24
      allotted = isNarrow ? nil : 26
      kind = isNarrow ? nil : 34
      group = isNarrow ? 22 : 51
      groupWidth = isNarrow ? 7 : 10
      name = group + groupWidth + 1
    }
  }

  func rows(_ screen: inout Screen, top: Int, bottom: Int) {
    let turns = view.turns(session)
    let count = bottom - top + 1
    let selected = view.selected.index(in: turns.map(\.id))
    let first = max(0, min(selected - count / 2, turns.count - count))
    for (offset, turn) in turns.dropFirst(first).prefix(count).enumerated() {
      draw(turn, &screen, row: top + offset, isSelected: first + offset == selected)
      screen.point(
        Rect(x: 0, y: top + offset, width: screen.size.columns, height: 1),
        at: .row(first + offset))
    }
    guard turns.isEmpty else { return }
    screen.draw(Label.noTurns, at: Position(x: 1, y: top), style: Style(.muted))
  }

  private func draw(_ turn: Intervention, _ screen: inout Screen, row: Int, isSelected: Bool) {
    let last = screen.size.columns - 2
    let isOver = turn.state == .ended
    let body = Style(isSelected ? .title : isOver ? .text : .title)
    func put(_ text: String, _ x: Int, _ width: Int, _ style: Style) {
      screen.draw(
        text, at: Position(x: x, y: row), width: max(0, min(width, last - x + 1)), style: style)
    }
    let (sign, ink) = sign(of: turn)
    put(sign, 1, 1, Style(ink))
    screen.drawEnding(at: 7, row: row, StyledText(turn.id.description, Style(.muted)))
    let places = Places(screen.size.columns)
    let began = TimeText.time(turn.startedAt.at, offset: session.utcOffset)
    put(places.isNarrow ? String(began.prefix(5)) : began, 9, 8, body)
    put(turn.isCorrected ? "≈" : "", places.isNarrow ? 15 : 18, 1, Style(.warn, bold: true))
    let isOverTime = turn.overtime(now) >= 1000
    let spoken = isOverTime && !isSelected ? Style(.warn) : body
    screen.drawEnding(
      at: places.spokenEnd, row: row,
      StyledText(TimeText.minutes(turn.speechTime(now)), spoken))
    let allotted = turn.allotted.map { Label.allotted(TimeText.minutes($0)) } ?? ""
    if let x = places.allotted { put(allotted, x, 7, Style(.muted)) }
    if let x = places.kind {
      put(turn.answers.isEmpty ? turn.kind.label : Label.roundAnswer, x, 15, Style(.muted))
    }
    put(
      session.speakingGroup(of: turn)?.short ?? "", places.group, places.groupWidth,
      isSelected ? body : Style(.muted))
    // D-5: the name may be Arabic, so it stands last in its row.
    var name = StyledText()
    if turn.isCorrected { name.append(Label.corrected + "  ", .warn) }
    if let ruling = turn.ruling {
      let appeal = turn.appeal.map { Phrase.comma + $0.result.label } ?? ""
      name.append(ruling.word + appeal + "  ", .muted)
    }
    name.append(session.ownName(of: turn.participant), body)
    screen.draw(name, at: Position(x: places.name, y: row), width: max(0, last - places.name + 1))
    guard isSelected else { return }
    Selection.mark(&screen, from: 0, to: last, row: row)
    screen.cursor = Position(x: 0, y: row)
  }

  private func sign(of turn: Intervention) -> (String, Ink) {
    switch turn.state {
    case .speaking: ("▶", .accent)
    case .paused, .interrupted: ("║", .paused)
    case .ended:
      (turn.kind.requestClass == 0 ? "!" : "✓", turn.kind.requestClass == 0 ? .pointOfOrder : .ok)
    }
  }
}
