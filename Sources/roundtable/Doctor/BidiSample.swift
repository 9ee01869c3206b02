import TerminalScreen
import Words

/// The line that a person looks at, as a way of writing sends it.
enum BidiSample {
  /// The sample in one way of writing.
  static func line(_ mode: BidiMode) -> String {
    Writing.$current.withValue(Writing(mode: mode)) {
      var screen = Screen(Size(columns: 76, rows: 1))
      screen.draw(BidiQuestionWords.sample, at: Position(x: 0, y: 0))
      return screen.trimmedRows[0]
    }
  }
}
