/// Recommendations.
public enum RecommendationCommand: Hashable, Sendable {
  /// `language` nil: told from the letters; `by` empty: the speaker's group; `during` nil: the intervention now.
  case add(text: String, language: String?, by: [Party], during: InterventionID?)
  case revise(RecommendationID, text: String, reason: String?, by: Party?)
  case translate(RecommendationID, language: String, text: String)
  /// The text of a language is agreed as it stands; nil: the original.
  case agree(RecommendationID, language: String?)
  case classify(RecommendationID, Classification)
  case support(RecommendationID, Party, PartyRole)
  case unsupport(RecommendationID, Party)
  /// `language` nil: told from the letters.
  case merge([RecommendationID], text: String, language: String?)
  case split(RecommendationID, [String])
  /// nil: no position any more.
  case position(RecommendationID, Party, PositionValue?, text: String?)
  case silence(RecommendationID, until: Deadline, to: String?)
  case breakSilence(RecommendationID, Party, text: String?)
  case table(RecommendationID)
  case `defer`(RecommendationID)
  case withdraw(RecommendationID)
  case reject(RecommendationID)
  case reopen(RecommendationID, reason: String)
  case adopt(Adopting)
  /// To a place among all recommendations, from 1.
  case order(RecommendationID, to: Int)
  case number
}

/// What a recommendation is about and whom it asks; nil leaves a field as it is, an empty value takes it away.
public struct Classification: Hashable, Sendable {
  /// A theme of the session, by a part of its name, or any other.
  public var theme: String?
  /// The principles it cites.
  public var principles: [Principle]?
  /// Whom it asks.
  public var addressees: [String]?
  /// The operative verb it is printed with.
  public var verb: String?
  /// How pressing it is.
  public var priority: Priority?
  /// Which part of the outcome it belongs to.
  public var part: OutcomePart?

  /// A change of some fields.
  public init(
    theme: String? = nil, principles: [Principle]? = nil, addressees: [String]? = nil,
    verb: String? = nil, priority: Priority? = nil, part: OutcomePart? = nil
  ) {
    self.theme = theme
    self.principles = principles
    self.addressees = addressees
    self.verb = verb
    self.priority = priority
    self.part = part
  }
}

/// Until when something is open.
public enum Deadline: Hashable, Sendable {
  /// So long from now, in ms.
  case after(Milliseconds)
  /// A time of day at the place of the session; without a date, the next one.
  case at(LocalDate?, LocalTime)
}

/// What is adopted, and how.
public struct Adopting: Hashable, Sendable {
  /// The recommendations, in order.
  public var ids: [RecommendationID]
  /// How.
  public var method: AdoptionMethod
  /// The counts of a show of hands.
  public var counts: VoteCounts?
  /// Adopt although brackets are open.
  public var withBrackets: Bool
  /// The votes of a roll call.
  public var votes: [GroupVote]
  /// What is taken out of the bloc.
  public var separated: [RecommendationID]
  /// Who asked for that.
  public var separatedBy: Party?

  /// Recommendations adopted together; by consensus unless said otherwise.
  public init(
    ids: [RecommendationID], method: AdoptionMethod = .consensus, counts: VoteCounts? = nil,
    withBrackets: Bool = false, votes: [GroupVote] = [], separated: [RecommendationID] = [],
    separatedBy: Party? = nil
  ) {
    self.ids = ids
    self.method = method
    self.counts = counts
    self.withBrackets = withBrackets
    self.votes = votes
    self.separated = separated
    self.separatedBy = separatedBy
  }
}

/// Marks.
public enum MarkCommand: Hashable, Sendable {
  case set(label: String?)
  case fillRecommendation(MarkID, text: String)
  case fillNote(MarkID, text: String, kind: NoteKind)
  case drop(MarkID)
}

/// Notes that are there.
public enum NoteCommand: Hashable, Sendable {
  /// nil: as it is.
  case edit(NoteID, text: String?, kind: NoteKind?)
  case remove(NoteID)
}

/// Action items.
public enum ActionCommand: Hashable, Sendable {
  case add(text: String, owner: ActionOwner?, due: LocalDate?, from: RecommendationID?)
  case edit(ActionID, ActionChange)
  case done(ActionID)
  case drop(ActionID)
  case open(ActionID)
}

/// A change of an action item; nil leaves a field as it is.
public struct ActionChange: Hashable, Sendable {
  /// What is to be done.
  public var text: String?
  /// By whom; the inner nil: nobody is named.
  public var owner: ActionOwner??
  /// Until when; the inner nil: no date is set.
  public var due: LocalDate??

  /// A change of some fields.
  public init(text: String? = nil, owner: ActionOwner?? = nil, due: LocalDate?? = nil) {
    self.text = text
    self.owner = owner
    self.due = due
  }
}

/// Documents that are given out.
public enum DocumentCommand: Hashable, Sendable {
  case issue(Issuing)
}

/// A document that is about to be given out.
public struct Issuing: Hashable, Sendable {
  /// What it is.
  public var kind: DocumentKind
  /// The attribution level it obeys.
  public var level: Attribution
  /// Whether it is the final document and no draft.
  public var isFinal: Bool
  /// The event whose state it shows: the last one.
  public var of: Int
  /// The head of the log at that event, 32 hexadecimal digits.
  public var head: String
  /// SHA-256 of what it says, 64 hexadecimal digits.
  public var hash: String

  /// A document of a state.
  public init(
    kind: DocumentKind, level: Attribution, isFinal: Bool, of: Int, head: String, hash: String
  ) {
    self.kind = kind
    self.level = level
    self.isFinal = isFinal
    self.of = of
    self.head = head
    self.hash = hash
  }
}
