/// When the items of the day under way began and are expected, derived from the plan and from what happened.
///
/// Wall-clock times in ms since 1970. Overruns push later items; fixed points never move; nobody is called
/// before the planned time, so a gap in the plan takes up a delay (domain A-33).
public struct Schedule: Hashable, Sendable {
  /// One item of the day.
  public struct Entry: Hashable, Sendable {
    /// The item.
    public var id: ItemID
    /// Planned start.
    public var plannedStart: Milliseconds
    /// Planned end.
    public var plannedEnd: Milliseconds
    /// Real start where it began, else the expected one.
    public var start: Milliseconds
    /// Real end where it ended, else the expected one.
    public var end: Milliseconds
    /// How far what comes before runs into a fixed item, in ms; 0 where it does not.
    public var conflict: Milliseconds
  }

  /// The items of the day in their order, without those that were skipped.
  public var entries: [Entry]
  /// How far the day is behind its plan, below 0 when ahead, in ms.
  public var offset: Milliseconds
  /// The expected end of the day; nil without items.
  public var expectedEnd: Milliseconds?

  /// The entry of an item.
  public subscript(id: ItemID) -> Entry? { entries.first { $0.id == id } }
}

extension Session {
  /// The schedule of the day under way at a moment. Costs a walk over the day's items.
  public func schedule(_ now: Moment) -> Schedule {
    guard let day else { return Schedule(entries: [], offset: 0, expectedEnd: nil) }
    var entries: [Schedule.Entry] = []
    var free: Milliseconds?
    for item in agenda(day: day.number) where item.state != .skipped {
      let entry = entry(for: item, on: day, after: free, now)
      free = max(free ?? 0, entry.end)
      entries.append(entry)
    }
    let offset = offset(entries, now)
    return Schedule(entries: entries, offset: offset, expectedEnd: entries.map(\.end).max())
  }

  private func entry(
    for item: AgendaItem, on day: Day, after free: Milliseconds?, _ now: Moment
  ) -> Schedule.Entry {
    let planned = wallTime(item.plan.start, on: day)
    let wanted = wallTime(item.start, on: day)
    let length = Milliseconds.minutes(item.minutes)
    var entry = Schedule.Entry(
      id: item.id, plannedStart: planned, plannedEnd: planned + .minutes(item.plan.minutes),
      start: wanted, end: wanted + length, conflict: 0)
    switch item.state {
    case .closed:
      entry.start = item.openedAt?.at ?? planned
      entry.end = item.closedAt?.at ?? entry.start
    case .open, .suspended:
      entry.start = item.openedAt?.at ?? planned
      entry.end = now.at + max(0, length - item.clock.total(now))
    case .planned, .skipped, .removed:
      // Before the day begins, nothing is late.
      let earliest = state == .draft ? wanted : max(free ?? wanted, now.at)
      if item.plan.isFixed {
        entry.conflict = max(0, (free ?? planned) - planned)
      } else {
        entry.start = max(wanted, earliest)
        entry.end = entry.start + length
      }
    }
    return entry
  }

  /// The item under way against its planned end, else the next one against its planned start.
  private func offset(_ entries: [Schedule.Entry], _ now: Moment) -> Milliseconds {
    if let openItem, let entry = entries.first(where: { $0.id == openItem }) {
      return entry.end - entry.plannedEnd
    }
    let next = entries.first { items[$0.id]?.state == .planned }
    guard let next, state != .draft else { return 0 }
    return max(0, next.start - next.plannedStart)
  }

  /// How many waiting requests fit before the open item's expected end, in the order of the list.
  public func fitting(_ now: Moment) -> Int {
    guard let openItem, let end = schedule(now)[openItem]?.end else { return 0 }
    var free = end - now.at
    if let current = currentIntervention { free -= max(0, current.remaining(now) ?? 0) }
    if let held = interruptedIntervention { free -= max(0, held.remaining(now) ?? 0) }
    var count = 0
    // A right of reply has its own list and its own time, at the end.
    for request in waiting where [1, 2].contains(request.kind.requestClass) {
      free -=
        allotment(for: request.kind, participant: request.participant, in: request.item) ?? 0
      guard free >= 0 else { break }
      count += 1
    }
    return count
  }
}
