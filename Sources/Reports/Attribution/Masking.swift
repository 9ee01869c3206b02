import SessionState
import Words

/// Hides the names of a roster in free texts.
struct Masking: Sendable {
  private let matcher: NameMatcher

  init(_ names: RosterNames) { matcher = NameMatcher(names.all) }

  /// A text as it is told at a level.
  ///
  /// C-6: nobody's name; of an organisation its kind only, and under the Chatham House Rule nothing.
  func masked(_ text: String, _ level: Attribution) -> Masked {
    guard level != .onRecord else { return Masked(text: text) }
    let matches = matcher.matches(in: text)
    var masked = Masked(text: "", count: matches.count)
    var end = text.startIndex
    func keep(_ piece: Substring) {
      masked.text += piece
      masked.left.append(.init(text: piece, beginsSentence: end == text.startIndex))
    }
    for match in matches {
      keep(text[end..<match.range.lowerBound])
      masked.text += mask(match, String(text[match.range]), level)
      end = match.range.upperBound
    }
    keep(text[end...])
    return masked
  }

  /// A text as it is told.
  struct Masked {
    var text: String
    /// How many names were hidden.
    var count = 0
    /// What is left between them.
    var left: [DoubtfulWords.Piece] = []
  }

  private func mask(_ match: NameMatcher.Match, _ name: String, _ level: Attribution) -> String {
    if level == .notForAttribution, case .group(let type) = match.owner {
      if type.isOwnWord(name) { return name }
      return "[\(type.word(match.isArabic ? "ar" : "en"))]"
    }
    return match.isArabic ? NameMask.arabic : NameMask.latin
  }
}
