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
    _ recording: Recording, _ planned: PlannedTimes, at position: ReplayPosition, _ session: Session
  ) -> [ClosedRange<Milliseconds>] {
    let parts = recording.parts
    let index = parts.lastIndex { $0.lowerBound <= position.clock } ?? 0
    let part = parts[index]
    switch self {
    case .session: return recording.parts
    case .day: return [day(part, planned.parts[index])]
    case .item:
      guard let item = session.currentItem, let opened = item.openedAt else {
        return [day(part, planned.parts[index])]
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

  /// The part of the recording, and what was planned for its day.
  private func day(
    _ part: ClosedRange<Milliseconds>, _ planned: [PlannedTimes.Item]
  ) -> ClosedRange<Milliseconds> {
    let from = planned.map(\.time.lowerBound).min() ?? part.lowerBound
    let to = planned.map(\.time.upperBound).max() ?? part.upperBound
    return min(from, part.lowerBound)...max(to, part.upperBound, part.lowerBound + 60_000)
  }
}

/// What was planned for the days of a recording, on the session's time line.
struct PlannedTimes {
  struct Item: Hashable {
    var number: String
    var time: Range<Milliseconds>
    var isFixed: Bool
  }

  /// For each part of the recording, in the order of time.
  let parts: [[Item]]

  private static let mostParts = 60

  /// Costs a fold for each part.
  init(_ recording: Recording) {
    let parts = recording.parts
    // A meeting has a few days; a log with hundreds of nights is not folded once for each.
    self.parts =
      parts.count <= Self.mostParts
      ? parts.map { Self.items(recording, $0) } : parts.map { _ in [] }
  }

  /// Those that lie far from the part are left out: the day was held at another time.
  private static func items(_ recording: Recording, _ part: ClosedRange<Milliseconds>) -> [Item] {
    let begun = recording.position(at: part.lowerBound)
    let state = recording.session(at: begun)
    let wall = recording.moment(at: begun).at
    guard let day = state.day else { return [] }
    let near = (part.lowerBound - .minutes(360))...(part.upperBound + .minutes(720))
    // As it was planned first: what the chair changed since is the difference to be seen.
    return recording.history.session.items
      .filter { $0.plan.day == day.number && $0.state != .removed }
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
