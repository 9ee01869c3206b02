/// A procedural motion, and what became of it (domain A-23).
public struct Motion: Hashable, Sendable {
  /// `V-3`.
  public var id: MotionID
  /// What it asks for.
  public var kind: MotionKind
  /// Who moved it.
  public var mover: ParticipantID
  /// Who seconded it.
  public var seconder: ParticipantID?
  /// The item under discussion.
  public var item: ItemID?
  /// When it was made.
  public var at: Moment
  /// Who spoke for it.
  public var speakersFor: [ParticipantID] = []
  /// Who spoke against it.
  public var speakersAgainst: [ParticipantID] = []
  /// The result; nil while it is open.
  public var result: MotionResult?
  /// The counts, when hands were counted.
  public var counts: VoteCounts?
  /// When it was decided.
  public var decidedAt: Moment?

  /// How many may speak on each side (domain A-23).
  public static let speakersPerSide = 2

  /// Those who spoke on a side.
  public func speakers(_ side: MotionSide) -> [ParticipantID] {
    side == .for ? speakersFor : speakersAgainst
  }
}

extension MotionKind {
  /// Whether people may speak on it; a suspension is not debated (domain A.1).
  public var isDebated: Bool { self != .suspend }
}

/// A speaker was called to order (domain A-24).
public struct CallToOrder: Hashable, Sendable {
  /// Who.
  public var participant: ParticipantID
  /// The intervention, if they had the floor.
  public var intervention: InterventionID?
  /// The item.
  public var item: ItemID?
  /// Why.
  public var reason: CalledToOrder.Reason
  /// In words.
  public var text: String?
  /// When.
  public var at: Moment
}

/// What the room decided on a ruling (domain A-17).
public struct Appeal: Hashable, Sendable {
  /// Who appealed.
  public var by: ParticipantID?
  /// What was decided.
  public var result: RulingAppealed.Result
  /// The counts, when hands were counted.
  public var counts: VoteCounts?
}

/// A round of questions to a panel, and their answers (domain A-14).
public struct QuestionRound: Hashable, Sendable {
  /// From 1 in each item.
  public var number: Int
  /// The questions, as they were put.
  public var questions: [InterventionID] = []
  /// The answers.
  public var answers: [InterventionID] = []
  /// Whether the moderator ended it.
  public var isClosed = false
}

/// What the last call of the roll found.
public struct RollCall: Hashable, Sendable {
  /// When.
  public var at: Moment
  /// How many were there, of how many people.
  public var present: Int
  public var total: Int
  /// How many count towards the quorum, and how many it takes.
  public var counted: Int
  public var needed: Int?

  /// Whether the meeting may decide.
  public var hasQuorum: Bool { needed.map { counted >= $0 } ?? true }
}
