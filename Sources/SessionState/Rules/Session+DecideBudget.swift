// Time for groups.
extension Session {
  func decide(budget command: BudgetCommand, _ now: Moment) throws(Refusal) -> Event {
    switch command {
    case .set(let group, let length): return try decide(setBudgetOf: group, length)
    case .add(let group, let length): return try decide(addTo: group, length)
    case .share(let group): return try decide(shareOverrunOf: group, now)
    }
  }

  private func decide(setBudgetOf group: GroupID?, _ length: Milliseconds) throws(Refusal) -> Event
  {
    if groups.isEmpty { throw .roster(.noGroups) }
    if let group { try needGroup(group) }
    guard Budget.lengths.contains(length) else { throw .roster(.badBudget) }
    let named = group.map { [$0] } ?? groups.map(\.id)
    guard named.contains(where: { budgets[$0] != Budget(initial: length) }) else {
      throw .roster(.nothingChanges)
    }
    return .budgetChanged(
      BudgetChanged(changes: named.map { BudgetChanged.Change(group: $0, initial: length) }))
  }

  private func decide(addTo group: GroupID, _ length: Milliseconds) throws(Refusal) -> Event {
    try needGroup(group)
    guard let budget = budgets[group] else { throw .roster(.noBudget(group)) }
    guard length != 0, (-Milliseconds.day...Milliseconds.day).contains(length),
      // More is always possible, also where shares took more than there was.
      length > 0 || Budget.lengths.contains(budget.total + length),
      budget.total + length <= Budget.lengths.upperBound
    else { throw .roster(.badBudget) }
    return .budgetChanged(
      BudgetChanged(changes: [BudgetChanged.Change(group: group, added: length)]))
  }

  /// The others give what the group took, in equal shares, but none more than it has left; what they cannot cover
  /// stays the group's. A group without people has nothing to give. No time is made or lost.
  private func decide(shareOverrunOf group: GroupID, _ now: Moment) throws(Refusal) -> Event {
    try needGroup(group)
    guard let left = budgetLeft(of: group, now) else { throw .roster(.noBudget(group)) }
    guard left < 0 else { throw .roster(.noOverrun(group)) }
    let spent = tally(settings.budgetScope, now).groups
    let manned = Set(participants.lazy.compactMap(\.group))
    var room: [(group: GroupID, left: Milliseconds)] = []
    for other in groups where other.id != group && manned.contains(other.id) {
      guard let budget = budgets[other.id] else { continue }
      let rest = budget.total - (spent[other.id]?.speech ?? 0)
      if rest > 0 { room.append((other.id, rest)) }
    }
    guard !room.isEmpty else { throw .roster(.noOtherBudget) }
    let shares = Self.equalShares(of: -left, among: room.map(\.left))
    var changes = zip(room, shares).filter { $0.1 > 0 }
      .map { BudgetChanged.Change(group: $0.0.group, added: -$0.1) }
    changes.append(BudgetChanged.Change(group: group, added: shares.reduce(0, +)))
    return .budgetChanged(
      BudgetChanged(changes: changes.sorted { $0.group < $1.group }, sharedFrom: group))
  }

  /// Equal whole shares of a length, none above its limit: who has less gives all, the others the more.
  static func equalShares(of length: Milliseconds, among limits: [Milliseconds]) -> [Milliseconds] {
    var shares = limits.map { _ in 0 }
    var open = length
    let order = limits.indices.sorted { (limits[$0], $0) < (limits[$1], $1) }
    for (place, index) in order.enumerated() {
      // Rounded up, so that the first ones give the odd milliseconds.
      let others = order.count - place
      shares[index] = min(limits[index], (open + others - 1) / others)
      open -= shares[index]
    }
    return shares
  }

  func needGroup(_ id: GroupID) throws(Refusal) {
    if groups[id] == nil { throw .gone(id.description) }
  }
}
