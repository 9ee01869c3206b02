import TerminalScreen
import Words

/// The agenda of the day, and below it who was not heard yet.
struct AgendaPanel {
  let model: AgendaModel
  /// The item selected; drawn as such only with the focus.
  let selected: Int
  let hasFocus: Bool
  let x: Int
  let width: Int

  /// Title, an empty row, and the items in `count` rows; returns where the selected row stands.
  @discardableResult
  func draw(_ screen: inout Screen, top: Int, count: Int, gap: Int = 1) -> Position? {
    let style = Style(hasFocus ? .title : .muted)
    var title = StyledText(Label.agenda, style)
    if let filtered = model.filtered {
      title.append("  " + filtered, .accent)
    } else {
      drawEnds(&screen, row: top)
    }
    screen.draw(title, at: Position(x: x, y: top), width: width)
    screen.point(Rect(x: x, y: top, width: width, height: 1), at: .panel(1))
    var cursor: Position?
    let first = first(count)
    let hidden = max(0, model.rows.count - first - count)
    for (offset, item) in model.rows.enumerated().dropFirst(first).prefix(count) {
      let row = top + 1 + gap + offset - first
      let isSelected = hasFocus && offset == selected
      let isLast = offset == first + count - 1
      draw(
        item, &screen, row: row, isSelected: isSelected, tail: isLast ? more(below: hidden) : "")
      if isSelected { cursor = Position(x: x - 1, y: row) }
    }
    return cursor
  }

  /// The day's end, and left of it the time to the next break; on a narrow rail the break alone.
  private func drawEnds(_ screen: inout Screen, row: Int) {
    let room = width - TextWidth.of(Label.agenda) - 2
    guard let untilBreak = model.untilBreak else {
      screen.drawEnding(at: x + width - 1, row: row, StyledText(model.dayEnds, Style(.muted)))
      return
    }
    let ends = [model.dayEnds, model.ends].first {
      TextWidth.of(untilBreak) + 2 + TextWidth.of($0) <= room
    }
    var text = StyledText(untilBreak, Style(.text))
    if let ends { text.append("  " + ends, .muted) }
    // Nearly as long as the rail it would run into the title.
    guard text.width <= room + 1 else { return }
    screen.drawEnding(at: x + width - 1, row: row, text)
  }

  /// The first item shown in `count` rows.
  private func first(_ count: Int) -> Int {
    max(0, min(selected - count / 2, model.rows.count - count))
  }

  /// The item on a line of the panel that has `count` rows; nil beside them.
  func index(at line: Int, of count: Int) -> Int? {
    let index = first(count) + line
    return (0..<count).contains(line) && model.rows.indices.contains(index) ? index : nil
  }

  private func more(below hidden: Int) -> String { hidden > 0 ? "↓ \(hidden)" : "" }

  /// - Parameter tail: What stands at the end of the row, for which the title gives way.
  private func draw(
    _ item: AgendaModel.Row, _ screen: inout Screen, row: Int, isSelected: Bool, tail: String
  ) {
    let body = style(of: item, isSelected)
    screen.draw(item.sign, at: Position(x: x, y: row), style: Style(item.signInk))
    screen.drawEnding(at: x + 3, row: row, StyledText(item.number, body))
    screen.draw(item.start, at: Position(x: x + 6, y: row), style: body)
    let titleX = width >= 34 ? 17 : 13
    let length = item.minutes.map { width >= 46 ? Label.minutes($0) : Label.minutesShort($0) } ?? ""
    let minutes = length.isEmpty ? 0 : TextWidth.of(length) + 1
    let end = tail.isEmpty ? 0 : TextWidth.of(tail) + 2
    if width >= 34 {
      // `!+46` goes nearer to the title, to keep away from the time.
      let place = TextWidth.of(item.change) > 3 ? 15 : 14
      screen.drawEnding(at: x + place, row: row, StyledText(item.change, Style(item.changeInk)))
    } else {
      let isLate = item.changeInk != .muted && !item.change.isEmpty
      if isLate {
        let late = Style(item.changeInk)
        screen.draw(item.start + "+", at: Position(x: x + 6, y: row), style: late)
      }
    }
    screen.draw(
      item.title, at: Position(x: x + titleX, y: row),
      width: max(0, width - titleX - minutes - end),
      style: body)
    screen.drawEnding(at: x + width - 1 - end, row: row, StyledText(length, Style(.accent)))
    screen.drawEnding(at: x + width - 1, row: row, StyledText(tail, Style(.muted)))
    if isSelected { Selection.mark(&screen, from: x - 1, to: x + width - 1, row: row) }
  }

  private func style(of item: AgendaModel.Row, _ isSelected: Bool) -> Style {
    if isSelected || item.state == .open { return Style(.title) }
    switch item.state {
    case .closed, .skipped, .removed: return Style(.muted)
    case .planned, .open, .suspended: return Style(.text)
    }
  }

  /// Who was not heard yet, from `top`, in `count` rows: title, an empty row, names, and how many more.
  static func notHeard(
    _ model: NotHeardModel, _ screen: inout Screen, x: Int, top: Int, width: Int, count: Int
  ) {
    guard count >= 6, !model.people.isEmpty else { return }
    screen.draw(Label.notHeardYet, at: Position(x: x, y: top), style: Style(.muted))
    let number = Label.ofTotal(model.people.count, model.total)
    screen.drawEnding(at: x + width - 1, row: top, StyledText(number, Style(.muted)))
    let room = count - 2
    let shown = model.people.count <= room ? room : room - 1
    let people = model.people.prefix(shown)
    let groupWidth = min(9, people.map { TextWidth.of($0.group) }.max() ?? 0)
    let nameX = groupWidth + 2
    for (offset, person) in people.enumerated() {
      let row = top + 2 + offset
      screen.draw(
        person.group, at: Position(x: x, y: row), width: groupWidth, style: Style(.muted))
      screen.draw(person.name, at: Position(x: x + nameX, y: row), width: width - nameX)
    }
    if model.people.count > shown {
      let more = Label.moreOf(model.people.count - shown)
      screen.draw(more, at: Position(x: x + nameX, y: top + 2 + shown), style: Style(.muted))
    }
  }
}
