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
  let at: String
  let date: String
  let time: String
  let event: String
  let eventName: String
  /// The item, person's turn, text or note that it is about, `I-41`.
  let id: String
  let item: ItemName?
  let who: String?
  let text: Passage?
  let spoke: String?

  /// What happened and may be told, in its order.
  static func all(_ scope: DocumentScope) -> [Happening] {
    var all: [(at: Moment, Happening)] = []
    func add(
      _ at: Moment, _ event: DocumentWords.Happening, _ id: String, _ item: ItemID?,
      who: String? = nil, text: String? = nil, spoke: String? = nil
    ) {
      let happening = Happening(
        at: UTCTime.text(at.at), date: scope.date(at.at).description, time: scope.time(at.at),
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
    for turn in scope.session.interventions where scope.tells(turn.attribution) {
      add(
        turn.startedAt, .spoke, turn.id.description, turn.item,
        who: scope.speaker(turn.participant, under: turn.attribution),
        text: scope.words.kind(turn.kind), spoke: TimeText.minutes(turn.speechTime(scope.now)))
    }
    for text in scope.session.recommendations {
      addChanges(of: text, scope, add)
    }
    for note in scope.session.notes {
      guard let told = scope.disclosure.note(note) else { continue }
      add(
        note.at, .noted, note.id.description, note.item,
        who: told.participant.flatMap { scope.speaker($0, under: note.attribution) },
        text: told.text)
    }
    // Stable: what happened at one moment stays in the order above.
    return all.enumerated()
      .sorted { ($0.element.at.clock, $0.offset) < ($1.element.at.clock, $1.offset) }
      .map(\.element.1)
  }

  private static func addChanges(
    of text: Recommendation, _ scope: DocumentScope,
    _ add: (Moment, DocumentWords.Happening, String, ItemID?, String?, String?, String?) -> Void
  ) {
    let id = text.id.description
    if let adoption = text.adoption, text.state == .adopted {
      add(adoption.at, .adopted, id, text.item, nil, text.adoptedWording, nil)
    }
    guard scope.tells(text.attribution) else { return }
    for revision in text.revisions where scope.tells(text.level(of: revision)) {
      let event: DocumentWords.Happening =
        revision.number == 1
        ? .captured : revision.language == text.original ? .revised : .translated
      add(
        revision.at, event, id, text.item, nil,
        scope.disclosure.text(revision.text, under: text.level(of: revision)), nil)
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
