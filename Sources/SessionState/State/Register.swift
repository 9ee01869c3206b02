extension Session {
  /// The people in the order of precedence, those with a rank first, then by their numbers.
  public var register: [Participant] {
    participants.sorted {
      ($0.precedence ?? .max, $0.number, $0.id) < ($1.precedence ?? .max, $1.number, $1.id)
    }
  }

  /// The entry that somebody is now, where two were one person; an entry that stands is its own.
  public func entry(of id: ParticipantID) -> ParticipantID {
    participants[id] == nil ? mergedEntries[id] ?? id : id
  }
}
