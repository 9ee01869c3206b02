// When items really began and ended.
extension Session {
  func decide(itemStart id: ItemID?, _ time: CorrectedTime, _ now: Moment) throws(Refusal)
    -> Event
  {
    guard let id = id ?? openItem else { throw .noItemOpen }
    let item = try item(id)
    guard let opened = item.openedAt else { throw .correction(.itemNot(id, begun: true)) }
    let at = try wallTime(of: time, in: id, near: item.recorded, now)
    let new = moment(wall: at, near: item.recorded, now).clock
    let old = opened.clock
    guard new != old else { throw .planning(.nothingChanges(id)) }
    guard new < (item.closedAt ?? now).clock else { throw .correction(.itemEndsBefore(id)) }
    let before = itemBefore(item)
    if new < old {
      if let before {
        guard new > before.openedAt?.clock ?? 0 else {
          throw .correction(.itemOverlaps(before.id))
        }
        try needNobody(in: before.id, after: new, now)
      }
      try needNoItem(new..<old, besides: [id, before?.id], now)
    } else {
      for turn in interventions where turn.item == id && turn.startedAt.clock < new {
        throw .correction(.leavesOut(turn.id))
      }
      if before != nil { try needNoItem(old..<new, besides: [id, before?.id], now) }
    }
    return .itemCorrected(ItemCorrected(id: id, opened: at, before: before?.id))
  }

  func decide(itemEnd id: ItemID, _ time: CorrectedTime, _ now: Moment) throws(Refusal) -> Event {
    let item = try item(id)
    guard item.state == .closed, let closed = item.closedAt else {
      throw .correction(.itemNot(id, begun: item.openedAt == nil))
    }
    let at = try wallTime(of: time, in: id, near: item.recorded.reversed(), now)
    let new = moment(wall: at, near: item.recorded, now).clock
    guard new != closed.clock else { throw .planning(.nothingChanges(id)) }
    guard new > item.openedAt?.clock ?? 0 else { throw .correction(.itemEndsBefore(id)) }
    if new < closed.clock {
      try needNobody(in: id, after: new, now)
    } else {
      try needNoItem(closed.clock..<new, besides: [id], now)
    }
    return .itemCorrected(ItemCorrected(id: id, closed: at))
  }

  /// The item that ended as this one began.
  private func itemBefore(_ item: AgendaItem) -> AgendaItem? {
    items.filter {
      $0.id != item.id && $0.state == .closed && $0.closedAt?.clock == item.openedAt?.clock
    }.max { ($0.openedAt?.clock ?? 0, $0.id) < ($1.openedAt?.clock ?? 0, $1.id) }
  }

  /// Refuses where somebody spoke in an item after a point, which would leave them outside it.
  private func needNobody(in item: ItemID, after clock: Milliseconds, _ now: Moment)
    throws(Refusal)
  {
    for turn in interventions where turn.item == item && (turn.endedAt ?? now).clock > clock {
      throw .correction(.leavesOut(turn.id))
    }
  }

  /// Refuses where another item was under way.
  private func needNoItem(
    _ part: Range<Milliseconds>, besides own: [ItemID?], _ now: Moment
  ) throws(Refusal) {
    for other in items where !own.contains(other.id) {
      let opened = other.openedAt.map { part.contains($0.clock) } ?? false
      if opened || other.clock.firstRun(in: part, now) != nil {
        throw .correction(.itemOverlaps(other.id))
      }
    }
  }
}
