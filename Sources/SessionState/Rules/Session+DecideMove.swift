extension Session {
  func decide(move id: ItemID, to place: ItemPlace, _ now: Moment) throws(Refusal) -> Event {
    let item = try standing(id)
    guard !item.hasBegun else { throw .planning(.hasBegun(id)) }
    guard !item.plan.isFixed else { throw .planning(.isFixed(id)) }
    switch place {
    case .before(let other), .after(let other):
      guard other != id else { throw .planning(.nothingChanges(id)) }
      let other = try standing(other)
      return other.plan.day == item.plan.day
        ? try move(item, to: place, of: other) : try insert(item, at: place, of: other)
    case .day(let day, let start):
      guard days.contains(where: { $0.number == day }) else { throw .noSuchDay(day) }
      return try move(item, toDay: day, start)
    }
  }

  /// Within its day: the items between change places with it, one after another from where they began.
  private func move(_ item: AgendaItem, to place: ItemPlace, of other: AgendaItem)
    throws(Refusal) -> Event
  {
    let old = agenda(day: item.plan.day)
    let order = Self.order(old, item, place, other)
    guard let from = old.firstIndex(of: item), let to = order.firstIndex(of: item), from != to
    else { throw .planning(.nothingChanges(item.id)) }
    let stretch = min(from, to)...max(from, to)
    let first = old[stretch.lowerBound]
    var cursor = first.start.minutes
    if !first.canMove {
      // Before something that stays: where the item before it ends, else just so that it ends in time.
      cursor =
        stretch.lowerBound > 0
        ? order[stretch.lowerBound - 1].endMinutes : cursor - item.minutes
    }
    return try moved(
      item, item.plan.day, order, Repacking(order, stretch, from: cursor, closesGaps: true))
  }

  /// Into another day: later items make room as far as they must.
  private func insert(_ item: AgendaItem, at place: ItemPlace, of other: AgendaItem)
    throws(Refusal) -> Event
  {
    var item = item
    item.landed = nil
    let order = Self.order(agenda(day: other.plan.day), item, place, other)
    guard let index = order.firstIndex(of: item) else { throw .planning(.nothingChanges(item.id)) }
    var cursor = other.start.minutes
    if case .after = place {
      cursor = other.endMinutes
    } else if !other.canMove {
      cursor = index > 0 ? order[index - 1].endMinutes : cursor - item.minutes
    }
    let stretch = index...(order.count - 1)
    return try moved(
      item, other.plan.day, order, Repacking(order, stretch, from: cursor, closesGaps: false))
  }

  private func move(_ item: AgendaItem, toDay day: Int, _ start: LocalTime?) throws(Refusal)
    -> Event
  {
    if let start {
      guard day != item.plan.day || start != item.start else {
        throw .planning(.nothingChanges(item.id))
      }
      return .itemMoved(
        ItemMoved(id: item.id, day: day, starts: [PlannedStart(id: item.id, start: start)]))
    }
    let there = agenda(day: day)
    guard let last = there.last else {
      return .itemMoved(
        ItemMoved(id: item.id, day: day, starts: [PlannedStart(id: item.id, start: item.start)]))
    }
    guard last.id != item.id else { throw .planning(.nothingChanges(item.id)) }
    return day == item.plan.day
      ? try move(item, to: .after(last.id), of: last)
      : try insert(item, at: .after(last.id), of: last)
  }

  private static func order(
    _ old: [AgendaItem], _ item: AgendaItem, _ place: ItemPlace, _ other: AgendaItem
  ) -> [AgendaItem] {
    var order = old.filter { $0.id != item.id }
    var index = order.firstIndex { $0.id == other.id } ?? order.count
    if case .after = place { index = min(order.count, index + 1) }
    order.insert(item, at: index)
    return order
  }

  private func moved(
    _ item: AgendaItem, _ day: Int, _ order: [AgendaItem], _ repacking: Repacking
  ) throws(Refusal) -> Event {
    guard let starts = repacking.starts else { throw .planning(.noRoom(item.id)) }
    let changed = zip(order, starts).filter { $0.id == item.id || $0.start != $1 }
    return .itemMoved(
      ItemMoved(
        id: item.id, day: day,
        starts: changed.map { PlannedStart(id: $0.id, start: $1) }))
  }
}

extension AgendaItem {
  /// Whether its planned start may change when the agenda does.
  fileprivate var canMove: Bool { !hasBegun && !plan.isFixed }
}

/// New starts for a stretch of a day, so that its items stand in the order given: the day's order follows the starts.
private struct Repacking {
  /// The starts of all items of the order; nil where no starts give that order.
  private(set) var starts: [LocalTime]?

  /// - Parameters:
  ///   - stretch: the places whose items get new starts, those that have begun and fixed points left aside.
  ///   - closesGaps: whether items come earlier where there is room; else they only make room.
  init(
    _ order: [AgendaItem], _ stretch: ClosedRange<Int>, from first: Int, closesGaps: Bool
  ) {
    let latest = Self.latest(order, stretch)
    var starts: [LocalTime] = []
    var cursor = first
    for (index, item) in order.enumerated() {
      let previous = index > 0 ? starts[index - 1].minutes : 0
      let earliest =
        index > 0 && !Self.ranks(order[index - 1], before: item) ? previous + 1 : previous
      guard earliest <= latest[index] else { return }
      guard stretch.contains(index), item.canMove else {
        starts.append(item.start)
        if stretch.contains(index) { cursor = max(cursor, item.endMinutes) }
        continue
      }
      let isFirst = index == stretch.lowerBound
      var wanted = closesGaps || isFirst ? cursor : max(cursor, item.start.minutes)
      // One that was skipped takes no time, and must not push the next one by its id.
      let isSkipped = item.state == .skipped
      if isSkipped, index + 1 < order.count, !Self.ranks(item, before: order[index + 1]) {
        wanted -= 1
      }
      let start = min(max(wanted, earliest), latest[index])
      starts.append(LocalTime(minutes: start))
      cursor = max(cursor, start + (isSkipped ? 0 : item.minutes))
    }
    self.starts = starts
  }

  /// The last start of each item with which those that stay still come after it.
  private static func latest(_ order: [AgendaItem], _ stretch: ClosedRange<Int>) -> [Int] {
    var latest = Array(repeating: LocalTime.latest.minutes, count: order.count)
    for index in order.indices.reversed() {
      let item = order[index]
      if index + 1 < order.count {
        latest[index] = latest[index + 1] - (ranks(item, before: order[index + 1]) ? 0 : 1)
      }
      if !stretch.contains(index) || !item.canMove {
        latest[index] = min(latest[index], item.start.minutes)
      }
    }
    return latest
  }

  /// Whether an item stands before another that begins at the same time.
  private static func ranks(_ item: AgendaItem, before other: AgendaItem) -> Bool {
    (item.place.rank, item.id) < (other.place.rank, other.id)
  }
}
