extension Session {
  /// When a day ends that was cut, by the items that have times since; nil where it was not.
  public func landedEnd(day number: Int) -> LocalTime? {
    let landed = agenda(day: number).filter { $0.landed != nil && $0.state != .skipped }
    return landed.map { $0.start.minutes + $0.minutes }.max().map {
      LocalTime(minutes: $0).bounded
    }
  }

  /// When the day under way is to end: as it was cut, else as planned; nil without items.
  public func wantedEnd(_ now: Moment) -> LocalTime? {
    guard let day else { return nil }
    if let landed = landedEnd(day: day.number) { return landed }
    let midnight = wallTime(LocalTime(minutes: 0), on: day)
    return schedule(now).plannedEnd.map { LocalTime(minutes: ($0 - midnight) / 60_000).bounded }
  }
}
