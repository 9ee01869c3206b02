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
  public private(set) var lastGroup: GroupID?
  /// Speech time of all, in ms.
  public private(set) var speech: Milliseconds = 0

  fileprivate mutating func add(
    _ turn: Intervention, speech time: Milliseconds, isTurn: Bool, in session: Session
  ) {
    let entry = Entry(turns: isTurn ? 1 : 0, speech: time)
    let group = session.speakingGroup(of: turn)?.id
    people[turn.participant, default: Entry()].add(entry)
    groups[group, default: Entry()].add(entry)
    languages[session.language(of: turn), default: Entry()].add(entry)
    speech = .sum(speech, time)
    if turn.kind.isCounted { lastGroup = group }
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
    var tally = Tally()
    for turn in interventions where turn.kind.isSpeech && isIn(scope, turn.item) {
      let isActive = turn.id == floor.current || turn.id == floor.interrupted
      let time: Milliseconds
      if let now {
        time = turn.countedSpeech(now)
      } else if turn.isCharged {
        time = 0
      } else {
        let spoken = turn.speech.total(lastMoment)
        time = isActive ? max(spoken, turn.allotted ?? 0) : spoken
      }
      tally.add(turn, speech: time, isTurn: turn.kind.isCounted, in: self)
    }
    return tally
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
