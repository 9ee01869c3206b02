public import SessionState

/// The id of an event: the word of the process that wrote it and a counter (session-log 2.1).
public typealias EventID = String

/// A log of events that several consoles share.
///
/// The file is the only implementation; another place for the events can stand behind the same protocol.
public protocol EventLog: AnyObject {
  /// What is wrong with the lines read so far.
  var health: LogHealth { get }
  /// Why nothing can be appended; nil when something can.
  var readOnly: ReadOnlyReason? { get }
  /// The chain value of the last line that is as it was written; nil before the first (session-log 2.1).
  var head: String? { get }
  /// The number of the last line.
  var lastSeq: Int { get }

  /// Reads what was recorded since the last read or append.
  func readNew() throws(LogError) -> NewEvents

  /// Records one event, decided on with all events known.
  ///
  /// - Parameters:
  ///   - role: Whose command it is.
  ///   - stamp: When it happened.
  ///   - id: The event's id, from ``newID()``; nil gives it one.
  ///   - deciding: Called at most once, with what was recorded meanwhile, while nobody else can append.
  ///     Those events are delivered with this call, whatever becomes of it: apply them here. What it
  ///     throws is thrown on, and nothing is written for the command.
  /// - Returns: The event as recorded; `readNew` does not deliver it again. It is on the disk only
  ///   after a sync.
  /// - Throws: `LogError` when nothing was recorded, or the error of `deciding`.
  func append(
    by role: Role, stamp: Stamp, id: EventID?, deciding: (NewEvents) throws -> Event
  ) throws -> RecordedEvent

  /// An id that no event has, for one that is recorded later.
  func newID() -> EventID

  /// Whether an event with this id is in the log, as far as it has been read.
  func holds(_ id: EventID) -> Bool

  /// Puts all that was appended on the disk; returns when it is there.
  func sync() throws(LogError)
}

extension EventLog {
  /// Records one event under an id of its own; see ``append(by:stamp:id:deciding:)``.
  public func append(
    by role: Role, stamp: Stamp, deciding: (NewEvents) throws -> Event
  ) throws -> RecordedEvent {
    try append(by: role, stamp: stamp, id: nil, deciding: deciding)
  }
}

/// What a read of a log found.
public struct NewEvents: Hashable, Sendable {
  /// The events in order: those after the ones known, or all of the log after a reload.
  public var events: [RecordedEvent]
  /// Why the log was read from its beginning; the state must then be computed anew from `events`.
  public var reload: LogReload?

  /// Events, after the known ones unless there is a reason why the log was read again.
  public init(events: [RecordedEvent], reload: LogReload? = nil) {
    self.events = events
    self.reload = reload
  }
}

/// Why a log was read again from its beginning (session-log 2.6).
public enum LogReload: Hashable, Sendable {
  /// Another file has its name now, as after an editor's save.
  case replaced
  /// It was cut from a number of events to fewer.
  case cut(from: Int, to: Int)
  /// What had been read was overwritten.
  case rewritten
  /// The names kept beside it are others now (domain C-8).
  case names
}
