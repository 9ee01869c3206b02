/// What a recommendation is about and whom it asks (domain B-13 to B-15).
///
/// nil leaves a field as it was; an empty text or list takes it away.
public struct RecommendationClassified: Codable, Hashable, Sendable {
  /// The recommendation.
  public var id: RecommendationID
  /// The theme, one of the session's or any other.
  public var theme: String?
  /// The principles it cites.
  public var principles: [Principle]?
  /// Whom it asks, from the session's list or any other.
  public var addressees: [String]?
  /// The operative verb it is printed with.
  public var verb: String?
  /// How pressing it is.
  public var priority: Priority?
  /// Which part of the outcome it belongs to.
  public var part: OutcomePart?
}

/// A text of one language was agreed as it stands (domain B-3).
public struct TextAgreed: Codable, Hashable, Sendable {
  /// The recommendation.
  public var id: RecommendationID
  /// The language.
  public var language: String
  /// The revision that was agreed.
  public var revision: Int
}

/// Somebody stands behind a recommendation (domain B-9); another role replaces the one they had.
public struct PartyAdded: Codable, Hashable, Sendable {
  /// The recommendation.
  public var id: RecommendationID
  /// Who.
  public var party: Party
  /// As what.
  public var role: PartyRole
  /// The attribution level in force, where it is stricter than the text's (domain A-37).
  public var attribution: Attribution?
}

/// Somebody does not stand behind a recommendation any more.
public struct PartyRemoved: Codable, Hashable, Sendable {
  /// The recommendation.
  public var id: RecommendationID
  /// Who.
  public var party: Party
}

/// Several recommendations became one new one (domain B-6).
public struct RecommendationsMerged: Codable, Hashable, Sendable {
  /// The new recommendation.
  public var id: RecommendationID
  /// Those it was made of, in order.
  public var sources: [RecommendationID]
  /// The language of the text, which becomes the original.
  public var language: String
  /// Its wording.
  public var text: String
  /// The open item, if one was.
  public var item: ItemID?
  /// The attribution level: the strictest of the sources' and the one in force.
  public var attribution: Attribution
}

/// One recommendation became several (domain B-7).
public struct RecommendationSplit: Codable, Hashable, Sendable {
  /// The recommendation.
  public var id: RecommendationID
  /// The language of the texts.
  public var language: String
  /// What it became.
  public var parts: [Part]
  /// The attribution level in force, where it is stricter than the source's (domain A-37).
  public var attribution: Attribution?

  /// One of the new recommendations.
  public struct Part: Codable, Hashable, Sendable {
    /// Its capture number.
    public var id: RecommendationID
    /// Its wording.
    public var text: String
  }
}

/// Somebody took a position on a text (domain B-9); another one replaces it.
public struct PositionSet: Codable, Hashable, Sendable {
  /// The recommendation.
  public var id: RecommendationID
  /// The revision it is about.
  public var revision: Int
  /// Whose.
  public var party: Party
  /// Which; nil: none any more.
  public var value: PositionValue?
  /// In their words, if they gave any; a reservation prints as a footnote.
  public var text: String?
  /// The attribution level in force, where it is stricter than the text's (domain A-37).
  public var attribution: Attribution?
}

/// A text was circulated under the silence procedure (domain B-11).
public struct SilenceOpened: Codable, Hashable, Sendable {
  /// The recommendation.
  public var id: RecommendationID
  /// The revision circulated.
  public var revision: Int
  /// When silence becomes adoption, ms since 1970.
  public var deadline: Milliseconds
  /// To whom, if it was said.
  public var circulatedTo: String?

  enum CodingKeys: String, CodingKey {
    case id, revision, deadline
    case circulatedTo = "circulated_to"
  }
}

/// Somebody objected in time (domain B-11): the text is on the table again.
public struct SilenceBroken: Codable, Hashable, Sendable {
  /// The recommendation.
  public var id: RecommendationID
  /// Who broke the silence.
  public var party: Party
  /// Why, if they said so.
  public var text: String?
}

/// The recommendations were put into an order by hand (domain B-2).
public struct RecommendationsReordered: Codable, Hashable, Sendable {
  /// All of them in their order; whichever is missing follows in the order of capture.
  public var order: [RecommendationID]
}

/// The final numbers were given: 1 to n by theme, then by hand (domain B-2).
public struct RecommendationsNumbered: Codable, Hashable, Sendable {
  /// The recommendations in the order of their numbers, from 1.
  public var order: [RecommendationID]
}
