import SessionState
import Words

/// The summary report of a meeting, after the template of the Internet Governance Forum (domain B.1, B-20).
struct ReportDocument: Encodable, Sendable {
  let head: DocumentHead
  let hours: String?
  let chair: [ReportPerson]
  let rapporteur: [ReportPerson]
  let speakers: [ReportPerson]
  let organiser: String?
  let attendance: ReportAttendance?
  let keyIssues: [String]
  let days: [ReportDay]
  let decisions: [ReportNote]
  let questions: [ReportNote]
  let parkingLot: [ReportNote]
  let recommendations: [ReportText]
  let actions: [ActionRow]
  let figures: SpeakingFigures?
  let log: DocumentLog

  init(_ scope: DocumentScope) {
    let session = scope.session
    head = DocumentHead(scope, .report)
    hours = scope.disclosure.overall == .closed ? nil : Self.hours(scope)
    let names = scope.disclosure.showsAttendance
    let level = scope.disclosure.overall
    func people(_ roles: Set<ParticipantRole>) -> [ReportPerson] {
      guard names else { return [] }
      let all = session.register.filter { roles.contains($0.role) }
        .compactMap { scope.speaker($0.id, under: level) }
      return ReportPerson.counted(all, scope)
    }
    chair = people([.moderator])
    rapporteur = people([.rapporteur])
    speakers = ReportPerson.spoken(scope)
    let hosts = Set(session.participants.filter { $0.role == .secretariat }.compactMap(\.group))
    let organisers = session.groups.filter { hosts.contains($0.id) }
      .compactMap { scope.party(.group($0.id), under: level) }
    organiser = names && !organisers.isEmpty ? scope.words.list(organisers) : nil
    attendance = names ? ReportAttendance(scope) : nil
    let notes = session.notes.compactMap { note in
      scope.disclosure.note(note).map { ReportNote($0, under: note.attribution, scope) }
    }
    decisions = notes.filter { $0.kind == .decision }
    questions = notes.filter { $0.kind == .question }
    parkingLot = notes.filter { $0.kind == .parkingLot }
    days = ReportDay.all(scope, notes.filter { $0.kind == .note || $0.kind == .quote })
    recommendations = session.outcome.flatMap(\.recommendations)
      .filter { $0.state != .notAdopted }.compactMap { ReportText($0, scope) }
    actions = ActionRow.all(scope).filter { $0.stateName != .dropped }
    keyIssues = Self.issues(scope)
    figures = SpeakingFigures(scope)
    log = DocumentLog(scope)
  }

  /// From the first item to the last, on each day.
  private static func hours(_ scope: DocumentScope) -> String? {
    let days = scope.session.days.compactMap { day -> String? in
      let items = scope.session.agenda(day: day.number)
      let began = items.compactMap { $0.hasBegun ? $0.openedAt?.at : nil }.min()
      let isOver = !items.contains { $0.state == .open || $0.state == .suspended }
      let ended =
        isOver ? items.compactMap { $0.state == .closed ? $0.closedAt?.at : nil }.max() : nil
      guard let began else { return nil }
      return scope.hourMinute(began) + "–" + (ended.map { scope.hourMinute($0) } ?? "")
    }
    return days.isEmpty ? nil : days.joined(separator: scope.words.isArabic ? "، " : ", ")
  }

  /// One sentence for each theme, or for each item in which something was put forward.
  private static func issues(_ scope: DocumentScope) -> [String] {
    let live = scope.session.outcome.flatMap(\.recommendations).filter {
      $0.part == .operative && scope.tells($0.attribution)
    }
    var order: [String] = []
    var counts: [String: (texts: Int, adopted: Int)] = [:]
    for text in live {
      let theme = text.theme.map { scope.themeName($0, under: text.attribution) }
      guard let title = theme ?? scope.item(text.item)?.title else { continue }
      if counts[title] == nil { order.append(title) }
      counts[title, default: (0, 0)].texts += 1
      if text.state == .adopted { counts[title, default: (0, 0)].adopted += 1 }
    }
    return order.map { title in
      scope.words.issue(
        title, texts: counts[title]?.texts ?? 0, adopted: counts[title]?.adopted ?? 0)
    }
  }
}

/// Somebody with their affiliation, or so many of a kind where names are not told.
struct ReportPerson: Encodable, Hashable, Sendable {
  let name: String
  let direction: String

  /// Each name once, with how many there are where several have it: `a National Society (3)`.
  static func counted(_ names: [String], _ scope: DocumentScope) -> [ReportPerson] {
    var order: [String] = []
    var counts: [String: Int] = [:]
    for name in names {
      if counts[name] == nil { order.append(name) }
      counts[name, default: 0] += 1
    }
    return order.map { name in
      let count = counts[name] ?? 1
      return ReportPerson(
        name: count > 1 ? "\(name) (\(count))" : name, direction: scope.passage(name).direction)
    }
  }

  /// Those who had the floor, in the order in which they had it first, as far as it may be told.
  static func spoken(_ scope: DocumentScope) -> [ReportPerson] {
    guard scope.disclosure.showsAttendance else { return [] }
    var seen: Set<ParticipantID> = []
    let names = scope.session.interventions.compactMap { turn -> String? in
      guard turn.kind.isCounted, let name = scope.speaker(turn.participant, under: turn.attribution)
      else { return nil }
      let isNew = seen.insert(scope.session.entry(of: turn.participant)).inserted
      return isNew ? name : nil
    }
    return counted(names, scope)
  }
}

/// Who was there.
struct ReportAttendance: Encodable, Hashable, Sendable {
  let present: Int
  let total: Int
  let groups: [ReportPerson]

  init(_ scope: DocumentScope) {
    let session = scope.session
    total = session.participants.count
    present = session.participants.count { $0.isPresent }
    let there = Set(session.participants.filter(\.isPresent).compactMap(\.group))
    let level = scope.disclosure.overall
    groups = ReportPerson.counted(
      session.groups.filter { there.contains($0.id) }
        .compactMap { scope.party(.group($0.id), under: level) }, scope)
  }
}

/// A note as the report prints it.
struct ReportNote: Encodable, Hashable, Sendable {
  let id: NoteID
  let kind: NoteKind
  let item: ItemName?
  let text: Passage
  let who: String?
  let isQuote: Bool

  init(_ note: DisclosedNote, under own: Attribution, _ scope: DocumentScope) {
    id = note.id
    kind = note.kind
    item = scope.item(note.item)
    text = scope.passage(note.text)
    who = note.participant.flatMap { scope.speaker($0, under: own) }
    isQuote = note.kind == .quote
  }
}

/// A recommendation as the report lists it.
struct ReportText: Encodable, Hashable, Sendable {
  let id: RecommendationID
  let number: Int?
  let state: String
  let isAdopted: Bool
  let passages: [Passage]

  /// nil where nothing of it may be told.
  init?(_ text: Recommendation, _ scope: DocumentScope) {
    guard let passages = scope.passages(of: text) else { return nil }
    id = text.id
    number = text.finalNumber
    state = scope.words.state(text.state)
    isAdopted = text.state == .adopted
    self.passages = passages
  }
}

/// A day of the report.
struct ReportDay: Encodable, Hashable, Sendable {
  let label: String
  let title: [Passage]
  let items: [ReportItem]

  static func all(_ scope: DocumentScope, _ notes: [ReportNote]) -> [ReportDay] {
    AgendaDay.all(scope).map { day in
      ReportDay(
        label: day.label, title: day.title,
        items: day.items.filter { !$0.isBreak }.map { ReportItem($0, scope, notes) })
    }
  }
}

/// An item of the report: its course in a paragraph, and what was discussed.
struct ReportItem: Encodable, Hashable, Sendable {
  let id: ItemID
  let number: String
  let title: [Passage]
  let course: String?
  let hasBegun: Bool
  let panel: [ReportPerson]
  let notes: [ReportNote]

  init(_ row: AgendaRow, _ scope: DocumentScope, _ notes: [ReportNote]) {
    let session = scope.session
    id = row.id
    number = row.number
    title = row.title
    hasBegun = row.began != nil
    let own = session.items[row.id].map { scope.disclosure.level(of: $0) }
    let level = own ?? scope.disclosure.overall
    let turns = session.interventions.filter {
      $0.item == row.id && $0.kind.isCounted && scope.tells($0.attribution)
    }
    let spoke = turns.reduce(0) { min($0 + min($1.speechTime(scope.now), 1 << 45), 1 << 45) }
    let people = Set(turns.map { session.entry(of: $0.participant) })
    let groups = Set(turns.compactMap { session.speakingGroup(of: $0)?.id })
    // A turn may be under a stricter rule than its item: the figure is of both.
    let strictest = turns.map { scope.disclosure.level($0.attribution) }.max()
    let shows = Disclosure.showsCell(
      participants: people.count, groups: groups.count, at: max(level, strictest ?? level))
    course = row.planned.map { planned in
      row.began.map { began in
        scope.words.course(
          began: began, ended: row.ended, planned: planned, turns: shows ? turns.count : 0,
          speakers: people.count, spoke: TimeText.minutes(spoke))
      } ?? "\(row.state ?? "") (\(planned))."
    }
    panel = ReportPerson.counted(
      scope.disclosure.showsAttendance
        ? (session.items[row.id]?.plan.slots ?? []).compactMap {
          scope.speaker($0.participant, under: level)
        } : [], scope)
    self.notes = notes.filter { $0.item?.id == row.id }
  }
}
