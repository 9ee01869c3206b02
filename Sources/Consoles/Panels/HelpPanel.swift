import SessionState
import TerminalScreen
import Words

/// Help, made from the key table: columns of 40 cells under the heads, then the signs (screens 4.14).
struct HelpPanel {
  private let columns: [[StyledText]]
  private let columnWidth = 42

  init(_ table: KeyTable, available: Set<Action>, columnCount: Int) {
    let groups = KeyGroup.allCases.filter { group in
      table.bindings.contains { $0.group == group }
    }.map { Self.lines(of: $0, table, available) }
    var columns: [[StyledText]] = Array(repeating: [], count: columnCount)
    for group in groups + [Self.signs] {
      // Each block goes under the shortest column, so that the whole stays low.
      let shortest = columns.indices.min { columns[$0].count < columns[$1].count } ?? 0
      columns[shortest] += group + [StyledText()]
    }
    self.columns = columns
  }

  /// The rows of the longest column.
  var height: Int { columns.map(\.count).max() ?? 0 }

  func draw(_ screen: inout Screen, top: Int, count: Int, scroll: Int) {
    for (index, lines) in columns.enumerated() {
      let x = 1 + index * columnWidth
      let width = min(columnWidth - 2, screen.size.columns - x - 1)
      for (offset, line) in lines.dropFirst(scroll).prefix(count).enumerated() {
        screen.draw(line, at: Position(x: x, y: top + offset), width: max(0, width))
      }
    }
  }

  private static func lines(
    of group: KeyGroup, _ table: KeyTable, _ available: Set<Action>
  ) -> [StyledText] {
    [StyledText(group.title, Style(.title))]
      + table.bindings.filter { $0.group == group }.map { binding in
        let isDim = !available.contains(binding.action)
        let names = binding.keys.prefix(2).map(KeyName.of).joined(separator: " ")
        let pad = String(repeating: " ", count: max(1, 10 - TextWidth.of(names)))
        var line = StyledText(names + pad, Style(isDim ? .muted : .key))
        line.append(binding.label.text, isDim ? .muted : .text)
        return line
      }
  }

  private static let signs: [StyledText] =
    [StyledText(Phrase.signs, Style(.title))]
    + Phrase.signMeanings.map { sign, meaning in
      StyledText(sign + String(repeating: " ", count: max(1, 10 - TextWidth.of(sign))) + meaning)
    }
}
