extension Session {
  mutating func applyPlanning(_ event: Event) {
    switch event {
    case .itemUpdated(let change):
      items.change(change.id) { item in
        item.replan { change.apply(to: &$0) }
        if let start = change.start { item.landed?.start = start.bounded }
        if change.minutes != nil { item.landed?.minutes = item.plan.minutes }
      }
    case .itemMoved(let moved):
      items.change(moved.id) { item in
        // The day it leaves was cut, not the one it comes to.
        if item.plan.day != moved.day { item.landed = nil }
        item.replan { $0.day = moved.day }
      }
      for new in moved.starts {
        items.change(new.id) { item in
          item.replan { $0.start = new.start }
          item.landed?.start = new.start.bounded
        }
      }
    case .itemSplit(let split): apply(split)
    case .itemRemoved(let removed):
      items.change(removed.id) { if !$0.hasBegun { $0.state = .removed } }
    case .dayLanded(let landed):
      for new in landed.items {
        items.change(new.id) { $0.landed = new.bounded }
      }
      for id in landed.dropped {
        items.change(id) { if $0.state == .planned { $0.state = .skipped } }
      }
    default: break
    }
  }

  private mutating func apply(_ split: ItemSplit) {
    guard let whole = items[split.id] else { return }
    items.change(split.id) { item in
      item.replan {
        $0.minutes = split.minutes
        if let slots = split.slots { $0.slots = slots.isEmpty ? nil : slots }
      }
      if item.landed != nil { item.landed?.minutes = item.plan.minutes }
    }
    // A line that names an item there is already would take away what became of it.
    guard items[split.rest.id] == nil else { return }
    var rest = AgendaItem(plan: split.rest.bounded)
    // What was not to be attributed in the whole is not in its second part (domain A-37).
    rest.attribution = whole.attribution
    items.set(rest)
  }
}

extension ItemUpdated {
  fileprivate func apply(to plan: inout PlannedItem) {
    if let number { plan.number = number }
    if let kind { plan.kind = kind }
    if let title { plan.title.texts.merge(title.texts) { _, new in new } }
    if let start { plan.start = start }
    if let minutes { plan.minutes = minutes }
    if let fixed { plan.fixed = fixed ? true : nil }
    if let slots { plan.slots = slots.isEmpty ? nil : slots }
    if let turnSeconds { plan.turnSeconds = turnSeconds }
  }
}

extension DayLanded.Landed {
  fileprivate var bounded: Self {
    Self(id: id, start: start.bounded, minutes: min(max(0, minutes), 7 * 1440))
  }
}
