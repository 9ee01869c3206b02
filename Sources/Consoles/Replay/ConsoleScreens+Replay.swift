import TerminalScreen
import Words

// The consoles as they were, without what can be done in them, above the strip of the replay.
extension ModeratorScreen {
  mutating func drawForReplay(strip: Int, form: LayoutForm) {
    switch form {
    case .wide: drawWideReplay(WideLayout(size, strip: strip))
    case .stacked, .compact: drawNarrowReplay(strip: strip)
    case .oneLine: drawOneLine()
    }
  }

  private mutating func drawWideReplay(_ layout: WideLayout) {
    HeaderPanel.wide(model.header, &screen)
    for row in 4..<layout.stripLine - 1 {
      screen.draw("│", at: Position(x: layout.separator, y: row), width: 1, style: Style(.border))
    }
    // The agenda leaves room for the newest recommendations.
    let bottom = layout.stripLine - 2
    let items = min(model.agenda.rows.count, max(4, bottom - 6 - 5))
    if let cursor = agendaPanel(width: layout.rail).draw(&screen, top: 4, count: items) {
      screen.cursor = cursor
    }
    let top = 6 + items + 1
    recordsPanel.rail(
      &screen, top: top, count: bottom - top, width: layout.rail)
    drawMain(layout)
  }

  /// Floor line and the panel in focus (screens 4.10).
  private mutating func drawNarrowReplay(strip: Int) {
    if form == .compact {
      HeaderPanel.compact(model.header, hasBadge: true, &screen)
    } else {
      HeaderPanel.stacked(model.header, &screen)
    }
    FloorPanel.line(model.floor, next: model.next, &screen, row: 2)
    screen.timeRule(
      row: 3, from: 1, columns: size.columns - 2, used: model.floor.clock.used ?? 0,
      ink: model.floor.clock.digitsInk)
    if form != .compact {
      FloorPanel.interrupted(model.floor, &screen, x: 1, row: 4, width: size.columns - 2)
    }
    let top = form == .compact ? 4 : 5
    let count = size.rows - strip - top - 1
    switch interface.focus {
    case .list:
      let list = listPanel(gutter: 0, last: size.columns - 2, hasKinds: form != .compact)
      list.title(
        &screen, row: top, label: form == .compact ? Label.listShort : Label.speakersList,
        advice: form != .compact)
      if let cursor = list.rows(&screen, top: top + 1, count: count) { screen.cursor = cursor }
    case .agenda:
      let gap = form == .compact ? 0 : 1
      let panel = agendaPanel(width: size.columns - 2)
      if let cursor = panel.draw(&screen, top: top, count: max(1, count - gap), gap: gap) {
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
}

extension RapporteurScreen {
  mutating func drawForReplay(strip: Int, form: LayoutForm) {
    switch form {
    case .wide: drawWideReplay(RecordLayout(size, strip: strip))
    case .stacked, .compact: drawNarrowReplay(strip: strip)
    case .oneLine: drawOneLine()
    }
  }

  private mutating func drawWideReplay(_ layout: RecordLayout) {
    HeaderPanel.overlay(session.title, header, &screen)
    FloorStrip(self).draw(&screen, top: 2)
    let bottom = layout.stripLine - 2
    for row in layout.top...max(layout.top, bottom) {
      screen.draw("│", at: Position(x: layout.separator, y: row), width: 1, style: Style(.border))
    }
    drawLeft(layout, bottom: bottom)
    if let selected {
      RecommendationPanel(selected, session, width: layout.rightWidth).draw(
        &screen, x: layout.rightX, top: layout.top, count: bottom - layout.top + 1)
    }
  }

  private mutating func drawNarrowReplay(strip: Int) {
    if form == .compact {
      HeaderPanel.compact(header, hasBadge: true, &screen)
    } else {
      HeaderPanel.stacked(header, &screen)
    }
    FloorPanel.line(floor, next: next, &screen, row: 2)
    screen.timeRule(
      row: 3, from: 1, columns: size.columns - 2, used: floor.clock.used ?? 0,
      ink: floor.clock.digitsInk)
    let top = form == .compact ? 4 : 5
    let count = size.rows - strip - top - 1
    // The list, and below it as much of the selected text as there is room for.
    let list = form == .compact ? count : max(2, count / 3)
    draw(
      interface.record.focus, x: form == .compact ? 0 : 1,
      width: size.columns - (form == .compact ? 1 : 2), top: top, count: list, gap: 0,
      isAlone: true)
    guard form == .stacked, count - list > 3 else { return }
    let line = top + list + 1
    screen.separator(row: line, from: 1, columns: size.columns - 2)
    drawDetail(top: line + 1, count: size.rows - strip - line - 1)
  }
}

extension RecordsPanel {
  /// In a rail: title, and the newest texts and marks.
  func rail(_ screen: inout Screen, top: Int, count: Int, width: Int) {
    guard count >= 2 else { return }
    let style = Style(hasFocus ? .title : .muted)
    let used = screen.draw(Label.recommendations, at: Position(x: 1, y: top), style: style)
    screen.draw(
      model.summary, at: Position(x: used + 3, y: top), width: width - used - 2, align: .trailing)
    let first = hasFocus ? max(0, min(selected - count / 2, model.ids.count - count)) : 0
    let shown = hasFocus ? model.ids.count : model.recommendationCount + model.markCount
    for (offset, index) in (0..<shown).dropFirst(first).prefix(count).enumerated() {
      guard let item = model.row(index) else { continue }
      let row = top + 1 + offset
      let isSelected = hasFocus && index == selected
      screen.draw(
        item.id.text, at: Position(x: 1, y: row), width: 5,
        style: Style(isSelected ? .title : .muted))
      screen.draw(item.sign, at: Position(x: 6, y: row), width: 1, style: Style(item.ink))
      screen.draw(item.state, at: Position(x: 8, y: row), width: 9, style: Style(item.ink))
      // Something stands to the right of the rail, so an Arabic text is told by its language (screens 3, right to left).
      let text =
        item.text.endsRow ? StyledText(Label.languageTag("ar"), Style(.muted)) : item.styledText
      screen.draw(text, at: Position(x: 18, y: row), width: max(0, width - 17))
      if isSelected {
        Selection.mark(&screen, from: 0, to: width, row: row)
        screen.cursor = Position(x: 0, y: row)
      }
    }
  }
}
