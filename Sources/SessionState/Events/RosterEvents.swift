/// What is known of a person was changed; absent fields stay.
public struct ParticipantUpdated: Codable, Hashable, Sendable {
  /// Who.
  public var id: ParticipantID
  /// The name by language.
  public var name: TextByLanguage?
  /// The group.
  public var group: GroupID?
  /// Whether they belong to no group any more; nil means no.
  public var withoutGroup: Bool?
  /// What they do in the meeting.
  public var role: ParticipantRole?
  /// The number on the badge.
  public var number: Int?
  /// Languages they speak, the usual one first.
  public var languages: [String]?
  /// Their rank in the order of precedence, from 1; 0: none.
  public var precedence: Int?

  enum CodingKeys: String, CodingKey {
    case id, name, group, role, number, languages, precedence
    case withoutGroup = "without_group"
  }
}

/// Two entries were the same person: everything of the one belongs to the other.
public struct ParticipantMerged: Codable, Hashable, Sendable {
  /// The entry that is left out from now on.
  public var id: ParticipantID
  /// The entry that stays.
  public var into: ParticipantID
}

/// What is known of a group was changed; absent fields stay.
public struct GroupUpdated: Codable, Hashable, Sendable {
  /// The group.
  public var id: GroupID
  /// The short name.
  public var short: String?
  /// The full name by language.
  public var name: TextByLanguage?
  /// What the group is.
  public var type: GroupType?
}

/// The roll was called (issue: presence and roll call with quorum).
public struct RollCalled: Codable, Hashable, Sendable {
  /// Who was there.
  public var present: [ParticipantID]
  /// Of how many.
  public var total: Int
  /// How many count towards the quorum: people, or groups.
  public var counted: Int
  /// How many the quorum asks for; nil without one.
  public var needed: Int?
}

/// Groups were given time, or more of it.
public struct BudgetChanged: Codable, Hashable, Sendable {
  /// The groups and their time, in the order of their ids.
  public var changes: [Change]
  /// The group whose overrun was shared out among the others, if that was it.
  public var sharedFrom: GroupID?

  /// One group's time.
  public struct Change: Codable, Hashable, Sendable {
    /// The group.
    public var group: GroupID
    /// The time it starts with, in ms; nil: as before.
    public var initial: Milliseconds?
    /// What is added to it, below 0 for less, in ms.
    public var added: Milliseconds?

    enum CodingKeys: String, CodingKey {
      case group
      case initial = "initial_ms"
      case added = "added_ms"
    }
  }

  enum CodingKeys: String, CodingKey {
    case changes
    case sharedFrom = "shared_from"
  }
}

/// People who were not reached wait again, in the item taken up next.
public struct LeftoversTaken: Codable, Hashable, Sendable {
  /// Their requests, in the order in which they had asked.
  public var requests: [RequestID]
}

/// People who waited at the end of another session wait in this one.
public struct RequestsBrought: Codable, Hashable, Sendable {
  /// The code of the other session.
  public var session: String
  /// Who, in the order in which they had asked.
  public var requests: [Brought]

  /// One of them.
  public struct Brought: Codable, Hashable, Sendable {
    /// The request in this session.
    public var id: RequestID
    /// Who asked.
    public var participant: ParticipantID
    /// What for.
    public var kind: RequestKind
    /// What they want to talk about.
    public var note: String?
  }
}
