import SessionState
import TerminalScreen
import Words

extension DisplayScreen {
  /// How many times as large as usual the capitals are: twice in a large room, so that they keep up with the digits.
  private var capitals: Int {
    form == .wide && size.rows >= 48 && size.columns >= 160 && !ReaderMode.isOn ? 2 : 1
  }

  /// The row of the time rule; below it stand group, name and who comes next.
  private var ruleRow: Int {
    switch form {
    case .wide: size.rows - 10 - 5 * capitals
    case .stacked: size.rows - 12
    case .compact, .oneLine: size.rows - 6
    }
  }

  func drawFloor(_ screen: inout Screen) {
    drawHeader(&screen)
    drawDigits(&screen, bottom: ruleRow)
    drawRule(&screen, row: ruleRow)
    switch form {
    case .wide: drawWho(&screen, top: ruleRow + 2, font: .rows5)
    case .stacked: drawWho(&screen, top: ruleRow + 2, font: .rows3)
    case .compact, .oneLine: drawWho(&screen, top: ruleRow + 1, font: nil)
    }
    let rows = form == .compact ? 1 : 3
    let first = size.rows - 1 - rows
    drawNext(&screen, top: first, count: rows)
    guard let speakerMessage else { return }
    var text = StyledText(DisplayWords.toSpeaker + "  ", Style(.muted))
    text.append(speakerMessage, Style(.title))
    screen.draw(text, at: Position(x: 2, y: first - (form == .stacked ? 1 : 2)), width: width - 4)
  }

  /// The digits as large as they fit between the header and a row, in the middle of both.
  private func drawDigits(_ screen: inout Screen, bottom: Int) {
    let room = Size(columns: width - 4, rows: max(1, bottom - (form == .wide ? 2 : 1)))
    let digits = CardPanel.largest(model.clock.digits, room)
    let wide = digits.map(\.count).max() ?? 0
    let top = 1 + (bottom - 1 - digits.count + 1) / 2
    screen.letters(
      digits, at: Position(x: max(0, (width - wide) / 2), y: top),
      style: Style(model.clock.digitsInk))
  }

  /// Group and state word in capitals, the person and the allotment below.
  private func drawWho(_ screen: inout Screen, top: Int, font: LetterFont?) {
    let height = (font?.height ?? 1) * capitals
    let word = drawWord(&screen, top: top, font: font)
    let room = max(0, width - 8 - word)
    let below = form == .compact ? top + 1 : top + height + 1
    let big = letters(model.big, font, room)
    if let big {
      screen.letters(
        big, at: Position(x: 2, y: top + (height - big.count) / 2), style: Style(.title))
    } else {
      screen.draw(
        model.big, at: Position(x: 2, y: top + height / 2), width: room, style: Style(.title))
    }
    screen.draw(
      model.line, at: Position(x: 2, y: model.big.isEmpty ? top + height / 2 : below),
      width: model.big.isEmpty ? room : max(0, width - 8 - TextWidth.of(model.allotted)),
      style: Style(.title))
    screen.drawEnding(at: width - 3, row: below, StyledText(model.allotted, Style(.muted)))
  }

  /// The state word at the right; how many columns it takes.
  private func drawWord(_ screen: inout Screen, top: Int, font: LetterFont?) -> Int {
    let room = model.big.isEmpty && model.line.isEmpty ? width - 4 : (width - 4) * 3 / 5
    if let big = letters(stateWord, font, room) {
      let wide = big.first?.count ?? 0
      screen.letters(
        big,
        at: Position(
          x: width - 2 - wide, y: top + ((font?.height ?? 1) * capitals - big.count) / 2),
        style: Style(model.clock.digitsInk))
      return wide
    }
    let text = StyledText(
      model.clock.word.trimmingSpaces, Style(model.clock.ink, bold: true))
    screen.drawEnding(at: width - 3, row: top + (font?.height ?? 1) * capitals / 2, text)
    return text.width
  }

  /// A text in the largest capitals that fit; nil where it has letters that no font has, or is too long.
  func letters(_ text: String, _ font: LetterFont?, _ room: Int) -> [String]? {
    guard let font, !text.isEmpty else { return nil }
    let sizes =
      capitals > 1 ? [(font, capitals), (font, 1), (.rows3, 1)] : [(font, 1), (.rows3, 1)]
    for (font, scale) in sizes where font.height <= (self.form == .wide ? 5 : 3) {
      if let rows = BigLetters.render(text.uppercased(), font: font, scale: scale),
        (rows.first?.count ?? 0) <= room
      {
        return rows
      }
    }
    return nil
  }

  private func drawNext(_ screen: inout Screen, top: Int, count: Int) {
    let list = StyledText(model.list, Style(.muted))
    for (index, row) in model.rows.prefix(count).enumerated() {
      var text = StyledText(
        row.label.padded(to: max(6, TextWidth.of(DisplayWords.next) + 1)), Style(.muted))
      text.append(row.isNext ? "» " : "  ", .accent)
      let ink: Ink = row.isNext ? .title : .text
      if !row.lead.isEmpty { text.append(row.lead.padded(to: model.leadWidth + 2), ink) }
      text.append(row.text, ink)
      let isLast = index == count - 1
      screen.draw(
        text, at: Position(x: 2, y: top + index),
        width: width - 4 - (isLast && form != .compact ? list.width + 3 : 0))
    }
    screen.drawEnding(at: width - 3, row: form == .compact ? size.rows - 1 : top + count - 1, list)
  }

  /// Nothing but the clock, its state and who speaks: for the speaker's own screen.
  func drawClock(_ screen: inout Screen) {
    let large = letters(speakerMessage ?? "", .rows3, width - 4)
    let bottom = size.rows - (speakerMessage == nil ? 1 : large == nil || form == .compact ? 2 : 4)
    CardPanel(model.clock, group: model.isTaken ? model.big : "", allotted: model.allotted)
      .draw(&screen, bottom: bottom)
    if let badge = model.header.badge?.fitting(width, leaving: 0) {
      screen.drawEnding(at: width - 3, row: 0, badge)
    }
    if let large, form != .compact {
      screen.letters(large, at: Position(x: 2, y: size.rows - 3), style: Style(.title))
    } else if let speakerMessage {
      screen.draw(
        speakerMessage, at: Position(x: 2, y: size.rows - 1), width: width - 4,
        style: Style(.title))
    }
  }
}

extension String {
  /// With blanks up to so many columns.
  fileprivate func padded(to columns: Int) -> String {
    self + String(repeating: " ", count: max(0, columns - TextWidth.of(self)))
  }
}
