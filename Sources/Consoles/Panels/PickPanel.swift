import TerminalScreen
import Words

/// The rows that match what was typed; what is marked has a sign.
struct PickPanel {
  let pick: PickPrompt

  /// How many go on below `count` rows; told in the message row, because the rows may end in Arabic (D-5).
  func more(below count: Int) -> Int { max(0, pick.matches.count - first(count) - count) }

  private func first(_ count: Int) -> Int {
    max(0, min((pick.choice ?? 0) - count / 2, pick.matches.count - count))
  }

  func draw(_ screen: inout Screen, rows: Range<Int>) {
    guard !rows.isEmpty else { return }
    let matches = pick.matches
    let width = screen.size.columns
    let head = min(14, max(4, matches.map { TextWidth.of($0.head) }.max() ?? 4))
    let first = first(rows.count)
    for (offset, index) in matches.indices.dropFirst(first).prefix(rows.count).enumerated() {
      let row = rows.lowerBound + offset
      let match = matches[index]
      if pick.marked.contains(match.id) {
        screen.draw("✓", at: Position(x: 2, y: row), width: 1, style: Style(.ok))
      }
      screen.draw(match.head, at: Position(x: 4, y: row), width: head, style: Style(.accent))
      screen.draw(
        match.text, at: Position(x: 6 + head, y: row), width: max(0, width - head - 7))
      screen.point(Rect(x: 0, y: row, width: width, height: 1), at: .row(index))
      if index == pick.choice { Selection.mark(&screen, from: 0, to: width - 2, row: row) }
    }
    guard matches.isEmpty else { return }
    let text = pick.takesText ? Phrase.takenAsTyped : Phrase.nothingMatches
    screen.draw(
      text, at: Position(x: 4, y: rows.lowerBound), width: max(0, width - 5), style: Style(.muted))
  }
}
