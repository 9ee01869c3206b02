import Consoles
import SessionState
import SessionStorage
import TerminalScreen

/// When the bar of a log that takes its time is shown, and what it shows.
final class OpeningBar {
  private let name: String
  private var shownUntil: Stamp

  /// The first 80 ms show nothing: an ordinary log is open by then.
  private static let patience: Milliseconds = 80

  init(_ name: String) {
    self.name = name
    shownUntil = SystemClock.stamp()
  }

  /// Whether enough time has passed for another picture.
  var isDue: Bool { SystemClock.stamp().since(shownUntil) >= Self.patience }

  /// The picture for a part of the bytes.
  func screen(_ read: Int, of total: Int, _ size: Size) -> Screen {
    shownUntil = SystemClock.stamp()
    return OpeningScreen.screen(name, read: read, of: total, size: size)
  }
}
