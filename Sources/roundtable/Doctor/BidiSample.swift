import TerminalScreen
import Words

/// The line that a person looks at, as a way of writing sends it.
enum BidiSample {
  /// The sample in one way of writing.
  static func line(_ mode: BidiMode) -> String {
    Writing.$current.withValue(Writing(mode: mode)) {
      let sample = BidiWords.sample
      var screen = Screen(Size(columns: TextWidth.of(sample), rows: 1))
      screen.draw(sample, at: Position(x: 0, y: 0))
      return screen.row(0)
    }
  }
}
