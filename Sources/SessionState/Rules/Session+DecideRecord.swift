extension Session {
  func decide(recommendation command: RecommendationCommand, _ now: Moment) throws(Refusal)
    -> Event
  {
    switch command {
    case .add(let text, let language, let by):
      return .recommendationCaptured(try capture(text, language, by, mark: nil))
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
      return .recommendationCaptured(try capture(text, nil, [], mark: marks[id]))
    case .fillNote(let id, let text):
      try needUnfilled(id)
      return .noteAdded(try note(text, .note, mark: marks[id]))
    case .drop(let id):
      try needUnfilled(id)
      return .markDropped(MarkDropped(id: id))
    }
  }

  /// B-1, B-2: item, speaker and group, time, author and attribution are taken by themselves; of a mark, those
  /// of its moment, so that a later change of the rule does not reveal who spoke under it.
  private func capture(
    _ text: String, _ language: String?, _ by: [Party], mark: Mark?
  ) throws(Refusal) -> RecommendationCaptured {
    let text = try self.text(text)
    let intervention = mark.map(\.intervention) ?? floor.current
    let speaker = intervention.flatMap { interventions[$0] }
    // Whoever is spoken for proposes.
    let own = speaker.map { turn -> Party in
      speakingGroup(of: turn).map { .group($0.id) } ?? .participant(turn.participant)
    }
    return RecommendationCaptured(
      id: RecommendationID(ids.recommendation + 1), language: language ?? self.language(of: text),
      text: text, item: mark.map(\.item) ?? openItem, intervention: intervention,
      proposers: by.isEmpty ? [own].compactMap { $0 } : by,
      attribution: mark?.attribution ?? attribution,
      mark: mark?.id)
  }

  func note(_ text: String, _ kind: NoteKind, mark: Mark? = nil) throws(Refusal) -> NoteAdded {
    let intervention = mark.map(\.intervention) ?? floor.current
    return NoteAdded(
      id: NoteID(ids.note + 1), kind: kind, text: try self.text(text),
      item: mark.map(\.item) ?? openItem,
      participant: intervention.flatMap { interventions[$0]?.participant },
      attribution: mark?.attribution ?? attribution, mark: mark?.id)
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
