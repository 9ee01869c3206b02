import SessionState

/// Everything a rapporteur's console shows of the session at one moment.
struct RapporteurModel {
  var header: HeaderModel
  let floor: FloorModel
  /// Who speaks, in a row that goes on with the item (D-5).
  let floorName: String
  /// The short name of whom the moderator's `s` calls.
  let next: String?
  /// The name of that person, for the strip.
  let nextName: String?
  let lists: RecordLists

  init(_ session: Session, _ lists: RecordLists, _ now: Moment) {
    let schedule = session.schedule(now)
    let next = session.next
    header = HeaderModel(session, schedule, now)
    floor = FloorModel(session, next: next, session.tally(session.settings.adviceScope), now)
    let speaker = session.currentIntervention.map { session.latinName(of: $0.participant) }
    floorName = floor.name.endsRow ? speaker ?? floor.name : floor.name
    self.next = session.participant(of: next).map { session.shortName(of: $0) }
    nextName = session.participant(of: next).map { session.latinName(of: $0) }
    self.lists = lists
  }
}

/// What the lists of the record hold; the same until something is recorded.
struct RecordLists {
  /// The newest first.
  var recommendations: [RecommendationID]
  /// What is still to be written, the oldest first.
  var marks: [MarkID]
  /// The newest first.
  var notes: [NoteID]
  /// The open ones first, the newest first among them.
  var actions: [ActionID]
  /// How many brackets are open in all live texts (domain B-5).
  let openBrackets: Int
  /// What the titles of filtered lists say.
  var filtered: [ListPlace: String] = [:]

  init(_ session: Session) {
    recommendations = session.recommendations.reversed().map(\.id)
    marks = session.marks.filter { $0.filled == nil }.map(\.id)
    notes = session.notes.reversed().map(\.id)
    let actions = session.actions.reversed()
    self.actions =
      actions.filter { $0.state == .open }.map(\.id)
      + actions.filter { $0.state != .open }.map(\.id)
    openBrackets = session.recommendations.reduce(0) { count, text in
      guard text.isLive else { return count }
      // Most texts have no bracket; bytes are read faster than characters.
      let wording = text.wording
      return wording.utf8.contains(UInt8(ascii: "[")) ? count + Brackets.count(wording) : count
    }
  }
}

/// What follows from the record and costs time, kept until something is recorded.
struct RecordReadings {
  private var seq: Int?
  private var made: RecordLists?
  private var shown: (filters: [ListPlace: ListFilter], lists: RecordLists)?
  private var checked: (overdue: Int, gaps: [OutcomeGap])?

  /// The lists of the record.
  mutating func lists(
    _ session: Session, _ filters: [ListPlace: ListFilter] = [:]
  ) -> RecordLists {
    forget(session)
    let lists = made ?? RecordLists(session)
    made = lists
    guard !filters.isEmpty else { return lists }
    if let shown, shown.filters == filters { return shown.lists }
    let kept = lists.filtered(filters, session)
    shown = (filters, kept)
    return kept
  }

  /// What the outcome lacks; time changes it only where a silence is over (domain B-11, B-18).
  mutating func gaps(_ session: Session, _ now: Moment) -> [OutcomeGap] {
    forget(session)
    let overdue = session.recommendations.count { text in
      text.silence.map { now.at >= $0.deadline } ?? false
    }
    if let checked, checked.overdue == overdue { return checked.gaps }
    let gaps = session.outcomeCheck(now)
    checked = (overdue, gaps)
    return gaps
  }

  private mutating func forget(_ session: Session) {
    guard seq != session.seq else { return }
    self = RecordReadings()
    seq = session.seq
  }
}

extension RecordSelection {
  func recommendation(in lists: RecordLists) -> RecommendationID? {
    chosen(recommendation, lists.recommendations)
  }

  func mark(in lists: RecordLists) -> MarkID? { chosen(mark, lists.marks) }

  func note(in lists: RecordLists) -> NoteID? { chosen(note, lists.notes) }

  func action(in lists: RecordLists) -> ActionID? { chosen(action, lists.actions) }

  /// The one chosen while it is there, else the first.
  private func chosen<ID: Equatable>(_ id: ID?, _ all: [ID]) -> ID? {
    guard let id, all.contains(id) else { return all.first }
    return id
  }

  /// How many rows the panel in focus has, and which is selected.
  func place(in lists: RecordLists) -> (row: Int, count: Int) {
    func place<ID: Equatable>(_ id: ID?, _ all: [ID]) -> (Int, Int) {
      (id.flatMap { all.firstIndex(of: $0) } ?? 0, all.count)
    }
    return switch focus {
    case .recommendations: place(recommendation(in: lists), lists.recommendations)
    case .marks: place(mark(in: lists), lists.marks)
    case .notes: place(note(in: lists), lists.notes)
    case .actions: place(action(in: lists), lists.actions)
    }
  }

  /// Selects a row of the panel in focus.
  mutating func select(_ row: Int, in lists: RecordLists) {
    func at<ID>(_ all: [ID]) -> ID? { all.indices.contains(row) ? all[row] : nil }
    switch focus {
    case .recommendations: recommendation = at(lists.recommendations)
    case .marks: mark = at(lists.marks)
    case .notes: note = at(lists.notes)
    case .actions: action = at(lists.actions)
    }
  }
}
