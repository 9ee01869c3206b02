extension Session {
  func decide(edit id: ItemID, _ change: ItemChange) throws(Refusal) -> Event {
    let item = try standing(id)
    let update = try update(item, change)
    var onlyTitle = ItemUpdated(id: id)
    onlyTitle.title = update.title
    guard update != ItemUpdated(id: id) else { throw .planning(.nothingChanges(id)) }
    // What is over is the record; a slip in its title can still be put right.
    if update != onlyTitle, item.state == .closed || item.state == .skipped {
      throw .item(id, is: item.state, needs: [.planned, .open, .suspended])
    }
    if item.hasBegun, update.start != nil || update.fixed != nil {
      throw .planning(.hasBegun(id))
    }
    try needNoSpeakersInBreak(item, update)
    try needNoOverlap(of: item, update)
    return .itemUpdated(update)
  }

  private func needNoSpeakersInBreak(_ item: AgendaItem, _ update: ItemUpdated) throws(Refusal) {
    guard update.kind != nil || update.slots != nil else { return }
    guard (update.kind ?? item.plan.kind) == .break,
      let slots = update.slots ?? item.plan.slots, !slots.isEmpty
    else { return }
    throw .planning(.breakHasNoSpeakers(item.id))
  }

  /// A fixed point is not put into the time of another, nor made longer into it; what overlaps already can change.
  private func needNoOverlap(of item: AgendaItem, _ update: ItemUpdated) throws(Refusal) {
    guard !item.hasBegun, update.fixed ?? item.plan.isFixed else { return }
    let isLonger = update.minutes.map { $0 > item.minutes } ?? false
    guard update.start != nil || update.fixed != nil || isLonger else { return }
    try needNoFixedPoint(
      day: item.plan.day, update.start ?? item.start, update.minutes ?? item.minutes,
      besides: item.id)
  }

  /// That no fixed point of a day that is not over stands in this time.
  func needNoFixedPoint(day: Int, _ start: LocalTime, _ minutes: Int, besides id: ItemID?)
    throws(Refusal)
  {
    // A command may name any length.
    let end = start.minutes + min(max(0, minutes), 7 * 1440)
    let states: [AgendaItem.State] = [.planned, .open, .suspended]
    let other = agenda(day: day).first {
      $0.id != id && $0.plan.isFixed && states.contains($0.state)
        && $0.start.minutes < end && start.minutes < $0.endMinutes
    }
    if let other { throw .planning(.overlapsFixed(other.id)) }
  }

  /// What of a change differs from what is planned, or in force since the day was cut.
  private func update(_ item: AgendaItem, _ change: ItemChange) throws(Refusal) -> ItemUpdated {
    let plan = item.plan
    var update = ItemUpdated(id: item.id)
    if let title = change.title {
      let clean = try text(title)
      let language = language(of: clean)
      if plan.title[language] != clean { update.title = [language: clean] }
    }
    update.minutes = different(change.minutes.map { max(1, $0) }, from: item.minutes)
    update.start = different(change.start, from: item.start)
    update.kind = different(change.kind, from: plan.kind)
    update.fixed = different(change.fixed, from: plan.isFixed)
    update.turnSeconds = different(change.turn.map { max(1, $0 / 1000) }, from: plan.turnSeconds)
    update.slots = different(change.speakers, from: plan.slots ?? [])
    for slot in update.slots ?? [] where participants[slot.participant] == nil {
      throw .gone(slot.participant.description)
    }
    return update
  }

  private func different<Value: Equatable>(_ wanted: Value?, from now: Value?) -> Value? {
    wanted == now ? nil : wanted
  }

  func decide(remove id: ItemID) throws(Refusal) -> Event {
    let item = try standing(id)
    guard !item.hasBegun else { throw .planning(.staysOnRecord(id)) }
    return .itemRemoved(ItemRemoved(id: id))
  }
}

// Splitting.
extension Session {
  func decide(split id: ItemID, minutes: Int, _ title: String?, _ now: Moment) throws(Refusal)
    -> Event
  {
    let item = try item(id)
    guard item.state == .planned || item.state == .open else {
      throw .item(id, is: item.state, needs: [.planned, .open])
    }
    let passed = (item.clock.total(now) + 59_999) / 60_000
    let least = max(1, passed)
    let most = item.minutes - 1
    // A planned item has used nothing.
    guard passed <= max(most, 0) else { throw .planning(.splitUsedUp(id, minutes: item.minutes)) }
    guard minutes >= least, minutes <= most else {
      throw .planning(.splitOutside(id, least: least, most: most))
    }
    var rest = item.plan
    rest.id = ItemID(ids.item + 1)
    rest.number = partNumber(after: item.plan)
    rest.start = LocalTime(minutes: item.start.minutes + minutes).bounded
    rest.minutes = item.minutes - minutes
    rest.rank = nil
    if let title { rest.title = [language(of: title): try text(title)] }
    let slots = item.plan.slots ?? []
    let first = slotsThatFit(item, minutes, now)
    let later = slots.filter { !first.contains($0) }
    rest.slots = later.isEmpty ? nil : later
    return .itemSplit(
      ItemSplit(id: id, minutes: minutes, slots: slots.isEmpty ? nil : first, rest: rest))
  }

  /// The planned speakers who have spoken, and those of the others whose turns fit into the first part.
  private func slotsThatFit(_ item: AgendaItem, _ minutes: Int, _ now: Moment) -> [Slot] {
    let heard = Set(
      interventions.lazy.filter { $0.item == item.id && $0.kind == .panel }.map(\.participant))
    var free = Milliseconds.minutes(minutes) - item.clock.total(now)
    if item.id == openItem { free -= takenByFloor(now) }
    var isFull = false
    return (item.plan.slots ?? []).filter { slot in
      if heard.contains(slot.participant) { return true }
      let turn =
        slot.minutes.map { .minutes($0) } ?? item.plan.turnSeconds.map { .seconds($0) }
        ?? settings.turn
      free -= turn
      // Their order stays: after the first who does not fit everybody goes to the second part.
      isFull = isFull || free < 0
      return !isFull
    }
  }

  /// The number of the second part: 3 → 3b, 3b → 3c, and on where that is taken.
  private func partNumber(after plan: PlannedItem) -> String {
    let taken = Set(items.lazy.filter { $0.plan.day == plan.day }.map(\.plan.number))
    let letters = Array("abcdefghijklmnopqrstuvwxyz")
    var base = plan.number
    var next = 1
    if let last = base.last, let letter = letters.firstIndex(of: last),
      base.dropLast().last?.isNumber == true
    {
      base.removeLast()
      next = letter + 1
    }
    let lettered = letters.dropFirst(next).map { base + String($0) }
    let numbered = (2...(taken.count + 2)).map { base + "z\($0)" }
    return (lettered + numbered).first { !taken.contains($0) } ?? plan.number
  }
}
