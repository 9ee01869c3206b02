/// What is wrong with the lines of a log, as far as it has been read.
public struct LogHealth: Hashable, Sendable {
  /// Lines without effect: skipped, kept byte for byte (session-log 2.5).
  public internal(set) var damaged: [FaultyLine] = []
  /// Lines that apply, but not as the program wrote them (session-log 2.5).
  public internal(set) var altered: [FaultyLine] = []
  /// Lines before the first chained one, in a log made by hand or by another program.
  public internal(set) var unchainedLines = 0
  /// How many lines there are of each kind this version does not know (session-log 2.8).
  public internal(set) var unknownKinds: [String: Int] = [:]
  /// Lines whose id came before; without effect (session-log 2.1).
  public internal(set) var duplicates: [DuplicateLine] = []
  /// Places where `seq` does not follow on (session-log 2.1).
  public internal(set) var gaps: [SequenceGap] = []
  /// Bytes after the last newline: a line under way, or torn (session-log 2.4).
  public internal(set) var incompleteTailBytes = 0

  /// Nothing read, nothing found.
  public init() {}

  /// Whether every line is exactly as the program wrote it; lines of a newer version do no harm.
  public var isSound: Bool {
    damaged.isEmpty && altered.isEmpty && unchainedLines == 0 && duplicates.isEmpty && gaps.isEmpty
      && incompleteTailBytes == 0
  }
}

/// Where a line stands in its file.
public struct LinePlace: Hashable, Sendable {
  /// The line, from 1, counted by newlines.
  public var line: Int
  /// Where it begins, in bytes from 0.
  public var offset: Int
}

/// A line that is not as it should be.
public struct FaultyLine: Hashable, Sendable {
  /// Where it stands.
  public var place: LinePlace
  /// What is wrong with it.
  public var fault: LineFault
}

/// A line with an id that came before.
public struct DuplicateLine: Hashable, Sendable {
  /// Where it stands.
  public var place: LinePlace
  /// The id.
  public var id: String
}

/// A line whose number does not follow on.
public struct SequenceGap: Hashable, Sendable {
  /// Where it stands.
  public var place: LinePlace
  /// The number that would follow.
  public var expected: Int
  /// The number it has.
  public var found: Int
}

/// What is wrong with a line.
public enum LineFault: Error, Hashable, Sendable {
  /// Longer than the format allows, in bytes with its newline.
  case tooLong(bytes: Int)
  /// Not UTF-8.
  case notUTF8
  /// Not JSON.
  case notJSON
  /// Nested deeper than 64 levels.
  case tooDeep
  /// A number with a fraction or an exponent, or beyond 2^53.
  case badNumber
  /// A key of the envelope stands twice.
  case repeatedKey
  /// JSON, but no line of a log: a key is missing or has no sensible value.
  case badEnvelope
  /// A known kind of event with data that kind cannot have.
  case badData(kind: String)

  /// The checksum does not fit: changed, moved, or a line before it was removed.
  case chainMismatch
  /// No checksum, in a log that has them.
  case noChain
  /// Ended by CR LF.
  case carriageReturn
  /// A byte order mark before the first line.
  case byteOrderMark
  /// Nothing but blanks.
  case blank

  /// Whether the line is without effect, rather than only not as it was written.
  public var isDamage: Bool {
    switch self {
    case .tooLong, .notUTF8, .notJSON, .tooDeep, .badNumber, .repeatedKey, .badEnvelope, .badData:
      true
    case .chainMismatch, .noChain, .carriageReturn, .byteOrderMark, .blank: false
    }
  }
}
