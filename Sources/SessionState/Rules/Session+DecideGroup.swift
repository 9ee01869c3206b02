// Keeping the register of delegations.
extension Session {
  func decide(group command: GroupCommand) throws(Refusal) -> Event {
    switch command {
    case .add(let name, let short, let type):
      let short = try newShort(short, for: nil)
      let name = try text(name)
      return .groupAdded(
        Group(
          id: GroupID(ids.group + 1), short: short, name: [language(of: name): name], type: type))
    case .edit(let id, let change): return .groupUpdated(try update(of: id, change))
    }
  }

  private func newShort(_ short: String, for group: GroupID?) throws(Refusal) -> String {
    let short = try text(short)
    let folded = SearchFolding.fold(short)
    let other = groups.first { $0.id != group && SearchFolding.fold($0.short) == folded }
    if let other { throw .shortNameTaken(short, other.id) }
    return short
  }

  /// Only what differs goes into the event.
  private func update(of id: GroupID, _ change: GroupChange) throws(Refusal) -> GroupUpdated {
    guard let group = groups[id] else { throw .gone(id.description) }
    var update = GroupUpdated(id: id)
    if let name = change.name { update.name = try newName(name, of: group.name) }
    if let short = change.short {
      let new = try newShort(short, for: id)
      update.short = new == group.short ? nil : new
    }
    if let type = change.type, type != group.type { update.type = type }
    guard update != GroupUpdated(id: id) else { throw .roster(.nothingChanges) }
    return update
  }
}
