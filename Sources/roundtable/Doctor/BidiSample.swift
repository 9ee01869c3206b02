import TerminalScreen
import Words

/// The line that a person looks at, as a way of writing sends it.
enum BidiSample {
  /// The sample in one way of writing.
  static func line(_ mode: BidiMode) -> String { BidiWords.sample }
}
