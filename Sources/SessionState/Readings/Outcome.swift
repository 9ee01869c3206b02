/// The texts of one theme in the outcome.
public struct OutcomeSection: Hashable, Sendable {
  /// Which part of the document.
  public var part: OutcomePart
  /// The theme; nil: texts without one, last.
  public var theme: String?
  /// The texts in their order.
  public var recommendations: [Recommendation]
}

extension Session {
  /// Every recommendation in the order by hand; whichever was never put in order follows in the order of capture.
  public var handOrdered: [RecommendationID] {
    let placed = Set(handOrder)
    return handOrder.filter { recommendations[$0] != nil }
      + recommendations.lazy.map(\.id).filter { !placed.contains($0) }
  }

  /// The live texts as the outcome prints them: the preamble, then by theme, then by hand (domain B-2).
  ///
  /// Themes stand in the order of the session's list, others after them in the order of their first text.
  public var outcome: [OutcomeSection] {
    let texts = handOrdered.compactMap { recommendations[$0] }.filter(\.isLive)
    let preamble = texts.filter { $0.part == .preamble }
    var sections =
      preamble.isEmpty
      ? [] : [OutcomeSection(part: .preamble, theme: nil, recommendations: preamble)]
    let operative = texts.filter { $0.part == .operative }
    let listed = settings.themes.map { $0.best() }.withoutRepeats
    let others = operative.compactMap(\.theme).withoutRepeats.filter { !listed.contains($0) }
    let themes: [String?] = listed + others + [nil]
    for theme in themes {
      let those = operative.filter { $0.theme == theme }
      guard !those.isEmpty else { continue }
      sections.append(OutcomeSection(part: .operative, theme: theme, recommendations: those))
    }
    return sections
  }

  /// The live texts of the same part and theme, in order; among them places are counted.
  public func siblings(of id: RecommendationID) -> [RecommendationID] {
    outcome.first { $0.recommendations.contains { $0.id == id } }?.recommendations.map(\.id) ?? []
  }

  /// A theme or addressee in a language: from the session's lists, else as it was entered.
  public func term(_ name: String, in list: [TextByLanguage], language: String) -> String {
    list.first { $0.best() == name }?[language] ?? name
  }

  /// Whether an outcome was given out as a draft and not as the final text.
  public func isDraft(_ issue: DocumentIssued) -> Bool {
    issue.symbol.hasPrefix("\(documentPrefix)/L.")
  }

  private var documentPrefix: String {
    created.map { $0.prefix.isEmpty ? $0.code : $0.prefix } ?? ""
  }

  /// The symbol that the next document of a kind gets (domain B-19).
  ///
  /// Drafts are `L.1`, `L.1/Rev.1` …; a final document `1`, corrected `1/Rev.1`, ends their row: the next is `L.2`.
  public func nextSymbol(_ kind: DocumentKind, isFinal: Bool) -> String {
    let prefix = documentPrefix
    let issued = documents.filter { $0.issue.kind == kind }.map(\.issue.symbol)
    guard kind == .outcome else { return "\(prefix)/INF.\(issued.count + 1)" }
    let drafts = issued.lastIndex { !$0.hasPrefix("\(prefix)/L.") }.map { issued[($0 + 1)...] }
    let finals = issued.count { !$0.hasPrefix("\(prefix)/L.") }
    if isFinal { return "\(prefix)/1" + (finals == 0 ? "" : "/Rev.\(finals)") }
    let revision = drafts?.count ?? issued.count
    return "\(prefix)/L.\(finals + 1)" + (revision == 0 ? "" : "/Rev.\(revision)")
  }
}
