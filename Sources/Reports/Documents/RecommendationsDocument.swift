import SessionState
import Words

/// Every recommendation with what is recorded of it (domain B-20).
struct RecommendationsDocument: Encodable, Sendable {
  let head: DocumentHead
  let recommendations: [RecommendationRow]
  let log: DocumentLog

  init(_ scope: DocumentScope) {
    head = DocumentHead(scope, .recommendations)
    recommendations = scope.session.recommendations.compactMap { RecommendationRow($0, scope) }
    log = DocumentLog(scope)
  }
}

/// A recommendation as it may be told.
struct RecommendationRow: Encodable, Hashable, Sendable {
  /// The capture number.
  let id: RecommendationID
  /// The final number, once given (B-2).
  let number: Int?
  let state: String
  let stateName: RecommendationState
  let part: OutcomePart
  let theme: String?
  let priority: Priority?
  let principles: [Principle]
  let addressees: [String]
  let addresseesText: String?
  let verb: String?
  let item: ItemName?
  let capturedAt: String?
  let passages: [Passage]
  let revisions: Int?
  let openBrackets: Int?
  let proposers: [String]
  let proposersText: String?
  let coSponsors: [String]
  let supporters: [String]
  let positions: [PositionRow]
  let adoption: AdoptionRow?
  let adoptedText: String?
  let mergedInto: RecommendationID?
  let splitFrom: RecommendationID?

  /// nil where nothing of it may be told.
  init?(_ text: Recommendation, _ scope: DocumentScope) {
    guard let passages = scope.passages(of: text) else { return nil }
    let session = scope.session
    let own = text.attribution
    func names(_ parties: [Party]) -> [String] {
      parties.compactMap { scope.party($0, under: text.level(of: $0)) }
    }
    func joined(_ names: [String]) -> String? { names.isEmpty ? nil : scope.words.list(names) }
    id = text.id
    number = text.finalNumber
    state = scope.words.state(text.state)
    stateName = text.state
    part = text.part
    // C-6: of a closed meeting the adopted text, and nothing that was said about it.
    let isTold = scope.tells(own)
    theme = isTold ? text.theme.map { scope.themeName($0, under: own) } : nil
    priority = isTold ? text.priority : nil
    principles = isTold ? text.principles : []
    let asked = isTold ? text.addressees : []
    addressees = asked.map {
      session.term($0, in: session.settings.addressees, language: scope.ownLanguage)
    }
    addresseesText = joined(addressees)
    verb = text.verb
    item = scope.item(text.item)
    let first = isTold ? text.revisions.first?.at.at : nil
    // To the second it would tell who had the floor.
    capturedAt = first.map { at in
      let date = scope.date(at).description
      return scope.tellsSingly(own) ? "\(date) \(scope.time(at))" : date
    }
    self.passages = passages
    revisions = isTold ? text.revisions.count : nil
    openBrackets = isTold && text.openBrackets > 0 ? text.openBrackets : nil
    proposers = names(text.proposers)
    proposersText = joined(proposers)
    coSponsors = names(text.coSponsors)
    supporters = names(text.supporters)
    positions = scope.positions(on: text)
    adoption =
      text.state == .adopted && isTold
      ? text.adoption.map { AdoptionRow($0, under: own, scope) } : nil
    adoptedText = adoption.map { "\($0.method), \($0.on)" }
    mergedInto = isTold ? text.mergedInto : nil
    splitFrom = isTold ? text.splitFrom : nil
  }
}

/// Where somebody stands on a text, as it may be told.
struct PositionRow: Encodable, Hashable, Sendable {
  let value: String
  let valueName: PositionValue
  let party: String?
  let text: String?

  init(_ position: PartyPosition, under own: Attribution, _ scope: DocumentScope) {
    value = scope.words.position(position.value)
    valueName = position.value
    party = scope.party(position.party, under: own)
    text = scope.words(of: position, under: own)
  }
}

/// How and when a text was adopted.
struct AdoptionRow: Encodable, Hashable, Sendable {
  let method: String
  let methodName: AdoptionMethod
  let at: String
  let on: String
  let revision: Int
  let votesFor: Int?
  let votesAgainst: Int?
  let abstentions: Int?

  init(_ adoption: Recommendation.Adoption, under own: Attribution, _ scope: DocumentScope) {
    method = scope.words.method(adoption.method)
    methodName = adoption.method
    at = UTCTime.text(adoption.at.at)
    on = scope.words.date(scope.date(adoption.at.at))
    revision = adoption.revision
    // C-6: who was alone against it is told by a count of one, and by a count of none who was not.
    func told(_ count: Int?) -> Int? {
      count.flatMap { scope.tellsSingly(own) || $0 >= 3 ? $0 : nil }
    }
    votesFor = told(adoption.counts?.for)
    votesAgainst = told(adoption.counts?.against)
    abstentions = told(adoption.counts?.abstain)
  }
}

extension DocumentScope {
  /// The positions on a text that may be told; under the Chatham House Rule those that at least three parties of two
  /// groups share (C-6).
  func positions(on text: Recommendation) -> [PositionRow] {
    let told = text.positions.filter { tells(text.level(of: $0)) }
    let apart = told.filter { !tellsSingly(text.level(of: $0)) }
    let shared = Dictionary(grouping: apart, by: \.value).mapValues { positions in
      Disclosure.showsCell(
        participants: Set(positions.map(\.party)).count,
        groups: Set(positions.compactMap { group(of: $0.party) }).count, at: .chathamHouse)
    }
    return told.compactMap { position in
      let level = text.level(of: position)
      guard tellsSingly(level) || shared[position.value] == true else { return nil }
      return PositionRow(position, under: level, self)
    }
  }

  /// A position in the words of whoever took it; words tell who somebody is, so not under the Chatham House Rule.
  func words(of position: PartyPosition, under own: Attribution) -> String? {
    guard tellsSingly(own) else { return nil }
    return position.text.map { disclosure.text($0, under: own) }
  }

  private func group(of party: Party) -> GroupID? {
    switch party {
    case .group(let id): id
    case .participant(let id): session.group(of: session.entry(of: id))?.id
    }
  }
}
