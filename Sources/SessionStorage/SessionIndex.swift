import Glibc
import SessionState

/// How far a session is, as its lines say.
public enum SessionStage: Codable, Hashable, Sendable {
  /// No day was opened yet.
  case draft
  /// A day is under way.
  case open(day: Int)
  /// It waits for its next day, or in a pause.
  case suspended(day: Int)
  /// Closed for good.
  case closed
}

/// What was found in the logs of a folder when they were looked at last, so that only what is new is read.
///
/// A cache and nothing more: what it says of a file counts only while the file's identity, size and time are the same,
/// and a file that grew is read on only where the bytes before still stand.
public struct SessionIndex: Codable, Sendable {
  var glances: [String: SessionGlance] = [:]

  /// An index that knows nothing.
  public init() {}

  /// Forgets files that are not there any more.
  mutating func keepOnly(_ paths: Set<String>) {
    glances = glances.filter { paths.contains($0.key) }
  }
}

/// What one log was found to hold.
struct SessionGlance: Codable, Hashable, Sendable {
  /// A line that opens, suspends, resumes or closes the session.
  struct Step: Codable, Hashable, Sendable {
    var seq: Int
    var stage: SessionStage?
    var isUndone = false
  }

  var device: UInt64
  var inode: UInt64
  var size: Int
  var modified: Int
  /// Whole lines so far.
  var lines = 0
  /// Where the next unread line begins.
  var offset = 0
  /// The last bytes before it.
  var anchor: [UInt8] = []
  /// The first line; nil where it cannot be read.
  var created: SessionCreated?
  var steps: [Step] = []

  private static let chunk = 1 << 20
  private static let anchorLength = 64

  init(_ status: FileStatus) {
    device = status.identity.device
    inode = status.identity.inode
    size = status.size
    modified = status.modified
  }

  /// Whether nothing has changed since.
  func holds(for status: FileStatus) -> Bool {
    isSameFile(status) && size == status.size && modified == status.modified
  }

  private func isSameFile(_ status: FileStatus) -> Bool {
    device == status.identity.device && inode == status.identity.inode
  }

  /// Whether the file has only grown: what was read last still stands where it was.
  func goesOn(in file: LogFile, _ status: FileStatus) -> Bool {
    guard isSameFile(status), status.size >= size, offset > 0, !anchor.isEmpty else { return false }
    var bytes = [UInt8](repeating: 0, count: anchor.count)
    let start = offset - anchor.count
    let count = try? bytes.withRawMutableBytes { raw throws(LogError) in
      try file.read(into: raw, at: start)
    }
    return count == anchor.count && bytes == anchor
  }

  /// How far the session is.
  var stage: SessionStage {
    var stage = SessionStage.draft
    var day = 1
    for step in steps where !step.isUndone {
      switch step.stage {
      case .open(let opened): (stage, day) = (.open(day: opened), opened)
      case .suspended: stage = .suspended(day: day)
      case .closed: stage = .closed
      case .draft, nil: break
      }
    }
    return stage
  }

  /// Reads on from where it was left.
  ///
  /// - Complexity: One pass over what is new, of which only the lines that open, close and undo are decoded.
  mutating func read(_ file: LogFile, _ status: FileStatus) throws(LogError) {
    (size, modified) = (status.size, status.modified)
    var buffer = [UInt8](repeating: 0, count: min(Self.chunk, max(1, size - offset)))
    // A line longer than the buffer is passed over, and counts.
    var skipped = 0
    while offset + skipped < size {
      let start = offset + skipped
      let count = try buffer.withRawMutableBytes { raw throws(LogError) in
        try file.read(into: raw, at: start)
      }
      guard count > 0 else { return }
      let read = buffer.withRawBytes { raw in
        take(UnsafeRawBufferPointer(rebasing: raw[..<count]), isRest: skipped > 0)
      }
      if read > 0 {
        offset = start + read
        anchor = Array(buffer[max(0, read - Self.anchorLength)..<read])
        skipped = 0
      } else {
        // A last line without its newline is looked at again when there is more.
        guard start + count < size || count == buffer.count else { return }
        skipped += count
      }
    }
  }

  /// Takes whole lines; how many bytes they have.
  private mutating func take(_ bytes: UnsafeRawBufferPointer, isRest: Bool) -> Int {
    var rest = bytes[...]
    var isRest = isRest
    while let end = rest.firstNewline {
      if !isRest { note(UnsafeRawBufferPointer(rebasing: rest[..<end])) }
      isRest = false
      lines += 1
      rest = rest[(end + 1)...]
    }
    return rest.startIndex
  }

  private mutating func note(_ line: UnsafeRawBufferPointer) {
    if lines == 0 {
      let event = LineClassifier().classify(line, after: nil, isFirst: true).record?.event
      if case .sessionCreated(let head) = event { created = head }
      return
    }
    guard Self.mayMatter(line), let record = LineClassifier().classify(line, after: nil).record
    else { return }
    switch record.event {
    case .sessionOpened(let opened): add(record.seq, .open(day: opened.day))
    case .sessionResumed(let resumed): add(record.seq, .open(day: resumed.day))
    case .sessionSuspended: add(record.seq, .suspended(day: 0))
    case .sessionClosed: add(record.seq, .closed)
    case .undone(let undone): mark(undone.target, isUndone: true)
    case .redone(let redone): mark(redone.target, isUndone: false)
    default: break
    }
  }

  private mutating func add(_ seq: Int, _ stage: SessionStage) {
    steps.append(Step(seq: seq, stage: stage))
  }

  private mutating func mark(_ target: Int, isUndone: Bool) {
    guard let index = steps.lastIndex(where: { $0.seq == target }) else { return }
    steps[index].isUndone = isUndone
  }

  private static let key: StaticString = "\"event\""
  private static let kinds: [[UInt8]] = ["session.", "undo", "redo"].map {
    Array($0.utf8)
  }

  /// Whether the kind of a line is one of those that change the stage, told without decoding it.
  private static func mayMatter(_ line: UnsafeRawBufferPointer) -> Bool {
    // The envelope stands before the data, and its kind within the first bytes of every line a program writes.
    guard let start = index(of: key, in: line) else { return false }
    var place = start + key.utf8CodeUnitCount
    while place < line.count, " \t:\"".utf8.contains(line[place]) { place += 1 }
    let rest = line[place...]
    return kinds.contains { rest.starts(with: $0) }
  }

  private static func index(of key: StaticString, in line: UnsafeRawBufferPointer) -> Int? {
    let length = key.utf8CodeUnitCount
    guard let start = line.baseAddress else { return nil }
    var from = 0
    while from + length <= line.count,
      let hit = memchr(start + from, Int32(key.utf8Start.pointee), line.count - from)
    {
      let place = UnsafeRawPointer(hit) - start
      guard place + length <= line.count else { return nil }
      if memcmp(hit, key.utf8Start, length) == 0 { return place }
      from = place + 1
    }
    return nil
  }
}
