public import SessionState
import TerminalScreen
import Words

/// The state of a session at one moment as plain text, for `show`.
///
/// Every value from the session is cleaned; nothing in the text can act on a terminal.
public struct StateText {
  let session: Session
  let now: Moment
  private let schedule: Schedule
  private var lines: [String] = []

  /// The text of a state.
  ///
  /// - Parameter head: the chain value of the last line, empty when the log has none.
  public static func text(_ session: Session, now: Moment, head: String) -> String {
    var text = StateText(session, now)
    text.header()
    text.agenda()
    text.floor()
    text.list()
    text.order()
    text.record()
    text.amendments()
    text.line()
    text.line(StateWords.log(events: session.seq, head: head))
    return text.lines.joined(separator: "\n") + "\n"
  }

  private init(_ session: Session, _ now: Moment) {
    self.session = session
    self.now = now
    schedule = session.schedule(now)
  }

  mutating func line(_ text: String = "") {
    lines.append(TextCleaner.clean(text))
  }

  private mutating func header() {
    let state = session.state == .open ? Label.day(session.dayNumber) : session.state.label
    let time = TimeText.time(now.at, offset: session.utcOffset)
    let late = TimeText.wholeMinutes(schedule.offset)
    line(session.title)
    for (code, title) in (session.created?.title.texts ?? [:]).sorted(by: { $0.key < $1.key })
    where code != session.shownLanguage && title != session.title { line(title) }
    let delay = late > 0 ? Label.late(late) : late < 0 ? Label.early(-late) : Label.onTime
    let badge = session.attribution.badge.map { "  \($0)" } ?? ""
    line("\(state)  \(time)  \(delay)\(badge)")
  }

  private mutating func agenda() {
    line()
    let end = schedule.expectedEnd.map {
      "  " + Label.dayEnds(TimeText.hourMinute($0, offset: session.utcOffset))
    }
    line(Label.agenda + (end ?? ""))
    for item in session.agenda(day: session.dayNumber) {
      let start =
        schedule[item.id]?.start ?? session.day.map { session.wallTime(item.plan.start, on: $0) }
        ?? 0
      let time = TimeText.hourMinute(start, offset: session.utcOffset)
      let fixed = item.plan.isFixed ? "  " + StateWords.fixed : ""
      line(
        "\(pad(item.id.description, 5)) \(pad(item.plan.number, 4)) \(time)  "
          + "\(pad(item.state.label, 9)) \(item.plan.title.best(session.shownLanguage))\(fixed)")
    }
  }

  private mutating func floor() {
    line()
    guard let current = session.currentIntervention ?? session.interruptedIntervention else {
      return line("\(StateWords.floor)  \(StateWords.free)")
    }
    line("\(StateWords.floor)  " + turn(current))
    if let held = session.interruptedIntervention, held.id != current.id {
      line("       " + turn(held))
    }
  }

  private func turn(_ turn: Intervention) -> String {
    let left = turn.remaining(now).map {
      $0 < 0
        ? StateWords.over(TimeText.minutes(-$0)) : StateWords.left(TimeText.remaining($0))
    }
    let parts = [
      turn.kind.label, turn.state.label, TimeText.minutes(turn.speechTime(now)), left,
    ]
    return "\(turn.id)  \(session.name(of: turn.participant))  "
      + listed(parts.compactMap { $0 })
  }

  private mutating func list() {
    line()
    guard let item = session.currentItem else {
      return line("\(Label.speakersList)  \(Label.noItem)")
    }
    let closed = item.listClosed(now).map { Label.closedAt(session.clock($0)) }
    let waiting = session.waiting
    let count = waiting.isEmpty ? Label.nobodyWaits : Label.waiting(waiting.count)
    line("\(Label.speakersList)  " + listed([closed ?? Label.open, count]))
    let next = session.next
    for slot in session.plannedSpeakers {
      let mark = next == .planned(slot.participant) ? "»" : " "
      line("\(mark)  -  \(session.name(of: slot.participant))  \(RequestKind.panel.label)")
    }
    for (index, request) in waiting.enumerated() {
      let mark = next == .request(request.id) ? "»" : " "
      let waits = TimeText.wait(now.clock - request.requestedAt.clock)
      let granted = request.granted.map { "  " + Label.grantedReply(ordinal($0)) } ?? ""
      let note = request.note.map { "  \($0)" } ?? ""
      line(
        "\(mark) \(pad(String(index + 1), 2)) \(pad(request.id.description, 5)) "
          + "\(pad(request.kind.label, 15)) \(pad(waits, 6)) "
          + "\(session.name(of: request.participant))\(granted)\(note)")
    }
  }

  func pad(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - TextWidth.of(text)))
  }
}
