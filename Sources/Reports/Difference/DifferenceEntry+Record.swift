import SessionState

extension DifferenceDocument.Entry {
  static func all(_ change: RecommendationChange) -> [Self] {
    let id = change.id
    let whole =
      change.isGone
      ? [Self(.recommendations, "gone", id)]
      : change.isNew ? [Self(.recommendations, "captured", id)] : []
    return whole + change.details.map { Self($0, id) }
  }

  private init(_ detail: RecommendationChange.Detail, _ id: RecommendationID) {
    switch detail {
    case .wording(let wording):
      self = Self(.recommendations, "wording", id).values(
        wording.from == nil ? nil : wording.old, wording.to == nil ? nil : wording.new)
      language = wording.language
    case .revised(let wording, let party, _):
      self = Self(.recommendations, "wording", id).values(wording.old, wording.new)
      self.party = party?.description
      language = wording.language
    case .state(let old, let new):
      self = Self(.recommendations, "state", id).values(old.rawValue, new.rawValue)
    case .party(let party, let old, let new):
      self = Self(.recommendations, "party", id).of(party).values(old?.rawValue, new?.rawValue)
    case .position(let party, let old, let new):
      self = Self(.recommendations, "position", id).of(party)
        .values(old?.rawValue, new?.rawValue)
    case .field(let field, let old, let new):
      self = Self(.recommendations, field.rawValue, id).values(
        old.isEmpty ? nil : old, new.isEmpty ? nil : new)
    case .agreed(let language, let revision):
      self = Self(.recommendations, "agreed", id).values(nil, revision.map(String.init))
      self.language = language
    }
  }

  init(_ change: RecordChange) {
    switch change {
    case .noteAdded(let id): self = Self(.record, "note_added", id)
    case .noteChanged(let id): self = Self(.record, "note_changed", id)
    case .noteGone(let id): self = Self(.record, "note_gone", id)
    case .markSet(let id): self = Self(.record, "mark_set", id)
    case .markFilled(let id, let filling):
      self = Self(.record, "mark_filled", id).values(nil, filling.map(Self.text))
    case .markGone(let id): self = Self(.record, "mark_gone", id)
    case .actionAdded(let id): self = Self(.record, "action_added", id)
    case .actionState(let id, let old, let new):
      self = Self(.record, "action_state", id).values(old.rawValue, new.rawValue)
    case .actionChanged(let id): self = Self(.record, "action_changed", id)
    case .actionGone(let id): self = Self(.record, "action_gone", id)
    case .issued(let symbol): self = Self(.record, "issued", symbol)
    }
  }

  private static func text(_ filling: Mark.Filling) -> String {
    switch filling {
    case .recommendation(let id): id.description
    case .note(let id): id.description
    case .dropped: "dropped"
    }
  }

  init(_ change: RosterChange) {
    switch change {
    case .groupAdded(let id): self = Self(.roster, "group_added", id)
    case .groupChanged(let id): self = Self(.roster, "group_changed", id)
    case .groupGone(let id): self = Self(.roster, "group_gone", id)
    case .joined(let id): self = Self(.roster, "joined", id)
    case .gone(let id): self = Self(.roster, "gone", id)
    case .merged(let id, let into):
      self = Self(.roster, "merged", id).values(nil, into.description)
    case .presence(let id, let isPresent):
      self = Self(.roster, "present", id).values("\(!isPresent)", "\(isPresent)")
    case .renamed(let id, let old, let new):
      self = Self(.roster, "name", id).values(old.best(), new.best())
    case .group(let id, let old, let new):
      self = Self(.roster, "group", id).values(old?.description, new?.description)
    case .changed(let id): self = Self(.roster, "changed", id)
    }
  }
}
