/// A delegation: an organisation present with one or more people.
public struct Group: Codable, Hashable, Sendable {
  /// `G-2`.
  public var id: GroupID
  /// The short name on rows and in big letters, such as `QRCS`.
  public var short: String
  /// The full name by language.
  public var name: TextByLanguage
  /// What the group is.
  public var type: GroupType

  /// A group with all its fields.
  public init(id: GroupID, short: String, name: TextByLanguage, type: GroupType) {
    self.id = id
    self.short = short
    self.name = name
    self.type = type
  }
}

/// Somebody in the room; only the fields a meeting needs (domain C-9).
public struct Participant: Codable, Hashable, Sendable {
  /// `P-12`.
  public var id: ParticipantID
  /// The number on the badge, by which the moderator adds them.
  public var number: Int
  /// Name or function by language.
  public var name: TextByLanguage
  /// Their group, if any.
  public var group: GroupID?
  /// What they do in the meeting.
  public var role: ParticipantRole
  /// Languages they speak, the usual one first.
  public var languages: [String]
  /// Whether they are in the room; nil in a log means yes.
  public var present: Bool?
  /// Their rank in the order of precedence, from 1; nil: none.
  public var precedence: Int?

  /// A participant with all fields; present unless said otherwise.
  public init(
    id: ParticipantID, number: Int, name: TextByLanguage, group: GroupID?,
    role: ParticipantRole, languages: [String], present: Bool? = nil, precedence: Int? = nil
  ) {
    self.id = id
    self.number = number
    self.name = name
    self.group = group
    self.role = role
    self.languages = languages
    self.present = present
    self.precedence = precedence
  }

  /// Whether they are in the room.
  public var isPresent: Bool { present ?? true }
}
