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
  private var seenIDs: Set<String> = []

  private static let chunk = 262_144
  private static let anchorLength = 45
  private static let worthThreads = 64

  init(
    seeking head: SoughtHead? = nil, headOf seq: Int? = nil, checkingReferences: Bool = false
  ) {
    sought = head
    references = checkingReferences ? ReferenceCheck() : nil
    soughtSeq = seq
  }

  /// The number of the next line to write.
  var nextSeq: Int { lastSeq + unnumbered + 1 }

  /// What the chain of the next line goes on from; nil before the first line.
  var seed: ChainSeed? {
    if let storedChain { return .chain(storedChain) }
    return logHead.map { .session($0.session) }
  }

  /// Reads all whole lines up to a size and hands each event on.
  ///
  /// At most 256 KiB are in memory; of a line longer than the format allows only the length is kept.
  mutating func read(
    _ file: LogFile, upTo size: Int, found: (RecordedEvent) -> Void
  ) throws(LogError) {
    var buffer = [UInt8](repeating: 0, count: min(Self.chunk, max(0, size - offset)))
    /// Bytes of an overlong line already passed over.
    var skipped = 0
    while offset + skipped < size, !buffer.isEmpty {
      let start = offset + skipped
      let room = min(buffer.count, size - start)
      let count = try buffer.withRawMutableBytes { raw throws(LogError) in
        try file.read(into: UnsafeMutableRawBufferPointer(rebasing: raw[..<room]), at: start)
      }
      guard count > 0 else { break }
      buffer.withRawBytes { raw in
        take(UnsafeRawBufferPointer(rebasing: raw[..<count]), skipped: &skipped, found)
      }
      // A tail shorter than a line may become one: it is read again when there is more.
      if offset + skipped < start + count, start + count >= size { break }
    }
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
    seenIDs.insert(record.id)
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

  private mutating func take(
    _ bytes: UnsafeRawBufferPointer, skipped: inout Int, _ found: (RecordedEvent) -> Void
  ) {
    let batch = RawLine.split(bytes, skipped: &skipped)
    var rest = batch[...]
    // The first line says what the chain begins with; and a few lines are not worth several threads.
    while let line = rest.first, seed == nil || rest.count < Self.worthThreads {
      note(classifier.classify(line, after: seed, isFirst: lines == 0), bytes: line.length, found)
      rest.removeFirst()
    }
    for (line, result) in zip(rest, LineClassifier.classifyAtOnce(rest, after: seed)) {
      note(result, bytes: line.length, found)
    }
    if let last = batch.last { anchor = Array(last.withNewline.suffix(Self.anchorLength)) }
  }

  private mutating func note(
    _ result: ClassifiedLine, bytes: Int, _ found: (RecordedEvent) -> Void
  ) {
    let place = LinePlace(line: lines + 1, offset: offset)
    let isUnchained = result.fault == .noChain && storedChain == nil
    lines += 1
    offset += bytes
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
    let isNew = seenIDs.insert(record.id).inserted
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
