/// A document was given out under a symbol (domain B-19), so that it can be made again from the log.
public struct DocumentIssued: Codable, Hashable, Sendable {
  /// Its symbol: `HDW/L.1`, `HDW/L.1/Rev.2`, `HDW/1`.
  public var symbol: String
  /// What it is.
  public var kind: DocumentKind
  /// The attribution level it obeys.
  public var level: Attribution
  /// The event whose state it shows.
  public var of: Int
  /// The head of the log at that event, 32 hexadecimal digits.
  public var head: String
  /// Which revisions of which recommendations it held.
  public var contents: [Content]
  /// SHA-256 of what it says, whatever the format.
  public var hash: String

  /// A recommendation in a document.
  public struct Content: Codable, Hashable, Sendable {
    /// The recommendation.
    public var id: RecommendationID
    /// The last revision of each language, by language.
    public var revisions: [String: Int]
  }
}
