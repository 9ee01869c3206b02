/// A change of the people and groups of a session.
public enum RosterChange: Hashable, Sendable {
  case groupAdded(GroupID)
  case groupChanged(GroupID)
  case groupGone(GroupID)
  case joined(ParticipantID)
  /// The entry was taken back.
  case gone(ParticipantID)
  /// The entry turned out to be somebody else's.
  case merged(ParticipantID, into: ParticipantID)
  /// Whether they are in the room.
  case presence(ParticipantID, Bool)
  case renamed(ParticipantID, from: TextByLanguage, to: TextByLanguage)
  case group(ParticipantID, from: GroupID?, to: GroupID?)
  /// Another number, role, language or rank.
  case changed(ParticipantID)

  static func all(_ old: Session, _ new: Session) -> [RosterChange] {
    guard old.groups != new.groups || old.participants != new.participants else { return [] }
    let groups = old.groups.paired(with: new.groups).compactMap { pair -> RosterChange? in
      guard let now = pair.new else { return pair.old.map { .groupGone($0.id) } }
      return pair.old == nil ? .groupAdded(now.id) : pair.old == now ? nil : .groupChanged(now.id)
    }
    let people = old.participants.paired(with: new.participants).flatMap { pair in
      pair.new.map { person(pair.old, $0) }
        ?? pair.old.map { [gone($0.id, new)] } ?? []
    }
    return groups + people
  }

  private static func gone(_ id: ParticipantID, _ new: Session) -> RosterChange {
    new.mergedEntries[id].map { .merged(id, into: $0) } ?? .gone(id)
  }

  private static func person(_ old: Participant?, _ new: Participant) -> [RosterChange] {
    let id = new.id
    guard let old else { return [.joined(id)] }
    guard old != new else { return [] }
    var changes: [RosterChange] = []
    if old.isPresent != new.isPresent { changes.append(.presence(id, new.isPresent)) }
    if old.name != new.name { changes.append(.renamed(id, from: old.name, to: new.name)) }
    if old.group != new.group { changes.append(.group(id, from: old.group, to: new.group)) }
    let isSame =
      old.number == new.number && old.role == new.role && old.languages == new.languages
      && old.precedence == new.precedence
    if !isSame { changes.append(.changed(id)) }
    return changes
  }
}
