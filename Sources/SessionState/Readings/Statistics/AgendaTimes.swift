/// When an item was to be and when it was. Times in ms since 1970, lengths in ms.
public struct ItemTimes: Hashable, Sendable {
  /// The item.
  public var id: ItemID
  /// When it was to begin and to end, as it was planned last: a slip is against the plan that the chair set, not against
  /// the first one, which the replay's lane shows.
  public var plannedStart: Milliseconds
  public var plannedEnd: Milliseconds
  /// When it began; nil until it has.
  public var began: Milliseconds?
  /// When it ended; nil while it goes on.
  public var ended: Milliseconds?
  /// How long it was under discussion; nil until it has begun.
  public var actual: Milliseconds?

  /// How much later than planned it began, below 0 for sooner.
  public var startSlip: Milliseconds? { began.map { $0 - plannedStart } }
  /// Agenda slip: how much later than planned it ended, below 0 for sooner (domain C-5).
  public var slip: Milliseconds? { ended.map { $0 - plannedEnd } }
}

/// Whether a day kept its times. Times in ms since 1970.
public struct DayTimes: Hashable, Sendable {
  /// The day.
  public var number: Int
  /// When its first item was to begin and its last one to end, of those that were not skipped; nil without items.
  public var plannedStart: Milliseconds?
  public var plannedEnd: Milliseconds?
  /// When its first item began.
  public var began: Milliseconds?
  /// When its last item ended; nil while it goes on.
  public var ended: Milliseconds?
  /// Its items in their order, without those that were taken out or skipped.
  public var items: [ItemTimes] = []

  /// How much later than planned it began and ended, below 0 for sooner.
  public var startSlip: Milliseconds? { difference(began, plannedStart) }
  public var slip: Milliseconds? { difference(ended, plannedEnd) }

  /// Its items that have ended.
  public var over: [ItemTimes] { items.filter { $0.ended != nil } }

  private func difference(_ actual: Milliseconds?, _ planned: Milliseconds?) -> Milliseconds? {
    guard let actual, let planned else { return nil }
    return actual - planned
  }
}

extension Session {
  /// When an item was to be and when it was.
  public func times(of item: AgendaItem, on day: Day, _ now: Moment) -> ItemTimes {
    let start = wallTime(item.plan.start, on: day)
    let hasBegun = item.hasBegun
    return ItemTimes(
      id: item.id, plannedStart: start, plannedEnd: start + .minutes(item.plan.minutes),
      began: hasBegun ? item.openedAt?.at : nil,
      ended: item.state == .closed ? item.closedAt?.at : nil,
      actual: hasBegun ? min(item.clock.total(now), .longest) : nil)
  }

  /// Whether a day kept its times. Costs a walk over its items.
  public func times(of day: Day, _ now: Moment) -> DayTimes {
    let agenda = agenda(day: day.number).filter { $0.state != .skipped }
    let items = agenda.map { times(of: $0, on: day, now) }
    // A day is over when the next one has begun, when the session is closed, or when nothing is left of it.
    let isOver =
      dayNumber > day.number || state == .closed || !agenda.contains { $0.state != .closed }
    return DayTimes(
      number: day.number, plannedStart: items.map(\.plannedStart).min(),
      plannedEnd: items.map(\.plannedEnd).max(), began: items.compactMap(\.began).min(),
      ended: isOver ? items.compactMap(\.ended).max() : nil, items: items)
  }
}
