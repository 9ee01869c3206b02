extension Session {
  mutating func applyRoster(_ event: Event, _ now: Moment) {
    switch event {
    case .groupAdded(let group): groups.set(group)
    case .participantAdded(let participant): participants.set(participant)
    case .presenceChanged(let change):
      participants.change(change.id) { $0.present = change.present }
    default: break
    }
  }
}
