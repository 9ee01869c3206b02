import Foundation
import Glibc
import SessionState
import SystemPackage

/// The names of a session's people, kept beside its log and not in it (domain C-8).
///
/// `NAME.roster.json` can be deleted or put elsewhere; people then go by their badge numbers. Each name stands under
/// the person and the line that gave it, so that what is undone and what was before come out right.
struct RosterFile {
  /// The file of a log: `NAME.roster.json` beside `NAME.jsonl`.
  private(set) var path: FilePath
  private(set) var session: String
  private let calls: any FileSystemCalls
  private(set) var state = RosterState.missing
  private var content: Content
  /// Which file, of which time and size, was read last; nil when there was none.
  private var seen: Seen?
  private var hasLooked = false
  /// Whether the last look failed.
  private var mustLookAgain = false

  private var hasSwept = false

  private struct Seen: Hashable {
    var identity: FileStatus.Identity
    var size: Int
    var modified: Int
  }

  /// What the file holds.
  private struct Content: Codable, Equatable {
    var format = "roundtable.roster"
    var session: String
    /// By participant, then by line.
    var names: [String: [String: TextByLanguage]] = [:]
  }

  /// More than any meeting's names take; a larger file is none of ours.
  private static let limit = 64 << 20

  init(of log: FilePath, session: String, calls: any FileSystemCalls) {
    path = Self.path(of: log)
    self.session = session
    self.calls = calls
    content = Content(session: session)
  }

  /// `NAME.roster.json` beside a log.
  static func path(of log: FilePath) -> FilePath {
    let name = log.lastComponent.map { $0.extension == "jsonl" ? $0.stem : $0.string } ?? "session"
    return log.removingLastComponent().appending("\(name).roster.json")
  }

  /// An event with the name that belongs to its line.
  func named(_ recorded: RecordedEvent) -> RecordedEvent {
    var recorded = recorded
    switch recorded.event {
    case .participantAdded(var person):
      guard let name = name(of: person.id, at: recorded.seq) else { return recorded }
      person.name = name
      recorded.event = .participantAdded(person)
    case .participantUpdated(var change):
      guard let name = name(of: change.id, at: recorded.seq) else { return recorded }
      change.name = name
      recorded.event = .participantUpdated(change)
    case .amended(var amended):
      var inner = recorded
      inner.event = amended.change
      amended.change = named(inner).event
      recorded.event = .amended(amended)
    default: break
    }
    return recorded
  }

  private func name(of id: ParticipantID, at seq: Int) -> TextByLanguage? {
    content.names[id.description]?[String(seq)]
  }

  /// Reads the file where it is another one than before.
  ///
  /// A file that is missing or cannot be read is no reason to refuse the session.
  /// - Returns: Whether names read before may have changed.
  mutating func refresh() -> Bool {
    let now: Seen?
    do throws(Errno) {
      now = try look()
    } catch {
      // A disk that does not answer says nothing of the names: what is known stays, and nothing is written over it.
      // Another process may have written names that are not known here.
      (state, hasLooked, mustLookAgain) = (.unreadable, true, true)
      return false
    }
    guard !hasLooked || mustLookAgain || now != seen else { return false }
    let isFirst = !hasLooked
    hasLooked = true
    mustLookAgain = false
    seen = now
    let before = content
    content = Content(session: session)
    state = .missing
    if now != nil {
      do {
        content = try read()
        state = .here
      } catch {
        state = .unreadable
        // The disk may answer next time; a file that is none of ours stays so until it is another one.
        switch error {
        case is Errno, LogError.system: mustLookAgain = true
        default: break
        }
      }
    }
    return !isFirst && content != before
  }

  private func look() throws(Errno) -> Seen? {
    do throws(Errno) {
      let status = try retrying { () throws(Errno) in try calls.status(at: path) }
      return Seen(identity: status.identity, size: status.size, modified: status.modified)
    } catch .noSuchFileOrDirectory {
      return nil
    } catch {
      throw error
    }
  }

  private func read() throws -> Content {
    let read = try content(of: path)
    // Another session's names would be given to the wrong people.
    guard read.session == session else { throw LogError.roster(path) }
    return read
  }

  private func content(of path: FilePath) throws -> Content {
    let file = try LogFile(path, flags: O_RDONLY, calls: calls)
    let status = try file.status()
    guard status.kind == .regular, status.size <= Self.limit else {
      throw LogError.roster(path)
    }
    var bytes = [UInt8](repeating: 0, count: status.size)
    let count = try bytes.withRawMutableBytes { raw throws(LogError) in
      try file.read(into: raw, at: 0)
    }
    return try JSONDecoder().decode(Content.self, from: Data(bytes.prefix(count)))
  }

  /// Takes the name out of an event that is to become a line, and puts it on the disk.
  ///
  /// A name that stands under that line already is of one that a crash kept from being written; it goes.
  /// - Throws: `roster` where a file that cannot be read is in the place, `rosterAway` where there is none; `system`.
  mutating func keep(_ event: Event, at seq: Int) throws(LogError) -> Event {
    let (bare, id, name) = event.withoutName
    let line = String(seq)
    let left = content.names.filter { $0.value[line] != nil }.map(\.key)
    func clear(_ content: inout Content) {
      for person in left { content.names[person]?[line] = nil }
    }
    if let id, let name, !name.texts.isEmpty {
      try write {
        clear(&$0)
        $0.names[id.description, default: [:]][line] = name
      }
      return bare
    }
    if let id, left.contains(id.description) {
      // It would be laid over this line.
      try write { clear(&$0) }
    } else if !left.isEmpty {
      try? write { clear(&$0) }
    }
    return event
  }

  /// Forgets the name of a line that was not written after all.
  mutating func forget(_ event: Event, at seq: Int) {
    guard let id = event.withoutName.id, name(of: id, at: seq) != nil else { return }
    try? write { $0.names[id.description]?[String(seq)] = nil }
  }

  /// Puts the names of a new session on the disk, where no file may be yet.
  ///
  /// - Returns: The events without names.
  mutating func keepAll(
    of records: [RecordedEvent], for audience: LogAudience
  ) throws(LogError) -> [RecordedEvent] {
    do throws(Errno) {
      if try look() != nil { throw .fileExists }
    } catch {
      throw error == .fileExists ? .exists(path) : .system(.status, path, error)
    }
    var content = content
    let bare = records.map { recorded in
      let (event, id, name) = recorded.event.withoutName
      if let id, let name {
        content.names[id.description, default: [:]][String(recorded.seq)] = name
      }
      return RecordedEvent(
        seq: recorded.seq, id: recorded.id, stamp: recorded.stamp, by: recorded.by, event: event)
    }
    try write(isNew: true, for: audience) { $0 = content }
    return bare
  }

  /// Replaces the file whole: written beside it and synced, then renamed, or linked where there may be none yet.
  private mutating func write(
    isNew: Bool = false, for audience: LogAudience = .owner, _ change: (inout Content) -> Void
  ) throws(LogError) {
    if !isNew {
      switch state {
      case .here, .inline: break
      // Names that begun anew would be written over when the file comes back.
      case .missing: throw .rosterAway(path)
      case .unreadable: throw .roster(path)
      }
    }
    var content = content
    change(&content)
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted]
    guard let data = try? encoder.encode(content) else { throw .roster(path) }
    let place = path.removingLastComponent()
    let folder = place.isEmpty ? FilePath(".") : place
    // The log's lock is held, or the name is free: nobody else's file under way counts.
    if !isNew { sweep(folder) }
    let temporary = folder.appending("\(stem)\(UInt64.random(in: 0...(.max)))")
    do throws(LogError) {
      // It stays for whom it was made, whoever of them writes.
      let known = isNew ? nil : try? calls.status(at: path).mode & 0o777
      let file = try created(temporary, known ?? audience.fileMode)
      try Array(data).withRawBytes { raw throws(LogError) in try file.writeAll(raw) }
      try file.syncData()
      if isNew {
        try SessionLog.name(temporary, as: path, calls)
        try? calls.unlink(temporary)
      } else {
        try rename(temporary)
      }
    } catch {
      try? calls.unlink(temporary)
      throw error
    }
    try? SessionLog.syncDirectory(folder, calls)
    self.content = content
    state = .here
    hasLooked = true
    // Unseen, it is only read once more.
    seen = (try? look()) ?? nil
  }

  /// Takes the file that is there for that of its session, whichever that is; false where there is none.
  mutating func adopt() -> Bool {
    guard let read = try? content(of: path), read.format == content.format else { return false }
    (session, content, state) = (read.session, read, .here)
    return true
  }

  /// Goes over to a new file beside another log, with the numbers that the lines have there.
  mutating func move(to log: FilePath, _ numbers: [Int: Int]) throws(LogError) -> FilePath {
    path = Self.path(of: log)
    do throws(Errno) {
      if try look() != nil { throw .fileExists }
    } catch {
      throw error == .fileExists ? .exists(path) : .system(.status, path, error)
    }
    let known = content.names
    try write(isNew: true) { content in
      content.names = known.mapValues { lines in
        // A number that is given to another line has no name of its own any more.
        let entries = lines.map { line, name in
          (Int(line).flatMap { numbers[$0] }.map(String.init) ?? line, name)
        }
        return Dictionary(entries) { first, _ in first }
      }
    }
    return path
  }

  /// What the names of files under way begin with.
  private var stem: String { ".\(path.lastComponent?.string ?? "roster").new-" }

  /// Takes away what somebody who was killed left behind: there are names in it.
  private mutating func sweep(_ folder: FilePath) {
    guard !hasSwept else { return }
    hasSwept = true
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.string)) ?? []
    for file in files where file.hasPrefix(stem) { try? calls.unlink(folder.appending(file)) }
  }

  private func created(_ temporary: FilePath, _ mode: UInt32) throws(LogError) -> LogFile {
    do throws(Errno) {
      return try LogFile(
        path, as: temporary, flags: O_WRONLY | O_CREAT | O_EXCL, mode: mode,
        calls: calls)
    } catch {
      throw .system(.open, path, error)
    }
  }

  private func rename(_ temporary: FilePath) throws(LogError) {
    do throws(Errno) {
      try retrying { () throws(Errno) in try calls.rename(temporary, to: path) }
    } catch {
      throw .system(.name, path, error)
    }
  }
}

/// Where the names of a session's people are (domain C-8).
public enum RosterState: Hashable, Sendable {
  /// In the log.
  case inline
  /// In the file beside it.
  case here
  /// Beside it there is no file.
  case missing
  /// The file beside it cannot be read, or is another session's.
  case unreadable

  /// Whether names are kept apart and are not here.
  public var lacksNames: Bool { self == .missing || self == .unreadable }
}

extension Event {
  /// The event without a person's name, and whose name it was.
  var withoutName: (event: Event, id: ParticipantID?, name: TextByLanguage?) {
    switch self {
    case .participantAdded(var person):
      let name = person.name
      person.name = [:]
      return (.participantAdded(person), person.id, name)
    case .participantUpdated(var change):
      let name = change.name
      change.name = nil
      return (.participantUpdated(change), change.id, name)
    case .amended(var amended):
      let (bare, id, name) = amended.change.withoutName
      amended.change = bare
      return (.amended(amended), id, name)
    default: return (self, nil, nil)
    }
  }
}
