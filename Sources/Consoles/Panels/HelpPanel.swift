import SessionState
import TerminalScreen
import Words

/// Help, made from the key table: columns of 40 cells under the heads, then the signs (screens 4.14).
struct HelpPanel {
  /// One line of a column.
  private enum Line {
    case text(StyledText)
    /// A row of the table, by its place among those shown.
    case key(Int, StyledText)
  }

  private let columns: [[Line]]
  private let selected: Int
  private let columnWidth = 42

  /// - Parameter available: The actions that act now; the others are dim.
  init(_ table: KeyTable, _ view: HelpView, available: Set<Action>, columnCount: Int) {
    let rows = view.rows(table)
    selected = min(max(0, view.selected), max(0, view.count(table) - 1))
    var blocks: [[Line]] = []
    for group in KeyGroup.allCases {
      let inGroup = rows.enumerated().filter { $0.element.group == group }
      guard !inGroup.isEmpty else { continue }
      blocks.append(
        [.text(StyledText(group.head, Style(.title)))]
          + inGroup.map { place, binding in
            .key(place, Self.line(binding, isDim: !available.contains(binding.action)))
          })
    }
    // The signs are no keys, so a search for a key leaves them out.
    if view.filter.isEmpty {
      let signs = Phrase.signMeanings.enumerated().map { place, sign in
        Line.key(
          rows.count + place,
          StyledText(
            sign.sign + String(repeating: " ", count: max(1, 10 - TextWidth.of(sign.sign)))
              + sign.meaning))
      }
      blocks.append([.text(StyledText(Phrase.signs, Style(.title)))] + signs)
    }
    columns = Self.balanced(blocks, columnCount)
  }

  /// The blocks in their order, one column after the other, as low as that goes.
  private static func balanced(_ blocks: [[Line]], _ count: Int) -> [[Line]] {
    func fill(_ height: Int) -> [[Line]] {
      var columns: [[Line]] = [[]]
      for block in blocks {
        let last = columns[columns.count - 1]
        let gap: [Line] = last.isEmpty ? [] : [.text(StyledText())]
        if !last.isEmpty, last.count + gap.count + block.count > height {
          columns.append(block)
        } else {
          columns[columns.count - 1] = last + gap + block
        }
      }
      return columns
    }
    let total = blocks.reduce(0) { $0 + $1.count + 1 }
    var height = max(1, total / max(1, count))
    while height < total, fill(height).count > count { height += 1 }
    return fill(count == 1 ? total : height)
  }

  /// The rows of the longest column.
  var height: Int { columns.map(\.count).max() ?? 0 }

  /// Draws as many rows as there are, so that the key in focus is among them.
  func draw(_ screen: inout Screen, top: Int, count: Int) {
    let line =
      columns.compactMap { column in
        column.firstIndex { if case .key(selected, _) = $0 { true } else { false } }
      }.first ?? 0
    let scroll = max(0, min(line - count / 2, height - count))
    for (index, lines) in columns.enumerated() {
      let x = 1 + index * columnWidth
      let width = max(0, min(columnWidth - 2, screen.size.columns - x - 1))
      for (offset, line) in lines.dropFirst(scroll).prefix(max(0, count)).enumerated() {
        let place = Position(x: x, y: top + offset)
        switch line {
        case .text(let text): screen.draw(text, at: place, width: width)
        case .key(let row, let text):
          screen.draw(text, at: place, width: width)
          screen.point(Rect(x: x, y: place.y, width: width, height: 1), at: .row(row))
          guard row == selected else { continue }
          Selection.mark(&screen, from: x - 1, to: x + width - 1, row: place.y)
          screen.cursor = Position(x: x - 1, y: place.y)
        }
      }
    }
    let below = height - scroll - count
    guard below > 0 else { return }
    screen.drawEnding(
      at: screen.size.columns - 2, row: top + count,
      StyledText(Label.moreBelow(below), Style(.muted)))
  }

  private static func line(_ binding: KeyBinding, isDim: Bool) -> StyledText {
    let names = binding.shownNames.prefix(2).joined(separator: " ")
    let pad = String(repeating: " ", count: max(1, 10 - TextWidth.of(names)))
    var line = StyledText(names + pad, Style(isDim ? .muted : .key))
    line.append(binding.words, isDim ? .muted : .text)
    return line
  }
}
