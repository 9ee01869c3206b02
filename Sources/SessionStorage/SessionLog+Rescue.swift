import Glibc
import SessionState
import SystemPackage

// A file that failed is not written to again: all of it goes on in another one (session-log 2.7).
extension SessionLog {
  /// Writes everything known to a new file `NAME.rescue-<UTC>.jsonl` in the first place that takes it.
  ///
  /// The lines are copied byte for byte where the old file can still be read and proves to be what was read from it,
  /// so that heads printed in reports stay valid; otherwise they are made anew from memory.
  /// - Parameters:
  ///   - events: All events of this log.
  ///   - places: Directories, the best first.
  /// - Throws: The error of the first place, when none takes it.
  func rescued(
    _ events: [RecordedEvent], in places: [FilePath], at stamp: Stamp
  ) throws(LogError) -> SessionLog {
    let time = UTCTime.text(stamp.at).prefix(19).filter { $0 != "-" && $0 != ":" } + "Z"
    var first: LogError?
    for place in places {
      for number in 1...9 {
        let name = "\(Self.rescueStem(of: path))\(time)\(number == 1 ? "" : "-\(number)").jsonl"
        do throws(LogError) {
          return try copied(events, to: place.appending(name))
        } catch .exists {
          continue
        } catch {
          first = first ?? error
          break
        }
      }
    }
    throw first ?? .noDataFolder
  }

  /// Writes the file anew under its own name, which must be free: somebody deleted it.
  func restored(_ events: [RecordedEvent]) throws(LogError) -> SessionLog {
    try copied(events, to: path)
  }

  private func copied(
    _ events: [RecordedEvent], to path: FilePath
  ) throws(LogError) -> SessionLog {
    let audience = LogAudience(mode: (try? file.status())?.mode ?? 0)
    // Names first: whoever sees the lines finds them (domain C-8).
    var roster: RosterFile?
    let keepsNamesApart = reader.logHead?.keepsNamesApart == true
    if let head = reader.logHead, keepsNamesApart {
      var file = RosterFile(of: path, session: head.session, calls: calls)
      if (try? calls.status(at: file.path)) == nil {
        _ = try file.keepAll(of: events, for: audience)
        roster = file
      }
    }
    do throws(LogError) {
      if let bytes = bytesRead(),
        let log = try? Self.create(at: path, lines: bytes, for: audience, calls)
      {
        if log.head == head, log.reader.events == events.count { return log }
        try? calls.unlink(path)
      }
      var bare = events
      if keepsNamesApart {
        for place in bare.indices { bare[place].event = bare[place].event.withoutName.event }
      }
      let lines = try Self.lines(of: bare, copies: true)
      return try Self.create(at: path, lines: lines, for: audience, calls)
    } catch {
      if let roster { try? calls.unlink(roster.path) }
      throw error
    }
  }

  /// All bytes up to the last line read; the open file can be read even when its name is gone.
  private func bytesRead() -> [UInt8]? {
    var bytes = [UInt8](repeating: 0, count: reader.offset)
    let count = try? bytes.withRawMutableBytes { raw throws(LogError) in
      try file.read(into: raw, at: 0)
    }
    return count == bytes.count && !bytes.isEmpty ? bytes : nil
  }

  /// The file in which another console, or an earlier one, goes on with this session: it holds the last event known
  /// here.
  ///
  /// - Parameters:
  ///   - last: The id of the last event known here.
  ///   - rejected: Files that were looked at and are none, as they were then; they are not read again.
  /// - Complexity: Lists the places; reads the files that may be one.
  func continuation(
    in places: [FilePath], after last: EventID, rejected: inout Set<FileStatus>
  ) -> SessionLog? {
    let stem = Self.rescueStem(of: path)
    let isRescue = path.lastComponent?.string.hasPrefix(stem) == true
    var best: SessionLog?
    for place in places {
      for name in calls.names(in: place) where name.hasPrefix(stem) && name.hasSuffix(".jsonl") {
        let candidate = place.appending(name)
        guard name != path.lastComponent?.string, let status = try? calls.status(at: candidate),
          !rejected.contains(status),
          let log = try? SessionLog(opening: candidate, access: access, calls: calls)
        else { continue }
        // Of two files rescued at once the first by name wins, so that two consoles do not change places for ever.
        let needed = isRescue && name > path.lastComponent?.string ?? "" ? 1 : 0
        guard log.reader.logHead?.session == reader.logHead?.session, log.holds(last),
          log.reader.events >= max(reader.events + needed, best?.reader.events ?? 0)
        else {
          rejected.insert(status)
          continue
        }
        best = log
      }
    }
    return best
  }

  /// `NAME.rescue-` for `NAME.jsonl`, and for what was rescued from it.
  static func rescueStem(of path: FilePath) -> String {
    let file = path.lastComponent?.string ?? "session.jsonl"
    let name = file.hasSuffix(".jsonl") ? String(file.dropLast(6)) : file
    guard let end = name.range(of: ".rescue-") else { return name + ".rescue-" }
    return String(name[..<end.upperBound])
  }

  /// Writes under the same word as another object of this process did.
  func takesWriter(of log: SessionLog) {
    writer = log.writer
  }

  /// Bytes that are free on the disk of the log; nil where it cannot be told.
  var freeBytes: Int? { calls.freeBytes(at: path) }

  /// Refuses an event that can never become a line.
  func needFitting(_ record: RecordedEvent) throws(LogError) {
    _ = try encoder.encode(record, after: reader.seed ?? .session(""))
  }

  /// Takes the lock for as long as this object's file is open, so that nobody writes to a file that is left behind.
  func holdForGood() {
    var waited = 0
    while (try? file.tryLock()) == false, waited < 500 {
      calls.pause(milliseconds: 20)
      waited += 20
    }
  }
}
