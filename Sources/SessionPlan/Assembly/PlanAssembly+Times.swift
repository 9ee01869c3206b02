import SessionState

/// An item whose start and length are known, as far as they can be.
struct TimedItem {
  let item: DraftItem
  var start: LocalTime?
  var minutes: Int?
  /// Whether its start is reported already.
  var isOutOfOrder = false

  var end: LocalTime? {
    guard let start, let minutes else { return nil }
    return LocalTime(minutes: start.minutes + minutes)
  }
}

extension PlanAssembly {
  /// The items of a day by their start; those of the sheet are added to those of the plan file.
  func timed(_ chains: [[DraftItem]]) -> [TimedItem] {
    var items = chains.flatMap(timed)
    if chains.count(where: { !$0.isEmpty }) > 1 {
      let order = items.enumerated().sorted {
        ($0.element.start?.minutes ?? .max, $0.offset) < (
          $1.element.start?.minutes ?? .max, $1.offset
        )
      }
      items = order.map(\.element)
    }
    reportOverlaps(items)
    return items
  }

  /// Starts and lengths of one file's items: an item begins when the one before ends, and without a length
  /// lasts until the next one begins.
  private func timed(_ chain: [DraftItem]) -> [TimedItem] {
    var timed: [TimedItem] = []
    var isLate = false
    var lastStart: LocalTime?
    for (index, item) in chain.enumerated() {
      var entry = TimedItem(item: item)
      entry.start = start(of: item, after: timed.last, isLate: isLate)
      let next = index + 1 < chain.count ? chain[index + 1].start : .absent
      entry.minutes = minutes(of: item, from: entry.start, until: next)
      if let start = item.start.located, let previous = lastStart, start.value < previous {
        let afternoon = LocalTime(minutes: start.value.minutes + 720)
        let isLikely = start.value.minutes < 720 && afternoon >= previous
        problems.add(
          .startsBeforePrevious(
            start: start.value, previous: previous, afternoon: isLikely ? afternoon : nil),
          at: start.place)
        entry.isOutOfOrder = true
      }
      if !isLate, entry.end?.minutes ?? 0 > 30 * 60 {
        problems.add(.endsTooLate, at: item.place)
        isLate = true
      }
      if isLate { entry.start = item.start.located?.value }
      lastStart = entry.start ?? lastStart
      timed.append(entry)
    }
    return timed
  }

  private func start(of item: DraftItem, after previous: TimedItem?, isLate: Bool) -> LocalTime? {
    if let start = item.start.located { return start.value }
    guard let previous else {
      if !item.start.isFaulty { problems.add(.noStart, at: item.place) }
      return nil
    }
    return isLate || item.start.isFaulty ? nil : previous.end
  }

  private func minutes(
    of item: DraftItem, from start: LocalTime?, until next: DraftValue<LocalTime>
  ) -> Int? {
    if let end = item.end.located, let start {
      guard end.value > start else {
        problems.add(.endsBeforeStart(start: start, end: end.value), at: end.place)
        return nil
      }
      let length = end.value.minutes - start.minutes
      if let minutes = item.minutes.located, minutes.value != length {
        let kind = PlanProblem.Kind.lengthDiffers(
          minutes: minutes.value, start: start, end: end.value)
        problems.add(kind, at: minutes.place)
      }
      return length
    }
    if let minutes = item.minutes.located { return minutes.value }
    if item.minutes.isFaulty || item.end.isFaulty || item.start.isFaulty || next.isFaulty {
      return nil
    }
    if let start, let next = next.located, next.value > start {
      return next.value.minutes - start.minutes
    }
    // Where the start follows from an item that is wrong itself, this one is not to blame.
    if start != nil || item.end.located == nil { problems.add(.noLength, at: item.place) }
    return nil
  }

  private func reportOverlaps(_ items: [TimedItem]) {
    var running: (title: String, end: LocalTime)?
    for entry in items {
      guard let start = entry.start, let end = entry.end else { continue }
      if !entry.isOutOfOrder, let running, start < running.end {
        let place = entry.item.start.located?.place ?? entry.item.place
        let kind = PlanProblem.Kind.overlap(
          start: start, previous: InputText.quoted(running.title), end: running.end)
        problems.add(kind, at: place)
      }
      if entry.isOutOfOrder || end > running?.end ?? LocalTime(minutes: -1) {
        running = (entry.item.title?.sample ?? "", end)
      }
    }
  }
}
