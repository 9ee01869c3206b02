import SessionState
import TerminalScreen
import Words

/// Where the parts of the stacked form stand: a list, and below it what is selected, in full.
struct StackedRecordLayout {
  let height: Int
  /// The title row of the list.
  let top = 4

  /// Rows of the list.
  var listRows: Int { max(3, (height - 14) / 2) }
  /// The line above the selected one in full.
  var line: Int { top + listRows + 2 }
  /// The first row of an open prompt.
  var promptTop: Int { height - 6 }
}

extension RapporteurScreen {
  mutating func drawStacked() {
    let layout = StackedRecordLayout(height: size.rows)
    HeaderPanel.stacked(header, &screen)
    screen.fill(Rect(x: 0, y: 1, width: size.columns, height: 1))
    FloorPanel.line(floor, next: next, &screen, row: 1)
    screen.timeRule(
      row: 2, from: 1, columns: size.columns - 2, used: floor.clock.used ?? 0,
      ink: floor.clock.digitsInk)
    let room = marksToWrite.width + 2
    draw(
      interface.record.focus, x: 1, width: size.columns - 2, top: layout.top,
      count: layout.listRows, gap: 0, isAlone: true)
    // The count of marks has its place at the edge, whichever list is shown.
    if interface.record.focus != .marks, !model.lists.marks.isEmpty {
      screen.fill(
        Rect(x: size.columns - 1 - room, y: layout.top, width: room, height: 1))
      screen.drawEnding(at: size.columns - 2, row: layout.top, marksToWrite)
    }
    screen.separator(row: layout.line, from: 1, columns: size.columns - 2)
    let isCapture = if case .text(let prompt) = interface.prompt { prompt.isCapture } else { false }
    // A list to choose from needs more rows than a line to write in, a question only those of its answers.
    var line = isCapture ? layout.promptTop : size.rows - 9
    if case .choice(let choice) = interface.prompt {
      line = size.rows - min(9, choice.answers.count + 4)
    }
    let prompt = promptTop(max(9, line))
    let bottom = (interface.prompt == nil ? size.rows - 2 : prompt) - 1
    drawDetail(top: layout.line + 1, count: bottom - layout.line)
    if drawPrompt(top: prompt) { return }
    drawFoot()
  }

  /// The selected row of the list in focus, with its whole text.
  mutating func drawDetail(top: Int, count: Int) {
    guard count > 0 else { return }
    let width = min(100, size.columns - 2)
    let lines: [RecommendationPanel.Line]
    switch interface.record.focus {
    case .recommendations:
      lines =
        selected.map {
          let panel = RecommendationPanel($0, session, width: width)
          let isRoomy = panel.all.count <= count
          return isRoomy
            ? panel.all
            : RecommendationPanel($0, session, width: width, isTight: true).lines(atMost: count)
        } ?? []
    case .marks: lines = []
    case .notes:
      lines = detail(
        interface.record.note(in: model.lists).flatMap { session.notes[$0]?.text }, width)
    case .actions:
      lines = detail(
        interface.record.action(in: model.lists).flatMap { session.actions[$0]?.text }, width)
    }
    RecommendationPanel.draw(lines, &screen, x: 1, width: width, top: top, count: count)
  }

  private func detail(_ text: String?, _ width: Int) -> [RecommendationPanel.Line] {
    guard let text else { return [] }
    return Wrap.rows(StyledText(text).asWritten(), width: width).map {
      RecommendationPanel.Line(text: $0, isTrailing: Writing.current.isSetApart(text))
    }
  }

  mutating func drawCompact() {
    HeaderPanel.compact(header, hasBadge: interface.prompt != nil, &screen)
    FloorPanel.compact(floor, &screen, top: 2)
    if interface.prompt != nil {
      var top = 6
      if case .choice(let choice) = interface.prompt, choice.answers.count > 4 { top = 2 }
      if case .pick = interface.prompt { top = 2 }
      drawPrompt(top: top)
      return
    }
    draw(
      interface.record.focus, x: 0, width: size.columns - 1, top: 6, count: size.rows - 9, gap: 0,
      isAlone: true)
    // Mark count and badge stand at the edge of the same row.
    var edge = StyledText()
    if !model.lists.marks.isEmpty { edge.append(" □ \(model.lists.marks.count) ", .warn) }
    if let badge = header.badge { edge.append(" \(badge.short) ", .banner) }
    screen.drawEnding(at: size.columns - 2, row: 6, edge)
    drawFoot()
  }

  /// The panel and the row in it that stand at a place.
  func target(at position: Position) -> (RecordSelection.Panel, Int)? {
    func row(_ panel: RecordSelection.Panel, _ line: Int, _ count: Int)
      -> (RecordSelection.Panel, Int)?
    {
      RecordRows(self, panel, isAlone: true).index(at: line, of: count).map { (panel, $0) }
    }
    switch form {
    case .wide:
      let layout = RecordLayout(size)
      let blocks = layout.blocks(
        marks: model.lists.marks.count, texts: model.lists.recommendations.count)
      if position.y >= layout.stripLine {
        return row(.actions, position.y - layout.stripLine - 2, layout.stripRows - 1)
      }
      guard position.x < layout.separator else { return nil }
      return row(
        .recommendations, position.y - blocks.recommendations - 2, blocks.recommendationRows)
        ?? row(.marks, position.y - blocks.marks - 2, blocks.markRows)
        ?? row(.notes, position.y - blocks.notes - 2, blocks.noteRows)
    case .stacked:
      let layout = StackedRecordLayout(height: size.rows)
      return row(interface.record.focus, position.y - layout.top - 1, layout.listRows)
    case .compact: return row(interface.record.focus, position.y - 7, size.rows - 9)
    case .oneLine: return nil
    }
  }
}
