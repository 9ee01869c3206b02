/// What a session leaves for another day (issue: what was not reached).
public struct Leftovers: Hashable, Sendable {
  /// The minutes of a day that its items did not use.
  public struct Unused: Hashable, Sendable {
    /// The day.
    public var day: Int
    /// Whole minutes.
    public var minutes: Int
  }

  /// People who were not reached or still wait, by their requests, in the order in which they asked.
  public var requests: [RequestID]
  /// Recommendations that are neither decided nor withdrawn.
  public var recommendations: [RecommendationID]
  /// Marks that are still to be written.
  public var marks: [MarkID]
  /// The days on which time was left over.
  public var unused: [Unused]

  /// Nothing is left.
  public var isEmpty: Bool {
    requests.isEmpty && recommendations.isEmpty && marks.isEmpty && unused.isEmpty
  }

  /// The minutes of all days that were not used.
  public var unusedMinutes: Int { unused.reduce(0) { $0 + $1.minutes } }
}

extension Session {
  /// What is left over now. Costs a walk over requests and interventions.
  public func leftovers(_ now: Moment) -> Leftovers {
    let still = waitingOrder.compactMap { requests[$0] }.filter {
      $0.kind.requestClass >= 2 && participants[$0.participant] != nil
    }
    return Leftovers(
      requests: (notReached + still)
        .sorted { ($0.requestedAt.clock, $0.id) < ($1.requestedAt.clock, $1.id) }.map(\.id),
      recommendations: recommendations.filter { $0.state.isOpen }.map(\.id),
      marks: marks.filter { $0.filled == nil }.map(\.id),
      unused: days.compactMap { unused(on: $0.number, now) })
  }

  /// Planned against used, of the items that are over; what some took longer, others gave.
  private func unused(on day: Int, _ now: Moment) -> Leftovers.Unused? {
    let over = items.filter {
      $0.plan.day == day && ($0.state == .closed || $0.state == .skipped)
    }
    let planned = over.reduce(0) { $0 + Milliseconds.minutes($1.plan.minutes) }
    let used = over.reduce(0) { $0 + min($1.clock.total(now), .day * 7) }
    let minutes = (planned - used) / .minutes(1)
    return minutes > 0 ? Leftovers.Unused(day: day, minutes: minutes) : nil
  }
}

extension RecommendationState {
  /// Whether it is neither decided nor withdrawn.
  public var isOpen: Bool {
    switch self {
    case .captured, .tabled, .deferred, .inSilence: true
    case .adopted, .withdrawn, .merged, .split, .notAdopted: false
    }
  }
}
