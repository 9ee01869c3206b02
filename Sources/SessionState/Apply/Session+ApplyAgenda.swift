extension Session {
  mutating func applyAgenda(_ event: Event, _ now: Moment) {
    switch event {
    case .itemAdded(let plan): items.set(AgendaItem(plan: plan.bounded))
    case .itemOpened(let opened):
      close(opened.closing, now)
      take(up: opened.id, now)
      if opened.listClosed == true { items.change(opened.id) { $0.listClosedAt = now } }
    case .itemClosed(let closed): close(closed.closing, now)
    case .itemSuspended(let suspended):
      items.change(suspended.id) {
        $0.state = .suspended
        $0.suspendedAt = now
        $0.clock.stop(now)
      }
      if openItem == suspended.id { openItem = nil }
      floor.lastEnded = nil
    case .itemResumed(let resumed):
      close(resumed.closing, now)
      take(up: resumed.id, now)
    case .itemSkipped(let skipped): items.change(skipped.id) { $0.state = .skipped }
    case .itemReopened(let reopened):
      close(reopened.closing, now)
      take(up: reopened.id, now)
    default: break
    }
  }

  /// Makes an item the open one; its list is open again, carried requests wait in it.
  private mutating func take(up id: ItemID, _ now: Moment) {
    guard let item = items[id] else { return }
    let wasSuspended = item.state == .suspended
    items.change(id) {
      $0.state = .open
      if $0.openedAt == nil { $0.openedAt = now }
      $0.closedAt = nil
      if !wasSuspended {
        $0.listClosedAt = nil
        $0.listClosesAt = nil
      }
      if state == .open { $0.clock.start(now) }
    }
    openItem = id
    keepStrictest()
    floor.lastEnded = nil
    // Nobody is carried into a break: they wait for the next item in which people speak.
    if item.plan.kind == .break { return }
    for carried in waitingOrder where requests[carried]?.state == .carried {
      dequeue(carried)
      requests.change(carried) {
        $0.state = .waiting
        $0.item = id
      }
      enqueue(carried)
    }
  }

  /// Ends an item and decides on those who still wait.
  private mutating func close(_ closing: ItemClosing?, _ now: Moment) {
    guard let closing else { return }
    items.change(closing.id) {
      $0.state = .closed
      $0.closedAt = now
      $0.clock.stop(now)
    }
    if openItem == closing.id { openItem = nil }
    floor.lastEnded = nil
    for id in closing.leftover {
      requests.change(id) { $0.state = closing.fate == .carry ? .carried : .notReached }
      if closing.fate != .carry { dequeue(id) }
    }
  }
}
