public import SessionState
public import SystemPackage

/// The log of a session in its file: an append-only JSON Lines file that several processes share.
///
/// For one thread at a time; other processes and other objects may use the same file meanwhile.
/// Its methods stand in the files beside this one.
public final class SessionLog: EventLog {
  /// What a log is opened for.
  public enum Access: Hashable, Sendable {
    /// To read and append; falls back to reading where the file cannot be written.
    case append
    /// To read; never writes and never locks (session-log 2.2).
    case read
  }

  /// The log's file.
  public let path: FilePath
  /// Why nothing can be appended; nil when something can.
  public internal(set) var readOnly: ReadOnlyReason?

  let calls: any FileSystemCalls
  let access: Access
  let encoder = LineEncoder()
  var writer = WriterID()
  var file: LogFile
  var identity: FileStatus.Identity
  var reader: LogReader
  /// Read but not yet handed to the caller.
  var undelivered: [RecordedEvent]
  /// Why the undelivered events are all of the log; not yet told to the caller.
  var undeliveredReload: LogReload?
  /// A tail was cut off and the line that says so is not written yet.
  var unrecordedRepair: LogRepaired?
  /// For how many ms a lock that another process holds is waited for (session-log 2.3).
  public var patience: Milliseconds = 2000
  /// Whether blocks are put aside for the rest of the meeting, and whether that many are still there.
  public internal(set) var reserve = DiskReserve.none
  /// The names beside the log, where they are kept apart (domain C-8).
  var rosterFile: RosterFile?

  init(_ opened: OpenedLog, access: Access) {
    path = opened.file.path
    calls = opened.file.calls
    self.access = access
    file = opened.file
    identity = opened.identity
    reader = opened.reader
    readOnly = opened.readOnly
    undelivered = opened.events
  }

  /// What is wrong with the lines read so far.
  public var health: LogHealth { reader.health }
  /// How many lines have been read, counted by newlines.
  public var lineCount: Int { reader.lines }
  /// The number of the last line.
  public var lastSeq: Int { reader.lastSeq }
  /// The chain value of the last line that is as it was written; nil before the first (session-log 2.1).
  public var head: String? { reader.head?.description }
  /// Where the names of the people are.
  public var roster: RosterState { rosterFile?.state ?? .inline }

  /// An id that no event has, for one that is recorded later.
  public func newID() -> EventID { writer.next() }

  /// Whether an event with this id is in the log, as far as it has been read.
  public func holds(_ id: EventID) -> Bool { reader.holds(id) }

  /// Whether an event was written by this object.
  public func isOwn(_ event: RecordedEvent) -> Bool { writer.made(event.id) }

  /// Puts all that was appended on the disk; returns when it is there.
  ///
  /// - Throws: `system(.sync, …)`, from the first failure on every time: after one, the file cannot be
  ///   trusted any more (session-log 2.7).
  /// - Complexity: Waits for the disk; `LogSyncer` does it without holding anybody up.
  public func sync() throws(LogError) {
    try file.syncData()
  }
}

extension SessionLog {
  /// The random word that the ids of events written here begin with; it names this console's draft, too.
  public var writerID: String { writer.word }
}

/// Makes the ids of events: a random word for the process and a counter (session-log 2.1).
final class WriterID {
  let word: String
  private var count = 0

  init() {
    let letters = Array("0123456789abcdefghijklmnopqrstuvwxyz")
    word = String((0..<6).map { _ in letters[Int.random(in: 0..<36)] })
  }

  /// Whether an id is one of those made here.
  func made(_ id: String) -> Bool { id.hasPrefix(word + "-") }

  /// An id that no event has yet.
  func next() -> String {
    count += 1
    return "\(word)-\(count)"
  }
}
