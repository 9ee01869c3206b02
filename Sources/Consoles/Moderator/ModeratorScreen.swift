import SessionState
import TerminalScreen
import Words

/// The picture of a moderator's console: a function of the session's model and the interface.
struct ModeratorScreen: ConsolePicture {
  var model: ConsoleModel
  let interface: Interface
  let session: Session
  let now: Moment
  let keys: KeyTable
  let message: StyledText
  let form: LayoutForm
  var screen: Screen

  init(
    _ session: Session, _ interface: Interface, _ now: Moment, size: Size, keys: KeyTable,
    message: StyledText
  ) {
    self.session = session
    self.interface = interface
    self.now = now
    self.keys = keys
    self.message = message
    model = ConsoleModel(session, now, showing: interface.filters)
    form = LayoutForm(size)
    screen = Screen(size)
  }

  /// The whole picture.
  mutating func draw() -> Screen {
    if let overlay = interface.overlay, form != .oneLine {
      draw(overlay)
      return screen
    }
    switch form {
    case .wide: drawWide()
    case .stacked: drawStacked()
    case .compact: drawCompact()
    case .oneLine: drawOneLine()
    }
    return screen
  }

  var header: HeaderModel { model.header }
  var floor: FloorModel { model.floor }
  var next: String? { model.next }
  var available: Set<Action> { Availability(session, interface).actions }
  func reason(for action: Action) -> String { Availability.reason(for: action, session, interface) }
  var hints: [KeyHint] { KeyHints(session, interface, keys, next: model.nextSpeaker, now).list }

  private mutating func drawWide() {
    let layout = WideLayout(size)
    HeaderPanel.wide(model.header, &screen)
    for row in 4..<layout.stripLine - 1 {
      screen.draw("│", at: Position(x: layout.separator, y: row), width: 1, style: Style(.border))
    }
    drawRail(layout)
    drawMain(layout)
    if let prompt = interface.prompt {
      PromptPanel(prompt, in: self).draw(&screen, top: layout.promptTop)
      return
    }
    drawStrip(layout)
    drawFoot()
  }

  /// Floor and list, to the right of the rail.
  mutating func drawMain(_ layout: WideLayout) {
    FloorPanel.wide(
      model.floor, &screen, x: layout.mainX, top: 4, width: layout.mainWidth,
      font: layout.hasTallDigits ? .rows9 : .rows5)
    FloorPanel.interrupted(
      model.floor, &screen, x: layout.mainX, row: layout.floorEnd, width: layout.mainWidth)
    let list = wideList(layout)
    let top = listTop(layout)
    list.title(&screen, row: top, advice: true)
    list.heads(&screen, row: top + 1)
    let count = layout.stripLine - 3 - top
    if let cursor = list.rows(&screen, top: top + 2, count: count) { screen.cursor = cursor }
  }

  func wideList(_ layout: WideLayout) -> ListPanel {
    listPanel(gutter: layout.mainX - 1, last: layout.mainX + layout.mainWidth - 1)
  }

  func listTop(_ layout: WideLayout) -> Int {
    layout.floorEnd + (model.floor.interrupted == nil ? 1 : 2)
  }

  private mutating func drawRail(_ layout: WideLayout) {
    let bottom = layout.stripLine - 2
    let items = agendaRows(layout)
    let panel = agendaPanel(width: layout.rail)
    if let cursor = panel.draw(&screen, top: 4, count: items) { screen.cursor = cursor }
    let notHeardTop = 6 + items + 2
    AgendaPanel.notHeard(
      model.notHeard, &screen, x: 1, top: notHeardTop, width: layout.rail,
      count: bottom - notHeardTop + 1)
  }

  /// How many rows of the rail the agenda takes.
  func agendaRows(_ layout: WideLayout) -> Int {
    min(model.agenda.rows.count, layout.stripLine - 7)
  }

  private mutating func drawStrip(_ layout: WideLayout) {
    screen.separator(row: layout.stripLine, from: 1, columns: size.columns - 2)
    let panel = recordsPanel
    panel.title(&screen, row: layout.stripLine + 1, over: layout.stripRows - 1)
    if let cursor = panel.rows(
      &screen, top: layout.stripLine + 2, count: layout.stripRows - 1, showsProposers: true)
    {
      screen.cursor = cursor
    }
  }

  private mutating func drawStacked() {
    HeaderPanel.stacked(model.header, &screen)
    FloorPanel.stacked(model.floor, &screen, top: 2)
    FloorPanel.interrupted(model.floor, &screen, x: 1, row: 9, width: size.columns - 2)
    drawStackedPanel(top: stackedTop, count: stackedRows)
    if let prompt = interface.prompt {
      // A question takes only the rows of its answers.
      var height = 9
      if case .choice(let choice) = prompt { height = min(9, choice.answers.count + 4) }
      PromptPanel(prompt, in: self).draw(
        &screen, top: max(size.rows < 24 ? 9 : 14, size.rows - height))
      return
    }
    drawStackedSummary()
    drawFoot()
  }

  /// Under 24 rows the records go first, then what comes then; the list keeps four rows.
  private var stackedFootRows: Int { size.rows >= 24 ? 5 : size.rows >= 20 ? 3 : 2 }

  /// The title row of the panel in the middle.
  var stackedTop: Int { model.floor.interrupted == nil ? 9 : 10 }

  /// The rows below its title.
  var stackedRows: Int { size.rows - stackedFootRows - stackedTop - 1 }

  /// The panel in focus has the middle of the screen; the others are one key away.
  private mutating func drawStackedPanel(top: Int, count: Int) {
    switch interface.focus {
    case .list:
      let panel = listPanel(gutter: 0, last: size.columns - 2)
      panel.title(&screen, row: top, advice: true)
      if let cursor = panel.rows(&screen, top: top + 1, count: count) { screen.cursor = cursor }
    case .agenda:
      let panel = agendaPanel(width: size.columns - 2)
      if let cursor = panel.draw(&screen, top: top, count: max(1, count - 1)) {
        screen.cursor = cursor
      }
    case .records:
      recordsPanel.title(&screen, row: top, over: count)
      if let cursor = recordsPanel.rows(
        &screen, top: top + 1, count: count, showsProposers: size.columns >= 100)
      {
        screen.cursor = cursor
      }
    }
  }

  /// What comes then; the time to the break stands beside it where the item after it keeps some room.
  private func then(width: Int) -> StyledText {
    var then = StyledText(Label.then, Style(.muted))
    for item in model.agenda.coming.prefix(2) {
      then.append((then.runs.count == 1 ? "  " : "   ") + item.start + "  ", .muted)
      then.append(item.title)
      guard item.id == model.agenda.nextBreak, let until = model.agenda.untilBreakShort,
        then.width + TextWidth.of(until) + 23 <= width
      else { continue }
      then.append(" (\(until))", .muted)
    }
    return then
  }

  private mutating func drawStackedSummary() {
    let rows = size.rows
    if rows >= 20 {
      let row = rows >= 24 ? rows - 5 : rows - 3
      screen.drawEnding(
        at: size.columns - 2, row: row, StyledText(model.agenda.dayEnds, Style(.muted)))
      let width = size.columns - 4 - TextWidth.of(model.agenda.dayEnds)
      screen.draw(then(width: width), at: Position(x: 1, y: row), width: width)
    }
    if rows >= 24, interface.focus != .records {
      recordsPanel.rows(&screen, top: rows - 4, count: 2, showsProposers: false)
    }
  }

  private mutating func drawCompact() {
    HeaderPanel.compact(model.header, hasBadge: interface.prompt != nil, &screen)
    FloorPanel.compact(model.floor, &screen, top: 2)
    if let prompt = interface.prompt {
      // A question with many answers takes the rows of the clock, too; header and clock line stay.
      var top = 6
      if case .choice(let choice) = prompt, choice.answers.count > 4 { top = 2 }
      PromptPanel(prompt, in: self).draw(&screen, top: top)
      return
    }
    drawCompactPanel(count: size.rows - 9)
    if let badge = model.header.badge {
      screen.drawEnding(
        at: size.columns - 2, row: 6, StyledText(" \(badge.short) ", Style(.banner)))
    }
    drawFoot()
  }

  /// The panel in focus has the rows that there are.
  private mutating func drawCompactPanel(count: Int) {
    switch interface.focus {
    case .list:
      let list = listPanel(gutter: 0, last: size.columns - 2, hasKinds: false)
      // The badge stands at the edge of the same row.
      let badge = model.header.badge.map { TextWidth.of($0.short) + 3 } ?? 0
      list.title(
        &screen, row: 6, label: Label.listShort, advice: false, room: size.columns - 2 - badge)
      if let cursor = list.rows(&screen, top: 7, count: count) { screen.cursor = cursor }
    case .agenda:
      let panel = agendaPanel(width: size.columns - 2)
      if let cursor = panel.draw(&screen, top: 6, count: count, gap: 0) { screen.cursor = cursor }
    case .records:
      recordsPanel.title(&screen, row: 6, over: count)
      if let cursor = recordsPanel.rows(&screen, top: 7, count: count, showsProposers: false) {
        screen.cursor = cursor
      }
    }
  }

  private mutating func drawFoot() {
    var row = message
    if form == .compact, interface.message == nil, let held = model.floor.interrupted {
      row = StyledText("║ " + held, Style(.paused))
    }
    // A refusal is read whole; the records give way to it.
    // The strip of the wide form counts the marks in its title.
    let edge = form == .wide ? Array(edgeOfMessage.dropFirst()) : edgeOfMessage
    FootPanel.message(
      row, &screen, row: size.rows - 2, rows: form == .compact ? 3 : 2, edge: edge)
    FootPanel.keys(hints, &screen, row: size.rows - 1)
  }

  func listPanel(gutter: Int, last: Int, hasKinds: Bool = true) -> ListPanel {
    ListPanel(
      model.list, selected: interface.selectedRow(in: model.list),
      hasFocus: interface.focus == .list, gutter: gutter, last: last,
      hasKinds: hasKinds, landing: interface.dragged?.over)
  }

  func agendaPanel(width: Int) -> AgendaPanel {
    AgendaPanel(
      model: model.agenda, selected: interface.selectedIndex(in: model.agenda),
      hasFocus: interface.focus == .agenda, x: 1, width: width)
  }

  var recordsPanel: RecordsPanel {
    RecordsPanel(
      model: model.records, selected: interface.selectedIndex(in: model.records),
      hasFocus: interface.focus == .records)
  }
}
