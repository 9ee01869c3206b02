import SessionState
import TerminalScreen
import Words

extension DisplayScreen {
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
    let room = Size(columns: width - 4, rows: size.rows - 4)
    if let poster = Poster(message.text, in: room) {
      draw(poster, &screen, top: middle(poster.height), style: style)
    } else {
      drawPlain(StyledText(message.text, style), &screen, room)
    }
  }

  /// Big letters, each line in the middle of the screen.
  func draw(_ poster: Poster, _ screen: inout Screen, top: Int, style: Style) {
    var y = top
    for line in poster.lines {
      let wide = line.map(\.count).max() ?? 0
      screen.letters(line, at: Position(x: max(2, (width - wide) / 2), y: y), style: style)
      y += line.count + poster.gap
    }
  }

  /// What no big letters have: rows of text in the middle, every second row where there is room.
  private func drawPlain(_ text: StyledText, _ screen: inout Screen, _ room: Size) {
    let rows = Wrap.rows(text, width: balanced(text, min(80, room.columns)), atMost: room.rows)
    let step = rows.count * 2 - 1 <= room.rows ? 2 : 1
    let top = middle(rows.count * step - (step - 1))
    for (index, row) in rows.enumerated() {
      let wide = min(room.columns, row.width)
      screen.draw(
        row, at: Position(x: max(2, (width - wide) / 2), y: top + index * step), width: wide)
    }
  }

  /// The fewest columns in which a text takes no more rows than in so many.
  private func balanced(_ text: StyledText, _ columns: Int) -> Int {
    let count = Wrap.rows(text, width: columns).count
    guard count > 1, count <= size.rows - 4 else { return columns }
    var (low, high) = (columns / 2, columns)
    while low < high {
      let half = (low + high) / 2
      if Wrap.rows(text, width: half).count > count { low = half + 1 } else { high = half }
    }
    return low
  }

  /// Where so many rows begin when they stand in the middle of the screen below the first row.
  private func middle(_ rows: Int) -> Int { 1 + max(1, (size.rows - 2 - rows) / 2) }
}

extension Wrap {
  /// At most so many rows of a text; the last one ends with `…` where something had to go.
  static func rows(_ text: StyledText, width: Int, atMost count: Int) -> [StyledText] {
    let all = rows(text, width: width)
    guard all.count > count, count > 0 else { return Array(all.prefix(max(0, count))) }
    var last = all[count - 1]
    // A row that is full loses its last word to the sign.
    if last.width + 2 > width {
      let surroundings = last.surroundings
      last = rows(last, width: max(1, width - 2)).first ?? last
      last.surroundings = surroundings
    }
    last.append(" …", last.runs.last?.style ?? .text)
    return all.prefix(count - 1) + [last]
  }
}
