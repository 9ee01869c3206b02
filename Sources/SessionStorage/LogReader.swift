import SessionState
import SystemPackage

/// Reads a log line by line, keeps its place between reads and counts what is wrong.
///
/// A value: reading again from the start is a new reader.
struct LogReader {
  /// Where the next unread line begins, in bytes.
  private(set) var offset = 0
  /// Lines read, counted by newlines.
  private(set) var lines = 0
  /// Lines with an effect.
  private(set) var events = 0
  /// The highest line number seen.
  private(set) var lastSeq = 0
  /// The chain value of the last line that is as it was written.
  private(set) var head: ChainHash?
  /// What the first event says of the log; nil when it could not be read.
  private(set) var logHead: LogHead?
  private(set) var health = LogHealth()
  /// The last bytes before `offset`: whether they still stand there tells a rewritten file.
  private(set) var anchor: [UInt8] = []
  /// The line that carries the chain value looked for.
  private(set) var soughtLine: LinePlace?

  /// The head of the log when it ended in the line looked for.
  private(set) var soughtHead: ChainHash?

  /// What events name that is not there; nil unless asked for.
  private(set) var references: ReferenceCheck?

  /// The chain value looked for, by `verify --head`.
  private let sought: SoughtHead?
  /// The line whose head is looked for.
  private let soughtSeq: Int?
  private let classifier = LineClassifier()
  private var storedChain: ChainHash?
  /// Damaged lines since the last sound one; each took a number that cannot be read.
  private var unnumbered = 0
  private var seenIDs = SeenIDs()

  private static let chunk = 1_048_576
  private static let anchorLength = 45
  private static let worthThreads = 64

  init(
    seeking head: SoughtHead? = nil, headOf seq: Int? = nil, checkingReferences: Bool = false
  ) {
    sought = head
    references = checkingReferences ? ReferenceCheck() : nil
    soughtSeq = seq
  }

  /// Whether a line with this id was read or written.
  func holds(_ id: String) -> Bool { seenIDs.contains(id) }

  /// The number of the next line to write.
  var nextSeq: Int { lastSeq + unnumbered + 1 }

  /// What the chain of the next line goes on from; nil before the first line.
  var seed: ChainSeed? {
    if let storedChain { return .chain(storedChain) }
    return logHead.map { .session($0.session) }
  }

  /// Reads all whole lines up to a size and hands each event on.
  ///
  /// Lines are classified on all processors while those before them are handed on. At most 3 MiB are in memory; of
  /// a line longer than the format allows only the length is kept.
  /// - Parameter progress: Is told about every MiB up to which byte all lines were handed on.
  mutating func read(
    _ file: LogFile, upTo size: Int, progress: ((_ read: Int) -> Void)? = nil,
    found: (RecordedEvent) -> Void
  ) throws(LogError) {
    /// Where the next line begins of which nothing was read.
    var place = offset
    /// Bytes of an overlong line already passed over.
    var skipped = 0
    var seed = self.seed
    var pending: LineBatch?
    while place + skipped < size {
      let start = place + skipped
      let buffer = LineBuffer(byteCount: min(Self.chunk, size - start))
      let count: Int
      do throws(LogError) {
        count = try file.read(into: buffer.bytes, at: start)
      } catch {
        finish(pending, progress, found)
        throw error
      }
      guard count > 0 else { break }
      let lines = RawLine.split(
        UnsafeRawBufferPointer(rebasing: buffer.bytes[..<count]), skipped: &skipped)
      place += lines.reduce(0) { $0 + $1.length }
      // A few lines are not worth several threads.
      if let known = seed, lines.count >= Self.worthThreads {
        let next = LineBatch(lines, in: buffer, after: known)
        seed = next.seedAfter
        finish(pending, progress, found)
        pending = next
      } else {
        finish(pending, progress, found)
        pending = take(lines, in: buffer, found)
        seed = pending?.seedAfter ?? self.seed
      }
      // A tail shorter than a line may become one: it is read again when there is more.
      if place + skipped < start + count, start + count >= size { break }
    }
    finish(pending, progress, found)
    health.incompleteTailBytes = max(0, size - offset)
  }

  /// Takes note of a line this process has just written at `offset`.
  mutating func wrote(_ record: RecordedEvent, _ bytes: [UInt8], chain: ChainHash) {
    storedChain = chain
    head = chain
    lines += 1
    events += 1
    lastSeq = record.seq
    unnumbered = 0
    _ = seenIDs.insert(record.id)
    offset += bytes.count
    anchor = Array(bytes.suffix(Self.anchorLength))
    health.incompleteTailBytes = 0
  }

  /// Takes note that the bytes after the last newline are gone.
  mutating func cutTail() {
    health.incompleteTailBytes = 0
  }

  /// Whether a tail without newline is a whole line that lacks nothing else.
  func isWholeLine(_ tail: [UInt8]) -> Bool {
    tail.withRawBytes { classifier.classify($0, after: seed, isFirst: lines == 0).record != nil }
  }

  /// Takes lines one by one until what the chain begins with is known, which the first line says, and few are left.
  private mutating func take(
    _ lines: [RawLine], in buffer: LineBuffer, _ found: (RecordedEvent) -> Void
  ) -> LineBatch? {
    for (index, line) in lines.enumerated() {
      if let seed, lines.count - index >= Self.worthThreads {
        return LineBatch(Array(lines[index...]), in: buffer, after: seed)
      }
      note(classifier.classify(line, after: seed, isFirst: self.lines == 0), of: line, found)
    }
    withExtendedLifetime(buffer) { keepAnchor(lines.last) }
    return nil
  }

  private mutating func finish(
    _ batch: LineBatch?, _ progress: ((Int) -> Void)?, _ found: (RecordedEvent) -> Void
  ) {
    guard let batch else { return }
    batch.finish { result, line in note(result, of: line, found) }
    keepAnchor(batch.lines.last)
    progress?(offset)
  }

  private mutating func keepAnchor(_ last: RawLine?) {
    if let last { anchor = Array(last.withNewline.suffix(Self.anchorLength)) }
  }

  private mutating func note(
    _ result: ClassifiedLine, of raw: RawLine, _ found: (RecordedEvent) -> Void
  ) {
    let place = LinePlace(line: lines + 1, offset: offset)
    let isUnchained = result.fault == .noChain && storedChain == nil
    lines += 1
    offset += raw.length
    if let stored = result.storedChain {
      storedChain = stored
      if soughtLine == nil, let sought, sought.is(stored) { soughtLine = place }
      if result.fault == nil { head = stored }
    }
    if let foreign = result.foreignHead, logHead == nil { logHead = foreign }
    if isUnchained {
      health.unchainedLines += 1
    } else if let fault = result.fault {
      let line = FaultyLine(place: place, fault: fault)
      if fault.isDamage { health.damaged.append(line) } else { health.altered.append(line) }
    }
    if let record = result.record {
      note(record, at: place, found)
      if record.seq == soughtSeq, soughtHead == nil { soughtHead = head }
    } else if result.fault?.isDamage == true {
      unnumbered += 1
    }
  }

  private mutating func note(
    _ record: RecordedEvent, at place: LinePlace, _ found: (RecordedEvent) -> Void
  ) {
    let isNew = seenIDs.insert(record.id)
    if !isNew { health.duplicates.append(DuplicateLine(place: place, id: record.id)) }
    if record.seq != nextSeq, isNew {
      let gap = SequenceGap(place: place, expected: nextSeq, found: record.seq)
      health.gaps.append(gap)
    }
    if record.seq == nextSeq || isNew {
      lastSeq = max(lastSeq, record.seq)
      unnumbered = 0
    }
    guard isNew else { return }
    references?.take(record, at: place)
    if case .sessionCreated(let created) = record.event, logHead == nil {
      logHead = LogHead(created)
    }
    if case .unknown(let kind) = record.event { health.unknownKinds[kind, default: 0] += 1 }
    events += 1
    found(record)
  }
}
