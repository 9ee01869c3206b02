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
  let priority: Priority
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
    theme = text.theme.map { scope.themeName($0, under: text.attribution) }
    priority = text.priority
    principles = text.principles
    addressees = text.addressees.map {
      session.term($0, in: session.settings.addressees, language: scope.ownLanguage)
    }
    addresseesText = joined(addressees)
    verb = text.verb
    item = scope.item(text.item)
    let first = text.revisions.first?.at.at
    capturedAt = scope.tells(own) ? first.map { "\(scope.date($0)) \(scope.time($0))" } : nil
    self.passages = passages
    revisions = scope.tells(own) ? text.revisions.count : nil
    openBrackets = text.openBrackets > 0 ? text.openBrackets : nil
    proposers = names(text.proposers)
    proposersText = joined(proposers)
    coSponsors = names(text.coSponsors)
    supporters = names(text.supporters)
    positions = text.positions.filter { scope.tells(text.level(of: $0)) }
      .map { PositionRow($0, under: text.level(of: $0), scope) }
    adoption =
      text.state == .adopted ? text.adoption.map { AdoptionRow($0, under: own, scope) } : nil
    adoptedText = adoption.map { "\($0.method), \($0.on)" }
    mergedInto = text.mergedInto
    splitFrom = text.splitFrom
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
    text = position.text.map { scope.disclosure.text($0, under: own) }
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
    let counts = scope.tells(own) ? adoption.counts : nil
    method = scope.words.method(adoption.method)
    methodName = adoption.method
    at = UTCTime.text(adoption.at.at)
    on = scope.words.date(scope.date(adoption.at.at))
    revision = adoption.revision
    votesFor = counts?.for
    votesAgainst = counts?.against
    abstentions = counts?.abstain
  }
}
