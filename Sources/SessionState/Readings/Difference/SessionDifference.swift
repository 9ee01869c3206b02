/// What changed between two states of one session, in the order in which a person would tell it.
///
/// The states may come in either order: the one with fewer events is the earlier one. What was taken back in between
/// is told as gone. Nothing here is stored; it is for replay and `show --diff`. Cost: one pass over both states.
public struct SessionDifference: Hashable, Sendable {
  /// The state before.
  public let earlier: Session
  /// The state after.
  public let later: Session
  /// The moment of the state before.
  public let earlierMoment: Moment
  /// The moment of the state after.
  public let laterMoment: Moment
  /// Whether the states were given the other way round.
  public let isSwapped: Bool

  /// State, day and attribution of the session.
  public let session: [SessionChange]
  /// What became of the agenda, in its order.
  public let agenda: [AgendaChange]
  /// Who had and who has the floor; nil where that is the same.
  public let floor: FloorChange?
  /// Who came on the list and who left it, and how.
  public let list: [ListChange]
  /// Turns held, corrected and taken back.
  public let turns: [TurnChange]
  /// Motions, calls to order, budgets and the roll.
  public let order: [OrderChange]
  /// Recommendations captured and changed.
  public let recommendations: [RecommendationChange]
  /// Notes, marks, action items and documents.
  public let record: [RecordChange]
  /// People and groups.
  public let roster: [RosterChange]
  /// Settings.
  public let settings: [SettingChange]

  /// Compares two states of one session.
  ///
  /// - Parameters:
  ///   - from: One state.
  ///   - fromMoment: The moment at which it is looked at; nil: that of its last event.
  ///   - to: The other state.
  ///   - toMoment: The same for it. Turns under way are told up to these moments.
  public init(
    from: Session, _ fromMoment: Moment? = nil, to: Session, _ toMoment: Moment? = nil
  ) {
    let one = (state: from, moment: fromMoment ?? from.lastMoment)
    let other = (state: to, moment: toMoment ?? to.lastMoment)
    isSwapped = (other.state.seq, other.moment.clock) < (one.state.seq, one.moment.clock)
    let (old, new) = isSwapped ? (other, one) : (one, other)
    earlier = old.state
    later = new.state
    earlierMoment = old.moment
    laterMoment = new.moment
    session = SessionChange.all(old.state, new.state)
    agenda = AgendaChange.all(old.state, new.state)
    floor = FloorChange(old.state, new.state)
    list = ListChange.all(old.state, old.moment, new.state, new.moment)
    turns = TurnChange.all(old.state, old.moment, new.state, new.moment)
    order = OrderChange.all(old.state, new.state)
    recommendations = RecommendationChange.all(old.state, new.state)
    record = RecordChange.all(old.state, new.state)
    roster = RosterChange.all(old.state, new.state)
    settings = SettingChange.all(old.state.settings, new.state.settings)
  }

  /// Whether nothing changed that a person would tell; time may have passed.
  public var isEmpty: Bool {
    session.isEmpty && agenda.isEmpty && floor == nil && list.isEmpty && turns.isEmpty
      && order.isEmpty && recommendations.isEmpty && record.isEmpty && roster.isEmpty
      && settings.isEmpty
  }
}

/// A change of the session as a whole.
public enum SessionChange: Hashable, Sendable {
  case state(from: Session.State, to: Session.State)
  case day(from: Int, to: Int)
  case attribution(from: Attribution, to: Attribution)

  static func all(_ old: Session, _ new: Session) -> [SessionChange] {
    var changes: [SessionChange] = []
    if old.state != new.state { changes.append(.state(from: old.state, to: new.state)) }
    if old.dayNumber != new.dayNumber {
      changes.append(.day(from: old.dayNumber, to: new.dayNumber))
    }
    if old.sessionAttribution != new.sessionAttribution {
      changes.append(.attribution(from: old.sessionAttribution, to: new.sessionAttribution))
    }
    return changes
  }
}

/// A setting that has another value; the values as `set` takes them.
public struct SettingChange: Hashable, Sendable {
  /// Which setting.
  public var key: Settings.Key
  /// Its value before.
  public var from: String
  /// Its value after.
  public var to: String

  static func all(_ old: Settings, _ new: Settings) -> [SettingChange] {
    guard old != new else { return [] }
    return Settings.Key.allCases.compactMap { key in
      let (from, to) = (old.text(key), new.text(key))
      return from == to ? nil : SettingChange(key: key, from: from, to: to)
    }
  }
}

extension Table {
  /// Every entity of two tables with its other state, in the order of ids. Cost: linear.
  func paired(with later: Table) -> [(old: Entity?, new: Entity?)] {
    var pairs: [(old: Entity?, new: Entity?)] = []
    pairs.reserveCapacity(Swift.max(count, later.count))
    var (i, j) = (startIndex, later.startIndex)
    while i < endIndex || j < later.endIndex {
      let old = i < endIndex ? self[i] : nil
      let new = j < later.endIndex ? later[j] : nil
      // The lower id comes first; where both have it, both go on.
      let takesOld = old.map { old in new.map { old.id <= $0.id } ?? true } ?? false
      let takesNew = new.map { new in old.map { new.id <= $0.id } ?? true } ?? false
      pairs.append((old: takesOld ? old : nil, new: takesNew ? new : nil))
      if takesOld { i += 1 }
      if takesNew { j += 1 }
    }
    return pairs
  }
}
