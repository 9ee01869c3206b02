import TerminalScreen
import Words

/// Recommendations, newest first, and the marks to write.
struct RecordsPanel {
  let model: RecordsModel
  /// The row selected; drawn as such only with the focus.
  let selected: Int
  let hasFocus: Bool

  /// The title row, which tells how many go on below `count` rows.
  func title(_ screen: inout Screen, row: Int, over count: Int) {
    var text = StyledText(Label.recommendations, Style(hasFocus ? .title : .muted))
    text.append("   ")
    if let filtered = model.filtered {
      text.append(filtered, .accent)
    } else {
      text += model.summary
    }
    let shown = visible(count)
    let below =
      hasFocus
      ? model.ids.count - (shown.last ?? -1) - 1
      : model.recommendationCount - shown.count { $0 < model.recommendationCount }
    if below > 0, !shown.isEmpty { text.append(" · " + Label.moreBelow(below), .muted) }
    screen.draw(text, at: Position(x: 1, y: row), width: screen.size.columns - 2)
    screen.point(Rect(x: 0, y: row, width: screen.size.columns, height: 1), at: .panel(2))
  }

  /// The rows from `top`, at most `count`; returns where the selected row stands.
  @discardableResult
  func rows(_ screen: inout Screen, top: Int, count: Int, showsProposers: Bool) -> Position? {
    let lines = visible(count).compactMap { index in model.row(index).map { (index, $0) } }
    let widest = lines.map { TextWidth.of($0.1.by) }.max() ?? 0
    let byWidth = showsProposers ? min(14, max(9, widest)) : 0
    var cursor: Position?
    for (offset, (index, item)) in lines.enumerated() {
      let row = top + offset
      let isSelected = hasFocus && index == selected
      draw(item, &screen, row: row, byWidth: byWidth, isSelected: isSelected)
      if isSelected { cursor = Position(x: 0, y: row) }
    }
    return cursor
  }

  /// The record on a line of the panel that has `count` rows; nil beside them.
  func index(at line: Int, of count: Int) -> Int? {
    let shown = visible(count)
    return shown.indices.contains(line) ? shown[line] : nil
  }

  /// Which rows fit: with the focus those around the selected one, else recommendations with a place for a mark.
  private func visible(_ count: Int) -> [Int] {
    let all = Array(model.ids.indices)
    if hasFocus {
      guard all.count > count else { return all }
      let first = max(0, min(selected - count / 2, all.count - count))
      return Array(all[first..<first + count])
    }
    // Notes have their place when the panel has the focus.
    let recorded = model.recommendationCount + model.markCount
    if recorded <= count { return Array(all.prefix(recorded)) }
    let shownMarks = min(model.markCount, 1)
    return Array(all.prefix(min(model.recommendationCount, count - shownMarks)))
      + all.dropFirst(model.recommendationCount).prefix(shownMarks)
  }

  private func draw(
    _ item: RecordsModel.Row, _ screen: inout Screen, row: Int, byWidth: Int, isSelected: Bool
  ) {
    screen.draw(
      item.id.text, at: Position(x: 1, y: row), width: 5,
      style: Style(isSelected ? .title : .muted))
    screen.draw(item.sign, at: Position(x: 7, y: row), width: 1, style: Style(item.ink))
    screen.draw(item.state, at: Position(x: 9, y: row), width: 11, style: Style(item.ink))
    var x = 20
    if byWidth > 0 {
      screen.draw(item.by, at: Position(x: x, y: row), width: byWidth, style: Style(.muted))
      x += byWidth + 2
    }
    screen.draw(
      item.styledText, at: Position(x: x, y: row), width: screen.size.columns - 1 - x)
    if isSelected { Selection.mark(&screen, from: 0, to: screen.size.columns - 2, row: row) }
  }
}
