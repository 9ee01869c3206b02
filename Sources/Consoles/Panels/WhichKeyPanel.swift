import TerminalScreen
import Words

/// What may follow the keys that were pressed, in the bottom rows, at once and until a key comes (domain E-19).
enum WhichKeyPanel {
  static func draw(_ pressed: [Key], _ next: [KeyTable.Continuation], _ screen: inout Screen) {
    let size = screen.size
    let name = KeySequence(pressed).name
    guard size.rows >= 4, size.columns >= 20 else {
      screen.fill(Rect(x: 0, y: size.rows - 1, width: size.columns, height: 1))
      screen.draw(
        KeyFileWords.goesOn(name), at: Position(x: 0, y: size.rows - 1), width: size.columns)
      return
    }
    let columns = max(1, (size.columns - 2) / 38)
    let rows = min((next.count + columns - 1) / columns, max(1, size.rows - 4))
    let top = size.rows - rows - 2
    screen.fill(Rect(x: 0, y: top, width: size.columns, height: size.rows - top))
    screen.separator(row: top, from: 1, columns: size.columns - 2)
    for (index, item) in next.prefix(rows * columns).enumerated() {
      let x = 2 + index / rows * 38
      var text = StyledText(item.keys, Style(.key))
      text.append(String(repeating: " ", count: max(1, 8 - TextWidth.of(item.keys))))
      text.append(item.label)
      screen.draw(
        text, at: Position(x: x, y: top + 1 + index % rows), width: min(36, size.columns - x - 1))
    }
    let more = next.count - rows * columns
    let line = KeyFileWords.goesOn(name) + (more > 0 ? " · " + Label.moreOf(more) : "")
    screen.draw(
      line, at: Position(x: 1, y: size.rows - 1), width: size.columns - 2, style: Style(.muted))
    screen.cursor = Position(x: 1, y: size.rows - 1)
  }
}
