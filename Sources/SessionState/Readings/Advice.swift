/// Whom a helper order would call, and why. Advice only: the list itself never moves (domain A-6).
public struct Advice: Sendable {
  /// The rule.
  public let rule: AdviceRule
  /// The requests of the ordinary list in the order in which the rule would call them.
  public let order: [RequestID]
}

/// Why a rule calls somebody: the facts, put into words by the catalogue.
public struct AdviceReason: Hashable, Sendable {
  /// The rule.
  public var rule: AdviceRule
  /// Over what it counts.
  public var scope: Scope
  /// Counted turns of the person in the scope.
  public var turns: Int
  /// Speech of the person in the scope, in ms.
  public var speech: Milliseconds
  /// Whose share the following compare: a group's short name, a language, a role, a type of group.
  public var side: VoiceSide
  /// Their share of the speech time, 0 to 1.
  public var ofTime: Double
  /// Their share of the people present, 0 to 1.
  public var ofSeats: Double
  /// The group that spoke last.
  public var lastGroup: GroupID?
  /// How long they wait, in ms.
  public var waited: Milliseconds
}

extension Session {
  /// Requests that the helper orders are about: those of the ordinary list whose people could speak now.
  private var advisable: [Request] {
    let speaker = currentIntervention?.participant
    return waiting.filter {
      $0.kind.requestClass == 2 && $0.participant != speaker
        && participants[$0.participant]?.isPresent == true
    }
  }

  /// What a rule advises for the list now; nil: the rule in use.
  ///
  /// Costs one walk over the interventions, none for the order of arrival.
  public func advice(_ rule: AdviceRule? = nil) -> Advice {
    let rule = rule ?? settings.advice
    let waiting = advisable
    guard rule != .arrival, waiting.count > 1 else {
      return Advice(rule: rule, order: waiting.map(\.id))
    }
    return advice(rule, waiting, tally(settings.adviceScope))
  }

  /// What each of some rules advises when it counts over a scope, from one walk: the preview before one is chosen.
  public func advice(of rules: [AdviceRule], _ scope: Scope) -> [Advice] {
    let waiting = advisable
    let tally = tally(scope)
    return rules.map { advice($0, waiting, tally) }
  }

  private func advice(_ rule: AdviceRule, _ waiting: [Request], _ tally: Tally) -> Advice {
    let ordered: [Request]
    switch rule {
    case .arrival: ordered = waiting
    case .firstTimeFirst:
      ordered = sorted(waiting) { tally[$0.participant].turns == 0 ? 0 : 1 }
    case .leastTimeFirst:
      ordered = sorted(waiting) { request in
        switch settings.adviceBy {
        case .participant: tally[request.participant].speech
        case .group: tally.groups[group(of: request)?.id]?.speech ?? 0
        }
      }
    case .alternateGroups: ordered = alternating(waiting, after: tally.lastGroup)
    case .balance(let attribute):
      let voices = Voices(self, by: attribute, tally)
      ordered = sorted(waiting) { request in
        let row = voices[side(of: request, attribute)]
        return (row?.ofTime ?? 0) - (row?.ofSeats ?? 0)
      }
    }
    return Advice(rule: rule, order: ordered.map(\.id))
  }

  /// By a measure, the smaller first; equals keep the order of arrival.
  private func sorted(_ requests: [Request], by measure: (Request) -> some Comparable) -> [Request]
  {
    requests.enumerated().map { (measure($0.element), $0.offset, $0.element) }
      .sorted { $0.0 != $1.0 ? $0.0 < $1.0 : $0.1 < $1.1 }.map(\.2)
  }

  /// skips the group that spoke last while another one waits.
  private func alternating(_ requests: [Request], after last: GroupID?) -> [Request] {
    var rest = requests.map { (request: $0, group: group(of: $0)?.id) }
    var last = last
    var ordered: [Request] = []
    while !rest.isEmpty {
      let index = rest.firstIndex { $0.group != last || $0.group == nil } ?? 0
      let next = rest.remove(at: index)
      ordered.append(next.request)
      last = next.group
    }
    return ordered
  }

  /// Why the rule in use calls a request; nil for the order of arrival.
  public func adviceReason(for request: Request, _ now: Moment) -> AdviceReason? {
    let rule = settings.advice
    guard rule != .arrival, request.kind.requestClass == 2 else { return nil }
    var attribute = VoiceAttribute.group
    if case .balance(let other) = rule { attribute = other }
    let tally = tally(settings.adviceScope, now)
    let side = side(of: request, attribute)
    let row = Voices(self, by: attribute, tally)[side]
    let own = tally[request.participant]
    return AdviceReason(
      rule: rule, scope: settings.adviceScope, turns: own.turns, speech: own.speech, side: side,
      ofTime: row?.ofTime ?? 0, ofSeats: row?.ofSeats ?? 0, lastGroup: tally.lastGroup,
      waited: now.clock - request.requestedAt.clock)
  }

  /// On which side of an attribute a request speaks.
  func side(of request: Request, _ attribute: VoiceAttribute) -> VoiceSide {
    switch attribute {
    case .group: .group(group(of: request)?.id)
    case .type: .type(group(of: request)?.type)
    case .role: .role(participants[request.participant]?.role ?? .observer)
    case .language:
      .language(
        request.language ?? participants[request.participant]?.languages.first ?? mainLanguage)
    }
  }
}
