/// Which part of the outcome document a text belongs to (domain B.1).
public enum OutcomePart: String, Codable, Hashable, Sendable, CaseIterable {
  /// A numbered paragraph.
  case operative
  /// A paragraph before them: `Recalling …,`.
  case preamble
}

/// One of the seven Fundamental Principles of the Movement (domain B.1, B-15).
public enum Principle: String, Codable, Hashable, Sendable, CaseIterable {
  case humanity, impartiality, neutrality, independence
  case voluntaryService = "voluntary_service"
  case unity, universality
}

/// How pressing a recommendation is.
public enum Priority: String, Codable, Hashable, Sendable, CaseIterable {
  case high, normal, low
}

/// As what a person or group stands behind a recommendation (domain B-9).
public enum PartyRole: String, Codable, Hashable, Sendable, CaseIterable {
  /// Put it forward.
  case proposer
  /// Puts it forward with the proposer.
  case coSponsor = "co_sponsor"
  /// Speaks for it.
  case support
}

/// Where a person or group stands when a text is adopted (domain B-9).
public enum PositionValue: String, Codable, Hashable, Sendable, CaseIterable {
  case support
  case noObjection = "no_objection"
  case reservation, objection, abstain, dissociate
}

/// One vote of a roll call.
public enum Vote: String, Codable, Hashable, Sendable, CaseIterable {
  case `for`, against, abstain
}

/// How a group voted in a roll call (domain B-10).
public struct GroupVote: Codable, Hashable, Sendable {
  /// The group.
  public var group: GroupID
  /// Its vote.
  public var vote: Vote

  /// A group's vote.
  public init(group: GroupID, vote: Vote) {
    self.group = group
    self.vote = vote
  }
}

/// Where an action item stands (domain B-17).
public enum ActionState: String, Codable, Hashable, Sendable, CaseIterable {
  case open, done, dropped
}

/// Who is to do something: somebody of the session, or whoever was named (domain B-17).
public enum ActionOwner: Hashable, Sendable {
  case party(Party)
  case text(String)
}

extension ActionOwner: Codable {
  private enum CodingKeys: String, CodingKey { case party, text }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    if let party = try container.decodeIfPresent(Party.self, forKey: .party) {
      self = .party(party)
    } else {
      self = .text(try container.decode(String.self, forKey: .text))
    }
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    switch self {
    case .party(let party): try container.encode(party, forKey: .party)
    case .text(let text): try container.encode(text, forKey: .text)
    }
  }
}

/// What is exported as a document of its own (domain B-20).
public enum DocumentKind: String, Codable, Hashable, Sendable, CaseIterable {
  case outcome, report, recommendations, actions, speakers, statistics, timeline
}
