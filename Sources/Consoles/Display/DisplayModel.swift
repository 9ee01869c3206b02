import SessionState
import TerminalScreen
import Words

/// What the room is told of the session at one moment (domain ).
struct DisplayModel {
  /// Somebody, or something, that comes next.
  struct Row: Hashable {
    /// `next`, `then`, or empty below another row of the same sort.
    var label: String
    /// Whether it is the one called next.
    var isNext: Bool
    /// The group's short name, or when an item begins.
    var lead: String
    /// The name, or the item's title.
    var text: String
  }

  var header: HeaderModel
  var clock: ClockModel
  /// In big letters at the left; empty when there is nothing to say so loud.
  var big: String
  /// Below it: the person, or what goes on.
  var line: String
  /// `of 3:00`.
  var allotted: String
  /// At most three.
  var rows: [Row]
  /// The columns of the longest group or time.
  var leadWidth: Int
  /// `6 waiting · list open`; empty while no item is open.
  var list: String
  /// Whether somebody has the floor.
  var isTaken: Bool

  init(_ session: Session, _ now: Moment) {
    let model = ConsoleModel(session, now)
    let floor = model.floor
    header = model.header
    header.roomSign = nil
    clock = floor.clock
    allotted = floor.allotted
    isTaken = floor.isTaken
    let turn = session.currentIntervention ?? session.interruptedIntervention
    // Who began to speak under the rule relies on it also after it was lifted.
    let isHidden =
      session.hidesNamesFromRoom
      || session.settings.hideNamesOnCard && turn.map { $0.attribution != .onRecord } == true
    big = isHidden && isTaken ? DisplayWords.speaker : floor.group
    line = isHidden ? "" : floor.person
    if isTaken, big.isEmpty { (big, line) = (line, "") }
    if !isTaken {
      (big, line) = Self.idle(session, now)
      Self.itemClock(session, now, &clock, &allotted)
      // One word is read from the last row of the room.
      if session.state == .suspended {
        clock.suspend()
      } else if session.state != .open {
        clock.word = session.state.label.uppercased()
      }
    }
    rows = Self.rows(session, model, now, isTaken: isTaken)
    leadWidth = min(12, max(5, rows.map { TextWidth.of($0.lead) }.max() ?? 5))
    let waiting = session.waiting.count
    list =
      session.openItem == nil || session.currentItem?.plan.kind == .break
      ? ""
      : DisplayWords.waiting(waiting) + " · "
        + (session.isListOpen(now) ? DisplayWords.listOpen : DisplayWords.listClosed)
  }

  /// What goes on while nobody has the floor.
  private static func idle(_ session: Session, _ now: Moment) -> (big: String, line: String) {
    switch session.state {
    case .draft: return ("", DisplayWords.notOpen)
    case .closed: return ("", DisplayWords.closed)
    case .suspended:
      let reason = session.hidesNamesFromRoom ? nil : session.suspension?.reason
      return (
        "", session.suspension.map { Label.suspendedSince(session.clock($0.since), reason) } ?? ""
      )
    case .open: break
    }
    guard let item = session.currentItem else { return ("", DisplayWords.noItem) }
    guard item.plan.kind == .break else { return (Label.floorFree, "") }
    let schedule = session.schedule(now)
    // People are back for what comes next, which may wait for its own time after a break that ended early.
    let next = session.agenda(day: session.dayNumber).first { $0.state == .planned }
    let start = next.flatMap { schedule[$0.id]?.start }
    guard let end = schedule[item.id]?.end else { return ("", "") }
    let back = TimeText.hourMinute(max(end, start ?? end), offset: session.utcOffset)
    return (DisplayWords.back(at: back), "")
  }

  /// While nobody speaks in an item the clock is the item's: what is left of its time.
  private static func itemClock(
    _ session: Session, _ now: Moment, _ clock: inout ClockModel, _ allotted: inout String
  ) {
    guard session.state == .open, let item = session.currentItem else { return }
    let used = item.clock.total(now)
    let planned = Milliseconds.minutes(item.minutes)
    allotted = DisplayWords.left(of: item.minutes, isOver: used > planned)
    guard item.plan.kind != .break else { return }
    clock.digits = TimeText.remaining(planned - used)
    clock.used = planned > 0 ? min(1, Double(used) / Double(planned)) : 1
    // The digits are no speaker's: the word beside them says what they count.
    (clock.word, allotted) = (allotted, "")
    if used > planned { (clock.ink, clock.digitsInk) = (.warn, .warn) }
  }

  private static func rows(
    _ session: Session, _ model: ConsoleModel, _ now: Moment, isTaken: Bool
  ) -> [Row] {
    let isBreak = session.currentItem?.plan.kind == .break
    var rows: [Row] = []
    if session.state != .closed, !isBreak {
      let isHidden = session.hidesNamesFromRoom
      // Whom the floor goes to next stands first, wherever the list has them.
      let list = model.list.rows.filter(\.isNext) + model.list.rows.filter { !$0.isNext }
      for row in list.prefix(isTaken ? 3 : 1) {
        rows.append(
          Row(
            label: rows.isEmpty ? DisplayWords.next : "", isNext: row.isNext,
            lead: isHidden ? "" : row.group, text: isHidden ? row.kind : row.name))
      }
    }
    guard !isTaken, session.state != .closed else { return rows }
    let schedule = session.schedule(now)
    let coming = session.agenda(day: session.dayNumber).filter { $0.state == .planned }
      .prefix(3 - rows.count)
    for (index, item) in coming.enumerated() {
      let start = schedule[item.id]?.start
      let title = item.plan.title.best(session.shownLanguage)
      rows.append(
        Row(
          label: index == 0 ? DisplayWords.then : "", isNext: false,
          lead: start.map { TimeText.hourMinute($0, offset: session.utcOffset) } ?? "",
          text: item.plan.number.isEmpty ? title : item.plan.number + "  " + title))
    }
    return rows
  }
}
