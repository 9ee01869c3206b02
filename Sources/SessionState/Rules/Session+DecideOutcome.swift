// What a recommendation is about, who stands behind it, and its place in the outcome (domain B-2, B-3, B-9, B-13 to B-15).
extension Session {
  /// What was withdrawn or became part of others stays as it is, to be read.
  func liveRecommendation(_ id: RecommendationID) throws(Refusal) -> Recommendation {
    let current = try recommendation(id)
    guard current.isLive else { throw .record(.notLive(id, current.state)) }
    return current
  }

  func agree(_ id: RecommendationID, _ language: String?) throws(Refusal) -> Event {
    let current = try liveRecommendation(id)
    let language = language ?? current.original
    switch current.textState(language) {
    case .missing: throw .record(.noText(id, language))
    case .behind: throw .record(.behind(id, language))
    case .agreed: throw .record(.agreedAlready(id, language))
    case .draft: break
    }
    return .textAgreed(
      TextAgreed(id: id, language: language, revision: current.latest(language)?.number ?? 1))
  }

  func classify(_ id: RecommendationID, _ change: Classification) throws(Refusal) -> Event {
    let current = try liveRecommendation(id)
    var event = RecommendationClassified(id: id)
    if let theme = change.theme {
      let theme = try term(theme, in: settings.themes)
      if theme != current.theme ?? "" { event.theme = theme }
    }
    if let principles = change.principles, principles != current.principles {
      event.principles = principles
    }
    if let names = change.addressees {
      var addressees: [String] = []
      for name in names { addressees.append(try term(name, in: settings.addressees)) }
      addressees = addressees.filter { !$0.isEmpty }.withoutRepeats
      if addressees != current.addressees { event.addressees = addressees }
    }
    if let verb = change.verb {
      let verb = try optionalText(verb) ?? ""
      if verb != current.verb ?? "" { event.verb = verb }
    }
    if let priority = change.priority, priority != current.priority { event.priority = priority }
    if let part = change.part, part != current.part { event.part = part }
    guard event != RecommendationClassified(id: id) else { throw .record(.nothingChanges) }
    return .recommendationClassified(event)
  }

  /// A term of a list by its whole name in any language or an unambiguous part of it; any other text stands for itself.
  private func term(_ text: String, in list: [TextByLanguage]) throws(Refusal) -> String {
    guard let clean = try optionalText(text) else { return "" }
    let wanted = SearchFolding.fold(clean)
    func holds(_ term: TextByLanguage, _ isMeant: (String) -> Bool) -> Bool {
      term.texts.values.contains { isMeant(SearchFolding.fold($0)) }
    }
    if let whole = list.first(where: { holds($0) { $0 == wanted } }) { return whole.best() }
    // Whole words before parts of words: الدول is not meant by الدولي.
    let words = list.filter { holds($0) { " \($0) ".contains(" \(wanted) ") } }
    if words.count == 1 { return words[0].best() }
    let parts = list.filter { holds($0) { $0.contains(wanted) } }
    return words.isEmpty && parts.count == 1 ? parts[0].best() : clean
  }

  func support(_ id: RecommendationID, _ party: Party, _ role: PartyRole) throws(Refusal) -> Event {
    if try liveRecommendation(id).role(of: party) == role {
      throw .record(.partyAlready(id, party, role))
    }
    return .partyAdded(
      PartyAdded(id: id, party: party, role: role, attribution: try stricter(than: id)))
  }

  func unsupport(_ id: RecommendationID, _ party: Party) throws(Refusal) -> Event {
    guard try recommendation(id).role(of: party) != nil else {
      throw .record(.noParty(id, party))
    }
    return .partyRemoved(PartyRemoved(id: id, party: party))
  }

  func position(
    _ id: RecommendationID, _ party: Party, _ value: PositionValue?, _ text: String?
  ) throws(Refusal) -> Event {
    let current = try liveRecommendation(id)
    let text = try optionalText(text)
    let stands = current.positions.first { $0.party == party }
    if value == nil, stands == nil { throw .record(.noPosition(id, party)) }
    let revision = current.latest(current.original)?.number ?? 1
    if let value, let stands, stands.value == value, stands.text == text,
      stands.revision == revision
    {
      throw .record(.positionAlready(id, party, value))
    }
    return .positionSet(
      PositionSet(
        id: id, revision: revision, party: party, value: value, text: text,
        attribution: value == nil ? nil : try stricter(than: id)))
  }

  /// The level in force where it is stricter than the text's, which stands for itself otherwise.
  func stricter(than id: RecommendationID) throws(Refusal) -> Attribution? {
    let own = try recommendation(id).attribution
    return attribution > own ? attribution : nil
  }

  /// B-2: the place is counted among the texts of the same part and theme.
  func order(_ id: RecommendationID, to place: Int) throws(Refusal) -> Event {
    _ = try liveRecommendation(id)
    let siblings = siblings(of: id)
    guard siblings.indices.contains(place - 1) else {
      throw .record(.noSuchPlace(count: siblings.count))
    }
    guard siblings[place - 1] != id else { throw .record(.nothingChanges) }
    var moved = siblings.filter { $0 != id }
    moved.insert(id, at: place - 1)
    // The others keep the places that theirs have among all.
    let theirs = Set(siblings)
    var next = moved[...]
    let order = handOrdered.map { theirs.contains($0) ? next.removeFirst() : $0 }
    return .recommendationsReordered(RecommendationsReordered(order: order))
  }

  /// B-2: 1 to n without gaps, by theme, then by hand.
  func number() throws(Refusal) -> Event {
    let order = outcome.flatMap(\.recommendations)
      .filter { $0.state == .adopted && $0.part == .operative }.map(\.id)
    guard !order.isEmpty else { throw .record(.nothingAdopted) }
    let stands = recommendations.filter { $0.finalNumber != nil }
      .sorted { ($0.finalNumber ?? 0) < ($1.finalNumber ?? 0) }.map(\.id)
    guard order != stands else { throw .record(.nothingChanges) }
    return .recommendationsNumbered(RecommendationsNumbered(order: order))
  }
}
