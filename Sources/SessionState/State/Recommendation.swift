/// Where a recommendation stands (domain B.3).
public enum RecommendationState: String, Codable, Hashable, Sendable, CaseIterable {
  case captured, tabled, deferred, adopted, withdrawn, merged
  case notAdopted = "not_adopted"
  case inSilence = "in_silence"
}

/// One full text of a recommendation; nothing is overwritten (domain B-4).
public struct Revision: Hashable, Sendable {
  /// 1, 2 … over all languages.
  public var number: Int
  /// The language of the text.
  public var language: String
  /// The whole text.
  public var text: String
  /// When it was recorded.
  public var at: Moment
  /// Who recorded it.
  public var by: Role
  /// The revision it started from; nil for the first.
  public var basedOn: Int?
  /// Why, if it was said.
  public var reason: String?
}

/// A text put forward for the outcome.
public struct Recommendation: Hashable, Sendable {
  /// The capture number, `R-9`.
  public var id: RecommendationID
  /// The item in which it was captured.
  public var item: ItemID?
  /// The intervention during which it was captured.
  public var intervention: InterventionID?
  /// Who proposes it.
  public var proposers: [Party]
  /// The attribution level when it was captured.
  public var attribution: Attribution
  /// The language of the original.
  public var original: String
  /// Every revision, oldest first.
  public var revisions: [Revision]
  /// Where it stands.
  public var state: RecommendationState
  /// How it was adopted, when it was.
  public var adoption: Adoption?

  /// How and in which wording a text was adopted.
  public struct Adoption: Hashable, Sendable {
    /// How.
    public var method: AdoptionMethod
    /// The revision adopted.
    public var revision: Int
    /// The counts, when hands were counted.
    public var counts: VoteCounts?
    /// When.
    public var at: Moment
  }
}
