import TerminalScreen

/// The row of messages and the row of keys at the bottom of every console.
enum FootPanel {
  /// What the message row says; a sentence longer than the row takes up to `rows` rows, upwards.
  ///
  /// - Parameter edge: What stands at the right end as far as the message leaves room, the most important first.
  static func message(
    _ text: StyledText, _ screen: inout Screen, row: Int, rows: Int = 1, edge: [StyledText] = []
  ) {
    let width = screen.size.columns - 2
    let right = atEdge(edge, room: width - text.width - 3)
    screen.drawEnding(at: width, row: row, right)
    guard text.width > width, rows > 1 else {
      screen.draw(text, at: Position(x: 1, y: row), width: width)
      return
    }
    let lines = Wrap.rows(text, width: width).prefix(rows)
    let top = row - lines.count + 1
    screen.fill(Rect(x: 0, y: top, width: screen.size.columns, height: lines.count))
    for (offset, line) in lines.enumerated() {
      screen.draw(line, at: Position(x: 1, y: top + offset), width: width)
    }
  }

  /// The parts that fit into `room` columns, the first one outermost.
  private static func atEdge(_ parts: [StyledText], room: Int) -> StyledText {
    var all = StyledText()
    for part in parts where part.width > 0 {
      let gap = all.width > 0 ? StyledText("   ") : StyledText()
      guard part.width + gap.width + all.width <= room else { continue }
      all = part + gap + all
    }
    return all
  }

  /// Keys with their meaning, the likeliest first; when the width ends, keys go from the end, never the last one.
  static func keys(_ hints: [KeyHint], _ screen: inout Screen, row: Int) {
    let width = screen.size.columns - 2
    var shown = screen.size.columns < 100 ? hints.map(\.short) : hints
    while shown.count > 1, Self.width(of: shown) > width { shown.remove(at: shown.count - 2) }
    var x = 1
    for hint in shown {
      var text = StyledText(hint.key, Style(.key))
      text.append(" " + hint.label, .muted)
      let start = x
      x += screen.draw(text, at: Position(x: x, y: row), width: max(0, width + 1 - x)) + 3
      point(hint, &screen, Rect(x: start, y: row, width: x - start - 3, height: 1))
    }
  }

  /// A click on a hint presses its key; where it names several, each stands for itself.
  private static func point(_ hint: KeyHint, _ screen: inout Screen, _ area: Rect) {
    let names = hint.key.split(separator: " ").map(String.init)
    var x = area.x
    for (index, name) in names.enumerated() {
      let isLast = index == names.count - 1
      let width = isLast ? area.right - x : TextWidth.of(name)
      if let key = KeyName.key(name) {
        screen.point(Rect(x: x, y: area.y, width: width, height: 1), at: .key(key))
      }
      x += width + 1
    }
  }

  private static func width(of hints: [KeyHint]) -> Int {
    hints.reduce(-3) { $0 + TextWidth.of($1.key) + 1 + TextWidth.of($1.label) + 3 }
  }
}

/// A key that acts now, and on what.
struct KeyHint: Hashable {
  /// The key's name.
  var key: String
  /// What it does: `next: QRCS`.
  var label: String
  /// The same for narrow screens: `QRCS`; nil where it is short already.
  var shortLabel: String?

  /// The hint as narrow screens show it.
  var short: KeyHint { KeyHint(key: key, label: shortLabel ?? label) }
}
