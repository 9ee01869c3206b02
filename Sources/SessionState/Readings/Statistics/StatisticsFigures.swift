/// What one side had, in a scope (domain C-5). Lengths in ms.
public struct StatisticsFigures: Hashable, Sendable {
  /// Speech time: running time without pauses, points of order and technical interruptions.
  public internal(set) var speech: Milliseconds = 0
  /// Interventions of counted kinds that have ended.
  public internal(set) var interventions = 0
  /// Turns that ran a second or more over the time allotted at their end, one under way included; and the overtime of
  /// all turns together, parts of a second included. Points of order, technical interruptions and what is charged to
  /// another speaker have none.
  public internal(set) var over = 0
  public internal(set) var overtime: Milliseconds = 0
  /// How long each request waited that was given the floor, the shortest first.
  public internal(set) var waits: [Milliseconds] = []
  /// Requests that were not reached before their item ended or their list was closed.
  public internal(set) var notReached = 0
  /// Requests that were refused: by the moderator, by a closed list, by a limit.
  public internal(set) var refused = 0
  /// Questions put from the list, and those of them that somebody answered.
  public internal(set) var questions = 0
  public internal(set) var answered = 0
  /// Points of order, and how they were ruled on.
  public internal(set) var pointsOfOrder = 0
  public internal(set) var rulings: [Ruling: Int] = [:]
  /// Technical interruptions, and how long they took.
  public internal(set) var technical = 0
  public internal(set) var technicalTime: Milliseconds = 0
  /// People present who are there to be heard, and those of them who had no turn.
  public internal(set) var seats = 0
  public internal(set) var notHeard = 0
  /// Who had the floor, and the groups they spoke for: as many as the figures are of (domain C-6).
  public internal(set) var speakers: Set<ParticipantID> = []
  public internal(set) var groups: Set<GroupID> = []
  /// Interventions of each speaker.
  var turns: [ParticipantID: Int] = [:]

  /// Speakers who had exactly their first intervention.
  public var firstTime: Int { turns.values.count { $0 == 1 } }

  /// The longest wait; nil when nobody waited.
  public var longestWait: Milliseconds? { waits.last }

  /// The median wait: as many waited at most so long; of an even number the lower one of the two in the middle.
  public var medianWait: Milliseconds? {
    waits.isEmpty ? nil : waits[(waits.count - 1) / 2]
  }

  /// Whether they tell of more than seats.
  public var hasHappened: Bool {
    var figures = self
    figures.seats = 0
    figures.notHeard = 0
    return figures != StatisticsFigures()
  }

  mutating func add(_ turn: Intervention, _ place: StatisticsPlace, isAnswered: Bool, _ now: Moment)
  {
    switch turn.kind {
    case .pointOfOrder:
      pointsOfOrder += 1
      if let ruling = turn.ruling { rulings[ruling, default: 0] += 1 }
    case .technical:
      technical += 1
      technicalTime = .sum(technicalTime, turn.speech.total(now))
    default: addSpeech(turn, place, isAnswered: isAnswered, now)
    }
  }

  private mutating func addSpeech(
    _ turn: Intervention, _ place: StatisticsPlace, isAnswered: Bool, _ now: Moment
  ) {
    speech = .sum(speech, turn.countedSpeech(now))
    speakers.insert(place.participant)
    if let group = place.group { groups.insert(group.id) }
    let time = turn.isCharged ? 0 : min(turn.overtime(now), .longest)
    overtime = .sum(overtime, time)
    if time >= .seconds(1) { over += 1 }
    guard turn.kind.isCounted, turn.state == .ended else { return }
    interventions += 1
    turns[place.participant, default: 0] += 1
    if turn.kind == .question {
      questions += 1
      if isAnswered { answered += 1 }
    }
  }
}

/// Shares as whole numbers, rounded to the nearest; nil of nothing.
public enum StatisticsShare {
  /// In per cent.
  public static func percent(_ part: Int, of whole: Int) -> Int? {
    whole > 0 ? (part * 100 + whole / 2) / whole : nil
  }

  /// In per mille, for bars.
  public static func permille(_ part: Int, of whole: Int) -> Int? {
    whole > 0 ? (part * 1000 + whole / 2) / whole : nil
  }
}
