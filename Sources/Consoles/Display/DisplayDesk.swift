public import SessionState

/// A session as the second screen has it on its desk; nothing can be written through it.
public protocol DisplayDesk: AnyObject {
  /// The session up to the last line read.
  var session: Session { get }
  /// The clocks now.
  func now() -> Stamp
  /// Takes in what was written since; cheap when there is nothing.
  func catchUp()
  /// What is wrong with the log, in one sentence; nil when nothing is.
  var warning: String? { get }
  /// Calls back, from any thread, when the log may hold something new.
  func onNews(_ call: @escaping @Sendable () -> Void)
}

/// What the second screen shows while nothing was sent to it.
public enum DisplayView: String, Hashable, Sendable, CaseIterable {
  /// Clock, speaker, who comes next.
  case floor
  /// The clock alone, for the speaker.
  case clock
  /// The recommendation under discussion.
  case text
}
