// Several recommendations become one, or one several (domain B-6, B-7).
extension Session {
  func merge(_ ids: [RecommendationID], _ text: String, _ language: String?) throws(Refusal)
    -> Event
  {
    let ids = ids.withoutRepeats
    guard ids.count >= 2 else { throw .record(.mergeNeedsTwo) }
    var attribution = self.attribution
    for id in ids {
      let source = try recommendation(id)
      try needCanBecome(.merged, source)
      attribution = max(attribution, source.attribution)
    }
    let text = try self.text(text)
    return .recommendationsMerged(
      RecommendationsMerged(
        id: RecommendationID(self.ids.recommendation + 1), sources: ids,
        language: language ?? self.language(of: text), text: text, item: openItem,
        attribution: attribution))
  }

  func split(_ id: RecommendationID, _ texts: [String]) throws(Refusal) -> Event {
    let source = try recommendation(id)
    try needCanBecome(.split, source)
    guard (2...20).contains(texts.count) else { throw .record(.splitNeedsTwo) }
    var parts: [RecommendationSplit.Part] = []
    for text in texts {
      let number = ids.recommendation + 1 + parts.count
      parts.append(
        RecommendationSplit.Part(id: RecommendationID(number), text: try self.text(text)))
    }
    // All of them stand in one line of the log.
    let bytes = parts.reduce(0) { $0 + $1.text.utf8.count }
    guard bytes <= 2 * StoredText.limit else {
      throw .textTooLong(count: bytes, limit: 2 * StoredText.limit, inCharacters: false)
    }
    return .recommendationSplit(
      RecommendationSplit(
        id: id, language: source.original, parts: parts, attribution: try stricter(than: id)))
  }

  private func needCanBecome(_ wanted: RecommendationState, _ source: Recommendation)
    throws(Refusal)
  {
    if let into = source.mergedInto, source.state == .merged {
      throw .record(.mergedAlready(source.id, into: into))
    }
    if source.state == .split {
      throw .record(.splitAlready(source.id, into: source.splitInto))
    }
    guard source.state.following.contains(wanted) else {
      throw .recommendation(
        source.id, is: source.state, wanted: wanted, allowed: source.state.following)
    }
  }
}
