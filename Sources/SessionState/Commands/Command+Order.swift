/// Rules of order: replies, appeals, calls to order.
public enum OrderCommand: Hashable, Sendable {
  case grant(RequestID)
  case refuse(RequestID, reason: String?)
  case appeal(RulingAppealed.Result, by: ParticipantID?, counts: VoteCounts?)
  /// `who` nil: the speaker.
  case call(CalledToOrder.Reason, who: ParticipantID?, text: String?)
  /// Ends the round of questions (domain A-14).
  case closeRound
}

/// Procedural motions (domain A-23).
public enum MotionCommand: Hashable, Sendable {
  case make(MotionKind, by: ParticipantID, seconder: ParticipantID?)
  case second(MotionID, by: ParticipantID)
  case speak(MotionID, ParticipantID, MotionSide)
  case decide(MotionID, MotionResult, counts: VoteCounts?)
}

/// Time for groups.
public enum BudgetCommand: Hashable, Sendable {
  /// `group` nil: every group.
  case set(GroupID?, Milliseconds)
  case add(GroupID, Milliseconds)
  /// Shares a group's overrun out among the others.
  case share(GroupID)
}

/// Backdated corrections.
public enum CorrectionCommand: Hashable, Sendable {
  /// When an intervention really began; nil: the one that has the floor.
  case start(InterventionID?, CorrectedTime)
  /// When it really ended; one that has the floor ends by it. nil: the one that has the floor, else the last.
  case end(InterventionID?, CorrectedTime)
  /// Who really spoke, from a time on or from its beginning.
  case speaker(InterventionID?, ParticipantID, since: CorrectedTime?)
  /// What it really was.
  case kind(InterventionID?, RequestKind)
  /// When an item really began; nil: the open one.
  case itemStart(ItemID?, CorrectedTime)
  /// When an item really ended.
  case itemEnd(ItemID, CorrectedTime)
}

/// A time in the past, as people say it.
public enum CorrectedTime: Hashable, Sendable {
  /// So long ago, in ms.
  case ago(Milliseconds)
  /// At this time of day of the day under way, in seconds since midnight.
  case at(seconds: Int)
}

/// How the rest of a day is cut.
public struct LandingChoice: Hashable, Sendable {
  /// When the day is to end.
  public var end: LocalTime
  /// Which way.
  public var way: LandingWay
  /// The items to cut or to leave out; empty: those that the way proposes.
  public var items: [ItemID]

  /// A choice with all its fields.
  public init(end: LocalTime, way: LandingWay, items: [ItemID] = []) {
    self.end = end
    self.way = way
    self.items = items
  }
}

/// What of an item is changed; absent fields stay.
public struct ItemChange: Hashable, Sendable {
  /// Its title; its language is told from the letters, other languages stay.
  public var title: String?
  /// Planned minutes.
  public var minutes: Int?
  /// Planned start.
  public var start: LocalTime?
  /// What it is.
  public var kind: ItemKind?
  /// Whether it never moves.
  public var fixed: Bool?
  /// The time of a turn in it.
  public var turn: Milliseconds?
  /// Its planned speakers.
  public var speakers: [Slot]?

  /// What of an item is changed.
  public init(
    title: String? = nil, minutes: Int? = nil, start: LocalTime? = nil, kind: ItemKind? = nil,
    fixed: Bool? = nil, turn: Milliseconds? = nil, speakers: [Slot]? = nil
  ) {
    self.title = title
    self.minutes = minutes
    self.start = start
    self.kind = kind
    self.fixed = fixed
    self.turn = turn
    self.speakers = speakers
  }
}

/// Where an item goes.
public enum ItemPlace: Hashable, Sendable {
  case before(ItemID)
  case after(ItemID)
  /// To another day, at a time or at its end.
  case day(Int, start: LocalTime?)
}

/// What of a person is changed; absent fields stay.
public struct ParticipantChange: Hashable, Sendable {
  /// Name or function; its language is told from the letters.
  public var name: String?
  /// The group; `.some(nil)`: none any more.
  public var group: GroupID??
  /// What they do.
  public var role: ParticipantRole?
  /// Badge number.
  public var number: Int?
  /// Languages they speak, the usual one first.
  public var languages: [String]?
  /// Rank in the order of precedence; 0: none.
  public var precedence: Int?

  /// What of a person is changed.
  public init(
    name: String? = nil, group: GroupID?? = nil, role: ParticipantRole? = nil, number: Int? = nil,
    languages: [String]? = nil, precedence: Int? = nil
  ) {
    self.name = name
    self.group = group
    self.role = role
    self.number = number
    self.languages = languages
    self.precedence = precedence
  }
}

/// What of a group is changed; absent fields stay.
public struct GroupChange: Hashable, Sendable {
  /// The full name; its language is told from the letters.
  public var name: String?
  /// The short name.
  public var short: String?
  /// What the group is.
  public var type: GroupType?
}
