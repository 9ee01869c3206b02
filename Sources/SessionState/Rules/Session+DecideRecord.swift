extension Session {
  func decide(recommendation command: RecommendationCommand, _ now: Moment) throws(Refusal)
    -> Event
  {
    switch command {
    case .add(let text, let language, let by, let during):
      return .recommendationCaptured(try capture(text, language, by, from: try origin(during)))
    case .revise(let id, let text, let reason, let party):
      return try revise(id, text, reason, party)
    case .translate(let id, let language, let text): return try translate(id, language, text)
    case .table(let id):
      // B-12: what was decided is taken up again with a reason only.
      let state = try recommendation(id).state
      if state == .adopted || state == .notAdopted { throw .wordingFixed(id, state) }
      return try change(id, to: .tabled, reason: nil)
    case .defer(let id): return try change(id, to: .deferred, reason: nil)
    case .withdraw(let id): return try change(id, to: .withdrawn, reason: nil)
    case .reject(let id): return try change(id, to: .notAdopted, reason: nil)
    case .reopen(let id, let reason):
      let state = try recommendation(id).state
      guard state == .adopted || state == .notAdopted else {
        throw .recommendation(id, is: state, wanted: .tabled, allowed: state.following)
      }
      return try change(id, to: .tabled, reason: try text(reason))
    case .adopt(let adopting): return try adopt(adopting, now)
    case .agree(let id, let language): return try agree(id, language)
    case .classify(let id, let change): return try classify(id, change)
    case .support(let id, let party, let role): return try support(id, party, role)
    case .unsupport(let id, let party): return try unsupport(id, party)
    case .merge(let ids, let text, let language): return try merge(ids, text, language)
    case .split(let id, let texts): return try split(id, texts)
    case .position(let id, let party, let value, let text):
      return try position(id, party, value, text)
    case .silence(let id, let until, let to): return try silence(id, until, to, now)
    case .breakSilence(let id, let party, let text):
      return try breakSilence(id, party, text, now)
    case .order(let id, let place): return try order(id, to: place)
    case .number: return try number()
    }
  }

  func decide(mark command: MarkCommand) throws(Refusal) -> Event {
    switch command {
    case .set(let label):
      return .markAdded(
        MarkAdded(
          id: MarkID(ids.mark + 1), label: try optionalText(label), item: openItem,
          intervention: floor.current, attribution: attribution))
    case .fillRecommendation(let id, let text):
      try needUnfilled(id)
      return .recommendationCaptured(try capture(text, nil, [], from: origin(of: id), mark: id))
    case .fillNote(let id, let text, let kind):
      try needUnfilled(id)
      return .noteAdded(try note(text, kind, from: origin(of: id), mark: id))
    case .drop(let id):
      try needUnfilled(id)
      return .markDropped(MarkDropped(id: id))
    }
  }

  /// Out of what a record comes (domain B-1).
  struct Origin {
    var item: ItemID?
    var intervention: InterventionID?
    var attribution: Attribution
  }

  /// What goes on now; or an earlier intervention, in which a text was begun before somebody else had the floor.
  func origin(_ during: InterventionID?) throws(Refusal) -> Origin {
    guard let during else {
      return Origin(item: openItem, intervention: floor.current, attribution: attribution)
    }
    guard let turn = interventions[during] else { throw .gone(during.description) }
    return Origin(
      item: turn.item, intervention: during, attribution: max(turn.attribution, attribution))
  }

  /// Of a mark, its own moment, so that a later change of the rule does not reveal who spoke under it.
  private func origin(of mark: MarkID) -> Origin {
    let mark = marks[mark]
    return Origin(
      item: mark?.item, intervention: mark?.intervention,
      attribution: mark?.attribution ?? attribution)
  }

  /// B-1, B-2: item, speaker and group, time, author and attribution are taken by themselves.
  private func capture(
    _ text: String, _ language: String?, _ by: [Party], from origin: Origin, mark: MarkID? = nil
  ) throws(Refusal) -> RecommendationCaptured {
    let text = try self.text(text)
    // Whoever is spoken for proposes.
    let own = origin.intervention.flatMap { interventions[$0] }.map { turn -> Party in
      speakingGroup(of: turn).map { .group($0.id) } ?? .participant(turn.participant)
    }
    return RecommendationCaptured(
      id: RecommendationID(ids.recommendation + 1), language: language ?? self.language(of: text),
      text: text, item: origin.item, intervention: origin.intervention,
      proposers: by.isEmpty ? [own].compactMap { $0 } : by, attribution: origin.attribution,
      mark: mark)
  }

  private func note(
    _ text: String, _ kind: NoteKind, from origin: Origin, mark: MarkID?
  ) throws(Refusal) -> NoteAdded {
    var note = try note(text, kind, from: origin)
    note.mark = mark
    return note
  }

  func note(_ text: String, _ kind: NoteKind, from origin: Origin) throws(Refusal) -> NoteAdded {
    NoteAdded(
      id: NoteID(ids.note + 1), kind: kind, text: try self.text(text), item: origin.item,
      participant: origin.intervention.flatMap { interventions[$0]?.participant },
      attribution: origin.attribution)
  }

  private func needUnfilled(_ id: MarkID) throws(Refusal) {
    guard let mark = marks[id] else { throw .gone(id.description) }
    if mark.filled != nil { throw .markFilled(id) }
  }

  func recommendation(_ id: RecommendationID) throws(Refusal) -> Recommendation {
    guard let found = recommendations[id] else { throw .gone(id.description) }
    return found
  }

  /// B-4: a change of wording is a new revision with its full text; B-12: a final text is reopened first.
  private func revise(
    _ id: RecommendationID, _ text: String, _ reason: String?, _ party: Party?
  ) throws(Refusal) -> Event {
    let current = try recommendation(id)
    guard current.isWordingOpen else { throw .wordingFixed(id, current.state) }
    let text = try self.text(text)
    guard text != current.wording else { throw .sameWording(id) }
    return .recommendationRevised(
      RecommendationRevised(
        id: id, revision: current.lastRevision + 1, language: current.original, text: text,
        basedOn: current.latest(current.original)?.number ?? 1, reason: try optionalText(reason),
        proposedBy: party, attribution: try stricter(than: id)))
  }

  private func translate(_ id: RecommendationID, _ language: String, _ text: String) throws(Refusal)
    -> Event
  {
    let current = try liveRecommendation(id)
    guard language != current.original else { throw .originalLanguage(id, language) }
    let text = try self.text(text)
    let stands = current.latest(language)
    if stands?.text == text, !current.isBehind(language) { throw .sameWording(id) }
    // B-12: what was agreed of a decided text is changed as the text itself is.
    if !current.isWordingOpen, let stands, current.agreed[language] == stands.number {
      throw .wordingFixed(id, current.state)
    }
    return .recommendationTranslated(
      RecommendationTranslated(
        id: id, revision: current.lastRevision + 1, language: language, text: text,
        basedOn: current.latest(current.original)?.number ?? 1))
  }

  func change(
    _ id: RecommendationID, to wanted: RecommendationState, reason: String?
  ) throws(Refusal) -> Event {
    let current = try recommendation(id)
    guard current.state.following.contains(wanted) else {
      throw .recommendation(
        id, is: current.state, wanted: wanted, allowed: current.state.following)
    }
    return .recommendationStateChanged(
      RecommendationStateChanged(id: id, from: current.state, to: wanted, reason: reason))
  }
}
