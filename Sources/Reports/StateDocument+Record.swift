import SessionState

struct RecommendationPart: Encodable, Sendable {
  let id: RecommendationID
  /// The final number; given when the outcome is numbered.
  let number: Int?
  let state: RecommendationState
  let text: TextByLanguage
  let revisions: [RevisionPart]
  let item: ItemID?
  let intervention: InterventionID?
  let proposers: [Party]
  let coSponsors: [Party]
  let supporters: [Party]
  let sources: [InterventionID]
  let part: OutcomePart
  let theme: String?
  let addressees: [String]
  let principles: [Principle]
  let verb: String?
  let priority: Priority
  let positions: [PositionPart]
  let agreed: [String: Int]
  let silence: SilencePart?
  let mergedInto: RecommendationID?
  let mergedFrom: [RecommendationID]
  let splitFrom: RecommendationID?
  let splitInto: [RecommendationID]
  let openBrackets: Int
  let adoption: AdoptionPart?

  init(_ recommendation: Recommendation) {
    id = recommendation.id
    state = recommendation.state
    text = TextByLanguage(
      Dictionary(
        recommendation.languages.map { ($0, recommendation.latest($0)?.text ?? "") },
        uniquingKeysWith: { first, _ in first }))
    revisions = recommendation.revisions.map(RevisionPart.init)
    item = recommendation.item
    intervention = recommendation.intervention
    proposers = recommendation.proposers
    openBrackets = recommendation.openBrackets
    number = recommendation.finalNumber
    coSponsors = recommendation.coSponsors
    supporters = recommendation.supporters
    sources = recommendation.sources
    part = recommendation.part
    theme = recommendation.theme
    addressees = recommendation.addressees
    principles = recommendation.principles
    verb = recommendation.verb
    priority = recommendation.priority
    positions = recommendation.positions.map(PositionPart.init)
    agreed = recommendation.agreed
    silence = recommendation.silence.map(SilencePart.init)
    mergedInto = recommendation.mergedInto
    mergedFrom = recommendation.mergedFrom
    splitFrom = recommendation.splitFrom
    splitInto = recommendation.splitInto
    adoption = recommendation.adoption.map(AdoptionPart.init)
  }
}

struct AdoptionPart: Encodable, Sendable {
  let method: AdoptionMethod
  let revision: Int
  let counts: VoteCounts?
  let at: String
  let bloc: [RecommendationID]
  let votes: [GroupVote]
  let withBrackets: Bool

  init(_ adoption: Recommendation.Adoption) {
    method = adoption.method
    revision = adoption.revision
    counts = adoption.counts
    at = UTCTime.text(adoption.at.at)
    bloc = adoption.bloc
    votes = adoption.votes
    withBrackets = adoption.withBrackets
  }
}

struct RevisionPart: Encodable, Sendable {
  let number: Int
  let language: String
  let text: String
  let at: String
  let by: Role
  let basedOn: Int?
  let reason: String?
  let proposedBy: Party?
  let intervention: InterventionID?

  init(_ revision: Revision) {
    number = revision.number
    language = revision.language
    text = revision.text
    at = UTCTime.text(revision.at.at)
    by = revision.by
    basedOn = revision.basedOn
    reason = revision.reason
    proposedBy = revision.proposedBy
    intervention = revision.intervention
  }
}

struct PositionPart: Encodable, Sendable {
  let party: Party
  let value: PositionValue
  let text: String?
  let revision: Int
  let at: String

  init(_ position: PartyPosition) {
    party = position.party
    value = position.value
    text = position.text
    revision = position.revision
    at = UTCTime.text(position.at.at)
  }
}

struct SilencePart: Encodable, Sendable {
  let revision: Int
  let deadline: String
  let circulatedTo: String?
  let since: String

  init(_ silence: Silence) {
    revision = silence.revision
    deadline = UTCTime.text(silence.deadline)
    circulatedTo = silence.circulatedTo
    since = UTCTime.text(silence.since.at)
  }
}

struct ActionPart: Encodable, Sendable {
  let id: ActionID
  let text: String
  let owner: String?
  let due: LocalDate?
  let state: ActionState
  let item: ItemID?
  let recommendation: RecommendationID?
  let at: String

  init(_ action: ActionItem) {
    id = action.id
    text = action.text
    owner = action.owner.map {
      switch $0 {
      case .party(let party): party.description
      case .text(let text): text
      }
    }
    due = action.due
    state = action.state
    item = action.item
    recommendation = action.recommendation
    at = UTCTime.text(action.at.at)
  }
}

struct DocumentPart: Encodable, Sendable {
  let symbol: String
  let kind: DocumentKind
  let level: Attribution
  let of: Int
  let head: String
  let hash: String
  let at: String

  init(_ document: IssuedDocument) {
    symbol = document.issue.symbol
    kind = document.issue.kind
    level = document.issue.level
    of = document.issue.of
    head = document.issue.head
    hash = document.issue.hash
    at = UTCTime.text(document.at.at)
  }
}

struct NotePart: Encodable, Sendable {
  let id: NoteID
  let kind: NoteKind
  let text: String
  let item: ItemID?
  let participant: ParticipantID?
  let at: String

  init(_ note: Note) {
    id = note.id
    kind = note.kind
    text = note.text
    item = note.item
    participant = note.participant
    at = UTCTime.text(note.at.at)
  }
}

struct MarkPart: Encodable, Sendable {
  let id: MarkID
  let label: String?
  let item: ItemID?
  let intervention: InterventionID?
  let at: String
  let filled: String?

  init(_ mark: Mark) {
    id = mark.id
    label = mark.label
    item = mark.item
    intervention = mark.intervention
    at = UTCTime.text(mark.at.at)
    filled = mark.filled.map {
      switch $0 {
      case .recommendation(let id): id.description
      case .note(let id): id.description
      case .dropped: "dropped"
      }
    }
  }
}
