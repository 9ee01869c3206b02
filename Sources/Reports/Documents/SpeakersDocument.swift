import SessionState
import Words

/// Who spoke when and for how long (domain B-20), with the figures that may be given (C-5, C-6).
struct SpeakersDocument: Encodable, Sendable {
  let head: DocumentHead
  let turns: [SpokenTurn]
  let figures: SpeakingFigures?
  let noFigures: String?
  /// That turns are not listed, where some are not.
  let turnsLeftOut: String?
  let log: DocumentLog

  init(_ scope: DocumentScope) {
    head = DocumentHead(scope, .speakers)
    // C-6: under the Chatham House Rule totals only; the time of a turn tells whose it was.
    let told = scope.session.interventions.filter { scope.tellsSingly($0.attribution) }
    turns = told.map { SpokenTurn($0, scope) }
    turnsLeftOut =
      told.count < scope.session.interventions.count ? scope.words.turnsLeftOut : nil
    figures = SpeakingFigures(scope)
    noFigures = figures == nil ? scope.words.noFigures : nil
    log = DocumentLog(scope)
  }
}

/// One turn at the floor as it may be told.
struct SpokenTurn: Encodable, Hashable, Sendable {
  let id: InterventionID
  let day: Int?
  let date: String
  let began: String
  let beganAt: String
  let ended: String?
  let endedAt: String?
  let item: ItemName?
  /// Whose turn it was; none where that may not be told.
  let speaker: String?
  let speakerDirection: String?
  let kind: String
  let kindName: String
  let language: String?
  let spoke: String
  let spokeSeconds: Int
  let allotted: String?
  let allottedSeconds: Int?
  let over: String?
  let overSeconds: Int

  init(_ turn: Intervention, _ scope: DocumentScope) {
    id = turn.id
    day = scope.session.items[turn.item]?.plan.day
    date = scope.date(turn.startedAt.at).description
    began = scope.time(turn.startedAt.at)
    beganAt = UTCTime.text(turn.startedAt.at)
    ended = turn.endedAt.map { scope.time($0.at) }
    endedAt = turn.endedAt.map { UTCTime.text($0.at) }
    item = scope.item(turn.item)
    speaker = scope.speaker(turn.participant, under: turn.attribution)
    speakerDirection = speaker.map { scope.passage($0).direction }
    kind = scope.words.kind(turn.kind)
    kindName = turn.kind.rawValue
    // The language alone can tell who it was.
    language =
      scope.disclosure.level(turn.attribution) == .onRecord
      ? scope.session.language(of: turn) : nil
    let time = turn.speechTime(scope.now)
    let overtime = turn.overtime(scope.now)
    spoke = TimeText.minutes(time)
    spokeSeconds = time / 1000
    allotted = turn.allotted.map { TimeText.minutes($0) }
    allottedSeconds = turn.allotted.map { $0 / 1000 }
    over = overtime >= 1000 ? "+" + TimeText.minutes(overtime) : nil
    overSeconds = overtime / 1000
  }
}
