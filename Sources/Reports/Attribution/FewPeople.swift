import SessionState
import Words

/// What was said or asked for under the Chatham House Rule by too few people to be told even together (domain C-6).
///
/// Each figure counts its own people: where five spoke and one was refused, the refusal is kept back alone.
struct FewPeople {
  /// The days whose turns are in no figure at all.
  let days: Set<Int?>
  /// The figures that are kept back.
  let cells: Set<StatisticsCell>

  private struct Place: Hashable {
    var day: Int?
    /// nil is speech.
    var cell: StatisticsCell?
    var isUnderRule: Bool
  }

  private struct People {
    var people: Set<ParticipantID> = []
    var groups: Set<GroupID> = []

    var areFew: Bool {
      !people.isEmpty
        && !Disclosure.showsCell(
          participants: people.count, groups: groups.count, at: .chathamHouse)
    }

    mutating func add(_ other: People) {
      people.formUnion(other.people)
      groups.formUnion(other.groups)
    }
  }

  /// Those of a scope that is told at a level; day nil is the whole session. Costs a walk over turns and requests.
  init(_ scope: DocumentScope, day: Int?, level: Attribution) {
    var places: [Place: People] = [:]
    Self.addTurns(scope, &places)
    Self.addRequests(scope, &places)
    let few = places.filter { $0.key.isUnderRule && $0.value.areFew }.map(\.key)
    let days = Set(few.filter { $0.cell == nil }.map(\.day))
    var cells: Set<StatisticsCell> = []
    // What is in no figure at all needs not be kept back.
    func counts(_ place: Place) -> Bool {
      (day == nil || place.day == day) && !(place.isUnderRule && days.contains(place.day))
    }
    for place in few where counts(place) { if let cell = place.cell { cells.insert(cell) } }
    if level == .chathamHouse {
      var all: [StatisticsCell: People] = [:]
      for (place, people) in places where counts(place) {
        if let cell = place.cell { all[cell, default: People()].add(people) }
      }
      cells.formUnion(all.filter { $0.value.areFew }.keys)
    }
    self.days = days
    self.cells = cells
  }

  private static func add(
    _ cell: StatisticsCell?, of person: ParticipantID, _ group: Group?, in item: ItemID,
    under own: Attribution, _ scope: DocumentScope, _ places: inout [Place: People]
  ) {
    let level = scope.disclosure.level(own)
    guard level < .closed else { return }
    let session = scope.session
    let place = Place(
      day: session.items[item]?.plan.day, cell: cell, isUnderRule: level == .chathamHouse)
    places[place, default: People()].people.insert(session.entry(of: person))
    if let group { places[place]?.groups.insert(group.id) }
  }

  private static func addTurns(_ scope: DocumentScope, _ places: inout [Place: People]) {
    let session = scope.session
    for turn in session.interventions {
      var cells: [StatisticsCell?] = []
      switch turn.kind {
      case .pointOfOrder: cells = [.order]
      case .technical: cells = [.technical]
      default:
        cells = [nil]
        if turn.overtime(scope.now) > 0 { cells.append(.over) }
        if turn.request != nil { cells.append(.waits) }
        if turn.kind == .question { cells.append(.questions) }
      }
      for cell in cells {
        add(
          cell, of: turn.participant, session.speakingGroup(of: turn), in: turn.item,
          under: turn.attribution, scope, &places)
      }
    }
  }

  private static func addRequests(_ scope: DocumentScope, _ places: inout [Place: People]) {
    let session = scope.session
    func level(_ item: ItemID) -> Attribution {
      session.items[item].map { scope.disclosure.level(of: $0) } ?? scope.disclosure.overall
    }
    for request in session.requests {
      guard request.state == .notReached || request.state == .refused else { continue }
      add(
        request.state == .refused ? .refused : .notReached, of: request.participant,
        session.group(of: request), in: request.item, under: level(request.item), scope, &places)
    }
    for refused in session.refusals {
      add(
        .refused, of: refused.participant,
        session.group(of: session.entry(of: refused.participant)),
        in: refused.item, under: level(refused.item), scope, &places)
    }
  }
}
