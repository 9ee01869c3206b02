/// Numbers with what is counted, as each language bends the noun.
enum Counted {
  /// `1 speaker`, `4 speakers`.
  static func english(_ count: Int, _ one: String, _ many: String) -> String {
    count == 1 ? "1 \(one)" : "\(count) \(many)"
  }

  /// An Arabic noun after its number: `متكلم واحد`, `متكلمان`, `3 متكلمين`, `11 متكلمًا`, `100 متكلم`.
  ///
  /// Numbers stay in the digits 0 to 9 (domain D-10).
  /// - Parameters:
  ///   - one: The noun with its "one": `متكلم واحد`.
  ///   - two: The dual: `متكلمان`.
  ///   - few: The plural after 3 to 10: `متكلمين`.
  ///   - many: The accusative singular after 11 to 99: `متكلمًا`.
  ///   - hundred: The singular after 0 and after whole hundreds: `متكلم`.
  static func arabic(
    _ count: Int, one: String, two: String, few: String, many: String, hundred: String
  ) -> String {
    switch (count, count % 100) {
    case (1, _): one
    case (2, _): two
    case (_, 3...10): "\(count) \(few)"
    case (_, 11...99): "\(count) \(many)"
    default: "\(count) \(hundred)"
    }
  }
}
