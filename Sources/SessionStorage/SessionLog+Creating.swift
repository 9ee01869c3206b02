import Glibc
public import SessionState
public import SystemPackage

extension SessionLog {
  /// Creates the log of a new session, whole or not at all (session-log 2.2).
  ///
  /// All lines are written and synced under a random name beside it, then the file gets its name, which
  /// fails when the name is taken. Missing directories are made for the owner alone. `readNew` then
  /// delivers the events.
  ///
  /// - Parameters:
  ///   - path: The new file.
  ///   - events: The first lines; `sessionCreated` and after it the plan.
  ///   - role: Who creates it.
  ///   - stamp: When.
  ///   - audience: Who may read and write it, and the directories made for it.
  /// - Throws: `exists`, `noFirstEvent`, `lineTooLong`, `textTooLong`, `shortWrite` or `system`; nothing
  ///   is left then.
  /// - Complexity: Waits for the disk twice.
  public static func create(
    at path: FilePath, events: [Event], by role: Role, stamp: Stamp,
    for audience: LogAudience = .owner
  ) throws(LogError) -> SessionLog {
    try create(
      at: path, events: events, by: role, stamp: stamp, for: audience, calls: SystemCalls())
  }

  static func create(
    at path: FilePath, events: [Event], by role: Role, stamp: Stamp,
    for audience: LogAudience = .owner,
    calls: any FileSystemCalls
  ) throws(LogError) -> SessionLog {
    let writer = WriterID()
    let records = events.enumerated().map { index, event in
      RecordedEvent(seq: index + 1, id: writer.next(), stamp: stamp, by: role, event: event)
    }
    guard case .sessionCreated(let head) = events.first, head.roster == .separate else {
      return try create(at: path, lines: try lines(of: records), for: audience, calls)
    }
    return try create(
      at: path, namesApart: records, session: head.session, for: audience, calls)
  }

  /// Creates a log of the events of another one, each at its place, with a chain of its own (domain C-7).
  ///
  /// Events of an unknown kind keep their places and lose their data.
  /// - Throws: As ``create(at:events:by:stamp:)``; nothing is left then.
  /// - Complexity: Waits for the disk twice.
  public static func create(
    at path: FilePath, copying records: [RecordedEvent]
  ) throws(LogError) -> SessionLog {
    try create(at: path, lines: try lines(of: records, copies: true), SystemCalls())
  }

  /// Creates a log without names, and the file of its names beside it (domain C-8).
  private static func create(
    at path: FilePath, namesApart records: [RecordedEvent], session: String,
    for audience: LogAudience, _ calls: any FileSystemCalls
  ) throws(LogError) -> SessionLog {
    if (try? calls.status(at: path)) != nil { throw .exists(path) }
    var made: [FilePath] = []
    var roster = RosterFile(of: path, session: session, calls: calls)
    do throws(LogError) {
      let place = path.removingLastComponent()
      try makeDirectories(place.isEmpty ? FilePath(".") : place, for: audience, calls, made: &made)
      let bare = try roster.keepAll(of: records, for: audience)
      return try create(at: path, lines: try lines(of: bare), for: audience, calls)
    } catch {
      if roster.state == .here { try? calls.unlink(roster.path) }
      for directory in made.reversed() { try? calls.removeDirectory(directory) }
      throw error
    }
  }

  /// Creates a log of lines that are ready.
  static func create(
    at path: FilePath, lines: [UInt8], for audience: LogAudience = .owner,
    _ calls: any FileSystemCalls
  ) throws(LogError) -> SessionLog {
    let place = OpenedLog.folder(of: path)
    var made: [FilePath] = []
    do throws(LogError) {
      try makeDirectories(place, for: audience, calls, made: &made)
      try OpenedLog.checkFolder(of: path, calls)
      return try publish(lines, at: path, in: place, for: audience, calls)
    } catch {
      for directory in made.reversed() { try? calls.removeDirectory(directory) }
      throw error
    }
  }

  static func lines(
    of records: [RecordedEvent], copies: Bool = false
  ) throws(LogError) -> [UInt8] {
    guard case .sessionCreated(let created) = records.first?.event else { throw .noFirstEvent }
    let encoder = LineEncoder()
    var seed = ChainSeed.session(created.session)
    var lines: [UInt8] = []
    for record in records {
      let line = try encoder.encode(record, after: seed, copies: copies)
      lines += line.bytes
      seed = .chain(line.chain)
    }
    return lines
  }

  private static func publish(
    _ lines: [UInt8], at path: FilePath, in directory: FilePath, for audience: LogAudience,
    _ calls: any FileSystemCalls
  ) throws(LogError) -> SessionLog {
    // A signal that ends the program waits until the file is whole, or gone again (session-log 2.12).
    let held = HeldSignals()
    defer { held.release() }
    let temporary = directory.appending(".new-\(UInt64.random(in: 0...(.max)))")
    let file: LogFile
    do throws(Errno) {
      let flags = O_RDWR | O_APPEND | O_CREAT | O_EXCL
      file = try LogFile(path, as: temporary, flags: flags, mode: audience.fileMode, calls: calls)
    } catch {
      throw .system(.open, path, error)
    }
    var names = [temporary]
    do throws(LogError) {
      try lines.withRawBytes { raw throws(LogError) in try file.writeAll(raw) }
      try file.syncData()
      let log = SessionLog(try OpenedLog(reading: file), access: .append)
      try name(temporary, as: path, calls)
      names.append(path)
      try syncDirectory(directory, calls)
      try? calls.unlink(temporary)
      return log
    } catch {
      for name in names { try? calls.unlink(name) }
      throw error
    }
  }

  /// Gives the finished file its name, which must be free.
  static func name(
    _ temporary: FilePath, as path: FilePath, _ calls: any FileSystemCalls
  ) throws(LogError) {
    do throws(Errno) {
      try retrying { () throws(Errno) in try calls.link(temporary, as: path) }
    } catch .fileExists {
      throw .exists(path)
    } catch .notPermitted, .notSupported, .noFunction {
      try reserve(path, calls)
      do throws(Errno) {
        try retrying { () throws(Errno) in try calls.rename(temporary, to: path) }
      } catch {
        try? calls.unlink(path)
        throw .system(.name, path, error)
      }
    } catch {
      throw .system(.name, path, error)
    }
  }

  /// Takes the name with an empty file where there are no links (FAT): what is replaced is our own.
  private static func reserve(
    _ path: FilePath, _ calls: any FileSystemCalls
  ) throws(LogError) {
    do throws(Errno) {
      _ = try LogFile(path, flags: O_WRONLY | O_CREAT | O_EXCL, calls: calls)
    } catch .fileExists {
      throw .exists(path)
    } catch {
      throw .system(.name, path, error)
    }
  }

  static func syncDirectory(
    _ path: FilePath, _ calls: any FileSystemCalls
  ) throws(LogError) {
    let directory: LogFile
    do throws(Errno) {
      directory = try LogFile(
        path, flags: O_RDONLY | O_DIRECTORY, followsLinks: true, calls: calls)
    } catch {
      throw .system(.open, path, error)
    }
    try directory.syncDirectory()
  }

  /// Makes the directories that are missing, for the owner alone or a group, and notes them, outermost first.
  static func makeDirectories(
    _ path: FilePath, for audience: LogAudience = .owner, _ calls: any FileSystemCalls,
    made: inout [FilePath]
  ) throws(LogError) {
    do throws(Errno) {
      try retrying { () throws(Errno) in
        try calls.makeDirectory(path, mode: audience.folderMode)
      }
      made.append(path)
      // A umask would take from the group what it is given here.
      if audience == .group {
        try retrying { () throws(Errno) in
          try calls.setMode(ofDirectory: path, audience.folderMode)
        }
      }
    } catch .fileExists {
      return
    } catch {
      let outer = path.removingLastComponent()
      guard error == .noSuchFileOrDirectory, !outer.isEmpty, outer != path else {
        throw .system(.makeDirectory, path, error)
      }
      try makeDirectories(outer, for: audience, calls, made: &made)
      try makeDirectories(path, for: audience, calls, made: &made)
    }
  }
}
