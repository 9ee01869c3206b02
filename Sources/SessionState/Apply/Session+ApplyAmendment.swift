extension Session {
  /// Puts right what an amendment changes, and keeps that it did; what may not be amended has no effect.
  mutating func applyAmendment(_ recorded: RecordedEvent, _ now: Moment) {
    guard case .amended(let amended) = recorded.event, amended.change.isAmendable else { return }
    if case .attributionChanged(let change) = amended.change {
      tighten(to: change.level, change.item)
    } else {
      var inner = recorded
      inner.event = amended.change
      applyEffect(of: inner, now)
    }
    amendments.append(
      Amendment(
        seq: recorded.seq, at: now, by: recorded.by, actor: amended.actor, reason: amended.reason,
        change: amended.change))
  }

  /// nothing is said any more, so a level after closing holds for what was said; it never loosens one.
  mutating func tighten(to level: Attribution, _ item: ItemID?) {
    if item == nil {
      sessionAttribution = max(sessionAttribution, level)
      strictestAttribution = max(strictestAttribution, level)
    }
    func isMeant(_ other: ItemID?) -> Bool { item == nil || other == item }
    let own = sessionAttribution
    for entry in items where isMeant(entry.id) {
      items.change(entry.id) {
        // One without a level of its own has the session's.
        if item != nil || $0.attribution != nil {
          $0.attribution = max($0.attribution ?? own, level)
        }
        if $0.hasBegun { $0.strictest = max($0.strictest, level) }
      }
    }
    for turn in interventions where isMeant(turn.item) {
      interventions.change(turn.id) { $0.attribution = max($0.attribution, level) }
    }
    for text in recommendations where isMeant(text.item) {
      recommendations.change(text.id) { $0.attribution = max($0.attribution, level) }
    }
    for note in notes where isMeant(note.item) {
      notes.change(note.id) { $0.attribution = max($0.attribution, level) }
    }
    for mark in marks where isMeant(mark.item) {
      marks.change(mark.id) { $0.attribution = max($0.attribution, level) }
    }
    for action in actions where isMeant(action.item) {
      actions.change(action.id) { $0.attribution = max($0.attribution, level) }
    }
  }
}
