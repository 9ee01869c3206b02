import SessionState

/// How much of the session the timeline shows.
enum ReplayZoom: Int, CaseIterable {
  /// Every day of it.
  case session
  /// The day under way.
  case day
  /// The item under discussion.
  case item
  case hour, tenMinutes, minute

  var closer: ReplayZoom { ReplayZoom(rawValue: rawValue + 1) ?? self }
  var wider: ReplayZoom { ReplayZoom(rawValue: rawValue - 1) ?? self }

  /// The stretches of time that are shown around a moment.
  func window(
    _ recording: Recording, at position: ReplayPosition, _ session: Session
  ) -> [ClosedRange<Milliseconds>] {
    let part =
      recording.parts.last { $0.lowerBound <= position.clock } ?? recording.parts[0]
    switch self {
    case .session: return recording.parts
    case .day: return [day(recording, part, session)]
    case .item:
      guard let item = session.currentItem, let opened = item.openedAt else {
        return [day(recording, part, session)]
      }
      // What became of the item is known only at the end of the recording.
      let final = recording.history.session.items[item.id]
      let planned = opened.clock + .minutes(item.minutes)
      let closed = final?.closedAt?.clock ?? recording.end.clock
      let end = max(min(closed, part.upperBound), min(planned, opened.clock + .day))
      return [opened.clock...max(opened.clock + 60_000, end, position.clock)]
    case .hour: return [page(.minutes(60), part, position)]
    case .tenMinutes: return [page(.minutes(10), part, position)]
    case .minute: return [page(.minutes(1), part, position)]
    }
  }

  /// A page that moves on by halves, so that the moment is never near its edges and the page mostly stands.
  private func page(
    _ length: Milliseconds, _ part: ClosedRange<Milliseconds>, _ position: ReplayPosition
  ) -> ClosedRange<Milliseconds> {
    let half = length / 2
    let since = position.clock - part.lowerBound - length / 4
    let start = part.lowerBound + max(0, since) / half * half
    return start...start + length
  }

  /// The part of the recording, and what was planned for its day where that lies around it.
  private func day(
    _ recording: Recording, _ part: ClosedRange<Milliseconds>, _ session: Session
  ) -> ClosedRange<Milliseconds> {
    var from = part.lowerBound
    var to = max(part.upperBound, part.lowerBound + 60_000)
    for stretch in PlannedTimes(recording, part, session).items.map(\.time) {
      from = min(from, stretch.lowerBound)
      to = max(to, stretch.upperBound)
    }
    return from...to
  }
}

/// What was planned for the day of a part of a recording, on the session's time line.
struct PlannedTimes {
  struct Item: Hashable {
    var number: String
    var time: Range<Milliseconds>
    var isFixed: Bool
  }

  /// In the order of time; those that lie far from the part are left out: the day was held at another time.
  let items: [Item]

  init(_ recording: Recording, _ part: ClosedRange<Milliseconds>, _ session: Session) {
    let begun = recording.position(at: part.lowerBound)
    let state = recording.session(at: begun)
    let wall = recording.moment(at: begun).at
    guard let day = state.day else {
      items = []
      return
    }
    let near = (part.lowerBound - .minutes(360))...(part.upperBound + .minutes(720))
    // As it was planned first: what the chair changed since is the difference to be seen.
    items = session.items.filter { $0.plan.day == day.number && $0.state != .removed }
      .map { item in
        let plan = item.firstPlan ?? item.plan
        let start = part.lowerBound + state.wallTime(plan.start, on: day) - wall
        return Item(
          number: plan.number, time: start..<start + .minutes(max(1, plan.minutes)),
          isFixed: plan.fixed == true)
      }
      .filter { near.contains($0.time.lowerBound) }
      .sorted { $0.time.lowerBound < $1.time.lowerBound }
  }
}
