import SessionState
import Words

/// Finds in a text, its known names left out, what only a person can judge.
enum DoubtfulWords {
  /// A piece of a text between hidden names.
  struct Piece {
    var text: Substring
    /// Whether a sentence begins with it.
    var beginsSentence: Bool
  }

  /// What a person should read in a piece; words that stand side by side for one reason are one finding.
  static func find(in piece: Piece, names: RosterNames) -> [(Doubt.Reason, String)] {
    let text = String(piece.text)
    var found: [(reason: Doubt.Reason, range: Range<String.Index>)] = []
    var end = text.startIndex
    var isFirst = piece.beginsSentence
    for word in TextWords.of(text) {
      let between = text[end..<word.range.lowerBound]
      if between.contains(where: { ".!?؟\n".contains($0) }) { isFirst = true }
      if let reason = reason(word, String(text[word.range]), isFirst: isFirst, names) {
        if let last = found.last, last.reason == reason, last.range.upperBound == end,
          between.allSatisfy({ " -–'’".contains($0) })
        {
          found[found.count - 1].range = last.range.lowerBound..<word.range.upperBound
        } else {
          found.append((reason, word.range))
        }
      }
      end = word.range.upperBound
      isFirst = false
    }
    return found.map { ($0.reason, String(text[$0.range])) }
  }

  private static func reason(
    _ word: TextWords.Word, _ text: String, isFirst: Bool, _ names: RosterNames
  ) -> Doubt.Reason? {
    if word.stems.contains(where: { CountryWords.folded.contains($0) }) { return .country }
    if word.stems.contains(where: { TitleWords.folded.contains($0) }) { return .title }
    guard let first = text.unicodeScalars.first, first.properties.isUppercase else { return nil }
    if names.parts.contains(word.folded) { return .partOfName }
    let capitals = text.unicodeScalars.count { $0.properties.isUppercase }
    let isLong = text.unicodeScalars.count > 1
    return isLong && (!isFirst || capitals > 1) ? .capitals : nil
  }
}
