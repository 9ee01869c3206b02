import SessionState

/// Under which levels the lines of a log were recorded, and how strictly they count at its end (domain A-37).
struct RedactionLevels {
  /// The state at the end.
  let final: Session
  /// The strictest level that was ever in force, of the session or of an item, also where it was taken back.
  let strictest: Attribution
  /// The level of each line, at its place in the log.
  let ofLines: [Attribution]
  /// The strictest level that was put on everything of an item.
  private let items: [ItemID: Attribution]

  /// Costs two folds of the log.
  init(_ events: [RecordedEvent]) {
    var history = History()
    // What was taken back counts twice: by what stood when a line was recorded, and by what was meant.
    var stood: [(level: Attribution, item: ItemID?)] = []
    for recorded in events {
      stood.append((history.session.attribution, history.session.openItem))
      history.append(recorded)
    }
    var meant: [(level: Attribution, item: ItemID?)] = []
    var items: [ItemID: Attribution] = [:]
    var everything = Attribution.onRecord
    var session = Session()
    for recorded in events {
      meant.append((session.attribution, session.openItem))
      guard !history.undone.contains(recorded.seq) else { continue }
      if case .attributionChanged(let change) = recorded.event, change.wholeItem == true,
        let item = change.item ?? session.openItem
      {
        items[item] = max(items[item] ?? .onRecord, change.level)
      }
      if case .amended = recorded.event,
        case .attributionChanged(let change) = recorded.event.effect
      {
        // C-11: it holds for everything that was said, of the session also for what was said between the items.
        if change.item == nil { everything = max(everything, change.level) }
        for item in session.items where change.item == nil || change.item == item.id {
          items[item.id] = max(items[item.id] ?? .onRecord, change.level)
        }
      }
      session.apply(recorded)
    }
    func whole(_ item: ItemID?) -> Attribution { item.flatMap { items[$0] } ?? .onRecord }
    ofLines = zip(stood, meant).map {
      max(everything, max(max($0.level, $1.level), max(whole($0.item), whole($1.item))))
    }
    strictest = Self.strictest(in: events)
    final = history.session
    self.items = items
  }

  /// The strictest level that was ever in force; needs no fold of the log.
  static func strictest(in events: [RecordedEvent]) -> Attribution {
    events.reduce(.onRecord) { strictest, recorded in
      switch recorded.event.effect {
      case .sessionCreated(let head): max(strictest, head.attribution)
      case .attributionChanged(let change): max(strictest, change.level)
      default: strictest
      }
    }
  }

  /// The level that was put on everything of an item; nil where there is none.
  func item(_ id: ItemID?) -> Attribution? { id.flatMap { items[$0] } }

  /// The level of a turn: its own, or its item's.
  func turn(_ id: InterventionID?) -> Attribution? {
    guard let turn = id.flatMap({ final.interventions[$0] }) else { return nil }
    return max(turn.attribution, item(turn.item) ?? .onRecord)
  }

  /// The level of a request: its item's.
  func request(_ id: RequestID) -> Attribution? { item(final.requests[id]?.item) }

  /// The level of a recommendation: its own, or its item's.
  func recommendation(_ id: RecommendationID) -> Attribution? {
    guard let recommendation = final.recommendations[id] else { return nil }
    return max(recommendation.attribution, item(recommendation.item) ?? .onRecord)
  }
}
