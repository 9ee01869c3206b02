public import SessionState

/// What one console had begun to type, as it stands in a file of its own (session-log 2.9).
public struct Draft: Codable, Hashable, Sendable {
  /// What the file is.
  public var format = Draft.formatName
  /// The session it belongs to.
  public var session: String
  /// Whose console it was.
  public var role: Role
  /// The process that wrote it.
  public var owner: ProcessMark
  /// When the last key was pressed, in ms since 1970.
  public var at: Milliseconds
  /// The texts.
  public var texts: [BegunText]

  static let formatName = "roundtable.draft"

  /// A draft of a process.
  public init(
    session: String, role: Role, owner: ProcessMark, at: Milliseconds, texts: [BegunText]
  ) {
    self.session = session
    self.role = role
    self.owner = owner
    self.at = at
    self.texts = texts
  }
}

/// A process as it can be told from every other one, also from one that got its number later.
public struct ProcessMark: Codable, Hashable, Sendable {
  /// Its number.
  public var pid: Int
  /// When it started, in ticks since the machine did; nil where there is no `/proc`.
  public var started: UInt64?
  /// The start of the machine it belongs to; nil where there is no `/proc`.
  public var boot: String?

  /// A process, by what is known of it.
  public init(pid: Int, started: UInt64?, boot: String?) {
    self.pid = pid
    self.started = started
    self.boot = boot
  }
}
