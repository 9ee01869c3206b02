public import SessionState

/// A recording as a replay has it on its desk; nothing can be written through it.
public protocol ReplayDesk: AnyObject {
  /// The session from its first event to its last.
  var recording: Recording { get }
  /// How often the recording was made anew, because the log was another one; appending does not count.
  var generation: Int { get }
  /// The clocks now, by which playing is timed.
  func now() -> Stamp
  /// Takes in what was recorded since, where the session goes on; cheap when there is nothing.
  func catchUp()
  /// What is wrong with the log, in one sentence; nil when nothing is.
  var warning: String? { get }
  /// Calls back, from any thread, when `catchUp` may find something.
  func onNews(_ call: @escaping @Sendable () -> Void)
}
