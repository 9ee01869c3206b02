// Names may stand for ids where they are unambiguous (product.md; domain A-16, D-9).
extension ArgumentReader {
  mutating func item() throws(CommandProblem) -> ItemID {
    try item(token(.item))
  }

  func item(_ token: CommandToken) throws(CommandProblem) -> ItemID {
    if let id = ItemID(token.inLatinDigits), session.items[id] != nil { return id }
    let today = session.agenda(day: session.dayNumber)
    let folded = SearchFolding.fold(token.text)
    let numbered = today.filter { $0.plan.number == token.inLatinDigits }
    let titled = today.filter { item in
      item.plan.title.texts.values.contains { SearchFolding.fold($0).contains(folded) }
    }
    let found = numbered.isEmpty ? titled : numbered
    return try one(found.map(\.id), token, .item)
  }

  mutating func participant() throws(CommandProblem) -> ParticipantID {
    try participant(token(.participant))
  }

  func participant(_ token: CommandToken) throws(CommandProblem) -> ParticipantID {
    if let id = ParticipantID(token.inLatinDigits), session.participants[id] != nil { return id }
    let found =
      PersonSearch.only(token.text, in: session).map { [$0] }
      ?? PersonSearch.matches(token.text, in: session)
    return try one(found.map(\.participant), token, .participant)
  }

  func group(_ token: CommandToken) throws(CommandProblem) -> GroupID {
    if let exact = exactGroup(token) { return exact }
    let folded = SearchFolding.fold(token.text)
    let named = session.groups.filter { group in
      SearchFolding.fold(group.short).hasPrefix(folded)
        || group.name.texts.values.contains { SearchFolding.fold($0).contains(folded) }
    }
    return try one(named.map(\.id), token, .group)
  }

  /// A group by its id or its whole short name.
  func exactGroup(_ token: CommandToken) -> GroupID? {
    if let id = GroupID(token.inLatinDigits), session.groups[id] != nil { return id }
    let folded = SearchFolding.fold(token.text)
    return session.groups.first { SearchFolding.fold($0.short) == folded }?.id
  }

  mutating func request() throws(CommandProblem) -> RequestID {
    try request(token(.request))
  }

  /// `Q-5`, or the person whose only request waits.
  func request(_ token: CommandToken) throws(CommandProblem) -> RequestID {
    if let id = RequestID(token.inLatinDigits), session.requests[id] != nil { return id }
    let people = Set(PersonSearch.matches(token.text, in: session).map(\.participant))
    let found = session.waiting.filter { people.contains($0.participant) }.map(\.id)
    return try one(found, token, .request)
  }

  mutating func floorTarget() throws(CommandProblem) -> FloorTarget {
    guard let token = nextToken() else { return .next }
    if token.text.lowercased() == "next", !token.isQuoted { return .next }
    if let id = RequestID(token.inLatinDigits), session.requests[id] != nil { return .request(id) }
    return .participant(try participant(token))
  }

  mutating func recommendation() throws(CommandProblem) -> RecommendationID {
    try recommendation(token(.recommendation))
  }

  func recommendation(_ token: CommandToken) throws(CommandProblem) -> RecommendationID {
    let id = RecommendationID(token.inLatinDigits) ?? number(token).map { RecommendationID($0) }
    if let id, session.recommendations[id] != nil { return id }
    return try one([], token, .recommendation)
  }

  mutating func mark() throws(CommandProblem) -> MarkID {
    let token = try token(.mark)
    let id = MarkID(token.inLatinDigits) ?? number(token).map { MarkID($0) }
    if let id, session.marks[id] != nil { return id }
    return try one([], token, .mark)
  }

  /// `P-12,G-2`, numbers and short names too.
  func parties(_ option: String) throws(CommandProblem) -> [Party] {
    guard let token = value(option) else { return [] }
    var parties: [Party] = []
    for name in token.text.split(whereSeparator: { ",،".contains($0) }) {
      let part = CommandToken(
        text: String(name).trimmed, column: token.column, isQuoted: token.isQuoted)
      parties.append(try party(part))
    }
    return parties
  }

  /// The number of an id without its letter.
  func number(_ token: CommandToken) -> Int? {
    Int(token.inLatinDigits).flatMap { $0 > 0 ? $0 : nil }
  }

  /// The one thing that was found; an empty name means nothing, although everything holds it.
  private func one<Subject>(
    _ found: [Identifier<Subject>], _ token: CommandToken, _ kind: ArgumentKind
  ) throws(CommandProblem) -> Identifier<Subject> {
    let isEmpty = SearchFolding.fold(token.text).trimmed.isEmpty
    let found = isEmpty ? [] : found
    if found.count == 1 { return found[0] }
    throw CommandProblem(
      column: token.column,
      kind: found.isEmpty
        ? .notFound(token.text, kind)
        : .ambiguous(token.text, kind, candidates: found.prefix(6).map(\.description)))
  }
}
