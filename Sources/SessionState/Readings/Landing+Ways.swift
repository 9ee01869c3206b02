// The ways of landing: cutting and leaving out, segment by segment.
extension Landing {
  /// The shortest talk that is worth having, where there is a choice.
  private static let shortestTalk = 5

  /// The same share for each of the items meant.
  func cut(_ way: LandingWay, _ isMeant: (Item) -> Bool) -> Option {
    var lengths = items.map { Optional($0.length) }
    var before = 0
    var found = 0
    for segment in segments {
      let need = need(segment, lengths)
      let meant = segment.places.filter { items[$0].isElastic && isMeant(items[$0]) }
      guard need > 0, !meant.isEmpty else { continue }
      let cuts = shares(of: need, meant, floor: way == .talk ? Self.shortestTalk : 1)
      for (place, cut) in zip(meant, cuts) { lengths[place] = items[place].length - cut }
      before += meant.reduce(0) { $0 + items[$1].length }
      found += cuts.reduce(0, +)
    }
    return lay(way, lengths, percent: before > 0 ? (found * 200 + before) / (before * 2) : 0)
  }

  /// What is left out: the items named, else as few as suffice.
  func drop(_ chosen: [ItemID]) -> Option {
    var lengths = items.map { Optional($0.length) }
    if chosen.isEmpty {
      for segment in segments {
        let need = need(segment, lengths)
        var candidates = segment.places.filter { items[$0].canDrop }
        // Openings, adoptions and closings go last: the day is there for them.
        let ordinary = candidates.filter { items[$0].isTalk || items[$0].kind == .break }
        if ordinary.reduce(0, { $0 + items[$1].length }) >= need { candidates = ordinary }
        guard need > 0, !candidates.isEmpty else { continue }
        let choice = DropChoice(
          need: need, lengths: candidates.map { items[$0].length },
          isBreak: candidates.map { items[$0].kind == .break })
        for index in choice.dropped { lengths[candidates[index]] = nil }
      }
    } else {
      for place in items.indices where items[place].canDrop && chosen.contains(items[place].id) {
        lengths[place] = nil
      }
    }
    return lay(.drop, lengths, percent: 0)
  }

  /// How many minutes a segment is too full.
  func need(_ segment: Segment, _ lengths: [Int?]) -> Int {
    let used = segment.places.reduce(0) { $0 + rest($1, lengths) }
    // Two fixed points planned into each other are the plan's affair: nothing between them can be cut.
    let room = segment.limit - segment.start
    return max(0, used - (segment.fixed == nil ? room : max(0, room)))
  }

  /// How many minutes a fixed point begins before what comes before it can end, whatever is cut: two fixed points
  /// that were planned into each other.
  func overlap(_ segment: Segment) -> Int {
    segment.fixed == nil ? 0 : max(0, segment.start - segment.limit)
  }

  /// The minutes an item still takes with a length.
  private func rest(_ place: Int, _ lengths: [Int?]) -> Int {
    lengths[place].map { max(0, $0 - items[place].passed) } ?? 0
  }

  /// A cut shared out by length, in whole minutes that add up: largest remainders, nobody below the least.
  private func shares(of need: Int, _ places: [Int], floor: Int) -> [Int] {
    func caps(_ floor: Int) -> [Int] {
      places.map { place in
        let item = items[place]
        return max(0, item.length - max(item.least, min(floor, item.length)))
      }
    }
    let gentle = caps(floor)
    let caps = gentle.reduce(0, +) >= need ? gentle : caps(1)
    var left = min(need, caps.reduce(0, +))
    var shares = Array(repeating: 0, count: places.count)
    var active = Array(places.indices)
    while left > 0, !active.isEmpty {
      let total = active.reduce(0) { $0 + items[places[$1]].length }
      guard total > 0 else { break }
      let full = active.filter { left * items[places[$0]].length >= caps[$0] * total }
      guard full.isEmpty else {
        // Who cannot give that much gives what there is; the others share the rest.
        for index in full {
          shares[index] = caps[index]
          left -= caps[index]
        }
        active.removeAll { full.contains($0) }
        continue
      }
      var remainders: [(index: Int, rest: Int)] = []
      let sum = left
      for index in active {
        let (whole, rest) = (sum * items[places[index]].length).quotientAndRemainder(
          dividingBy: total)
        shares[index] = whole
        left -= whole
        remainders.append((index, rest))
      }
      remainders.sort { ($1.rest, $0.index) < ($0.rest, $1.index) }
      for (index, _) in remainders.prefix(left) { shares[index] += 1 }
      left = 0
    }
    return shares
  }

  /// The times that lengths give; nil: left out.
  private func lay(_ way: LandingWay, _ lengths: [Int?], percent: Int) -> Option {
    var parts = items.map { item in
      Part(start: item.expected.start, minutes: 0, isDropped: true)
    }
    var fits = fitting
    var missing = 0
    var cursor = segments.first?.start ?? 0
    for segment in segments {
      cursor = max(cursor, segment.start)
      missing += need(segment, lengths) + overlap(segment)
      // How late each can begin so that all after it end in time.
      var latest = segment.limit - segment.places.reduce(0) { $0 + rest($1, lengths) }
      for place in segment.places {
        guard let length = lengths[place] else { continue }
        let item = items[place]
        let rest = rest(place, lengths)
        // Nobody is called before the time there is to keep, unless the end asked for needs it.
        let start = item.hasBegun ? cursor : max(cursor, min(item.start.minutes, latest))
        parts[place] = Part(
          start: item.hasBegun ? item.expected.start : LocalTime(minutes: start),
          minutes: length, delta: length - item.length)
        // A fixed point whose time has come cannot be where it was: it is held as soon as it can be.
        if item.isFixed, !item.hasBegun { parts[place].conflict = start - item.start.minutes }
        cursor = start + rest
        latest += rest
        if place == 0 { fits = room.fitting(length) ?? fits }
      }
      if let fixed = segment.fixed {
        let item = items[fixed]
        parts[fixed] = Part(
          start: item.start, minutes: item.length, conflict: max(0, cursor - item.start.minutes))
        cursor = max(cursor, item.start.minutes + item.length)
      }
    }
    return Option(
      way: way, parts: parts,
      dropped: items.indices.filter { lengths[$0] == nil }.map { items[$0].id },
      percent: percent, end: LocalTime(minutes: cursor), missing: missing, fitting: fits)
  }
}
