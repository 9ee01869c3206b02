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
    let pages = max(1, (panel.tight.count + room - 1) / room)
    let page = pages == 1 ? 0 : now.clock / 10_000 % pages
    panel.draw(&screen, top: top, scroll: page * room)
    if pages > 1 {
      screen.draw(
        DisplayWords.page(page + 1, of: pages), at: Position(x: 2, y: size.rows - 1),
        width: max(0, width - 6 - list.width), style: Style(.muted))
    }
  }

  /// Rows 2 to 4: clock and group in three rows, name and state beside them.
  private func drawFloorHead(_ screen: inout Screen) {
    var x = 2
    let digits = CardPanel.largest(model.clock.digits, Size(columns: width - 4, rows: 3))
    screen.letters(digits, at: Position(x: x, y: 2), style: Style(model.clock.digitsInk))
    x += (digits.map(\.count).max() ?? 0) + 4
    if let big = BigLetters.render(model.big.uppercased(), font: .rows3), !model.big.isEmpty,
      (big.first?.count ?? 0) <= width / 2
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

  /// A message to the room: as large as it fits, the floor in the first row.
  func draw(_ message: RoomDisplay.Message, _ screen: inout Screen) {
    let passed = now.clock - message.since.clock
    // E-12: no blinking attribute; once a second the other way round, for ten seconds.
    let isInverted = message.blinks && passed < 10_000 && passed / 1000 % 2 == 1
    if isInverted {
      screen.lay(Rect(x: 0, y: 1, width: width, height: size.rows - 1), on: .selection)
    }
    let style = Style(.title, on: isInverted ? .selection : .plain)
    let time = StyledText(String(model.header.time.prefix(5)), Style(.text, bold: true))
    var right = StyledText()
    if let badge = model.header.badge?.fitting(width / 2, leaving: 8) {
      right += badge
      right.append("   ")
    }
    right += time
    screen.drawEnding(at: width - 3, row: 0, right)
    screen.draw(floorLine, at: Position(x: 2, y: 0), width: width - 7 - right.width)
    let blocks = messageBlocks(message.text)
    var y = 1 + max(1, (size.rows - 2 - blocks.rows) / 2)
    for block in blocks.lines {
      let wide = block.map(TextWidth.of).max() ?? 0
      screen.letters(block, at: Position(x: max(2, (width - wide) / 2), y: y), style: style)
      y += block.count + blocks.gap
    }
  }

  /// The rows of a message in the largest letters in which the whole of it fits.
  private func messageBlocks(_ text: String) -> (lines: [[String]], gap: Int, rows: Int) {
    let room = width - 4
    for (font, scale) in [(LetterFont.rows5, 3), (.rows5, 2), (.rows5, 1), (.rows3, 1)] {
      guard let lines = bigLines(text.uppercased(), font, scale, room) else { continue }
      let rows = lines.count * (font.height * scale + scale) - scale
      if rows <= size.rows - 4 { return (lines, scale, rows) }
    }
    let lines = Wrap.rows(text, width: min(80, room)).map { [$0] }
    let gap = lines.count * 2 - 1 <= size.rows - 4 ? 1 : 0
    return (lines, gap, lines.count * (gap + 1) - gap)
  }

  /// The words in rows of big letters; nil where a word is too long or has letters that the font lacks.
  private func bigLines(_ text: String, _ font: LetterFont, _ scale: Int, _ room: Int)
    -> [[String]]?
  {
    var lines: [String] = []
    for word in text.split(separator: " ") {
      let longer = (lines.last.map { $0 + " " } ?? "") + word
      guard let wide = BigLetters.width(of: longer, font: font, scale: scale) else { return nil }
      if wide <= room, !lines.isEmpty {
        lines[lines.count - 1] = longer
      } else {
        guard let alone = BigLetters.width(of: String(word), font: font, scale: scale),
          alone <= room
        else { return nil }
        lines.append(String(word))
      }
    }
    let rows = lines.compactMap { BigLetters.render($0, font: font, scale: scale) }
    return rows.count == lines.count ? rows : nil
  }
}
