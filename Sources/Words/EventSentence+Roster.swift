import SessionState

extension RecordedEvent {
  func rosterSentence(_ session: Session) -> String {
    switch event {
    case .groupAdded(let group): "group \(group.short) added"
    case .participantAdded(let person):
      "\(session.name(of: person.id)) added, number \(person.number)"
    case .presenceChanged(let change):
      "\(session.name(of: change.id)) is \(change.present ? "present" : "absent")"
    case .groupUpdated(let change): "group \(session.groups[change.id]?.short ?? "") changed"
    case .participantUpdated(let change): "\(session.name(of: change.id)) changed"
    case .participantMerged(let merge):
      "\(merge.id) is \(session.name(of: merge.into)): everything belongs to \(merge.into)"
    case .rollCalled(let roll):
      "roll called: "
        + Label.roll(
          roll.present.count, of: roll.total, counted: roll.counted, needed: roll.needed)
    case .budgetChanged(let budget): Self.budget(budget, session)
    case .leftoversTaken(let taken):
      taken.requests.count == 1
        ? "1 person waits again" : "\(taken.requests.count) people wait again"
    case .requestsBrought(let brought):
      "\(brought.requests.count) still waiting from \(brought.session)"
    default: ""
    }
  }

  private static func budget(_ budget: BudgetChanged, _ session: Session) -> String {
    if let group = budget.sharedFrom {
      let others = budget.changes.count - 1
      return "the overrun of \(session.groups[group]?.short ?? group.description) is shared by "
        + (others == 1 ? "1 other group" : "\(others) other groups")
    }
    let first = budget.changes.first
    let name = first.flatMap { session.groups[$0.group]?.short } ?? ""
    let who = budget.changes.count == 1 ? name : "each of \(budget.changes.count) groups"
    if let added = first?.added, first?.initial == nil {
      return "\(who): \(TimeText.minutes(abs(added))) \(added < 0 ? "less" : "more") of budget"
    }
    return "\(who) has a budget of \(TimeText.minutes(first?.initial ?? 0))"
  }
}
