extension Session {
  func decide(item command: ItemCommand, _ now: Moment) throws(Refusal) -> Event {
    switch command {
    case .add, .edit, .move, .split, .remove: return try decide(planning: command, now)
    default: try needOpen()
    }
    switch command {
    case .open(let id, let leftover): return try open(id, leftover, now)
    case .next(let leftover):
      guard let next = agenda(day: dayNumber).first(where: { $0.state == .planned }) else {
        throw .noItemLeft(day: dayNumber)
      }
      return try open(next.id, leftover, now)
    case .close(let leftover):
      guard let openItem else { throw .noItemOpen }
      let closing = try closing(of: openItem, leftover, now)
      return .itemClosed(ItemClosed(closing: closing))
    case .suspend:
      guard let openItem else { throw .noItemOpen }
      if let taken = floor.current ?? floor.interrupted { throw .floorTaken(taken) }
      return .itemSuspended(ItemSuspended(id: openItem))
    case .resume(let named, let leftover):
      let last = items.filter { $0.state == .suspended }.max {
        ($0.suspendedAt?.clock ?? 0) < ($1.suspendedAt?.clock ?? 0)
      }
      guard let id = named ?? last?.id else { throw .noItemOpen }
      try need(id, [.suspended])
      return .itemResumed(ItemResumed(id: id, closing: try closingOfOpenItem(leftover, now)))
    case .skip(let id):
      try need(id, [.planned])
      return .itemSkipped(ItemSkipped(id: id))
    case .reopen(let id, let reason, let leftover):
      try need(id, [.closed])
      return .itemReopened(
        ItemReopened(
          id: id, reason: try text(reason), closing: try closingOfOpenItem(leftover, now)))
    case .add, .edit, .move, .split, .remove: return try decide(planning: command, now)
    }
  }

  /// The agenda can be worked on before the session opens, too.
  private func decide(planning command: ItemCommand, _ now: Moment) throws(Refusal) -> Event {
    switch command {
    case .add(let new): return .itemAdded(try plan(new))
    case .edit(let id, let change): return try decide(edit: id, change)
    case .move(let id, let place): return try decide(move: id, to: place, now)
    case .split(let id, let minutes, let title):
      return try decide(split: id, minutes: minutes, title, now)
    case .remove(let id): return try decide(remove: id)
    default: throw .noItemOpen
    }
  }

  private func open(_ id: ItemID, _ leftover: LeftoverFate?, _ now: Moment) throws(Refusal) -> Event
  {
    try need(id, [.planned, .skipped])
    return .itemOpened(
      ItemOpened(
        id: id, closing: try closingOfOpenItem(leftover, now),
        listClosed: settings.listInitiallyClosed ? true : nil))
  }

  private func need(_ id: ItemID, _ states: [AgendaItem.State]) throws(Refusal) {
    let item = try item(id)
    guard states.contains(item.state) else { throw .item(id, is: item.state, needs: states) }
  }

  func item(_ id: ItemID) throws(Refusal) -> AgendaItem {
    guard let item = items[id] else { throw .gone(id.description) }
    return item
  }

  private func closingOfOpenItem(_ leftover: LeftoverFate?, _ now: Moment) throws(Refusal)
    -> ItemClosing?
  {
    guard let openItem else { return nil }
    return try closing(of: openItem, leftover, now)
  }

  /// an item with people waiting closes only with a choice; in every case the list goes into the event.
  private func closing(of id: ItemID, _ fate: LeftoverFate?, _ now: Moment) throws(Refusal)
    -> ItemClosing
  {
    if let taken = floor.current ?? floor.interrupted { throw .floorTaken(taken) }
    let leftover = waiting(in: id).map(\.id)
    if !leftover.isEmpty, fate == nil { throw .peopleWaiting(id, count: leftover.count) }
    return ItemClosing(
      id: id, leftover: leftover, fate: leftover.isEmpty ? nil : fate,
      itemTime: items[id]?.clock.total(now) ?? 0)
  }

  private func plan(_ new: NewItem) throws(Refusal) -> PlannedItem {
    let before = try new.after.map { (id) throws(Refusal) in try standing(id) }
    let number = before?.plan.day ?? dayNumber
    let today = agenda(day: number)
    let lastEnd = today.filter { $0.state != .skipped }.map(\.endMinutes).max() ?? 9 * 60
    let start = new.start ?? LocalTime(minutes: before?.endMinutes ?? lastEnd).bounded
    if new.isFixed {
      try needNoFixedPoint(day: number, start, max(1, new.minutes), besides: nil)
    }
    let numbers = today.compactMap { Int($0.plan.number) }.filter { $0 < 1_000_000 }
    return PlannedItem(
      id: ItemID(ids.item + 1), number: String((numbers.max() ?? 0) + 1), day: number,
      kind: new.kind, title: [language(of: new.title): try text(new.title)],
      start: start, minutes: max(1, new.minutes), fixed: new.isFixed ? true : nil,
      rank: before.flatMap { rank(at: start, after: $0) })
  }

  /// The rank with which a new item stands right after another, before those that begin at the same time as it.
  private func rank(at start: LocalTime, after item: AgendaItem) -> Int? {
    let together = agenda(day: item.plan.day).filter { $0.start == start && $0.place > item.place }
    return together.first.map { $0.place.rank - 1 }
  }

  /// An item that is in the agenda.
  func standing(_ id: ItemID) throws(Refusal) -> AgendaItem {
    let item = try item(id)
    guard item.state != .removed else {
      throw .item(id, is: .removed, needs: [.planned, .open, .suspended, .closed, .skipped])
    }
    return item
  }

  /// The first of the session's languages.
  public var mainLanguage: String { created?.languages.first ?? "en" }
}
