import SessionState
import Words

extension Redactor {
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
          $0.number = numbers[$0.id]
          $0.role = told($0.role)
          $0.languages = spoken($0.languages)
          $0.precedence = nil
        })
    case .participantUpdated(let data):
      .participantUpdated(
        changed(data) {
          $0.name = nil
          $0.number = nil
          $0.role = $0.role.map { told($0) }
          $0.languages = $0.languages.map { spoken($0) }
          $0.precedence = nil
        })
    case .requestsBrought(let data):
      .requestsBrought(
        changed(data) {
          $0.session = free($0.session)
          for index in $0.requests.indices {
            raise(to: levels.request($0.requests[index].id))
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
    hidesKinds ? .other : type
  }

  /// Under the Chatham House Rule, of those who speak for others only that they do.
  private func told(_ role: ParticipantRole) -> ParticipantRole {
    guard hidesKinds else { return role }
    return switch role {
    case .panellist, .delegate, .observer: .delegate
    case .moderator, .secretariat, .interpreter, .rapporteur: role
    }
  }

  private func short(_ type: GroupType) -> String {
    hidesKinds ? GroupType.delegation("en") : type.short
  }

  private func name(_ type: GroupType) -> TextByLanguage {
    func word(_ language: String) -> String {
      hidesKinds ? GroupType.delegation(language) : type.word(language)
    }
    return ["en": word("en"), "ar": word("ar")]
  }
}
