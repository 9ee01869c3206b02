import SessionState
import TerminalScreen
import Words

/// The rows above everything: session, attribution, day, time, delay, and the item with its clock.
struct HeaderModel {
  /// The session's title.
  var title: String
  /// The attribution badge in its three lengths; nil on the record.
  var badge: Badge?
  /// `REPLAY`, while the moment that is shown is not now; nil in a console.
  var replay: String?
  /// That the second screen is black, or shows a message; nil while it shows the meeting.
  var roomSign: (long: String, short: String)?
  /// `Day 2`, or the session's state while it is not open.
  var day: String
  /// `10:42:07`.
  var time: String
  /// `4 min late`, with its role.
  var delay: StyledRun
  /// `+4 min`; nil when it is not late.
  var shortDelay: String?
  /// The number and title of the open item; nil when none is open.
  var item: (number: String, title: String)?
  /// What to say while no item is open.
  var idle: String
  /// `38 of 60 min`, planned and expected end.
  var progress: StyledText
  /// How much of the item's time is used, 0 to 1.
  var used: Double

  init(_ session: Session, _ schedule: Schedule, _ now: Moment) {
    title = session.title
    badge = Badge(session.attribution)
    roomSign =
      session.display.isBlack
      ? DisplayWords.isBlack(
        hidingMessage: session.display.message != nil, text: session.display.text.map { "\($0)" })
      : session.display.message == nil ? nil : DisplayWords.hasMessage
    day =
      session.state == .open
      ? Label.day(session.dayNumber) : Label.sessionState(session.state.label)
    time = TimeText.time(now.at, offset: session.utcOffset)
    delay = Self.delay(schedule.offset, session)
    let late = TimeText.wholeMinutes(schedule.offset)
    shortDelay = session.state != .draft && late > 0 ? Label.lateShort(late) : nil
    item = session.currentItem.map {
      ($0.plan.number, $0.plan.title.best(session.shownLanguage))
    }
    idle = Self.idle(session, schedule)
    (progress, used) = Self.progress(session, schedule, now)
  }

  private static func delay(_ offset: Milliseconds, _ session: Session) -> StyledRun {
    let minutes = TimeText.wholeMinutes(offset)
    guard session.state != .draft, minutes != 0 else {
      return StyledRun(session.state == .draft ? "" : Label.onTime, Style(.muted))
    }
    return minutes > 0
      ? StyledRun(Label.late(minutes), Style(.warn))
      : StyledRun(Label.early(-minutes), Style(.muted))
  }

  private static func idle(_ session: Session, _ schedule: Schedule) -> String {
    let next = session.agenda(day: session.dayNumber).first { $0.state == .planned }
    guard let next, let entry = schedule[next.id] else { return Label.noItem }
    let time = TimeText.hourMinute(entry.plannedStart, offset: session.utcOffset)
    return Label.noItem + " · " + Label.nextItem(session.name(of: next.id), time)
  }

  private static func progress(_ session: Session, _ schedule: Schedule, _ now: Moment)
    -> (StyledText, Double)
  {
    guard let item = session.currentItem, let entry = schedule[item.id] else {
      return (StyledText(), 0)
    }
    let used = item.clock.total(now)
    let planned = Milliseconds.minutes(item.minutes)
    let end = { (at: Milliseconds) in TimeText.hourMinute(at, offset: session.utcOffset) }
    var text = StyledText(Label.ofMinutes(used / 60_000, item.minutes), Style(.text))
    text.append("   " + Label.plannedEnd(end(entry.plannedEnd)), .muted)
    let isLate = TimeText.wholeMinutes(entry.end - entry.plannedEnd) > 0
    text.append("   " + Label.expectedEnd(end(entry.end)), isLate ? .warn : .muted)
    return (text, planned > 0 ? min(1, Double(used) / Double(planned)) : 1)
  }
}

/// The badge of the attribution rule, which every screen shows while it is not on the record (domain A-37).
struct Badge {
  var long: String
  var short: String
  var tiny: String

  init?(_ level: Attribution) {
    guard let long = level.badge else { return nil }
    self.long = long
    short = level.shortBadge ?? long
    tiny = level.tinyBadge ?? short
  }

  /// The longest form that leaves some cells of a row, as it is drawn; nil where even the shortest takes too many.
  func fitting(_ width: Int, leaving cells: Int) -> StyledText? {
    for text in [long, short, tiny] where TextWidth.of(text) + 3 + cells <= width {
      return StyledText(" \(text) ", Style(.banner))
    }
    return tiny.count + 1 + cells <= width ? StyledText(tiny, Style(.banner)) : nil
  }
}
