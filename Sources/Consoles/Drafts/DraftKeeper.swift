public import SessionState

/// Keeps what is begun in a console outside of it, so that it survives the program (session-log 2.9).
///
/// No call but ``finish(within:)`` waits for anything.
public protocol DraftKeeper: AnyObject {
  /// Has the texts kept in place of those before; none: what was kept is taken away.
  func keep(_ texts: [BegunText], by role: Role, at: Milliseconds)
  /// What consoles that are gone left behind, the oldest first.
  func leftBehind() -> [LeftText]
  /// Has a text of a console that is gone taken away there, after what was to be kept here is safe.
  func remove(_ left: LeftText)
  /// Waits until everything is done, but no longer than some milliseconds.
  func finish(within milliseconds: Int)
  /// What stands in the way of keeping anything; nil when nothing does.
  var trouble: DraftTrouble? { get }
}

/// Why drafts are not kept.
public enum DraftTrouble: Hashable, Sendable {
  /// There is no folder for them.
  case noFolder
  /// They could not be written, more than once.
  case notSaved
}

/// A text that a console which is gone left behind.
public struct LeftText: Hashable, Sendable {
  /// Where the keeper has it.
  public var place: String
  /// Whose console it was.
  public var role: Role
  /// When the last key was pressed, in ms since 1970.
  public var at: Milliseconds
  /// The text.
  public var text: BegunText

  /// A text, and where it is.
  public init(place: String, role: Role, at: Milliseconds, text: BegunText) {
    self.place = place
    self.role = role
    self.at = at
    self.text = text
  }
}

/// Drafts that are kept in memory only, and go with the program.
public final class MemoryDrafts: DraftKeeper {
  /// The texts that were kept last.
  public private(set) var texts: [BegunText] = []
  /// How often something was kept.
  public private(set) var count = 0
  /// What stands in the way, as it is told.
  public var trouble: DraftTrouble?
  /// What is offered.
  public private(set) var left: [LeftText]

  /// Nothing kept yet.
  public init(left: [LeftText] = [], trouble: DraftTrouble? = nil) {
    self.left = left
    self.trouble = trouble
  }

  /// Remembers the texts.
  public func keep(_ texts: [BegunText], by role: Role, at: Milliseconds) {
    self.texts = texts
    count += 1
  }

  /// What was given at the beginning and not removed.
  public func leftBehind() -> [LeftText] { left }

  /// Forgets it.
  public func remove(_ text: LeftText) { left.removeAll { $0 == text } }

  /// Nothing is ever under way.
  public func finish(within milliseconds: Int) {}
}
