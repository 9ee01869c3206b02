import SessionState

extension RosterRefusal {
  func sentence(_ session: Session) -> String {
    switch self {
    case .nothingChanges: "nothing would change"
    case .differentGroups(let id, let other):
      "\(session.name(of: id)) and \(session.name(of: other)) are of different groups: "
        + "participant edit \(id) --group first, if it is one person"
    case .quorumBeyond(let count, let total):
      "\(count) is more than the \(total) there are; a share is written \(min(100, count))%"
    case .sameEntry: "that is one and the same entry"
    case .bothActive(let id, let other):
      "\(session.name(of: id)) (\(id)) and \(other) both have the floor or wait for the same: "
        + "end or withdraw one first"
    case .badNumber(let number): "\(number) is no badge number: 1 to 99999"
    case .noBudget(let id):
      "\(session.groups[id]?.short ?? id.description) has no budget: budget set \(id) 10m"
    case .noOtherBudget: "no other group has time left to share it"
    case .noOverrun(let id):
      "\(session.groups[id]?.short ?? id.description) has not used more than its budget"
    case .badBudget: "a budget is 1 second to 24 hours"
    case .noLeftovers: "nobody is left over"
    case .notLeftOver(let id):
      "\(id) is not left over: it was reached since, waits already, or answered what is past"
    case .noGroups: "there are no groups: group add \"Name\" --short …"
    }
  }
}
