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

  private static func overlaps(_ id: ItemID, _ session: Session) -> String {
    let times = session.items[id].map {
      let end = LocalTime(minutes: $0.start.minutes + $0.minutes)
      return " from \($0.start.clock) to \(end.clock)"
    }
    return "item \(session.name(of: id)) is fixed\(times ?? ""): name a time before or after it, "
      + "or item edit \(id) --free first"
  }
}
