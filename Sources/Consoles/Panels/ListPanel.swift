import TerminalScreen
import Words

/// The speakers list: title, column heads, rows, and the line that marks what fits.
struct ListPanel {
  let model: ListModel
  /// The row selected in the panel; drawn as such only with the focus.
  let selected: ListRowID?
  let hasFocus: Bool
  /// The column of the selection bar.
  let gutter: Int
  /// The last column that may be used.
  let last: Int
  let columns: ListColumns
  /// The row over which a request is held that is being moved.
  let landing: ListRowID?

  init(
    _ model: ListModel, selected: ListRowID?, hasFocus: Bool, gutter: Int, last: Int,
    hasKinds: Bool = true, landing: ListRowID? = nil
  ) {
    self.model = model
    self.landing = landing
    self.selected = selected
    self.hasFocus = hasFocus
    self.gutter = gutter
    self.last = last
    columns = ListColumns(
      width: last - gutter + 1, groupWidth: model.groupWidth, hasKinds: hasKinds)
  }

  /// The title row: `SPEAKERS LIST   open · 6 waiting · 4 fit`.
  func title(
    _ screen: inout Screen, row: Int, label: String = Label.speakersList, advice: Bool,
    room: Int? = nil
  ) {
    var text = StyledText(label, Style(hasFocus ? .title : .muted))
    text.append("   ")
    if let filtered = model.filtered { text.append(filtered + " · ", .accent) }
    text += model.state
    let right = advice ? StyledText(model.advice, Style(.muted)) : StyledText()
    let room = room ?? last - gutter
    let used = screen.draw(text, at: Position(x: gutter + 1, y: row), width: room)
    screen.point(Rect(x: gutter, y: row, width: room, height: 1), at: .panel(0))
    if used + right.width + 2 <= room { screen.drawEnding(at: last, row: row, right) }
  }

  /// The names of the columns.
  func heads(_ screen: inout Screen, row: Int) {
    // Names of columns without a row below them say nothing.
    guard lines().contains(where: \.isRow) else { return }
    func head(_ text: String, _ column: Int?) {
      guard let column else { return }
      screen.draw(text, at: Position(x: gutter + column, y: row), style: Style(.muted))
    }
    head(Label.kind, columns.kind)
    if let end = columns.waitsEnd {
      screen.drawEnding(at: gutter + end, row: row, StyledText(Label.waits, Style(.muted)))
    }
    head(Label.turn, columns.turn)
    head(Label.language, columns.language)
    head(Label.group, columns.group)
    head(Label.name, columns.name)
    head(Label.note, columns.note)
  }

  /// The rows from `top`, at most `count`; returns where the selected row stands.
  @discardableResult
  func rows(_ screen: inout Screen, top: Int, count: Int) -> Position? {
    // A low screen may have no room for any.
    guard count > 0 else { return nil }
    let lines = lines()
    let first = first(lines, count)
    var cursor: Position?
    let hidden = lines.dropFirst(first + count).count { $0.isRow }
    let shown = hidden > 0 ? count - 1 : count
    if hidden > 0 {
      let more = Label.moreOf(lines.dropFirst(first + shown).count { $0.isRow })
      screen.draw(
        more, at: Position(x: gutter + 8, y: top + shown), width: last - gutter - 7,
        style: Style(.muted))
    }
    for (offset, line) in lines.dropFirst(first).prefix(shown).enumerated() {
      let row = top + offset
      switch line {
      case .row(let item):
        let isSelected = hasFocus && item.id == selected
        draw(item, &screen, row: row, isSelected: isSelected)
        if item.id == landing {
          screen.draw("→", at: Position(x: gutter, y: row), width: 1, style: Style(.accent))
        }
        if isSelected { cursor = Position(x: gutter, y: row) }
      case .reason(let text, _): draw(reason: text, &screen, row: row)
      case .fit: drawFit(&screen, row: row)
      case .motion(let text):
        screen.draw("!", at: Position(x: gutter + 3, y: row), style: Style(.pointOfOrder))
        screen.draw(
          text, at: Position(x: gutter + 5, y: row), width: last - gutter - 4, style: Style(.text))
      case .remark(let text):
        screen.draw(
          text, at: Position(x: gutter + 8, y: row), width: last - gutter - 7,
          style: Style(.muted))
      }
    }
    return cursor
  }

  /// The row of the list on a line of the panel that has `count` rows; nil beside them.
  func index(at line: Int, of count: Int) -> Int? {
    let lines = lines()
    let first = first(lines, count)
    let hidden = lines.dropFirst(first + count).contains { $0.isRow }
    guard (0..<(hidden ? count - 1 : count)).contains(line),
      lines.indices.contains(first + line), lines[first + line].isRow
    else { return nil }
    let id = lines[first + line].id
    return model.rows.firstIndex { $0.id == id }
  }

  /// The first line shown, so that the selected row is; the last line says how many more there are.
  private func first(_ lines: [Line], _ count: Int) -> Int {
    guard let index = lines.firstIndex(where: { $0.id == selected && $0.isRow }),
      index >= count - 1
    else { return 0 }
    return max(0, min(index - count + 2, lines.count - count))
  }

  private enum Line {
    case row(ListModel.Row)
    case reason(String, ListRowID)
    case fit
    case remark(String)
    case motion(String)

    var id: ListRowID? {
      switch self {
      case .row(let row): row.id
      case .reason(_, let id): id
      case .fit, .remark, .motion: nil
      }
    }

    var isRow: Bool { if case .row = self { true } else { false } }
  }

  private func lines() -> [Line] {
    // A motion is before the room before any speaker is.
    var lines: [Line] = model.motions.map { .motion($0) }
    for (index, row) in model.rows.enumerated() {
      if index == model.fitting, columns.kind != nil { lines.append(.fit) }
      lines.append(.row(row))
      if let reason = row.reason, columns.kind != nil { lines.append(.reason(reason, row.id)) }
    }
    if let accepted = model.stillAccepted, columns.kind != nil {
      lines += [.remark(""), .remark(accepted)]
    }
    return lines
  }

  private func draw(_ item: ListModel.Row, _ screen: inout Screen, row: Int, isSelected: Bool) {
    func put(_ text: String, _ column: Int?, _ style: Style, width: Int? = nil) {
      guard let column else { return }
      screen.draw(
        text, at: Position(x: gutter + column, y: row),
        width: width ?? max(0, last - gutter - column + 1), style: style)
    }
    func putEnding(_ text: String, _ column: Int?, _ style: Style) {
      guard let column else { return }
      screen.drawEnding(at: gutter + column, row: row, StyledText(text, style))
    }
    let body = Style(isSelected ? .title : .text)
    if item.isNext { put("»", 1, Style(.accent, bold: isSelected)) }
    put(item.sign, 3, Style(item.signInk))
    putEnding(item.number.map(String.init) ?? "", 5, body)
    // From ten minutes on the wait touches the kind.
    let kindWidth = ListColumns.kindWidth - (TextWidth.of(item.waits) >= 6 ? 1 : 0)
    put(item.kind, columns.kind, Style(isSelected ? .title : .muted), width: kindWidth)
    putEnding(item.waits, columns.waitsEnd, item.number == nil ? Style(.muted) : body)
    put(item.turn, columns.turn, item.isFirst ? Style(.accent, bold: true) : Style(.muted))
    put(item.language, columns.language, Style(.muted), width: 2)
    put(item.group, columns.group, body, width: model.groupWidth)
    var name = StyledText()
    if columns.turn == nil, item.isFirst {
      name.append(item.turn + " ", Style(.accent, bold: true))
    }
    name.append(item.name, body)
    screen.draw(
      name, at: Position(x: gutter + columns.name, y: row), width: max(0, columns.nameWidth))
    put(item.note, columns.note, Style(.muted))
    if isSelected { Selection.mark(&screen, from: gutter, to: last, row: row) }
  }

  /// The weightiest facts first; what the row has no room for is left out whole.
  private func draw(reason: String, _ screen: inout Screen, row: Int) {
    var parts = reason.split(separator: " · ").map(String.init)
    while parts.count > 1, TextWidth.of(parts.joined(separator: " · ")) > last - gutter - 7 {
      parts.removeLast()
    }
    let text = StyledText(parts.joined(separator: " · "), Style(.accent))
    if gutter + columns.group + text.width - 1 <= last {
      screen.draw(text, at: Position(x: gutter + columns.group, y: row))
    } else {
      screen.draw(
        text, at: Position(x: gutter + 8, y: row), width: last - gutter - 7, align: .trailing)
    }
  }

  /// `┄ 11:04` marks what fits before the item's expected end.
  private func drawFit(_ screen: inout Screen, row: Int) {
    let x = gutter + 8
    let width = last - x - 6
    screen.fill(Rect(x: x, y: row, width: width, height: 1), Style(.border), glyph: "┄")
    screen.drawEnding(at: last, row: row, StyledText(model.expectedEnd, Style(.muted)))
  }
}

/// How a selected row looks.
enum Selection {
  /// The bar in the gutter and the selection's background.
  static func mark(_ screen: inout Screen, from gutter: Int, to last: Int, row: Int) {
    screen.lay(
      Rect(x: gutter + 1, y: row, width: last - gutter, height: 1), on: .selection)
    screen.draw("▌", at: Position(x: gutter, y: row), width: 1, style: Style(.accent))
  }
}
