import Testing

@testable import SessionState

@Suite("landing: whatever the agenda and the hour") struct LandingRandomTests {
  /// A day with its first items held, and a moment of it.
  private func day(_ random: inout RandomCommands) throws -> Meeting {
    var start = 9 * 60
    var items: [PlannedItem] = []
    for number in 1...random.number(1...14) {
      let minutes = random.number(1...60)
      let kind = ItemKind.allCases.randomElement(using: &random.generator) ?? .panel
      items.append(
        LandingDay.item(
          number, kind, LocalTime(minutes: start).description, minutes,
          fixed: random.chance(25) ? true : nil))
      start += minutes + (random.chance(30) ? random.number(1...20) : 0)
    }
    var meeting = try LandingDay.day(items, at: "09:00:00")
    for _ in 0..<random.number(0...4) {
      meeting.pass(random.number(0...3_000_000))
      _ = try? meeting.do(
        random.pick([
          "item next", "item next", "item suspend", "item close",
          "item open A-\(random.number(1...items.count))",
          "item edit A-\(random.number(1...items.count)) --minutes \(random.number(1...150))",
        ]))
    }
    meeting.pass(random.number(0...3_000_000))
    return meeting
  }

  private func end(_ random: inout RandomCommands, _ meeting: Meeting) -> LocalTime {
    let expected = meeting.session.landing(end: .latest, meeting.now)?.expectedEnd.minutes ?? 0
    return LocalTime(minutes: min(max(0, expected - random.number(0...90)), 1799))
  }

  @Test(
    "landing: sums are exact, fixed points stay, nothing overlaps, undo restores",
    arguments: [UInt64](1...400))
  func properties(seed: UInt64) throws {
    var random = RandomCommands(generator: SeededGenerator(seed: seed))
    var meeting = try day(&random)
    let end = end(&random, meeting)
    let session = meeting.session
    var landed = 0
    let landing = try #require(session.landing(end: end, meeting.now))
    var choices = LandingWay.allCases.map { LandingChoice(end: end, way: $0, items: []) }
    if let some = landing.items.filter(\.canDrop).randomElement(using: &random.generator) {
      choices += LandingWay.allCases.map { LandingChoice(end: end, way: $0, items: [some.id]) }
    }
    for choice in choices {
      let option = landing.option(choice.way, items: choice.items)
      let name: Comment = "\(seed) \(end) \(choice)"
      if choice.items.isEmpty || choice.way != .drop { check(option, landing, name) }
      let items = choice.items.isEmpty ? "" : " --items \(choice.items[0])"
      let line = "day land \(end) --way \(choice.way.rawValue)" + items
      guard (try? meeting.do(line)) != nil else {
        if case .planning(.cannotLand(_, let missing)) = try meeting.refuses(line) {
          #expect(missing == option.missing, name)
        }
        continue
      }
      landed += 1
      #expect(option.lands, name)
      let after = meeting.session
      for item in landing.items where item.isFixed && !item.isMissed && !item.hasBegun {
        #expect(after.items[item.id]?.start == session.items[item.id]?.start, name)
      }
      same(after, meeting.now, option, landing, name)
      #expect(after.items.map(\.plan) == session.items.map(\.plan), name)
      let kept = after.agenda(day: 1).filter { $0.state != .skipped && $0.state != .closed }
      #expect(kept.count + option.dropped.count == landing.items.count, name)
      if let expected = after.schedule(meeting.now).expectedEnd, !kept.isEmpty {
        #expect(expected <= Sample.days[0].wallTime(option.end), name)
        #expect(option.end <= end, name)
      }
      // Landed once, there is nothing left to find.
      #expect(
        after.landing(end: end, meeting.now)?.toFind == 0, name)
      try meeting.do("undo")
      #expect(meeting.session.items == session.items, name)
      #expect(meeting.session.schedule(meeting.now) == session.schedule(meeting.now), name)
    }
    let midnight = Sample.days[0].wallTime(LocalTime(minutes: 0))
    let canLand = landing.options.contains { $0.lands } && landing.toFind > 0
    #expect(landed > 0 || !canLand || midnight + .minutes(end.minutes) <= meeting.now.at)
  }

  /// What is shown before Enter is what stands in the agenda after it, and what is expected.
  private func same(
    _ after: Session, _ now: Moment, _ option: Landing.Option, _ landing: Landing, _ name: Comment
  ) {
    let left = zip(landing.items, option.parts).filter { !$1.isDropped }
    let coming = left.filter { !$0.0.hasBegun }
    let states: [AgendaItem.State] = [.open, .suspended, .planned]
    let agenda = after.agenda(day: 1).filter { states.contains($0.state) }
    let begun = Set(left.filter { $0.0.hasBegun }.map { $0.0.id })
    #expect(Set(agenda.prefix(begun.count).map(\.id)) == begun, name)
    #expect(agenda.dropFirst(begun.count).map(\.id) == coming.map { $0.0.id }, name)
    let schedule = after.schedule(now)
    let places = schedule.entries.filter { entry in coming.contains { $0.0.id == entry.id } }
    #expect(places.map(\.id) == coming.map { $0.0.id }, name)
    for (item, part) in left {
      guard let entry = schedule[item.id] else { return #expect(Bool(false), name) }
      #expect(after.items[item.id]?.minutes == part.minutes, name)
      let start = Sample.days[0].sinceMidnight(entry.start) / 60_000
      #expect(start == part.start.minutes, name)
      guard !item.hasBegun else { continue }
      #expect(entry.conflict == 0, name)
      #expect(entry.end - entry.start == .minutes(part.minutes), name)
    }
  }

  private func check(_ option: Landing.Option, _ landing: Landing, _ name: Comment) {
    #expect(option.parts.count == landing.items.count, name)
    var cursor = 0
    for (item, part) in zip(landing.items, option.parts) {
      if item.isFixed || option.way == .drop {
        #expect(part.isDropped || part.minutes == item.expected.minutes, name)
      }
      if item.isFixed, !item.isMissed {
        #expect(part.start == item.plan.start || item.hasBegun, name)
        #expect(part.conflict == 0 || !option.lands, name)
      }
      if part.isDropped {
        #expect(item.canDrop && option.way == .drop, name)
        continue
      }
      #expect(part.minutes >= item.least, name)
      #expect(part.minutes - item.expected.minutes == part.delta, name)
      if !item.hasBegun, option.lands {
        #expect(part.start.minutes >= cursor, name)
        cursor = part.start.minutes + part.minutes
      }
    }
    // No more is cut than must be: the segments that are cut are full to the minute.
    let cut = option.parts.reduce(0) { $0 - $1.delta }
    let needed = landing.segments.reduce(0) {
      $0 + landing.need($1, landing.items.map { Optional($0.length) }) + landing.overlap($1)
    }
    if option.way == .drop {
      #expect(cut == 0, name)
    } else {
      #expect(cut + option.missing == needed, name)
    }
  }
}
