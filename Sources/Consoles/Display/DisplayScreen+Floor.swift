import SessionState
import TerminalScreen
import Words

extension DisplayScreen {
  /// The sizes of group and state word, from the largest on.
  private var letterings: [Lettering] {
    switch form {
    case .wide: (isDoubled ? [Lettering(.rows5, times: 2)] : []) + Self.wideLetterings
    case .stacked: [Lettering(.rows3)]
    case .compact, .oneLine: []
    }
  }

  private static let wideLetterings = [Lettering(.rows5), Lettering(.rows3)]

  /// Whether group and word are twice as large: on a high screen, where both fit and the digits lose nothing.
  private var isDoubled: Bool {
    guard form == .wide, size.rows >= 50 else { return false }
    let twice = Lettering(.rows5, times: 2)
    let digits = { (bottom: Int) in
      CardPanel.largest(
        model.clock.digits, Size(columns: width - 4, rows: bottom - 2)
      ).count
    }
    return digits(size.rows - 20) == digits(size.rows - 15)
      && LetterPair(model.big, stateWord, [twice], columns: width - 4).fills(twice)
  }

  /// The row of the time rule; below it stand group, name and who comes next.
  private var ruleRow: Int {
    switch form {
    case .wide: size.rows - (isDoubled ? 20 : 15)
    case .stacked: size.rows - 12
    case .compact, .oneLine: size.rows - 6
    }
  }

  func drawFloor(_ screen: inout Screen) {
    drawHeader(&screen)
    let rule = ruleRow
    drawDigits(&screen, bottom: rule)
    drawRule(&screen, row: rule)
    drawWho(&screen, top: rule + (form == .compact ? 1 : 2), letterings)
    if let speakerMessage { return drawToSpeaker(speakerMessage, &screen) }
    let rows = form == .compact ? 1 : 3
    drawNext(&screen, top: size.rows - 1 - rows, count: rows)
  }

  /// The words of a message to the speaker, large where they fit in one line; one row is left for who comes next.
  private func drawToSpeaker(_ message: String, _ screen: inout Screen) {
    guard form != .compact else { return drawToSpeakerCompact(message, &screen) }
    let last = size.rows - (form == .wide ? 2 : 1)
    let label = StyledText(DisplayWords.toSpeaker, Style(.muted))
    drawNext(&screen, top: last, count: 1)
    if let poster = Poster(message, in: Size(columns: width - 4, rows: isDoubled ? 5 : 3)) {
      let top = last - poster.height
      screen.draw(label, at: Position(x: 2, y: top - 1), width: width - 4)
      draw(poster, &screen, top: top, style: Style(.title))
      return
    }
    screen.draw(label, at: Position(x: 2, y: last - 4), width: width - 4)
    let rows = Wrap.rows(StyledText(message, Style(.title)), width: width - 4, atMost: 3)
    for (index, row) in rows.enumerated() {
      screen.draw(row, at: Position(x: 2, y: last - 3 + index), width: width - 4, align: .own)
    }
  }

  /// In few rows the message stands alone below the allotment; a long one takes the row of who comes next, too.
  private func drawToSpeakerCompact(_ message: String, _ screen: inout Screen) {
    let rows = Wrap.rows(StyledText(message, Style(.title)), width: width - 4, atMost: 2)
    let top = size.rows - 3
    for (index, row) in rows.enumerated() {
      screen.draw(row, at: Position(x: 2, y: top + index), width: width - 4, align: .own)
    }
    if rows.count == 1 { drawNext(&screen, top: top + 1, count: 1) }
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
  private func drawWho(_ screen: inout Screen, top: Int, _ sizes: [Lettering]) {
    let height = sizes.first?.height ?? 1
    let middle = top + height / 2
    let pair = LetterPair(model.big, stateWord, sizes, columns: width - 4)
    var wide = LetterPair.width(pair.right)
    if let word = pair.right {
      screen.letters(
        word, at: Position(x: width - 2 - wide, y: top + (height - word.count) / 2),
        style: Style(model.clock.digitsInk))
    } else {
      let word = StyledText(
        model.clock.word.trimmingSpaces, Style(model.clock.ink, bold: true))
      screen.drawEnding(at: width - 3, row: middle, word)
      wide = word.width
    }
    let below = form == .compact ? top + 1 : top + height + 1
    let room = max(0, width - 8 - wide)
    var line = model.line
    if let big = pair.left, !model.big.isEmpty {
      screen.letters(
        big, at: Position(x: 2, y: top + (height - big.count) / 2), style: Style(.title))
    } else if TextWidth.of(model.big) <= room || form == .compact {
      screen.draw(
        model.big, at: Position(x: 2, y: middle), width: room, style: Style(.title))
    } else {
      // Beside a long word the group goes before the person.
      line = [model.big, model.line].filter { !$0.isEmpty }.joined(separator: "  ")
    }
    let isInMiddle = model.big.isEmpty && TextWidth.of(line) <= room
    screen.draw(
      line, at: Position(x: 2, y: isInMiddle ? middle : below),
      width: isInMiddle ? room : max(0, width - 8 - TextWidth.of(model.allotted)),
      style: Style(.title))
    screen.drawEnding(at: width - 3, row: below, StyledText(model.allotted, Style(.muted)))
  }

  private func drawNext(_ screen: inout Screen, top: Int, count: Int) {
    let list = StyledText(model.list, Style(.muted))
    for (index, row) in model.rows.prefix(count).enumerated() {
      let isLast = index == count - 1
      screen.draw(
        nextLine(row), at: Position(x: 2, y: top + index),
        width: width - 4 - (isLast && form != .compact ? list.width + 3 : 0))
    }
    screen.drawEnding(at: width - 3, row: form == .compact ? size.rows - 1 : top + count - 1, list)
  }

  /// Who, or what, comes next, in one row.
  func nextLine(_ row: DisplayModel.Row) -> StyledText {
    var text = StyledText(
      row.label.padded(to: max(6, TextWidth.of(DisplayWords.next) + 1)), Style(.muted))
    text.append(row.isNext ? "» " : "  ", .accent)
    let ink: Ink = row.isNext ? .title : .text
    if !row.lead.isEmpty { text.append(row.lead.padded(to: model.leadWidth + 2), ink) }
    text.append(row.text, ink)
    return text
  }

  /// Nothing but the clock, its state and who speaks: for the speaker's own screen.
  func drawClock(_ screen: inout Screen) {
    let room = Size(columns: width - 4, rows: max(3, size.rows / 4))
    let poster = form == .compact ? nil : speakerMessage.flatMap { Poster($0, in: room) }
    let rows =
      poster != nil
      ? []
      : speakerMessage.map {
        Wrap.rows(
          StyledText($0, Style(.title)), width: width - 4, atMost: form == .compact ? 1 : 3)
      } ?? []
    let taken = poster?.height ?? rows.count
    let bottom = size.rows - 1 - (taken == 0 ? 0 : taken + (form == .compact ? 0 : 1))
    CardPanel(model.clock, group: model.big, allotted: model.allotted)
      .draw(&screen, bottom: bottom)
    if let badge = model.header.badge?.fitting(width, leaving: 0) {
      screen.drawEnding(at: width - 3, row: 0, badge)
    }
    if let poster {
      draw(poster, &screen, top: size.rows - taken, style: Style(.title))
    }
    for (index, row) in rows.enumerated() {
      screen.draw(
        row, at: Position(x: 2, y: size.rows - taken + index), width: width - 4, align: .own)
    }
  }
}

extension String {
  /// With blanks up to so many columns.
  fileprivate func padded(to columns: Int) -> String {
    self + String(repeating: " ", count: max(0, columns - TextWidth.of(self)))
  }
}
