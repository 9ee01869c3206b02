import SessionState
import Words

/// The course of the meeting: planned and actual times, and what happened in its order.
struct TimelineDocument: Encodable, Sendable {
  let head: DocumentHead
  let days: [AgendaDay]
  let happenings: [Happening]
  let log: DocumentLog

  init(_ scope: DocumentScope) {
    head = DocumentHead(scope, .timeline)
    days = AgendaDay.all(scope)
    happenings = Happening.all(scope)
    log = DocumentLog(scope)
  }
}

/// Something that happened, as far as it may be told.
struct Happening: Encodable, Hashable, Sendable {
  /// The moment; of what could tell who had the floor, the date (C-6).
  let at: String
  let date: String
  let time: String?
  let event: String
  let eventName: String
  /// The item, person's turn, text or note that it is about, `I-41`.
  let id: String
  let item: ItemName?
  let who: String?
  let text: Passage?
  let spoke: String?

  /// What happened and may be told, in its order; what is told without its time, at the end of its day.
  static func all(_ scope: DocumentScope) -> [Happening] {
    var all: [(at: Moment, row: Happening)] = []
    func add(
      _ at: Moment, _ event: DocumentWords.Happening, _ id: String, _ item: ItemID?,
      under own: Attribution = .onRecord, who: String? = nil, text: String? = nil,
      spoke: String? = nil
    ) {
      let isTimed = scope.tellsSingly(own) || Self.isOfTheMeeting(event, own, scope)
      let date = scope.date(at.at).description
      let happening = Happening(
        at: isTimed ? UTCTime.text(at.at) : date, date: date,
        time: isTimed ? scope.time(at.at) : nil,
        event: scope.words.happened(event), eventName: event.rawValue, id: id,
        item: scope.item(item), who: who, text: text.map { scope.passage($0) }, spoke: spoke)
      all.append((at, happening))
    }
    for item in scope.session.items where item.hasBegun && scope.tells(item) {
      if let opened = item.openedAt { add(opened, .began, item.id.description, item.id) }
      if item.state == .closed, let closed = item.closedAt {
        add(closed, .ended, item.id.description, item.id)
      }
    }
    for turn in scope.session.interventions where scope.tellsSingly(turn.attribution) {
      add(
        turn.startedAt, .spoke, turn.id.description, turn.item,
        under: turn.attribution, who: scope.speaker(turn.participant, under: turn.attribution),
        text: scope.words.kind(turn.kind), spoke: TimeText.minutes(turn.speechTime(scope.now)))
    }
    for text in scope.session.recommendations {
      addChanges(of: text, scope, add)
    }
    for note in scope.session.notes {
      guard let told = scope.disclosure.note(note) else { continue }
      add(
        note.at, .noted, note.id.description, note.item,
        under: note.attribution,
        who: told.participant.flatMap { scope.speaker($0, under: note.attribution) },
        text: told.text)
    }
    addAmendments(scope, add)
    return inOrder(all)
  }

  /// What the whole room did at one time, which tells of nobody; not told of a closed meeting.
  private static func isOfTheMeeting(
    _ event: DocumentWords.Happening, _ own: Attribution, _ scope: DocumentScope
  ) -> Bool {
    switch event {
    case .began, .ended, .adopted: scope.tells(own)
    case .spoke, .captured, .revised, .translated, .noted, .amended: false
    }
  }

  /// By the session's time line; where the time is not told, the place among those that have one tells nothing, either.
  private static func inOrder(_ all: [(at: Moment, row: Happening)]) -> [Happening] {
    let timed = all.filter { $0.row.time != nil }
    let ends = Dictionary(timed.map { ($0.row.date, $0.at.clock) }, uniquingKeysWith: max)
    // Stable: what happened at one moment stays in the order in which it is given.
    return all.enumerated().map { offset, happening in
      let isTimed = happening.row.time != nil
      let clock = isTimed ? happening.at.clock : ends[happening.row.date] ?? happening.at.clock
      return (key: (clock, isTimed ? 0 : 1, offset), row: happening.row)
    }.sorted { $0.key < $1.key }.map(\.row)
  }

  /// C-11: what was put right after closing. It is one person's deed and its reason can say anything, so the strictest
  /// level holds for it.
  private static func addAmendments(
    _ scope: DocumentScope,
    _ add: (
      Moment, DocumentWords.Happening, String, ItemID?, Attribution, String?, String?, String?
    ) -> Void
  ) {
    let level = scope.session.items.map(\.strictest).reduce(
      scope.session.strictestAttribution, max)
    guard scope.tellsSingly(level) else { return }
    for amendment in scope.session.amendments {
      let reason = scope.disclosure.text(amendment.reason, under: level)
      let id = amendment.change.ids.first ?? ""
      add(amendment.at, .amended, id, nil, level, nil, reason, nil)
    }
  }

  private static func addChanges(
    of text: Recommendation, _ scope: DocumentScope,
    _ add: (
      Moment, DocumentWords.Happening, String, ItemID?, Attribution, String?, String?, String?
    ) -> Void
  ) {
    let id = text.id.description
    if let adoption = text.adoption, text.state == .adopted {
      let wording = text.adoptedWording
      add(adoption.at, .adopted, id, text.item, text.attribution, nil, wording, nil)
    }
    guard scope.tells(text.attribution) else { return }
    for revision in text.revisions where scope.tells(text.level(of: revision)) {
      let event: DocumentWords.Happening =
        revision.number == 1
        ? .captured : revision.language == text.original ? .revised : .translated
      let level = text.level(of: revision)
      let wording = scope.disclosure.text(revision.text, under: level)
      add(revision.at, event, id, text.item, level, nil, wording, nil)
    }
  }
}

extension Recommendation {
  /// The wording that was adopted, in the original language.
  var adoptedWording: String {
    adoption.flatMap { adoption in
      revisions.first { $0.number == adoption.revision && $0.language == original }?.text
    } ?? wording
  }
}
