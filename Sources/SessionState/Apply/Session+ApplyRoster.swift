extension Session {
  mutating func applyRoster(_ event: Event, _ now: Moment) {
    switch event {
    case .groupAdded(let group): groups.set(group)
    case .groupUpdated(let change):
      if let group = groups[change.id] {
        remember(change.short == nil ? [] : [group.short], of: .group(change.id))
        remember(change.name == nil ? [] : group.name.all, of: .group(change.id))
      }
      groups.change(change.id) {
        if let short = change.short { $0.short = short }
        if let name = change.name { $0.name.merge(name) }
        if let type = change.type { $0.type = type }
      }
    case .participantAdded(let participant): participants.set(participant)
    case .participantUpdated(let change): update(change)
    case .participantMerged(let merge): self.merge(merge.id, into: merge.into)
    case .presenceChanged(let change):
      participants.change(change.id) { $0.present = change.present }
    case .rollCalled(let roll):
      rollCall = RollCall(
        at: now, present: roll.present.count, total: roll.total, counted: roll.counted,
        needed: roll.needed)
    case .budgetChanged(let budget):
      for change in budget.changes { apply(change) }
    case .leftoversTaken(let taken): carry(taken.requests)
    case .requestsBrought(let brought): bring(brought.requests, now)
    default: break
    }
  }

  /// Keeps names that somebody is about to lose.
  mutating func remember(_ names: [String], of party: Party) {
    let known = formerNames[party] ?? []
    let new = names.filter { !$0.isEmpty && !known.contains($0) }
    if !new.isEmpty { formerNames[party] = known + new }
  }

  private mutating func update(_ change: ParticipantUpdated) {
    if change.name != nil, let person = participants[change.id] {
      remember(person.name.all, of: .participant(change.id))
    }
    participants.change(change.id) {
      if let name = change.name { $0.name.merge(name) }
      if change.withoutGroup == true { $0.group = nil }
      if let group = change.group { $0.group = group }
      if let role = change.role { $0.role = role }
      if let number = change.number { $0.number = number }
      if let languages = change.languages { $0.languages = languages }
      if let precedence = change.precedence { $0.precedence = precedence > 0 ? precedence : nil }
    }
  }

  /// A new budget begins afresh; what is added to none is added to nothing.
  private mutating func apply(_ change: BudgetChanged.Change) {
    guard groups[change.group] != nil else { return }
    if let initial = change.initial { budgets[change.group] = Budget(initial: initial) }
    if let added = change.added { budgets[change.group]?.add(added) }
  }

  private mutating func carry(_ ids: [RequestID]) {
    for id in ids where requests[id]?.state == .notReached {
      requests.change(id) { $0.state = .carried }
      waitingOrder.append(id)
    }
  }

  /// They wait in no item before one is taken up.
  private mutating func bring(_ brought: [RequestsBrought.Brought], _ now: Moment) {
    for wish in brought where requests[wish.id] == nil && participants[wish.participant] != nil {
      requests.set(
        Request(
          id: wish.id, participant: wish.participant, kind: wish.kind, item: ItemID(0),
          note: wish.note, override: false, requestedAt: now, state: .carried))
      waitingOrder.append(wish.id)
    }
  }
}

extension TextByLanguage {
  /// The texts in the order of their languages.
  var all: [String] { texts.sorted { $0.key < $1.key }.map(\.value) }

  /// Takes over the texts of another one, language by language.
  mutating func merge(_ other: TextByLanguage) {
    texts.merge(other.texts) { _, new in new }
  }
}
