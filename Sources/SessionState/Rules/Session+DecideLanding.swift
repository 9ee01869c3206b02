extension Session {
  func decide(land choice: LandingChoice, at now: Moment) throws(Refusal) -> Event {
    guard let day, let landing = landing(end: choice.end, now) else {
      throw .planning(.noDayUnderWay)
    }
    guard wallTime(landing.end, on: day) > now.at else { throw .planning(.endPassed(choice.end)) }
    for id in choice.items {
      _ = try item(id)
      let item = landing.items.first { $0.id == id }
      guard let item, choice.way == .drop ? item.canDrop : item.isElastic else {
        throw .planning(.notElastic(id))
      }
    }
    guard landing.toFind > 0 else { throw .planning(.nothingToFind(end: landing.end)) }
    let option = landing.option(choice.way, items: choice.items)
    guard option.lands else { throw .planning(.cannotLand(choice.way, missing: option.missing)) }
    let parts = zip(landing.items, option.parts).filter { !$1.isDropped }
    let first = parts.first { !$0.0.hasBegun }?.1.start
    let landed = parts.map { item, part in
      DayLanded.Landed(
        id: item.id, start: start(of: item, part, before: first).bounded, minutes: part.minutes)
    }
    return .dayLanded(
      DayLanded(
        day: day.number, end: landing.end, way: choice.way, items: landed, dropped: option.dropped))
  }

  /// When an item is to begin from now on, so that the agenda has the order of the landing.
  ///
  /// One that has begun keeps the start that is planned, as when it began is on record; but where it was taken up
  /// before its turn, it would stand after what is still to come.
  private func start(of item: Landing.Item, _ part: Landing.Part, before first: LocalTime?)
    -> LocalTime
  {
    guard item.hasBegun else { return part.start }
    guard let first, item.start >= first else { return item.start }
    return LocalTime(minutes: max(0, min(part.start.minutes, first.minutes - 1)))
  }
}
