/// The ids of the events already read, so that a line that stands twice in a log is found.
///
/// A writer's ids are its word and a counter (session-log 2.1). Of those that count on one by one only the first and
/// the last are kept: a set of a million texts would take as long as reading the lines.
struct SeenIDs {
  /// For each word the counters that followed one on the other.
  private var runs: [Substring: ClosedRange<Int>] = [:]
  /// The word of the last id, and its run, which is not in `runs` meanwhile.
  private var word: Substring = ""
  private var run: ClosedRange<Int>?
  /// All other ids.
  private var others: Set<String> = []

  /// Takes note of an id; false when it was there before.
  mutating func insert(_ id: String) -> Bool {
    guard let (word, counter) = Self.parts(id) else { return others.insert(id).inserted }
    if word != self.word {
      if let run { runs[self.word] = run }
      self.word = word
      run = runs.removeValue(forKey: word)
    }
    guard let known = run else {
      run = counter...counter
      return true
    }
    if known.contains(counter) { return false }
    guard counter == known.upperBound + 1 else { return others.insert(id).inserted }
    guard others.isEmpty || !others.contains(id) else { return false }
    run = known.lowerBound...counter
    return true
  }

  /// Whether an id was there before.
  func contains(_ id: String) -> Bool {
    guard let (word, counter) = Self.parts(id) else { return others.contains(id) }
    let known = word == self.word ? run : runs[word]
    return known?.contains(counter) == true || others.contains(id)
  }

  /// The word and the counter of an id; nil where the two would not give the same id again.
  private static func parts(_ id: String) -> (Substring, Int)? {
    let digits = id.utf8.suffix(while: { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) })
    guard (1...15).contains(digits.count), digits.first != UInt8(ascii: "0") else { return nil }
    let word = id[..<digits.startIndex]
    guard word.utf8.last == UInt8(ascii: "-") else { return nil }
    return (word, digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) })
  }
}

extension BidirectionalCollection {
  /// The longest end of which something holds of each element.
  fileprivate func suffix(while holds: (Element) -> Bool) -> SubSequence {
    var start = endIndex
    while start > startIndex, holds(self[index(before: start)]) { formIndex(before: &start) }
    return self[start...]
  }
}
