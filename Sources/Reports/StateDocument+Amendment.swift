import SessionState

/// A change made after closing (domain C-11).
struct AmendmentPart: Encodable, Sendable {
  let seq: Int
  let at: String
  let by: Role
  let actor: String?
  let reason: String
  let event: String
  let ids: [String]

  init(_ amendment: Amendment) {
    seq = amendment.seq
    at = UTCTime.text(amendment.at.at)
    by = amendment.by
    actor = amendment.actor
    reason = amendment.reason
    event = amendment.change.kindName
    ids = amendment.change.ids
  }
}
