/// Which events replay passes through: all that fulfil every condition (domain C-3).
public struct ReplayFilter: Hashable, Sendable {
  /// One condition.
  public enum Condition: Hashable, Sendable {
    case participant(ParticipantID)
    /// Anybody of a group, and what is said of the group itself.
    case group(GroupID)
    case item(ItemID)
    case recommendation(RecommendationID)
    case day(Int)
    case kind(Landmark)
    /// A text in what the event says, folded (domain D-9).
    case text(String)
  }

  /// What every event must fulfil.
  public let conditions: [Condition]

  /// A filter of these conditions; without any, every event passes.
  public init(_ conditions: [Condition]) {
    self.conditions = conditions
  }

  /// Reads what a person types: ids, names, `day 2`, kinds such as `marks`; what is none of these is a text.
  ///
  /// - Throws: `CommandProblem` when a quotation mark is not closed or a day is none of the session's.
  public init(_ line: String, in session: Session) throws(CommandProblem) {
    // A name of several words is one name.
    if let named = Self.named(line, session) {
      conditions = [named]
      return
    }
    var conditions: [Condition] = []
    var tokens = try CommandToken.split(line)[...]
    while let token = tokens.popFirst() {
      if !token.isQuoted, SearchFolding.fold(token.text) == "day", let next = tokens.first,
        let number = Int(next.inLatinDigits)
      {
        guard session.days.contains(where: { $0.number == number }) else {
          throw CommandProblem(column: next.column, kind: .notFound(next.text, .count))
        }
        tokens.removeFirst()
        conditions.append(.day(number))
      } else {
        conditions.append(Self.condition(token, session))
      }
    }
    self.conditions = conditions
  }

  private static func condition(_ token: CommandToken, _ session: Session) -> Condition {
    let folded = SearchFolding.fold(token.text)
    guard !token.isQuoted else { return .text(folded) }
    let id = token.inLatinDigits.uppercased()
    if let id = ParticipantID(id), session.participants[id] != nil {
      return .participant(session.mergedEntries[id] ?? id)
    }
    if let id = GroupID(id), session.groups[id] != nil { return .group(id) }
    if let id = ItemID(id), session.items[id] != nil { return .item(id) }
    if let id = RecommendationID(id), session.recommendations[id] != nil {
      return .recommendation(id)
    }
    if let kind = Landmark.allCases.first(where: { $0.words.contains(folded) }) {
      return .kind(kind)
    }
    return named(token.text, session) ?? .text(folded)
  }

  /// A group by its short name or its whole name, or the one person that a text means.
  private static func named(_ text: String, _ session: Session) -> Condition? {
    let folded = SearchFolding.fold(text).trimmed
    guard !folded.isEmpty, !folded.contains("\"") else { return nil }
    let group = session.groups.first { group in
      SearchFolding.fold(group.short) == folded
        || group.name.texts.values.contains { SearchFolding.fold($0) == folded }
    }
    if let group { return .group(group.id) }
    // People by name, `12` or `Second Secretary, BRCS`; a word that begins several names is a text.
    let words = folded.split { $0 == "," || $0.isWhitespace }.joined(separator: " ")
    return PersonSearch.only(words, in: session).map { .participant($0.participant) }
  }
}

extension ReplayFilter.Condition {
  fileprivate var cost: Int {
    switch self {
    case .day, .kind: 0
    case .participant, .group, .item, .recommendation: 1
    case .text: 2
    }
  }
}

extension Landmark {
  /// The words that mean the kind when a person types it, folded.
  var words: Set<String> {
    switch self {
    case .item: ["item", "items", "agenda"]
    case .intervention: ["intervention", "interventions", "turn", "turns", "speaker", "speakers"]
    case .recommendation: ["recommendation", "recommendations"]
    case .wording: ["wording", "wordings", "text", "texts"]
    case .mark: ["mark", "marks"]
    case .correction: ["correction", "corrections", "corrected", "undone", "undo"]
    case .pointOfOrder: ["order", "point_of_order", "points_of_order"]
    }
  }
}

// Whether something passes; everything is looked up in the session at the end of the recording.
extension ReplayFilter {
  /// Whether an event passes.
  ///
  /// - Parameters:
  ///   - day: The day on which it happened.
  ///   - openItem: The item under discussion at it.
  ///   - texts: What it says, folded; asked for only when a condition needs it.
  public func tells(
    _ event: Event, _ session: Session, day: Int, openItem: ItemID?, texts: () -> String
  ) -> Bool {
    lazy var involved = Involved(event, session)
    // What costs most is asked last.
    return conditions.sorted { $0.cost < $1.cost }.allSatisfy { condition in
      switch condition {
      case .participant(let id): involved.people.contains(id)
      case .group(let id): involved.groups.contains(id)
      case .item(let id): involved.items.contains(id) || (involved.items.isEmpty && openItem == id)
      case .recommendation(let id): involved.recommendations.contains(id)
      case .day(let number): number == day
      case .kind(let landmark): event.is(landmark)
      case .text(let text): texts().contains(text)
      }
    }
  }

  /// Whether a turn's events pass, as far as that can be told from the turn.
  public func tells(_ turn: Intervention, _ session: Session, day: Int) -> Bool {
    conditions.allSatisfy { condition in
      switch condition {
      case .participant(let id): session.entry(of: turn.participant) == id
      case .group(let id):
        session.speakingGroup(of: turn)?.id == id || session.group(of: turn.participant)?.id == id
      case .item(let id): turn.item == id
      case .day(let number): day == number
      case .kind(let landmark):
        landmark == .intervention || (landmark == .pointOfOrder && turn.kind == .pointOfOrder)
      case .recommendation, .text: false
      }
    }
  }
}

/// Whom and what an event is about, by way of what it names.
private struct Involved {
  var people: Set<ParticipantID> = []
  var groups: Set<GroupID> = []
  var items: Set<ItemID> = []
  var recommendations: Set<RecommendationID> = []
  private let session: Session

  init(_ event: Event, _ session: Session) {
    self.session = session
    for reference in event.references + event.given { add(reference) }
  }

  private mutating func add(_ reference: Reference) {
    switch reference {
    case .participant(let id): add(id)
    case .group(let id): groups.insert(id)
    case .item(let id): items.insert(id)
    case .recommendation(let id): recommendations.insert(id)
    case .request(let id):
      guard let request = session.requests[id] else { return }
      add(request.participant)
      if let group = request.onBehalfOf { groups.insert(group) }
    case .intervention(let id):
      guard let turn = session.interventions[id] else { return }
      add(turn.participant)
      if let group = session.speakingGroup(of: turn) { groups.insert(group.id) }
      items.insert(turn.item)
    case .mark(let id):
      if let turn = session.marks[id]?.intervention { add(.intervention(turn)) }
    case .motion(let id):
      if let motion = session.motions[id] { add(motion.mover) }
    case .note, .action, .line: break
    }
  }

  private mutating func add(_ id: ParticipantID) {
    people.insert(session.entry(of: id))
    if let group = session.group(of: id) { groups.insert(group.id) }
  }
}
