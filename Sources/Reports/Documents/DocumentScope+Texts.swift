import SessionState

extension DocumentScope {
  /// The texts of a recommendation that may be told, the original first; nil where none may (C-6).
  ///
  /// An adopted text is the outcome itself and stands as it was adopted. Of another, the last revision of each language
  /// that may be told, at the level under which it was made.
  func passages(of text: Recommendation) -> [Passage]? {
    if text.state == .adopted {
      return passages(TextByLanguage(text.adoptedTexts), first: text.original)
    }
    guard tells(text.attribution) else { return nil }
    var told: [String: String] = [:]
    for language in text.languages {
      let last = text.revisions.last { $0.language == language && tells(text.level(of: $0)) }
      guard let revision = last else { continue }
      told[language] = disclosure.text(revision.text, under: text.level(of: revision))
    }
    return told.isEmpty ? nil : passages(TextByLanguage(told), first: text.original)
  }
}

extension Recommendation {
  /// The text of each language: in the original the one that was adopted, else the last one.
  var adoptedTexts: [String: String] {
    var texts: [String: String] = [:]
    for language in languages { texts[language] = latest(language)?.text }
    texts[original] = adoptedWording
    return texts
  }
}
