import SessionState
import Words

extension Redactor {
  /// The level at which the roster is told: of the session as a whole.
  private var overall: Attribution { max(level, final.sessionAttribution) }

  mutating func redactedRoster(_ event: Event) -> Event {
    switch event {
    case .groupAdded(let group):
      .groupAdded(
        changed(group) {
          $0.type = told($0.type)
          $0.short = short($0.type)
          $0.name = name($0.type)
        })
    case .groupUpdated(let data):
      .groupUpdated(
        changed(data) {
          $0.type = $0.type.map { told($0) }
          $0.short = $0.type.map { short($0) }
          $0.name = $0.type.map { name($0) }
        })
    case .participantAdded(let person):
      .participantAdded(
        changed(person) {
          $0.name = Self.name(of: $0.id)
          $0.number = $0.id.number
          $0.languages = $0.languages.map { code($0) }
          $0.precedence = nil
        })
    case .participantUpdated(let data):
      .participantUpdated(
        changed(data) {
          $0.name = nil
          $0.number = nil
          $0.languages = $0.languages?.map { code($0) }
          $0.precedence = nil
        })
    case .requestsBrought(let data):
      .requestsBrought(
        changed(data) {
          $0.session = free($0.session)
          for index in $0.requests.indices {
            $0.requests[index].note = free($0.requests[index].note)
          }
        })
    case .presenceChanged, .participantMerged, .rollCalled, .budgetChanged, .leftoversTaken: event
    default: event
    }
  }

  /// `P-01`.
  static func name(of id: ParticipantID) -> TextByLanguage {
    ["en": id.number < 10 ? "P-0\(id.number)" : id.description]
  }

  /// C-6: the kind of organisation, and under the Chatham House Rule not even that.
  private func told(_ type: GroupType) -> GroupType {
    overall == .notForAttribution ? type : .other
  }

  private func short(_ type: GroupType) -> String {
    overall == .notForAttribution ? type.short : GroupType.delegation("en")
  }

  private func name(_ type: GroupType) -> TextByLanguage {
    func word(_ language: String) -> String {
      overall == .notForAttribution ? type.word(language) : GroupType.delegation(language)
    }
    return ["en": word("en"), "ar": word("ar")]
  }
}
