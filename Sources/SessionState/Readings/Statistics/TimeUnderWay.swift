/// How long a session was under way up to any point: lengths of time without those in which it was suspended.
struct TimeUnderWay {
  /// Ends of the stretches and what had passed of them all by then.
  private let stretches: [Segments.Stretch]
  private let sums: [Milliseconds]

  /// Costs a walk over the times at which the session was suspended.
  init(_ session: Session, _ now: Moment) {
    stretches = session.underWay.all(now)
    var sum = 0
    sums = stretches.map { stretch in
      defer { sum = .sum(sum, stretch.to - stretch.from) }
      return sum
    }
  }

  /// The time under way between two points of the session's time line, in ms; 0 where the second one is the earlier.
  ///
  /// Costs a binary search.
  func length(from: Milliseconds, to: Milliseconds) -> Milliseconds {
    max(0, passed(to) - passed(from))
  }

  private func passed(_ clock: Milliseconds) -> Milliseconds {
    var low = 0
    var high = stretches.count
    while low < high {
      let middle = (low + high) / 2
      if stretches[middle].from <= clock { low = middle + 1 } else { high = middle }
    }
    guard low > 0 else { return 0 }
    let stretch = stretches[low - 1]
    return .sum(sums[low - 1], min(clock, stretch.to) - stretch.from)
  }
}
