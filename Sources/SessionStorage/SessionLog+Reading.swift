import SessionState
import SystemPackage

extension SessionLog {
  /// Reads the whole lines added since the last read or append; a line under way waits for the next call.
  ///
  /// Never writes and never locks. A file that was replaced, cut or overwritten is read anew
  /// (session-log 2.6).
  ///
  /// - Throws: `deleted` when the name names nothing any more; `system`.
  /// - Complexity: Three system calls when nothing is new.
  public func readNew() throws(LogError) -> NewEvents {
    try followName()
    try catchUp(to: try file.status().size)
    try refreshNames()
    return deliver()
  }

  /// The head that the log had when an earlier line was its last (session-log 2.1); nil where that cannot be told.
  ///
  /// - Throws: `LogError` when it cannot be read.
  /// - Complexity: Reads the log anew; the last line's head is known without.
  public func head(after seq: Int) throws(LogError) -> String? {
    if seq == lastSeq { return head }
    var reader = LogReader(headOf: seq)
    try reader.read(file, upTo: try file.status().size) { _ in }
    return reader.soughtHead?.description
  }

  /// Hands over what was read.
  func deliver() -> NewEvents {
    defer {
      undelivered = []
      undeliveredReload = nil
    }
    let events = rosterFile.map { undelivered.map($0.named) } ?? undelivered
    return NewEvents(events: events, reload: undeliveredReload)
  }

  /// Reads the names that are kept apart, after the lines: a name is on the disk before its line (domain C-8).
  ///
  /// Where they are others than before, all of the log is delivered again.
  func refreshNames() throws(LogError) {
    guard let head = reader.logHead, head.keepsNamesApart else { return rosterFile = nil }
    if rosterFile?.session != head.session {
      rosterFile = RosterFile(of: path, session: head.session, calls: calls)
    }
    guard rosterFile?.refresh() == true else { return }
    take(try OpenedLog(reading: file), because: undeliveredReload ?? .names)
  }

  /// Goes over to the file that has the log's name now.
  ///
  /// - Returns: Whether it is another one than before.
  @discardableResult
  func followName() throws(LogError) -> Bool {
    let named: FileStatus
    do throws(Errno) {
      named = try retrying { () throws(Errno) in try calls.status(at: path) }
    } catch .noSuchFileOrDirectory {
      throw .deleted(path)
    } catch {
      throw .system(.status, path, error)
    }
    guard named.identity != identity else { return false }
    take(try OpenedLog(path, access: access, calls: calls), because: .replaced)
    return true
  }

  /// Reads up to a size, from the start when what was read is not there any more.
  func catchUp(to size: Int) throws(LogError) {
    if size < reader.offset {
      let known = reader.events
      let opened = try OpenedLog(reading: file)
      take(opened, because: .cut(from: known, to: opened.reader.events))
    } else if try !anchorHolds() {
      take(try OpenedLog(reading: file), because: .rewritten)
    } else {
      // Collected beside the reader: when reading fails half-way, what was read is kept for next time.
      var found: [RecordedEvent] = []
      defer { undelivered += found }
      try reader.read(file, upTo: size) { found.append($0) }
    }
  }

  private func take(_ opened: OpenedLog, because reason: LogReload) {
    file = opened.file
    identity = opened.identity
    reader = opened.reader
    undelivered = opened.events
    undeliveredReload = reason
    unrecordedRepair = nil
    // A reason found when opening stays; one that lies in the content is judged anew.
    switch readOnly {
    case .asked, .permission, .medium: readOnly = opened.readOnly ?? readOnly
    case .newerVersion, .unknownNeeds, .noFirstLine, nil: readOnly = opened.readOnly
    }
  }

  /// Whether the last bytes read still stand before the reader's place (session-log 2.6).
  private func anchorHolds() throws(LogError) -> Bool {
    let anchor = reader.anchor
    var bytes = [UInt8](repeating: 0, count: anchor.count)
    let start = reader.offset - anchor.count
    let count = try bytes.withRawMutableBytes { raw throws(LogError) in
      try file.read(into: raw, at: start)
    }
    return count == anchor.count && bytes == anchor
  }
}
