import SessionState

extension DocumentScope {
  /// The texts of a recommendation that may be told, the original first; nil where none may (C-6).
  ///
  /// An adopted text is the outcome itself and stands as it was adopted.
  func passages(of text: Recommendation) -> [Passage]? {
    if text.state == .adopted {
      return passages(TextByLanguage(text.texts(adopted: true)), first: text.original)
    }
    guard tells(text.attribution) else { return nil }
    let told = text.texts(adopted: false).mapValues {
      disclosure.text($0, under: text.attribution)
    }
    return passages(TextByLanguage(told), first: text.original)
  }
}

extension Recommendation {
  /// The text of each language: the last one, or in the original the one that was adopted.
  func texts(adopted: Bool) -> [String: String] {
    var texts: [String: String] = [:]
    for language in languages { texts[language] = latest(language)?.text }
    if adopted { texts[original] = adoptedWording }
    return texts
  }
}
