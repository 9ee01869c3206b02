import SessionState
import TerminalScreen
import Words

/// The strip of the replay: what happens at the moment, the lanes with the moment in them, and what comes next.
struct TimelinePanel {
  let timeline: TimelineModel
  let model: ReplayModel
  let position: Milliseconds
  /// The moment that `=` compares with.
  let compared: Milliseconds?
  let form: LayoutForm
  let size: Size

  /// Where the lanes begin.
  static func x(of form: LayoutForm) -> Int { form == .wide ? 13 : 9 }

  /// The columns of the lanes.
  static func columns(of size: Size) -> Int {
    max(1, size.columns - x(of: LayoutForm(replayOf: size)) - 1)
  }

  /// The lanes of groups for which a high screen has room.
  private var groups: ArraySlice<TimelineLane> {
    timeline.groups.prefix(max(0, min(12, size.rows - 42)))
  }

  /// The rows of the strip with its line.
  var rows: Int {
    switch form {
    case .wide: 13 + groups.count
    case .stacked: 9
    case .compact: 5
    case .oneLine: 0
    }
  }

  private var lanes: [TimelineLane] {
    switch form {
    case .wide:
      var lanes = [timeline.planned, timeline.agenda, timeline.floor]
      lanes += groups
      lanes += [timeline.order, timeline.waiting, timeline.wording, timeline.records]
      return lanes
    case .stacked: return [timeline.floor, timeline.order, timeline.wording]
    case .compact, .oneLine: return [timeline.floor]
    }
  }

  /// The moment at a place of the screen; nil beside the lanes.
  func clock(at place: Position, top: Int) -> Milliseconds? {
    let rows = form == .compact ? 1 : lanes.count + 2
    let first = top + 2
    let column = place.x - Self.x(of: form)
    guard (first..<first + rows).contains(place.y), (0..<timeline.scale.width).contains(column)
    else { return nil }
    return timeline.scale.clock(at: column)
  }

  /// Draws from the line above the strip to the row before the keys; a message takes the place of what comes next.
  func draw(_ screen: inout Screen, top: Int, message: StyledText?, warning: String?) {
    let last = screen.size.columns - 2
    screen.separator(row: top, from: 1, columns: screen.size.columns - 2)
    drawPace(&screen, row: top + 1)
    guard form != .compact else {
      draw(timeline.floor, &screen, row: top + 2)
      return drawFoot(&screen, row: top + 3, message)
    }
    if let warning {
      screen.draw(
        warning, at: Position(x: 1, y: top + 2), width: last, style: Style(.critical))
    }
    let x = Self.x(of: form)
    let told = warning.map { TextWidth.of($0) + 1 } ?? 0
    if let column = compared.flatMap({ timeline.scale.column(of: $0) }), x + column > told {
      screen.draw("◇", at: Position(x: x + column, y: top + 2), width: 1, style: Style(.accent))
    }
    if let column = timeline.scale.column(of: position), x + column > told {
      screen.draw("▼", at: Position(x: x + column, y: top + 2), width: 1, style: Style(.accent))
    }
    for (offset, lane) in lanes.enumerated() { draw(lane, &screen, row: top + 3 + offset) }
    let axis = top + 3 + lanes.count
    draw(
      &screen, row: axis,
      (0..<timeline.scale.width).map { column in
        timeline.axis[column: column].map { StyledRun(String($0), Style(.muted)) }
      })
    drawFoot(&screen, row: axis + 1, message)
  }

  private func drawPace(_ screen: inout Screen, row: Int) {
    let last = screen.size.columns - 2
    var text = StyledText(model.pace, Style(model.isPlaying ? .accent : .paused, bold: true))
    if form != .compact { text.append("  " + model.place, .muted) }
    text.append("   ")
    if form == .wide { text.append(model.time + "   ", Style(.text, bold: true)) }
    // A filter is always told; how gaps are played, where there is room.
    var right = StyledText(model.filter, Style(.accent))
    let room = last - text.width - model.last.width - right.width
    if form != .compact, TextWidth.of(model.remark) + 6 <= room {
      right.append((model.filter.isEmpty ? "" : " · ") + model.remark, .muted)
    }
    screen.drawEnding(at: last, row: row, right)
    let used = screen.draw(
      text, at: Position(x: 1, y: row), width: last)
    screen.draw(
      model.last, at: Position(x: 1 + used, y: row),
      width: last - used - (right.width > 0 ? right.width + 2 : 0))
  }

  private func drawFoot(_ screen: inout Screen, row: Int, _ message: StyledText?) {
    if let message { return FootPanel.message(message, &screen, row: row) }
    let last = screen.size.columns - 2
    screen.drawEnding(at: last, row: row, StyledText(model.until, Style(.muted)))
    var text = StyledText(Label.nextEvent + "  ", Style(.muted))
    text += model.next ?? StyledText(Label.lastEvent, Style(.muted))
    screen.draw(
      text, at: Position(x: 1, y: row), width: last - TextWidth.of(model.until) - 2)
  }

  /// Glyphs in the columns of the lanes. Letters and digits side by side are one text, so that a time keeps its order
  /// where the lanes run from the right; every other glyph stands in its column.
  private func draw(_ screen: inout Screen, row: Int, _ glyphs: [StyledRun?]) {
    var column = 0
    while column < glyphs.count {
      let start = column
      var text = StyledText()
      while column < glyphs.count, let glyph = glyphs[column], text.runs.isEmpty || glyph.isWord,
        text.runs.allSatisfy(\.isWord)
      {
        text.runs.append(glyph)
        column += 1
      }
      guard !text.runs.isEmpty else {
        column += 1
        continue
      }
      screen.draw(
        text, at: Position(x: Self.x(of: form) + start, y: row), width: text.runs.count)
    }
  }

  /// What is over is text, what is to come muted; the moment stands in all lanes.
  private func draw(_ lane: TimelineLane, _ screen: inout Screen, row: Int) {
    let x = Self.x(of: form)
    screen.draw(lane.label, at: Position(x: 1, y: row), width: x - 1, style: Style(.muted))
    draw(
      &screen, row: row,
      (0..<timeline.scale.width).map { column in
        lane.cells[column].map { cell in
          let isPast = timeline.scale.clock(at: column) <= position
          let ink = isPast ? cell.ink ?? .text : .muted
          return StyledRun(String(cell.glyph), Style(ink, form: .lane))
        }
      })
    guard let column = timeline.scale.column(of: position) else { return }
    // What happened at the moment itself is not hidden by it.
    let sign = lane.hasSigns ? lane[column: column] : nil
    screen.draw(
      sign.map { String($0) } ?? "┃", at: Position(x: x + column, y: row), width: 1,
      style: Style(.accent))
  }
}

extension StyledRun {
  /// Whether it is a part of a word or a time.
  fileprivate var isWord: Bool { text.allSatisfy { $0.isLetter || $0.isNumber || $0 == ":" } }
}
