import SessionState

/// How well what was typed fits a text: letters in their order, better at the beginnings of words and side by side.
enum FuzzyMatch {
  /// The score of every word typed, added up; nil when one of them is not in the text. Letters fold as in D-9.
  static func score(_ typed: String, in text: String) -> Int? {
    score(words: SearchFolding.fold(typed), folded: Array(SearchFolding.fold(text)))
  }

  static func score(words typed: String, folded text: [Character]) -> Int? {
    var total = 0
    for word in typed.split(whereSeparator: \.isWhitespace) {
      guard let score = score(Array(word), text) else { return nil }
      total += score
    }
    return total
  }

  /// The best way to find the letters one after another.
  private static func score(_ word: [Character], _ text: [Character]) -> Int? {
    guard word.count <= text.count else { return nil }
    let none = Int.min / 2
    // The best score with the letter so far at each place of the text.
    var best = Array(repeating: none, count: text.count)
    for (index, letter) in word.enumerated() {
      var next = Array(repeating: none, count: text.count)
      var before = index == 0 ? 0 : none
      for place in text.indices {
        if place > 0, index > 0 { before = max(before - 1, best[place - 1]) }
        guard text[place] == letter, before > none / 2 else { continue }
        let isStart = place == 0 || !(text[place - 1].isLetter || text[place - 1].isNumber)
        let follows = index > 0 && place > 0 && best[place - 1] > none / 2
        var score = before + (isStart ? 8 : 0)
        if follows { score = max(score, best[place - 1] + 6) }
        next[place] = score + 1
      }
      best = next
    }
    // Letters scattered over a long text are no match.
    guard let top = best.max(), top >= word.count * 3 else { return nil }
    return top
  }
}
