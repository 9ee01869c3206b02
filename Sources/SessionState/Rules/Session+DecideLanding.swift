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
    let landed = zip(landing.items, option.parts).filter { !$1.isDropped }.map { item, part in
      // An item that has begun keeps the start that is planned: when it began is on record.
      DayLanded.Landed(
        id: item.id, start: item.hasBegun ? item.start : part.start.bounded, minutes: part.minutes)
    }
    return .dayLanded(
      DayLanded(
        day: day.number, end: landing.end, way: choice.way, items: landed, dropped: option.dropped))
  }
}
