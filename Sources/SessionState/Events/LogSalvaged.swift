/// The lines before this one were taken out of another log, which was damaged (session-log 2.5).
public struct LogSalvaged: Codable, Hashable, Sendable {
  /// The SHA-256 of the source, 64 hex digits.
  public var source: String
  /// The chain value of the source's last line that was as it was written; nil where there was none.
  public var head: String?
  /// How many lines were kept.
  public var kept: Int
  /// The lines of the source that were left out, from 1, in order; the first ``maximumListed`` of them.
  public var leftOut: [Int]
  /// How many were left out altogether.
  public var leftOutCount: Int

  /// So many line numbers at most stand in the event, because a line has a limit (session-log 2.1).
  public static let maximumListed = 1000

  enum CodingKeys: String, CodingKey {
    case source, head, kept
    case leftOut = "left_out"
    case leftOutCount = "left_out_count"
  }

  /// What was taken from a source, and which of its lines were not.
  public init(source: String, head: String?, kept: Int, leftOut: [Int]) {
    self.source = source
    self.head = head
    self.kept = kept
    self.leftOut = Array(leftOut.prefix(Self.maximumListed))
    leftOutCount = leftOut.count
  }
}
