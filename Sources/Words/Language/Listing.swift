/// Things one after the other, with the comma of the language: `R-1, R-2`.
public func listed(_ things: [String]) -> String { things.joined(separator: Phrase.comma) }

/// Longer things one after the other, with the semicolon of the language.
func listedApart(_ things: [String]) -> String { things.joined(separator: say("; ", "؛ ")) }

/// Things of which one may be chosen, `a, b or c`.
func choice(_ words: [String], quoted: Bool = false) -> String {
  let words = quoted ? words.map { "\"\($0)\"" } : words
  guard let last = words.last, words.count > 1 else { return words.first ?? "" }
  return listed(words.dropLast()) + say(" or ", " أو ") + last
}
