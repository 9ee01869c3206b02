public import SessionState

/// A session as a console has it on its desk: its history, the clocks, and the way to act on it.
///
/// Behind it stands a log on disk, or a value in memory for tests. An event is in the log before
/// `perform` returns; `savedSeq` follows when the disk has it.
public protocol SessionDesk: AnyObject {
  /// The session and its past, up to the last line read.
  var history: History { get }
  /// The clocks now.
  func now() -> Stamp
  /// For how long the machine has slept since it started, in ms.
  func slept() -> Milliseconds
  /// Judges a command, writes its event to the log and applies it.
  ///
  /// - Throws: `Refusal` when a rule forbids it, `DeskProblem` when the log could not take it; nothing has changed.
  @discardableResult
  func perform(_ command: Command, by role: Role) throws -> RecordedEvent
  /// Takes in what other consoles and processes wrote since; cheap when there is nothing.
  func catchUp()
  /// The last line that is known to be on the disk.
  var savedSeq: Int { get }
  /// For how long something has waited for the disk, in ms; 0 when nothing does.
  var unsavedFor: Milliseconds { get }
  /// Why what was written did not reach the disk, in one sentence; nothing more is written then.
  var failureSentence: String? { get }
  /// What is wrong with the log, in one sentence; nil when nothing is.
  var warning: String? { get }
  /// Calls back, from any thread, when `savedSeq` or `warning` has changed.
  func onNews(_ call: @escaping @Sendable () -> Void)
}

/// Why an event could not be written, in words.
public struct DeskProblem: Error, Hashable, Sendable {
  /// What happened and what to do next.
  public var sentence: String

  /// A problem in words.
  public init(_ sentence: String) {
    self.sentence = sentence
  }
}
