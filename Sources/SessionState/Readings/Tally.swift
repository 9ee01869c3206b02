/// Turns and speech of people and groups in a scope, from one walk over its interventions (domain A-6, C-5).
///
/// The turn under way counts already, so that nobody is called a second time before somebody who has had none; in
/// `Statistics`, which looks back, an intervention is one that has ended. Speech time is the same in both.
public struct Tally: Sendable {
  /// What one person or group had.
  public struct Entry: Hashable, Sendable {
    /// Counted interventions.
    public var turns = 0
    /// Speech time in ms, without points of order and technical interruptions.
    public var speech: Milliseconds = 0
  }

  /// By person; who had nothing is not in it.
  public private(set) var people: [ParticipantID: Entry] = [:]
  /// By the group that spoke; nil: people without one.
  public private(set) var groups: [GroupID?: Entry] = [:]
  /// By language.
  public private(set) var languages: [String: Entry] = [:]
  /// The group that spoke last.
  public fileprivate(set) var lastGroup: GroupID?
  /// Speech time of all, in ms.
  public private(set) var speech: Milliseconds = 0

  /// Turns of one person for one group in one language, which are counted together.
  fileprivate struct Side: Hashable {
    var participant: ParticipantID
    /// Who asked for the floor, by whose group it goes.
    var asker: ParticipantID
    /// The group spoken for, when not their own.
    var onBehalfOf: GroupID?
    /// The language that was said; nil: the person's usual one.
    var language: String?
  }

  fileprivate mutating func add(_ entry: Entry, of side: Side, in session: Session) {
    let person = side.participant
    people[person, default: Entry()].add(entry)
    groups[session.speakingGroup(of: side)?.id, default: Entry()].add(entry)
    let language =
      side.language ?? session.participants[person]?.languages.first ?? session.mainLanguage
    languages[language, default: Entry()].add(entry)
    speech = .sum(speech, entry.speech)
  }

  /// A person's share of turns and time; nothing when they had none.
  public subscript(_ person: ParticipantID) -> Entry { people[person] ?? Entry() }
}

extension Tally.Entry {
  fileprivate mutating func add(_ other: Tally.Entry) {
    turns += other.turns
    speech = .sum(speech, other.speech)
  }
}

extension Session {
  /// Turns and speech in a scope of the item or day under way.
  ///
  /// - Parameter now: Up to when a running clock counts. nil: somebody who speaks counts with the time allotted,
  ///   so that what follows from it (whom `s` calls) changes only with an event, never between two seconds.
  ///
  /// Costs one walk over all interventions.
  public func tally(_ scope: Scope, _ now: Moment? = nil) -> Tally {
    // Long sessions have far more turns than sides; only these are looked up.
    var sides: [Tally.Side: Tally.Entry] = [:]
    var last: Intervention?
    for turn in interventions where turn.kind.isSpeech && isIn(scope, turn.item) {
      let isActive = turn.id == floor.current || turn.id == floor.interrupted
      let time: Milliseconds
      if turn.isCharged {
        time = 0
      } else if let now {
        time = turn.speech.total(now)
      } else {
        let spoken = turn.speech.total(lastMoment)
        time = isActive ? max(spoken, turn.allotted ?? 0) : spoken
      }
      let isTurn = turn.kind.isCounted
      let side = side(of: turn)
      sides[side, default: Tally.Entry()].add(Tally.Entry(turns: isTurn ? 1 : 0, speech: time))
      if isTurn { last = turn }
    }
    var tally = Tally()
    for (side, entry) in sides { tally.add(entry, of: side, in: self) }
    tally.lastGroup = last.flatMap { speakingGroup(of: $0)?.id }
    return tally
  }

  fileprivate func side(of turn: Intervention) -> Tally.Side {
    let request = turn.request.flatMap { requests[$0] }
    return Tally.Side(
      participant: turn.participant, asker: request?.participant ?? turn.participant,
      onBehalfOf: request?.onBehalfOf, language: turn.language)
  }

  fileprivate func speakingGroup(of side: Tally.Side) -> Group? {
    side.onBehalfOf.flatMap { groups[$0] } ?? group(of: side.asker) ?? group(of: side.participant)
  }

  func isIn(_ scope: Scope, _ item: ItemID) -> Bool {
    switch scope {
    case .item: item == openItem
    case .day: items[item]?.plan.day == dayNumber
    case .session: true
    }
  }

  /// The language an intervention is held in: the one that was said, else the speaker's usual one.
  public func language(of turn: Intervention) -> String {
    turn.language ?? participants[turn.participant]?.languages.first ?? mainLanguage
  }
}
