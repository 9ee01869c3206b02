/// Something that an outcome document would be better without (domain B-18). Advice only.
public enum OutcomeGap: Hashable, Sendable {
  case noTheme(RecommendationID)
  case noAddressee(RecommendationID)
  /// A working language without a text.
  case noTranslation(RecommendationID, language: String)
  /// A translation that is behind the original.
  case behind(RecommendationID, language: String)
  case openBrackets(RecommendationID, count: Int)
  /// A bracket that is never closed, or never opened (B-5).
  case unbalanced(RecommendationID, language: String)
  /// The text begins with no verb of the list, and none is set (B-13).
  case noVerb(RecommendationID)
  case objection(RecommendationID, Party)
  /// Neither adopted nor otherwise decided.
  case undecided(RecommendationID, RecommendationState)
  /// A deadline passed unbroken: adoption waits to be confirmed (B-11).
  case silenceOver(RecommendationID)
  case noOwner(ActionID)
  case noDate(ActionID)
  /// A mark that nobody has written out.
  case markToFill(MarkID)
  /// Somebody spoke who has no group.
  case noGroup(InterventionID)

  /// Where to mend it, as its id.
  public var id: String {
    switch self {
    case .noTheme(let id), .noAddressee(let id), .noTranslation(let id, _), .behind(let id, _),
      .openBrackets(let id, _), .unbalanced(let id, _), .noVerb(let id), .objection(let id, _),
      .undecided(let id, _), .silenceOver(let id):
      id.description
    case .noOwner(let id), .noDate(let id): id.description
    case .markToFill(let id): id.description
    case .noGroup(let id): id.description
    }
  }
}

extension Session {
  /// What is still missing from the outcome, in the order of the document (domain B-18).
  public func outcomeCheck(_ now: Moment) -> [OutcomeGap] {
    var gaps: [OutcomeGap] = []
    for text in outcome.flatMap(\.recommendations) where text.state != .notAdopted {
      gaps += check(text, now)
    }
    for action in actions where action.state == .open {
      if action.owner == nil { gaps.append(.noOwner(action.id)) }
      if action.due == nil { gaps.append(.noDate(action.id)) }
    }
    gaps += marks.filter { $0.filled == nil }.map { .markToFill($0.id) }
    gaps += interventions.filter { $0.kind.isCounted && speakingGroup(of: $0) == nil }
      .map { .noGroup($0.id) }
    return gaps
  }

  private func check(_ text: Recommendation, _ now: Moment) -> [OutcomeGap] {
    let id = text.id
    var gaps: [OutcomeGap] = []
    if let silence = text.silence, now.at >= silence.deadline {
      gaps.append(.silenceOver(id))
    } else if text.state != .adopted {
      gaps.append(.undecided(id, text.state))
    }
    if text.openBrackets > 0 { gaps.append(.openBrackets(id, count: text.openBrackets)) }
    for language in text.languages where Brackets.isUnbalanced(text.latest(language)?.text ?? "") {
      gaps.append(.unbalanced(id, language: language))
    }
    for position in text.positions where position.value == .objection {
      gaps.append(.objection(id, position.party))
    }
    for language in created?.languages ?? [] where text.latest(language) == nil {
      gaps.append(.noTranslation(id, language: language))
    }
    for language in text.languages where text.isBehind(language) {
      gaps.append(.behind(id, language: language))
    }
    guard text.part == .operative else { return gaps }
    if text.theme == nil { gaps.append(.noTheme(id)) }
    if text.addressees.isEmpty { gaps.append(.noAddressee(id)) }
    if text.verb == nil, operativeVerb(of: text.wording, text.original) == nil {
      gaps.append(.noVerb(id))
    }
    return gaps
  }

  /// The verb of the lists that a text begins with (domain B-13); nil when it begins with none.
  public func operativeVerb(of text: String, _ language: String) -> String? {
    let verbs = language == "ar" ? settings.verbsArabic : settings.verbsEnglish
    let folded = SearchFolding.fold(text)
    return verbs.first { verb in
      let letters = SearchFolding.fold(verb)
      guard folded.hasPrefix(letters) else { return false }
      // A preposition that is written with the next word ends in a tatweel, which folding drops.
      guard let next = folded.dropFirst(letters.count).first else { return true }
      return !next.isLetter || verb.hasSuffix("\u{0640}")
    }
  }
}
