import SessionState
import Words

// B-7: one recommendation becomes several.
extension RapporteurConsole {
  /// `X`: Enter cuts the text at the caret; at the end of the last part it stores.
  func askSplit(_ recommendation: Recommendation) {
    guard recommendation.state.following.contains(.split) else {
      return say(Phrase.cannotSplit("\(recommendation.id)", recommendation.state.label), .warn)
    }
    askPart(recommendation.id, [], recommendation.wording)
  }

  private func askPart(_ id: RecommendationID, _ parts: [String], _ text: String) {
    let purpose = TextPrompt.Purpose.record(
      label: Phrase.part("\(id)", parts.count + 1), help: Phrase.splitHelp(parts.count))
    interface.prompt = .text(
      prompt(purpose, text) { [unowned self] in
        let field = $0.field
        let before = String(field.characters[..<field.caret]).trimmedOfSpace
        let after = String(field.characters[field.caret...]).trimmedOfSpace
        switch (before.isEmpty, after.isEmpty) {
        case (true, false):
          say(Phrase.cutsNothing, .warn)
          return false
        case (true, true): return perform(.recommendation(.split(id, parts)))
        case (false, true) where !parts.isEmpty:
          return perform(.recommendation(.split(id, parts + [before])))
        case (false, _):
          askPart(id, parts + [before], after)
          return true
        }
      })
  }
}

extension String {
  /// Without white space at either end.
  fileprivate var trimmedOfSpace: String {
    let start = drop(while: \.isWhitespace)
    let end = start.reversed().prefix(while: \.isWhitespace).count
    return String(start.dropLast(end))
  }
}
