/// A whole meeting at one moment: the value that the fold of its events gives.
///
/// Values that can be derived (remaining time, offset, totals, who is next) are functions of it and of `now`.
public struct Session: Hashable, Sendable {
  /// Where the session stands (domain F.2).
  public enum State: String, Codable, Hashable, Sendable {
    case draft, open, suspended, closed
  }

  /// What line 1 said; nil only before it was read.
  public internal(set) var created: SessionCreated?
  /// Where the session stands.
  public internal(set) var state = State.draft
  /// Since when and why it is suspended; nil while it is not.
  public internal(set) var suspension: Suspension?
  /// When the session was under way, without the times in which it was suspended: nobody waits then (domain C-5).
  public internal(set) var underWay = Segments()
  /// The day under way, or the first one before the session opens.
  public internal(set) var dayNumber = 1
  /// By how much each day that was opened was opened on another date than planned, whole days in ms: a rehearsal, or a
  /// postponed meeting, keeps the hours of its plan. A day that is over keeps its own.
  public internal(set) var dayShifts: [Int: Milliseconds] = [:]
  /// The session's settings.
  public internal(set) var settings = Settings()
  /// The session's attribution level; items may have their own.
  public internal(set) var sessionAttribution = Attribution.onRecord
  /// The strictest level that the session ever had: what speaks of the whole of it is told by this one (domain C-6).
  public internal(set) var strictestAttribution = Attribution.onRecord

  /// The delegations.
  public internal(set) var groups = Table<Group>()
  /// The people.
  public internal(set) var participants = Table<Participant>()
  /// The agenda of all days.
  public internal(set) var items = Table<AgendaItem>()
  /// Every request there was.
  public internal(set) var requests = Table<Request>()
  /// Every intervention there was.
  public internal(set) var interventions = Table<Intervention>()
  /// Every recommendation.
  public internal(set) var recommendations = Table<Recommendation>()
  /// Every note.
  public internal(set) var notes = Table<Note>()
  /// Every mark.
  public internal(set) var marks = Table<Mark>()
  /// Every action item.
  public internal(set) var actions = Table<ActionItem>()
  /// Every document given out, oldest first.
  public internal(set) var documents: [IssuedDocument] = []
  /// The order of the recommendations by hand; whichever is missing follows in the order of capture (domain B-2).
  public internal(set) var handOrder: [RecommendationID] = []
  /// Every procedural motion.
  public internal(set) var motions = Table<Motion>()
  /// Who was called to order.
  public internal(set) var callsToOrder: [CallToOrder] = []
  /// Entries of the register that turned out to be somebody else's, and whose.
  public internal(set) var mergedEntries: [ParticipantID: ParticipantID] = [:]
  /// Names that people and groups had before, which may stand in what was written then (domain C-6).
  public internal(set) var formerNames: [Party: [String]] = [:]
  /// The time given to groups that have a budget.
  public internal(set) var budgets: [GroupID: Budget] = [:]
  /// What the last call of the roll found.
  public internal(set) var rollCall: RollCall?

  /// What the moderator and the rapporteur send to the second screen.
  public internal(set) var display = RoomDisplay()

  /// The item under discussion.
  public internal(set) var openItem: ItemID?
  /// Requests of all items that wait or are carried to the next one, in the order of the list.
  public internal(set) var waitingOrder: [RequestID] = []
  /// Who has the floor.
  public internal(set) var floor = Floor()
  /// Requests that were not taken.
  public internal(set) var refusals: [RequestRefused] = []

  /// The last line applied.
  public internal(set) var seq = 0
  /// The time of the last line.
  public internal(set) var lastStamp = Stamp(at: 0)
  /// The last line's place on the session's time line.
  public internal(set) var lastMoment = Moment(at: 0, clock: 0)
  /// The last line that was not written by the program itself.
  public internal(set) var lastCommand: Recorded?
  /// The ids given so far, also by lines that were undone.
  public internal(set) var ids = IdentifierCounters()
  /// What was changed after closing, in its order (domain C-11).
  public internal(set) var amendments: [Amendment] = []
  /// How many lines had a kind that this version does not know (domain C-13).
  public internal(set) var unknownEvents = 0

  /// A session before its first line.
  public init() {}

  /// The point on the session's time line at which the clocks read this.
  public func moment(_ stamp: Stamp) -> Moment {
    let clock = lastMoment.clock + (seq == 0 ? 0 : stamp.since(lastStamp))
    return Moment(at: stamp.at, clock: min(clock, .longest))
  }
}

/// Why the meeting stands, and since when (domain A-32).
public struct Suspension: Hashable, Sendable {
  /// Since when.
  public var since: Moment
  /// Why, if it was said.
  public var reason: String?
}

/// Who has the floor, and who waits for it to come back.
public struct Floor: Hashable, Sendable {
  /// The intervention that has the floor, speaking or paused.
  public internal(set) var current: InterventionID?
  /// The intervention that a point of order or technical interruption holds (domain A-17).
  public internal(set) var interrupted: InterventionID?
  /// The last ordinary intervention that ended, to which the floor can go back.
  public internal(set) var lastEnded: InterventionID?
  /// Whether the current speaker's clock goes on by itself when the session does (domain A-32).
  public internal(set) var resumesWithSession = false
}

/// The highest number given to each kind of thing; numbers are never reused (invariant 5).
public struct IdentifierCounters: Hashable, Sendable {
  var participant = 0
  var group = 0
  var item = 0
  var request = 0
  var intervention = 0
  var recommendation = 0
  var note = 0
  var mark = 0
  var action = 0
  var motion = 0

  private static let limit = 100_000_000_000_000

  /// Counts the ids that an event gives, whether or not the event has an effect.
  mutating func reserve(_ event: Event) {
    func count<Subject>(_ counter: inout Int, _ id: Identifier<Subject>?) {
      // The next number must have a text that a line can hold (`Identifier.init`).
      if let id, id.number < Self.limit { counter = max(counter, id.number) }
    }
    switch event {
    case .participantAdded(let added): count(&participant, added.id)
    case .groupAdded(let added): count(&group, added.id)
    case .itemAdded(let added): count(&item, added.id)
    case .itemSplit(let split): count(&item, split.rest.id)
    case .requestsBrought(let brought):
      for wish in brought.requests { count(&request, wish.id) }
    case .floorCorrected(let corrected):
      count(&intervention, corrected.continuation)
    case .motionMade(let made): count(&motion, made.id)
    case .floorRequested(let asked): count(&request, asked.id)
    case .floorGiven(let given): count(&intervention, given.id)
    case .recommendationCaptured(let captured):
      count(&recommendation, captured.id)
    case .recommendationsMerged(let merged): count(&recommendation, merged.id)
    case .recommendationSplit(let split):
      for part in split.parts { count(&recommendation, part.id) }
    case .actionAdded(let added): count(&action, added.id)
    case .noteAdded(let added): count(&note, added.id)
    case .markAdded(let added): count(&mark, added.id)
    case .amended(let amended): reserve(amended.change)
    default: break
    }
  }
}

extension IdentifierCounters {
  /// The number that the next recommendation gets.
  public var nextRecommendation: Int { recommendation + 1 }
}
