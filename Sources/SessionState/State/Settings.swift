/// The session's settings; each is changed by an event, so that replay reproduces it.
public struct Settings: Hashable, Sendable {
  /// Default time of a turn in ms, where nothing else says so (domain A-26).
  public var turn: Milliseconds = .minutes(3)
  /// Default times of the kinds that have one, in ms (domain A.3).
  public var times = KindTimes()

  /// Kinds of request that are not used in this session (domain A.3).
  public var kindsOff: Set<RequestKind> = []
  /// Whether a person may have several open requests of one kind (domain A-5).
  public var allowDuplicates = false
  /// Whether a person has the floor once per item at most.
  public var oncePerPerson = false
  /// Whether only people marked present may ask for the floor.
  public var presentOnly = false
  /// Whether another note sends a request to the end of its class (domain A-4).
  public var editLosesPlace = false
  /// Whether the list of a new item begins closed (domain A-10).
  public var listInitiallyClosed = false
  /// How many direct responses and clarifications a person has in an item (domain A-20).
  public var directLimit = 2
  /// How many rights of reply a delegation has in an item (domain A-22).
  public var replyLimit = 2
  /// Whether a reply may answer a reply (domain A-22).
  public var replyToReply = false
  /// How many questions a round takes before the panel answers; 0: no rounds (domain A-14).
  public var roundSize = 3

  /// Remaining times at which a turn of five minutes or more is warned, falling (domain A-27).
  public var warnings: [Milliseconds] = [.minutes(5), .minutes(2), .minutes(1), .seconds(30), 0]
  /// The same for shorter turns.
  public var shortWarnings: [Milliseconds] = [.minutes(1), .seconds(30), 0]
  /// Whether the clock shows what is left or what was used.
  public var clock = ClockDirection.down
  /// What the clock shows once the time is used up; the time itself is counted in either case (domain A-28).
  public var atZero = AtZero.count
  /// How a warning is given beside word and colour (domain E-12).
  public var bell = Bell.visual
  /// Whether the card names nobody under the Chatham House Rule (domain A-31).
  public var hideNamesOnCard = true
  /// Whether consoles name people whatever the attribution level; badge numbers stand in their place otherwise
  /// (domain A-38).
  public var namesOnConsole = true
  /// Whether a technical interruption also stops the item's clock (domain A-19).
  public var technicalStopsItem = true
  /// Whether the time of a question put to the speaker is the speaker's (domain A-21).
  public var questionChargesSpeaker = false
  /// Whether the time of consecutive interpretation is the speaker's.
  public var interpretationCharged = false

  /// Whom the list's helper order would call next (domain A-6).
  public var advice = AdviceRule.arrival
  /// Whose time `least_time_first` compares.
  public var adviceBy = AdviceBy.participant
  /// Over what the helper order counts turns and time.
  public var adviceScope = Scope.item
  /// Over what a group's budget is spent.
  public var budgetScope = Scope.session

  /// How many must be present.
  public var quorum = Quorum.none
  /// Of what the quorum is counted.
  public var quorumOf = QuorumOf.people

  /// Whether adoption is refused while brackets are open (domain B-5).
  public var adoptRequiresCleanText = true

  /// The themes of the outcome, in its order (domain B-15).
  public var themes = OutcomeTerms.themes
  /// Whom recommendations usually ask (domain B-14).
  public var addressees = OutcomeTerms.addressees
  /// English operative verbs, from strong to weak (domain B-13).
  public var verbsEnglish = OutcomeTerms.verbsEnglish
  /// Arabic operative verbs, from strong to weak.
  public var verbsArabic = OutcomeTerms.verbsArabic

  /// The settings that a session begins with.
  public init() {}
}

/// Default times of the kinds of turn, in ms (domain A.3).
public struct KindTimes: Hashable, Sendable {
  /// A statement; an item's own turn time comes before it.
  public var statement: Milliseconds = .minutes(3)
  /// A statement for a group.
  public var groupStatement: Milliseconds = .minutes(5)
  /// A question.
  public var question: Milliseconds = .seconds(90)
  /// A direct response or a clarification.
  public var direct: Milliseconds = .seconds(60)
  /// A question put to the speaker.
  public var interposed: Milliseconds = .seconds(30)
  /// A point of order.
  public var pointOfOrder: Milliseconds = .seconds(60)
  /// The first right of reply of a delegation in an item.
  public var firstReply: Milliseconds = .minutes(3)
  /// The following ones.
  public var laterReply: Milliseconds = .minutes(1)
}

/// Which way a clock counts.
public enum ClockDirection: String, Hashable, Sendable, CaseIterable {
  /// What is left.
  case down
  /// What was used.
  case up
}

/// What a clock shows once the time is used up.
public enum AtZero: String, Hashable, Sendable, CaseIterable {
  /// The time over, with a `+`.
  case count
  /// The allotted time, standing.
  case hold
}

/// How a warning is given beside word and colour (domain E-12).
public enum Bell: String, Hashable, Sendable, CaseIterable {
  case none, visual, audible
}

/// Over what turns and time are counted (domain A-6).
public enum Scope: String, Codable, Hashable, Sendable, CaseIterable {
  case item, day, session
}

/// Whose time `least_time_first` compares (domain A-6).
public enum AdviceBy: String, Hashable, Sendable, CaseIterable {
  case participant, group
}

/// Of what a quorum is counted.
public enum QuorumOf: String, Hashable, Sendable, CaseIterable {
  case people, groups
}

/// A side of people by which voices are compared with the roster (product, point 11).
public enum VoiceAttribute: String, Hashable, Sendable, CaseIterable {
  case group, type, role, language
}

/// A helper order of the list: advice, never an order by itself (domain A-6).
public enum AdviceRule: Hashable, Sendable {
  /// As they asked.
  case arrival
  /// Who has not been heard in the scope, before the others.
  case firstTimeFirst
  /// The smallest speech time in the scope.
  case leastTimeFirst
  /// Another group than the one that spoke last.
  case alternateGroups
  /// Whose side is farthest below its share of the seats.
  case balance(VoiceAttribute)
}

extension AdviceRule: RawRepresentable, CaseIterable {
  public static let allCases: [AdviceRule] =
    [.arrival, .firstTimeFirst, .leastTimeFirst, .alternateGroups]
    + VoiceAttribute.allCases.map { .balance($0) }

  public init?(rawValue: String) {
    guard let rule = Self.allCases.first(where: { $0.rawValue == rawValue }) else { return nil }
    self = rule
  }

  public var rawValue: String {
    switch self {
    case .arrival: "arrival"
    case .firstTimeFirst: "first_time_first"
    case .leastTimeFirst: "least_time_first"
    case .alternateGroups: "alternate_groups"
    case .balance(let attribute): "balance:\(attribute.rawValue)"
    }
  }
}
