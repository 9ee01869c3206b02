/// What changed in one recommendation.
public struct RecommendationChange: Hashable, Sendable {
  /// `R-9`.
  public var id: RecommendationID
  /// Whether it was captured in between.
  public var isNew = false
  /// Whether its capture was taken back in between.
  public var isGone = false
  /// What changed in it; of a new one, what it has now.
  public var details: [Detail] = []

  /// One thing that changed.
  public enum Detail: Hashable, Sendable {
    case wording(Wording)
    /// A wording that one captured in between got afterwards, by whose proposal, and when.
    case revised(Wording, by: Party?, at: Moment)
    case state(from: RecommendationState, to: RecommendationState)
    /// As what a person or group stands behind it.
    case party(Party, from: PartyRole?, to: PartyRole?)
    /// Where a person or group stands on it.
    case position(Party, from: PositionValue?, to: PositionValue?)
    /// A value of its classification, or its number; empty: none.
    case field(Field, from: String, to: String)
    /// The revision agreed in a language; nil: none.
    case agreed(language: String, revision: Int?)
  }

  /// The wording of one language.
  public struct Wording: Hashable, Sendable {
    /// The language.
    public var language: String
    /// The revision before; nil: there was no text.
    public var from: Int?
    /// The text before.
    public var old: String
    /// The revision after; nil: the text was taken back.
    public var to: Int?
    /// The text after.
    public var new: String

    /// Which words went and which came.
    public var words: WordDiff { WordDiff(old, new) }
  }

  /// What a recommendation is sorted and printed by.
  public enum Field: String, Hashable, Sendable, CaseIterable {
    case theme, addressees, principles, verb, priority, part, number

    /// The value, as commands take it; empty: none.
    func value(_ text: Recommendation?) -> String {
      switch self {
      case .theme: text?.theme ?? ""
      case .addressees: text?.addressees.joined(separator: ", ") ?? ""
      case .principles: text?.principles.map(\.rawValue).joined(separator: ", ") ?? ""
      case .verb: text?.verb ?? ""
      case .priority: (text?.priority ?? .normal).rawValue
      case .part: (text?.part ?? .operative).rawValue
      case .number: text?.finalNumber.map(String.init) ?? ""
      }
    }
  }

  static func all(_ old: Session, _ new: Session) -> [RecommendationChange] {
    guard old.recommendations != new.recommendations else { return [] }
    return old.recommendations.paired(with: new.recommendations).compactMap { pair in
      guard let now = pair.new else {
        return pair.old.map { RecommendationChange(id: $0.id, isGone: true) }
      }
      guard pair.old != now else { return nil }
      let change = RecommendationChange(
        id: now.id, isNew: pair.old == nil, details: details(pair.old, now))
      return change.isNew || !change.details.isEmpty ? change : nil
    }
  }

  private static func details(_ old: Recommendation?, _ new: Recommendation) -> [Detail] {
    var details = old == nil ? steps(new) : wordings(old, new)
    let before = old?.state ?? .captured
    if before != new.state { details.append(.state(from: before, to: new.state)) }
    details += parties(old, new) + positions(old, new)
    for field in Field.allCases where field.value(old) != field.value(new) {
      details.append(.field(field, from: field.value(old), to: field.value(new)))
    }
    let agreed = old?.agreed ?? [:]
    for language in Set(agreed.keys).union(new.agreed.keys).sorted()
    where agreed[language] != new.agreed[language] {
      details.append(.agreed(language: language, revision: new.agreed[language]))
    }
    return details
  }

  private static func wordings(_ old: Recommendation?, _ new: Recommendation) -> [Detail] {
    let languages = new.languages + (old?.languages ?? []).filter { !new.languages.contains($0) }
    return languages.compactMap { language in
      let (before, after) = (old?.latest(language), new.latest(language))
      guard before?.number != after?.number || before?.text != after?.text else { return nil }
      return .wording(
        Wording(
          language: language, from: before?.number, old: before?.text ?? "", to: after?.number,
          new: after?.text ?? ""))
    }
  }

  /// Of a new one, how it was captured and each step to its wording now.
  private static func steps(_ new: Recommendation) -> [Detail] {
    new.languages.flatMap { language in
      let revisions = new.revisions.filter { $0.language == language }
      return revisions.indices.map { index -> Detail in
        let now = revisions[index]
        let before = index > 0 ? revisions[index - 1] : nil
        let wording = Wording(
          language: language, from: before?.number, old: before?.text ?? "", to: now.number,
          new: now.text)
        return before == nil
          ? .wording(wording) : .revised(wording, by: now.proposedBy, at: now.at)
      }
    }
  }

  private static func parties(_ old: Recommendation?, _ new: Recommendation) -> [Detail] {
    let all = new.parties + (old?.parties ?? []).filter { !new.parties.contains($0) }
    return all.compactMap { party in
      let (from, to) = (old?.role(of: party), new.role(of: party))
      return from == to ? nil : .party(party, from: from, to: to)
    }
  }

  private static func positions(_ old: Recommendation?, _ new: Recommendation) -> [Detail] {
    func value(_ party: Party, _ text: Recommendation?) -> PositionValue? {
      text?.positions.last { $0.party == party }?.value
    }
    var told: Set<Party> = []
    return (new.positions + (old?.positions ?? [])).compactMap { position in
      let party = position.party
      guard told.insert(party).inserted else { return nil }
      let (from, to) = (value(party, old), value(party, new))
      return from == to ? nil : .position(party, from: from, to: to)
    }
  }
}
