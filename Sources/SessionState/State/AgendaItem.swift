/// An agenda item: its plan, and what became of it.
public struct AgendaItem: Hashable, Sendable {
  /// Where an item stands (domain F.2).
  public enum State: String, Codable, Hashable, Sendable {
    case planned, open, suspended, closed, skipped
    /// Taken out of the agenda before it began; its plan stays on record.
    case removed
  }

  /// The plan.
  public var plan: PlannedItem
  /// What was planned first, where it was changed since.
  public var firstPlan: PlannedItem?
  /// Start and length since the day was cut to end in time; nil: as planned.
  public var landed: DayLanded.Landed?
  /// Where it stands.
  public var state: State = .planned
  /// When it was first taken up.
  public var openedAt: Moment?
  /// When it was last put aside.
  public var suspendedAt: Moment?
  /// When it last ended.
  public var closedAt: Moment?
  /// The item's clock.
  public var clock = Segments()
  /// The attribution level of this item, where it has its own (domain A-37).
  public var attribution: Attribution?
  /// The strictest level that was in force in it, whatever the level is since (domain C-6).
  public var strictest = Attribution.onRecord
  /// When its list was closed; nil while it is open.
  public var listClosedAt: Moment?
  /// When its list closes by itself, ms since 1970; nil: it does not (domain A-8).
  public var listClosesAt: Milliseconds?
  /// Rounds of questions, the last one under way (domain A-14).
  public var rounds: [QuestionRound] = []
  /// Whether its times were corrected after they were recorded.
  public var isCorrected = false

  /// When its list was closed, by hand or by the time set for it; nil while it takes requests (domain A-8).
  public func listClosed(_ now: Moment) -> Moment? {
    if let listClosedAt { return listClosedAt }
    guard let closes = listClosesAt, closes <= now.at else { return nil }
    return Moment(at: closes, clock: now.clock)
  }

  /// `A-3`.
  public var id: ItemID { plan.id }

  /// The minutes it has: as planned, or as the day was cut.
  public var minutes: Int { landed?.minutes ?? plan.minutes }
  /// When it is to begin: as planned, or as the day was cut.
  public var start: LocalTime { landed?.start ?? plan.start }
}

// The agenda's order, and changes to it.
extension AgendaItem {
  /// Where an item stands in its day: by its start, and among those that begin together by rank and id.
  struct Place: Hashable, Comparable {
    var start: LocalTime
    var rank: Int
    var id: ItemID

    static func < (left: Self, right: Self) -> Bool {
      (left.start, left.rank, left.id) < (right.start, right.rank, right.id)
    }
  }

  var place: Place { Place(start: start, rank: plan.rank ?? 0, id: id) }

  /// Whether it was taken up, so that its place and its start are facts.
  public var hasBegun: Bool { [.open, .suspended, .closed].contains(state) }

  /// When it is to end, in minutes since midnight: as planned, or as the day was cut.
  var endMinutes: Int { start.minutes + minutes }

  /// Changes what is planned; what was planned first stays on record.
  mutating func replan(_ change: (inout PlannedItem) -> Void) {
    var changed = plan
    change(&changed)
    changed = changed.bounded
    guard changed != plan else { return }
    if firstPlan == nil { firstPlan = plan }
    plan = changed
  }
}
