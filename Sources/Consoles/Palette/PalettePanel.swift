import TerminalScreen
import Words

/// The entries that match what was typed: key, label; dim what does nothing now.
struct PalettePanel {
  let palette: PalettePrompt

  /// What the chosen one needs to be told of.
  var remark: StyledText {
    guard let entry = palette.choice else {
      return StyledText(PaletteWords.nothingIsCalled(palette.field.text), Style(.muted))
    }
    guard let reason = entry.reason else { return StyledText() }
    return StyledText(PaletteWords.doesNothing(entry.label, reason), Style(.muted))
  }

  func draw(_ screen: inout Screen, rows: Range<Int>) {
    guard !rows.isEmpty else { return }
    let width = screen.size.columns
    let matches = palette.matches
    let first = max(0, min(palette.chosen - rows.count / 2, matches.count - rows.count))
    for (offset, index) in matches.indices.dropFirst(first).prefix(rows.count).enumerated() {
      let row = rows.lowerBound + offset
      let entry = matches[index]
      let isDim = entry.reason != nil
      let key = entry.key.isEmpty ? ":" : entry.key
      screen.draw(
        key, at: Position(x: 2, y: row), width: 9, style: Style(isDim ? .muted : .key))
      screen.draw(
        entry.label, at: Position(x: 12, y: row), width: max(0, width - 13),
        style: Style(isDim ? .muted : .text))
      if index == palette.chosen { Selection.mark(&screen, from: 0, to: width - 2, row: row) }
      screen.point(Rect(x: 0, y: row, width: width, height: 1), at: .row(index))
    }
  }
}
