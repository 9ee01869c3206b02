public import SessionState
public import Words

/// Statistics as far as they may be told (domain C-5, C-6).
///
/// What speaks of the session as a whole is told by the strictest level that it ever had, what speaks of a day by the
/// strictest that the session had on it. On record there is everything, not for attribution figures by type of
/// organisation and by item, under the Chatham House Rule totals, and of a closed meeting none. Turns of an item
/// under a stricter level of its own stand together in a row of others. Where those of a day under the Chatham House
/// Rule are of too few people, they are in no figure at all, of the day or of the session: what is missing from the
/// rows could be found from the total, and a day's from the session's.
public struct ToldStatistics {
  /// The day they are of; nil for the whole session.
  public let day: Int?
  /// The level at which they are told.
  public let level: Attribution
  /// The figures of what may be told.
  public let statistics: Statistics
  /// Whether turns are in no figure because they are of too few people.
  let leavesOut: Bool
  /// Whether some turns stand together in a row of others.
  let hasOthers: Bool
  /// Whether it may be told who was heard and who was not: where some spoke under a stricter level, who is named as
  /// never heard, or how many were not, together with how many spoke would tell who spoke there.
  let tellsHeard: Bool
  /// Whether figures are kept back because they are of too few people.
  let hasFew: Bool
  /// The figures of all together that are kept back.
  let hidden: Set<StatisticsCell>
  private let scope: DocumentScope

  /// The statistics of a scope, or of one of its days.
  ///
  /// Costs two walks over interventions, requests and roster.
  public init(_ scope: DocumentScope, day: Int? = nil) {
    self.day = day
    self.scope = scope
    let session = scope.session
    let level = day.map { Self.level(ofDay: $0, scope) } ?? scope.disclosure.overall
    self.level = level
    let fewPeople = FewPeople(scope, day: day, level: level)
    let few = fewPeople.days
    func detail(_ own: Attribution, _ item: ItemID) -> StatisticsDetail {
      switch max(scope.disclosure.level(own), level) {
      case .onRecord: .named
      case .notForAttribution: .byType
      case .chathamHouse:
        few.contains(session.items[item]?.plan.day) ? .leftOut : .together
      case .closed: .leftOut
      }
    }
    statistics = Statistics(
      session, day: day, scope.now,
      telling: StatisticsTelling(
        turn: { detail($0.attribution, $0.item) },
        request: { item in
          detail(session.items[item].map { scope.disclosure.level(of: $0) } ?? level, item)
        },
        heard: level == .onRecord ? .named : .byType))
    leavesOut = !few.isEmpty && (day == nil || few.contains(day))
    let statistics = statistics
    func hasOthers(_ attribute: StatisticsAttribute) -> Bool {
      statistics.rows(by: attribute).contains { $0.side == .others }
    }
    self.hasOthers = hasOthers(.participant)
    tellsHeard =
      level == scope.disclosure.overall && level < .chathamHouse
      && !hasOthers(level == .onRecord ? .participant : .type)
    hasFew = !fewPeople.cells.isEmpty
    var hidden = fewPeople.cells
    if level < .chathamHouse, hasOthers(level == .onRecord ? .participant : .type) {
      hidden.insert(.speakers)
    }
    if level == .chathamHouse || statistics.longestWait?.detail == .together {
      hidden.insert(.longestWait)
    }
    self.hidden = hidden
  }

  /// Whether figures of so many people and groups may be shown; `n<3` stands in their place otherwise.
  func shows(_ figures: StatisticsFigures) -> Bool {
    Disclosure.showsCell(
      participants: figures.speakers.count, groups: figures.groups.count, at: level)
  }

  /// Whether people may be named who were never heard, and seats counted: that is the list of those who were there.
  var tellsRoster: Bool {
    level == scope.disclosure.overall && level < .chathamHouse
  }

  /// By which attributes there are tables.
  public var attributes: [StatisticsAttribute] {
    switch level {
    case .onRecord: StatisticsAttribute.allCases
    case .notForAttribution: [.type, .item]
    case .chathamHouse, .closed: []
    }
  }

  /// The days of which more may be told than of the session.
  var milderDays: [Int] {
    guard day == nil else { return [] }
    return scope.session.days.map(\.number).filter { Self.level(ofDay: $0, scope) < level }
  }

  /// A side by its name, in the language of the document.
  func label(_ side: StatisticsSide) -> String {
    let words = scope.words
    return switch side {
    case .participant(let id): scope.speaker(id, under: .onRecord) ?? words[.others]
    case .voice(.group(let id)):
      id.map { scope.party(.group($0), under: .onRecord) ?? words[.others] } ?? words[.unassigned]
    case .voice(.type(let type)): type?.word(scope.ownLanguage) ?? words[.unassigned]
    case .voice(.role(let role)): words.role(role)
    case .voice(.language(let code)): words.language(code)
    case .item(let id): scope.item(id).map { "\($0.number) \($0.title)" } ?? id.description
    case .others: words[.others]
    }
  }

  /// The statistics as a page for a terminal.
  public var page: StatisticsPage {
    let session = scope.session
    return StatisticsPage(
      statistics, session,
      StatisticsNames(
        side: label, attributes: attributes, tellsFigures: level < .closed, shows: shows,
        tellsRoster: tellsRoster, tellsHeard: tellsHeard, hidden: hidden,
        tellsItem: { id in session.items[id].map { scope.tells($0) } ?? false },
        remarks: remarks + (milderDays.isEmpty ? [] : [StatisticsWords.moreOf(milderDays)])
          + (remarks.isEmpty ? [] : [StatisticsWords.inReplay])))
  }

  /// What is to be said of what is missing.
  var remarks: [String] {
    let words = scope.words
    var remarks: [String] = []
    switch level {
    case .onRecord: break
    case .notForAttribution: remarks.append(words.byTypeOnly)
    case .chathamHouse: remarks.append(words.totalsOnly)
    case .closed: remarks.append(words.noFigures)
    }
    if level < .chathamHouse {
      if !tellsRoster { remarks.append(words.noRoster) }
      if hasOthers, level == .onRecord { remarks.append(words.toldTogether) }
    }
    if leavesOut, level < .closed { remarks.append(words.fewLeftOut) }
    if hasFew, level < .closed { remarks.append(words.fewHidden) }
    return remarks
  }

  /// The strictest level that the session had on a day. Items with a level of their own keep it for themselves.
  private static func level(ofDay day: Int, _ scope: DocumentScope) -> Attribution {
    let items = scope.session.items.filter {
      $0.plan.day == day && $0.hasBegun && $0.attribution == nil
    }
    return items.map { scope.disclosure.level(of: $0) }.max() ?? scope.disclosure.level(.onRecord)
  }
}
