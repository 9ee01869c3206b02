import SessionState

struct MotionPart: Encodable, Sendable {
  let id: MotionID
  let kind: MotionKind
  let mover: ParticipantID
  let seconder: ParticipantID?
  let item: ItemID?
  let at: String
  let speakersFor: [ParticipantID]
  let speakersAgainst: [ParticipantID]
  let result: MotionResult?
  let counts: VoteCounts?
  let decidedAt: String?
  /// Its place among the open ones, from 1; none once it is decided.
  let place: Int?

  init(_ motion: Motion, _ open: [Motion]) {
    id = motion.id
    kind = motion.kind
    mover = motion.mover
    seconder = motion.seconder
    item = motion.item
    at = UTCTime.text(motion.at.at)
    speakersFor = motion.speakersFor
    speakersAgainst = motion.speakersAgainst
    result = motion.result
    counts = motion.counts
    decidedAt = motion.decidedAt.map { UTCTime.text($0.at) }
    place = open.firstIndex { $0.id == motion.id }.map { $0 + 1 }
  }
}

struct CallToOrderPart: Encodable, Sendable {
  let participant: ParticipantID
  let intervention: InterventionID?
  let item: ItemID?
  let reason: CalledToOrder.Reason
  let text: String?
  let at: String

  init(_ call: CallToOrder) {
    participant = call.participant
    intervention = call.intervention
    item = call.item
    reason = call.reason
    text = call.text
    at = UTCTime.text(call.at.at)
  }
}

struct AppealPart: Encodable, Sendable {
  let by: ParticipantID?
  let result: RulingAppealed.Result
  let counts: VoteCounts?

  init(_ appeal: Appeal) {
    by = appeal.by
    result = appeal.result
    counts = appeal.counts
  }
}

struct RoundPart: Encodable, Sendable {
  let number: Int
  let questions: [InterventionID]
  let answers: [InterventionID]
  let closed: Bool

  init(_ round: QuestionRound) {
    number = round.number
    questions = round.questions
    answers = round.answers
    closed = round.isClosed
  }
}

struct BudgetPart: Encodable, Sendable {
  let group: GroupID
  let initialMs: Milliseconds
  let addedMs: Milliseconds
  let usedMs: Milliseconds
  let leftMs: Milliseconds

  /// Those of all groups that have one, in the order of their ids.
  static func all(_ state: Session, _ now: Moment) -> [BudgetPart] {
    guard !state.budgets.isEmpty else { return [] }
    return state.groups.compactMap { group in
      guard let budget = state.budgets[group.id] else { return nil }
      let used = state.budgetUsed(by: group.id, now)
      return BudgetPart(
        group: group.id, initialMs: budget.initial, addedMs: budget.added, usedMs: used,
        leftMs: budget.total - used)
    }
  }
}

struct RollCallPart: Encodable, Sendable {
  let at: String
  let present: Int
  let total: Int
  let counted: Int
  let needed: Int?
  let quorum: Bool

  init(_ roll: RollCall) {
    at = UTCTime.text(roll.at.at)
    present = roll.present
    total = roll.total
    counted = roll.counted
    needed = roll.needed
    quorum = roll.hasQuorum
  }
}
