import SessionState
import TerminalScreen
import Words

/// The agenda of the day with planned and actual times.
struct AgendaModel {
  /// One item.
  struct Row: Hashable {
    /// The item.
    var id: ItemID
    /// `✓`, `▶`, `◆`, `×`, `║` or a space.
    var sign: String
    /// The role of the sign.
    var signInk: Ink
    /// The item's number.
    var number: String
    /// Expected start of what comes, real start of what was.
    var start: String
    /// Change to the plan: `+4`, `!+4`; empty when there is none to tell.
    var change: String
    /// The role of the change.
    var changeInk: Ink
    /// The title in Latin letters where there is one.
    var title: String
    /// The title in full, for the message row.
    var fullTitle: String
    /// Its minutes where the day was cut and the item with it; nil for others.
    var minutes: Int?
    /// What is to be said of its length; empty where it is as planned.
    var cut: String
    /// Where the item stands.
    var state: AgendaItem.State
  }

  /// `day ends 16:30`.
  var dayEnds: String
  /// `ends 16:30`, where there is no room for more.
  var ends: String
  /// `break in 18 min`, within an hour of the next break; nil else.
  var untilBreak: String?
  /// `in 18 min`, beside its name.
  var untilBreakShort: String?
  /// The break that is counted down to.
  var nextBreak: ItemID?
  /// The items of the day.
  var rows: [Row]
  /// What is still to come, in the order in which it is expected.
  var coming: [Row]
  /// What the title says while only some items are shown.
  var filtered: String?

  init(_ session: Session, _ schedule: Schedule, _ now: Moment) {
    let offset = session.utcOffset
    let end = schedule.expectedEnd.map { TimeText.hourMinute($0, offset: offset) }
    dayEnds = end.map(Label.dayEnds) ?? ""
    ends = end.map(Label.ends) ?? ""
    if let rest = Self.countdown(session, schedule, now) {
      untilBreak = Label.breakIn(rest)
      untilBreakShort = Label.untilThen(rest)
      nextBreak = schedule.nextBreak?.id
    }
    rows = session.agenda(day: session.dayNumber).map { item in
      Self.row(item, schedule[item.id], session)
    }
    let places = Dictionary(
      schedule.entries.enumerated().map { ($1.id, (start: $1.start, place: $0)) },
      uniquingKeysWith: { first, _ in first })
    coming = rows.filter { $0.state == .planned }.sorted {
      (places[$0.id] ?? (0, 0)) < (places[$1.id] ?? (0, 0))
    }
  }

  /// Shows only the items that pass; what comes then is told as before.
  mutating func keep(_ filter: ListFilter, _ session: Session) {
    let all = rows
    rows = all.filter { filter.passes($0.searched(session)) }
    filtered = filter.words(showing: rows.count, of: all.count)
  }

  /// The row of the open item, else of the first that has not begun.
  var currentIndex: Int {
    rows.firstIndex { $0.state == .open } ?? rows.firstIndex { $0.state == .planned } ?? 0
  }

  /// How long it is until the next break; nil beyond an hour, and while there is one.
  private static func countdown(_ session: Session, _ schedule: Schedule, _ now: Moment)
    -> Milliseconds?
  {
    guard session.state == .open, session.currentItem?.plan.kind != .break,
      let next = schedule.nextBreak, next.end > now.at
    else { return nil }
    let rest = max(0, next.start - now.at)
    return rest <= .minutes(60) ? rest : nil
  }

  private static func row(_ item: AgendaItem, _ entry: Schedule.Entry?, _ session: Session) -> Row {
    let start = entry?.start ?? session.day.map { session.wallTime(item.plan.start, on: $0) } ?? 0
    let late = entry.map { TimeText.wholeMinutes($0.start - $0.plannedStart) } ?? 0
    let conflict = TimeText.wholeMinutes(entry?.conflict ?? 0)
    let (sign, ink) = sign(of: item)
    var change = ""
    var changeInk = Ink.warn
    switch item.state {
    case .closed:
      change = (late < 0 ? "−" : "+") + TimeText.change(abs(late))
      changeInk = late > 0 ? .warn : .muted
    case .planned where conflict > 0:
      change = "!+" + TimeText.change(conflict)
      changeInk = .critical
    case .planned where late > 0: change = "+" + TimeText.change(late)
    case .planned, .open, .suspended, .skipped, .removed: break
    }
    if item.isCorrected { change = "≈" + change }
    let title = item.plan.title
    let isCut =
      item.minutes != item.plan.minutes && ![.closed, .skipped, .removed].contains(item.state)
    return Row(
      id: item.id, sign: sign, signInk: ink, number: item.plan.number,
      start: TimeText.hourMinute(start, offset: session.utcOffset), change: change,
      changeInk: changeInk, title: title.best(session.shownLanguage),
      fullTitle: title.texts.sorted { $0.key == session.shownLanguage && $1.key != $0.key }
        .map(\.value).joined(separator: "  "),
      minutes: isCut ? item.minutes : nil,
      cut: isCut ? cut(item, session) : "",
      state: item.state)
  }

  private static func cut(_ item: AgendaItem, _ session: Session) -> String {
    Label.cut(
      item.minutes, of: item.plan.minutes,
      end: session.landedEnd(day: item.plan.day)?.clock ?? "")
  }

  static func sign(of item: AgendaItem) -> (String, Ink) {
    switch item.state {
    case .closed: ("✓", .ok)
    case .open: ("▶", .accent)
    case .suspended: ("║", .paused)
    case .skipped, .removed: ("×", .muted)
    case .planned: item.plan.isFixed ? ("◆", .muted) : (" ", .text)
    }
  }
}
