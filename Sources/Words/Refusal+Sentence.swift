public import SessionState

extension Refusal {
  /// The refusal in words: which rule, and what is allowed instead.
  public func sentence(in session: Session) -> String {
    switch self {
    case .session, .noSuchDay, .floorTaken: sessionSentence(session)
    case .noItemOpen, .noItemLeft, .item, .peopleWaiting: agendaSentence(session)
    case .listClosed, .alreadyOnList, .directLimit, .notWaiting, .outsideClass, .listAlready,
      .kindAlready:
      listSentence(session)
    case .floorFree, .nobodyWaiting, .hasFloorAlready, .interruptionOpen, .alreadyPaused,
      .alreadySpeaking, .noAllotment, .allotmentTooShort, .noPointOfOrder, .noEarlierSpeaker,
      .interruptedWaits:
      floorSentence(session)
    case .recommendation, .wordingFixed, .openBrackets, .sameWording, .originalLanguage,
      .markFilled, .emptyText, .textTooLong:
      recordSentence
    case .beforeLastEvent(let last):
      "that is before the last event (\(TimeText.time(last, offset: session.utcOffset))); "
        + "entries go in order of time"
    case .order(let refusal): refusal.sentence(session)
    case .planning(let refusal): refusal.sentence(session)
    case .correction(let refusal): refusal.sentence(session)
    case .roster(let refusal): refusal.sentence(session)
    case .record(let refusal): refusal.sentence(session)
    case .amendment(let refusal): refusal.sentence
    case .display(let refusal): refusal.sentence
    case .settingContradicts(let key, let other):
      "\(key.rawValue) contradicts \(other.rawValue): set that one first"
    case .gone(let id): "\(id) is not there any more: another console took it back"
    case .numberTaken, .shortNameTaken, .badSetting, .nothingToUndo, .nothingToRedo, .builtOn:
      otherSentence(session)
    }
  }

  private func sessionSentence(_ session: Session) -> String {
    switch self {
    case .session(.closed, _):
      "the session is closed; nothing can be entered any more: amend \"reason\" … puts right what was recorded"
    case .session(.draft, _): "the session is not open yet: session open"
    case .session(.suspended, _): "the session is suspended: session resume"
    case .session(.open, _): "the session is open already"
    case .noSuchDay(let day):
      "there is no day \(day); the session has \(session.days.map { "\($0.number)" }.joined(separator: ", "))"
    case .floorTaken(let id):
      session.state == .suspended
        ? "\(session.speaker(of: id)) has the floor: session resume, then floor end"
        : "\(session.speaker(of: id)) has the floor: floor end first"
    default: ""
    }
  }

  private func agendaSentence(_ session: Session) -> String {
    switch self {
    case .noItemOpen: "no agenda item is open: item next"
    case .noItemLeft(let day):
      "no planned item of day \(day) is left: item add \"Title\", item reopen, or session suspend"
    case .item(let id, let state, let needs):
      "item \(session.name(of: id)) is \(state.label); it would have to be "
        + needs.map(\.label).joined(separator: " or ")
    case .peopleWaiting(let id, let count):
      "\(count) still wait in item \(session.name(of: id)): --carry takes them along, --drop lets them go"
    default: ""
    }
  }

  private func listSentence(_ session: Session) -> String {
    switch self {
    case .listClosed(_, let at):
      "list closed \(session.clock(at)): only points of order, technical and replies, or --override"
    case .alreadyOnList(let id, let place):
      "\(person(of: id, session)) is already number \(place) on the list"
    case .directLimit(let id, let limit):
      "\(session.name(of: id)) has had \(limit) of \(limit) direct responses in this item; "
        + "add a statement instead"
    case .notWaiting(let id, .carried):
      "\(person(of: id, session)) was carried and waits for the next item already"
    case .notWaiting(let id, let state):
      "\(id) does not wait: \(person(of: id, session)) \(state.label)"
    case .outsideClass(let id, let places):
      places.count == 1
        ? "\(person(of: id, session)) has nobody of the same kind to change places with there"
        : "\(person(of: id, session)) can move to number \(places.lowerBound) to "
          + "\(places.upperBound), among the same kind"
    case .listAlready(let open): open ? "the list is open already" : "the list is closed already"
    case .kindAlready(let id, let kind): "\(id) is a \(kind.label) already"
    default: ""
    }
  }

  private func floorSentence(_ session: Session) -> String {
    switch self {
    case .floorFree: "nobody has the floor: floor give"
    case .nobodyWaiting: "nobody waits: floor request, or floor give with a name"
    case .hasFloorAlready(let id): "\(session.name(of: id)) has the floor already"
    case .interruptionOpen(let id):
      switch session.interventions[id]?.kind {
      case .technical: "a technical interruption is open: floor resume goes on with the speaker"
      case .interposed: "a question to the speaker is open: floor resume goes on with the speaker"
      default:
        "a point of order is before the room: order rule accepted, rejected or noted, or floor end"
      }
    case .alreadyPaused(let id):
      "the clock of \(session.speaker(of: id)) stands already: floor resume"
    case .alreadySpeaking(let id): "the clock of \(session.speaker(of: id)) runs already"
    case .noAllotment(let id): "\(session.speaker(of: id)) has no time limit that could be changed"
    case .allotmentTooShort(_, let allotted):
      "\(TimeText.minutes(allotted)) are allotted, and not all of it can be taken away"
    case .noPointOfOrder:
      session.waiting.first { $0.kind == .pointOfOrder }.map {
        "the point of order has not had the floor yet: floor give \($0.id) first"
      } ?? "there is no point of order to rule on"
    case .noEarlierSpeaker: "nobody has spoken in this item yet"
    case .interruptedWaits(let id):
      "\(session.speaker(of: id)) was interrupted and comes first: floor resume"
    default: ""
    }
  }

  private func person(of id: RequestID, _ session: Session) -> String {
    session.requests[id].map { session.name(of: $0.participant) } ?? id.description
  }
}
