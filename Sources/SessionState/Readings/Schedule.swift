/// When the items of the day under way began and are expected, derived from the plan and from what happened.
///
/// Wall-clock times in ms since 1970. Overruns push later items; fixed points never move, but one of whose time
/// nothing is left is held later, whole; nobody is called before the planned time, so a gap in the plan takes up a
/// delay (domain A-33).
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
    /// How far what comes before runs into a fixed item, in ms; 0 where it does not. Of one that is missed, how
    /// much later than fixed it is expected.
    public var conflict: Milliseconds
  }

  /// The items of the day in their order, without those that were skipped.
  public var entries: [Entry]
  /// How far the day is behind its plan, below 0 when ahead, in ms.
  public var offset: Milliseconds
  /// The expected end of the day; nil without items.
  public var expectedEnd: Milliseconds?
  /// The next break that has not begun, for counting down to it.
  public var nextBreak: Entry? = nil

  /// The planned end of the day; nil without items.
  public var plannedEnd: Milliseconds? { entries.map(\.plannedEnd).max() }

  /// The entry of an item.
  public subscript(id: ItemID) -> Entry? { entries.first { $0.id == id } }
}

extension Session {
  /// The schedule of the day under way at a moment. Costs a walk over the day's items.
  public func schedule(_ now: Moment) -> Schedule {
    guard let day else { return Schedule(entries: [], offset: 0, expectedEnd: nil) }
    let agenda = agenda(day: day.number).filter { $0.state != .skipped }
    let ends = endsOfBegun(agenda, now)
    // What is planned comes after what has begun and is not over, wherever that stands in the plan.
    let busy = ends.values.max()
    var entries: [Schedule.Entry] = []
    var free: Milliseconds?
    for item in agenda {
      let entry = entry(for: item, on: day, ends[item.id], Busy(before: free, begun: busy), now)
      free = max(free ?? 0, entry.end)
      entries.append(entry)
    }
    let breaks = entries.filter {
      items[$0.id].map { $0.plan.kind == .break && $0.state == .planned } ?? false
    }
    return Schedule(
      entries: entries, offset: offset(entries, now), expectedEnd: entries.map(\.end).max(),
      nextBreak: breaks.min { $0.start < $1.start })
  }

  /// Until when the room is taken.
  private struct Busy {
    /// By the items before, in the order of the plan.
    var before: Milliseconds?
    /// By the items that have begun and are not over.
    var begun: Milliseconds?
  }

  /// The open item ends when its time is up; those put aside go on after it, one after the other.
  private func endsOfBegun(_ agenda: [AgendaItem], _ now: Moment) -> [ItemID: Milliseconds] {
    var end = endOfOpenItem(now)
    var ends = openItem.map { [$0: end] } ?? [:]
    for item in agenda where item.state == .suspended {
      end += max(0, .minutes(item.minutes) - item.clock.total(now))
      ends[item.id] = end
    }
    return ends
  }

  private func entry(
    for item: AgendaItem, on day: Day, _ end: Milliseconds?, _ busy: Busy, _ now: Moment
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
      entry.end = end ?? now.at
    case .planned, .skipped, .removed:
      if item.plan.isFixed {
        let free = max(busy.before ?? wanted, busy.begun ?? wanted)
        let earliest = max(free, now.at)
        if state != .draft, earliest > wanted, earliest >= entry.end {
          // Nothing of its time is left: it is missed, and takes its minutes as soon as it can.
          entry.start = earliest
          entry.end = earliest + length
        }
        entry.conflict = max(0, max(free, entry.start) - wanted)
      } else {
        // Before the day begins, nothing is late.
        let earliest = max(busy.before ?? wanted, busy.begun ?? wanted, now.at)
        if state != .draft { entry.start = max(wanted, earliest) }
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
}

// What still fits.
extension Session {
  /// How many waiting requests fit before the open item's expected end, in the order of the list.
  public func fitting(_ now: Moment) -> Int {
    guard openItem != nil else { return 0 }
    return Self.fitting(waitingTimes, in: endOfOpenItem(now) - now.at - takenByFloor(now))
  }

  /// When the open item has had its time; now without one.
  func endOfOpenItem(_ now: Moment) -> Milliseconds {
    guard let item = currentItem else { return now.at }
    return now.at + max(0, .minutes(item.minutes) - item.clock.total(now))
  }

  /// How many of these lengths fit into a time, in their order.
  static func fitting(_ lengths: [Milliseconds], in time: Milliseconds) -> Int {
    var free = time
    var count = 0
    for length in lengths {
      free -= length
      guard free >= 0 else { break }
      count += 1
    }
    return count
  }

  /// The time of each request that waits in the open item, in the order of the list.
  ///
  /// A right of reply has its own list and its own time, at the end.
  var waitingTimes: [Milliseconds] {
    waiting.filter { [1, 2].contains($0.kind.requestClass) }.map {
      allotment(for: $0.kind, participant: $0.participant, in: $0.item) ?? 0
    }
  }

  /// What the speaker, and who is interrupted, still have.
  func takenByFloor(_ now: Moment) -> Milliseconds {
    [currentIntervention, interruptedIntervention].compactMap { $0?.remaining(now) }
      .reduce(0) { $0 + max(0, $1) }
  }
}
