import SessionState

struct RecommendationPart: Encodable, Sendable {
  let id: RecommendationID
  /// The final number; given when the outcome is numbered.
  let number: Int? = nil
  let state: RecommendationState
  let text: TextByLanguage
  let revisions: [RevisionPart]
  let item: ItemID?
  let intervention: InterventionID?
  let proposers: [Party]
  let positions: [String] = []
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
    adoption = recommendation.adoption.map(AdoptionPart.init)
  }
}

struct AdoptionPart: Encodable, Sendable {
  let method: AdoptionMethod
  let revision: Int
  let counts: VoteCounts?
  let at: String

  init(_ adoption: Recommendation.Adoption) {
    method = adoption.method
    revision = adoption.revision
    counts = adoption.counts
    at = UTCTime.text(adoption.at.at)
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

  init(_ revision: Revision) {
    number = revision.number
    language = revision.language
    text = revision.text
    at = UTCTime.text(revision.at.at)
    by = revision.by
    basedOn = revision.basedOn
    reason = revision.reason
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
      }
    }
  }
}
