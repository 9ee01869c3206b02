extension Session {
  /// This state with every thing under the stricter of its level here and in a later state of the same session.
  ///
  /// Whoever was promised a stricter rule afterwards, for the whole item, relies on it in a document of an earlier
  /// state, too (domain A-37, C-6). Costs a pass over both states.
  public func stricter(with later: Session) -> Session {
    var told = self
    told.strictestAttribution = max(strictestAttribution, later.strictestAttribution)
    for item in items {
      guard let after = later.items[item.id] else { continue }
      told.items.change(item.id) { $0.strictest = max($0.strictest, after.strictest) }
    }
    for turn in interventions {
      guard let level = later.interventions[turn.id]?.attribution else { continue }
      told.interventions.change(turn.id) { $0.attribution = max($0.attribution, level) }
    }
    for text in recommendations {
      guard let level = later.recommendations[text.id]?.attribution else { continue }
      told.recommendations.change(text.id) { $0.attribution = max($0.attribution, level) }
    }
    for note in notes {
      guard let level = later.notes[note.id]?.attribution else { continue }
      told.notes.change(note.id) { $0.attribution = max($0.attribution, level) }
    }
    for action in actions {
      guard let level = later.actions[action.id]?.attribution else { continue }
      told.actions.change(action.id) { $0.attribution = max($0.attribution, level) }
    }
    return told
  }
}
