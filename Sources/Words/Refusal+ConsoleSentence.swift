public import SessionState

extension Refusal {
  /// The refusal in the words of the console: where a key leads on, it is named instead of the command.
  public func consoleSentence(in session: Session) -> String {
    switch self {
    case .noItemOpen: "no agenda item is open: O opens the next one"
    case .session(.draft, _): "the session is not open yet: s opens it"
    case .session(.suspended, _): "the session is suspended: s goes on with it"
    case .floorTaken(let id): "\(session.speaker(of: id)) has the floor: e ends the intervention"
    case .floorFree: "nobody has the floor: s gives it to the next, Enter to the selected"
    case .nobodyWaiting where session.currentItem?.plan.kind == .break:
      "this is a break: O takes up the next item"
    case .nobodyWaiting: "nobody waits: a adds somebody, O takes up the next item"
    case .interruptionOpen(let id) where session.interventions[id]?.kind == .pointOfOrder:
      "a point of order is before the room: o rules on it, e ends it without a ruling"
    case .interruptionOpen(let id) where session.interventions[id]?.kind == .interposed:
      "a question to the speaker is open: Space goes on with the speaker"
    case .interruptionOpen: "a technical interruption is open: Space goes on with the speaker"
    case .order(.interpretedAlready(let id)):
      "\(session.speaker(of: id)) is being interpreted: Space goes on with the speech"
    case .noPointOfOrder:
      session.waiting.contains { $0.kind == .pointOfOrder }
        ? "the point of order has not had the floor yet: s gives it the floor, then o rules on it"
        : sentence(in: session)
    case .interruptedWaits(let id):
      "\(session.speaker(of: id)) was interrupted: Space gives the floor back"
    case .alreadyPaused: "the clock stands already: Space lets it go on"
    case .noItemLeft:
      "no planned item of this day is left: :item close, then :session suspend or :session close"
    case .item(let id, .open, [.closed]):
      "item \(session.name(of: id)) is still open: :item close first"
    case .wordingFixed(let id, .adopted), .wordingFixed(let id, .notAdopted):
      "\(id) is decided, its wording stands: :rec reopen \(id) \"reason\" opens it again"
    default: sentence(in: session)
    }
  }
}
