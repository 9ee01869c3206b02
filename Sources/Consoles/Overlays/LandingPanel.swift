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
    let gap = width >= 116 ? min(8, 3 + (width - 120) / 16) : width >= 108 ? 2 : 1
    planWidth = width >= 108 ? 11 : 9
    title = 7
    var x = last + 1
    var shown: [(place: Int, x: Int)] = []
    if model.hasOptions {
      for place in hasRoom ? Array(model.ways.indices.reversed()) : [model.focus] {
        x -= Self.wayWidth
        shown.insert((place, x), at: 0)
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
    let isRoomy = size.rows >= 30
    let isSmall = size.rows < 16
    let columns = LandingColumns(model, width: size.columns)
    let bottom = size.rows - (isRoomy ? 4 : 3)
    var row = isRoomy ? 4 : 3
    head(&screen, row: row)
    row += isRoomy ? 3 : size.rows >= 22 ? 2 : 1
    row += heads(&screen, columns, row: row, count: isSmall ? 1 : 3)
    if isRoomy { row += 1 }

    let words = words(size)
    let sums = model.fits == nil || isSmall ? 1 : 2
    let air = isRoomy ? 1 : 0
    let below = sums + air + (words.isEmpty ? 0 : words.count + 1 + 2 * air)
    let count = max(1, min(model.rows.count, bottom - row + 1 - below))
    rows(&screen, columns, top: row, count: count)
    row += count + air
    sum(&screen, columns, row: row, count: sums)
    row += sums + air
    guard !words.isEmpty else { return }
    screen.separator(row: row, from: 1, columns: size.columns - 2)
    row += 1 + air
    draw(words, &screen, row: row, bottom: bottom)
  }

  private func head(_ screen: inout Screen, row: Int) {
    let width = screen.size.columns - 2
    let used = screen.draw(model.head, at: Position(x: 1, y: row), width: width)
    var fixed = StyledText("◆ ", Style(.text))
    fixed.append(LandingWords.fixedNeverMove, .muted)
    guard model.hasFixed, used + fixed.width + 3 <= width else { return }
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
      width: columns.titleWidth, style: Style(.muted))
    // The numbers stand under the minutes.
    func put(_ text: String, _ x: Int) {
      screen.drawEnding(at: x + 8, row: row + 1, StyledText(text, Style(.text)))
    }
    if let x = columns.expected { put(fits, x) }
    for (place, x) in columns.ways { put(model.ways[place].fits, x) }
  }

  /// The sentences in rows, the last of them kept where there is little room.
  private func words(_ size: Size) -> [StyledText] {
    let most = size.rows >= 30 ? 8 : size.rows >= 22 ? 4 : size.rows >= 16 ? 2 : 0
    guard most > 0 else { return [] }
    let width = min(size.columns - 3 - indent, 110)
    let parts = model.sentences.map { Wrap.rows(StyledText($0), width: width) }
    let kept = parts.count > 1 && most > 2 ? parts[parts.count - 1] : []
    let first = parts.dropLast(parts.count > 1 ? 1 : 0).flatMap { $0 }
    return Array(first.prefix(max(1, most - kept.count)) + kept)
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
