/// Where a recommendation stands (domain B.3).
public enum RecommendationState: String, Codable, Hashable, Sendable, CaseIterable {
  case captured, tabled, deferred, adopted, withdrawn, merged, split
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
  /// Who proposed the change, if it was said.
  public var proposedBy: Party?
  /// Who had the floor when it was recorded (domain C-4).
  public var intervention: InterventionID?
  /// The attribution level of the change, where it is stricter than the text's.
  public var attribution: Attribution?
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

  /// When it was said: of a mark, the mark's moment; else when it was captured.
  public var saidAt: Moment
  /// The interventions it came from: its own, and those of what was merged into it (domain B-6).
  public var sources: [InterventionID]
  /// Who puts it forward with the proposers.
  public var coSponsors: [Party] = []
  /// Who supports it.
  public var supporters: [Party] = []
  /// Under which attribution levels people came to stand behind it, where stricter than its own (domain A-37).
  public var partyLevels: [Party: Attribution] = [:]
  /// Its theme (domain B-15).
  public var theme: String?
  /// The principles it cites.
  public var principles: [Principle] = []
  /// Whom it asks (domain B-14).
  public var addressees: [String] = []
  /// The operative verb it is printed with (domain B-13).
  public var verb: String?
  /// How pressing it is.
  public var priority = Priority.normal
  /// Which part of the outcome it belongs to.
  public var part = OutcomePart.operative
  /// Positions taken on it, in the order they were taken (domain B-9).
  public var positions: [PartyPosition] = []
  /// The revision agreed in each language (domain B-3).
  public var agreed: [String: Int] = [:]
  /// Every silence procedure it went through, oldest first (domain B-11).
  public var silences: [Silence] = []
  /// Every change of its state, oldest first.
  public var changes: [StateChange] = []
  /// What it became part of (domain B-6).
  public var mergedInto: RecommendationID?
  /// What it was made of.
  public var mergedFrom: [RecommendationID] = []
  /// What it was cut out of (domain B-7).
  public var splitFrom: RecommendationID?
  /// What it was cut into.
  public var splitInto: [RecommendationID] = []
  /// Its number in the outcome, once given (domain B-2).
  public var finalNumber: Int?

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
    /// What was adopted with it in one decision, itself among them.
    public var bloc: [RecommendationID] = []
    /// The votes of a roll call.
    public var votes: [GroupVote] = []
    /// Whether brackets were open.
    public var withBrackets = false
  }

  /// A step from one state to another.
  public struct StateChange: Hashable, Sendable {
    /// The state it had.
    public var from: RecommendationState
    /// The state it has since.
    public var to: RecommendationState
    /// Why, if it was said.
    public var reason: String?
    /// When.
    public var at: Moment
  }
}

/// Where a person or group stands on a text (domain B-9).
public struct PartyPosition: Hashable, Sendable {
  /// Whose position.
  public var party: Party
  /// Which.
  public var value: PositionValue
  /// In their words, if they gave any.
  public var text: String?
  /// The revision it is about.
  public var revision: Int
  /// When it was taken.
  public var at: Moment
  /// Under which attribution level, where it is stricter than the text's (domain A-37).
  public var attribution: Attribution?
}

/// A silence procedure (domain B-11).
public struct Silence: Hashable, Sendable {
  /// The revision circulated.
  public var revision: Int
  /// When silence becomes adoption, ms since 1970.
  public var deadline: Milliseconds
  /// To whom, if it was said.
  public var circulatedTo: String?
  /// Since when.
  public var since: Moment
  /// When it ended, whichever way; nil while it lasts.
  public var ended: Moment?
  /// Who broke it.
  public var brokenBy: Party?
  /// Why.
  public var objection: String?

  /// The longest time for silence: 90 days, in ms.
  static let longest: Milliseconds = 90 * .day
}
