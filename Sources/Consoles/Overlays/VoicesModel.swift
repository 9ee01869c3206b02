import SessionState
import Words

/// How the voices are looked at.
struct VoicesView: Hashable {
  /// By which attribute the shares are compared.
  var attribute = VoiceAttribute.group
  /// Over what they are counted.
  var scope: Scope
  /// The person selected among those not heard.
  var selected: KeptRow<ParticipantID>
  /// Which of them are shown; nil: all.
  var filter: ListFilter?

  /// Those not heard, as far as they are shown.
  func people(_ session: Session) -> [Participant] {
    let people = session.notHeard(scope)
    guard let filter else { return people }
    return people.filter { filter.passes(session.searched($0.id)) }
  }
}

/// The voices of the room against the roster, and what each helper order would do with the list (screens 4.11).
struct VoicesModel {
  /// What one rule would do.
  struct Preview {
    var rule: AdviceRule
    /// Whether it is the rule in use.
    var isUsed: Bool
    /// Place on the list and group of each request, in the rule's order.
    var order: [(place: Int, group: String)]
  }

  let voices: Voices
  /// The label of each row.
  let labels: [String]
  /// What each row's group has left of its time, where groups have a budget and are looked at.
  let budgets: [Milliseconds?]
  /// `day 2 · by group`.
  let scope: String
  /// `18 of 30 people heard · …`.
  let summary: String
  let previews: [Preview]
  /// The rule in use and over what it counts.
  let inUse: String
  /// Those not heard: who, group and name.
  let notHeard: [(id: ParticipantID, group: String, name: String)]
  /// What is said of a filter.
  let filtered: String?
  /// How many people could be heard.
  let total: Int

  init(_ session: Session, _ view: VoicesView, _ now: Moment) {
    let voices = session.voices(by: view.attribute, view.scope, now)
    self.voices = voices
    let spent = session.budgets.isEmpty ? nil : session.tally(session.settings.budgetScope, now)
    budgets = voices.rows.map { row in
      guard case .group(let group?) = row.side, let budget = session.budgets[group] else {
        return nil
      }
      return budget.total - (spent?.groups[group]?.speech ?? 0)
    }
    labels = voices.rows.map { session.label(of: $0.side) }
    scope = Label.voicesScope(view.scope, day: session.dayNumber, by: view.attribute)
    summary = Label.voicesSummary(
      heard: voices.heard, of: voices.total, firstFive: voices.ofFirstFive,
      isNet: !session.settings.interpretationCharged)
    inUse = Label.ruleInUse(session.settings.advice, session.settings.adviceScope)
    let waiting = session.waiting
    let rules = Self.rules(view)
    previews = session.advice(of: rules, view.scope).map { advice in
      Preview(
        rule: advice.rule,
        isUsed: advice.rule == session.settings.advice
          && view.scope == session.settings.adviceScope,
        order: advice.order.compactMap { id in
          guard let place = waiting.firstIndex(where: { $0.id == id }) else { return nil }
          let request = waiting[place]
          let group = session.group(of: request)?.short
          return (place + 1, group ?? session.shortName(of: request.participant))
        })
    }
    filtered = view.filter.map { FilterWords.only($0.text) }
    notHeard = view.people(session).map {
      ($0.id, session.group(of: $0.id)?.short ?? "", session.ownName(of: $0.id))
    }
    total = voices.total
  }

  /// The rules that the digits take; the last one balances what is looked at.
  static func rules(_ view: VoicesView) -> [AdviceRule] {
    [
      .arrival, .firstTimeFirst, .leastTimeFirst, .alternateGroups, .balance(view.attribute),
    ]
  }
}
