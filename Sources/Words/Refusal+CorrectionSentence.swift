import SessionState

extension CorrectionRefusal {
  func sentence(_ session: Session) -> String {
    switch self {
    case .nothingToCorrect: "nobody has spoken yet that could be corrected"
    case .inTheFuture: "that time has not come yet"
    case .asRecorded(let id): "that is what was recorded of \(id)"
    case .overlaps(let id, let at):
      "that would overlap \(id), \(session.speaker(of: id)) (\(TimeText.time(at.at, offset: session.utcOffset))): "
        + "correct end \(id) --ago … first, where it ended earlier"
    case .endsBefore(let id): "\(id), \(session.speaker(of: id)), would end before it began"
    case .notWithin(let id): "that time is not within \(id), \(session.speaker(of: id))"
    case .outsideItem(let id, let item):
      "item \(session.name(of: item)) was not under way all that time, so \(id) cannot have been: "
        + "correct opened \(item) or correct closed \(item) first"
    case .itemNot(let id, let begun):
      begun
        ? "item \(session.name(of: id)) has not begun"
        : "item \(session.name(of: id)) has not ended"
    case .itemOverlaps(let id):
      "that would overlap item \(session.name(of: id)): correct that one first"
    case .itemEndsBefore(let id):
      "item \(session.name(of: id)) would end before it began"
    case .leavesOut(let id):
      "\(id), \(session.speaker(of: id)), would be outside its item: correct that one first"
    case .kindFixed(let id, let kind): "\(id) cannot have been a \(kind.label)"
    case .nobodySpokeInGap: "nobody who still has the floor was speaking then"
    case .gapAnswered: "what becomes of that time has been said already"
    case .nothingToRecover: "nobody was speaking when the session was last recorded"
    }
  }
}
