import SessionState
import TerminalScreen
import Words

/// What a row of the speakers list stands for.
enum ListRowID: Hashable, Sendable {
  /// A waiting request.
  case request(RequestID)
  /// A planned speaker of the item who has not had the turn.
  case planned(ParticipantID)
}

/// The speakers list (domain A-7).
struct ListModel {
  /// One row.
  struct Row: Hashable {
    /// What it stands for.
    var id: ListRowID
    /// Who.
    var participant: ParticipantID
    /// Whether `s` calls it.
    var isNext: Bool
    /// `!`, `↳`, `«` or a space.
    var sign: String
    /// The role of the sign.
    var signInk: Ink
    /// The place on the list; nil for a planned turn.
    var number: Int?
    /// The kind in words.
    var kind: String
    /// `6:10`; the planned time for a planned turn.
    var waits: String
    /// `1st`, `2nd`, `1/2`; empty where turns are not counted.
    var turn: String
    /// Whether it would be the first turn.
    var isFirst: Bool
    /// The language spoken.
    var language: String
    /// The group's short name.
    var group: String
    /// The person's name.
    var name: String
    /// What they want to talk about.
    var note: String
    /// Why `s` calls it, where the order of the list does not say it.
    var reason: String?
  }

  /// `open · 6 waiting · 4 fit`.
  var state: StyledText
  /// The rows from the next to the last.
  var rows: [Row]
  /// How many rows from the top fit before the item's expected end; nil when all do.
  var fitting: Int?
  /// The item's expected end, `11:04`.
  var expectedEnd: String
  /// What a closed list still takes.
  var stillAccepted: String?
  /// `advice: first time first`.
  var advice: String
  /// The open procedural motions in their order of precedence, one line each.
  var motions: [String]
  /// The longest short name, 4 to 9 columns.
  var groupWidth: Int
  /// `filter: access · 3 of 14`, while only some rows are shown.
  var filtered: String?

  init(
    _ session: Session, _ schedule: Schedule, next: NextSpeaker?, _ tally: Tally, _ now: Moment
  ) {
    let waiting = session.waiting
    advice = Label.advice(session.settings.advice)
    motions = session.openMotions.map { Self.motion($0, session) }
    var numbered = 0
    rows = []
    var planned = session.plannedSpeakers.map { Self.row($0, session, next) }
    if case .answer(let person) = next { planned.append(Self.answer(person, session)) }
    for request in waiting {
      numbered += 1
      if request.kind.requestClass >= 2, rows.count == numbered - 1 { rows += planned }
      rows.append(Self.row(request, number: numbered, session, next, tally, now))
    }
    if !rows.contains(where: { if case .planned = $0.id { true } else { false } }) {
      rows += planned
    }
    let fit = session.fitting(now)
    let orderly = waiting.count { [1, 2].contains($0.kind.requestClass) }
    let replies = waiting.count { $0.kind == .rightOfReply }
    fitting =
      session.openItem == nil || fit >= orderly ? nil : rows.count - replies - (orderly - fit)
    let end = session.openItem.flatMap { schedule[$0]?.end }
    expectedEnd = end.map { TimeText.hourMinute($0, offset: session.utcOffset) } ?? ""
    // Of all groups, so that the columns stay where they are as people come and go.
    groupWidth = min(9, max(5, session.groups.map { TextWidth.of($0.short) }.max() ?? 5))
    // A right of reply has a list of its own; it does not count as waiting (A.3).
    let count = waiting.count { $0.kind != .rightOfReply }
    state = Self.state(
      session, planned: planned.count, waiting: count, fit: orderly > 0 ? fit : nil, now)
    stillAccepted = session.openItem != nil && !session.isListOpen(now) ? Label.stillAccepted : nil
  }

  /// Shows only the rows that pass; their numbers stay those of the list.
  mutating func keep(_ filter: ListFilter, _ session: Session) {
    let all = rows
    let passes = all.map { filter.passes($0.searched(session)) }
    fitting = fitting.map { fit in passes.prefix(fit).count { $0 } }
    rows = zip(all, passes).filter(\.1).map(\.0)
    filtered = filter.words(showing: rows.count, of: all.count)
  }

  private static func state(
    _ session: Session, planned: Int, waiting: Int, fit: Int?, _ now: Moment
  )
    -> StyledText
  {
    guard let item = session.currentItem else { return StyledText(Label.noItem, Style(.muted)) }
    var text = StyledText()
    if let closedAt = item.listClosed(now) {
      text.append("× " + Label.closedAt(session.clock(closedAt)), Style(.warn, bold: true))
    } else if let closesAt = item.listClosesAt {
      text.append(Label.closesIn(TimeText.remaining(closesAt - now.at)), .warn)
    } else {
      text.append(Label.open)
    }
    if planned > 0 { text.append(" · \(planned) \(Label.planned)") }
    let absent = session.absentPlannedSpeakers.count
    if absent > 0 { text.append(" · " + Label.plannedAbsent(absent), .warn) }
    let replies = session.waiting.count { $0.kind == .rightOfReply }
    if waiting > 0 || replies == 0 {
      text.append(" · " + (waiting == 0 ? Label.nobodyWaits : Label.waiting(waiting)))
    }
    if replies > 0 { text.append(" · " + Label.replies(replies)) }
    let carried = session.requests.count { $0.state == .carried }
    if carried > 0 { text.append(" · " + Label.carried(carried)) }
    if let fit, waiting > 0 { text.append(" · " + Label.fit(fit)) }
    if let round = session.round, item.plan.slots?.isEmpty == false {
      let size = session.settings.roundSize
      text.append(" · " + Label.round(round.number, round.questions.count, size), .accent)
    }
    return text
  }

  private static func row(
    _ slot: Slot, _ session: Session, _ next: NextSpeaker?, kind: String? = nil
  ) -> Row {
    let person = session.participants[slot.participant]
    let time = session.openItem.flatMap {
      session.allotment(for: .panel, participant: slot.participant, in: $0)
    }
    return Row(
      id: .planned(slot.participant), participant: slot.participant,
      isNext: next == .planned(slot.participant), sign: " ", signInk: .muted, number: nil,
      kind: kind ?? time.map { "\(Label.planned) \(TimeText.minutes($0))" } ?? Label.planned,
      waits: "",
      turn: "",
      isFirst: false, language: person?.languages.first ?? "",
      group: session.group(of: slot.participant)?.short ?? "",
      name: person.map { session.ownName(of: $0.id) } ?? "", note: "", reason: nil)
  }

  /// Somebody of the panel who answers the round of questions (domain A-14).
  private static func answer(_ id: ParticipantID, _ session: Session) -> Row {
    var row = row(
      Slot(participant: id, minutes: nil), session, .planned(id), kind: Label.roundAnswer)
    row.reason = Label.answersQuestions(session.round?.questions.count ?? 0)
    return row
  }

  private static func motion(_ motion: Motion, _ session: Session) -> String {
    let seconder = motion.seconder.map { "seconded \(session.shortName(of: $0))" }
    let sides =
      motion.kind.isDebated
      ? Label.sides(motion.speakersFor.count, motion.speakersAgainst.count) : Label.notDebated
    return
      ([
        "\(motion.id)  \(Label.motion) \(motion.kind.label)", sides,
        Label.by(session.shortName(of: motion.mover)), seconder,
      ].compactMap { $0 }).joined(separator: " · ")
  }

  private static func row(
    _ request: Request, number: Int, _ session: Session, _ next: NextSpeaker?, _ tally: Tally,
    _ now: Moment
  ) -> Row {
    let person = session.participants[request.participant]
    let isNext = next == .request(request.id)
    let (turn, isFirst) = turn(of: request, session, tally)
    let (sign, ink) = sign(of: request.kind)
    return Row(
      id: .request(request.id), participant: request.participant, isNext: isNext, sign: sign,
      signInk: ink, number: number,
      kind: request.granted == nil ? request.kind.label : Label.replyGranted,
      waits: TimeText.waitShown(now.clock - request.requestedAt.clock), turn: turn,
      isFirst: isFirst, language: request.language ?? person?.languages.first ?? "",
      group: session.group(of: request)?.short ?? "",
      name: person.map { session.ownName(of: $0.id) } ?? "", note: request.note ?? "",
      reason: isNext ? reason(for: request, session, now) : nil)
  }

  private static func turn(of request: Request, _ session: Session, _ tally: Tally) -> (
    String, Bool
  ) {
    switch request.kind.requestClass {
    case 0: return ("", false)
    case 1:
      let used = session.directUsed(by: request.participant, in: request.item)
      return ("\(used)/\(session.settings.directLimit)", false)
    case 3:
      let nth = request.granted ?? session.nthReply(of: request.participant, in: request.item)
      return ("\(nth)/\(session.settings.replyLimit)", false)
    default:
      let turn = tally[request.participant].turns + 1
      return (ordinal(turn), turn == 1)
    }
  }

  private static func sign(of kind: RequestKind) -> (String, Ink) {
    switch kind {
    case .pointOfOrder, .technical, .interposed: return ("!", .pointOfOrder)
    case .directResponse, .clarification: return ("↳", .accent)
    case .rightOfReply: return ("«", .text)
    case .statement, .groupStatement, .question, .panel: return (" ", .text)
    }
  }

  private static func reason(for request: Request, _ session: Session, _ now: Moment) -> String? {
    switch request.kind.requestClass {
    case 0:
      guard let held = session.interruptedIntervention else { return Label.beforeTheList }
      return Label.afterRuling(session.shortName(of: held.participant))
    case 1: return Label.answersSpeaker
    default:
      return session.adviceReason(for: request, now)?.parts(in: session).joined(separator: " · ")
    }
  }
}
