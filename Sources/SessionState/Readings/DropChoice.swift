/// Which items to leave out to find so many minutes: as few as suffice, then breaks, then the shortest.
struct DropChoice {
  /// Places of the items left out, ascending; all of them where all do not suffice.
  private(set) var dropped: [Int] = []

  private let lengths: [Int]

  init(need: Int, lengths: [Int], isBreak: [Bool]) {
    self.lengths = lengths
    let longest = lengths.sorted(by: >)
    var sum = 0
    guard
      let last = longest.firstIndex(where: {
        sum += $0; return sum >= need
      })
    else {
      dropped = Array(lengths.indices)
      return
    }
    let count = last + 1
    let breaks = lengths.indices.filter { isBreak[$0] }
    let others = lengths.indices.filter { !isBreak[$0] }
    for ofBreaks in stride(from: min(count, breaks.count), through: 0, by: -1)
    where count - ofBreaks <= others.count {
      if let chosen = shortest(need, breaks, ofBreaks, others, count - ofBreaks) {
        dropped = chosen.sorted()
        return
      }
    }
  }

  /// The smallest sum that suffices, of so many of the one and so many of the others; nil when none does.
  private func shortest(
    _ need: Int, _ breaks: [Int], _ ofBreaks: Int, _ others: [Int], _ ofOthers: Int
  ) -> [Int]? {
    let all = longest(breaks, ofBreaks) + longest(others, ofOthers)
    guard sum(all) >= need else { return nil }
    // Days of a length that no meeting has: what suffices, not what is shortest.
    guard max(breaks.count, others.count) <= 64,
      (breaks.count + others.count) * (ofBreaks + ofOthers) * need < 100_000
    else { return all }
    let left = sums(breaks, ofBreaks)
    let right = sums(others, ofOthers).sorted { $0.key < $1.key }
    var best: (sum: Int, chosen: [Int])?
    for (sum, mask) in left.sorted(by: { $0.key < $1.key }) {
      guard let other = right.first(where: { sum + $0.key >= need }) else { continue }
      if best.map({ sum + other.key < $0.sum }) ?? true {
        best = (sum + other.key, chosen(breaks, mask) + chosen(others, other.value))
      }
    }
    return best?.chosen
  }

  private func longest(_ places: [Int], _ count: Int) -> [Int] {
    Array(places.sorted { (lengths[$1], $0) < (lengths[$0], $1) }.prefix(count))
  }

  private func sum(_ places: [Int]) -> Int { places.reduce(0) { $0 + lengths[$1] } }

  /// Every sum that so many of the places can have, each with the first places that give it.
  private func sums(_ places: [Int], _ count: Int) -> [Int: UInt64] {
    var layers = Array(repeating: [Int: UInt64](), count: count + 1)
    layers[0][0] = 0
    for (bit, place) in places.enumerated() where count > 0 {
      for chosen in stride(from: count, to: 0, by: -1) {
        for (sum, mask) in layers[chosen - 1] where layers[chosen][sum + lengths[place]] == nil {
          layers[chosen][sum + lengths[place]] = mask | 1 << UInt64(bit)
        }
      }
    }
    return layers[count]
  }

  private func chosen(_ places: [Int], _ mask: UInt64) -> [Int] {
    places.enumerated().filter { mask & 1 << UInt64($0.offset) != 0 }.map(\.element)
  }
}
