import Glibc
public import SessionState
public import SystemPackage

/// A file that turned out to be a log, read to its end.
struct OpenedLog {
  var file: LogFile
  var identity: FileStatus.Identity
  var reader: LogReader
  var events: [RecordedEvent]
  var readOnly: ReadOnlyReason?
}

extension SessionLog {
  /// Opens a log and reads it to the end; `readNew` then delivers its events.
  ///
  /// Damaged lines are no reason to refuse: they are reported by `health` (session-log 2.5).
  ///
  /// - Parameter progress: Is told about every MiB how many bytes are read, and of how many.
  /// - Throws: `notFound`, `notAFile`, `symbolicLink`, `noSession` or `system`.
  /// - Complexity: Proportional to the file; see `LogReader` for the memory it takes.
  public convenience init(
    opening path: FilePath, access: Access = .append, progress: LogProgress? = nil
  ) throws(LogError) {
    try self.init(opening: path, access: access, calls: SystemCalls(), progress: progress)
  }

  /// Opens a log to read it, and hands its events on while the rest is read; `readNew` delivers those of a log that
  /// keeps its names apart.
  ///
  /// - Parameters:
  ///   - progress: Is told about every MiB how many bytes are read, and of how many.
  ///   - found: Gets the events one by one, on this thread.
  /// - Throws: As the other form.
  public convenience init(
    reading path: FilePath, progress: LogProgress?, found: @escaping (RecordedEvent) -> Void
  ) throws(LogError) {
    try self.init(
      opening: path, access: .read, calls: SystemCalls(), progress: progress, found: found)
  }

  convenience init(
    opening path: FilePath, access: Access, calls: any FileSystemCalls,
    progress: LogProgress? = nil, found: ((RecordedEvent) -> Void)? = nil
  ) throws(LogError) {
    self.init(
      try OpenedLog(path, access: access, calls: calls, progress: progress, found: found),
      access: access)
  }
}

/// Is told how many bytes of how many are read.
public typealias LogProgress = (_ read: Int, _ of: Int) -> Void

extension OpenedLog {
  init(
    _ path: FilePath, access: SessionLog.Access, calls: any FileSystemCalls,
    progress: LogProgress? = nil, found: ((RecordedEvent) -> Void)? = nil
  ) throws(LogError) {
    let (file, reason) = try Self.open(path, access: access, calls: calls)
    try self.init(reading: file, progress: progress, found: found)
    readOnly = readOnly ?? reason
  }

  /// Reads an open file to its end, looking for a chain value on the way.
  ///
  /// - Parameter found: Gets the events while the rest is read; `events` is then empty. Where names are
  ///   kept apart it gets none, because an event is whole only with its name (domain C-8).
  init(
    reading file: LogFile, seeking head: SoughtHead? = nil, checkingReferences: Bool = false,
    progress: LogProgress? = nil, found handOn: ((RecordedEvent) -> Void)? = nil
  ) throws(LogError) {
    let status = try file.status()
    guard status.kind == .regular else { throw .notAFile(file.path, status.kind) }
    self.file = file
    identity = status.identity
    reader = LogReader(seeking: head, checkingReferences: checkingReferences)
    var found: [RecordedEvent] = []
    var isBegun = false
    var keepsNamesApart = false
    try reader.read(
      file, upTo: status.size, progress: progress.map { tell in { tell($0, status.size) } }
    ) {
      if !isBegun {
        isBegun = true
        if case .sessionCreated(let head) = $0.event { keepsNamesApart = head.roster == .separate }
      }
      if let handOn, !keepsNamesApart { handOn($0) } else { found.append($0) }
    }
    events = found
    guard let logHead = reader.logHead else {
      // Damaged lines around a sound one: a log that lost its first line. Otherwise not one at all.
      guard reader.events > 0 else { throw .noSession(file.path) }
      readOnly = .noFirstLine
      return
    }
    guard logHead.format == SessionCreated.formatName else { throw .noSession(file.path) }
    if logHead.version > SessionCreated.currentVersion {
      readOnly = .newerVersion(logHead.version)
    } else if !logHead.needs.isEmpty {
      readOnly = .unknownNeeds(logHead.needs)
    }
  }

  /// Opens the file, which a directory, a pipe, a device or a link is not (session-log 2.2).
  static func open(
    _ path: FilePath, access: SessionLog.Access, calls: any FileSystemCalls
  ) throws(LogError) -> (LogFile, ReadOnlyReason?) {
    // Looked at before it is opened: opening a device can already do something to it.
    try check(path, calls)
    guard access == .append else {
      return (try open(path, O_RDONLY, calls), .asked)
    }
    do throws(Errno) {
      return (try LogFile(path, flags: O_RDWR | O_APPEND, calls: calls), nil)
    } catch .permissionDenied, .notPermitted {
      return (try open(path, O_RDONLY, calls), .permission)
    } catch .readOnlyFileSystem {
      return (try open(path, O_RDONLY, calls), .medium)
    } catch {
      throw .opening(path, error)
    }
  }

  private static func check(
    _ path: FilePath, _ calls: any FileSystemCalls
  ) throws(LogError) {
    let status: FileStatus
    do throws(Errno) {
      status = try retrying { () throws(Errno) in try calls.status(at: path) }
    } catch {
      throw .opening(path, error)
    }
    switch status.kind {
    case .regular: try checkFolder(of: path, calls)
    case .link: throw .symbolicLink(path, target: try? calls.target(ofLink: path))
    case .directory, .pipe, .socket, .device: throw .notAFile(path, status.kind)
    }
  }

  /// The folder that a log is in.
  static func folder(of path: FilePath) -> FilePath {
    let folder = path.removingLastComponent()
    return folder.isEmpty ? FilePath(".") : folder
  }

  /// A folder may be a link where the user or the administrator made it: anybody else could lead elsewhere
  /// (session-log 2.10).
  static func checkFolder(
    of path: FilePath, _ calls: any FileSystemCalls
  ) throws(LogError) {
    let folder = folder(of: path)
    let status: FileStatus
    do throws(Errno) {
      status = try retrying { () throws(Errno) in try calls.status(at: folder) }
    } catch {
      throw .opening(path, error)
    }
    guard status.kind == .link, ![0, calls.user].contains(status.owner) else { return }
    throw .linkedFolder(folder)
  }

  private static func open(
    _ path: FilePath, _ flags: Int32, _ calls: any FileSystemCalls
  ) throws(LogError) -> LogFile {
    do throws(Errno) {
      return try LogFile(path, flags: flags, calls: calls)
    } catch {
      throw .opening(path, error)
    }
  }
}

extension LogError {
  static func opening(_ path: FilePath, _ error: Errno) -> LogError {
    switch error {
    case .noSuchFileOrDirectory: .notFound(path)
    case .tooManySymbolicLinkLevels: .symbolicLink(path, target: nil)
    default: .system(.open, path, error)
    }
  }
}
