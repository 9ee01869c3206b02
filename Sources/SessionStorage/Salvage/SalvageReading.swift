import SessionState

/// The lines of a damaged log that are worth keeping, in their order (session-log 2.5).
struct SalvageReading {
  /// A line that is kept.
  struct Line {
    /// Its place in the source, from 1; 0 for one that was made anew.
    var place: Int
    var record: RecordedEvent
    /// All of it that the checksum covers.
    var body: [UInt8]
    /// How many damaged lines stand before it and after the last one kept.
    var damagedBefore: Int
  }

  private(set) var lines: [Line] = []
  private(set) var found = Salvage()
  /// How many damaged lines stand after the last one kept.
  private(set) var damagedAfter = 0
  /// Whether no line says which session it is.
  let lostHead: Bool

  private let classifier = LineClassifier()
  private let rewriter = LineRewriter()
  private var seed: ChainSeed?
  private var seenIDs = SeenIDs()
  private var place = 0
  private var hasChain = false

  private static let chunk = 1_048_576

  init(lostHead: Bool) {
    self.lostHead = lostHead
  }

  /// Reads a log again as far as it was read before, in pieces.
  mutating func read(_ log: SessionLog) throws(LogError) {
    let size = log.reader.offset + log.health.incompleteTailBytes
    var start = 0
    var skipped = 0
    while start + skipped < size {
      let buffer = LineBuffer(byteCount: min(Self.chunk, size - start - skipped))
      let from = start + skipped
      let count = try log.file.read(into: buffer.bytes, at: from)
      guard count > 0 else { break }
      let part = UnsafeRawBufferPointer(rebasing: buffer.bytes[..<count])
      let lines = RawLine.split(part, skipped: &skipped)
      for line in lines { take(line) }
      start += lines.reduce(0) { $0 + $1.length }
      guard start + skipped < from + count, from + count >= size else { continue }
      takeTail(UnsafeRawBufferPointer(rebasing: part.suffix(size - start)))
      return
    }
    found.tailBytes = max(0, size - start)
  }

  /// What follows the last newline is kept where it lacks nothing else (session-log 2.4).
  private mutating func takeTail(_ tail: UnsafeRawBufferPointer) {
    if tail.count < LogLine.maximumBytes,
      classifier.classify(tail, after: seed, isFirst: place == 0).record != nil
    {
      take(RawLine(bytes: tail, withNewline: tail, length: tail.count + 1))
    } else {
      found.tailBytes = tail.count
    }
  }

  private mutating func take(_ raw: RawLine) {
    let isFirst = place == 0
    place += 1
    let result = classifier.classify(raw, after: seed, isFirst: isFirst)
    let isUnchained = result.fault == .noChain && !hasChain
    if let stored = result.storedChain {
      seed = .chain(stored)
      hasChain = true
    }
    if result.fault == .blank { return }
    guard let record = result.record else { return leaveOut() }
    if !hasChain, case .sessionCreated(let head) = record.event { seed = .session(head.session) }
    guard seenIDs.insert(record.id) else {
      found.repeated.append(place)
      return
    }
    guard let body = rewriter.body(of: raw.bytes, record, hasChain: result.storedChain != nil)
    else {
      return leaveOut()
    }
    if result.fault != nil, !isUnchained { found.altered.append(place) }
    found.kept += 1
    lines.append(Line(place: place, record: record, body: body, damagedBefore: damagedAfter))
    damagedAfter = 0
    if !lostHead, lines.count > 1, case .sessionCreated = record.event { moveHeadToFront() }
  }

  private mutating func leaveOut() {
    found.damaged.append(place)
    damagedAfter += 1
  }

  /// A log begins with its session, also where somebody moved that line.
  private mutating func moveHeadToFront() {
    if case .sessionCreated = lines[0].record.event { return }
    lines.insert(lines.removeLast(), at: 0)
  }

  /// Puts a first line that was made anew before all others.
  mutating func insert(_ head: SessionCreated, before first: RecordedEvent) {
    let stamp = Stamp(at: first.stamp.at, mono: first.stamp.mono, boot: first.stamp.boot)
    let record = RecordedEvent(
      seq: 1, id: WriterID().next(), stamp: stamp, by: .system, event: .sessionCreated(head))
    lines.insert(Line(place: 0, record: record, body: [], damagedBefore: 0), at: 0)
    found.hasNewHead = true
  }
}
