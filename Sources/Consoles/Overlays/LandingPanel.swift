import TerminalScreen
import Words

/// Where the columns of the landing planner stand.
private struct LandingColumns {
  /// The first column of the titles.
  let title: Int
  let titleWidth: Int
  /// Plan, and the times as it goes; nil where there is no room.
  let plan: Int?
  let expected: Int?
  /// The ways that are shown: their place, and where.
  let ways: [(place: Int, x: Int)]
  let planWidth: Int
  static let wayWidth = 17

  init(_ model: LandingModel, width: Int) {
    let last = width - 2
    let hasRoom = width >= 100
    let gap = width >= 116 ? min(8, 3 + (width - 120) / 16) : width >= 108 || !hasRoom ? 2 : 1
    planWidth = width >= 108 ? 11 : 9
    title = 7
    var x = last + 1
    var shown: [(place: Int, x: Int)] = []
    // Where there is nothing to find, the columns stay where they are with the ways.
    if hasRoom || model.hasOptions {
      for place in hasRoom ? [2, 1, 0] : [model.focus] {
        x -= Self.wayWidth
        if model.ways.indices.contains(place) { shown.insert((place, x), at: 0) }
        x -= gap
      }
      x -= hasRoom ? 2 : 0
    }
    ways = shown
    var expected: Int?
    if hasRoom || !model.hasOptions {
      // A conflict has two cells more than the times.
      x -= 11
      expected = x
      x -= gap + (planWidth == 11 ? 0 : 1)
    }
    self.expected = expected
    plan = x - planWidth >= title + 12 ? x - planWidth : nil
    titleWidth = max(0, (plan ?? x) - title - 2)
  }
}

/// Plan, what is expected, and each way of landing side by side (screens 4.12).
struct LandingPanel {
  let model: LandingModel

  /// Draws between the first rows and the message row.
  func draw(_ screen: inout Screen) {
    let size = screen.size
    let isSmall = size.rows < 16
    let columns = LandingColumns(model, width: size.columns)
    let words = words(size)
    let headRows = isSmall ? 1 : 3
    let sums = model.fits == nil || isSmall ? 1 : 2
    let top = size.rows >= 30 ? 4 : 3
    let bottom = size.rows - (size.rows >= 30 ? 4 : 3)
    // Rows of air go before items do.
    let fixed = 1 + headRows + sums + (words.isEmpty ? 0 : words.count + 1)
    func room(_ air: Air) -> Int { bottom - top + 1 - fixed - air.all(hasWords: !words.isEmpty) }
    let air = Air.all.first { room($0) >= model.rows.count } ?? Air(head: 0, parts: 0)
    let count = max(1, min(model.rows.count, room(air)))

    head(&screen, row: top)
    var row = top + 1 + air.head
    row += heads(&screen, columns, row: row, count: headRows) + air.parts
    rows(&screen, columns, top: row, count: count)
    row += count + air.parts
    sum(&screen, columns, row: row, count: sums)
    row += sums + air.parts
    guard !words.isEmpty else { return }
    screen.separator(row: row, from: 1, columns: size.columns - 2)
    draw(words, &screen, row: row + 1 + air.parts, bottom: bottom)
  }

  /// Empty rows below the first row, and between the parts.
  private struct Air {
    let head: Int
    let parts: Int

    static let all = [(2, 1), (1, 1), (1, 0), (0, 0)].map { Air(head: $0.0, parts: $0.1) }

    func all(hasWords: Bool) -> Int { head + parts * (hasWords ? 4 : 2) }
  }

  private func head(_ screen: inout Screen, row: Int) {
    let width = screen.size.columns - 2
    var text = model.head
    if screen.size.columns >= 52 { text.append("   " + model.expected, .muted) }
    text.append("   ")
    text += model.toFind
    let used = screen.draw(text, at: Position(x: 1, y: row), width: width)
    var fixed = StyledText("◆ ", Style(.text))
    fixed.append(model.fixedWords, .muted)
    guard !model.fixedWords.isEmpty, used + fixed.width + 3 <= width else { return }
    screen.drawEnding(at: width, row: row, fixed)
  }

  /// Names, what each way cuts, and a line that is heavy under the way in focus; returns how many rows were used.
  private func heads(
    _ screen: inout Screen, _ columns: LandingColumns, row: Int, count: Int
  ) -> Int {
    let line = row + count - 1
    for (x, width, name) in [
      (columns.plan, columns.planWidth, LandingWords.plan),
      (columns.expected, 11, LandingWords.asItGoes),
    ] {
      guard let x else { continue }
      screen.draw(name, at: Position(x: x, y: row), width: width, style: Style(.muted))
      if count > 1 { screen.separator(row: line, from: x, columns: width) }
    }
    for (place, x) in columns.ways {
      let way = model.ways[place]
      let isFocused = place == model.focus
      var name = StyledText("\(way.way.number) ", Style(.key))
      name.append(way.name, isFocused ? .title : .text)
      screen.draw(name, at: Position(x: x, y: row), width: LandingColumns.wayWidth)
      guard count > 1 else { continue }
      screen.draw(
        way.cut, at: Position(x: x, y: row + 1), width: LandingColumns.wayWidth,
        style: Style(isFocused ? .text : .muted))
      screen.fill(
        Rect(x: x, y: line, width: LandingColumns.wayWidth, height: 1),
        Style(isFocused ? .title : .border), glyph: isFocused ? "━" : "─")
    }
    return count
  }

  /// The items around the one selected.
  private func rows(_ screen: inout Screen, _ columns: LandingColumns, top: Int, count: Int) {
    let first = max(0, min(model.selected - count / 2, model.rows.count - count))
    for (offset, item) in model.rows.dropFirst(first).prefix(count).enumerated() {
      let row = top + offset
      let isSelected = first + offset == model.selected
      screen.point(
        Rect(x: 0, y: row, width: screen.size.columns, height: 1), at: .row(first + offset))
      let body = Style(isSelected ? .title : item.isDropped ? .muted : .text)
      screen.draw(item.sign, at: Position(x: 1, y: row), width: 1)
      screen.drawEnding(at: 4, row: row, StyledText(String(item.number.prefix(3)), body))
      screen.draw(
        item.title, at: Position(x: columns.title, y: row), width: columns.titleWidth, style: body)
      if let x = columns.plan {
        screen.draw(item.plan, at: Position(x: x, y: row), width: columns.planWidth)
      }
      if let x = columns.expected {
        screen.draw(item.expected, at: Position(x: x, y: row), width: 11)
      }
      for (place, x) in columns.ways {
        screen.draw(
          item.ways[place], at: Position(x: x, y: row), width: LandingColumns.wayWidth)
      }
      guard isSelected else { continue }
      Selection.mark(&screen, from: 0, to: screen.size.columns - 2, row: row)
      screen.cursor = Position(x: 0, y: row)
    }
    let hidden = model.rows.count - first - count
    guard hidden > 0 else { return }
    screen.drawEnding(
      at: columns.title + columns.titleWidth - 1, row: top + count - 1,
      StyledText("  ↓ \(hidden)", Style(.muted)))
  }

  /// When the day ends, and how many of those who wait fit.
  private func sum(_ screen: inout Screen, _ columns: LandingColumns, row: Int, count: Int) {
    let title = Position(x: columns.title, y: row)
    screen.draw(LandingWords.ends, at: title, width: columns.titleWidth, style: Style(.muted))
    if let x = columns.plan {
      screen.draw(
        model.plannedEnd, at: Position(x: x, y: row), width: columns.planWidth, style: Style(.muted)
      )
    }
    if let x = columns.expected {
      screen.draw(model.expectedEnd, at: Position(x: x, y: row), width: 11)
    }
    for (place, x) in columns.ways {
      screen.draw(
        model.ways[place].ends, at: Position(x: x, y: row), width: LandingColumns.wayWidth)
    }
    guard count > 1, let fits = model.fits else { return }
    screen.draw(
      LandingWords.waitingThatFit, at: Position(x: columns.title, y: row + 1),
      width: columns.planWidth + columns.titleWidth, style: Style(.muted))
    func put(_ text: String, _ x: Int) { screen.draw(text, at: Position(x: x, y: row + 1)) }
    if let x = columns.expected { put(fits, x) }
    for (place, x) in columns.ways { put(model.ways[place].fits, x) }
  }

  /// The sentences in rows, the last of them kept where there is little room.
  private func words(_ size: Size) -> [StyledText] {
    let most = size.rows >= 30 ? 8 : size.rows >= 22 ? 4 : size.rows >= 16 ? 2 : 0
    guard most > 0 else { return [] }
    let width = min(size.columns - 3 - indent, 110)
    let all = Wrap.rows(StyledText(model.sentences), width: width)
    let last = model.promises.joined(separator: " ")
    var kept = TextWidth.of(last) <= width ? [last] : model.promises
    if most <= 2 || last.isEmpty { kept = [] }
    let room = max(1, most - kept.count)
    var first = Array(all.prefix(room))
    if all.count > room { first[room - 1].append(" …") }
    return first + kept.map { StyledText($0) }
  }

  private var indent: Int { model.with.isEmpty ? 1 : model.with.count + 3 }

  private func draw(_ words: [StyledText], _ screen: inout Screen, row: Int, bottom: Int) {
    screen.draw(model.with, at: Position(x: 1, y: row), style: Style(.title))
    for (offset, line) in words.enumerated() where row + offset <= bottom {
      screen.draw(
        line, at: Position(x: indent, y: row + offset), width: screen.size.columns - 1 - indent)
    }
  }
}
