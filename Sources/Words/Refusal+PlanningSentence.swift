import SessionState

extension PlanningRefusal {
  func sentence(_ session: Session) -> String {
    switch self {
    case .nothingChanges(let id): "nothing would change of item \(session.name(of: id))"
    case .hasBegun(let id):
      "item \(session.name(of: id)) has begun: its minutes and title can change, not its place"
    case .isFixed(let id):
      "item \(session.name(of: id)) is a fixed point: item edit \(id) --free first"
    case .splitOutside(let id, let least, let most):
      most < least
        ? "item \(session.name(of: id)) is too short to split"
        : "the first part of item \(session.name(of: id)) takes \(least) to \(most) minutes"
    case .splitUsedUp(let id, let minutes):
      "the \(minutes) minutes of item \(session.name(of: id)) are used up: give it more first, "
        + "item edit \(id) --minutes \(minutes + 30), or item close"
    case .staysOnRecord(let id): Self.staysOnRecord(id, session)
    case .endPassed(let end): "\(end) has passed: name a later time"
    case .nothingToFind(let end): "the day ends by \(end) as it is: nothing to cut"
    case .cannotLand(let way, let missing):
      "\(way.label) does not reach it: \(missing) min are missing; try another way or a later end"
    case .notElastic(let id):
      "item \(session.name(of: id)) cannot be cut: it is over, or a fixed point"
    case .noRoom(let id):
      "there is no time for item \(session.name(of: id)) there: name another place, "
        + "or a start with item edit \(id) --start"
    case .overlapsFixed(let id): Self.overlaps(id, session)
    case .breakHasNoSpeakers(let id):
      "a break has no planned speakers: item edit \(id) with another --kind, or --speakers none"
    case .noDayUnderWay: "no day is under way: session open first"
    }
  }

  private static func staysOnRecord(_ id: ItemID, _ session: Session) -> String {
    let begun = " has begun, and what has begun stays on record: "
    let what =
      switch session.items[id]?.state {
      case .open: begun + "item close ends it, "
      case .suspended: begun + "item resume \(id) and item close end it, "
      default: " was held, and what was held stays on record: "
      }
    return "item \(session.name(of: id))\(what)item skip leaves out one that has not begun"
  }

  private static func overlaps(_ id: ItemID, _ session: Session) -> String {
    let times = session.items[id].map {
      let end = LocalTime(minutes: $0.start.minutes + $0.minutes)
      return " from \($0.start.clock) to \(end.clock)"
    }
    return "item \(session.name(of: id)) is fixed\(times ?? ""): name a time before or after it, "
      + "or item edit \(id) --free first"
  }
}
