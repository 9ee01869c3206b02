// Corrections give wall-clock times; lengths of time are differences on the session's own time line.
extension Session {
  /// The point of the session at a wall-clock time, from what was recorded nearest to it and from now.
  ///
  /// The wall clock may have been set between two recorded moments, so the nearest one says best how the two relate.
  /// Judging a correction and making it part of the state both ask here, and get the same.
  func moment(wall at: Milliseconds, near recorded: [Moment?], _ now: Moment) -> Moment {
    let clock = clock(wall: at, near: recorded, now)
    return Moment(at: min(max(at, -(1 << 53)), 1 << 53), clock: min(max(0, clock), now.clock))
  }

  /// The same place on the time line, also before its beginning or after now.
  private func clock(wall at: Milliseconds, near recorded: [Moment?], _ now: Moment)
    -> Milliseconds
  {
    let at = min(max(at, -(1 << 53)), 1 << 53)
    let anchors = recorded.compactMap { $0 } + [now]
    let nearest = anchors.min { abs(at - $0.at) < abs(at - $1.at) } ?? now
    return nearest.clock + at - nearest.at
  }

  /// The wall-clock time that a correction means.
  ///
  /// A time of day is the one nearest to what was recorded, so that it is right after midnight and on the days after.
  func wallTime(
    of time: CorrectedTime, in item: ItemID?, near recorded: [Moment?], _ now: Moment
  ) throws(Refusal) -> Milliseconds {
    let at: Milliseconds
    switch time {
    case .ago(let length):
      let clock = now.clock - length
      let ways = ([now] + recorded.compactMap { $0 }).map { $0.at + clock - $0.clock }
      at =
        ways.first { moment(wall: $0, near: recorded, now).clock == clock } ?? now.at - length
    case .at(let seconds):
      let number = item.flatMap { items[$0]?.plan.day } ?? dayNumber
      let offset = (days.first { $0.number == number } ?? day)?.offset ?? 0
      let near = recorded.compactMap { $0 }.first ?? now
      let local = near.at + offset * 1000
      let midnight = near.at - ((local % .day) + .day) % .day
      at =
        [-1, 0, 1].map { midnight + $0 * .day + seconds * 1000 }
        .min { abs($0 - near.at) < abs($1 - near.at) } ?? now.at
    }
    // By the session's own time: the wall clock may have been set back since.
    guard clock(wall: at, near: recorded, now) <= now.clock else {
      throw .correction(.inTheFuture)
    }
    return at
  }
}

extension Intervention {
  /// The recorded moments of it, by which wall-clock times near it are understood; the beginning first.
  var recorded: [Moment?] { [startedAt, endedAt] }
}

extension AgendaItem {
  /// The recorded moments of it, by which wall-clock times near it are understood; the beginning first.
  var recorded: [Moment?] { [openedAt, closedAt] }
}
