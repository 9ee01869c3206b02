import SessionState
import TerminalScreen
import Words

extension DisplayScreen {
  /// The recommendation under discussion, below the floor (screens 4.9).
  func drawText(_ screen: inout Screen) {
    drawHeader(&screen)
    let top: Int
    if form == .wide {
      drawFloorHead(&screen)
      drawRule(&screen, row: 5)
      top = ProjectorPanel.top
    } else {
      screen.draw(floorLine, at: Position(x: 2, y: 1), width: width - 4)
      drawRule(&screen, row: 2)
      top = form == .stacked ? 4 : 3
    }
    let list = StyledText(model.list, Style(.muted))
    screen.drawEnding(at: width - 3, row: size.rows - 1, list)
    guard let text = session.recommendationForRoom else {
      screen.draw(
        DisplayWords.noText, at: Position(x: 2, y: top), width: width - 4, style: Style(.muted))
      return
    }
    let panel = ProjectorPanel(text, session, columns: width)
    // Nobody is there to scroll: a text that is longer turns its own pages.
    let room = max(1, size.rows - top - 3)
    let pages = panel.pages(rows: room)
    let page = pages.count == 1 ? 0 : now.clock / 10_000 % pages.count
    panel.draw(&screen, top: top, scroll: pages[page].lowerBound, rows: pages[page].count)
    if pages.count > 1 {
      screen.draw(
        DisplayWords.page(page + 1, of: pages.count), at: Position(x: 2, y: size.rows - 1),
        width: max(0, width - 6 - list.width), style: Style(.muted))
    }
  }

  /// Rows 2 to 4: clock and group in three rows, name and state beside them.
  private func drawFloorHead(_ screen: inout Screen) {
    var x = 2
    let digits = CardPanel.largest(model.clock.digits, Size(columns: width - 4, rows: 3))
    screen.letters(digits, at: Position(x: x, y: 2), style: Style(model.clock.digitsInk))
    x += (digits.map(\.count).max() ?? 0) + 4
    if let big = Lettering(.rows3).rows(BigLetters.capitals(model.big), within: width / 2),
      !model.big.isEmpty
    {
      screen.letters(big, at: Position(x: x, y: 2), style: Style(.title))
      x += (big.first?.count ?? 0) + 4
    } else if !model.big.isEmpty {
      x +=
        screen.draw(
          model.big, at: Position(x: x, y: 2), width: width / 3, style: Style(.title)) + 4
    }
    var first = StyledText(model.line, Style(.title))
    if let next = model.rows.first, next.isNext {
      first.append((model.line.isEmpty ? "" : "  ") + DisplayWords.next + " ", .muted)
      first.append("» ", .accent)
      first.append(
        [next.lead, next.text].filter { !$0.isEmpty }.joined(separator: Phrase.comma))
    }
    screen.draw(first, at: Position(x: x, y: 2), width: max(0, width - 2 - x))
    var second = StyledText(
      model.clock.word.trimmingSpaces, Style(model.clock.ink, bold: true))
    second.append("  " + model.allotted, .muted)
    screen.draw(second, at: Position(x: x, y: 4), width: max(0, width - 2 - x))
  }
}
