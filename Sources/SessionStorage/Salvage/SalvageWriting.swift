import SessionState

/// The lines of a new log, numbered one by one, with a chain of its own (session-log 2.5).
struct SalvageWriting {
  private(set) var found: Salvage
  /// The new numbers of lines that have another one, by the old.
  private(set) var numbers: [Int: Int] = [:]

  private let reading: SalvageReading
  private let encoder = LineEncoder()
  private let rewriter = LineRewriter()
  private let writer = WriterID()
  private var bytes: [UInt8] = []
  private var seed: ChainSeed?
  private var last = 0
  private var taken: Set<Int> = []

  /// The kind of the lines in the places of those that are missing, as in a redacted log (domain C-13).
  static let leftOutKind = "log.left_out"
  /// How far a number may be ahead, damaged lines apart, for its place to be kept: more is a number somebody made up.
  private static let widestGap = 1000

  init(_ reading: SalvageReading) {
    self.reading = reading
    found = reading.found
  }

  /// All lines, and one that tells where they come from.
  mutating func lines(
    endingWith salvaged: LogSalvaged, _ stamp: Stamp
  ) throws(LogError) -> [UInt8] {
    for line in reading.lines {
      let ahead = line.record.seq - last - 1
      if ahead > 0, ahead <= line.damagedBefore + Self.widestGap {
        try fill(ahead, line.record.stamp)
      }
      try put(line)
    }
    // As many numbers as damaged lines took.
    if let stamp = reading.lines.last?.record.stamp { try fill(reading.damagedAfter, stamp) }
    try encode(
      RecordedEvent(
        seq: last + 1, id: writer.next(), stamp: stamp, by: .system, event: .logSalvaged(salvaged)))
    return bytes
  }

  private mutating func put(_ line: SalvageReading.Line) throws(LogError) {
    let old = line.record.seq
    let new = last + 1
    let target = line.record.event.undoneOrRedone.flatMap { numbers[$0] }
    if old != new, line.place > 0 {
      found.renumbered.append(line.place)
      // Of two lines with one number the first is the one that others mean.
      if taken.insert(old).inserted { numbers[old] = new }
    } else {
      taken.insert(old)
    }
    if case .sessionCreated(let head) = line.record.event, seed == nil {
      seed = .session(head.session)
    }
    if line.body.isEmpty {
      try encode(line.record)
    } else if old == new, target == nil {
      try append(line.body, kind: line.record.event.kindName)
    } else if let body = rewriter.renumbered(line.body, line.record, seq: new, target: target) {
      try append(body, kind: line.record.event.kindName)
    } else {
      throw .unwritable(kind: line.record.event.kindName)
    }
    last = new
  }

  private mutating func fill(_ count: Int, _ stamp: Stamp) throws(LogError) {
    for _ in 0..<count {
      try encode(
        RecordedEvent(
          seq: last + 1, id: writer.next(), stamp: stamp, by: .system,
          event: .unknown(kind: Self.leftOutKind)))
      last += 1
      found.filled += 1
    }
  }

  private mutating func encode(_ record: RecordedEvent) throws(LogError) {
    guard let seed else { throw .noFirstEvent }
    let line = try encoder.encode(record, after: seed, copies: true)
    bytes += line.bytes
    self.seed = .chain(line.chain)
  }

  private mutating func append(_ body: [UInt8], kind: String) throws(LogError) {
    guard let seed else { throw .noFirstEvent }
    let chain = body.withRawBytes { ChainHash(of: $0, after: seed) }
    let end = Array("\(LogLine.suffixStart)\(chain)\(LogLine.suffixEnd)\n".utf8)
    guard body.count + end.count <= LogLine.maximumBytes else {
      throw .lineTooLong(kind: kind, bytes: body.count + end.count)
    }
    bytes += body
    bytes += end
    self.seed = .chain(chain)
  }
}
