extension Session {
  mutating func applyRecord(_ recorded: RecordedEvent, _ now: Moment) {
    switch recorded.event {
    case .recommendationCaptured(let captured): capture(captured, by: recorded.by, now)
    case .recommendationRevised(let revised):
      recommendations.change(revised.id) {
        $0.revisions.append(
          Revision(
            number: revised.revision, language: revised.language, text: revised.text, at: now,
            by: recorded.by, basedOn: revised.basedOn, reason: revised.reason))
      }
    case .recommendationTranslated(let translated):
      recommendations.change(translated.id) {
        $0.revisions.append(
          Revision(
            number: translated.revision, language: translated.language, text: translated.text,
            at: now, by: recorded.by, basedOn: translated.basedOn, reason: nil))
      }
    case .recommendationStateChanged(let change):
      recommendations.change(change.id) { $0.state = change.to }
    case .recommendationsAdopted(let adopted):
      for (id, revision) in zip(adopted.ids, adopted.revisions) {
        recommendations.change(id) {
          $0.state = .adopted
          $0.adoption = Recommendation.Adoption(
            method: adopted.method, revision: revision, counts: adopted.counts, at: now)
        }
      }
    case .noteAdded(let added):
      notes.set(
        Note(
          id: added.id, kind: added.kind, text: added.text, item: added.item,
          participant: added.participant, attribution: added.attribution, at: now))
      fill(added.mark, .note(added.id))
    case .markAdded(let added):
      marks.set(
        Mark(
          id: added.id, label: added.label, item: added.item, intervention: added.intervention,
          attribution: added.attribution, at: now))
    default: break
    }
  }

  private mutating func capture(
    _ captured: RecommendationCaptured, by role: Role, _ now: Moment
  ) {
    let first = Revision(
      number: 1, language: captured.language, text: captured.text, at: now, by: role)
    recommendations.set(
      Recommendation(
        id: captured.id, item: captured.item, intervention: captured.intervention,
        proposers: captured.proposers, attribution: captured.attribution,
        original: captured.language, revisions: [first], state: .captured))
    fill(captured.mark, .recommendation(captured.id))
  }

  private mutating func fill(_ mark: MarkID?, _ filling: Mark.Filling) {
    if let mark { marks.change(mark) { $0.filled = filling } }
  }
}
