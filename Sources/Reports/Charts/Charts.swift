import SessionState
import Words

/// The drawings of pages as templates have them: lists of `label` and `svg`.
enum Charts {
  /// Speaking time by group, by type or by person, as far as it may be told (C-6).
  static func speaking(_ figures: SpeakingFigures?, _ scope: DocumentScope) -> TemplateValue {
    guard let figures else { return .list([]) }
    let all =
      figures.byGroup.isEmpty
      ? [(DocumentTerm.byType, figures.byType)]
      : [(.byGroup, figures.byGroup), (.byPerson, figures.byPerson)]
    return .list(
      all.compactMap { term, rows in
        let label = scope.words[term]
        return SpeakingChart.svg(rows, label, totalSeconds: figures.total.spokeSeconds)
          .map { drawing(label, $0) }
      })
  }

  /// Planned and actual times of each day.
  static func agenda(_ scope: DocumentScope) -> TemplateValue {
    .list(
      AgendaDay.all(scope).compactMap { day in
        AgendaChart.svg(day, scope).map { drawing(day.label, $0) }
      })
  }

  /// When each recommendation changed; no text of any stands in it, and nothing of those whose times could tell who
  /// put them forward (C-6).
  static func changes(_ scope: DocumentScope) -> TemplateValue {
    let rows = scope.session.recommendations.filter { scope.tellsSingly($0.attribution) }
      .map { text in
        let told = text.revisions.filter { scope.tellsSingly(text.level(of: $0)) }
        let revisions = told.map { revision in
          let kind: ChangesChart.Kind =
            revision.number == 1
            ? .captured : revision.language == text.original ? .revised : .translated
          return (at: revision.at.at, kind: kind)
        }
        let adoption = (text.state == .adopted ? text.adoption : nil).map {
          [(at: $0.at.at, kind: ChangesChart.Kind.adopted)]
        }
        return ChangesChart.Row(
          label: text.id.description, changes: revisions + (adoption ?? []))
      }
    let label = scope.words[.wordingChanges]
    return .list(ChangesChart.svg(rows, scope).map { [drawing(label, $0)] } ?? [])
  }

  private static func drawing(_ label: String, _ svg: String) -> TemplateValue {
    .fields(["label": .text(label), "svg": .text(svg)])
  }
}
