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
  /// What keeps events from the disk, or where they go instead: sentences that say it, the longest first.
  var banner: [String] { get }
  /// How many events wait in memory, because the disk does not take them now (session-log 2.7).
  var waitingCount: Int { get }
  /// Whether the file was deleted and can be written anew.
  var canRestore: Bool { get }
  /// Writes a deleted file anew.
  ///
  /// - Throws: `DeskProblem` when it cannot be written.
  func restore() throws
  /// A person has seen the banner; true when it goes by that.
  func acknowledgeBanner() -> Bool
  /// What was entered, waited and holds no longer, in words; each is told once.
  func takeLapses() -> [String]
  /// Whether an event came from this program and not from another console.
  func isOwn(_ event: RecordedEvent) -> Bool
  /// What is wrong with the log, in one sentence; nil when nothing is.
  var warning: String? { get }
  /// Who else has the session open, as of the last catching up; nil when nobody has.
  var othersPresent: OthersPresent? { get }
  /// When a console last showed a sign of life before this one was opened, ms since 1970; nil when that says nothing any
  /// more (session-log 2.13).
  var lastSignOfLife: Milliseconds? { get }
  /// The console of a role is shown from now on.
  func enter(as role: Role)
  /// Who came or is gone since this was last asked; nil when nobody.
  func takePresenceNews() -> PresenceSentence?
  /// Calls back, from any thread, when `savedSeq` or `warning` has changed, or `catchUp` may find something.
  func onNews(_ call: @escaping @Sendable () -> Void)
}

// A desk whose log is in memory has no trouble with a disk.
extension SessionDesk {
  public var banner: [String] { [] }
  public var waitingCount: Int { 0 }
  public var canRestore: Bool { false }
  public func restore() throws {}
  public func acknowledgeBanner() -> Bool { false }
  public func takeLapses() -> [String] { [] }
  public func isOwn(_ event: RecordedEvent) -> Bool { true }
}

extension SessionDesk {
  /// Nobody: a desk in memory is one person's.
  public var othersPresent: OthersPresent? { nil }
  /// None.
  public var lastSignOfLife: Milliseconds? { nil }
  /// Nothing.
  public func enter(as role: Role) {}
  /// None.
  public func takePresenceNews() -> PresenceSentence? { nil }
}

/// Who else has the session open, in words.
public struct OthersPresent: Hashable, Sendable {
  /// `rapporteur, display`.
  public var long: String
  /// `+2`.
  public var short: String

  /// Both forms.
  public init(long: String, short: String) {
    self.long = long
    self.short = short
  }
}

/// Somebody else's console came or is gone, in one sentence.
public struct PresenceSentence: Hashable, Sendable {
  /// The sentence.
  public var text: String
  /// Whether it ended without being left.
  public var isLoss: Bool

  /// A sentence.
  public init(_ text: String, isLoss: Bool) {
    self.text = text
    self.isLoss = isLoss
  }
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
