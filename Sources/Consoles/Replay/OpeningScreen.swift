public import TerminalScreen
import Words

/// What is seen while a long log is read: its name, a bar, and how much of it is read.
public enum OpeningScreen {
  /// The picture after so many bytes of so many.
  public static func screen(_ name: String, read: Int, of total: Int, size: Size) -> Screen {
    var screen = Screen(size)
    let width = max(1, min(60, size.columns - 2))
    let x = max(0, (size.columns - width) / 2)
    let y = max(0, size.rows / 2 - 1)
    let share = total > 0 ? min(1, Double(read) / Double(total)) : 1
    screen.draw(Phrase.reading(name), at: Position(x: x, y: y), width: width, style: Style(.title))
    screen.timeRule(row: y + 1, from: x, columns: width, used: share, ink: .accent)
    screen.draw(
      Label.read(percent: Int(share * 100), megabytes: total / 1_000_000),
      at: Position(x: x, y: y + 2), width: width, style: Style(.muted))
    return screen
  }
}
