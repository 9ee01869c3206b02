extension Session {
  /// The rest of the day under way against an end asked for; nil when no day is under way.
  ///
  /// A time after midnight may be named as clocks show it, `0:30`, where the day goes on that long.
  /// Costs a walk over the day's items and the list.
  public func landing(end: LocalTime, _ now: Moment) -> Landing? {
    guard state == .open || state == .suspended, let day else { return nil }
    let midnight = wallTime(LocalTime(minutes: 0), on: day)
    let current = Self.minutesUp(now.at - midnight)
    var cursor = current
    var items = landingItems(midnight, &cursor, now)
    // An item of another day that is still open holds the room, too.
    if let openItem, items.first?.id != openItem {
      cursor = max(cursor, Self.minutesUp(endOfOpenItem(now) - midnight))
    }
    let begin = cursor
    let expectedEnd = expect(&items, from: begin)
    let end = night(end, current, expectedEnd)
    let segments = segments(of: items, from: begin, until: end)
    let first = items.first.flatMap { $0.id == openItem ? currentItem : nil }
    let room = Landing.Room(
      used: first?.clock.total(now), taken: takenByFloor(now), waiting: waitingTimes)
    var landing = Landing(
      day: day.number, end: end, items: items, expectedEnd: LocalTime(minutes: expectedEnd),
      toFind: 0, waiting: room.waiting.count, fitting: fitting(now), segments: segments, room: room)
    let lengths = items.map { Optional($0.length) }
    let needed = segments.reduce(0) { $0 + landing.need($1, lengths) }
    let pushed = segments.compactMap(\.fixed).map { items[$0].expected.conflict }.max() ?? 0
    landing.toFind = max(needed, pushed, items.isEmpty ? 0 : expectedEnd - end.minutes, 0)
    return landing
  }

  /// The items that are left: the open one, those put aside, then what is planned.
  private func landingItems(_ midnight: Milliseconds, _ cursor: inout Int, _ now: Moment)
    -> [Landing.Item]
  {
    let agenda = agenda(day: dayNumber)
    var items: [Landing.Item] = []
    for state in [AgendaItem.State.open, .suspended, .planned] {
      for item in agenda where item.state == state {
        // A log may hold any number; nothing that is cut has been open for longer than a week.
        let used = min(item.clock.total(now), 7 * .day)
        let least = Self.minutesUp(used)
        let opened = item.hasBegun ? item.openedAt : nil
        let start = opened.map { LocalTime(minutes: Self.minutes($0.at - midnight)) } ?? item.start
        var left = Landing.Item(
          id: item.id, kind: item.plan.kind, isFixed: item.plan.isFixed, hasBegun: item.hasBegun,
          plan: Landing.Part(start: item.plan.start, minutes: item.plan.minutes),
          expected: Landing.Part(start: start, minutes: max(item.minutes, least)),
          start: item.start)
        left.least = max(1, least)
        left.isMissed =
          item.plan.isFixed && !item.hasBegun
          && item.start.minutes < Self.minutesUp(now.at - midnight)
        switch state {
        case .open:
          // Whole minutes from where it would have begun had its clock never stood, so that its end is exact.
          left.passed = least
          cursor = Self.minutesUp(now.at - midnight - used) + least
        case .suspended: left.passed = Self.minutes(used)
        default: break
        }
        items.append(left)
      }
    }
    return items
  }

  /// The times as it goes: everything is pushed, fixed points too. Gives the end of the day.
  private func expect(_ items: inout [Landing.Item], from begin: Int) -> Int {
    var cursor = begin
    for place in items.indices {
      let item = items[place]
      if !item.hasBegun {
        let start = max(item.start.minutes, cursor)
        items[place].expected.start = LocalTime(minutes: start)
        if item.isFixed { items[place].expected.conflict = start - item.start.minutes }
        cursor = start
      }
      cursor += max(0, item.length - item.passed)
    }
    return cursor
  }

  /// The segments between the fixed points to come; one whose time has come is a part like any other, to be held
  /// at once and not cut.
  private func segments(
    of items: [Landing.Item], from begin: Int, until end: LocalTime
  ) -> [Landing.Segment] {
    var segments: [Landing.Segment] = []
    var from = 0
    var start = begin
    for (place, item) in items.enumerated()
    where item.isFixed && !item.hasBegun && !item.isMissed {
      segments.append(
        Landing.Segment(places: from..<place, fixed: place, start: start, limit: item.start.minutes)
      )
      from = place + 1
      start = max(start, item.start.minutes + item.length)
    }
    segments.append(
      Landing.Segment(places: from..<items.count, fixed: nil, start: start, limit: end.minutes))
    return segments
  }

  /// `0:30` is the night after where it has passed, and the day goes on beyond midnight.
  private func night(_ end: LocalTime, _ current: Int, _ expectedEnd: Int) -> LocalTime {
    let later = end.minutes + 1440
    guard end.minutes <= current, later > current, expectedEnd > 1440,
      later <= LocalTime.latest.minutes
    else { return end }
    return LocalTime(minutes: later)
  }

  private static func minutes(_ length: Milliseconds) -> Int {
    length >= 0 ? length / 60_000 : -((59_999 - length) / 60_000)
  }

  private static func minutesUp(_ length: Milliseconds) -> Int { -minutes(-length) }
}
