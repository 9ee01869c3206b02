import Words

extension TextPrompt.Draft {
  /// What was begun, in words.
  var label: String {
    switch self {
    case .recommendation: Phrase.beginsRecommendation
    case .note: Phrase.beginsNote
    case .mark(let id): "\(id)"
    case .text(let label): label
    }
  }
}
