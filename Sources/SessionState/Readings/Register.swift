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

/// How many of those who count towards the quorum are there.
public struct QuorumStanding: Hashable, Sendable {
  /// Those who are there.
  public var counted: Int
  /// Those it takes.
  public var needed: Int

  /// Whether the meeting may decide.
  public var isReached: Bool { counted >= needed }
}

extension Session {
  /// How the quorum stands now; nil where none is asked for.
  public var quorumNow: QuorumStanding? {
    let roll = rollNow
    return roll.needed.map { QuorumStanding(counted: roll.counted, needed: $0) }
  }
}
