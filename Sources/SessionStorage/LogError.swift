public import SystemPackage

/// Why a log could not be read or written; the sentence for people is made in `Words`.
public enum LogError: Error, Hashable, Sendable {
  /// There is no file with this name.
  case notFound(FilePath)
  /// The name is taken; an existing file is never overwritten.
  case exists(FilePath)
  /// The file is empty, or no line of it is a line of a session.
  case noSession(FilePath)
  /// Something other than a regular file.
  case notAFile(FilePath, FileKind)
  /// A symbolic link, which is not followed (session-log 2.10); the target where it can be read.
  case symbolicLink(FilePath, target: FilePath?)
  /// The folder is a symbolic link that another user made (session-log 2.10).
  case linkedFolder(FilePath)
  /// The log was opened for reading, or can only be read.
  case readOnly(FilePath, ReadOnlyReason)
  /// Another process has held the lock for two seconds; its id where the kernel tells.
  case busy(FilePath, pid: Int?)
  /// The file was deleted while it was open.
  case deleted(FilePath)
  /// The file changed under the writer again and again.
  case restless(FilePath)
  /// A line longer than the format allows, in bytes with its newline (session-log 2.1).
  case lineTooLong(kind: String, bytes: Int)
  /// A text longer than the format allows, in bytes (session-log 2.1).
  case textTooLong(kind: String, bytes: Int)
  /// An event that cannot stand in a log, such as one of an unknown kind.
  case unwritable(kind: String)
  /// The first event of a new log is not `session.created`.
  case noFirstEvent
  /// The disk took only a part of a line, which was cut off again.
  case shortWrite(FilePath, written: Int, length: Int)
  /// The names kept apart cannot be read, or are another session's (domain C-8).
  case roster(FilePath)
  /// The names are kept apart and their file is not there (domain C-8).
  case rosterAway(FilePath)
  /// So many events wait for the disk that no more are taken.
  case tooMuchWaits(Int)
  /// Neither a data folder nor a home folder is known.
  case noDataFolder
  /// The operating system refused an operation.
  case system(LogOperation, FilePath, Errno)
}

/// What was being done with a file when the operating system refused.
public enum LogOperation: String, Hashable, Sendable {
  /// Opening or creating it.
  case open
  /// Looking at it.
  case status
  /// Reading.
  case read
  /// Writing.
  case write
  /// Putting it on the disk.
  case sync
  /// Cutting off a torn tail.
  case truncate
  /// Locking.
  case lock
  /// Giving it its name.
  case name
  /// Making a directory.
  case makeDirectory
}

/// Why a log takes no new events.
public enum ReadOnlyReason: Hashable, Sendable {
  /// It was opened for reading.
  case asked
  /// Its permissions do not allow writing.
  case permission
  /// It is on a medium that cannot be written to.
  case medium
  /// It was written by a newer version (session-log 2.8).
  case newerVersion(Int)
  /// It needs abilities this version does not have (session-log 2.8).
  case unknownNeeds([String])
  /// Its first line is damaged, so nobody knows what a writer would need.
  case noFirstLine
}

extension LogError {
  /// What a console does about an error that keeps an event from being written (session-log 2.7).
  enum Remedy {
    /// It waits: space may be freed, a lock given up.
    case wait
    /// It goes on in another file: this one is not to be trusted any more.
    case rescue
    /// It asks whether the file is to be written anew.
    case restore
    /// It tells the person; the event is at fault, or the file was never to be written.
    case tell
  }

  var remedy: Remedy {
    if isDiskFull { return .wait }
    return switch self {
    case .busy: .wait
    case .deleted: .restore
    case .system(let operation, _, _): operation == .makeDirectory ? .tell : .rescue
    default: .tell
    }
  }

  /// Whether the disk is full, a quota used up or a size limit reached: freeing space helps.
  public var isDiskFull: Bool {
    switch self {
    case .shortWrite: true
    case .system(_, _, let code): [.noSpace, .diskQuotaExceeded, .fileTooLarge].contains(code)
    default: false
    }
  }
}
