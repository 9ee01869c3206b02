public import SessionState

/// The state of a session at one moment as `show --json` prints it (product.md); stable and documented.
///
/// Times are RFC 3339 in UTC, lengths whole milliseconds, ids as everywhere (`I-41`).
public struct StateDocument: Encodable, Sendable {
  let seq: Int
  let head: String
  let now: String
  let session: SessionPart
  let agenda: [ItemPart]
  let offsetMs: Milliseconds
  let expectedEnd: String?
  let list: ListPart
  let floor: FloorPart
  let interventions: [InterventionPart]
  let recommendations: [RecommendationPart]
  let notes: [NotePart]
  let actions: [ActionPart]
  let documents: [DocumentPart]
  let marks: [MarkPart]
  let participants: [ParticipantPart]
  let groups: [Group]
  let motions: [MotionPart]
  let callsToOrder: [CallToOrderPart]
  let budgets: [BudgetPart]
  let rollCall: RollCallPart?
  let display: DisplayPart
  let amendments: [AmendmentPart]
  let unknownEvents: Int

  /// The document of a state.
  ///
  /// - Parameter head: the chain value of the last line, empty when the log has none.
  public init(_ state: Session, now moment: Moment, head: String) {
    let schedule = state.schedule(moment)
    seq = state.seq
    self.head = head
    now = UTCTime.text(moment.at)
    session = SessionPart(state)
    agenda = state.items.map { ItemPart($0, schedule[$0.id], state, moment) }
    offsetMs = schedule.offset
    expectedEnd = schedule.expectedEnd.map(UTCTime.text)
    list = ListPart(state, moment)
    floor = FloorPart(state, moment)
    interventions = state.interventions.map { InterventionPart($0, moment) }
    recommendations = state.recommendations.map(RecommendationPart.init)
    notes = state.notes.map(NotePart.init)
    marks = state.marks.map(MarkPart.init)
    actions = state.actions.map(ActionPart.init)
    documents = state.documents.map(DocumentPart.init)
    participants = state.participants.map(ParticipantPart.init)
    groups = Array(state.groups)
    let open = state.openMotions
    motions = state.motions.map { MotionPart($0, open) }
    callsToOrder = state.callsToOrder.map(CallToOrderPart.init)
    budgets = BudgetPart.all(state, moment)
    rollCall = state.rollCall.map(RollCallPart.init)
    display = DisplayPart(state)
    amendments = state.amendments.map(AmendmentPart.init)
    unknownEvents = state.unknownEvents
  }
}

struct SessionPart: Encodable, Sendable {
  let code: String
  let title: TextByLanguage
  let state: Session.State
  let day: Int
  let attribution: Attribution
  let timezone: String

  init(_ state: Session) {
    code = state.created?.code ?? ""
    title = state.created?.title ?? [:]
    self.state = state.state
    day = state.dayNumber
    attribution = state.attribution
    timezone = state.created?.timezone ?? ""
  }
}

struct ItemPart: Encodable, Sendable {
  let id: ItemID
  let day: Int
  let number: String
  let kind: ItemKind
  let title: TextByLanguage
  let state: AgendaItem.State
  let plannedStart: String
  let plannedMs: Milliseconds
  let landedStart: String?
  let landedMs: Milliseconds?
  let firstPlan: FirstPlanPart?
  let expectedStart: String
  let runningMs: Milliseconds
  let fixed: Bool
  let rounds: [RoundPart]

  init(_ item: AgendaItem, _ entry: Schedule.Entry?, _ state: Session, _ now: Moment) {
    let day = state.days.first { $0.number == item.plan.day }
    let planned = day?.wallTime(item.plan.start) ?? 0
    id = item.id
    self.day = item.plan.day
    number = item.plan.number
    kind = item.plan.kind
    title = item.plan.title
    self.state = item.state
    plannedStart = UTCTime.text(planned)
    plannedMs = .minutes(item.plan.minutes)
    landedStart = item.landed.map { UTCTime.text(day?.wallTime($0.start) ?? 0) }
    landedMs = item.landed.map { .minutes($0.minutes) }
    firstPlan = item.firstPlan.map { FirstPlanPart($0, state) }
    expectedStart = UTCTime.text(entry?.start ?? item.openedAt?.at ?? planned)
    runningMs = item.clock.total(now)
    fixed = item.plan.isFixed
    rounds = item.rounds.map(RoundPart.init)
  }
}

/// What was planned of an item before it was changed.
struct FirstPlanPart: Encodable, Sendable {
  let day: Int
  let number: String
  let kind: ItemKind
  let title: TextByLanguage
  let plannedStart: String
  let plannedMs: Milliseconds
  let fixed: Bool

  init(_ plan: PlannedItem, _ state: Session) {
    let on = state.days.first { $0.number == plan.day }
    day = plan.day
    number = plan.number
    kind = plan.kind
    title = plan.title
    plannedStart = UTCTime.text(on?.wallTime(plan.start) ?? 0)
    plannedMs = .minutes(plan.minutes)
    fixed = plan.isFixed
  }
}

struct ListPart: Encodable, Sendable {
  let state: String
  let waiting: [RequestPart]
  let fit: Int

  init(_ session: Session, _ now: Moment) {
    state = session.isListOpen(now) ? "open" : "closed"
    let next = session.next
    let tally = session.tally(session.settings.adviceScope)
    waiting = session.waiting.map { request in
      RequestPart(
        id: request.id, participant: request.participant, kind: request.kind, note: request.note,
        requestedAt: UTCTime.text(request.requestedAt.at),
        waitedMs: now.clock - request.requestedAt.clock,
        first: request.kind.requestClass == 2
          && tally[request.participant].turns == 0,
        advised: next == .request(request.id), language: request.language,
        target: request.target, granted: request.granted)
    }
    fit = session.fitting(now)
  }
}

struct RequestPart: Encodable, Sendable {
  let id: RequestID
  let participant: ParticipantID
  let kind: RequestKind
  let note: String?
  let requestedAt: String
  let waitedMs: Milliseconds
  let first: Bool
  let advised: Bool
  let language: String?
  let target: InterventionID?
  let granted: Int?
}

struct FloorPart: Encodable, Sendable {
  let current: TurnPart?
  let interrupted: TurnPart?

  init(_ session: Session, _ now: Moment) {
    current = session.currentIntervention.map { TurnPart($0, now) }
    interrupted = session.interruptedIntervention.map { TurnPart($0, now) }
  }

  private enum CodingKeys: String, CodingKey {
    case current, interrupted
  }

  /// Nobody is `null`, not an absence.
  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(current, forKey: .current)
    try container.encode(interrupted, forKey: .interrupted)
  }
}

struct TurnPart: Encodable, Sendable {
  let id: InterventionID
  let participant: ParticipantID
  let kind: RequestKind
  let state: Intervention.State
  let allottedMs: Milliseconds?
  let speechMs: Milliseconds
  let remainingMs: Milliseconds?

  init(_ intervention: Intervention, _ now: Moment) {
    id = intervention.id
    participant = intervention.participant
    kind = intervention.kind
    state = intervention.state
    allottedMs = intervention.allotted
    speechMs = intervention.speechTime(now)
    remainingMs = intervention.remaining(now)
  }
}

struct InterventionPart: Encodable, Sendable {
  let id: InterventionID
  let item: ItemID
  let participant: ParticipantID
  let kind: RequestKind
  let order: SpeakingOrder
  let state: Intervention.State
  let startedAt: String
  let endedAt: String?
  let speechMs: Milliseconds
  let overtimeMs: Milliseconds
  let ruling: Ruling?
  let rulingText: String?
  let appeal: AppealPart?
  let language: String?
  let answers: [InterventionID]
  let advised: RequestID?
  let corrected: Bool

  init(_ intervention: Intervention, _ now: Moment) {
    id = intervention.id
    item = intervention.item
    participant = intervention.participant
    kind = intervention.kind
    order = intervention.order
    state = intervention.state
    startedAt = UTCTime.text(intervention.startedAt.at)
    endedAt = intervention.endedAt.map { UTCTime.text($0.at) }
    speechMs = intervention.speechTime(now)
    overtimeMs = intervention.overtime(now)
    ruling = intervention.ruling
    rulingText = intervention.rulingText
    appeal = intervention.appeal.map(AppealPart.init)
    language = intervention.language
    answers = intervention.answers
    advised = intervention.advised
    corrected = intervention.isCorrected
  }
}

struct ParticipantPart: Encodable, Sendable {
  let id: ParticipantID
  let number: Int
  let name: TextByLanguage
  let group: GroupID?
  let role: ParticipantRole
  let languages: [String]
  let present: Bool
  let precedence: Int?

  init(_ participant: Participant) {
    id = participant.id
    number = participant.number
    name = participant.name
    group = participant.group
    role = participant.role
    languages = participant.languages
    present = participant.isPresent
    precedence = participant.precedence
  }
}
