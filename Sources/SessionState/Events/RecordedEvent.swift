/// An event as its line in the log gives it: what happened, when, and on whose command.
public struct RecordedEvent: Hashable, Sendable {
  /// The line number, from 1.
  public var seq: Int
  /// The event's own id: the writer's random id and a counter (session-log 2.1).
  public var id: String
  /// When it was recorded.
  public var stamp: Stamp
  /// Whose command it was.
  public var by: Role
  /// What happened.
  public var event: Event

  /// A line of a log.
  public init(seq: Int, id: String, stamp: Stamp, by: Role, event: Event) {
    self.seq = seq
    self.id = id
    self.stamp = stamp
    self.by = by
    self.event = event
  }
}

extension RecordedEvent: Decodable {
  /// Reads one line of a log, without its chain.
  ///
  /// - Throws: `DecodingError` when the envelope or the data of a known kind is not as the format says.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: LineCodingKeys.self)
    seq = try container.decode(Int.self, forKey: .seq).inLogRange(.seq, container)
    id = try container.decode(String.self, forKey: .id)
    by = try container.decode(Role.self, forKey: .by)
    let text = try container.decode(String.self, forKey: .at)
    guard let at = UTCTime.parse(text) else {
      throw DecodingError.dataCorruptedError(
        forKey: .at, in: container, debugDescription: "not a time: \(text)")
    }
    stamp = Stamp(
      at: at,
      mono: try container.decodeIfPresent(Int.self, forKey: .mono)?.inLogRange(.mono, container),
      boot: try container.decodeIfPresent(String.self, forKey: .boot))
    event = try Event(from: container)
  }
}

extension Int {
  /// The number itself when a log may hold it (session-log 2.1, rule 9), so that sums cannot overflow.
  fileprivate func inLogRange(
    _ key: LineCodingKeys, _ container: KeyedDecodingContainer<LineCodingKeys>
  ) throws -> Int {
    guard (-(1 << 53)...(1 << 53)).contains(self) else {
      throw DecodingError.dataCorruptedError(
        forKey: key, in: container, debugDescription: "a number out of range: \(self)")
    }
    return self
  }
}
