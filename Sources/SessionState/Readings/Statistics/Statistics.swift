/// Who spoke how long, who waited, who was never heard, and whether the agenda kept its times (domain C-5).
///
/// What was undone is not in a state, and so in no figure. A turn under way counts with its time up to now, and as an
/// intervention once it has ended. Heard is who had a turn of a counted kind: neither a point of order nor a technical
/// interruption, and only as far as it may be told.
public struct Statistics: Hashable, Sendable {
  /// One row of a table.
  public struct Row: Hashable, Sendable {
    /// What it is of.
    public var side: StatisticsSide
    /// What it had.
    public var figures: StatisticsFigures
  }

  /// The longest wait.
  public struct Wait: Hashable, Sendable {
    /// How long, in ms, without the time in which the session was suspended.
    public var length: Milliseconds
    /// Who waited.
    public var participant: ParticipantID
    /// For which item.
    public var item: ItemID
    /// How far it may be told whose wait it was.
    public var detail: StatisticsDetail
  }

  /// The day they are of; nil for the whole session.
  public let day: Int?
  /// All together.
  public private(set) var total = StatisticsFigures()
  /// The longest wait; nil when nobody waited.
  public private(set) var longestWait: Wait?
  /// People present who are there to be heard and had no turn, in the order of the roster.
  public private(set) var neverHeard: [ParticipantID] = []
  /// How many people who are there to be heard had a turn on each day.
  public private(set) var heardOnDay: [Int: Int] = [:]
  /// The times of each day in the scope.
  public let days: [DayTimes]
  private var tables: [StatisticsAttribute: [StatisticsSide: StatisticsFigures]] = [:]

  /// The statistics of a session up to a moment.
  ///
  /// - Parameters:
  ///   - day: The day; nil for all of them. A turn belongs to the day of its item.
  ///   - telling: How far turns and requests may be told apart.
  ///
  /// Costs one walk over interventions, requests, refusals and roster.
  public init(
    _ session: Session, day: Int? = nil, _ now: Moment, telling: StatisticsTelling = .full
  ) {
    self.day = day
    days = session.days.filter { day == nil || $0.number == day }.map { session.times(of: $0, now) }
    var heard = Heard()
    addTurns(session, now, telling, &heard)
    addRequests(session, telling)
    addSeats(session, heard)
    total.waits.sort()
    for attribute in StatisticsAttribute.allCases {
      for side in (tables[attribute] ?? [:]).keys { tables[attribute]?[side]?.waits.sort() }
    }
  }

  /// The rows by an attribute: the most speech time first, items in the order of the agenda; what may be told
  /// together only stands last.
  public func rows(by attribute: StatisticsAttribute) -> [Row] {
    var sides = tables[attribute] ?? [:]
    let others = sides.removeValue(forKey: .others)
    if attribute == .item {
      for time in days.flatMap(\.items) where sides[.item(time.id)] == nil {
        sides[.item(time.id)] = StatisticsFigures()
      }
    }
    let places = Dictionary(
      days.flatMap(\.items).enumerated().map { ($0.element.id, $0.offset) },
      uniquingKeysWith: { first, _ in first })
    let rows = sides.map { Row(side: $0.key, figures: $0.value) }.sorted { one, other in
      if case .item(let left) = one.side, case .item(let right) = other.side {
        let last = places.count
        return (places[left] ?? last, left) < (places[right] ?? last, right)
      }
      return one.comes(before: other)
    }
    return rows + (others.map { [Row(side: .others, figures: $0)] } ?? [])
  }

  /// When an item was to be and when it was; nil where it was skipped or taken out.
  public func times(of item: ItemID) -> ItemTimes? {
    days.lazy.flatMap(\.items).first { $0.id == item }
  }

  private mutating func add(
    _ place: StatisticsPlace, _ detail: StatisticsDetail,
    _ change: (inout StatisticsFigures) -> Void
  ) {
    change(&total)
    for attribute in StatisticsAttribute.allCases {
      change(
        &tables[attribute, default: [:]][
          place.side(attribute, detail), default: StatisticsFigures()])
    }
  }

  private func isIn(_ item: ItemID, _ session: Session) -> Bool {
    day == nil || session.items[item]?.plan.day == day
  }
}

// The walks.
extension Statistics {
  private struct Heard {
    var people: Set<ParticipantID> = []
    var onDay: [Int: Set<ParticipantID>] = [:]
  }

  private mutating func addTurns(
    _ session: Session, _ now: Moment, _ telling: StatisticsTelling, _ heard: inout Heard
  ) {
    let underWay = TimeUnderWay(session, now)
    var answered: Set<InterventionID> = []
    for turn in session.interventions { answered.formUnion(turn.answers) }
    var given: Set<RequestID> = []
    for turn in session.interventions {
      let detail = telling.turn(turn)
      // A turn that was given to another person half-way is two turns of one request, which waited once.
      let request = turn.request.flatMap { session.requests[$0] }
      let waited = request.flatMap { given.insert($0.id).inserted ? $0 : nil }
      guard detail != .leftOut, isIn(turn.item, session) else { continue }
      let place = session.place(of: turn)
      var wait: Milliseconds?
      if let waited, turn.kind.isCounted {
        wait = underWay.length(from: waited.requestedAt.clock, to: turn.startedAt.clock)
      }
      add(place, detail) {
        $0.add(turn, place, isAnswered: answered.contains(turn.id), now)
        if let wait { $0.waits.append(wait) }
      }
      if let wait, wait > longestWait?.length ?? -1 {
        longestWait = Wait(
          length: wait, participant: place.participant, item: turn.item, detail: detail)
      }
      guard turn.kind.isCounted, detail <= telling.heard else { continue }
      heard.people.insert(place.participant)
      if let day = session.items[turn.item]?.plan.day {
        heard.onDay[day, default: []].insert(place.participant)
      }
    }
  }

  private mutating func addRequests(_ session: Session, _ telling: StatisticsTelling) {
    for request in session.requests where isIn(request.item, session) {
      guard request.state == .notReached || request.state == .refused else { continue }
      let detail = telling.request(request.item)
      guard detail != .leftOut else { continue }
      add(session.place(of: request), detail) {
        if request.state == .refused { $0.refused += 1 } else { $0.notReached += 1 }
      }
    }
    for refused in session.refusals where isIn(refused.item, session) {
      let detail = telling.request(refused.item)
      guard detail != .leftOut else { continue }
      add(session.place(of: refused), detail) { $0.refused += 1 }
    }
  }

  private mutating func addSeats(_ session: Session, _ heard: Heard) {
    for person in session.participants where person.isPresent && person.role.speaks {
      let place = session.place(of: person)
      let isHeard = heard.people.contains(person.id)
      if !isHeard { neverHeard.append(person.id) }
      func seat(_ figures: inout StatisticsFigures) {
        figures.seats += 1
        if !isHeard { figures.notHeard += 1 }
      }
      seat(&total)
      for attribute in StatisticsAttribute.allCases where attribute != .item {
        seat(
          &tables[attribute, default: [:]][
            place.side(attribute, .named), default: StatisticsFigures()])
      }
      for (day, people) in heard.onDay where people.contains(person.id) {
        heardOnDay[day, default: 0] += 1
      }
    }
  }
}

extension Statistics.Row {
  /// The most time first, then the most seats, then in a fixed order, as the voices are (`Voices`).
  fileprivate func comes(before other: Self) -> Bool {
    if figures.speech != other.figures.speech { return figures.speech > other.figures.speech }
    if figures.seats != other.figures.seats { return figures.seats > other.figures.seats }
    switch (side, other.side) {
    case (.participant(let one), .participant(let two)): return one < two
    case (.voice(let one), .voice(let two)): return one.rank < two.rank
    default: return false
    }
  }
}
