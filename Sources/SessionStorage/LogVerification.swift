public import SessionState
public import SystemPackage

/// The strict check of a whole log: what `verify` says (session-log 2.2, 2.5; domain C-12).
public struct LogVerification: Hashable, Sendable {
  /// Everything found, line by line.
  public let health: LogHealth
  /// Lines with an effect.
  public let eventCount: Int
  /// Lines, counted by newlines.
  public let lineCount: Int
  /// The chain value of the last line that is as it was written; nil when there is none.
  public let head: String?
  /// The head that was to be found, if one was given.
  public let expectedHead: String?
  /// The line that has the expected head: the log up to it is unchanged if no line before is at fault.
  public let expectedHeadPlace: LinePlace?
  /// Why this version may not write to the log; a newer version's log is sound for all that.
  public let readOnly: ReadOnlyReason?
  /// The first line that names each thing that no line before it gave, in the order of the file (domain C-12).
  public let missing: [LogProblem]
  /// How many things were named that only an event of a newer version can have given.
  public let unexplained: Int
  /// Where the wall clock was set; no fault of the log (session-log fault 31).
  public let clockJumps: [ClockJump]
  /// Where a line after the last newline begins.
  private let tailPlace: LinePlace

  /// Checks a file; reads it once, in pieces.
  ///
  /// - Parameters:
  ///   - path: The log.
  ///   - expectedHead: 32 hex digits that someone kept, of any line of the log, or the first 12 or more of them.
  /// - Throws: As opening does; a damaged line is a finding, not an error.
  public init(of path: FilePath, expectedHead: String? = nil) throws(LogError) {
    try self.init(of: path, expectedHead: expectedHead, calls: SystemCalls())
  }

  init(
    of path: FilePath, expectedHead: String?, calls: any FileSystemCalls
  ) throws(LogError) {
    let sought = expectedHead.flatMap { SoughtHead($0) }
    let file = try OpenedLog.open(path, access: .read, calls: calls).0
    let opened = try OpenedLog(reading: file, seeking: sought, checkingReferences: true)
    self.init(opened, expectedHead: expectedHead)
  }

  /// What reading a log found.
  init(_ opened: OpenedLog, expectedHead: String? = nil) {
    health = opened.reader.health
    eventCount = opened.reader.events
    lineCount = opened.reader.lines
    head = opened.reader.head?.description
    self.expectedHead = expectedHead
    expectedHeadPlace = opened.reader.soughtLine
    readOnly = opened.readOnly
    var jumps = ClockJumpFinder()
    for event in opened.events { jumps.add(event) }
    clockJumps = jumps.found
    missing = opened.reader.references?.missing ?? []
    unexplained = opened.reader.references?.unexplained ?? 0
    tailPlace = LinePlace(line: opened.reader.lines + 1, offset: opened.reader.offset)
  }

  /// Whether the lines are unaltered, and everything that they name is there (domain C-12).
  public var isSound: Bool { isUnaltered && missing.isEmpty }

  /// Whether every line is exactly as it was written and the expected head is among them.
  public var isUnaltered: Bool {
    health.isSound && readOnly != .noFirstLine
      && (expectedHead == nil || expectedHeadPlace != nil)
  }

  /// Each problem with its place, in the order of the file; an incomplete tail comes last.
  public var problems: [LogProblem] {
    var problems = (health.damaged + health.altered).map {
      LogProblem(place: $0.place, finding: .fault($0.fault))
    }
    problems += health.duplicates.map {
      LogProblem(place: $0.place, finding: .duplicate(id: $0.id))
    }
    problems += health.gaps.map {
      LogProblem(place: $0.place, finding: .gap(expected: $0.expected, found: $0.found))
    }
    if health.unchainedLines > 0 {
      let finding = LogProblem.Finding.unchained(lines: health.unchainedLines)
      problems.append(LogProblem(place: LinePlace(line: 1, offset: 0), finding: finding))
    }
    problems += missing
    problems.sort { $0.place.offset < $1.place.offset }
    if health.incompleteTailBytes > 0 {
      let finding = LogProblem.Finding.incomplete(bytes: health.incompleteTailBytes)
      problems.append(LogProblem(place: tailPlace, finding: finding))
    }
    return problems
  }
}

/// A head to be looked for: all of its digits, or the first twelve and more, as documents print them.
struct SoughtHead {
  private let hash: ChainHash
  private let digits: Int

  /// nil for anything but 12 to 32 hexadecimal digits.
  init?(_ text: String) {
    let padded = text + String(repeating: "0", count: max(0, 32 - text.count))
    guard text.count >= 12, let hash = ChainHash(padded) else { return nil }
    self.hash = hash
    digits = text.count
  }

  func `is`(_ other: ChainHash) -> Bool { other.begins(with: hash, digits: digits) }
}

/// One thing that `verify` found.
public struct LogProblem: Hashable, Sendable {
  /// What was found.
  public enum Finding: Hashable, Sendable {
    /// The line is damaged or altered.
    case fault(LineFault)
    /// The line's id came before.
    case duplicate(id: String)
    /// The line's number does not follow on.
    case gap(expected: Int, found: Int)
    /// Lines from here on have no checksum at all.
    case unchained(lines: Int)
    /// An event names something that no line before it gave.
    case missing(Reference, in: String)
    /// The file ends in the middle of a line.
    case incomplete(bytes: Int)
  }

  /// Where the line stands.
  public var place: LinePlace
  /// What was found.
  public var finding: Finding
}
