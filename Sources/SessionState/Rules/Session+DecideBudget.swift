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

  /// The others give what the group took: equal shares in whole milliseconds, so that no time is made or lost.
  private func decide(shareOverrunOf group: GroupID, _ now: Moment) throws(Refusal) -> Event {
    try needGroup(group)
    guard let left = budgetLeft(of: group, now) else { throw .roster(.noBudget(group)) }
    guard left < 0 else { throw .roster(.noOverrun(group)) }
    let others = groups.map(\.id).filter { $0 != group && budgets[$0] != nil }
    guard !others.isEmpty else { throw .roster(.noOtherBudget) }
    let (share, rest) = (-left).quotientAndRemainder(dividingBy: others.count)
    var changes = others.enumerated().map { place, other in
      BudgetChanged.Change(group: other, added: -share - (place < rest ? 1 : 0))
    }
    changes.append(BudgetChanged.Change(group: group, added: -left))
    return .budgetChanged(
      BudgetChanged(
        changes: changes.filter { $0.added != 0 }.sorted { $0.group < $1.group },
        sharedFrom: group))
  }

  func needGroup(_ id: GroupID) throws(Refusal) {
    if groups[id] == nil { throw .gone(id.description) }
  }
}
