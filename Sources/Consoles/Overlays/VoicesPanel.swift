import SessionState
import TerminalScreen
import Words

/// Shares as bars, what each rule would do, and who was not heard (screens 4.11).
struct VoicesPanel {
  let model: VoicesModel
  /// The person selected among those not heard.
  let selected: Int

  /// Draws between two rows, both included.
  func draw(_ screen: inout Screen, top: Int, bottom: Int) {
    // The smallest screens show what s would do; the shares need room.
    guard bottom - top >= 12 else { return ruleLines(&screen, top: top) }
    let isWide = screen.size.columns >= 100
    // Side by side the rules take rows that the shares need more on a low screen.
    let isTall = isWide && bottom - top >= 26
    let notHeardRows = min(isWide ? 4 : 3, 1 + max(1, model.notHeard.count))
    let ruleRows = isTall ? min(10, max(6, 4 + (model.previews.map(\.order.count).max() ?? 0))) : 6
    let air = isTall ? 3 : isWide ? 2 : 0
    let shareRows = max(3, bottom - top + 1 - notHeardRows - ruleRows - air)
    let used = shares(&screen, top: top, count: shareRows, isWide: isWide)
    var row = top + used + (isWide ? 1 : 0)
    if isWide {
      screen.separator(row: row, from: 1, columns: screen.size.columns - 2)
      row += 1
    }
    if isTall {
      rules(&screen, top: row, count: ruleRows)
    } else {
      ruleLines(&screen, top: row)
    }
    // What is left below the rules belongs to those who were not heard.
    let names = min(row + ruleRows + (isTall ? 1 : 0), bottom - notHeardRows + 1)
    notHeard(&screen, top: names, count: bottom - names + 1)
  }

  // Shares

  /// Head, rows and the summary; returns how many rows were used.
  private func shares(_ screen: inout Screen, top: Int, count: Int, isWide: Bool) -> Int {
    let last = screen.size.columns - 2
    // Where groups have a budget, the bars give way, so that the words keep their room.
    let hasBudgets = model.budgets.contains { $0 != nil }
    let bar = isWide ? hasBudgets ? (screen.size.columns >= 112 ? 25 : 15) : 38 : 12
    let x = 12
    var head = StyledText(Label.share, Style(.title))
    if isWide {
      head.append("      ━ ", Ink.text)
      head.append(Label.ofTime + "   │ " + Label.ofSeats, .muted)
    }
    screen.draw(head, at: Position(x: 1, y: top), width: last)
    let columns = Columns(x: x + bar, isWide: isWide)
    columns.heads(&screen, row: top)
    screen.drawEnding(at: last, row: top, StyledText(model.scope, Style(.muted)))
    let gap = isWide ? 1 : 0
    let room = max(1, count - 2 - gap)
    let scale = model.voices.rows.map { max($0.ofTime, $0.ofSeats) }.max() ?? 0
    for (offset, line) in model.voices.rows.prefix(room).enumerated() {
      let row = top + 1 + gap + offset
      screen.draw(
        model.labels[offset], at: Position(x: 1, y: row), width: x - 2,
        style: Style(line.verdict == .notHeard ? .muted : .text))
      draw(line.ofTime, line.ofSeats, scale, &screen, Position(x: x, y: row), width: bar)
      let room = model.budgets[offset] == nil ? last : last - 18
      columns.draw(line, &screen, row: row, last: room)
      if let left = model.budgets[offset] { draw(budget: left, &screen, row: row, last: last) }
    }
    let shown = min(room, model.voices.rows.count)
    var row = top + 1 + gap + shown
    if model.voices.rows.count > room {
      let more = Label.moreOf(model.voices.rows.count - room)
      screen.drawEnding(at: last, row: row, StyledText(more, Style(.muted)))
    }
    if isWide, shown + 3 + gap <= count { row += 1 }
    screen.draw(
      model.summary, at: Position(x: 1, y: row), width: last - 12, style: Style(.muted))
    return row - top + 1
  }

  /// The share of time as a heavy line, the share of the seats as a stroke in it or beyond it.
  private func draw(
    _ time: Double, _ seats: Double, _ scale: Double, _ screen: inout Screen, _ at: Position,
    width: Int
  ) {
    guard scale > 0 else { return }
    func cells(_ share: Double) -> Int { Int((share / scale * Double(width - 1)).rounded()) }
    let filled = time > 0 ? max(1, cells(time)) : 0
    screen.fill(Rect(x: at.x, y: at.y, width: filled, height: 1), Style(.ok), glyph: "━")
    guard seats > 0 else { return }
    let seat = cells(seats)
    screen.draw(
      seat < filled ? "┃" : "│", at: Position(x: at.x + seat, y: at.y), width: 1,
      style: Style(.title))
  }

  /// What is left of a group's time stands at the edge.
  private func draw(budget left: Milliseconds, _ screen: inout Screen, row: Int, last: Int) {
    let text =
      left < 0
      ? Label.budgetOver(TimeText.minutes(-left)) : Label.budgetLeft(TimeText.minutes(left))
    screen.drawEnding(
      at: last, row: row, StyledText(" " + text, Style(left < 0 ? .critical : .muted)))
  }

  /// Where the numbers stand.
  private struct Columns {
    let x: Int
    let isWide: Bool

    private var ends: [Int] { isWide ? [x + 12, x + 19, x + 26, x + 37] : [x + 6, x + 13] }

    func heads(_ screen: inout Screen, row: Int) {
      for (label, end) in zip([Label.time, Label.seats, Label.turns, Label.notHeard], ends) {
        screen.drawEnding(at: end, row: row, StyledText(label, Style(.muted)))
      }
    }

    func draw(_ line: Voices.Row, _ screen: inout Screen, row: Int, last: Int) {
      let values = [
        Share.percent(line.ofTime), Share.percent(line.ofSeats), "\(line.turns)",
        line.notHeard == 0 ? "·" : "\(line.notHeard)",
      ]
      for (text, end) in zip(values, ends) {
        screen.drawEnding(at: end, row: row, StyledText(text, Style(.text)))
      }
      let verdict = line.verdict
      let ink: Ink =
        switch verdict {
        case .fair: .muted
        case .overTwice: .stale
        case .underHalf: .accent
        case .notHeard: .text
        }
      let start = (ends.last ?? 0) + 4
      // Where there is no room for the words, fewer say it, and at last the sign alone.
      let room = max(0, last - start + 1)
      let label =
        [verdict.label, verdict.shortLabel].first { TextWidth.of($0) <= room }
        ?? String(verdict.label.prefix(1))
      screen.draw(label, at: Position(x: start, y: row), width: room, style: Style(ink))
    }
  }

  // Rules

  /// The rules side by side, each with the list in its order.
  private func rules(_ screen: inout Screen, top: Int, count: Int) {
    var title = StyledText(Label.whoNext, Style(.title))
    title.append("    " + Label.whoNextRemark, .muted)
    title.append(" · " + model.inUse, .muted)
    screen.draw(title, at: Position(x: 1, y: top), width: screen.size.columns - 2)
    let width = (screen.size.columns - 2) / model.previews.count
    for (index, preview) in model.previews.enumerated() {
      let x = 2 + index * width
      var name = StyledText("\(index + 1) ", Style(.key))
      name.append(preview.rule.label, preview.isUsed ? .title : .text)
      screen.draw(name, at: Position(x: x, y: top + 2), width: width - 1)
      if preview.isUsed {
        screen.draw(
          "✓ " + Label.inUse, at: Position(x: x + 2, y: top + 3), width: width - 3,
          style: Style(.ok))
      }
      for (offset, entry) in preview.order.prefix(count - 4).enumerated() {
        var line = StyledText(offset == 0 ? "» " : "  ", Style(.accent))
        line.append("\(entry.place) ", .muted)
        line.append(entry.group, offset == 0 ? .title : .text)
        screen.draw(line, at: Position(x: x, y: top + 4 + offset), width: width - 1)
      }
    }
  }

  /// The rules one below the other, for narrow screens.
  private func ruleLines(_ screen: inout Screen, top: Int) {
    screen.draw(
      Label.whoNext, at: Position(x: 1, y: top), width: screen.size.columns - 2,
      style: Style(.title))
    // Where there is room, whom each rule would call stands below one another.
    let widest = model.previews.map { TextWidth.of($0.rule.label) }.max() ?? 0
    let column = screen.size.columns >= 60 ? widest : 0
    for (index, preview) in model.previews.enumerated() {
      var line = StyledText("\(index + 1) ", Style(.key))
      line.append(preview.rule.label, preview.isUsed ? .title : .text)
      let pad = max(0, column - TextWidth.of(preview.rule.label))
      line.append(String(repeating: " ", count: pad))
      line.append(preview.isUsed ? " ✓  " : column > 0 ? "    " : "  ", .ok)
      for (offset, entry) in preview.order.prefix(6).enumerated() {
        line.append(offset == 0 ? "» " : Phrase.comma, offset == 0 ? .accent : .muted)
        line.append("\(entry.place) \(entry.group)", offset == 0 ? .title : .muted)
      }
      screen.draw(
        line, at: Position(x: 2, y: top + 1 + index), width: screen.size.columns - 3)
    }
  }

  // Not heard

  private func notHeard(_ screen: inout Screen, top: Int, count: Int) {
    var title = StyledText(Label.notHeardYet, Style(.title))
    title.append("    " + Label.ofTotal(model.notHeard.count, model.total), .muted)
    if let filtered = model.filtered { title.append("   " + filtered, .accent) }
    screen.draw(title, at: Position(x: 1, y: top), width: screen.size.columns - 2)
    let columns = screen.size.columns >= 100 ? 2 : 1
    let width = (screen.size.columns - 2) / columns
    let room = (count - 1) * columns
    guard room > 0, !model.notHeard.isEmpty else { return }
    let first = max(0, min(selected - room + columns, model.notHeard.count - room))
    for (offset, person) in model.notHeard.dropFirst(first).prefix(room).enumerated() {
      let x = 1 + offset % columns * width
      let row = top + 1 + offset / columns
      let isSelected = first + offset == selected
      screen.point(Rect(x: x, y: row, width: width, height: 1), at: .row(first + offset))
      let style = Style(isSelected ? .title : .text)
      screen.draw(
        person.group, at: Position(x: x, y: row), width: 10,
        style: isSelected ? style : Style(.muted))
      screen.draw(
        person.name, at: Position(x: x + 11, y: row), width: width - 12, style: style)
      if isSelected {
        Selection.mark(&screen, from: x - 1, to: x + width - 3, row: row)
        screen.cursor = Position(x: x - 1, y: row)
      }
    }
  }
}
