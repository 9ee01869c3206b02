import SessionState
import Words

/// An item as it was planned and as it went.
struct AgendaRow: Encodable, Hashable, Sendable {
  let id: ItemID
  let number: String
  let day: Int
  let title: [Passage]
  let kind: ItemKind
  let isBreak: Bool
  /// Where it stands and when it was to be, as `10:00–11:00`; none of a closed item, of which the title is told (C-6).
  let state: String?
  let planned: String?
  let plannedStart: String?
  let plannedEnd: String?
  let plannedMinutes: Int?
  let began: String?
  let ended: String?
  let actualMinutes: Int?
  /// How much later than planned it ended, in minutes, below 0 for sooner (domain C-5); none until it has.
  let slipMinutes: Int?
  let slip: String?
  /// How much later than planned it began, in minutes; none until it has.
  let startSlipMinutes: Int?
  /// The same times for drawing, in ms since 1970.
  let times: Times?

  struct Times: Encodable, Hashable, Sendable {
    let plannedStart: Int
    let plannedEnd: Int
    let began: Int?
    let ended: Int?
  }

  init(_ item: AgendaItem, on day: Day, _ scope: DocumentScope) {
    let actual = scope.session.times(of: item, on: day, scope.now)
    let (start, end) = (actual.plannedStart, actual.plannedEnd)
    id = item.id
    number = item.plan.number
    self.day = day.number
    title = scope.passages(item.plan.title)
    kind = item.plan.kind
    isBreak = kind == .break
    let isTold = scope.tells(item)
    state = isTold ? scope.words.state(item.state) : nil
    let hours = (from: scope.hourMinute(start), to: scope.hourMinute(end))
    planned = isTold ? "\(hours.from)–\(hours.to)" : nil
    plannedStart = isTold ? hours.from : nil
    plannedEnd = isTold ? hours.to : nil
    plannedMinutes = isTold ? item.plan.minutes : nil
    let opened = isTold ? actual.began : nil
    let closed = isTold ? actual.ended : nil
    began = opened.map { scope.hourMinute($0) }
    ended = closed.map { scope.hourMinute($0) }
    actualMinutes = isTold ? actual.actual.map { TimeText.wholeMinutes($0) } : nil
    startSlipMinutes = opened.map { TimeText.wholeMinutes($0 - start) }
    slipMinutes = closed.map { TimeText.wholeMinutes($0 - end) }
    slip = slipMinutes.map { $0 > 0 ? "+\($0)" : "\($0)" }
    times = isTold ? Times(plannedStart: start, plannedEnd: end, began: opened, ended: closed) : nil
  }

  /// The items of all days in their order, without those that were taken out.
  static func all(_ scope: DocumentScope) -> [AgendaRow] {
    scope.session.days.flatMap { day in
      scope.session.agenda(day: day.number).map { AgendaRow($0, on: day, scope) }
    }
  }
}

/// A day with its items.
struct AgendaDay: Encodable, Hashable, Sendable {
  let number: Int
  let date: String
  let label: String
  let title: [Passage]
  let items: [AgendaRow]

  static func all(_ scope: DocumentScope) -> [AgendaDay] {
    let rows = AgendaRow.all(scope)
    return scope.session.days.map { day in
      AgendaDay(
        number: day.number, date: day.date.description,
        label: "\(scope.words[.day]) \(day.number) · \(scope.words.date(day.date))",
        title: day.title.map { scope.passages($0) } ?? [],
        items: rows.filter { $0.day == day.number })
    }
  }
}
