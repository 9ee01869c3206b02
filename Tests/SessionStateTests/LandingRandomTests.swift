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
      _ = try? meeting.do(random.pick(["item next", "item next", "item suspend", "item close"]))
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
    arguments: [UInt64](1...300))
  func properties(seed: UInt64) throws {
    var random = RandomCommands(generator: SeededGenerator(seed: seed))
    var meeting = try day(&random)
    let end = end(&random, meeting)
    let session = meeting.session
    var landed = 0
    let landing = try #require(session.landing(end: end, meeting.now))
    for option in landing.options {
      let name: Comment = "\(seed) \(end) \(option.way)"
      check(option, landing, name)
      guard (try? meeting.do("day land \(end) --way \(option.way.rawValue)")) != nil else {
        let line = "day land \(end) --way \(option.way.rawValue)"
        if case .planning(.cannotLand(_, let missing)) = try meeting.refuses(line) {
          #expect(missing == option.missing, name)
        }
        continue
      }
      landed += 1
      #expect(option.lands, name)
      let after = meeting.session
      for item in after.items where item.plan.isFixed {
        #expect(item.start == item.plan.start, name)
      }
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
    }
    let midnight = Sample.days[0].wallTime(LocalTime(minutes: 0))
    let canLand = landing.options.contains { $0.lands } && landing.toFind > 0
    #expect(landed > 0 || !canLand || midnight + .minutes(end.minutes) <= meeting.now.at)
  }

  private func check(_ option: Landing.Option, _ landing: Landing, _ name: Comment) {
    #expect(option.parts.count == landing.items.count, name)
    var cursor = 0
    for (item, part) in zip(landing.items, option.parts) {
      if item.isFixed || option.way == .drop {
        #expect(part.isDropped || part.minutes == item.expected.minutes, name)
      }
      if item.isFixed { #expect(part.start == item.plan.start || item.hasBegun, name) }
      if part.isDropped {
        #expect(item.canDrop && option.way == .drop, name)
        continue
      }
      #expect(part.minutes >= item.least, name)
      #expect(part.minutes - item.expected.minutes == part.delta, name)
      if !item.hasBegun, option.lands, part.conflict == 0 {
        #expect(part.start.minutes >= cursor, name)
        cursor = part.start.minutes + part.minutes
      }
    }
    // No more is cut than must be: the segments that are cut are full to the minute.
    let cut = option.parts.reduce(0) { $0 - $1.delta }
    let needed = landing.segments.reduce(0) {
      $0 + landing.need($1, landing.items.map { Optional($0.length) })
    }
    if option.way == .drop {
      #expect(cut == 0, name)
    } else {
      #expect(cut + option.missing == needed, name)
    }
  }
}
