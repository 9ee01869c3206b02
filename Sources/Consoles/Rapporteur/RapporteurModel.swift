import SessionState

/// Everything a rapporteur's console shows of the session at one moment.
struct RapporteurModel {
  let header: HeaderModel
  let floor: FloorModel
  /// The short name of whom the moderator's `s` calls.
  let next: String?
  /// The name of that person, for the strip.
  let nextName: String?
  /// The newest first.
  let recommendations: [RecommendationID]
  /// What is still to be written, the oldest first.
  let marks: [MarkID]
  /// The newest first.
  let notes: [NoteID]
  /// The open ones first, the newest first among them.
  let actions: [ActionID]
  /// How many brackets are open in all live texts (domain B-5).
  let openBrackets: Int

  init(_ session: Session, _ now: Moment) {
    let schedule = session.schedule(now)
    let next = session.next
    header = HeaderModel(session, schedule, now)
    floor = FloorModel(session, next: next, session.tally(session.settings.adviceScope), now)
    self.next = session.participant(of: next).map { session.shortName(of: $0) }
    nextName = session.participant(of: next).map { session.name(of: $0) }
    recommendations = session.recommendations.reversed().map(\.id)
    marks = session.marks.filter { $0.filled == nil }.map(\.id)
    notes = session.notes.reversed().map(\.id)
    let actions = session.actions.reversed()
    self.actions =
      actions.filter { $0.state == .open }.map(\.id)
      + actions.filter { $0.state != .open }.map(\.id)
    openBrackets = session.recommendations.reduce(0) { $0 + ($1.isLive ? $1.openBrackets : 0) }
  }
}

extension RecordSelection {
  func recommendation(in model: RapporteurModel) -> RecommendationID? {
    chosen(recommendation, model.recommendations)
  }

  func mark(in model: RapporteurModel) -> MarkID? { chosen(mark, model.marks) }

  func note(in model: RapporteurModel) -> NoteID? { chosen(note, model.notes) }

  func action(in model: RapporteurModel) -> ActionID? { chosen(action, model.actions) }

  /// The one chosen while it is there, else the first.
  private func chosen<ID: Equatable>(_ id: ID?, _ all: [ID]) -> ID? {
    guard let id, all.contains(id) else { return all.first }
    return id
  }

  /// How many rows the panel in focus has, and which is selected.
  func place(in model: RapporteurModel) -> (row: Int, count: Int) {
    func place<ID: Equatable>(_ id: ID?, _ all: [ID]) -> (Int, Int) {
      (id.flatMap { all.firstIndex(of: $0) } ?? 0, all.count)
    }
    return switch focus {
    case .recommendations: place(recommendation(in: model), model.recommendations)
    case .marks: place(mark(in: model), model.marks)
    case .notes: place(note(in: model), model.notes)
    case .actions: place(action(in: model), model.actions)
    }
  }

  /// Selects a row of the panel in focus.
  mutating func select(_ row: Int, in model: RapporteurModel) {
    func at<ID>(_ all: [ID]) -> ID? { all.indices.contains(row) ? all[row] : nil }
    switch focus {
    case .recommendations: recommendation = at(model.recommendations)
    case .marks: mark = at(model.marks)
    case .notes: note = at(model.notes)
    case .actions: action = at(model.actions)
    }
  }
}
