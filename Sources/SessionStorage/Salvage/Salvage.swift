public import SessionState
public import SystemPackage

/// A new log of the good lines of a damaged one, and what became of each line (session-log 2.5).
///
/// The source is only read. Each line kept stands in the new log byte for byte but for its checksum, so that events
/// and fields of a newer version keep all they hold.
public struct Salvage: Hashable, Sendable {
  /// What became of names that are kept apart (domain C-8).
  public enum Names: Hashable, Sendable {
    /// They stand in the log.
    case inline
    /// They were copied to this file.
    case copied(FilePath)
    /// The file of the source cannot be read.
    case missing(FilePath)
  }

  /// How many lines of the source were kept.
  public internal(set) var kept = 0
  /// Lines that record nothing and were left out, from 1.
  public internal(set) var damaged: [Int] = []
  /// Lines that repeat an earlier one's id and were left out.
  public internal(set) var repeated: [Int] = []
  /// Lines that were kept although they are not as they were written.
  public internal(set) var altered: [Int] = []
  /// Lines that were given another number than they had, because theirs did not follow on.
  public internal(set) var renumbered: [Int] = []
  /// How many lines of the new log stand in the place of missing ones.
  public internal(set) var filled = 0
  /// Bytes after the last newline that are no whole line.
  public internal(set) var tailBytes = 0
  /// Whether the first line was lost and made anew.
  public internal(set) var hasNewHead = false
  /// Where the names are.
  public internal(set) var names = Names.inline

  /// Nothing yet.
  init() {}

  /// The lines that were left out, in order.
  public var leftOut: [Int] { (damaged + repeated).sorted() }

  /// Writes the new log, whole or not at all.
  ///
  /// - Parameters:
  ///   - source: The damaged log.
  ///   - path: The new one, where there is no file yet.
  ///   - stamp: When; for the last line, which tells of this.
  ///   - newHead: What a first line says that cannot be read any more; is given the stamp of the first line that can.
  /// - Throws: `exists` when there is a file at the path; `readOnly` for a log of a newer version; otherwise as
  ///   opening and creating do. Nothing is left then.
  /// - Complexity: Reads the source three times and holds the new log in memory.
  public init(
    of source: FilePath, to path: FilePath, stamp: Stamp,
    newHead: (_ first: Stamp) -> SessionCreated?
  ) throws(LogError) {
    try self.init(of: source, to: path, stamp: stamp, calls: SystemCalls(), newHead: newHead)
  }

  init(
    of source: FilePath, to path: FilePath, stamp: Stamp, calls: any FileSystemCalls,
    newHead: (_ first: Stamp) -> SessionCreated?
  ) throws(LogError) {
    if (try? calls.status(at: path)) != nil { throw .exists(path) }
    let log = try SessionLog(opening: source, access: .read, calls: calls)
    switch log.readOnly {
    case .newerVersion, .unknownNeeds: throw .readOnly(source, log.readOnly ?? .asked)
    case .asked, .permission, .medium, .noFirstLine, nil: break
    }
    var reading = SalvageReading(lostHead: log.reader.logHead == nil)
    try reading.read(log)
    var roster: RosterFile?
    if reading.lostHead {
      roster = RosterFile(ownerOf: source, calls: calls)
      guard let first = reading.lines.first?.record, var head = newHead(first.stamp) else {
        throw .noSession(source)
      }
      // Who may be named is not known any more, so nobody is until a person says so.
      head.attribution = .closed
      if let roster {
        head.session = roster.session
        head.roster = .separate
      }
      reading.insert(head, before: first)
    } else if let head = log.reader.logHead, head.keepsNamesApart {
      var file = RosterFile(of: source, session: head.session, calls: calls)
      _ = file.refresh()
      roster = file
    }
    var writing = SalvageWriting(reading)
    let salvaged = LogSalvaged(
      source: try log.digest(), head: log.head, kept: reading.found.kept,
      leftOut: reading.found.leftOut)
    let bytes = try writing.lines(endingWith: salvaged, stamp)
    self = writing.found
    try write(bytes, at: path, roster, writing.numbers, calls)
  }

  private mutating func write(
    _ lines: [UInt8], at path: FilePath, _ roster: RosterFile?, _ numbers: [Int: Int],
    _ calls: any FileSystemCalls
  ) throws(LogError) {
    guard let roster else {
      _ = try SessionLog.create(at: path, lines: lines, calls)
      return
    }
    guard roster.state == .here else {
      names = .missing(roster.path)
      _ = try SessionLog.create(at: path, lines: lines, calls)
      return
    }
    var made: [FilePath] = []
    var copy: FilePath?
    do throws(LogError) {
      let place = path.removingLastComponent()
      try SessionLog.makeDirectories(place.isEmpty ? FilePath(".") : place, calls, made: &made)
      // The names first: whoever sees a line finds its name.
      let file = try roster.copied(to: path, numbers)
      copy = file
      _ = try SessionLog.create(at: path, lines: lines, calls)
      names = .copied(file)
    } catch {
      if let copy { try? calls.unlink(copy) }
      for directory in made.reversed() { try? calls.removeDirectory(directory) }
      throw error
    }
  }
}
