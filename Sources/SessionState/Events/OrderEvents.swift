/// A right of reply was granted (domain A-22).
public struct ReplyGranted: Codable, Hashable, Sendable {
  /// The request.
  public var request: RequestID
  /// Which reply of the delegation in the item it will be, from 1.
  public var nth: Int
}

/// A right of reply was refused (domain A-22).
public struct ReplyRefused: Codable, Hashable, Sendable {
  /// The request.
  public var request: RequestID
  /// Which reply of the delegation in the item it would have been, from 1.
  public var nth: Int
  /// Why, if it was said.
  public var reason: String?
}

/// A speaker was called to order; a marker, without any other effect (domain A-24).
public struct CalledToOrder: Codable, Hashable, Sendable {
  /// Who.
  public var participant: ParticipantID
  /// The intervention under way, if it was theirs.
  public var intervention: InterventionID?
  /// The open item.
  public var item: ItemID?
  /// Why.
  public var reason: Reason
  /// In words, if something was said.
  public var text: String?

  /// Why a speaker is called to order (domain A-24).
  public enum Reason: String, Codable, Hashable, Sendable, CaseIterable {
    case time, relevance, conduct, principles
  }
}

/// A ruling was appealed against, and the room decided at once (domain A-17).
public struct RulingAppealed: Codable, Hashable, Sendable {
  /// The point of order.
  public var intervention: InterventionID
  /// Who appealed, if it is known.
  public var by: ParticipantID?
  /// What the room decided.
  public var result: Result
  /// The counts, when hands were counted.
  public var counts: VoteCounts?

  /// What the room decided on a ruling.
  public enum Result: String, Codable, Hashable, Sendable, CaseIterable {
    /// The ruling stands.
    case upheld
    /// It does not.
    case overturned
  }
}

/// A procedural motion was made (domain A-23).
public struct MotionMade: Codable, Hashable, Sendable {
  /// The motion.
  public var id: MotionID
  /// What it asks for.
  public var kind: MotionKind
  /// Who moved it.
  public var mover: ParticipantID
  /// Who seconded it at once.
  public var seconder: ParticipantID?
  /// The item under discussion, if one was.
  public var item: ItemID?
}

/// A motion was seconded.
public struct MotionSeconded: Codable, Hashable, Sendable {
  /// The motion.
  public var id: MotionID
  /// Who seconded it.
  public var seconder: ParticipantID
}

/// Somebody spoke for or against a motion; two each at most (domain A-23).
public struct MotionSpoken: Codable, Hashable, Sendable {
  /// The motion.
  public var id: MotionID
  /// Who spoke.
  public var participant: ParticipantID
  /// For or against.
  public var side: MotionSide
}

/// A motion was decided; what it asks for is done by the moderator (domain A-23).
public struct MotionDecided: Codable, Hashable, Sendable {
  /// The motion.
  public var id: MotionID
  /// The result.
  public var result: MotionResult
  /// The counts, when hands were counted.
  public var counts: VoteCounts?
}

/// What a procedural motion asks for, in the order of precedence (domain A.1, A-23).
public enum MotionKind: String, Codable, Hashable, Sendable, CaseIterable {
  /// Suspend the meeting; not debated.
  case suspend
  /// Adjourn the meeting.
  case adjournMeeting = "adjourn_meeting"
  /// Adjourn the debate on the item.
  case adjournDebate = "adjourn_debate"
  /// Close the debate on the item.
  case closeDebate = "close_debate"
  /// Close the list of speakers.
  case closeList = "close_list"

  /// Its place among open motions, from 0: the lower one is put first.
  public var precedence: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

/// On which side somebody spoke.
public enum MotionSide: String, Codable, Hashable, Sendable, CaseIterable {
  case `for`, against
}

/// What became of a motion.
public enum MotionResult: String, Codable, Hashable, Sendable, CaseIterable {
  case adopted, rejected, withdrawn
}

/// A round of questions was ended by the moderator (domain A-14).
public struct RoundClosed: Codable, Hashable, Sendable {
  /// The item.
  public var item: ItemID
  /// The round, from 1.
  public var number: Int
  /// Its questions.
  public var questions: [InterventionID]
  /// The answers to them.
  public var answers: [InterventionID]
}
