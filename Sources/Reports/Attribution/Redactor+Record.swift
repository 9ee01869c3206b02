import SessionState

extension Redactor {
  mutating func redactedRecord(_ event: Event) -> Event {
    switch event {
    case .recommendationCaptured(let data):
      .recommendationCaptured(
        changed(data) {
          raise(to: $0.attribution, levels.recommendation($0.id), levels.item($0.item))
          $0.text = wording($0.text, of: $0.id, revision: 1)
          $0.language = code($0.language)
        })
    case .recommendationRevised(let data):
      .recommendationRevised(
        changed(data) {
          raise(to: levels.recommendation($0.id))
          $0.text = wording($0.text, of: $0.id, revision: $0.revision)
          $0.language = code($0.language)
          raise(to: $0.attribution)
          $0.reason = free($0.reason)
        })
    case .recommendationTranslated(let data):
      .recommendationTranslated(
        changed(data) {
          raise(to: levels.recommendation($0.id))
          $0.text = wording($0.text, of: $0.id, revision: $0.revision)
          $0.language = code($0.language)
        })
    case .recommendationStateChanged(let data):
      .recommendationStateChanged(
        changed(data) {
          raise(to: levels.recommendation($0.id))
          $0.reason = free($0.reason)
        })
    case .recommendationsAdopted: event
    case .noteAdded(let data): .noteAdded(redacted(data))
    case .markAdded(let data):
      .markAdded(
        changed(data) {
          raise(to: $0.attribution, final.marks[$0.id]?.attribution, levels.item($0.item))
          $0.label = free($0.label)
        })
    default: event
    }
  }

  /// A wording; in a closed meeting only those that were adopted.
  mutating func wording(
    _ text: String, of id: RecommendationID, revision: Int
  ) -> String {
    guard current != .closed || isAdopted(id, revision) else { return leave(text) }
    return title(text)
  }

  /// Whether a revision is, in its language, what was adopted.
  private func isAdopted(_ id: RecommendationID, _ number: Int) -> Bool {
    // One that was taken up again is adopted no more.
    guard let recommendation = final.recommendations[id], recommendation.state == .adopted,
      let adoption = recommendation.adoption,
      let revision = recommendation.revisions.first(where: { $0.number == number })
    else { return false }
    let last = recommendation.revisions.last {
      $0.language == revision.language && $0.number <= adoption.revision
    }
    return last?.number == number
  }

  /// C-6: a quote is not one any more, or it is left out.
  private mutating func redacted(_ note: NoteAdded) -> NoteAdded {
    changed(note) {
      raise(to: $0.attribution, final.notes[$0.id]?.attribution, levels.item($0.item))
      if quotes.contains($0.id), current == .chathamHouse {
        $0.text = leave($0.text)
        return
      }
      if $0.kind == .quote, current == .notForAttribution {
        doubt(.quote, "")
        $0.kind = .note
      }
      $0.text = free($0.text)
    }
  }
}
